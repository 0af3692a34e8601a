"""Cells mended in place and rows left out in the preview: compared anew, written by Apply only."""

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.ui.exchange.conftest import DECEMBER, NOVEMBER, button, press, visible, words_of, write_list
from virkni_desktop.store.content_hash import content_hash
from virkni_desktop.ui.exchange.list_table import ListTable


@pytest.fixture
def table(page, qtbot, take_in, look_at, tmp_path):
    """The rows of a list with one error, after a first list; the keyboard is in them."""
    take_in(*NOVEMBER)
    look_at(write_list(tmp_path / "december.csv", [DECEMBER[0], NOVEMBER[1], DECEMBER[1]]))
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    table = visible(page, ListTable)
    table.setFocus()
    return table


def on_error(table):
    table.set_current((4, "Beslut t.o.m."))
    assert table.current_key() is not None


def type_into(table, text, end=Qt.Key.Key_Return):
    editor = table.findChild(QLineEdit)
    assert editor is not None
    assert QApplication.focusWidget() is editor
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, end)


@pytest.mark.parametrize("key", [Qt.Key.Key_F2, Qt.Key.Key_Return])
def test_a_mended_cell_makes_the_row_ready_and_nothing_is_written(page, table, key, asked, settled, seen):
    before = asked(lambda session: content_hash(session.connection()))
    on_error(table)
    QTest.keyClick(table, key)
    type_into(table, "2027-02-28")
    settled()
    assert any("New participant" in row and "Maryam" in row for row in words_of(table))
    assert asked(lambda session: content_hash(session.connection())) == before
    press(page, "Apply 2")
    settled()
    assert seen()["Maryam Haidari"] == "070-1740607"


def test_a_cell_mended_wrongly_says_why_and_keeps_what_was_typed(page, table, settled):
    on_error(table)
    QTest.keyClick(table, Qt.Key.Key_F2)
    type_into(table, "31/2")
    settled()
    assert any("31/2" in row and "Left out" in row for row in words_of(table))
    assert button(page, "Apply 1, leave 1").isVisible()


def test_escape_leaves_the_cell_as_it_was(table, settled):
    on_error(table)
    QTest.keyClick(table, Qt.Key.Key_F2)
    type_into(table, "2027-02-28", end=Qt.Key.Key_Escape)
    settled()
    assert any("2027-02-31" in row for row in words_of(table))
    assert QApplication.focusWidget() is table


def test_space_leaves_a_row_out_and_takes_it_in_again(page, table, settled, seen):
    table.set_current((2, "phone"))
    QTest.keyClick(table, Qt.Key.Key_Space)
    settled()
    assert any("Left out by you" in row for row in words_of(table))
    assert button(page, "Note that nothing is new").isVisible()
    table.set_current((2, ""))
    QTest.keyClick(table, Qt.Key.Key_Space)
    settled()
    press(page, "Apply 1, leave 1")
    settled()
    assert seen()["Åsa Öberg"] == "070-1740699"


def test_a_row_left_out_is_not_taken_for_missing_and_comes_again_with_the_same_file(
    page, table, settled, seen, look_at, tmp_path
):
    table.set_current((2, "phone"))
    QTest.keyClick(table, Qt.Key.Key_Space)
    settled()
    press(page, "Note that nothing is new")
    settled()
    assert seen()["Åsa Öberg"] == "070-1740605"
    look_at(tmp_path / "december.csv")
    press(page, "Apply 1, leave 1")
    settled()
    assert seen()["Åsa Öberg"] == "070-1740699"


def test_the_error_rows_can_be_saved_mended_and_taken_in(page, table, settled, tmp_path):
    page._flow.save_errors(tmp_path / "errors.xlsx")
    settled()
    rows = [list(row) for row in openpyxl.load_workbook(tmp_path / "errors.xlsx").active.iter_rows(values_only=True)]
    assert rows[0][0] == "Personnummer"
    assert rows[1][1] == "Haidari"
    assert "2027-02-31" in rows[1][-1]
    assert len(rows) == 2
