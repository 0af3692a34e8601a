"""What is paid of a grant, and what happens to it when the share changes."""

from datetime import date
from uuid import UUID

from sqlalchemy import select

from virkni_desktop.casework.contract_view import GrantState, GrantView, MonthView, get_contract
from virkni_desktop.casework.grants import monthly_amount
from virkni_desktop.casework.offices import jurisdiction_of
from virkni_desktop.errors import InputError
from virkni_desktop.forms.jurisdiction import load_jurisdiction
from virkni_desktop.messages import QT_TRANSLATE_NOOP
from virkni_desktop.models.contract import Contract, GrantPayment, GrantSegment
from virkni_desktop.models.placement import Placement
from virkni_desktop.store.session import WorkSession

_FULL_TIME = 100


def pay_month(session: WorkSession, contract_id: UUID, month: int, *, paid_on: date | None = None) -> None:
    """Mark a month of the grant as paid, today unless said, with the amount it comes to.

    Raises InputError for a month that is paid, that has not begun, or that is not paid because the placement ended.
    """
    planned = _month(session, contract_id, month)
    day = paid_on or session.today
    if planned.state is GrantState.PAID:
        raise InputError(QT_TRANSLATE_NOOP("core", "Month {month} is paid already. Nothing was changed."), month=month)
    if planned.state is GrantState.STOPPED:
        raise InputError(
            QT_TRANSLATE_NOOP("core", "Month {month} begins after the placement ended. Nothing was changed."),
            month=month,
        )
    if planned.starts_on > session.today or day > session.today:
        raise InputError(
            QT_TRANSLATE_NOOP("core", "Month {month} has not come yet, so it is not paid. Nothing was changed."),
            month=month,
        )
    session.add(
        GrantPayment(id=session.new_id(), contract_id=contract_id, month=month, paid_on=day, amount=planned.amount)
    )


def unpay_month(session: WorkSession, contract_id: UUID, month: int) -> None:
    """Mark a month as not paid after all; raises InputError for one that was not."""
    payment = session.scalars(
        select(GrantPayment).where(GrantPayment.contract_id == contract_id, GrantPayment.month == month)
    ).first()
    if payment is None:
        raise InputError(QT_TRANSLATE_NOOP("core", "Month {month} is not paid. Nothing was changed."), month=month)
    session.delete(payment)


def change_share(session: WorkSession, contract_id: UUID, month: int, share: int) -> None:
    """From the first day of a month on, another share of full time is worked and paid; the months before stay.

    The amount is a share of the same full amount, rounded by month. The placement's own share follows once that day has
    come. Raises InputError for a share outside 1 to 100, a month that is paid, or a full amount that is not known.
    """
    grant = _grant(session, contract_id)
    full_amount = _check_change(grant, month, share)
    first = _month(session, contract_id, month)
    contract = session.require(Contract, contract_id)
    placement = session.require(Placement, contract.placement_id)
    _keep_first_share(session, contract, grant)
    for segment in _segments(session, contract_id):
        if segment.from_on >= first.starts_on:
            session.delete(segment)
    session.flush()
    session.add(
        GrantSegment(
            id=session.new_id(), contract_id=contract_id, from_on=first.starts_on, share=share,
            monthly_grant=monthly_amount(full_amount, share),
        )
    )  # fmt: skip
    if first.starts_on <= session.today:
        placement.share = share


def follow_share(session: WorkSession, placement_id: UUID, before: int) -> bool:
    """After the share of a placement was corrected: bring its contracts' grants along.

    A grant of which something was paid or whose share was changed before stays as it was agreed; then False is returned.
    """
    placement = session.require(Placement, placement_id)
    rules = load_jurisdiction(jurisdiction_of(session))
    whole = True
    for contract in session.scalars(select(Contract).where(Contract.placement_id == placement_id)):
        rule = rules.placement_type(contract.kind).grant
        if not contract.monthly_grant or rule is None:
            continue
        if _segments(session, contract.id) or _is_paid(session, contract.id):
            if not _segments(session, contract.id):
                _add_first(session, contract, before, contract.monthly_grant)
            whole = False
        else:
            full = rules.parameter(rule.parameter, contract.starts_on).amount
            contract.monthly_grant = monthly_amount(full, placement.share)
    return whole


def _check_change(grant: GrantView, month: int, share: int) -> int:
    """Raises what ``change_share`` says it raises; returns the full amount of a month."""
    if not 1 <= share <= _FULL_TIME:
        raise InputError(
            QT_TRANSLATE_NOOP("core", "The share of full time is 1 to 100 percent, not {share}. Nothing was changed."),
            share=share,
        )
    paid = [one.number for one in grant.months if one.number >= month and one.state is GrantState.PAID]
    if paid:
        raise InputError(
            QT_TRANSLATE_NOOP("core", "Month {month} is paid already. Choose a later one; nothing was changed."),
            month=paid[-1],
        )
    if grant.full_amount is None:
        raise InputError(
            QT_TRANSLATE_NOOP("core", "The full amount of this grant is not known, so no share of it can be computed.")
        )
    return grant.full_amount


def _keep_first_share(session: WorkSession, contract: Contract, grant: GrantView) -> None:
    """The share that was agreed first is written down, because the placement's own will follow the change."""
    if not _segments(session, contract.id):
        _add_first(session, contract, grant.months[0].share, contract.monthly_grant or 0)


def _add_first(session: WorkSession, contract: Contract, share: int, monthly: int) -> None:
    session.add(
        GrantSegment(
            id=session.new_id(), contract_id=contract.id, from_on=contract.starts_on, share=share, monthly_grant=monthly
        )
    )
    session.flush()


def _segments(session: WorkSession, contract_id: UUID) -> list[GrantSegment]:
    chosen = select(GrantSegment).where(GrantSegment.contract_id == contract_id).order_by(GrantSegment.from_on)
    return list(session.scalars(chosen))


def _is_paid(session: WorkSession, contract_id: UUID) -> bool:
    return session.scalars(select(GrantPayment.id).where(GrantPayment.contract_id == contract_id)).first() is not None


def _grant(session: WorkSession, contract_id: UUID) -> GrantView:
    grant = get_contract(session, contract_id).grant
    if grant is None:
        raise InputError(QT_TRANSLATE_NOOP("core", "This contract brings no grant. Nothing was changed."))
    return grant


def _month(session: WorkSession, contract_id: UUID, number: int) -> MonthView:
    months = _grant(session, contract_id).months
    if not 1 <= number <= len(months):
        raise InputError(
            QT_TRANSLATE_NOOP("core", "This contract has {months} months, not a month {month}. Nothing was changed."),
            months=len(months),
            month=number,
        )
    return months[number - 1]
