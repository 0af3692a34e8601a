"""The agreement behind a placement, with the grant it brings."""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import or_, select

from virkni_desktop.casework.fields import check_order
from virkni_desktop.casework.grants import grant_schedule, months_later
from virkni_desktop.casework.offices import jurisdiction_of
from virkni_desktop.casework.placement_view import PlacementView, list_placements
from virkni_desktop.errors import InputError
from virkni_desktop.forms.jurisdiction import load_jurisdiction
from virkni_desktop.messages import QT_TRANSLATE_NOOP
from virkni_desktop.models.contract import Contract
from virkni_desktop.models.placement import Placement
from virkni_desktop.store.session import WorkSession


@dataclass(frozen=True, slots=True)
class ContractView:
    """A contract and its placement; ``monthly_grant`` in whole kronor or krónur, for ``months`` months."""

    contract_id: UUID
    kind: str
    starts_on: date
    ends_on: date | None
    months: int | None
    monthly_grant: int | None
    currency: str | None
    placement: PlacementView

    @property
    def total_grant(self) -> int:
        """The sum of the rounded months."""
        return (self.monthly_grant or 0) * (self.months or 0)


def sign_contract(
    session: WorkSession,
    placement_id: UUID,
    *,
    starts_on: date | None = None,
    months: int | None = None,
    ends_on: date | None = None,
) -> UUID:
    """Record the contract of a placement, from its first day unless said, with the grant of its type.

    It runs ``months`` months (those of the grant's rule unless said), until ``ends_on``, or as long as the placement is
    planned. Raises InputError for dates in the wrong order and for a placement that has a contract on that day.
    """
    placement = session.require(Placement, placement_id)
    first = starts_on or placement.started_on
    rules = load_jurisdiction(jurisdiction_of(session))
    grant = grant_schedule(rules, placement.kind, placement.share, first, months)
    length = len(grant.months) if grant else months
    last = ends_on or (months_later(first, length) - timedelta(days=1) if length else placement.planned_end_on)
    check_order(placement.started_on, first)
    check_order(first, last)
    _check_free(session, placement_id, first)
    contract = Contract(
        id=session.new_id(), placement_id=placement_id, kind=placement.kind, starts_on=first, ends_on=last,
        months=length, monthly_grant=grant.monthly if grant else None, currency=grant.currency if grant else None,
    )  # fmt: skip
    session.add(contract)
    return contract.id


def list_contracts(
    session: WorkSession, *, placement_id: UUID | None = None, workplace_id: UUID | None = None
) -> tuple[ContractView, ...]:
    """The contracts of a placement or a workplace, or all; the newest first."""
    placements = {
        placement.placement_id: placement
        for placement in list_placements(session, placement_id=placement_id, workplace_id=workplace_id)
    }
    newest_first = select(Contract).order_by(Contract.starts_on.desc(), Contract.id.desc())
    if placement_id is not None:
        newest_first = newest_first.where(Contract.placement_id == placement_id)
    return tuple(
        _view(contract, placements[contract.placement_id])
        for contract in session.scalars(newest_first)
        if contract.placement_id in placements
    )


def _view(contract: Contract, placement: PlacementView) -> ContractView:
    return ContractView(
        contract.id,
        contract.kind,
        contract.starts_on,
        contract.ends_on,
        contract.months,
        contract.monthly_grant,
        contract.currency,
        placement,
    )


def _check_free(session: WorkSession, placement_id: UUID, day: date) -> None:
    running = select(Contract.id).where(
        Contract.placement_id == placement_id,
        Contract.starts_on <= day,
        or_(Contract.ends_on.is_(None), Contract.ends_on >= day),
    )
    if session.scalars(running).first():
        raise InputError(
            QT_TRANSLATE_NOOP("core", "This placement has a contract on {day} already. Nothing was changed."),
            day=day.isoformat(),
        )
