"""Lists of rows: what is read out, what keys do, and where the buttons of the current row are."""

from collections.abc import Hashable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import audit
from virkni_desktop.ui.components.row_delegate import RowPlan
from virkni_desktop.ui.components.row_items import Heading, Row, RowModel
from virkni_desktop.ui.components.row_list import RowAction, RowList
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.look import Look, Room
from virkni_desktop.ui.theme import ThemeChoice

ITEMS = [
    Heading("Overdue", 2),
    Row(
        "call",
        "Call the supervisor",
        "Amina Testberg",
        when="2 days",
        when_status=Status.OVERDUE,
        kind="Phone",
        checkable=True,
    ),
    Row(
        "plan",
        "Ask for the signed plan back",
        "Maryam Haidari",
        when="1 day",
        when_status=Status.OVERDUE,
        checkable=True,
    ),
    Heading("Today", 1, action="Show all", key="today"),
    Row("visit", "Visit", "Guðrún Jökulsdóttir", when="09:30", when_strong=True),
]


@pytest.fixture
def rows(qtbot: QtBot, look: Look) -> RowList:
    rows = RowList(look, "To do", RowPlan(when=True, checks=True))
    qtbot.addWidget(rows)
    rows.set_items(ITEMS)
    rows.resize(900, 400)
    rows.show()
    rows.activateWindow()
    rows.setFocus()
    qtbot.waitUntil(rows.hasFocus)
    return rows


def test_the_model_keeps_the_rules_of_models(look: Look) -> None:
    model = RowModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.set_items(ITEMS)
    model.set_items(ITEMS[:3])


def test_a_row_is_read_out_whole(rows: RowList) -> None:
    spoken = rows.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "overdue 2 days, Call the supervisor, Amina Testberg, Phone"


def test_the_keyboard_walks_over_rows_and_past_headings(rows: RowList) -> None:
    seen: list[Hashable] = [rows.current_key()]
    for _ in range(2):
        QTest.keyClick(rows, Qt.Key.Key_Down)
        seen.append(rows.current_key())
    assert seen == ["call", "plan", "visit"]


def test_space_ticks_and_enter_opens(qtbot: QtBot, rows: RowList) -> None:
    with qtbot.waitSignal(rows.checked) as ticked:
        QTest.keyClick(rows, Qt.Key.Key_Space)
    assert ticked.args == ["call", True]
    with qtbot.waitSignal(rows.opened) as opened:
        QTest.keyClick(rows, Qt.Key.Key_Return)
    assert opened.args == ["call"]


def test_enter_on_a_row_does_not_press_the_button_of_its_dialog(qtbot: QtBot, look: Look) -> None:
    dialog, done, opened = QDialog(), list[bool](), list[Hashable]()
    qtbot.addWidget(dialog)
    rows, button = RowList(look, "To do", RowPlan(when=True)), QPushButton("Start")
    rows.set_items(ITEMS)
    rows.opened.connect(opened.append)
    button.setDefault(True)
    button.clicked.connect(done.append)
    column = QVBoxLayout(dialog)
    column.addWidget(rows)
    column.addWidget(button)
    dialog.show()
    dialog.activateWindow()
    rows.setFocus()
    qtbot.waitUntil(rows.hasFocus)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        QTest.keyClick(rows, key)
    assert (opened, done) == (["call", "call"], [])


def test_a_click_on_the_box_ticks_and_one_beside_it_only_chooses(qtbot: QtBot, rows: RowList) -> None:
    rect = rows.visualRect(rows.model().index(2, 0))
    with qtbot.waitSignal(rows.checked) as ticked:
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rect.x() + 16, rect.center().y()))
    assert ticked.args == ["plan", True]
    with qtbot.assertNotEmitted(rows.checked):
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rect.x() + 300, rect.center().y()))
    assert rows.current_key() == "plan"


def test_what_is_current_stays_current_when_the_rows_are_read_anew(rows: RowList) -> None:
    rows.set_current("visit")
    rows.set_items([ITEMS[0], ITEMS[2], ITEMS[4]])
    assert rows.current_key() == "visit"


def test_the_buttons_follow_the_current_row_and_act_on_it(qtbot: QtBot, rows: RowList) -> None:
    done: list[Hashable] = []
    rows.set_actions([RowAction("Done and log", done.append), RowAction("Open", done.append, shown=False)])
    rows.set_current("plan")
    button = next(w for w in audit.visible(rows, QPushButton) if w.accessibleName() == "Done and log")
    row = rows.visualRect(rows.model().index(2, 0))
    assert row.top() <= button.mapTo(rows.viewport(), QPoint(0, 0)).y() <= row.bottom()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == ["plan"]


def test_tab_goes_from_the_row_to_its_buttons_and_on(qtbot: QtBot, look: Look) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    rows, after = RowList(look, "To do"), QPushButton("After")
    column.addWidget(rows)
    column.addWidget(after)
    rows.set_items(ITEMS)
    rows.set_actions([RowAction("Done", print), RowAction("+1 day", print)])
    window.resize(900, 400)
    window.show()
    window.activateWindow()
    rows.setFocus()
    qtbot.waitUntil(rows.hasFocus)
    assert [w.accessibleName() or w.text() for w in audit.tab_walk(window)][:3] == ["To do", "Done", "+1 day"]


@pytest.mark.parametrize("width", [900, 560, 380])
@pytest.mark.parametrize("percent", [100, 200])
def test_buttons_never_cover_the_beginning_of_the_row(rows: RowList, look: Look, width: int, percent: int) -> None:
    rows.set_actions([RowAction("Klart och anteckna samtal", print, short="Klart"), RowAction("+1 vecka", print)])
    look.choose(ThemeChoice.LIGHT, percent)
    look.set_room(Room(beside=False, rail=False, tall=True))
    rows.resize(width * percent // 100, 500)
    rows.set_current("plan")
    lefts = [w.mapTo(rows, QPoint(0, 0)).x() for w in audit.visible(rows, QPushButton) if w.text() != "Show all"]
    assert all(left >= look.scaled(200) for left in lefts)


def test_a_heading_keeps_its_button_and_tells_its_key(qtbot: QtBot, rows: RowList) -> None:
    button = next(w for w in audit.visible(rows, QPushButton) if w.text() == "Show all")
    with qtbot.waitSignal(rows.heading_clicked) as clicked:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert clicked.args == ["today"]


def test_a_list_that_fits_is_as_high_as_its_rows(qtbot: QtBot, look: Look) -> None:
    rows = RowList(look, "Goals", RowPlan(two_lines=False), fits=True)
    qtbot.addWidget(rows)
    rows.set_items(ITEMS)
    assert rows.sizeHint().height() == sum(rows.sizeHintForRow(n) for n in range(len(ITEMS)))


def test_a_list_that_takes_the_keyboard_for_the_first_time_selects_the_row_it_stands_on(
    qtbot: QtBot, look: Look
) -> None:
    rows = RowList(look, "Without contact")
    qtbot.addWidget(rows)
    rows.set_items([Row("a", "Anna"), Row("b", "Omar")])
    rows.show()
    rows.activateWindow()
    rows.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(rows.hasFocus)
    assert rows.current_key() == "a"
    assert rows.selectionModel().isSelected(rows.currentIndex())
