"""The list of participants and one participant at a glance."""

from datetime import UTC, date, datetime

import pytest

from virkni_desktop.casework.episodes import assign_coach, change_episode, enter_stage, record_income, record_reading
from virkni_desktop.casework.followups import plan_follow_up
from virkni_desktop.casework.notes import write_note
from virkni_desktop.casework.offices import add_staff
from virkni_desktop.casework.participant import get_participant
from virkni_desktop.casework.participants import list_participants
from virkni_desktop.casework.people import change_person
from virkni_desktop.models.exchange import Conflict, Source
from virkni_desktop.models.note import NoteKind
from virkni_desktop.store.content_hash import content_hash


def names(office, **fields):
    return [row.name for row in office.ask(list_participants, **fields)]


def test_swedes_are_sorted_by_family_name_and_their_own_alphabet(office):
    for given, family in (("Östen", "Åkesson"), ("Åsa", "Öberg"), ("Ülkü", "Yılmaz"), ("Anna", "Zetterlund")):
        office.register(given, family)
    assert names(office) == ["Ülkü Yılmaz", "Anna Zetterlund", "Östen Åkesson", "Åsa Öberg"]


def test_icelanders_are_sorted_by_given_name_and_their_own_alphabet(reykjavik):
    for name in ("Þóra Prófdóttir", "Ævar Prófsson", "Ásta Prófdóttir", "Atli Prófsson", "Ösp Prófdóttir", "Zoë Prófa"):
        reykjavik.register(name, None)
    assert names(reykjavik) == [
        "Atli Prófsson", "Ásta Prófdóttir", "Zoë Prófa", "Þóra Prófdóttir", "Ævar Prófsson", "Ösp Prófdóttir",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "typed", ["guð", "GUDRUN", "jokul", "900101", "19900101-00", "90 01 01", "af-110", "070-000 00 0"]
)
def test_people_are_found_by_name_number_reference_and_phone(office, typed):
    office.register("Sara", "Lundmark", identity_number="200001012384")
    found = office.register("Guðrún", "Jökulsdóttir", identity_number="199001010009", phone="070-000 00 07")
    office.do(change_episode, episode_id=found.episode_id, agency_reference="AF-110017")
    assert names(office, find=typed) == ["Guðrún Jökulsdóttir"]


@pytest.mark.parametrize("typed", ["zzz", "%", '"', "sara guðrún", "1234567890123456789"])
def test_nobody_is_found_by_what_fits_nobody(office, typed):
    office.register("Sara", "Lundmark")
    office.register("Guðrún", "Jökulsdóttir")
    assert names(office, find=typed) == []


def test_the_list_shows_stage_coach_next_and_last_contact(office):
    registered = office.register(phone="070-000 00 01")
    episode = registered.episode_id
    office.do(enter_stage, episode_id=episode, stage="phase-2")
    office.do(assign_coach, episode_id=episode, staff_id=office.do(add_staff, name="Karin Lind"))
    office.do(plan_follow_up, episode_id=episode, kind="visit", due_on=date(2026, 12, 4))
    office.do(plan_follow_up, episode_id=episode, kind="call", due_on=date(2026, 11, 27), due_time="9.30")
    for kind, day in ((NoteKind.PHONE, 9), (NoteKind.VISIT, 3), (NoteKind.NOTE, 20)):
        moment = datetime(2026, 11, day, 10, tzinfo=UTC)
        office.do(write_note, episode_id=episode, kind=kind, text="x", happened_at=moment)
    row = office.ask(list_participants)[0]
    assert (row.stage, row.coach, row.coach_initials) == ("phase-2", "Karin Lind", "KL")
    assert (row.next_on, row.next_time, row.next_kind) == (date(2026, 11, 27), "09:30", "call")
    assert (row.last_contact_on, row.last_contact_kind) == (date(2026, 11, 9), "phone")
    assert (row.plan_state, row.plan_revision) == (None, None)


def test_the_values_by_field_are_those_the_exchange_names(office):
    registered = office.register(
        "Åsa", "Öberg", identity_number="200001012384", sex="woman", municipality="0114", mother_tongue="svenska"
    )
    episode = registered.episode_id
    office.do(change_episode, episode_id=episode, decision_end=date(2027, 5, 1), officer="E. S.", grant_amount=19800)
    office.do(record_reading, episode_id=episode, value=212)
    office.do(record_income, episode_id=episode, kind="activity-support")
    values = office.ask(get_participant, person_id=registered.person_id).values
    assert values == {
        "identity_number": "200001012384", "given": "Åsa", "family": "Öberg", "name": "Åsa Öberg", "phone": None,
        "email": None, "municipality": "0114", "mother_tongue": "svenska", "sex": "woman", "birth_date": "2000-01-01",
        "stage": None, "decision_start": None, "decision_end": "2027-05-01", "days_used": 212,
        "income_source": "activity-support", "agency_reference": None, "officer": "E. S.", "measure": None,
        "enrolled_on": "2026-11-26", "service_area": None, "grant_amount": 19800, "exited_on": None,
        "exit_reason": None, "coach": None,
    }  # fmt: skip


def test_open_conflicts_stand_with_the_person(office):
    person = office.register(phone="070-000 00 02").person_id

    def raise_conflict(session):
        source = Source(id=session.new_id(), sender="Arbetsförmedlingen")
        conflict = Conflict(
            id=session.new_id(), source_id=source.id, person_id=person, field="phone", base="1", mine="2", theirs="3",
            raised_at=session.now,
        )  # fmt: skip
        session.add_all([source, conflict])

    office.do(raise_conflict)
    conflict = office.ask(get_participant, person_id=person).conflicts[0]
    assert (conflict.field, conflict.base, conflict.mine, conflict.theirs) == ("phone", "1", "2", "3")
    assert conflict.source == "Arbetsförmedlingen"


def test_what_comes_next_is_the_first_to_come_or_else_the_first_overdue(office):
    registered = office.register()
    office.do(plan_follow_up, episode_id=registered.episode_id, kind="call", due_on=date(2026, 11, 20))
    view = office.ask(get_participant, person_id=registered.person_id)
    assert (view.next_follow_up.kind, view.next_follow_up.overdue_days) == ("call", 6)
    office.do(plan_follow_up, episode_id=registered.episode_id, kind="visit", due_on=date(2026, 12, 1))
    assert office.ask(get_participant, person_id=registered.person_id).next_follow_up.kind == "visit"


def test_a_name_to_use_takes_the_place_of_the_given_name(office):
    person = office.register("Alexander Karl", "Öhrling").person_id
    office.do(change_person, person_id=person, name_to_use="Lex")
    assert names(office) == ["Lex Öhrling"]
    assert names(office, find="lex") == names(office, find="karl") == ["Lex Öhrling"]


def test_queries_change_nothing(office):
    person = office.register().person_id
    before = office.content_hash()
    office.ask(list_participants)
    office.ask(get_participant, person_id=person)
    assert office.caseload.read(lambda session: content_hash(session.connection())) == before
