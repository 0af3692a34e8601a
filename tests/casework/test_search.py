"""Finding anything by a few letters."""

from uuid import uuid4

import pytest

from virkni_desktop.casework.notes import write_note
from virkni_desktop.casework.search import Found, find, named
from virkni_desktop.casework.workplaces import add_contact_person, add_organisation, add_workplace


@pytest.fixture
def busy(office):
    registered = office.register("Þóra", "Ævarsdóttir", identity_number="200001012384")
    organisation = office.do(add_organisation, name="Norrsken AB").organisation_id
    workplace = office.do(add_workplace, organisation_id=organisation, name="Café Åkanten")
    office.do(add_contact_person, workplace_id=workplace, name="Elin Sandmark")
    for text in ("Första mötet", "Andra mötet"):
        office.do(write_note, episode_id=registered.episode_id, title=text, text="Pratade om kassan")
    office.registered, office.workplace = registered, workplace
    return office


def found(office, text, **fields):
    return [(hit.found, hit.title, hit.detail) for hit in office.ask(find, text=text, **fields)]


@pytest.mark.parametrize("typed", ["thora", "Þó", "aevars", "000101", "2000 01 01 23"])
def test_people(busy, typed):
    hit = busy.ask(find, text=typed)[0]
    assert (hit.found, hit.title, hit.person_id) == (Found.PARTICIPANT, "Þóra Ævarsdóttir", busy.registered.person_id)


@pytest.mark.parametrize("typed", ["cafe", "akan", "norrsk", "sandmark"])
def test_workplaces_by_name_organisation_and_people_there(busy, typed):
    assert found(busy, typed) == [(Found.WORKPLACE, "Café Åkanten", "Norrsken AB")]


def test_notes_newest_first_with_whom_they_are_about(busy):
    assert found(busy, "kassan mot") == [
        (Found.NOTE, "Andra mötet", "Þóra Ævarsdóttir"),
        (Found.NOTE, "Första mötet", "Þóra Ævarsdóttir"),
    ]
    assert len(found(busy, "kassan", limit=1)) == 1


def test_people_come_before_notes(busy):
    busy.do(write_note, episode_id=busy.registered.episode_id, text="Þóra ringde")
    assert [hit[0] for hit in found(busy, "þóra")] == [Found.PARTICIPANT, Found.NOTE]


@pytest.mark.parametrize("typed", ["", "  ", "-", "'\"*()", "NOT", "x" * 400])
def test_whatever_is_typed_is_answered(busy, typed):
    assert found(busy, typed) == []


def test_what_one_looked_at_is_named_in_that_order_and_what_is_gone_left_out(busy):
    second = busy.register("Omar", "Adan")
    hits = busy.ask(
        named,
        people=[second.person_id, uuid4(), busy.registered.person_id],
        workplaces=[busy.workplace],
    )
    assert [hit.title for hit in hits] == ["Omar Adan", "Þóra Ævarsdóttir", "Café Åkanten"]
