"""The quarter on its page: its figures, another quarter, targets, what others see, gaps, its workbooks."""

from datetime import date

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from tests.ui import audit
from virkni_desktop.casework import people
from virkni_desktop.messages import message
from virkni_desktop.models.episode import Episode, Programme
from virkni_desktop.store.steps import Action
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.components.table import CELL_ROLE
from virkni_desktop.ui.look import Room
from virkni_desktop.ui.reports.figures import NAME, NOW, TARGET
from virkni_desktop.ui.theme import ThemeChoice


def press(widget, *keys):
    for key in keys:
        QTest.keyClick(widget, key)


def type_target(table, text):
    press(table, Qt.Key.Key_F2)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, text)
    return field


def test_it_begins_with_the_quarter_that_ended_last_beside_the_one_before(page, line):
    assert line("Under way at the start") == ["Under way at the start", "1", "0", "0", "–", ""]
    assert line("Enrolled") == ["Enrolled", "6", "1", "0", "–", ""]
    assert page.place() == ("2026-Q3",)
    assert page._head._subtitle.text() == "1\u00a0July – 30\u00a0September 2026"


def test_the_first_figures_are_those_of_the_outcomes(table):
    model = table.model()
    assert [model.index(row, 0).data() for row in range(3)] == ["Outcomes", "Jobs filled", "Of these, city employer"]


@pytest.mark.parametrize(("moves", "quarter"), [((1,), "2026-Q4"), ((-1, -1, -1), "2025-Q4"), ((1, 1), "2027-Q1")])
def test_other_quarters_are_a_key_away(page, settled, moves, quarter):
    for by in moves:
        page._move(by)
    settled()
    assert page.place() == (quarter,)
    assert page._head._quarter.current() == quarter


def test_a_quarter_under_way_says_so_and_what_cannot_be_known_is_x(page, settled, line):
    page._move(1)
    settled()
    assert "preliminary" in page._head._subtitle.text()
    assert line("Of these, working after 90 days")[1:3] == ["[x]", "5"]


def test_a_change_of_a_fact_counts_at_once(page, operations, settled, line):
    def enrol(session):
        people.register_participant(session, given="Ny", family="Test", enrolled_on=date(2026, 9, 1))

    operations.write(operations, Action(message("Enrol")), enrol)
    settled()
    assert line("Enrolled")[1] == "7"
    assert page._table.model().headerData(1, Qt.Orientation.Horizontal) == "Q3 2026"


def test_with_several_programmes_one_can_be_reported_alone(page, operations, settled, line):
    assert not page._head._programme.isVisible()

    def enrol(session):
        for given, name in (("Ny", "Insteget"), ("Ola", "Spåret")):
            programme = Programme(id=session.new_id(), name=name)
            session.add(programme)
            someone = people.register_participant(session, given=given, family="Test", enrolled_on=date(2026, 9, 1))
            session.require(Episode, someone.episode_id).programme_id = programme.id

    operations.write(operations, Action(message("Enrol")), enrol)
    settled()
    assert page._head._programme.isVisible()
    page._head._programme.set_current("Spåret")
    page._head.programme_chosen.emit("Spåret")
    settled()
    assert line("Enrolled")[1] == "1"
    assert page.place() == ("2026-Q3", "Spåret")
    page.show_for("2026-Q3")
    page.refresh()
    settled()
    assert line("Enrolled")[1] == "8"


def test_a_target_is_typed_where_it_stands_and_is_one_step_of_undo(page, table, operations, settled, line, stand_on):
    stand_on("I02", NOW)
    press(type_target(table, "5"), Qt.Key.Key_Return)
    settled()
    assert line("Enrolled")[-2:] == ["5", "met"]
    assert table.hasFocus()
    press(type_target(table, "9"), Qt.Key.Key_Return)
    settled()
    assert line("Enrolled")[-2:] == ["9", "not met"]
    cell = table.model().index(table.currentIndex().row(), 5).data(CELL_ROLE)
    assert cell.status is Status.WARNING
    operations.undo(page)
    settled()
    assert line("Enrolled")[-2:] == ["5", "met"]
    operations.undo(page)
    settled()
    assert line("Enrolled")[-2:] == ["–", ""]


