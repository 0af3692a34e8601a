"""What people agreed to: every purpose of the country, the newest word, and nothing lost of what was said before."""

from datetime import date

import pytest
from sqlalchemy import func, select

from virkni_desktop.casework.consents import list_consents, record_consent
from virkni_desktop.casework.participant import get_participant
from virkni_desktop.errors import InputError
from virkni_desktop.models.consent import Consent, ConsentState


@pytest.fixture
def amina(office):
    return office.register("Amina", "Testberg").person_id


def _told(office, person):
    return {
        mark.purpose: (mark.state, mark.stated_on, mark.scope)
        for mark in office.ask(list_consents, person_id=person)
        if mark.state
    }


def _say(office, person, state, day, scope="", purpose="employer"):
    office.do(record_consent, person_id=person, purpose=purpose, state=state, stated_on=day, scope=scope)


def test_every_purpose_of_the_country_is_told_and_none_was_asked_at_first(office, amina):
    marks = office.ask(get_participant, person_id=amina).consents
    assert [mark.purpose for mark in marks][:2] == ["employer", "agency"]
    assert {mark.state for mark in marks} == {None}


def test_the_newest_word_counts_and_the_earlier_one_stays_on_record(office, amina):
    _say(office, amina, ConsentState.GIVEN, date(2026, 11, 1), "only the hours")
    _say(office, amina, ConsentState.WITHDRAWN, date(2026, 11, 20))
    assert _told(office, amina) == {"employer": (ConsentState.WITHDRAWN, date(2026, 11, 20), "")}
    count = select(func.count()).select_from(Consent)
    assert office.ask(lambda session: session.scalar(count)) == 2


def test_the_same_word_again_writes_nothing_and_another_on_the_same_day_corrects(office, amina):
    day = date(2026, 11, 20)
    _say(office, amina, ConsentState.GIVEN, day)
    before = office.content_hash()
    _say(office, amina, ConsentState.GIVEN, date(2026, 11, 25))
    assert office.content_hash() == before
    _say(office, amina, ConsentState.DECLINED, day)
    assert _told(office, amina)["employer"][0] is ConsentState.DECLINED
    assert office.ask(lambda session: len(session.scalars(select(Consent)).all())) == 1


@pytest.mark.parametrize("day", [date(2026, 11, 27), date(2026, 10, 1)])
def test_a_day_to_come_and_one_before_the_newest_word_are_refused(office, amina, day):
    _say(office, amina, ConsentState.GIVEN, date(2026, 11, 1))
    with pytest.raises(InputError, match="nothing was changed"):
        _say(office, amina, ConsentState.WITHDRAWN, day)


def test_what_was_recorded_by_mistake_is_taken_away_and_undo_brings_it_back(office, amina):
    _say(office, amina, ConsentState.GIVEN, date(2026, 11, 1))
    office.do(record_consent, person_id=amina, purpose="employer", state=None)
    assert _told(office, amina) == {}
    office.caseload.undo()
    assert _told(office, amina)["employer"][0] is ConsentState.GIVEN


def test_a_purpose_that_the_country_does_not_know_is_still_told(office, amina):
    _say(office, amina, ConsentState.GIVEN, date(2026, 11, 1), purpose="older-purpose")
    assert office.ask(list_consents, person_id=amina)[-1].purpose == "older-purpose"
