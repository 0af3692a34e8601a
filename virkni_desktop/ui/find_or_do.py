"""Find or do: one field that finds people, workplaces and pages, and does what the menus do."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QMoveEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QVBoxLayout, QWidget

from virkni_desktop.formats import fold
from virkni_desktop.ui.components.announcing import announce
from virkni_desktop.ui.components.row_delegate import RowPlan
from virkni_desktop.ui.components.row_items import Heading, Item, Row
from virkni_desktop.ui.components.row_list import RowList
from virkni_desktop.ui.components.search_field import SearchField
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.menus import PAGE
from virkni_desktop.ui.mnemonics import spoken, spoken_key
from virkni_desktop.ui.theme import RADIUS, Space, Token


@dataclass(frozen=True)
class FoundThing:
    """Something found in the caseload: its words, and what happens when it is chosen. ``group`` is the heading over it."""

    title: str
    detail: str
    kind: str
    icon: Icon
    open: Callable[[], object]
    group: str


Find = Callable[[str, Callable[[Sequence[FoundThing]], None]], None]
"""``find(text, then)`` looks in the caseload and calls ``then`` with what it found; without text, what was looked at last."""

_MOST = 8


class FindOrDo(SearchField):
    """Type a name, a number or a command; the results stand in a list under the field, the keyboard stays in it."""

    def __init__(self, look: Look, find: Find, actions: Callable[[], Sequence[QAction]]) -> None:
        words = QApplication.translate("FindOrDo", "Find a person, a workplace or a command")
        super().__init__(look, words, hint=spoken_key("Ctrl+K"))
        self._look_up, self._actions = find, actions
        self._results = _Results(look)
        self._things: list[FoundThing] = []
        self._commands: list[QAction] = []
        self._before: QWidget | None = None
        self._is_begun = False
        self._found_for = ""  # what was typed when what is offered was found
        self._hurried = ""  # what was typed when Enter came before it was looked up
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.searched.connect(self._on_searched)
        self.chosen.connect(self._on_chosen)
        self._results.rows.opened.connect(self._open)
        self.destroyed.connect(self._results.deleteLater)  # it belongs to the window once it was shown

    def begin(self) -> None:
        """Take the keyboard and offer what was looked at last; Esc gives the keyboard back."""
        before = QApplication.focusWidget()
        if before is not self:
            self._before = before
        self._is_begun = True
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        if not self.text():
            self._on_searched("")

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
            announce(self, self._results.spoken())
        elif event.key() == Qt.Key.Key_Escape:
            self._close()
            if self._before is not None and shiboken6.isValid(self._before) and self._before.isVisible():
                self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def moveEvent(self, event: QMoveEvent) -> None:
        """The results stay under the field."""
        super().moveEvent(event)
        self._results.stay_under(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As above."""
        super().resizeEvent(event)
        self._results.stay_under(self)

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

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What is offered without a word typed is only for whoever is about to type."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._is_begun = False
            if not self.text():
                self._put_away()

    def _on_searched(self, text: str) -> None:
        typed = text.strip()
        if not typed and not self._is_begun:
            self._put_away()
            return
        actions = [action for action in self._actions() if _matches(action, typed)]
        if not typed:
            actions = [action for action in actions if action.property(PAGE)]
        self._commands = sorted(actions, key=lambda action: not action.property(PAGE))[:_MOST]
        self._things = []
        if typed:
            self._show()
        self._look_up(typed, partial(self._on_found, typed))

    def _on_found(self, typed: str, things: Sequence[FoundThing]) -> None:
        if self.text().strip() == typed and (typed or self._is_begun):
            self._things = list(things)[:_MOST]
            self._found_for = typed
            self._show()
            self._tell()
            if typed and self._hurried == typed:
                self._on_chosen()

    def _show(self) -> None:
        items: list[Item] = []
        for number, thing in enumerate(self._things):
            if number == 0 or thing.group != self._things[number - 1].group:
                items.append(Heading(thing.group))
            items.append(Row(("thing", number), thing.title, thing.detail, kind=thing.kind, kind_icon=thing.icon))
        for number, action in enumerate(self._commands):
            is_page = bool(action.property(PAGE))
            if number == 0 or is_page != bool(self._commands[number - 1].property(PAGE)):
                items.append(Heading(self.tr("Pages") if is_page else self.tr("Commands")))
            items.append(Row(("command", number), spoken(action), kind=spoken_key(action.shortcut())))
        if not items:
            items.append(Heading(self.tr("Nothing found"), note=self.text().strip()))
        self._results.show_under(self, items)
        self._listen_for_clicks(listen=True)

    def _tell(self) -> None:
        """The keyboard stays in the field, so what Enter would open is read out, and how many results there are."""
        count = len(self._things) + len(self._commands)
        if count:
            found = self.tr("%n result(s)", "", count)
            announce(self, f"{found}, {self._results.spoken()}")
        else:
            announce(self, self.tr("Nothing found"))

    def _on_chosen(self) -> None:
        """Open what stands first; where Enter was quicker than the search, as soon as it is found."""
        typed = self.text().strip()
        if typed != self._found_for:
            self._hurried = typed
            return
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
        self._is_begun = False
        self._hurried = self._found_for = ""
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
        self._place(field)
        self.show()
        self.raise_()

    def stay_under(self, field: QWidget) -> None:
        """The field or the window has another place or size."""
        if self.isVisible():
            QTimer.singleShot(0, self, lambda: self._place(field))  # when the layouts have answered

    def _place(self, field: QWidget) -> None:
        window = field.window()
        spot = field.mapTo(window, QPoint(0, field.height() + 4))
        width = max(field.width(), self._look.scaled(416))
        height = min(self.sizeHint().height(), window.height() - spot.y() - Space.S)
        self.setGeometry(spot.x(), spot.y(), min(width, window.width() - spot.x() - Space.S), height)

    def spoken(self) -> str:
        """The current row as a screen reader says it."""
        return str(self.rows.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) or "")

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
