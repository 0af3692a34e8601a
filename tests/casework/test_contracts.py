"""Contracts: their parties and state, their grant by month, what is paid, and what a change of the share does."""

from datetime import date

import pytest

from tests.casework.placed import Placed
from virkni_desktop.casework.agreements import list_agreements
from virkni_desktop.casework.contract_view import ContractState, GrantState, get_contract
from virkni_desktop.casework.contracts import add_parties, list_contracts, set_signed, sign_contract
from virkni_desktop.casework.grant_payments import change_share, pay_month, unpay_month
from virkni_desktop.casework.placement_detail import get_placement
from virkni_desktop.casework.placements import change_placement, end_placement
from virkni_desktop.errors import InputError, NotFoundError


@pytest.fixture
def placed(reykjavik):
    placed = Placed(reykjavik)
    placed.contract = placed.do(sign_contract, placement_id=placed.placement)
    return placed


def contract(placed):
    return placed.ask(get_contract, contract_id=placed.contract)


@pytest.mark.parametrize(
    ("share", "monthly", "total"), [(100, 228689, 1372134), (80, 182951, 1097706), (50, 114345, 686070)]
)
def test_the_grant_is_the_sum_of_its_rounded_months(reykjavik, share, monthly, total):
    placed = Placed(reykjavik, share=share)
    placed.contract = placed.do(sign_contract, placement_id=placed.placement)
    grant = contract(placed).grant
    assert [month.amount for month in grant.months] == [monthly] * 6
    assert (grant.total, grant.full_amount, grant.currency) == (total, 228689, "ISK")


def test_a_month_is_due_on_the_first_of_the_month_after(placed):
    months = contract(placed).grant.months
    assert [(month.starts_on, month.ends_on, month.due_on) for month in months[:2]] == [
        (date(2026, 9, 1), date(2026, 9, 30), date(2026, 10, 1)),
        (date(2026, 10, 1), date(2026, 10, 31), date(2026, 11, 1)),
    ]
    assert [month.state for month in months] == [
        GrantState.OVERDUE,
        GrantState.OVERDUE,
        GrantState.DUE,
        GrantState.PLANNED,
        GrantState.PLANNED,
        GrantState.PLANNED,
    ]


def test_a_month_that_begins_within_a_month_is_due_on_the_first_after_its_end(reykjavik):
    placed = Placed(reykjavik, started_on=date(2026, 10, 15))
    placed.contract = placed.do(sign_contract, placement_id=placed.placement)
    first = contract(placed).grant.months[0]
    assert (first.ends_on, first.due_on) == (date(2026, 11, 14), date(2026, 12, 1))


def test_a_month_is_marked_paid_and_not_paid(placed):
    placed.do(pay_month, contract_id=placed.contract, month=1, paid_on=date(2026, 10, 1))
    placed.do(pay_month, contract_id=placed.contract, month=2)
    grant = contract(placed).grant
    assert (grant.paid, grant.total) == (228690, 686070)
    assert [month.paid_on for month in grant.months[:2]] == [date(2026, 10, 1), date(2026, 11, 26)]
    with pytest.raises(InputError, match="Month 1 is paid already"):
        placed.do(pay_month, contract_id=placed.contract, month=1)
    placed.do(unpay_month, contract_id=placed.contract, month=2)
    assert contract(placed).grant.paid == 114345
    with pytest.raises(InputError, match="Month 2 is not paid"):
        placed.do(unpay_month, contract_id=placed.contract, month=2)


@pytest.mark.parametrize(
    ("month", "said"), [(4, "has not come yet"), (7, "has 6 months, not a month 7"), (0, "not a month 0")]
)
def test_a_month_that_has_not_come_cannot_be_paid(placed, month, said):
    with pytest.raises(InputError, match=said):
        placed.do(pay_month, contract_id=placed.contract, month=month)


def test_a_change_from_50_to_80_percent_from_the_fourth_month_sums_the_rounded_months(placed):
    placed.do(pay_month, contract_id=placed.contract, month=1)
    placed.do(change_share, contract_id=placed.contract, month=4, share=80)
    grant = contract(placed).grant
    assert [(month.share, month.amount) for month in grant.months] == [(50, 114345)] * 3 + [(80, 182951)] * 3
    assert grant.total == 3 * 114345 + 3 * 182951
    assert grant.shares == (50, 80)
    assert placed.ask(get_placement, placement_id=placed.placement).placement.share == 50


def test_a_share_that_changed_in_a_month_that_has_come_is_the_placements_share_now(placed):
    placed.do(change_share, contract_id=placed.contract, month=3, share=80)
    detail = placed.ask(get_placement, placement_id=placed.placement)
    assert detail.placement.share == 80
    assert [month.share for month in detail.contract.grant.months] == [50, 50, 80, 80, 80, 80]


