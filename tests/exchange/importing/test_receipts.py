"""What is kept of an import: the list of them, each row that was not just unchanged, and a workbook for the sender."""

import openpyxl
import pytest

from virkni_desktop.errors import ImportFileError
from virkni_desktop.exchange.receipt_workbook import save_receipt
from virkni_desktop.exchange.receipts import get_receipt, list_imports, list_rows
from virkni_desktop.exchange.taking_in import take_in
from virkni_desktop.models.exchange import RowOutcome


def test_a_receipt_read_again_says_the_same(desk, lists):
    desk.take(lists.november())
    said = desk.take(lists.with_row(3, till="2027-02-31", telefon="0"))
    assert desk.caseload.read(lambda session: get_receipt(session, said.number)) == said


def test_each_row_that_changed_something_is_kept_with_what_it_changed(desk, lists):
    desk.take(lists.november())
    receipt = desk.take(lists.with_row(3, telefon="073-5555555"))
    (told,) = desk.caseload.read(lambda session: list_rows(session, receipt.number))
    assert (told.row, told.outcome) == (8, RowOutcome.UPDATED)
    assert told.changed == {"phone": ["070-1112203", "073-5555555"]}


def test_imports_are_listed_the_newest_first(desk, lists):
    desk.take(lists.november())
    desk.take(lists.with_row(3, telefon="073-5555555"))
    told = [(line.receipt, line.file_name, line.who, line.updated) for line in desk.caseload.read(list_imports)]
    assert told == [("EX-0002", "changed.xlsx", "Anna Berg", 1), ("EX-0001", "november.xlsx", "Anna Berg", 0)]


def test_a_receipt_for_the_sender_has_a_result_beside_their_own_columns(desk, lists, tmp_path):
    take_in(desk.caseload, lists.november())
    source = lists.with_row(3, till="2027-02-31")
    receipt = take_in(desk.caseload, source)
    out = tmp_path / "kvitto.xlsx"
    save_receipt(desk.caseload, receipt.number, source, out, say=lambda reason: f"[{reason}]")
    rows = list(openpyxl.load_workbook(out).active.iter_rows(values_only=True))
    assert rows[2] == (*lists.header, "Resultat", "Orsak")
    assert [row[12] for row in rows[3:7]] == ["Oförändrad", "Oförändrad", "Oförändrad", "Ej inläst"]
    assert "[2027-02-31" in rows[6][13]


def test_a_receipt_is_only_written_beside_its_own_file(desk, lists, tmp_path):
    take_in(desk.caseload, lists.november())
    with pytest.raises(ImportFileError, match="EX-0001"):
        save_receipt(desk.caseload, "EX-0001", lists.with_row(0, dagar=3), tmp_path / "kvitto.xlsx")
    assert not (tmp_path / "kvitto.xlsx").exists()
