"""Moving a reminder to a day one types."""

from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.form_dialog import FormDialog


class MoveDialog(FormDialog):
    """``moved`` is called after it was moved."""

    def __init__(self, parent: QWidget, context: PageContext, follow_up_id: UUID, what: str) -> None:
        super().__init__(parent, context, self.tr("Move to another day"), self.tr("Move"), width=400)
        self._follow_up = follow_up_id
        self.add_words(what)
        self._day = self.date_field()
        hint = self.tr("For example fri, 4/12 or +2w")
        self._day_row = self.add_row(self.tr("Day"), self._day, hint=hint)
        self.column.addStretch()
        self._day.setFocus()

    def check(self) -> bool:
        """A day is needed."""
        if not self._day.value().strip():
            self._day_row.set_error(self.tr("Type a day, such as 4/12, fri or +2w."))
        return True

    def submit(self) -> None:
        """Move it."""
        from virkni_desktop.casework import actions, followups  # noqa: PLC0415 -- loaded when first used

        day: date | None = self._day.day()
        if day is not None:
            move = partial(followups.reschedule_follow_up, follow_up_id=self._follow_up, due_on=day)
            self.write(actions.RESCHEDULE_FOLLOW_UP, move, lambda _result: None, self._day_row)
