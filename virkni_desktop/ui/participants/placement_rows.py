"""How placements and their contracts read as rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from virkni_desktop.formats import money, percent
from virkni_desktop.forms.jurisdiction import load_jurisdiction
from virkni_desktop.ui.components.row_items import Heading, Item, Row
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.placements.placement_words import dated, period_words

if TYPE_CHECKING:
    from virkni_desktop.casework.contracts import ContractView
    from virkni_desktop.casework.placement_view import PlacementView


@dataclass(frozen=True, slots=True)
class Placed:
    """A placement with its newest contract."""

    placement: "PlacementView"
    contract: "ContractView | None"


class PlacementRows(QObject):
    """Turns placements into rows in the window's language: those that run, those to come, those that ended."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context

    def all(self, placed: Sequence[Placed]) -> list[Item]:
        """Rows under headings; a group without placements has none."""
        today = self._context.clock.today()
        now = [each for each in placed if each.placement.runs]
        to_come = [each for each in placed if each.placement.started_on > today]
        ended = [each for each in placed if each not in now and each not in to_come]
        items: list[Item] = []
        for title, group, status in (
            (self.tr("Now"), now, Status.UNDER_WAY),
            (self.tr("To come"), to_come, Status.PLANNED),
            (self.tr("Ended"), ended, Status.DONE),
        ):
            if group:
                items += [Heading(title, len(group)), *(self._row(each, status) for each in group)]
        return items

    def _row(self, placed: Placed, status: Status) -> Row:
        language, placement = self._context.language, placed.placement
        rules = load_jurisdiction(self._context.jurisdiction)
        title = f"{placement.workplace}, {percent(placement.share, language)}"
        reason = rules.label("placement_end_reason", placement.end_reason, language) if placement.end_reason else ""
        supervisor = ", ".join(part for part in (placement.supervisor, placement.supervisor_phone) if part)
        parts = [
            rules.label("placement_type", placement.kind, language),
            period_words(placement.started_on, placement.ended_on or placement.planned_end_on, language),
            reason,
            placement.organisation if placement.organisation != placement.workplace else "",
            supervisor,
        ]
        return Row(
            placement.placement_id,
            title,
            " · ".join(part for part in parts if part),
            kind=self._contract(placed.contract) if placed.contract else "",
            kind_icon=Icon.HANDSHAKE if placed.contract else None,
            status=status,
        )

    def _contract(self, contract: "ContractView") -> str:
        language = self._context.language
        words = self.tr("contract")
        if contract.ends_on is not None:
            words = self.tr("contract until {day}").format(day=dated(contract.ends_on, language))
        if contract.grant_now and contract.currency:
            amount = money(contract.grant_now, contract.currency, language)
            words = self.tr("{contract}, {amount} a month").format(contract=words, amount=amount)
        return words
