"""One contract as a page and a paper show it: who signed, in what state it is, and what its grant comes to by month."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from sqlalchemy import select

from virkni_desktop.casework.contracts import ContractView, list_contracts
from virkni_desktop.casework.grants import first_of_the_month_after, months_later
from virkni_desktop.casework.offices import jurisdiction_of
from virkni_desktop.errors import VirkniError
from virkni_desktop.forms.jurisdiction import load_jurisdiction
from virkni_desktop.models.contract import Contract, ContractParty, GrantPayment, GrantSegment
from virkni_desktop.store.session import WorkSession

_ROLES = ("participant", "workplace", "office", "agency")
_DUE_SOON = timedelta(days=31)


class ContractState(StrEnum):
    """How far a contract is: nobody, some or all have signed, it runs, it is over."""

    DRAFT = "draft"
    PARTLY_SIGNED = "partly-signed"
    SIGNED = "signed"
    RUNNING = "running"
    ENDED = "ended"


class GrantState(StrEnum):
    """What became of a month of a grant: ``STOPPED`` months begin after the placement ended, and are not paid."""

    PAID = "paid"
    OVERDUE = "overdue"
    DUE = "due"
    PLANNED = "planned"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class PartyView:
    """Who agrees, in which role (participant, workplace, office, agency), and when they signed."""

    party_id: UUID
    role: str
    name: str
    signed_on: date | None


@dataclass(frozen=True, slots=True)
class MonthView:
    """A month of a grant: its days, the share in whole percent, whole kronor or krónur, and when it is due or was paid."""

    number: int
    starts_on: date
    ends_on: date
    share: int
    amount: int
    due_on: date
    state: GrantState
    paid_on: date | None = None


@dataclass(frozen=True, slots=True)
class GrantView:
    """A grant by month. ``full_amount`` is that of full time a month, None where it is not known (any more)."""

    currency: str
    full_amount: int | None
    months: tuple[MonthView, ...]

    @property
    def total(self) -> int:
        """The sum of the rounded months that are or will be paid."""
        return sum(month.amount for month in self.months if month.state is not GrantState.STOPPED)

    @property
    def paid(self) -> int:
        """What was paid so far."""
        return sum(month.amount for month in self.months if month.state is GrantState.PAID)

    @property
    def shares(self) -> tuple[int, ...]:
        """The shares in the order in which they come."""
        found: list[int] = []
        for month in self.months:
            if not found or found[-1] != month.share:
                found.append(month.share)
        return tuple(found)


@dataclass(frozen=True, slots=True)
class ContractDetail:
    """A contract with its parties and its grant, where it has one."""

    contract: ContractView
    state: ContractState
    parties: tuple[PartyView, ...]
    grant: GrantView | None


def get_contract(session: WorkSession, contract_id: UUID) -> ContractDetail:
    """One contract; raises NotFoundError."""
    placement_id = session.require(Contract, contract_id).placement_id
    found = list_contracts(session, placement_id=placement_id)
    view = next(one for one in found if one.contract_id == contract_id)
    return contract_detail(session, view)


def contract_detail(session: WorkSession, view: ContractView) -> ContractDetail:
    """The same for a contract that was read before."""
    parties = tuple(
        sorted(
            (
                PartyView(party.id, party.role, party.name, party.signed_on)
                for party in session.scalars(select(ContractParty).where(ContractParty.contract_id == view.contract_id))
            ),
            key=lambda party: (_ROLES.index(party.role) if party.role in _ROLES else len(_ROLES), party.party_id),
        )
    )
    return ContractDetail(view, _state(view, parties, session.today), parties, grant_of(session, view))


def grant_of(session: WorkSession, view: ContractView) -> GrantView | None:
    """The grant of a contract by month, with changes of the share and what was paid."""
    if not view.monthly_grant or not view.months or not view.currency:
        return None
    chosen = select(GrantSegment).where(GrantSegment.contract_id == view.contract_id).order_by(GrantSegment.from_on)
    segments = session.scalars(chosen).all()
    payments = {
        payment.month: payment
        for payment in session.scalars(select(GrantPayment).where(GrantPayment.contract_id == view.contract_id))
    }
    months = tuple(
        _month(view, number, segments, payments.get(number), session.today) for number in range(1, view.months + 1)
    )
    return GrantView(view.currency, _full_amount(session, view), months)


def _month(
    view: ContractView, number: int, segments: Sequence[GrantSegment], payment: GrantPayment | None, today: date
) -> MonthView:
    starts_on = months_later(view.starts_on, number - 1)
    ends_on = months_later(view.starts_on, number) - timedelta(days=1)
    share, amount = view.placement.share, view.monthly_grant or 0
    for segment in segments:
        if segment.from_on <= starts_on:
            share, amount = segment.share, segment.monthly_grant
    due_on = first_of_the_month_after(ends_on)
    if payment is not None:
        return MonthView(number, starts_on, ends_on, share, payment.amount, due_on, GrantState.PAID, payment.paid_on)
    ended_on = view.placement.ended_on
    if ended_on is not None and starts_on > ended_on:
        state = GrantState.STOPPED
    elif due_on < today:
        state = GrantState.OVERDUE
    else:
        state = GrantState.DUE if starts_on <= today and due_on - today <= _DUE_SOON else GrantState.PLANNED
    return MonthView(number, starts_on, ends_on, share, amount, due_on, state)


def _full_amount(session: WorkSession, view: ContractView) -> int | None:
    rules = load_jurisdiction(jurisdiction_of(session))
    try:
        grant = rules.placement_type(view.kind).grant
        return rules.parameter(grant.parameter, view.starts_on).amount if grant else None
    except VirkniError:  # an older rule, or an amount that the office took out
        return None


def _state(view: ContractView, parties: Sequence[PartyView], today: date) -> ContractState:
    signed = sum(1 for party in parties if party.signed_on is not None)
    return contract_state(view.starts_on, view.placement.ended_on or view.ends_on, signed, len(parties), today)


def contract_state(starts_on: date, last: date | None, signed: int, parties: int, today: date) -> ContractState:
    """How far a contract is whose last day, also by the end of its placement, is ``last``."""
    if last is not None and last < today:
        return ContractState.ENDED
    if not signed:
        return ContractState.DRAFT
    if signed < parties:
        return ContractState.PARTLY_SIGNED
    return ContractState.RUNNING if starts_on <= today else ContractState.SIGNED
