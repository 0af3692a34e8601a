"""An import taken back, at once or late, with what was edited since kept."""

import pytest

from virkni_desktop.errors import InputError
from virkni_desktop.exchange.receipts import get_receipt, list_imports
from virkni_desktop.exchange.undoing import undo_import

JORGEN = "197908302396"


def test_an_import_taken_back_leaves_the_content_hash_as_it_was(desk, lists):
    empty = desk.content_hash()
    first = desk.take(lists.november())
    november = desk.content_hash()
    second = desk.take(
        lists.with_row(0, telefon="073-5555555", dagar=150, programfas="Fas 3", försörjning="aktivitetsstöd")
    )
    undone = undo_import(desk.caseload, second.number)
    assert undone.kept == ()
    assert desk.content_hash() == november
    undo_import(desk.caseload, first.number)
    assert desk.content_hash() == empty
    assert desk.count("source_base") == 0


def test_bases_come_back_with_the_undo_so_that_the_list_can_come_again(desk, lists):
    desk.take(lists.november())
    changed = lists.with_row(0, telefon="073-5555555")
    receipt = desk.take(changed)
    undo_import(desk.caseload, receipt.number)
    again = desk.take(changed)
    assert (again.updated, again.conflicts) == (1, 0)


def test_the_very_same_file_is_taken_in_again_after_its_undo(desk, lists):
    november = lists.november()
    undo_import(desk.caseload, desk.take(november).number)
    assert desk.take(november).created == 10


def test_what_was_edited_since_is_kept_and_listed(desk, lists):
    desk.take(lists.november())
    receipt = desk.take(lists.with_row(0, telefon="073-5555555", dagar=150))
    desk.edit(JORGEN, phone="076-1234567")
    undone = undo_import(desk.caseload, receipt.number)
    (kept,) = undone.kept
    assert (kept.person, kept.noun, kept.field) == ("Jörgen Ekelöf", "person", "phone")
    values = desk.person(JORGEN).values
    assert (values["phone"], values["days_used"]) == ("076-1234567", 100)


def test_a_late_undo_keeps_the_people_whom_a_later_list_changed(desk, lists):
    first = desk.take(lists.november())
    desk.take(lists.with_row(0, telefon="073-5555555"))
    undone = undo_import(desk.caseload, first.number)
    assert {kept.person for kept in undone.kept} == {"Jörgen Ekelöf"}
    assert desk.count("person") == 1
    assert desk.person(JORGEN).values["phone"] == "073-5555555"


def test_the_ledger_tells_of_the_undo_and_of_its_redo(desk, lists):
    receipt = desk.take(lists.november())
    undo_import(desk.caseload, receipt.number)
    assert desk.caseload.read(lambda session: get_receipt(session, receipt.number)).is_undone
    desk.caseload.redo()
    (line,) = desk.caseload.read(list_imports)
    assert (line.is_undone, line.created) == (False, 10)
    assert desk.take(lists.november()).unchanged == 10


def test_an_import_cannot_be_taken_back_twice(desk, lists):
    receipt = desk.take(lists.november())
    undo_import(desk.caseload, receipt.number)
    with pytest.raises(InputError):
        undo_import(desk.caseload, receipt.number)


def test_an_import_that_changed_nothing_has_nothing_to_take_back(desk, lists):
    desk.take(lists.november())
    again = desk.take(lists.november())
    with pytest.raises(InputError, match="changed nothing"):
        undo_import(desk.caseload, again.number)


def test_a_receipt_that_is_not_there_is_named(desk):
    with pytest.raises(InputError, match="EX-0009"):
        undo_import(desk.caseload, "EX-0009")
