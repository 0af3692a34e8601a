"""Conflicts decided by a person: mine, theirs, another value, later; undoable like any step."""

import pytest

from virkni_desktop.casework.conflicts import count_conflicts, list_conflicts
from virkni_desktop.casework.participants import list_participants
from virkni_desktop.errors import InputError
from virkni_desktop.exchange.conflict_choice import ConflictChoice
from virkni_desktop.exchange.conflicts import DECIDE_CONFLICT, decide_conflict, likelier_choice
from virkni_desktop.models.episode import Episode
from virkni_desktop.models.journal import Step

JORGEN = "197908302396"


@pytest.fixture
def phones(desk, lists):
    """A caseload with one conflict about a telephone number."""
    desk.take(lists.november())
    desk.edit(JORGEN, phone="076-1234567")
    desk.take(lists.with_row(0, telefon="073-5555555"))
    return desk


def newest_step(session):
    return max(step.id for step in session.query(Step))


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


def waiting(desk):
    """How many conflicts the page counts, the person's page lists, and whether the list of participants marks the person."""
    listed = desk.caseload.read(list_participants)
    counted = desk.caseload.read(count_conflicts)
    marked = [row.person_id for row in listed if row.has_conflict]
    assert bool(marked) == bool(counted)
    assert len(desk.caseload.read(list_conflicts)) == counted
    return counted


@pytest.mark.parametrize("typed", ["073-5555555", "073 555 55 55"])
def test_what_the_coach_types_as_the_sender_says_it_leaves_nothing_to_decide(phones, typed):
    assert waiting(phones) == 1
    phones.edit(JORGEN, phone=typed)
    assert waiting(phones) == 0
    phones.caseload.undo()
    assert waiting(phones) == 1


def test_a_value_that_undo_brings_back_leaves_nothing_to_decide(desk, lists):
    desk.take(lists.november())
    desk.edit(JORGEN, phone="073-5555555")
    desk.edit(JORGEN, phone="076-1234567")
    changed = desk.caseload.read(newest_step)
    desk.take(lists.with_row(0, telefon="073-5555555"))
    assert waiting(desk) == 1
    desk.caseload.undo(changed)
    assert waiting(desk) == 0


@pytest.mark.parametrize(
    ("cell", "field", "theirs"),
    [("programfas", "stage", "Fas 3"), ("till", "decision_end", "2028-12-31"), ("språk", "mother_tongue", "somaliska"),
     ("försörjning", "income_source", "aktivitetsstöd"), ("efternamn", "family", "Ekelund")],
)  # fmt: skip
def test_every_kind_of_field_is_settled_when_both_sides_agree_again(desk, lists, cell, field, theirs):
    desk.take(lists.november())
    other = {
        "stage": "UPDATE stage_event SET stage = ?", "decision_end": "UPDATE episode SET decision_end = ?",
        "mother_tongue": "UPDATE person SET mother_tongue = ?", "family": "UPDATE person SET family = ?",
        "income_source": "UPDATE income_state SET kind = ?",
    }[field]  # fmt: skip
    before = desk.person(JORGEN).values[field]
    mine = "2027-01-01" if field == "decision_end" else "other"
    desk.do(lambda session: session.connection().exec_driver_sql(other, (mine,)))
    desk.take(lists.with_row(0, **{cell: theirs}))
    (conflict,) = desk.person(JORGEN).conflicts
    assert conflict.theirs not in (before, mine)
    desk.do(lambda session: session.connection().exec_driver_sql(other, (conflict.theirs,)))
    assert waiting(desk) == 0


def test_the_default_button_follows_the_owner_of_the_field():
    assert likelier_choice("Arbetsförmedlingen", "decision_end") is ConflictChoice.THEIRS
    assert likelier_choice("Arbetsförmedlingen", "phone") is ConflictChoice.MINE
    assert likelier_choice("Someone else", "decision_end") is ConflictChoice.MINE
