"""Changing and ending a placement, and adding a contract to it."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QWidget

from virkni_desktop.forms.jurisdiction import load_jurisdiction
from virkni_desktop.ui.components.fields import ChoiceField, LineField, TextField
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.enrolment_dialogs import code_choices, typed_day
from virkni_desktop.ui.participants.form_dialog import FormDialog
from virkni_desktop.ui.placements.placement_fields import PlacementFields
from virkni_desktop.ui.placements.placement_words import dated

if TYPE_CHECKING:
    from virkni_desktop.casework.placement_view import PlacementView
    from virkni_desktop.messages import Message
    from virkni_desktop.store.session import WorkSession

Doubts = Callable[["tuple[Message, ...]"], object]


class ChangePlacementDialog(FormDialog):
    """The workplace stays: another one is another placement."""

    def __init__(self, parent: QWidget, context: PageContext, placement: "PlacementView", then: Doubts) -> None:
        super().__init__(parent, context, self.tr("Change the placement"), self.tr("Save"), width=560)
        self._placement, self._then = placement, then
        self.add_words(placement.workplace)
        self._fields = PlacementFields(self, placement)
        self._fields.show_workplace(placement.workplace_id)
        self._tasks, self._adaptations = TextField(context.look), TextField(context.look)
        self.add_row(self.tr("Tasks"), self._tasks)
        self.add_row(self.tr("Adaptations"), self._adaptations)
        self._tasks.set_value(placement.tasks or "")
        self._adaptations.set_value(placement.adaptations or "")
        self.column.addStretch()

    def check(self) -> bool:
        """What a placement needs."""
        return self._fields.check()

    def submit(self) -> None:
        """Write what is in the fields."""
        from virkni_desktop.casework import actions, placements  # noqa: PLC0415 -- loaded when first used

        placement, fields, values = self._placement, self._fields, self._fields.values()
        texts: placements.PlacementFields = {"tasks": self._tasks.value(), "adaptations": self._adaptations.value()}

        def change(session: "WorkSession") -> "tuple[Message, ...]":
            supervisor = fields.supervisor.make(session, placement.workplace_id)
            changes: placements.PlacementChanges = {**values, **texts, "supervisor_id": supervisor}
            return placements.change_placement(session, placement.placement_id, **changes)

        self.write(actions.CHANGE_PLACEMENT, change, self._then)


class EndPlacementDialog(FormDialog):
    """Why and when a placement ends."""

    def __init__(self, parent: QWidget, context: PageContext, placement: "PlacementView") -> None:
        super().__init__(parent, context, self.tr("End the placement"), self.tr("End placement"))
        self._placement = placement
        self.add_words(placement.workplace)
        self._reason = ChoiceField(context.look, choices=code_choices(context, "placement_end_reason"))
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
        """End it."""
        from virkni_desktop.casework import actions, placements  # noqa: PLC0415 -- loaded when first used

        placement, reason, day = (
            self._placement.placement_id,
            self._reason.current(),
            typed_day(self._day),
        )

        def end(session: "WorkSession") -> None:
            placements.end_placement(session, placement, reason=reason, ended_on=day)

        self.write(actions.END_PLACEMENT, end, lambda _result: None, self._day_row)


class ContractDialog(FormDialog):
    """The contract of a placement that has none yet, or the one after."""

    def __init__(self, parent: QWidget, context: PageContext, placement: "PlacementView") -> None:
        super().__init__(parent, context, self.tr("Add a contract"), self.tr("Add"))
        self._placement = placement
        self.add_words(placement.workplace)
        self._first, self._last = self.date_field(), self.date_field()
        self._first.set_date(placement.started_on)
        self._months = LineField(context.look, width=72)
        self._first_row, self._months_row, self._last_row = self.add_line(
            (self.tr("From"), self._first), (self.tr("Months"), self._months), (self.tr("or until"), self._last)
        )
        planned = placement.planned_end_on
        until = dated(planned, context.language) if planned else self.tr("no end")
        self.add_words(
            self.tr(
                "Without months and last day, it runs as its grant does, or as the placement is planned ({until})."
            ).format(until=until)
        )
        self.column.addStretch()

    def check(self) -> bool:
        """A first day, and whole months if any."""
        if not self._first.value().strip():
            self._first_row.set_error(self.tr("Type the first day."))
        months = self._months.value().strip()
        wrong = bool(months) and not (months.isascii() and months.isdigit() and 1 <= int(months) <= 120)
        self._months_row.set_error(self.tr("Type whole months, such as 6.") if wrong else self._too_long(months))
        return True

    def _too_long(self, months: str) -> str:
        """What is wrong with more months than the type may have; empty where nothing is."""
        most = load_jurisdiction(self.context.jurisdiction).placement_type(self._placement.kind).max_months
        if not months or most is None or int(months) <= most:
            return ""
        return self.tr("This type runs %n month(s) at most.", "", most)

    def submit(self) -> None:
        """Keep it, with the grant of its type."""
        from virkni_desktop.casework import actions, contracts  # noqa: PLC0415 -- loaded when first used

        placement, first = self._placement.placement_id, typed_day(self._first)
        months = int(self._months.value()) if self._months.value().strip() else None
        last = typed_day(self._last) if self._last.value().strip() else None

        def sign(session: "WorkSession") -> UUID:
            return contracts.sign_contract(session, placement, starts_on=first, months=months, ends_on=last)

        self.write(actions.SIGN_CONTRACT, sign, lambda _result: None, self._first_row)
