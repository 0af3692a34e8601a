"""Beside the figures: the chosen one over eight quarters, divided, and the list of who is behind it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from virkni_desktop.ui.components.bar_chart import BarChart
from virkni_desktop.ui.reports.figures import BEFORE, NOW


def lines_of(view):
    model = view.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())
    ]


@pytest.fixture
def open_figure(page, table, settled, stand_on):
    def open_at(key, column=NOW):
        stand_on(key, column)
        QTest.keyClick(table, Qt.Key.Key_Return)
        settled()
        return page._side.behind

    return open_at


def test_enter_lists_who_is_behind_a_figure_and_enter_there_opens_one(page, context, open_figure):
    behind = open_figure("I18")
    assert behind._title.text() == "Jobs filled, Q3 2026"
    first = lines_of(behind.table)[0]
    assert first == ["Amina Test", "Umeå kommun · Butiken", "10\u00a0Aug 2026", ""]
    assert len(lines_of(behind.table)) == 5
    QTest.keyClick(behind.table, Qt.Key.Key_Return)
    assert context.go.gone[-1][0] == "participants"


def test_the_quarter_of_the_cell_is_the_one_that_is_listed(open_figure):
    behind = open_figure("I02", BEFORE)
    assert behind._title.text() == "Enrolled, Q2 2026"
    assert [cells[0] for cells in lines_of(behind.table)] == ["Åsa Test"]


def test_of_a_percentage_the_counted_and_all_are_listed_apart(page, settled, open_figure):
    behind = open_figure("I08")
    assert lines_of(behind.table) == []
    behind._chips.choose("of")
    settled()
    assert len(lines_of(behind.table)) == 7


@pytest.mark.parametrize("key", ["I05:persons", "I12", "I15", "I20", "I06"])
def test_every_kind_of_figure_has_a_list(page, open_figure, key):
    open_figure(key)
    assert page._side.shows_list


def test_the_list_is_copied_with_its_heads_and_back_leads_to_the_figures(page, table, open_figure):
    behind = open_figure("I18")
    behind.copy()
    text = QGuiApplication.clipboard().text().splitlines()
    assert (text[0], len(text)) == ("Participant\tAbout\tFrom\tUntil", 6)
    behind._back.click()
    assert not page._side.shows_list
    assert table.hasFocus()


def test_the_chart_follows_the_current_figure_and_says_in_words_what_it_shows(page, stand_on):
    chart = page.findChild(BarChart)
    stand_on("I18", NOW)
    assert chart.accessibleName() == "Jobs filled per quarter"
    assert "Q2 2026 0, Q3 2026 5" in chart.accessibleDescription()
    assert "Of these, working after 90 days: " in chart.accessibleDescription()
    stand_on("I02", NOW)
    assert chart.accessibleName() == "Enrolled per quarter"


def test_the_chart_is_a_table_at_a_press_and_amounts_are_always_one(page, stand_on):
    panel = page._side.chart
    assert panel._chart.isVisible()
    panel.change_over()
    assert not panel._chart.isVisible()
    assert lines_of(panel._table)[-1] == ["Q3 2026", "5", "5"]
    panel.change_over()
    stand_on("I23", NOW)
    assert panel._table.isVisible()


def test_in_the_chart_for_others_hidden_counts_are_written_not_drawn(page, settled, stand_on):
    stand_on("I21:city", NOW)
    page._change_readers()
    settled()
    assert "Q3 2026 [c]" in page.findChild(BarChart).accessibleDescription()


def test_a_figure_is_divided_by_sex_and_women_and_men_are_hidden_together(page, settled, stand_on):
    stand_on("I18", NOW)
    split = page._side.split
    split._by.set_current("sex")
    split.by_chosen.emit("sex")
    settled()
    assert lines_of(split._table) == [["Women", "3"], ["Men", "2"], ["All", "5"]]
    page._change_readers()
    settled()
    assert lines_of(split._table) == [["Women", "[c]"], ["Men", "[c]"], ["All", "5"]]


def test_a_percentage_is_divided_with_what_it_is_of_and_employers_are_not(page, settled, stand_on):
    split = page._side.split
    split._by.set_current("age")
    stand_on("I08", NOW)
    settled()
    assert lines_of(split._table)[-1] == ["All", "0", "7"]
    stand_on("I20", NOW)
    settled()
    assert not split._table.isVisible()
    assert split._note.isVisible()


def test_the_threshold_is_the_offices_and_a_wrong_one_stays_with_a_sentence(page, settled, line):
    split = page._side.split
    split._below.setText("8")
    split._below.flush()
    settled()
    page._change_readers()
    settled()
    assert line("Under way at the end")[1] == "[c]"
    split._below.setText("åtta")
    split._below.flush()
    assert split._below.text() == "åtta"
    assert split._wrong.text() == "Type a whole number from 2 to 50."
