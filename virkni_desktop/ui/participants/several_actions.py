"""What is done from the list of participants: for all rows that are selected, and with the list itself."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from virkni_desktop.formats import short_date
from virkni_desktop.ui.notes.reminder_dialog import ReminderDialog
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.list_export import ask_for_table, write_table
from virkni_desktop.ui.participants.page_actions import ListDoings
from virkni_desktop.ui.participants.participant_list import ParticipantList
from virkni_desktop.ui.participants.several_dialogs import (
    CoachOfSeveralDialog,
    ProgrammeDialog,
    StageOfSeveralDialog,
)

if TYPE_CHECKING:
    from virkni_desktop.ui.participants.form_dialog import FormDialog

Episodes = tuple[UUID, ...]


class SeveralActions(QObject):
    """Opens the dialogs for the selected rows that have an enrolment; the others have nothing to change."""

    def __init__(self, page: QWidget, context: PageContext, people: ParticipantList) -> None:
        super().__init__(page)
        self._page, self._context, self._list = page, context, people

    def doings(self) -> ListDoings:
        """What the actions call."""
        page, context = self._page, self._context
        return ListDoings(
            coach=partial(self._ask, lambda episodes: CoachOfSeveralDialog(page, context, episodes)),
            stage=partial(self._ask, lambda episodes: StageOfSeveralDialog(page, context, episodes)),
            follow_up=partial(self._ask, lambda episodes: ReminderDialog(page, context, episodes=episodes)),
            programme=partial(self._ask, lambda episodes: ProgrammeDialog(page, context, episodes)),
            columns=self._list.arranged.ask_columns,
            save=self._save,
        )

    def _ask(self, dialog: "Callable[[Episodes], FormDialog]") -> None:
        episodes = tuple(row.episode_id for row in self._list.chosen() if row.episode_id is not None)
        if episodes:
            dialog(episodes).open()

    def _save(self) -> None:
        heads, rows = self._list.arranged.cells()
        title = self.tr("Participants")
        day = short_date(self._context.clock.today(), "en")

        def write(path: Path) -> None:
            job = partial(write_table, path, title, heads, rows)
            self._context.operations.run(self, job, self._list.tell_saved, key="table")

        ask_for_table(self._page, f"{title} {day}.xlsx", write)
