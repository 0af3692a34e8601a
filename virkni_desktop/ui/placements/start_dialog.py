"""Beginning a placement with all that usually belongs to it: supervisor, week, fading support, contract with its grant."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QWidget

from virkni_desktop.formats import Hours, parse_week, percent, show_week
from virkni_desktop.ui.components.fields import LineField
from virkni_desktop.ui.components.form import CheckField
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.form_dialog import FormDialog
from virkni_desktop.ui.participants.workplace_choice import WorkplaceChoice
from virkni_desktop.ui.placements.placement_fields import PlacementFields
from virkni_desktop.ui.placements.placement_words import hours_words

if TYPE_CHECKING:
    from virkni_desktop.casework.placements import PlacementStarted
    from virkni_desktop.casework.workplace_view import WorkplaceRow
    from virkni_desktop.messages import Message
    from virkni_desktop.store.session import WorkSession

Doubts = Callable[["tuple[Message, ...]"], object]


class StartPlacementDialog(FormDialog):
    """``then`` gets what is doubtful about the new placement; with ``workplace_id`` that workplace is chosen already."""

    def __init__(
        self,
        parent: QWidget,
        context: PageContext,
        episode_id: UUID,
        then: Doubts,
        *,
        workplace_id: UUID | None = None,
    ) -> None:
        super().__init__(parent, context, self.tr("Start a placement"), self.tr("Start"), width=560)
        self._episode, self._then = episode_id, then
        self._workplace = WorkplaceChoice(context, workplace_id)
        self._workplace.chosen.connect(self._on_workplace_chosen)
        self.column.addWidget(self._workplace)
        self._fields = PlacementFields(self)
        self._week = LineField(context.look, placeholder=self.tr("Mon–Thu 8–12, Fri 8–10"))
        self._week_row = self.add_row(self.tr("Working hours"), self._week)
        self._week.left.connect(self._on_week_left)
        self._hours = self.add_words("")
        self._hours.hide()
        self._fading = CheckField(
            context.look, self.tr("Support fades: weeks 1–2 alongside, 3–6 visits, then on demand")
        )
        self._fading.setChecked(True)
        self.column.addWidget(self._fading)
        self._contract = CheckField(context.look, self.tr("There is a contract from the first day"))
        self.column.addWidget(self._contract)
        self._grant = self.add_words("")
        self._grant.hide()
        self.column.addStretch()
        self._fields.kind.chosen.connect(self._on_kind_chosen)
        for field in (self._fields.share, self._fields.first):
            field.textChanged.connect(self._tell_grant)
        self._workplace.field.setFocus()

    def check(self) -> bool:
        """A workplace, and what a placement needs."""
        missing = self._workplace.error()
        self._workplace.say(missing)
        week = self._on_week_left()
        problem = self._fields.grant_problem() if self._contract.isChecked() else ""
        fits = self._fields.check()
        if problem:
            self._fields.say_first(problem)
        if not week:
            self._week.setFocus()
        return fits and week and not missing

    def submit(self) -> None:
        """Add what is new, begin the placement and keep its contract, all as one step."""
        from virkni_desktop.casework import actions, contracts, placements, schedule, support  # noqa: PLC0415 -- loaded when first used

        episode, choice, fields = self._episode, self._workplace, self._fields
        values, has_contract, fades = fields.values(), self._contract.isChecked(), self._fading.isChecked()
        days, language = self._days() or {}, self.context.language

        def start(session: "WorkSession") -> "PlacementStarted":
            workplace = choice.make(session)
            values["supervisor_id"] = fields.supervisor.make(session, workplace)
            made = placements.start_placement(session, episode, workplace, **values)
            session.flush()
            if days:
                schedule.set_week(session, made.placement_id, days)
            if fades:
                first, last = values["started_on"], values["planned_end_on"]
                support.set_support(session, made.placement_id, support.propose_support(first, last, language))
            if has_contract:
                contracts.sign_contract(session, made.placement_id)
            return made

        self.write(actions.START_PLACEMENT, start, lambda made: self._then(made.doubts))

    def _on_workplace_chosen(self, row: "WorkplaceRow | None") -> None:
        self._fields.show_workplace(row.workplace_id if row else None)

    def _on_kind_chosen(self) -> None:
        self._fields.propose_end()
        self._tell_grant()
        self._contract.setChecked(bool(self._grant.text()))

    def _tell_grant(self) -> None:
        self._grant.setText(self._fields.grant_words())
        self._grant.setVisible(bool(self._grant.text()))

    def _days(self) -> dict[int, Hours] | None:
        """The hours typed; None for what cannot be read."""
        text = self._week.value().strip()
        return parse_week(text, self.context.language) if text else {}

    def _on_week_left(self) -> bool:
        """Show the week as it was read and what it comes to, or say what is wrong; whether it fits."""
        from virkni_desktop.casework.schedule import WeekView, full_time_hours  # noqa: PLC0415 -- loaded when first used

        days = self._days()
        self._hours.hide()
        if days is None:
            self._week_row.set_error(self.tr("Type days and hours like Mon–Thu 8–12, Fri 8–10."))
            return False
        language = self.context.language
        week = WeekView(days, 0, full_time_hours(self.context.jurisdiction))
        if week.hours > week.full_time:
            self._week_row.set_error(
                self.tr("That is {hours} hours; a full week has {full}.").format(
                    hours=hours_words(week, language), full=week.full_time
                )
            )
            return False
        self._week_row.set_error("")
        if days:
            self._week.flush()
            self._week.set_value(show_week(days.items(), language))
            told = self.tr("{hours} hours a week, {percent} of full time.").format(
                hours=hours_words(week, language), percent=percent(week.percent, language)
            )
            self._hours.setText(told)
            self._hours.show()
        return True
