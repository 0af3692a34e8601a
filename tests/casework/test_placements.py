"""Workplaces, placements, contracts and what they pay."""

from datetime import UTC, date, datetime

import pytest

from virkni_desktop.casework.contracts import list_contracts, sign_contract
from virkni_desktop.casework.grants import grant_schedule, monthly_amount, months_later
from virkni_desktop.casework.notes import write_note
from virkni_desktop.casework.participant import get_participant
from virkni_desktop.casework.placement_view import list_placements
from virkni_desktop.casework.placements import change_placement, end_placement, start_placement
from virkni_desktop.casework.workplace_view import get_workplace, list_organisations, list_workplaces
from virkni_desktop.casework.workplaces import (
    add_contact_person,
    add_organisation,
    add_workplace,
    change_contact_person,
    change_organisation,
    change_workplace,
)
from virkni_desktop.errors import InputError, NotFoundError
from virkni_desktop.forms.jurisdiction import load_jurisdiction


@pytest.fixture
def city(reykjavik):
    reykjavik.organisation = reykjavik.do(
        add_organisation, name="Garðprófun ehf.", number="530269-7609"
    ).organisation_id
    reykjavik.workplace = reykjavik.do(add_workplace, organisation_id=reykjavik.organisation, name="Lónið")
    reykjavik.registered = reykjavik.register("Gervimaður Ameríka", None)
    reykjavik.episode = reykjavik.registered.episode_id
    return reykjavik


def place(office, share=100, **fields):
    fields = {"kind": "training-contract", "episode_id": office.episode, "workplace_id": office.workplace, **fields}
    return office.do(start_placement, share=share, **fields)


@pytest.mark.parametrize(
    ("share", "monthly", "total"), [(100, 228689, 1372134), (80, 182951, 1097706), (50, 114345, 686070)]
)
def test_a_grant_is_rounded_half_up_month_by_month(share, monthly, total):
    schedule = grant_schedule(load_jurisdiction("is"), "training-contract", share, date(2023, 5, 15))
    assert (schedule.monthly, schedule.total, schedule.currency) == (monthly, total, "ISK")
    assert len(schedule.months) == 6
    assert (schedule.months[0].starts_on, schedule.months[-1].ends_on) == (date(2023, 5, 15), date(2023, 11, 14))


def test_every_share_of_the_grant_is_half_up():
    for share in range(1, 101):
        assert monthly_amount(228689, share) == (228689 * share * 2 + 100) // 200


def test_months_of_a_contract_that_begins_on_the_31st():
    schedule = grant_schedule(load_jurisdiction("is"), "training-contract", 100, date(2023, 8, 31), 6)
    assert [month.starts_on.day for month in schedule.months] == [31, 30, 31, 30, 31, 31]
    assert months_later(date(2024, 1, 31), 1) == date(2024, 2, 29)
    assert months_later(date(2023, 11, 30), 14) == date(2025, 1, 30)


def test_where_no_grant_is_paid_or_no_amount_is_known():
    assert grant_schedule(load_jurisdiction("is"), "open-employment", 100, date(2023, 5, 1)) is None
    with pytest.raises(NotFoundError, match="No amount is known"):
        grant_schedule(load_jurisdiction("is"), "training-contract", 100, date(2019, 5, 1))


def test_a_contract_takes_its_grant_and_length_from_the_rules(city):
    placement = place(city, share=50, started_on=date(2026, 11, 2)).placement_id
    city.do(sign_contract, placement_id=placement)
    [contract] = city.ask(list_contracts, placement_id=placement)
    assert (contract.starts_on, contract.ends_on, contract.months) == (date(2026, 11, 2), date(2027, 5, 1), 6)
    assert (contract.monthly_grant, contract.months, contract.currency) == (114345, 6, "ISK")
    assert contract.placement.workplace == "Lónið"
    with pytest.raises(InputError, match="has a contract on 2026-12-01 already"):
        city.do(sign_contract, placement_id=placement, starts_on=date(2026, 12, 1))
    city.do(sign_contract, placement_id=placement, starts_on=date(2027, 5, 2), months=2)
    assert [each.months for each in city.ask(list_contracts, workplace_id=city.workplace)] == [2, 6]


def test_a_contract_does_not_begin_before_its_placement(city):
    placement = place(city, started_on=date(2026, 11, 2)).placement_id
    with pytest.raises(InputError, match="before the first"):
        city.do(sign_contract, placement_id=placement, starts_on=date(2026, 11, 1))


def test_more_than_full_time_is_doubted_but_taken(city):
    assert place(city, share=60).doubts == ()
    assert place(city, share=40).doubts == ()
    third = place(city, share=50)
    assert "150 percent" in str(third.doubts[0])
    assert "110 percent" in str(city.do(change_placement, placement_id=third.placement_id, share=10)[0])


