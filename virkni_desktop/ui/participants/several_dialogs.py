"""The same for several people at once, each as one step of Undo: coach, stage, programme."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QWidget

from virkni_desktop.ui.components.chips import Choice
from virkni_desktop.ui.components.fields import ChoiceField, LineField
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.coach_choice import CoachChoice
from virkni_desktop.ui.participants.enrolment_dialogs import code_choices, typed_day
from virkni_desktop.ui.participants.form_dialog import FormDialog

if TYPE_CHECKING:
    from virkni_desktop.casework.programmes import ProgrammeRow
    from virkni_desktop.store.session import WorkSession

_NEW, _NONE = "new", "none"


class CoachOfSeveralDialog(FormDialog):
    """Who coaches these enrolments from a day on."""

    def __init__(self, parent: QWidget, context: PageContext, episodes: Sequence[UUID]) -> None:
        super().__init__(parent, context, self.tr("Assign a coach"), self.tr("Assign"))
        self._episodes = tuple(episodes)
        self.add_words(self.tr("For %n participant(s).", "", len(episodes)))
        self._coach = CoachChoice(self, at_work=True)
        self._day = self.date_field()
        self._day.set_date(context.clock.today())
        self._day_row = self.add_row(self.tr("From"), self._day)
        self.column.addStretch()

    def check(self) -> bool:
        """Somebody, and a day."""
        self._coach.check()
        if not self._day.value().strip():
            self._day_row.set_error(self.tr("Type the day from which it holds."))
        return bool(self._coach.key())

    def submit(self) -> None:
        """Assign."""
        from virkni_desktop.casework import actions, many  # noqa: PLC0415 -- loaded when first used

        picked, day, episodes = self._coach.picked(), typed_day(self._day), self._episodes

        def assign(session: "WorkSession") -> None:
            staff = picked(session)
            if staff is not None:
                many.assign_coach_to_all(session, episodes, staff, from_on=day)

        self.write(actions.ASSIGN_COACH_TO_ALL, assign, lambda _result: None, self._day_row)


class StageOfSeveralDialog(FormDialog):
    """The stage these enrolments enter on a day."""

    def __init__(self, parent: QWidget, context: PageContext, episodes: Sequence[UUID]) -> None:
        super().__init__(parent, context, self.tr("Change stage"), self.tr("Change"))
        self._episodes = tuple(episodes)
        self.add_words(self.tr("For %n participant(s).", "", len(episodes)))
        self._stage = ChoiceField(context.look, choices=code_choices(context, "stage"))
        self._stage.set_current("")
        self._stage_row = self.add_row(self.tr("Stage"), self._stage)
        self._day = self.date_field()
        self._day.set_date(context.clock.today())
        self._day_row = self.add_row(self.tr("From"), self._day)
        self.column.addStretch()

    def check(self) -> bool:
        """A stage and a day."""
        self._stage_row.set_error("" if self._stage.current() else self.tr("Choose a stage."))
        if not self._day.value().strip():
            self._day_row.set_error(self.tr("Type the day from which it holds."))
        return True

    def submit(self) -> None:
        """Enter it."""
        from virkni_desktop.casework import actions, many  # noqa: PLC0415 -- loaded when first used

        enter = partial(
            many.enter_stage_with_all,
            episodes=self._episodes,
            stage=self._stage.current(),
            entered_on=typed_day(self._day),
        )
        self.write(actions.ENTER_STAGE_WITH_ALL, enter, lambda _result: None, self._day_row)


class ProgrammeDialog(FormDialog):
    """The programme these enrolments belong to: one there is, a new one, or none."""

    def __init__(self, parent: QWidget, context: PageContext, episodes: Sequence[UUID]) -> None:
        super().__init__(parent, context, self.tr("Set the programme"), self.tr("Set"))
        self._episodes = tuple(episodes)
        self.add_words(self.tr("For %n participant(s).", "", len(episodes)))
        self._programme = ChoiceField(context.look, choices=self._choices(()))
        self._programme_row = self.add_row(self.tr("Programme"), self._programme)
        self._programme.set_current("")
        self._name = LineField(context.look)
        self._name_row = self.add_row(self.tr("Name of the new programme"), self._name)
        self._name_row.hide()
        self.column.addStretch()
        self._programme.chosen.connect(self._on_chosen)
        context.operations.read(self, _read_programmes, self._show)

    def check(self) -> bool:
        """A choice, and a name for a new one."""
        chosen = self._programme.current()
        self._programme_row.set_error("" if chosen else self.tr("Choose a programme."))
        nameless = chosen == _NEW and not self._name.value().strip()
        self._name_row.set_error(self.tr("Type the name of the new programme.") if nameless else "")
        return True

    def submit(self) -> None:
        """Set it."""
        from virkni_desktop.casework import actions, many, programmes  # noqa: PLC0415 -- loaded when first used

        chosen, name, episodes = self._programme.current(), self._name.value(), self._episodes

        def put(session: "WorkSession") -> None:
            programme = None
            if chosen == _NEW:
                programme = programmes.add_programme(session, name)
            elif chosen != _NONE:
                programme = UUID(chosen)
            many.set_programme_of_all(session, episodes, programme)

        self.write(actions.SET_PROGRAMME_OF_ALL, put, lambda _result: None)

    def _choices(self, rows: "Sequence[ProgrammeRow]") -> list[Choice]:
        there = [Choice(str(row.programme_id), row.name) for row in rows]
        return [*there, Choice(_NONE, self.tr("No programme")), Choice(_NEW, self.tr("A new one…"))]

    def _show(self, rows: "Sequence[ProgrammeRow]") -> None:
        self._programme.set_choices(self._choices(rows))

    def _on_chosen(self, key: str) -> None:
        self._name_row.setVisible(key == _NEW)
        if key == _NEW:
            self._name.setFocus()


def _read_programmes(session: "WorkSession") -> "tuple[ProgrammeRow, ...]":
    from virkni_desktop.casework.programmes import list_programmes  # noqa: PLC0415 -- on the reader's thread

    return list_programmes(session)
