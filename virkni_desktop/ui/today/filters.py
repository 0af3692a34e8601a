"""Whose work Today shows, and of which kinds: two buttons that open menus, which stand in the View menu too."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.notes.codes import follow_up_kind_word
from virkni_desktop.ui.pages import PageContext

if TYPE_CHECKING:
    from virkni_desktop.casework.offices import StaffRow

MINE, ALL = "mine", "all"
_KINDS = ("follow-up", "call", "visit", "meeting", "task", "milestone", "plan", "exchange")


class DayFilters(QObject):
    """``whose`` is ``mine``, ``all`` or a coach's id as text; ``kind`` is a ``FollowUpKind`` or empty for all.

    ``entries`` are for the View menu. ``whose_changed`` asks for another reading, ``kind_changed`` only for other rows.
    """

    whose_changed = Signal()
    kind_changed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.whose = context.settings().whose_day
        self.kind = ""
        self._staff: tuple[StaffRow, ...] = ()
        self._mine: UUID | None = None
        self._whose_menu, self._kinds_menu = QMenu(self.tr("&Whose work")), QMenu(self.tr("&Kinds"))
        self.whose_button = Button(context.look, "", menu=self._whose_menu)
        self.kinds_button = Button(context.look, "", menu=self._kinds_menu)
        self.entries = [self._entry(menu) for menu in (self._whose_menu, self._kinds_menu)]
        self._fill_kinds()
        self._fill_whose()

    def show_staff(self, staff: "tuple[StaffRow, ...]", mine: UUID | None) -> None:
        """Offer these; ``mine`` is the id of whoever works here now, if they are known."""
        if (staff, mine) != (self._staff, self._mine):
            self._staff, self._mine = staff, mine
            self._fill_whose()

    def _entry(self, menu: QMenu) -> QAction:
        entry = QAction(menu.title(), self)
        entry.setMenu(menu)
        return entry

    def _fill_whose(self) -> None:
        choices = {MINE: self.tr("Mine")} if self._mine is not None else {}
        choices[ALL] = self.tr("All coaches")
        choices |= {str(one.staff_id): one.name for one in self._staff if one.staff_id != self._mine}
        chosen = self.whose if self.whose in choices else ALL
        _fill(self._whose_menu, choices, chosen, self._choose_whose)
        self._say(self.whose_button, choices[chosen], self.tr("Whose work: {who}"))
        self.whose_button.setVisible(len(choices) > 1)

    def _fill_kinds(self) -> None:
        choices = {"": self.tr("All kinds")} | {kind: follow_up_kind_word(kind) for kind in _KINDS}
        _fill(self._kinds_menu, choices, self.kind, self._choose_kind)
        self._say(self.kinds_button, choices[self.kind], self.tr("Kinds: {who}"))

    def _say(self, button: Button, words: str, name: str) -> None:
        button.setText(words)
        button.setAccessibleName(name.format(who=words))
        button.updateGeometry()

    def _choose_whose(self, key: str) -> None:
        self.whose = key
        if key in {MINE, ALL}:  # whose else it was is forgotten with the window: settings know nothing of a caseload
            self._context.remember(whose_day=key)
        self._fill_whose()
        self.whose_changed.emit()

    def _choose_kind(self, key: str) -> None:
        self.kind = key
        self._fill_kinds()
        self.kind_changed.emit()


def _fill(menu: QMenu, choices: dict[str, str], chosen: str, choose: Callable[[str], object]) -> None:
    menu.clear()
    group = QActionGroup(menu)
    for key, words in choices.items():
        action = QAction(words.replace("&", "&&"), group)
        action.setCheckable(True)
        action.setChecked(key == chosen)
        action.setProperty("spoken", f"{menu.title().replace('&', '')}: {words}")
        action.triggered.connect(lambda _on=False, one=key: choose(one))
        menu.addAction(action)
