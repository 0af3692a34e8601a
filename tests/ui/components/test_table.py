"""Tables: sorting, copying, reading out, and groups that stay where they are."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.components.table import Column, Group, TableModel
from virkni_desktop.ui.components.table_view import TableView
from virkni_desktop.ui.look import Look


@dataclass(frozen=True)
class Line:
    number: int
    name: str
    days: int
    status: Status


LINES = [Line(1, "Sara", 17, Status.SAME), Line(2, "Jón\tÞ", 5, Status.NEW), Line(3, "Åsa", 380, Status.CONFLICT)]


def _model() -> TableModel[Line]:
    return TableModel(
        [
            Column("Status", lambda line: "", status=lambda line: line.status),
            Column("Name", lambda line: line.name),
            Column("Days", lambda line: str(line.days), sort_key=lambda line: line.days, numeric=True),
        ],
        key=lambda line: line.number,
    )


@pytest.fixture
def view(qtbot: QtBot, look: Look) -> TableView[Line]:
    view = TableView(look, "People", _model(), many=True)
    qtbot.addWidget(view)
    view.set_rows(list(LINES))
    view.resize(700, 300)
    view.show()
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    return view


def test_the_model_keeps_the_rules_of_models(look: Look) -> None:
    model = _model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.set_rows([Group("Needs me", 1), *LINES])
    model.sort(2, Qt.SortOrder.DescendingOrder)
    model.set_rows(LINES[:1])


def test_figures_are_sorted_as_figures(view: TableView[Line]) -> None:
    view.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    assert [view.model().index(n, 2).data() for n in range(3)] == ["380", "17", "5"]


def test_what_is_current_stays_current_when_sorted_and_read_anew(view: TableView[Line]) -> None:
    view.set_current(2)
    view.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    assert view.current_key() == 2
    view.set_rows([LINES[1], LINES[2]])
    assert view.current_key() == 2
    assert [view.model().index(n, 2).data() for n in range(2)] == ["380", "5"]


def test_groups_stay_where_they_are_when_sorted(look: Look) -> None:
    model = _model()
    model.set_rows([Group("A"), LINES[0], LINES[2], Group("B"), LINES[1]])
    model.sort(2, Qt.SortOrder.DescendingOrder)
    said = [model.index(n, 0).data() or model.index(n, 2).data() for n in range(5)]
    assert said == ["A", "380", "17", "B", "5"]


def test_rows_are_copied_with_their_heads_for_a_spreadsheet(view: TableView[Line]) -> None:
    view.selectAll()
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].split("\t") == ["Status", "Name", "Days"]
    assert lines[2].split("\t") == ["", "Jón Þ", "5"]


def test_the_first_cell_reads_the_row_out(view: TableView[Line]) -> None:
    spoken = view.model().index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Status conflict, Name Åsa, Days 380"


def test_enter_opens_the_row(qtbot: QtBot, view: TableView[Line]) -> None:
    view.set_current(3)
    with qtbot.waitSignal(view.opened) as opened:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == [3]


def test_columns_share_the_width_that_is_there(view: TableView[Line]) -> None:
    assert sum(view.columnWidth(n) for n in range(3)) <= view.viewport().width()
