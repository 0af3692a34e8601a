"""Conflicts decided with one key each, in a preview and later; nothing is overwritten without a decision."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.exchange.conftest import NOVEMBER, press, visible, words_of, write_list
from virkni_desktop.casework.conflicts import count_conflicts
from virkni_desktop.casework.people import change_person
from virkni_desktop.exchange.receipts import list_rows
from virkni_desktop.ui.exchange.conflict_panel import ConflictPanel
from virkni_desktop.ui.exchange.list_table import ListTable

THEIRS = tuple(row.replace("070-17406", "070-17407") for row in NOVEMBER)


@pytest.fixture
def both_changed(page, qtbot, take_in, asked, change, look_at, tmp_path):
    """A list whose two phones the office changed too, looked at."""
    take_in(*NOVEMBER)
    for number, told in enumerate(asked(list_rows, receipt="EX-0001")):
        change(change_person, person_id=told.person_id, phone=f"070-174061{number}")
    look_at(write_list(tmp_path / "december.csv", THEIRS))
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)


@pytest.fixture
def table(page, both_changed):
    table = visible(page, ListTable)
    table.setFocus()
    table.set_current((2, "phone"))
    return table


def panel_words(page):
    panel = visible(page, ConflictPanel)
    words = " | ".join(
        [panel._place.text(), panel._title.text(), panel._agreed_head.text(), panel._agreed.text()]
        + [card.accessibleName() for card in panel._cards.values()]
    )
    return words.replace("\N{NO-BREAK SPACE}", " ")


def test_the_panel_shows_what_was_agreed_mine_and_theirs_and_who_wrote_it(page, table, settled):
    settled()
    words = panel_words(page)
    assert "Conflict 1 of 2" in words
    assert "Phone, Åsa Öberg" in words
    assert "Last agreed, 26 Nov | 070-1740605" in words
    assert "Keep mine, 070-1740610, KL, 26 Nov, key M" in words
    assert "070-1740705, in this file, key A" in words
    assert visible(page, ConflictPanel)._cards["mine"].isChecked()  # contact details are the coach's


@pytest.mark.parametrize(
    ("key", "result", "phone"),
    [
        (Qt.Key.Key_M, "Mine", "070-1740610"),
        (Qt.Key.Key_A, "From the file", "070-1740705"),
        (Qt.Key.Key_T, "From the file", "070-1740705"),
    ],
)
def test_one_key_decides_and_applying_writes_it(page, table, settled, seen, asked, key, result, phone):
    QTest.keyClick(table, key)
    settled()
    assert any("Åsa" in row and row.endswith(f"Result {result}") for row in words_of(table))
    assert table.current_key() == (3, "phone")
    assert seen()["Åsa Öberg"] == "070-1740610"
    press(page, "Apply 2")
    settled()
    assert seen() == {"Åsa Öberg": phone, "Amina Testberg": "070-1740611"}
    assert asked(count_conflicts) == 1


def test_what_nobody_decided_stays_mine_and_waits(page, table, settled, seen, asked):
    press(page, "Apply 2")
    settled()
    assert seen() == {"Åsa Öberg": "070-1740610", "Amina Testberg": "070-1740611"}
    assert asked(count_conflicts) == 2


def test_another_value_is_typed_and_checked(page, table, settled, seen):
    QTest.keyClick(table, Qt.Key.Key_E)
    field = QApplication.focusWidget()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "Write what holds" in visible(page, ConflictPanel)._row.error()
    QTest.keyClicks(field, "070-1740699")
    QTest.keyClick(field, Qt.Key.Key_Return)
    settled()
    assert any("Result 070-1740699" in row for row in words_of(table))
    press(page, "Apply 2")
    settled()
    assert seen()["Åsa Öberg"] == "070-1740699"


def test_the_same_can_hold_for_the_other_conflicts_of_the_field(page, table, settled, seen, asked):
    visible(page, ConflictPanel)._all.click()
    QTest.keyClick(table, Qt.Key.Key_A)
    settled()
    press(page, "Apply 2")
    settled()
    assert seen() == {"Åsa Öberg": "070-1740705", "Amina Testberg": "070-1740706"}
    assert asked(count_conflicts) == 0


def test_undoing_the_import_takes_its_decisions_back_too(page, table, settled, seen):
    QTest.keyClick(table, Qt.Key.Key_A)
    settled()
    press(page, "Apply 2")
    settled()
    press(page, "Undo this import")
    settled()
    assert seen() == {"Åsa Öberg": "070-1740610", "Amina Testberg": "070-1740611"}


@pytest.fixture
def waiting(page, table, settled):
    """Two conflicts left from an import, on their own view."""
    counts = []
    page.count_changed.connect(counts.append)
    press(page, "Apply 2")
    settled()
    page.show_for("conflicts")
    settled()
    page._conflicts._table.setFocus()
    return counts


def test_conflicts_from_earlier_lists_are_counted_listed_and_decided_there(
    page, waiting, settled, seen, asked, operations
):
    assert waiting[-1] == 2
    view = page._conflicts
    assert len(words_of(view._table)) == 2
    QTest.keyClick(view._table, Qt.Key.Key_A)
    settled()
    assert waiting[-1] == 1
    assert seen()["Åsa Öberg"] == "070-1740705"
    assert len(words_of(view._table)) == 1
    operations.undo(page)
    settled()
    assert waiting[-1] == 2
    assert seen()["Åsa Öberg"] == "070-1740610"


def test_later_goes_on_to_the_next_and_writes_nothing(page, waiting, settled, asked):
    table = page._conflicts._table
    first = table.current_key()
    QTest.keyClick(table, Qt.Key.Key_L)
    settled()
    assert table.current_key() != first
    assert asked(count_conflicts) == 2


def test_when_the_last_one_is_decided_the_page_goes_back(page, waiting, settled):
    for _ in range(2):
        QTest.keyClick(page._conflicts._table, Qt.Key.Key_M)
        settled()
    assert page._stack.currentWidget() is page._start
    assert waiting[-1] == 0
