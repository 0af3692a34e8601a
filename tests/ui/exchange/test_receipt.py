"""The receipt: counts as in the preview, what became of each row, saved for the sender, taken back also late."""

import openpyxl
import pytest

from tests.ui.exchange.conftest import DECEMBER, NOVEMBER, press, visible, words_of, write_list
from virkni_desktop.casework.people import change_person
from virkni_desktop.exchange.receipts import get_receipt, list_rows
from virkni_desktop.ui.components.inline_bar import InlineBar
from virkni_desktop.ui.components.row_list import RowList


@pytest.fixture
def receipt(page, take_in, look_at, settled, tmp_path):
    """The receipt of a second list: one changed, one the same, one left out."""
    take_in(*NOVEMBER)
    look_at(write_list(tmp_path / "december.csv", [DECEMBER[0], NOVEMBER[1], DECEMBER[1]]))
    counts = dict(page._flow._worked.preview.counts)
    press(page, "Apply 1, leave 1")
    settled()
    return counts


def test_its_counts_are_those_of_the_preview(receipt, asked):
    told = asked(get_receipt, receipt="EX-0002")
    assert {outcome.value: count for outcome, count in receipt.items()} == {
        "created": told.created,
        "updated": told.updated,
        "unchanged": told.unchanged,
        "conflict": told.conflicts,
        "refused": told.refused,
    }


def test_it_says_what_became_of_each_row(page, receipt):
    rows = words_of(visible(page, RowList))
    assert "changed, Row 2, Åsa Öberg, Phone: 070-1740605 → 070-1740699" in rows
    assert any("Row 4, Beslut t.o.m.: “2027-02-31”" in row for row in rows)


def test_a_row_opens_its_person(page, receipt, asked):
    person = asked(list_rows, receipt="EX-0002")[0].person_id
    visible(page, RowList).opened.emit(("row", 2, person))
    assert page.context.go.gone == [("participants", person)]


def test_it_can_be_saved_as_a_workbook_for_the_sender(page, receipt, settled, tmp_path):
    page._receipt.workbook_wanted.emit(tmp_path / "receipt.xlsx")
    settled()
    rows = list(openpyxl.load_workbook(tmp_path / "receipt.xlsx").active.iter_rows(values_only=True))
    assert rows[2][0] == "Personnummer"
    assert len(rows) == 6


def test_the_rows_left_out_can_be_saved_also_long_after(page, receipt, settled, tmp_path):
    page._show_start()
    page._open("import", "EX-0001")
    settled()
    page._open("import", "EX-0002")
    settled()
    page._receipt.errors_wanted.emit(tmp_path / "errors.xlsx")
    settled()
    rows = list(openpyxl.load_workbook(tmp_path / "errors.xlsx").active.iter_rows(values_only=True))
    assert rows[0] == ("Row", "Column", "Value", "Reason")
    assert rows[1][:3] == (4, "Beslut t.o.m.", "2027-02-31")


def test_a_late_undo_lists_what_was_edited_since_and_is_kept(page, receipt, asked, change, settled, seen):
    person = asked(list_rows, receipt="EX-0002")[0].person_id
    change(change_person, person_id=person, phone="070-1740612")
    page._show_start()
    page._open("import", "EX-0002")
    settled()
    press(page, "Undo this import")
    settled()
    assert seen()["Åsa Öberg"] == "070-1740612"
    assert "Edited since, and kept 1" in words_of(visible(page, RowList))
    assert any("Åsa Öberg, Phone" in row for row in words_of(visible(page, RowList)))
    assert "but for" in visible(page, InlineBar).accessibleName()
