"""The agreement behind a placement, with the grant it brings and the parties that sign it."""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, func, or_, select

from virkni_desktop.casework.fields import check_order
from virkni_desktop.casework.grants import grant_schedule, months_begun, months_later
from virkni_desktop.casework.offices import get_office, jurisdiction_of
from virkni_desktop.casework.placement_view import PlacementView, list_placements
from virkni_desktop.errors import InputError
from virkni_desktop.forms.jurisdiction import Jurisdiction, load_jurisdiction
from virkni_desktop.messages import QT_TRANSLATE_NOOP
from virkni_desktop.models.contract import Contract, ContractParty, GrantSegment
from virkni_desktop.models.placement import Placement
from virkni_desktop.store.session import WorkSession


@dataclass(frozen=True, slots=True)
class ContractView:
    """A contract and its placement; ``monthly_grant`` in whole kronor or krónur as it was agreed first, for ``months`` months.

    ``grant_now`` is what a month brings today, with the changes of the share that have come.
    """

    contract_id: UUID
    kind: str
    starts_on: date
    ends_on: date | None
    months: int | None
    monthly_grant: int | None
    currency: str | None
    placement: PlacementView
    grant_now: int | None


def sign_contract(
    session: WorkSession,
    placement_id: UUID,
    *,
    starts_on: date | None = None,
    months: int | None = None,
    ends_on: date | None = None,
) -> UUID:
    """Record the contract of a placement, from its first day unless said, with the grant of its type and its parties.

    It runs ``months`` months (those of the grant's rule unless said), until ``ends_on``, or as long as the placement is
    planned. Raises InputError for dates in the wrong order, for more months than its type may have, and for a placement
    that has a contract on that day; NotFoundError where the amount of the grant is not known for the first day.
    """
    placement = session.require(Placement, placement_id)
    first = starts_on or placement.started_on
    rules = load_jurisdiction(jurisdiction_of(session))
    wanted = months or (months_begun(first, ends_on) if ends_on and ends_on >= first else None)
    _check_length(rules, placement.kind, wanted)
    grant = grant_schedule(rules, placement.kind, placement.share, first, wanted)
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
    session.flush()
    _add_parties(session, contract.id, placement, rules)
    return contract.id


def set_signed(session: WorkSession, party_id: UUID, signed_on: date | None) -> None:
    """Tell on which day a party signed, or that it has not; raises InputError for a day that has not come."""
    party = session.require(ContractParty, party_id)
    if signed_on is not None and signed_on > session.today:
        raise InputError(
            QT_TRANSLATE_NOOP("core", "{day} has not come yet. Choose today or a day before; nothing was changed."),
            day=signed_on.isoformat(),
        )
    party.signed_on = signed_on


def add_parties(session: WorkSession, contract_id: UUID) -> None:
    """Name the parties of a contract that was recorded without them; those that are there stay as they are."""
    contract = session.require(Contract, contract_id)
    placement = session.require(Placement, contract.placement_id)
    _add_parties(session, contract_id, placement, load_jurisdiction(jurisdiction_of(session)))


def list_contracts(
    session: WorkSession, *, placement_id: UUID | None = None, workplace_id: UUID | None = None
) -> tuple[ContractView, ...]:
    """The contracts of a placement or a workplace, or all; the newest first."""
    placements = {
        placement.placement_id: placement
        for placement in list_placements(session, placement_id=placement_id, workplace_id=workplace_id)
    }
    newest_first = select(Contract, grant_on(session.today)).order_by(Contract.starts_on.desc(), Contract.id.desc())
    if placement_id is not None:
        newest_first = newest_first.where(Contract.placement_id == placement_id)
    return tuple(
        _view(contract, placements[contract.placement_id], grant_now)
        for contract, grant_now in session.execute(newest_first)
        if contract.placement_id in placements
    )


def grant_on(day: date) -> ColumnElement[int | None]:
    """Of a contract in a statement: the monthly grant of the share that holds on a day."""
    changed = (
        select(GrantSegment.monthly_grant)
        .where(GrantSegment.contract_id == Contract.id, GrantSegment.from_on <= day)
        .order_by(GrantSegment.from_on.desc())
        .limit(1)
        .scalar_subquery()
    )
    return func.coalesce(changed, Contract.monthly_grant)


def _view(contract: Contract, placement: PlacementView, grant_now: int | None) -> ContractView:
    return ContractView(
        contract.id,
        contract.kind,
        contract.starts_on,
        contract.ends_on,
        contract.months,
        contract.monthly_grant,
        contract.currency,
        placement,
        grant_now,
    )


def _add_parties(session: WorkSession, contract_id: UUID, placement: Placement, rules: Jurisdiction) -> None:
    view = list_placements(session, placement_id=placement.id)[0]
    names = {
        "participant": view.person,
        "workplace": view.organisation,
        "office": get_office(session).name,
        "agency": rules.agency,
    }
    there = set(session.scalars(select(ContractParty.role).where(ContractParty.contract_id == contract_id)))
    for role in rules.placement_type(placement.kind).parties:
        if role not in there:
            session.add(ContractParty(id=session.new_id(), contract_id=contract_id, role=role, name=names[role]))


def _check_length(rules: Jurisdiction, kind: str, months: int | None) -> None:
    most = rules.placement_type(kind).max_months
    if months is not None and most is not None and months > most:
        raise InputError(
            QT_TRANSLATE_NOOP("core", "This type runs {most} months at most, not {months}. Nothing was changed."),
            most=most,
            months=months,
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