def test_lists_tell_what_a_month_brings_today_and_not_what_a_share_to_come_will(placed):
    def told():
        (row,) = placed.ask(list_agreements, workplace_id=placed.workplace)
        (view,) = placed.ask(list_contracts, placement_id=placed.placement)
        return row.monthly_grant, view.grant_now, view.monthly_grant

    placed.do(change_share, contract_id=placed.contract, month=3, share=80)
    assert told() == (182951, 182951, 114345)
    placed.do(change_share, contract_id=placed.contract, month=5, share=100)
    assert told() == (182951, 182951, 114345)


def test_a_later_change_of_the_share_replaces_those_after_it_and_is_one_step_back(placed):
    placed.do(change_share, contract_id=placed.contract, month=4, share=80)
    before = placed.office.content_hash()
    placed.do(change_share, contract_id=placed.contract, month=3, share=60)
    assert contract(placed).grant.shares == (50, 60)
    placed.undo()
    assert placed.office.content_hash() == before
    assert contract(placed).grant.shares == (50, 80)


@pytest.mark.parametrize(("month", "share", "said"), [(1, 80, "Month 1 is paid"), (2, 0, "not 0"), (2, 101, "not 101")])
def test_a_change_that_cannot_be_is_refused(placed, month, share, said):
    placed.do(pay_month, contract_id=placed.contract, month=1)
    with pytest.raises(InputError, match=said):
        placed.do(change_share, contract_id=placed.contract, month=month, share=share)


def test_a_corrected_share_takes_the_grant_along_until_something_is_paid(placed):
    assert placed.do(change_placement, placement_id=placed.placement, share=100) == ()
    assert contract(placed).grant.total == 1372134
    placed.do(pay_month, contract_id=placed.contract, month=1)
    [doubt] = placed.do(change_placement, placement_id=placed.placement, share=50)
    assert "The grant stays" in str(doubt)
    assert contract(placed).grant.shares == (100,)


def test_months_after_the_end_of_the_placement_are_not_paid(placed):
    placed.do(end_placement, placement_id=placed.placement, reason="hired-here", ended_on=date(2026, 11, 20))
    grant = contract(placed).grant
    assert [month.state for month in grant.months[3:]] == [GrantState.STOPPED] * 3
    assert grant.total == 3 * 114345
    with pytest.raises(InputError, match="after the placement ended"):
        placed.do(pay_month, contract_id=placed.contract, month=5)


def test_a_contract_names_its_parties_and_tells_how_far_it_is_signed(placed):
    detail = contract(placed)
    assert [(party.role, party.name) for party in detail.parties] == [
        ("participant", "Gervimaður Ameríka"),
        ("workplace", "Garðprófun ehf."),
        ("office", ""),
    ]
    assert detail.state is ContractState.DRAFT
    placed.do(set_signed, party_id=detail.parties[0].party_id, signed_on=date(2026, 8, 28))
    assert contract(placed).state is ContractState.PARTLY_SIGNED
    for party in detail.parties[1:]:
        placed.do(set_signed, party_id=party.party_id, signed_on=date(2026, 8, 31))
    assert contract(placed).state is ContractState.RUNNING
    with pytest.raises(InputError, match="2026-11-27 has not come yet"):
        placed.do(set_signed, party_id=detail.parties[0].party_id, signed_on=date(2026, 11, 27))
    placed.office.on(date(2027, 3, 1))
    assert contract(placed).state is ContractState.ENDED


def test_a_contract_with_the_agency_is_signed_by_the_agency(reykjavik):
    placed = Placed(reykjavik, kind="workplace-training")
    placed.contract = placed.do(sign_contract, placement_id=placed.placement)
    assert [party.name for party in contract(placed).parties][2] == "Vinnumálastofnun"
    assert contract(placed).grant is None
    placed.do(add_parties, contract_id=placed.contract)
    assert len(contract(placed).parties) == 3, "those that are there stay as they are"


def test_a_contract_is_no_longer_than_its_type_may_be(reykjavik):
    placed = Placed(reykjavik)
    with pytest.raises(InputError, match="6 months at most, not 9"):
        placed.do(sign_contract, placement_id=placed.placement, months=9)
    with pytest.raises(InputError, match="6 months at most, not 7"):
        placed.do(sign_contract, placement_id=placed.placement, ends_on=date(2027, 3, 15))
    placed.contract = placed.do(sign_contract, placement_id=placed.placement, ends_on=date(2026, 12, 15))
    assert len(contract(placed).grant.months) == 4


def test_a_grant_of_a_day_for_which_no_amount_is_known_is_refused(reykjavik):
    placed = Placed(reykjavik, started_on=date(2019, 9, 1), planned_end_on=None)
    with pytest.raises(NotFoundError, match="No amount is known"):
        placed.do(sign_contract, placement_id=placed.placement)
