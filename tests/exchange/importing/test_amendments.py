"""What a person changes in a preview: cells mended, rows left out, conflicts decided; the file itself is not changed."""

from datetime import date
from functools import partial
from uuid import UUID

import pytest

from virkni_desktop.casework.episodes import change_episode, current_episode
from virkni_desktop.casework.people import find_by_number
from virkni_desktop.errors import InputError
from virkni_desktop.exchange.amendments import Amendments, Decision, amended
from virkni_desktop.exchange.conflict_choice import ConflictChoice
from virkni_desktop.exchange.conflict_history import conflict_history
from virkni_desktop.exchange.receipt_rows import list_receipt_rows
from virkni_desktop.exchange.taking_in import ImportChoices, take, take_in
from virkni_desktop.models.exchange import RowOutcome

JORGEN, HAWA = "197908302396", "198712152381"
FIRST, SECOND = 5, 6  # row numbers in the file: titles, a blank row and the header stand above
PHONE = 3


def outcomes(prepared):
    return {row.row: row.outcome for row in prepared.rows}


def test_a_mended_cell_takes_the_row_in_and_leaves_the_table_of_the_file_alone(desk, lists):
    desk.take(lists.november())
    path = lists.with_row(0, till="31/2")
    refused = desk.prepare(path)
    assert outcomes(refused)[FIRST] is RowOutcome.REFUSED
    mended = desk.prepare(path, amendments=Amendments().with_cell(FIRST, 7, "2028-02-29"))
    assert outcomes(mended)[FIRST] is RowOutcome.UPDATED
    assert refused.table.columns[7].cells[0] == "31/2"
    assert mended.content_sha256 != refused.content_sha256


def test_a_cell_beyond_the_table_is_no_amendment(desk, lists):
    table = desk.prepare(lists.november()).table
    assert amended(table, Amendments({(999, 0): "x", (FIRST, 99): "y"})) == table


def test_a_row_left_out_is_refused_with_a_reason_and_is_not_missing(desk, lists):
    desk.take(lists.november())
    prepared = desk.prepare(
        lists.with_row(0, telefon="073-5555555"), amendments=Amendments().with_row(FIRST, taken=False)
    )
    assert outcomes(prepared)[FIRST] is RowOutcome.REFUSED
    assert "Left out" in str(prepared.refusals[0].reason)
    assert prepared.absent == ()
    receipt = take(desk.caseload, prepared)
    assert (receipt.refused, receipt.unchanged) == (1, 9)
    assert desk.person(JORGEN).values["phone"] == "070-1112200"


def test_the_same_file_again_brings_the_row_that_was_left_out(desk, lists):
    desk.take(lists.november())
    path = lists.with_row(0, telefon="073-5555555")
    take(desk.caseload, desk.prepare(path, amendments=Amendments().with_row(FIRST, taken=False)))
    assert take_in(desk.caseload, path).updated == 1
    assert desk.person(JORGEN).values["phone"] == "073-5555555"


def test_what_is_taken_in_again_is_no_longer_left_out():
    left = Amendments().with_row(5, taken=False)
    assert left.change_the_list
    assert not left.with_row(5, taken=True).change_the_list


@pytest.fixture
def clash(desk, lists):
    """A list with one conflict about a telephone number."""
    desk.take(lists.november())
    desk.edit(JORGEN, phone="076-1234567")
    return lists.with_row(0, telefon="073-5555555")


@pytest.mark.parametrize(
    ("decision", "phone"),
    [
        (Decision(ConflictChoice.MINE), "076-1234567"),
        (Decision(ConflictChoice.THEIRS), "073-5555555"),
        (Decision(ConflictChoice.ANOTHER, "08-123 456"), "08-123 456"),
    ],
)
def test_a_decision_of_the_preview_is_written_in_the_same_step(desk, clash, decision, phone):
    before = desk.content_hash()
    amendments = Amendments().with_decision((FIRST, "phone"), decision)
    receipt = take(desk.caseload, desk.prepare(clash, amendments=amendments))
    assert desk.person(JORGEN).values["phone"] == phone
    assert desk.person(JORGEN).conflicts == ()
    (told,) = desk.caseload.read(partial(list_receipt_rows, receipt=receipt.number))
    assert told.decided == {"phone": decision.choice.value}
    desk.caseload.undo(receipt.step)
    assert desk.person(JORGEN).values["phone"] == "076-1234567"
    assert desk.content_hash() == before


def test_a_decision_for_later_leaves_the_conflict_open(desk, clash):
    amendments = Amendments().with_decision((FIRST, "phone"), Decision(ConflictChoice.LATER))
    take(desk.caseload, desk.prepare(clash, amendments=amendments))
    assert len(desk.person(JORGEN).conflicts) == 1


def test_a_typed_value_that_does_not_fit_takes_nothing_in(desk, lists):
    desk.take(lists.november())
    desk.do(_change_end)
    path = lists.with_row(0, till="2028-05-01")
    amendments = Amendments().with_decision((FIRST, "decision_end"), Decision(ConflictChoice.ANOTHER, "31/2"))
    with pytest.raises(InputError):
        take(desk.caseload, desk.prepare(path, amendments=amendments), ImportChoices(confirmed=True))
    assert desk.person(JORGEN).conflicts == ()


def _change_end(session):
    episode = current_episode(session, find_by_number(session, JORGEN))
    change_episode(session, episode, decision_end=date(2027, 12, 31))


def test_the_history_of_a_conflict_says_who_wrote_mine_and_when_both_agreed(desk, clash):
    person = desk.prepare(clash).rows[0].held.person
    history = desk.caseload.read(
        partial(conflict_history, person=UUID(bytes=person), field="phone", sender="Arbetsförmedlingen")
    )
    assert history.agreed_on.isoformat() == "2026-11-02"
    assert history.written_by
    assert history.written_at is not None
