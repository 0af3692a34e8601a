"""Changing an enrolment: its stage, its coach, and its end."""

from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QWidget

from virkni_desktop.errors import InputError
from virkni_desktop.forms.jurisdiction import load_jurisdiction
from virkni_desktop.forms.wording import text_of
from virkni_desktop.messages import QT_TRANSLATE_NOOP
from virkni_desktop.ui.components.chips import Choice
from virkni_desktop.ui.components.fields import ChoiceField, DateField, LineField
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.form_dialog import FormDialog

if TYPE_CHECKING:
    from virkni_desktop.casework.episode_view import EpisodeView
    from virkni_desktop.casework.offices import StaffRow
    from virkni_desktop.store.session import WorkSession
    from virkni_desktop.store.steps import Action

_NEW = "new"


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
        self._coach = ChoiceField(look, choices=[Choice(_NEW, self.tr("Someone new…"))])
        self.add_row(self.tr("Coach"), self._coach)
        self._name = LineField(look)
        self._name_row = self.add_row(self.tr("Name of the new coach"), self._name)
        self._name_row.hide()
        self._day = self.date_field()
        self._day.set_date(context.clock.today())
        self._day_row = self.add_row(self.tr("From"), self._day)
        self.column.addStretch()
        self._coach.chosen.connect(self._on_coach_chosen)
        self._coach.set_current("")
        context.operations.read(self, _read_staff, self._show_staff)

    def check(self) -> bool:
        """A day, and a name for someone new."""
        is_new = self._coach.current() == _NEW and not self._name.value().strip()
        self._name_row.set_error(self.tr("Type the name of the new coach.") if is_new else "")
        if not self._day.value().strip():
            self._day_row.set_error(self.tr("Type the day from which it holds."))
        return True

    def submit(self) -> None:
        """Write what is another than before; nothing where nothing is."""
        from virkni_desktop.casework import actions, episodes, offices  # noqa: PLC0415 -- loaded when first used

        episode, day = self._episode, typed_day(self._day)
        stage = self._stage.current() if not episode.stage or self._stage.current() != episode.stage.stage else ""
        chosen = self._coach.current()
        coach = "" if episode.coach and chosen == str(episode.coach.staff_id) else chosen
        name = self._name.value()
        if not stage and not coach:
            self.accept()
            return

        def change(session: "WorkSession") -> None:
            if stage:
                episodes.enter_stage(session, episode.episode_id, stage, entered_on=day)
            if coach:
                staff = offices.add_staff(session, name=name) if coach == _NEW else UUID(coach)
                session.flush()
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

    def _show_staff(self, staff: "tuple[StaffRow, ...]") -> None:
        people = [Choice(str(one.staff_id), one.name) for one in staff]
        self._coach.set_choices([*people, Choice(_NEW, self.tr("Someone new…"))])
        self._coach.set_current(str(self._episode.coach.staff_id) if self._episode.coach else "")

    def _on_coach_chosen(self, key: str) -> None:
        self._name_row.setVisible(key == _NEW)
        if key == _NEW:
            self._name.setFocus()


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


def _read_staff(session: "WorkSession") -> "tuple[StaffRow, ...]":
    from virkni_desktop.casework.offices import list_staff  # noqa: PLC0415 -- on the reader's thread

    return list_staff(session)
