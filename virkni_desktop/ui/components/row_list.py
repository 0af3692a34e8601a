"""A list of one- or two-line rows with headings, check boxes, and real buttons that follow the current row."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QListView, QMenu, QSizePolicy, QWidget

from virkni_desktop.ui.components.buttons import Button, ToolButton
from virkni_desktop.ui.components.row_delegate import EDGE, RowDelegate, RowPlan
from virkni_desktop.ui.components.row_items import Heading, Index, Item, Row, RowModel
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import Role, Space


@dataclass(frozen=True)
class RowAction:
    """Something to do with the current row: a button on it and an entry in its context menu.

    ``on`` gets the row's key. ``short`` stands for ``text`` where the window is low or narrow. Actions with
    ``shown=False`` are only in the context menu, which the three dots at the end open too; those with ``holds`` only
    where it says so of the row's key.
    """

    text: str
    on: Callable[[Hashable], object]
    kind: ButtonKind = ButtonKind.ON_SELECTION
    icon: Icon | None = None
    short: str = ""
    shown: bool = True
    holds: Callable[[Hashable], bool] | None = None


class RowList(QListView):
    """Rows and headings. Arrow keys move, Enter or a double click opens, Space ticks.

    ``name`` is the accessible name. ``fits`` makes the list as high as its rows, for lists inside a scrolled column;
    ``click_opens`` is for lists that choose what is shown beside them.
    Lay it out with a margin of 8 px less than the text beside it (``Page.list_margin``): the current row's ground
    reaches 8 px outside the text.
    """

    opened = Signal(object)
    current_row_changed = Signal(object)
    checked = Signal(object, bool)
    heading_clicked = Signal(object)

    def __init__(
        self, look: Look, name: str, plan: RowPlan | None = None, *, fits: bool = False, click_opens: bool = False
    ) -> None:
        super().__init__()
        self._look, self._fits = look, fits
        self._rows = RowModel()
        self._actions: tuple[RowAction, ...] = ()
        self._bar: _ActionBar | None = None
        self._heading_buttons: dict[int, Button] = {}
        self._delegate = RowDelegate(look, plan or RowPlan(), self)
        self.setModel(self._rows)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(24)
        if fits:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._rows.checked.connect(self.checked)
        self.activated.connect(self._on_opened)
        if click_opens:
            self.clicked.connect(self._on_opened)
        self.customContextMenuRequested.connect(self._open_context_menu)
        self._is_old = False
        look.changed.connect(self._relayout)
        look.room_changed.connect(self._relayout)

    def set_items(self, items: Sequence[Item]) -> None:
        """Show these rows and headings; the current row stays current if it is still there, else the one in its place."""
        key, place = self.current_key(), self.currentIndex().row()
        self._rows.set_items(items)
        self._set_heading_buttons(items)
        index = self._rows.index_of(key) if key is not None else QModelIndex()
        if index.isValid():
            self.setCurrentIndex(index)
        elif key is not None or self.hasFocus():
            self.setCurrentIndex(self._rows.row_near(place))
        self.updateGeometry()
        self._place_actions()

    def set_actions(self, actions: Sequence[RowAction]) -> None:
        """Put these buttons on the current row and in its context menu."""
        self._actions = tuple(actions)
        if self._bar is not None:
            self._bar.deleteLater()
        self._bar = _ActionBar(self._look, self, self._actions) if any(action.shown for action in actions) else None
        self._place_actions()

    def open_row_menu(self, spot: QPoint) -> None:
        """Open the menu of the current row at a place on the screen."""
        if self._actions and self.current_key() is not None:
            self._menu().popup(spot)

    def current_key(self) -> Hashable:
        """The key of the current row, None if there is none."""
        item = self._rows.item(self.currentIndex())
        return item.key if isinstance(item, Row) else None

    def set_current(self, key: Hashable) -> None:
        """Make a row current; nothing happens if it is not in the list."""
        index = self._rows.index_of(key)
        if index.isValid():
            self.setCurrentIndex(index)

    def select_first(self) -> None:
        """Make the first row current."""
        self.setCurrentIndex(self._rows.first_row())

    def sizeHint(self) -> QSize:
        """As high as the rows when it ``fits``."""
        if not self._fits:
            return super().sizeHint()
        return QSize(super().sizeHint().width(), sum(self.sizeHintForRow(n) for n in range(self._rows.rowCount())))

    def minimumSizeHint(self) -> QSize:
        """No narrower than a short row."""
        return QSize(120, self.sizeHint().height() if self._fits else 96)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Move the buttons along and tell."""
        super().currentChanged(current, previous)
        self.viewport().update()
        self._place_actions()
        self.current_row_changed.emit(self.current_key())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks the current row; Enter opens it and does nothing else, as pressing the button of a dialog."""
        item = self._rows.item(self.currentIndex())
        if event.key() == Qt.Key.Key_Space and isinstance(item, Row) and item.checkable:
            state = Qt.CheckState.Unchecked if item.checked else Qt.CheckState.Checked
            self._rows.setData(self.currentIndex(), state, Qt.ItemDataRole.CheckStateRole)
            return
        super().keyPressEvent(event)
        if item is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard always stands on a row, and the row shows it: Qt makes the first one current without selecting it."""
        super().focusInEvent(event)
        here = self.currentIndex()
        if not isinstance(self._rows.item(here), Row):
            self.select_first()
        elif not self.selectionModel().isSelected(here):
            self.setCurrentIndex(here)

    def updateEditorGeometries(self) -> None:
        """Keep the buttons at the right end of their rows and headings."""
        super().updateEditorGeometries()
        for number, button in self._heading_buttons.items():
            rect, size = self.visualRect(self._rows.index(number)), button.sizeHint()
            line = max(Space.HUGE if self._look.room.tall else Space.XXL, self._look.line(Role.STRONG) + 8)
            top = rect.bottom() + 1 - line + (line - size.height()) // 2
            button.setGeometry(self.viewport().width() - size.width(), top, size.width(), size.height())
        self._place_actions()

    def changeEvent(self, event: QEvent) -> None:
        """Heights follow the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()

    def _on_opened(self, index: QModelIndex) -> None:
        item = self._rows.item(index)
        if isinstance(item, Row):
            self.opened.emit(item.key)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the size and colours that came while it was out of sight."""
        super().showEvent(event)
        if self._is_old:
            self._relayout()

    def _relayout(self) -> None:
        self._is_old = not self.isVisible()
        if self._is_old:
            self.updateGeometry()
            return
        if self._actions:
            self.set_actions(self._actions)
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()
        self._place_actions()

    def _set_heading_buttons(self, items: Sequence[Item]) -> None:
        for old in self._heading_buttons.values():
            old.deleteLater()
        self._heading_buttons = {}
        for number, item in enumerate(items):
            if isinstance(item, Heading) and item.action:
                self._heading_buttons[number] = self._heading_button(item)
        self.updateEditorGeometries()

    def _heading_button(self, item: Heading) -> Button:
        key = item.key
        button = Button(
            self._look, item.action, lambda: self.heading_clicked.emit(key), kind=ButtonKind.QUIET, small=True
        )
        button.setAccessibleName(f"{item.action} ({item.title})")
        button.setParent(self.viewport())
        button.show()
        return button

    def _place_actions(self) -> None:
        bar, index = self._bar, self.currentIndex()
        self._delegate.actions_width = 0
        if bar is None:
            return
        rect = self.visualRect(index) if index.isValid() else None
        visible = rect is not None and rect.isValid() and isinstance(self._rows.item(index), Row)
        bar.setVisible(visible)
        if rect is not None and visible:
            size = bar.fitted(self.viewport().width() - self._look.scaled(280))
            self._delegate.actions_width = size.width()
            spot = QPoint(self.viewport().width() - EDGE - size.width(), rect.center().y() - size.height() // 2 + 1)
            bar.setGeometry(spot.x(), spot.y(), size.width(), size.height())
            bar.raise_()

    def _open_context_menu(self, spot: QPoint) -> None:
        self.open_row_menu(self.viewport().mapToGlobal(spot))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        key = self.current_key()
        for action in (action for action in self._actions if action.holds is None or action.holds(key)):
            entry = QAction(action.text, menu)
            entry.triggered.connect(lambda _on=False, act=action: act.on(self.current_key()))
            menu.addAction(entry)
        return menu


class _ActionBar(QWidget):
    """The buttons on the current row: all with their words, then with short words, then the first, then only the menu."""

    def __init__(self, look: Look, view: RowList, actions: Sequence[RowAction]) -> None:
        super().__init__(view.viewport())
        self._view = view
        self._line = line = QHBoxLayout(self)
        self._buttons: list[tuple[Button, RowAction]] = []
        before: QWidget = view
        for action in (action for action in actions if action.shown):
            button = Button(look, action.text, kind=action.kind, icon=action.icon, small=True)
            button.setAccessibleName(action.text)
            button.setProperty("on-selection", True)  # noqa: FBT003 -- a property takes no names
            button.clicked.connect(lambda _on=False, act=action: act.on(view.current_key()))
            line.addWidget(button)
            QWidget.setTabOrder(before, button)
            before = button
            self._buttons.append((button, action))
        self._hidden = any(not action.shown for action in actions)
        words = QCoreApplication.translate("RowList", "More")
        kind = ButtonKind.ON_SELECTION
        self._more = ToolButton(look, words, Icon.MORE, self._open_menu, kind=kind, alone=True, small=True)
        line.addWidget(self._more)
        QWidget.setTabOrder(before, self._more)

    def fitted(self, room: int) -> QSize:
        """Take the fullest form that fits into so many pixels, and say how large it is."""
        for shown, short in ((len(self._buttons), False), (len(self._buttons), True), (1, True), (0, True)):
            for number, (button, action) in enumerate(self._buttons):
                button.setText(action.short if short and action.short else action.text)
                button.setVisible(number < shown)
            self._more.setVisible(self._hidden or shown < len(self._buttons))
            self._line.invalidate()
            size = self._line.sizeHint()
            if size.width() <= room:
                break
        return size

    def _open_menu(self) -> None:
        self._view.open_row_menu(self._more.mapToGlobal(self._more.rect().bottomLeft()))
