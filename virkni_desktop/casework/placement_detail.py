"""One placement as its page shows it: what was agreed, its contract and grant, its week, and the support that fades."""

from dataclasses import dataclass
from uuid import UUID

from virkni_desktop.casework.check_ins import list_check_ins
from virkni_desktop.casework.contract_view import ContractDetail, contract_detail
from virkni_desktop.casework.contracts import list_contracts
from virkni_desktop.casework.follow_up_view import FollowUpView
from virkni_desktop.casework.placement_view import PlacementView, list_placements
from virkni_desktop.casework.schedule import WeekView, get_week
from virkni_desktop.casework.support import SupportView, get_support
from virkni_desktop.models.placement import Placement
from virkni_desktop.store.session import WorkSession


@dataclass(frozen=True, slots=True)
class PlacementDetail:
    """All of it; ``contract`` is the newest one, ``earlier`` those before it."""

    placement: PlacementView
    contract: ContractDetail | None
    earlier: tuple[ContractDetail, ...]
    week: WeekView
    support: SupportView
    check_ins: tuple[FollowUpView, ...]


def get_placement(session: WorkSession, placement_id: UUID) -> PlacementDetail:
    """One placement; raises NotFoundError."""
    session.require(Placement, placement_id)
    contracts = [contract_detail(session, view) for view in list_contracts(session, placement_id=placement_id)]
    return PlacementDetail(
        placement=list_placements(session, placement_id=placement_id)[0],
        contract=contracts[0] if contracts else None,
        earlier=tuple(contracts[1:]),
        week=get_week(session, placement_id),
        support=get_support(session, placement_id),
        check_ins=list_check_ins(session, placement_id),
    )
