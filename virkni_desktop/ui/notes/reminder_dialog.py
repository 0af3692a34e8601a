"""Agreeing on what comes next: a follow-up of the plan, a visit, a call, a task, for someone, a workplace or nobody."""

from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QWidget

from virkni_desktop.formats import short_date
from virkni_desktop.ui.components.chips import Choice, FilterChips
from virkni_desktop.ui.components.fields import LineField
from virkni_desktop.ui.notes.codes import REMINDER_KINDS, follow_up_kind_word
from virkni_desktop.ui.notes.occasion import Occasion
from virkni_desktop.ui.notes.subject_choice import SubjectChoice
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.enrolment_dialogs import typed_day
from virkni_desktop.ui.participants.form_dialog import FormDialog

if TYPE_CHECKING:
    from virkni_desktop.casework.note_view import NoteSubject
    from virkni_desktop.store.session import WorkSession

_DAYS_AHEAD = {"1w": 7, "2w": 14, "4w": 28}


class ReminderDialog(FormDialog):
    """Turns up on Today on its day. Without an occasion it asks whom it is about, and nobody is an answer too."""

    def __init__(self, parent: QWidget, context: PageContext, occasion: Occasion | None = None) -> None:
        super().__init__(parent, context, self.tr("Add a follow-up or reminder"), self.tr("Add"), width=560)
        self._episode = occasion.episode_id if occasion else None
        self._workplace = occasion.workplace_id if occasion else None
        look = context.look
        self._kind = FilterChips(
            look, self.tr("Kind"), [Choice(kind, follow_up_kind_word(kind)) for kind in REMINDER_KINDS]
        )
        self.column.addWidget(self._kind)
        self._text = LineField(look)
        self.add_row(self.tr("What"), self._text)
        self._subject = SubjectChoice(context, optional=True) if occasion is None else None
        if self._subject is not None:
            self._kind.choose("task")
            self._subject.chosen.connect(self._on_subject_chosen)
            self._subject.asked.connect(self._on_subject_asked)
            self.column.addWidget(self._subject)
        ahead = [
            Choice("1w", self.tr("In one week")),
            Choice("2w", self.tr("In two weeks")),
            Choice("4w", self.tr("In four weeks")),
        ]
        self._ahead = FilterChips(look, self.tr("When"), ahead)
        self._ahead.chosen.connect(self._on_ahead_chosen)
        self.column.addWidget(self._ahead)
        self._day, self._time, self._place = self.date_field(), LineField(look, width=88), LineField(look)
        self._day_row, self._time_row, _place = self.add_line(
            (self.tr("Day"), self._day),
            (self.tr("Time, if agreed"), self._time),
            (self.tr("Place, if agreed"), self._place),
        )
        self._on_ahead_chosen("1w")
        self.column.addStretch()
        self._text.setFocus()

    def check(self) -> bool:
        """A day is needed; a time is one of the day; a name that was typed is to be chosen or taken away."""
        if not self._day.value().strip():
            self._day_row.set_error(self.tr("Type a day, such as 4/12, fri or +2w."))
        self._time_row.set_error("")
        if self._subject is not None and self._subject.is_unanswered():
            self._subject.set_error(self.tr("Choose one of those found, or empty the field."))
            self._subject.field.setFocus()
            return False
        return True

    def submit(self) -> None:
        """Plan it."""
        from virkni_desktop.casework import actions, followups  # noqa: PLC0415 -- loaded when first used

        planned: followups.NextFollowUp = {
            "kind": self._kind.current(),
            "due_on": typed_day(self._day),
            "text": self._text.value(),
            "due_time": self._time.value() or None,
            "place": self._place.value() or None,
            "episode_id": self._episode,
            "workplace_id": self._workplace,
        }

        def plan(session: "WorkSession") -> UUID:
            return followups.plan_follow_up(session, **planned)

        self.write(actions.PLAN_FOLLOW_UP, plan, lambda _result: None, self._time_row)

    def _on_subject_chosen(self, subject: "NoteSubject") -> None:
        self._episode, self._workplace = subject.episode_id, subject.workplace_id
        self._day.setFocus()

    def _on_subject_asked(self) -> None:
        self._episode = self._workplace = None

    def _on_ahead_chosen(self, key: str) -> None:
        day = self.context.clock.today() + timedelta(days=_DAYS_AHEAD[key])
        self._day.setText(short_date(day, self.context.language))
        self._day.flush()
