"""The fields of a placement that beginning and changing one share: type, share, dates, supervisor."""

from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from virkni_desktop.casework.grants import grant_schedule, months_later
from virkni_desktop.errors import VirkniError
from virkni_desktop.formats import money
from virkni_desktop.forms.jurisdiction import load_jurisdiction
from virkni_desktop.ui.components.chips import Choice
from virkni_desktop.ui.components.fields import ChoiceField, LineField
from virkni_desktop.ui.participants.enrolment_dialogs import code_choices, typed_day
from virkni_desktop.ui.participants.form_dialog import FormDialog
from virkni_desktop.ui.participants.supervisor_field import SupervisorField

if TYPE_CHECKING:
    from virkni_desktop.casework.placement_view import PlacementView
    from virkni_desktop.casework.placements import NewPlacement

_FULL_TIME = 100


class PlacementFields(QObject):
    """Adds its rows to a dialog; ``check`` before ``values``."""

    def __init__(self, dialog: FormDialog, placement: "PlacementView | None" = None) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        context, look = dialog.context, dialog.context.look
        self.kind = ChoiceField(look, choices=self._kinds(placement))
        self.kind.set_current(placement.kind if placement else "")
        self._kind_row = dialog.add_row(self.tr("Type"), self.kind)
        self.share = LineField(look, width=88)
        self.share.setText(str(placement.share if placement else _FULL_TIME))
        self.first, self.last = dialog.date_field(), dialog.date_field()
        self.first.set_date(placement.started_on if placement else context.clock.today())
        self.last.set_date(placement.planned_end_on if placement else None)
        self._share_row, self._first_row, self._last_row = dialog.add_line(
            (self.tr("Share, %"), self.share),
            (self.tr("From"), self.first),
            (self.tr("Planned until"), self.last),
        )
        self.share.left.connect(self._check_share)
        for field in (self.first, self.last):
            field.left.connect(self._check_order)
        self.supervisor = SupervisorField(context, placement)
        dialog.column.addWidget(self.supervisor)

    def check(self) -> bool:
        """A type, whole percent of full time, a first day."""
        self._kind_row.set_error("" if self.kind.current() else self.tr("Choose a type."))
        self._check_share()
        if not self.first.value().strip():
            self._first_row.set_error(self.tr("Type the first day."))
        self._check_order()
        return True

    def values(self) -> "NewPlacement":
        """What is typed, as the casework takes it."""
        return {
            "kind": self.kind.current(),
            "share": self._share(),
            "started_on": typed_day(self.first),
            "planned_end_on": self._last_day(),
        }

    def grant_words(self) -> str:
        """What the grant of this type comes to; empty where it has none, or what is typed is not whole yet."""
        context = self._dialog.context
        try:
            rules = load_jurisdiction(context.jurisdiction)
            day = typed_day(self.first)
            grant = grant_schedule(rules, self.kind.current(), self._share(), day) if self.kind.current() else None
        except (VirkniError, ValueError):
            return ""
        if grant is None:
            return ""
        return self.tr("Grant: {full} × {share} % = {monthly} a month for {months} months, {total} in all.").format(
            full=money(grant.full_amount, grant.currency, context.language),
            share=grant.share,
            monthly=money(grant.monthly, grant.currency, context.language),
            months=len(grant.months),
            total=money(grant.total, grant.currency, context.language),
        )

    def propose_end(self) -> None:
        """Where no last day is typed: as long as the grant of the type is paid, or as the type may last."""
        first = self.first.day()
        if first is None or self.last.value().strip() or not self.kind.current():
            return
        kind = load_jurisdiction(self._dialog.context.jurisdiction).placement_type(self.kind.current())
        months = kind.grant.months if kind.grant else kind.max_months
        if months is not None:
            self.last.set_date(months_later(first, months) - timedelta(days=1))

    def grant_problem(self) -> str:
        """Why the grant of this type cannot be computed for the first day; empty where it can."""
        context = self._dialog.context
        try:
            if self.kind.current():
                grant_schedule(
                    load_jurisdiction(context.jurisdiction), self.kind.current(), _FULL_TIME, typed_day(self.first)
                )
        except VirkniError as error:
            return context.said(error)
        return ""

    def say_first(self, sentence: str) -> None:
        """Say beside the first day what does not fit."""
        self._first_row.set_error(sentence)

    def show_workplace(self, workplace_id: UUID | None) -> None:
        """Offer the supervisors of a workplace."""
        self.supervisor.show_workplace(workplace_id)

    def _check_share(self) -> None:
        whole = read_share(self.share.value()) is not None
        self._share_row.set_error("" if whole else self.tr("Type whole percent, 1 to 100."))

    def _check_order(self) -> None:
        first, last = self.first.day(), self.last.day()
        if first is not None and last is not None:
            wrong = last < first
            self._last_row.set_error(self.tr("The last day is before the first.") if wrong else "")

    def _share(self) -> int:
        share = read_share(self.share.value())
        if share is None:
            raise ValueError(self.share.value())
        return share

    def _last_day(self) -> date | None:
        return typed_day(self.last) if self.last.value().strip() else None

    def _kinds(self, placement: "PlacementView | None") -> list[Choice]:
        context = self._dialog.context
        choices = code_choices(context, "placement_type")
        if placement is not None and placement.kind not in {choice.key for choice in choices}:
            label = load_jurisdiction(context.jurisdiction).label("placement_type", placement.kind, context.language)
            choices.insert(0, Choice(placement.kind, label))
        return choices


def read_share(text: str) -> int | None:
    """The whole percent of full time that were typed, 1 to 100; None for anything else."""
    figures = text.strip().removesuffix("%").strip()
    whole = figures.isascii() and figures.isdigit() and len(figures) <= len(str(_FULL_TIME))
    return int(figures) if whole and 1 <= int(figures) <= _FULL_TIME else None
