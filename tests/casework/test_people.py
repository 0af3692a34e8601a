"""Registering people: names, numbers, anonymous ones."""

from datetime import date

import pytest

from virkni_desktop.casework.participant import get_participant
from virkni_desktop.casework.participants import list_participants
from virkni_desktop.casework.people import (
    add_identifier,
    change_person,
    find_by_number,
    register_participant,
    remove_identifier,
)
from virkni_desktop.errors import InputError, NotFoundError
from virkni_desktop.models.person import Identifier


def test_a_registered_participant_is_enrolled_today_with_the_birth_date_of_the_number(office):
    registered = office.register("Amina", "Testberg", identity_number="20000101-2384")
    view = office.ask(get_participant, person_id=registered.person_id)
    assert (view.name, view.initials, view.birth_date) == ("Amina Testberg", "AT", date(2000, 1, 1))
    assert (view.identity.value, view.identity.shown, view.identity.masked) == (
        "200001012384", "000101-2384", "000101-****",
    )  # fmt: skip
    assert (view.episode.enrolled_on, view.episode.is_active) == (date(2026, 11, 26), True)
    assert registered.doubts == ()


def test_registering_is_one_step_and_undo_takes_it_all_back(office):
    before = office.content_hash()
    office.register(identity_number="200001012384")
    assert str(office.caseload.undo_name()) == "Register participant"
    office.caseload.undo()
    assert office.content_hash() == before
    assert office.ask(list_participants) == []


def test_a_number_that_someone_has_is_refused_without_naming_anyone(office):
    office.register("Amina", "Testberg", identity_number="200001012384")
    before = office.content_hash()
    with pytest.raises(InputError, match="already") as refused:
        office.register("Sara", "Lundmark", identity_number="000101-2384")
    assert "Amina" not in str(refused.value)
    assert "2384" not in str(refused.value)
    assert office.content_hash() == before


def test_a_doubtful_number_is_taken_and_the_doubt_is_told(reykjavik):
    registered = reykjavik.register("Gervimaður Ameríka", None, identity_number="010130-2999")
    assert "check digit" in str(registered.doubts[0])


def test_a_number_of_another_country_is_refused(reykjavik):
    with pytest.raises(InputError, match="nothing was changed"):
        reykjavik.register(identity_number="20000101-2384")


def test_a_name_is_needed_but_for_someone_anonymous(office):
    with pytest.raises(InputError, match="Type a name"):
        office.register("  ", None)
    names = [
        office.ask(get_participant, person_id=office.do(register_participant, anonymous=True).person_id).name
        for _ in range(2)
    ]
    assert names == ["A-1", "A-2"]


def test_registering_without_enrolment_makes_a_person_only(office):
    registered = office.register(enrolled=False)
    assert registered.episode_id is None
    assert office.ask(list_participants)[0].is_active is False
    assert office.ask(list_participants, active_only=True) == []


def test_changed_fields_are_trimmed_and_an_empty_one_is_nothing(office):
    person = office.register(phone="070-000 00 01").person_id
    office.do(change_person, person_id=person, phone="  ", email=" amina@example.org ", mother_tongue="arabiska")
    view = office.ask(get_participant, person_id=person)
    assert (view.phone, view.email, view.mother_tongue) == (None, "amina@example.org", "arabiska")
    with pytest.raises(InputError, match="Type a name"):
        office.do(change_person, person_id=person, given=" ")


def test_the_newest_number_of_someone_is_shown_and_either_finds_them(office):
    person = office.register(identity_number="19140168-2396").person_id
    office.do(add_identifier, person_id=person, number="200001012384")
    assert office.ask(get_participant, person_id=person).identity.value == "200001012384"
    assert office.ask(find_by_number, number="191401682396") == person
    key = office.caseload.read(lambda session: session.query(Identifier).filter_by(value="200001012384").one().id)
    office.do(remove_identifier, identifier_id=key)
    assert office.ask(get_participant, person_id=person).identity.value == "191401682396"


def test_who_is_not_there_is_a_sentence(office):
    gone = office.register().person_id
    office.caseload.undo()
    with pytest.raises(NotFoundError, match="not in this caseload any more"):
        office.do(change_person, person_id=gone, phone="1")
    with pytest.raises(NotFoundError):
        office.ask(get_participant, person_id=gone)
