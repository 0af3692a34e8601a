"""What can be done on the participants' page: words, keys, and in which menu each stands."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from virkni_desktop.casework.participant import ParticipantView

Do = Callable[[], object]


@dataclass(frozen=True)
class Doings:
    """What the actions call."""

    add: Do
    open: Do
    find: Do
    log: Do
    follow_up: Do
    details: Do
    stage: Do
    consent: Do
    close_enrolment: Do
    enrol: Do
    copy_number: Do
    copy_phone: Do
    next_tab: Do
    previous_tab: Do


@dataclass(frozen=True)
class ListDoings:
    """What the actions of the list call; the first four are for all rows that are selected."""

    coach: Do
    stage: Do
    follow_up: Do
    programme: Do
    columns: Do
    save: Do


class PageActions(QObject):
    """Made once for the page; which of them hold is decided by what is in sight."""

    def __init__(self, page: QWidget, doings: Doings, of_list: ListDoings) -> None:
        super().__init__(page)
        self._page = page
        self._add = self._make(self.tr("&Add participant…"), "Ctrl+Shift+N", doings.add)
        self.open = self._make(self.tr("&Open participant"), "Ctrl+Shift+O", doings.open)
        self._find = self._make(self.tr("Find on this &page"), "Ctrl+F", doings.find)
        self.log = self._make(self.tr("&Log contact…"), "", doings.log)
        self._follow_up = self._make(self.tr("Add &follow-up or reminder…"), "Ctrl+Shift+F", doings.follow_up)
        self._details = self._make(self.tr("Change &details…"), "Ctrl+E", doings.details)
        self._stage = self._make(self.tr("Change &stage or coach…"), "Ctrl+Shift+E", doings.stage)
        self._consent = self._make(self.tr("Change co&nsent…"), "Ctrl+Shift+J", doings.consent)
        self._close = self._make(self.tr("Close &enrolment…"), "Ctrl+Shift+W", doings.close_enrolment)
        self._enrol = self._make(self.tr("&Enrol again"), "Ctrl+Shift+R", doings.enrol)
        self._copy = self._make(self.tr("&Copy identity number"), "Ctrl+Shift+C", doings.copy_number)
        self._copy_phone = self._make(self.tr("Copy p&hone number"), "Ctrl+Shift+H", doings.copy_phone)
        self.several = [
            self._make(self.tr("Assign a &coach…"), "", of_list.coach),
            self._make(self.tr("Change &stage…"), "", of_list.stage),
            self._make(self.tr("Add a &reminder to all…"), "", of_list.follow_up),
            self._make(self.tr("Set the pro&gramme…"), "", of_list.programme),
        ]
        self._columns = self._make(self.tr("&Columns and order…"), "", of_list.columns)
        self._save = self._make(self.tr("Save the list as a &table…"), "", of_list.save)
        self._next = self._make(self.tr("&Next tab"), "Ctrl+Tab", doings.next_tab)
        self._previous = self._make(self.tr("&Previous tab"), "Ctrl+Shift+Tab", doings.previous_tab)

    def on_list(self) -> dict[str, list[QAction]]:
        """Those of the list, by menu."""
        self._hold({self._add, self.open, self._find, self.log, *self.several, self._columns, self._save})
        return {
            "file": [self._save],
            "edit": [self._find],
            "view": [self._columns],
            "participant": [self.open, *self.several, self._add],
        }

    def on_person(self, view: "ParticipantView | None") -> dict[str, list[QAction]]:
        """Those of a person's page, by menu; the contact is in the menu of the window, as the note."""
        mine = [action for action in self.of_person(view) if action is not self.log]
        tabs = [self._next, self._previous]
        self._hold({self._find, self._add, self.log, *tabs, *(action for action in mine if action.isVisible())})
        return {"edit": [self._find], "view": tabs, "participant": [*mine, self._add]}

    def of_person(self, view: "ParticipantView | None") -> list[QAction]:
        """What can be done with one person, as in the menu at the end of the identity bar."""
        episode = view.episode if view else None
        is_active = episode is not None and episode.is_active
        self._enrol.setVisible(view is not None and not is_active)
        self._close.setVisible(episode is not None and episode.exited_on is None)
        for action in (self.log, self._follow_up, self._stage):
            action.setVisible(episode is not None)
        self._copy.setVisible(view is not None and view.identity is not None)
        self._copy_phone.setVisible(view is not None and bool(view.phone) and not view.protected_identity)
        return [
            self.log,
            self._follow_up,
            self._details,
            self._stage,
            self._consent,
            self._copy,
            self._copy_phone,
            self._close,
            self._enrol,
        ]

    def _hold(self, holding: set[QAction]) -> None:
        """Only these take keys now."""
        for action in self._page.actions():
            action.setEnabled(action in holding)

    def _make(self, words: str, keys: str, do: Do) -> QAction:
        action = QAction(words, self)
        if keys:
            action.setShortcut(QKeySequence.fromString(keys))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda _on=False: do())
        self._page.addAction(action)
        return action