def test_enter_on_the_target_types_it_and_escape_leaves_it_as_it_was(page, table, settled, line, stand_on):
    stand_on("I02", TARGET)
    press(table, Qt.Key.Key_Return)
    field = QApplication.focusWidget()
    assert field.accessibleName() == "Target of Enrolled"
    QTest.keyClicks(field, "7")
    press(field, Qt.Key.Key_Escape)
    settled()
    assert line("Enrolled")[-2] == "–"
    assert table.hasFocus()


def test_a_target_that_is_no_number_stays_with_a_sentence_beside_it(page, table, stand_on):
    stand_on("I02", NOW)
    field = type_target(table, "fem")
    press(field, Qt.Key.Key_Return)
    assert (field.text(), field.isVisible()) == ("fem", True)
    assert page._wrong.text() == "fem is not a whole number. Type one, or leave the field empty for no target."
    assert page._wrong.isVisible()
    press(field, Qt.Key.Key_Escape)
    assert not page._wrong.isVisible()


def test_small_counts_carry_the_mark_of_what_the_external_copy_hides(table, stand_on):
    stand_on("I21:city", NOW)
    city, name = (table.model().index(table.currentIndex().row(), column).data(CELL_ROLE) for column in (NOW, NAME))
    assert (city.text, city.mark, name.mark) == ("3", "[c]", "")
    stand_on("I04", NOW)
    assert table.currentIndex().data(CELL_ROLE).mark == ""


def test_a_line_is_read_out_with_its_marks_and_what_it_is_of(table, stand_on):
    stand_on("I08", NAME)
    spoken = table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Indicator Mapping within 30 days 0 of 7, Q3 2026 0.0%, Q2 2026 –")
    stand_on("I21:city", NAME)
    assert "Q3 2026 [c] 3" in table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)


def test_as_external_the_window_shows_to_the_cell_what_the_workbook_has(page, table, tmp_path, settled):
    page._change_readers()
    settled()
    model = table.model()
    shown = [[model.index(row, column).data() for column in range(4)] for row in range(model.rowCount())]
    shown = [cells for cells in shown if cells[1] is not None]
    path = tmp_path / "external.xlsx"
    page.save(path, external=True)
    settled()
    page_of = openpyxl.load_workbook(path)["Summary"]
    (written,) = page_of.tables.values()
    rows = [list(row) for row in page_of[written.ref]][1:]
    assert [cells[0] for cells in shown] == [row[2].value for row in rows]
    for cells, row in zip(shown, rows, strict=True):
        assert cells[1:] == [as_shown(cell) for cell in row[4:7]]
    assert any("[c]" in cells for cells in shown)
    assert "Small counts are hidden" in page._bar.accessibleName()


def as_shown(cell):
    if isinstance(cell.value, str):
        return cell.value
    if cell.number_format == "0.0%":
        return f"{cell.value * 100:.1f}%"
    return f"{cell.value:,.1f}" if cell.value != int(cell.value) else f"{cell.value:,.0f}"


def test_as_external_no_list_opens_and_a_sentence_says_why(page, table, settled, stand_on):
    page._change_readers()
    stand_on("I02", NOW)
    press(table, Qt.Key.Key_Return)
    settled()
    assert not page._side.shows_list
    assert "names nobody" in page._bar.sentence()


def test_what_is_missing_is_said_and_each_opens_where_it_is_mended(page, context, settled):
    assert page._checks.sentence() == "Before you send: 1 participant without a stage, 7 participants without a coach."
    button = next(one for one in page._checks.findChildren(QPushButton) if one.text() == "Show the 8")
    button.click()
    settled()
    rows = page._side.behind.table
    names = [rows.model().index(row, 0).data() for row in range(3)]
    assert names == ["No stage 1", "Gun Test", "No coach 7"]
    press(rows, Qt.Key.Key_Return)
    assert context.go.gone[-1][0] == "participants"


def test_the_working_copy_is_written_and_its_place_is_said(page, tmp_path, settled):
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


def test_everything_has_a_name_and_tab_goes_round(page, qtbot, settled):
    assert audit.nameless(page) == []
    assert audit.too_small(page) == []
    page._table.setFocus()
    walked = audit.tab_walk(page)
    assert audit.missed(page, walked) == []


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_in_the_smallest_window(page, look, qtbot, settled, percent):
    look.choose(ThemeChoice.LIGHT, percent)
    look.set_room(Room(beside=False, rail=False, tall=False))
    page.resize(823, 321)
    qtbot.waitUntil(lambda: not audit.clipped(page))
    assert audit.beyond_edge(page) == []
