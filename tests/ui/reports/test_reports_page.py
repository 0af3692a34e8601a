"""The quarter on its page: its figures, another quarter, its workbook."""

from datetime import date

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from virkni_desktop.casework import people
from virkni_desktop.messages import message
from virkni_desktop.store.steps import Action
from virkni_desktop.ui.reports.reports_page import ReportsPage


@pytest.fixture
def page(qtbot, context, operations, settled):
    def enrol(session):
        for given, day in (("Åsa", date(2026, 6, 1)), ("Amina", date(2026, 8, 3))):
            people.register_participant(session, given=given, family="Test", enrolled_on=day)

    operations.write(operations, Action(message("Enrol")), enrol)
    settled()
    page = ReportsPage(context)
    operations.committed.connect(page.on_committed)  # as the window's stack does
    qtbot.addWidget(page)
    page.resize(1232, 790)
    page.show()
    settled()
    return page


def line(page, name):
    model = page._table.model()
    rows = [
        [model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())
    ]
    return next(cells for cells in rows if cells[0] == name)


def test_it_begins_with_the_quarter_that_ended_last_beside_the_one_before(page):
    assert line(page, "Under way at the start") == ["Under way at the start", "1", "0", "0", "–", ""]
    assert line(page, "Enrolled") == ["Enrolled", "1", "1", "0", "–", ""]
    assert page.place() == ("2026-Q3",)


@pytest.mark.parametrize(("moves", "quarter"), [((1,), "2026-Q4"), ((-1, -1, -1), "2025-Q4"), ((1, 1), "2027-Q1")])
def test_other_quarters_are_a_key_away(page, settled, moves, quarter):
    for by in moves:
        page._move(by)
    settled()
    assert page.place() == (quarter,)


def test_the_workbook_is_written_and_its_place_is_said(page, tmp_path, settled, qtbot):
    path = tmp_path / "quarter.xlsx"
    page.save(path)
    settled()
    assert "Summary" in openpyxl.load_workbook(path).sheetnames
    assert "quarter.xlsx" in page._bar.accessibleName()
    button = next(one for one in page.findChildren(QPushButton) if one.text() == "Working copy")
    assert button.isEnabled()


def test_a_folder_that_is_not_there_is_one_sentence(page, tmp_path, settled):
    page.save(tmp_path / "gone" / "quarter.xlsx")
    settled()
    assert "was not found" in page._bar.accessibleName()


def test_a_change_of_a_fact_counts_at_once(page, operations, settled):
    def enrol(session):
        people.register_participant(session, given="Ny", family="Test", enrolled_on=date(2026, 9, 1))

    operations.write(operations, Action(message("Enrol")), enrol)
    settled()
    assert line(page, "Enrolled")[1] == "2"
    assert page._table.model().headerData(1, Qt.Orientation.Horizontal) == "Q3 2026"