def test_placements_one_after_the_other_do_not_overlap(city):
    first = place(city, started_on=date(2026, 1, 1)).placement_id
    city.do(end_placement, placement_id=first, reason="completed", ended_on=date(2026, 6, 1))
    assert place(city, started_on=date(2026, 6, 1)).doubts == ()


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"share": 0}, "1 to 100 percent, not 0"),
        ({"share": 101}, "not 101"),
        ({"started_on": date(2026, 2, 1), "planned_end_on": date(2026, 1, 1)}, "before the first"),
        ({"kind": "astronaut"}, "no placement type"),
    ],
)
def test_a_placement_that_cannot_be_is_refused(city, fields, said):
    before = city.content_hash()
    with pytest.raises((InputError, NotFoundError), match=said):
        place(city, **fields)
    assert city.content_hash() == before


def test_a_supervisor_works_at_the_workplace(city):
    elsewhere = city.do(add_workplace, organisation_id=city.organisation)
    other = city.do(add_contact_person, workplace_id=elsewhere, name="Jón")
    with pytest.raises(InputError, match="another workplace"):
        place(city, supervisor_id=other)
    here = city.do(add_contact_person, workplace_id=city.workplace, name="Elín", phone="555-0000")
    place(city, supervisor_id=here)
    [placement] = city.ask(get_participant, person_id=city.registered.person_id).placements
    assert (placement.supervisor, placement.supervisor_phone, placement.runs) == ("Elín", "555-0000", True)


def test_an_ended_placement_runs_no_more_and_ends_once(city):
    placement = place(city).placement_id
    city.do(end_placement, placement_id=placement, reason="hired-here")
    [shown] = city.ask(list_placements, person_id=city.registered.person_id)
    assert (shown.runs, shown.ended_on, shown.end_reason) == (False, date(2026, 11, 26), "hired-here")
    with pytest.raises(InputError, match="ended already"):
        city.do(end_placement, placement_id=placement, reason="completed")


def test_a_workplace_shows_its_people_placements_and_last_contact(city):
    city.do(add_contact_person, workplace_id=city.workplace, name="Elín")
    place(city)
    ended = place(city, started_on=date(2026, 1, 1)).placement_id
    city.do(end_placement, placement_id=ended, reason="completed", ended_on=date(2026, 6, 1))
    moment = datetime(2026, 11, 24, 10, tzinfo=UTC)
    city.do(write_note, workplace_id=city.workplace, kind="employer", text="x", happened_at=moment)
    view = city.ask(get_workplace, workplace_id=city.workplace)
    assert (view.row.contacts, view.row.placements, view.row.placements_now) == (1, 2, 1)
    assert (view.row.last_contact_on, view.row.organisation_number) == (date(2026, 11, 24), "5302697609")
    assert [contact.name for contact in view.contacts] == ["Elín"]
    assert [placement.person for placement in view.placements] == ["Gervimaður Ameríka"] * 2


def test_workplaces_are_sorted_and_found(city):
    for name in ("Þvottur", "Ávextir", "Asparhús"):
        city.do(add_workplace, organisation_id=city.organisation, name=name)
    assert [row.name for row in city.ask(list_workplaces)] == ["Asparhús", "Ávextir", "Lónið", "Þvottur"]
    assert [row.name for row in city.ask(list_workplaces, find="thvo")] == ["Þvottur"]
    assert len(city.ask(list_workplaces, find="gardprofun")) == 4


def test_a_workplace_is_called_as_its_organisation_unless_it_has_a_name(city):
    workplace = city.do(add_workplace, organisation_id=city.organisation)
    assert city.ask(get_workplace, workplace_id=workplace).row.name == "Garðprófun ehf."
    city.do(change_workplace, workplace_id=workplace, name="Verkstæðið", phone=" ")
    with pytest.raises(InputError, match="Type a name"):
        city.do(change_workplace, workplace_id=workplace, name=" ")
    contact = city.do(add_contact_person, workplace_id=workplace, name="Elín")
    with pytest.raises(InputError, match="Type a name"):
        city.do(change_contact_person, contact_id=contact, name="")


def test_an_organisation_has_one_number_that_no_other_has(city):
    with pytest.raises(InputError, match="Another organisation"):
        city.do(add_organisation, name="Önnur ehf.", number="5302697609")
    city.do(change_organisation, organisation_id=city.organisation, number="", sector="city")
    assert city.do(add_organisation, name="Önnur ehf.", number="5302697609").doubts == ()
    assert [(row.name, row.sector) for row in city.ask(list_organisations)] == [
        ("Garðprófun ehf.", "city"),
        ("Önnur ehf.", "private"),
    ]
