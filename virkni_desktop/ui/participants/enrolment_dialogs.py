"""Changing an enrolment: its stage, its coach, and its end."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from virkni_desktop.errors import InputError
from virkni_desktop.forms.jurisdiction import load_jurisdiction
from virkni_desktop.forms.wording import text_of
from virkni_desktop.messages import QT_TRANSLATE_NOOP
from virkni_desktop.ui.components.chips import Choice
from virkni_desktop.ui.components.fields import ChoiceField, DateField
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.coach_choice import CoachChoice
from virkni_desktop.ui.participants.form_dialog import FormDialog

if TYPE_CHECKING:
    from virkni_desktop.casework.episode_view import EpisodeView
    from virkni_desktop.store.session import WorkSession
    from virkni_desktop.store.steps import Action


def code_choices(context: PageContext, code_list: str) -> list[Choice]:
    """The codes of a list that may be chosen today, in the window's language."""
    codes = load_jurisdiction(context.jurisdiction).codes(code_list, context.clock.today())
    return [Choice(code.id, text_of(code.name, context.language)) for code in codes]


class StageDialog(FormDialog):
    """Stage and coach from a day on; whichever of them is another than before is written, as one step."""

    def __init__(self, parent: QWidget, context: PageContext, episode: "EpisodeView") -> None:
        super().__init__(parent, context, self.tr("Change stage or coach"), self.tr("Change"))
        self._episode = episode
        look = context.look
        self._stage = ChoiceField(look, choices=self._stages(episode))
        self._stage.set_current(episode.stage.stage if episode.stage else "")
        self.add_row(self.tr("Stage"), self._stage)
        self._coach = CoachChoice(self, str(episode.coach.staff_id) if episode.coach else "")
        self._day = self.date_field()
        self._day.set_date(context.clock.today())
        self._day_row = self.add_row(self.tr("From"), self._day)
        self.column.addStretch()

    def check(self) -> bool:
        """A day, and a name for someone new."""
        self._coach.check()
        if not self._day.value().strip():
            self._day_row.set_error(self.tr("Type the day from which it holds."))
        return True

    def submit(self) -> None:
        """Write what is another than before; nothing where nothing is."""
        from virkni_desktop.casework import actions, episodes  # noqa: PLC0415 -- loaded when first used

        episode, day = self._episode, typed_day(self._day)
        stage = self._stage.current() if not episode.stage or self._stage.current() != episode.stage.stage else ""
        chosen = self._coach.key()
        coach = "" if episode.coach and chosen == str(episode.coach.staff_id) else chosen
        picked = self._coach.picked()
        if not stage and not coach:
            self.accept()
            return

        def change(session: "WorkSession") -> None:
            if stage:
                episodes.enter_stage(session, episode.episode_id, stage, entered_on=day)
            staff = picked(session) if coach else None
            if staff is not None:
                episodes.assign_coach(session, episode.episode_id, staff, from_on=day)

        action: Action = actions.CHANGE_EPISODE
        if not coach:
            action = actions.ENTER_STAGE
        elif not stage:
            action = actions.ASSIGN_COACH
        self.write(action, change, lambda _result: None)

    def _stages(self, episode: "EpisodeView") -> list[Choice]:
        choices = code_choices(self.context, "stage")
        now = episode.stage.stage if episode.stage else None
        if now is not None and now not in {choice.key for choice in choices}:
            label = load_jurisdiction(self.context.jurisdiction).label("stage", now, self.context.language)
            choices.insert(0, Choice(now, label))
        return choices


class CloseEnrolmentDialog(FormDialog):
    """Why and when a participation ends."""

    def __init__(self, parent: QWidget, context: PageContext, episode: "EpisodeView") -> None:
        super().__init__(parent, context, self.tr("Close the enrolment"), self.tr("Close enrolment"))
        self._episode = episode
        self.add_words(
            self.tr("Stage and coach end on this day too, and what was still to do is cancelled. Undo brings all back.")
        )
        self._reason = ChoiceField(context.look, choices=code_choices(context, "exit_reason"))
        self._reason.set_current("")
        self._reason_row = self.add_row(self.tr("Reason"), self._reason)
        self._day = self.date_field()
        self._day.set_date(context.clock.today())
        self._day_row = self.add_row(self.tr("Last day"), self._day)
        self.column.addStretch()

    def check(self) -> bool:
        """A reason and a day."""
        self._reason_row.set_error("" if self._reason.current() else self.tr("Choose a reason."))
        if not self._day.value().strip():
            self._day_row.set_error(self.tr("Type the last day."))
        return True

    def submit(self) -> None:
        """Close it."""
        from virkni_desktop.casework import actions, episodes  # noqa: PLC0415 -- loaded when first used

        episode_id, reason, day = self._episode.episode_id, self._reason.current(), typed_day(self._day)

        def close(session: "WorkSession") -> None:
            episodes.exit_episode(session, episode_id, reason=reason, exited_on=day)

        self.write(actions.EXIT_EPISODE, close, lambda _result: None, self._day_row)


def typed_day(field: DateField) -> date:
    """The day that stands in a field; the field has been checked."""
    day = field.day()
    if day is None:
        raise InputError(QT_TRANSLATE_NOOP("core", "“{text}” is not a date. Nothing was changed."), text=field.value())
    return day
