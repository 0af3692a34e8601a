"""Conflicts decided by a person: mine, theirs, another value, later; undoable like any step."""

import pytest

from virkni_desktop.errors import InputError
from virkni_desktop.exchange.conflict_choice import ConflictChoice
from virkni_desktop.exchange.conflicts import DECIDE_CONFLICT, decide_conflict, likelier_choice
from virkni_desktop.models.episode import Episode

JORGEN = "197908302396"


@pytest.fixture
def phones(desk, lists):
    """A caseload with one conflict about a telephone number."""
    desk.take(lists.november())
    desk.edit(JORGEN, phone="076-1234567")
    desk.take(lists.with_row(0, telefon="073-5555555"))
    return desk


def decide(desk, choice, value=None):
    (conflict,) = desk.person(JORGEN).conflicts
    return desk.caseload.write(
        DECIDE_CONFLICT, lambda session: decide_conflict(session, conflict.conflict_id, choice, value)
    )


@pytest.mark.parametrize(
    ("choice", "value", "phone"),
    [
        (ConflictChoice.MINE, None, "076-1234567"),
        (ConflictChoice.THEIRS, None, "073-5555555"),
        (ConflictChoice.ANOTHER, "08-123 456", "08-123 456"),
    ],
)
def test_a_decision_settles_the_conflict(phones, lists, choice, value, phone):
    decide(phones, choice, value)
    assert phones.person(JORGEN).conflicts == ()
    assert phones.person(JORGEN).values["phone"] == phone
    assert phones.take(lists.with_row(0, telefon="073-5555555")).unchanged == 10
    assert phones.person(JORGEN).values["phone"] == phone


def test_later_leaves_the_conflict_as_it_is(phones):
    assert decide(phones, ConflictChoice.LATER).step is None
    assert len(phones.person(JORGEN).conflicts) == 1


def test_a_decision_can_be_undone(phones):
    before = phones.content_hash()
    decide(phones, ConflictChoice.THEIRS)
    phones.caseload.undo()
    assert phones.content_hash() == before
    assert len(phones.person(JORGEN).conflicts) == 1


def test_a_conflict_is_decided_once(phones):
    (conflict,) = phones.person(JORGEN).conflicts
    decide(phones, ConflictChoice.MINE)
    with pytest.raises(InputError, match="decided already"):
        phones.do(lambda session: decide_conflict(session, conflict.conflict_id, ConflictChoice.THEIRS))


@pytest.mark.parametrize(
    ("mine", "changed", "taken"),
    [
        ({"decision_end": "2028-06-30"}, {"till": "2028-12-31"}, ("decision_end", "2028-12-31")),
        ({"municipality": "2401"}, {"kommunkod": "2409"}, ("municipality", "2409")),
    ],
)
def test_theirs_is_taken_in_the_fields_own_kind(desk, lists, mine, changed, taken):
    desk.take(lists.november())
    noun = "episode" if "decision_end" in mine else "person"
    where = "agency_reference = 'AF-110000'" if noun == "episode" else "family = 'Ekelöf'"
    sets = ", ".join(f"{name} = '{value}'" for name, value in mine.items())
    desk.do(lambda session: session.connection().exec_driver_sql(f"UPDATE {noun} SET {sets} WHERE {where}"))
    assert desk.take(lists.with_row(0, **changed)).conflicts == 1
    decide(desk, ConflictChoice.THEIRS)
    assert desk.person(JORGEN).values[taken[0]] == taken[1]


def test_a_stage_is_taken_into_its_history(desk, lists):
    desk.take(lists.november())
    desk.do(lambda session: session.connection().exec_driver_sql("UPDATE stage_event SET stage = 'profiling'"))
    assert desk.take(lists.with_row(0, programfas="Fas 3")).conflicts == 1
    decide(desk, ConflictChoice.THEIRS)
    assert desk.person(JORGEN).values["stage"] == "phase-3"


def test_a_typed_value_that_does_not_fit_is_refused(desk, lists):
    desk.take(lists.november())

    def move(session):
        for episode in session.query(Episode):
            episode.decision_end = episode.decision_end.replace(year=2030)

    desk.do(move)
    desk.take(lists.with_row(0, till="2028-12-31"))
    with pytest.raises(InputError, match="not a date"):
        decide(desk, ConflictChoice.ANOTHER, "2028-02-31")
    assert len(desk.person(JORGEN).conflicts) == 1


def test_the_default_button_follows_the_owner_of_the_field():
    assert likelier_choice("Arbetsförmedlingen", "decision_end") is ConflictChoice.THEIRS
    assert likelier_choice("Arbetsförmedlingen", "phone") is ConflictChoice.MINE
    assert likelier_choice("Someone else", "decision_end") is ConflictChoice.MINE
