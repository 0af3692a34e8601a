"""The bar over the page: back and forward, and one field that finds people and does what the menus do."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from virkni_desktop.formats import fold
from virkni_desktop.ui.components.buttons import ToolButton
from virkni_desktop.ui.components.page_parts import Ground
from virkni_desktop.ui.components.row_delegate import RowPlan
from virkni_desktop.ui.components.row_items import Heading, Item, Row
from virkni_desktop.ui.components.row_list import RowList
from virkni_desktop.ui.components.search_field import SearchField
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.menus import spoken
from virkni_desktop.ui.theme import RADIUS, Role, Space, Token


@dataclass(frozen=True)
class FoundThing:
    """Something found in the caseload: its words, and what happens when it is chosen."""

    title: str
    detail: str
    kind: str
    icon: Icon
    open: Callable[[], object]


Find = Callable[[str, Callable[[Sequence[FoundThing]], None]], None]
"""``find(text, then)`` looks in the caseload and calls ``then`` with what it found."""

_MOST = 8


class CommandBar(Ground):
    """48 px high. ``find`` looks in the caseload; ``actions`` gives every action there is now."""

    back = Signal()
    forward = Signal()
    note = Signal()

    def __init__(self, look: Look, find: Find, actions: Callable[[], Sequence[QAction]]) -> None:
        super().__init__(look, Token.WINDOW)
        self.back_button = ToolButton(look, self.tr("Back"), Icon.ARROW_LEFT, self.back.emit, alone=True)
        self.forward_button = ToolButton(look, self.tr("Forward"), Icon.ARROW_RIGHT, self.forward.emit, alone=True)
        self.field = FindOrDo(look, find, actions)
        self.note_button = ToolButton(look, self.tr("Note"), Icon.PLUS, self.note.emit)
        self.note_button.setToolTip("Ctrl+N")
        self._note_key = Text(look, "Ctrl+N", Role.SMALL, Token.MUTED)
        line = QHBoxLayout(self)
        line.setSpacing(Space.S)
        line.addWidget(self.back_button)
        line.addWidget(self.forward_button)
        line.addSpacing(Space.S)
        line.addWidget(self.field, 1)
        line.addStretch(1)
        line.addWidget(self.note_button)
        line.addWidget(self._note_key)
        self._line = line
        look.room_changed.connect(self._fit)
        look.changed.connect(self._fit)
        self._fit()

    def set_ways(self, *, back: bool, forward: bool) -> None:
        """Whether there is a way back and a way forward."""
        self.back_button.setEnabled(back)
        self.forward_button.setEnabled(forward)

    def set_caseload_open(self, *, is_open: bool) -> None:
        """What needs a caseload is there only while one is open."""
        self.note_button.setVisible(is_open)
        self._note_key.setVisible(is_open and self._look.room.beside)

    def _fit(self) -> None:
        self._note_key.setVisible(not self.note_button.isHidden() and self._look.room.beside)
        side = Space.M if self._look.room.tall else Space.S
        between = (Space.S, Space.S) if self._look.room.tall else (Space.XS, Space.XS)
        self._line.setContentsMargins(side, between[0], side, between[1])
        self.field.setMaximumWidth(self._look.scaled(416))


class FindOrDo(SearchField):
    """Type a name, a number or a command; the results stand in a list under the field, the keyboard stays in it."""

    def __init__(self, look: Look, find: Find, actions: Callable[[], Sequence[QAction]]) -> None:
        super().__init__(look, QApplication.translate("FindOrDo", "Find a person or a command"), hint="Ctrl+K")
        self._look_up, self._actions = find, actions
        self._results = _Results(look)
        self._things: list[FoundThing] = []
        self._commands: list[QAction] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.searched.connect(self._on_searched)
        self.chosen.connect(self._on_chosen)
        self._results.rows.opened.connect(self._open)
        self.destroyed.connect(self._results.deleteLater)  # it belongs to the window once it was shown

    def results_shown(self) -> list[str]:
        """What the list of results says, empty while it is put away."""
        rows = self._results.rows.model()
        return [rows.index(n, 0).data() for n in range(rows.rowCount())] if self._results.isVisible() else []

    def minimumSizeHint(self) -> QSize:
        """A few words."""
        return QSize(self._look.scaled(160), super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go through the results, Esc puts them away."""
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up} and self._results.isVisible():
            self._results.step(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click beside the results puts them away."""
        if event.type() == QEvent.Type.MouseButtonPress and self._results.isVisible() and isinstance(watched, QWidget):
            inside = watched is self or watched is self._results or self._results.isAncestorOf(watched)
            if not inside:
                self._put_away()
        return super().eventFilter(watched, event)

    def _listen_for_clicks(self, *, listen: bool) -> None:
        """Only while the results are in sight: every event of the application passes through a filter."""
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
            if listen:
                app.installEventFilter(self)

    def _on_searched(self, text: str) -> None:
        typed = text.strip()
        if not typed:
            self._put_away()
            return
        self._commands = [action for action in self._actions() if _matches(action, typed)][:_MOST]
        self._things = []
        self._show()
        self._look_up(typed, self._on_found)

    def _on_found(self, things: Sequence[FoundThing]) -> None:
        if self.text().strip():
            self._things = list(things)[:_MOST]
            self._show()

    def _show(self) -> None:
        items: list[Item] = []
        if self._things:
            items.append(Heading(self.tr("In the caseload")))
            items += [
                Row(("thing", n), thing.title, thing.detail, kind=thing.kind, kind_icon=thing.icon)
                for n, thing in enumerate(self._things)
            ]
        if self._commands:
            items.append(Heading(self.tr("Commands")))
            items += [
                Row(("command", n), spoken(action), kind=action.shortcut().toString())
                for n, action in enumerate(self._commands)
            ]
        if not items:
            items.append(Heading(self.tr("Nothing found"), note=self.text().strip()))
        self._results.show_under(self, items)
        self._listen_for_clicks(listen=True)

    def _on_chosen(self) -> None:
        key = self._results.rows.current_key()
        if self._results.isVisible() and key is not None:
            self._open(key)

    def _open(self, key: object) -> None:
        if not isinstance(key, tuple):
            return
        kind, number = key
        thing = self._things[number] if kind == "thing" else None
        action = self._commands[number] if kind == "command" else None
        self._close()
        if thing is not None:
            thing.open()
        elif action is not None:
            action.trigger()

    def _close(self) -> None:
        self._put_away()
        self.clear()

    def _put_away(self) -> None:
        self._results.hide()
        self._listen_for_clicks(listen=False)


class _Results(QWidget):
    """The list of results, laid over the page by the window; never a window of its own."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.rows = RowList(
            look, self.tr("Results"), RowPlan(two_lines=False, hairlines=False), fits=True, click_opens=True
        )
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S, Space.XS, Space.S, Space.S)
        column.addWidget(self.rows)
        self.hide()

    def show_under(self, field: QWidget, items: Sequence[Item]) -> None:
        window = field.window()
        if self.parent() is not window:
            self.setParent(window)
        self.rows.set_items(items)
        self.rows.select_first()
        spot = field.mapTo(window, QPoint(0, field.height() + 4))
        width = max(field.width(), self._look.scaled(416))
        height = min(self.sizeHint().height(), window.height() - spot.y() - Space.S)
        self.setGeometry(spot.x(), spot.y(), min(width, window.width() - spot.x() - Space.S), height)
        self.show()
        self.raise_()

    def step(self, by: int) -> None:
        """Go one row on, past headings."""
        model, row = self.rows.model(), self.rows.currentIndex().row() + by
        while 0 <= row < model.rowCount():
            index = model.index(row, 0)
            if index.flags() & Qt.ItemFlag.ItemIsSelectable:
                self.rows.setCurrentIndex(index)
                return
            row += by

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Base ground and a border, as a menu has."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._look.colour(Token.BORDER))
        painter.setBrush(self._look.colour(Token.BASE))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows break anew."""
        super().resizeEvent(event)
        self.rows.scheduleDelayedItemsLayout()


def _matches(action: QAction, typed: str) -> bool:
    """Every word typed begins a word of the action."""
    if not action.isEnabled() or not action.isVisible() or action.isSeparator() or action.menu() is not None:
        return False
    words = fold(spoken(action)).split()
    return all(any(word.startswith(part) for word in words) for part in fold(typed).split())
