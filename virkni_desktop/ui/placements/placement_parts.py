"""The parts of a placement's page, made when a placement is shown for the first time, and what each shows of it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.placements.agreement_section import AgreementSection
from virkni_desktop.ui.placements.grant_section import GrantSection
from virkni_desktop.ui.placements.party_section import PartySection
from virkni_desktop.ui.placements.support_section import CheckInSection, SupportSection
from virkni_desktop.ui.placements.week_section import WeekSection

if TYPE_CHECKING:
    from virkni_desktop.casework.placement_detail import PlacementDetail


class PlacementParts:
    """``main`` stand in the main column, ``side`` in the one beside it."""

    def __init__(
        self, context: PageContext, print_contract: QAction, actions: Sequence[QAction], *, by_workplace: bool
    ) -> None:
        self.agreement = AgreementSection(context, print_contract, list(actions))
        self.agreement.by_workplace = by_workplace
        self.grant, self.parties, self.week = GrantSection(context), PartySection(context), WeekSection(context)
        self.support, self.check_ins = SupportSection(context), CheckInSection(context)
        self.main: tuple[QWidget, ...] = (self.agreement, self.grant, self.parties, self.week)
        self.side: tuple[QWidget, ...] = (self.support, self.check_ins)

    def show_detail(self, detail: "PlacementDetail") -> None:
        """Show a placement in all of them."""
        self.agreement.show_detail(detail)
        self.grant.show_contract(detail.contract)
        self.parties.show_contract(detail.contract)
        self.week.show_week(detail.placement.placement_id, detail.week)
        self.support.show_support(detail.support)
        can_plan = detail.placement.ended_on is None and bool(detail.support.steps)
        self.check_ins.show_check_ins(detail.check_ins, can_plan=can_plan)
