"""Filters, columns, several rows at once and the saved table of the list, through its widgets."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QFileDialog, QLabel, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from tests.ui import audit
from tests.ui.going import Going
from tests.ui.participants.test_list import _button, _field, _names, _table, _type
from virkni_desktop.settings import Settings
from virkni_desktop.ui.components.chips import FilterChip, MenuChip
from virkni_desktop.ui.components.fields import ChoiceField
from virkni_desktop.ui.components.table_view import TableView
from virkni_desktop.ui.desk import Desk
from virkni_desktop.ui.look import Look, Room
from virkni_desktop.ui.operations import Operations
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.list_arrangement import FIRST_COLUMNS, ListArrangement, arrangement_of
from virkni_desktop.ui.participants.participants_page import ParticipantsPage

Dialog = Callable[[], QDialog]
Settled = Callable[[], None]


def _menu_chip(page: ParticipantsPage, name: str) -> MenuChip:
    return next(chip for chip in page.findChildren(MenuChip) if chip.text().split(":")[0] == name and chip.isVisible())


def _menu_of(chip: MenuChip) -> QMenu:
    """What the chip's menu offers; the menu itself would want the screen for itself."""
    menu = QMenu()
    chip.fill(menu)
    return menu


def _pick(chip: MenuChip, words: str) -> None:
    """Choose in the chip's menu what begins with these words."""
    menu = _menu_of(chip)
    next(action for action in menu.actions() if action.text().startswith(words)).trigger()


def _action(page: ParticipantsPage, menu: str, words: str) -> QAction:
    found = page.menu_actions()[menu]
    return next(action for action in found if action.text().replace("&", "").startswith(words))


def _told(page: ParticipantsPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def _heads(page: ParticipantsPage) -> list[str]:
    model = _table(page).model()
    return [model.headerData(number, Qt.Orientation.Horizontal) for number in range(model.columnCount())]


def test_filters_and_words_narrow_together_and_are_cleared_with_one_button(
    qtbot: QtBot, page: ParticipantsPage
) -> None:
    _pick(_menu_chip(page, "Stage"), "Phase 1")
    assert _names(page) == ["Åke Öberg"]
    assert any("4 active" in told and "1 shown" in told for told in _told(page))
    _type(page, "amina")
    assert _names(page) == []
    qtbot.waitUntil(lambda: "Nobody fits “amina” and the filters" in _told(page))
    _button(qtbot, page, "Clear filters").click()
    assert _names(page) == ["Amina Testberg"]


def test_the_menus_count_what_there_is_and_keep_what_was_chosen(page: ParticipantsPage) -> None:
    menu = _menu_of(_menu_chip(page, "Coach"))
    assert [action.text() for action in menu.actions()] == ["Any coach", "Karin Lind  4"]
    _pick(_menu_chip(page, "Coach"), "Karin Lind")
    assert _menu_chip(page, "Coach").text() == "Coach: Karin Lind"


def test_those_who_left_are_a_state_that_needs_no_second_choice(page: ParticipantsPage) -> None:
    _pick(_menu_chip(page, "State"), "Ended")
    assert _names(page) == ["Omar Adan"]
    active = next(chip for chip in page.findChildren(FilterChip) if chip.text().startswith("Active"))
    assert not active.isChecked()
    active.click()
    assert len(_names(page)) == 4


def test_a_name_that_nobody_has_can_be_added_from_where_it_was_typed(
    qtbot: QtBot, page: ParticipantsPage, dialog: Dialog
) -> None:
    _type(page, "Zacharias Ny")
    _button(qtbot, page, "Add “Zacharias Ny” as a participant").click()
    form = dialog()
    typed = [field.text() for field in form.findChildren(QLineEdit) if field.isVisible()]
    assert typed[:2] == ["Zacharias", "Ny"]
    form.reject()


@pytest.fixture
def remembered() -> dict[str, Any]:
    """What the person's settings hold."""
    return {}


@pytest.fixture
def remembering(
    qtbot: QtBot,
    context: PageContext,
    going: Going,
    operations: Operations,
    settled: Settled,
    remembered: dict[str, Any],
) -> Iterator[Callable[[], ParticipantsPage]]:
    """Makes the page anew, as on another day, with settings that stay."""
    pages: list[ParticipantsPage] = []

    def settings() -> Settings:
        return Settings(**remembered)

    def build() -> ParticipantsPage:
        page = ParticipantsPage(replace(context, go=going, settings=settings, remember=remembered.update))
        qtbot.addWidget(page)
        page.resize(1232, 820)
        page.show()
        settled()
        pages.append(page)
        return page

    yield build
    for page in pages:
        page.hide()


def test_columns_order_and_widths_are_remembered(
    qtbot: QtBot,
    remembering: Callable[[], ParticipantsPage],
    dialog: Dialog,
    remembered: dict[str, Any],
) -> None:
    page = remembering()
    page.activateWindow()
    _action(page, "view", "Columns").trigger()
    form = dialog()
    for words in ("Coach", "Born"):
        next(box for box in form.findChildren(QCheckBox) if box.text() == words).click()
    sort = next(each for each in form.findChildren(ChoiceField) if each.accessibleName() == "Sort by")
    sort.setCurrentText("Born")
    QTest.keySequence(form, "Ctrl+Return")
    assert _heads(page) == ["Name", "Stage", "Next follow-up", "Last contact", "Plan", "Born"]
    assert _names(page)[0] == "Guðrún Jökulsdóttir"
    before = remembered["participant_list"]
    _table(page).setColumnWidth(0, 333)
    qtbot.waitUntil(lambda: remembered["participant_list"] != before)
    page.hide()
    again = remembering()
    assert _heads(again) == ["Name", "Stage", "Next follow-up", "Last contact", "Plan", "Born"]
    assert _table(again).columnWidth(0) == 333
    assert _table(again).horizontalHeader().sortIndicatorSection() == 5


@pytest.mark.parametrize(
    "kept", ["", "{", "[]", '{"version": 99, "columns": ["name"]}', '{"version": 1, "columns": ["gone"], "widths": 3}']
)
def test_a_damaged_or_older_arrangement_gives_the_first_one(kept: str) -> None:
    assert arrangement_of(kept, FIRST_COLUMNS) == ListArrangement()


def test_an_arrangement_comes_back_as_it_was_and_widths_stay_sensible() -> None:
    arrangement = ListArrangement(("name", "plan"), {"name": 90_000}, "plan", backwards=True)
    found = arrangement_of(arrangement.as_text(), FIRST_COLUMNS)
    assert (found.columns, found.sort, found.backwards) == (("name", "plan"), "plan", True)
    assert found.widths == {"name": 1200}


def _select(page: ParticipantsPage, count: int) -> None:
    table = _table(page)
    table.setFocus()
    table.clearSelection()
    flag = QItemSelectionModel.SelectionFlag
    for number in range(count):
        table.selectionModel().select(table.model().index(number, 0), flag.Select | flag.Rows)


def test_several_selected_rows_get_a_stage_in_one_step(
    qtbot: QtBot, page: ParticipantsPage, dialog: Dialog, settled: Settled, operations: Operations
) -> None:
    _select(page, 3)
    assert "3 selected" in _told(page)
    _button(qtbot, page, "Change stage").click()
    form = dialog()
    QTest.keySequence(form, "Ctrl+Return")
    assert form.isVisible(), "a stage is asked for"
    stage = next(each for each in form.findChildren(ChoiceField) if each.isVisible())
    stage.setCurrentText("Phase 3")
    QTest.keySequence(form, "Ctrl+Return")
    settled()
    model = _table(page).model()
    assert [model.index(row, 1).data() for row in range(3)] == ["Phase 3"] * 3
    operations.undo(page)
    settled()
    assert "Phase 3" not in [model.index(row, 1).data() for row in range(model.rowCount())]


def test_several_get_a_new_programme_by_name(page: ParticipantsPage, dialog: Dialog, settled: Settled) -> None:
    _select(page, 2)
    _action(page, "participant", "Set the programme").trigger()
    form = dialog()
    settled()
    choice = next(each for each in form.findChildren(ChoiceField) if each.isVisible())
    choice.setCurrentText("A new one…")
    choice.activated.emit(choice.currentIndex())
    name = next(each for each in form.findChildren(QLineEdit) if each.accessibleName() == "Name of the new programme")
    QTest.keyClicks(name, "Insteget")
    QTest.keySequence(form, "Ctrl+Return")
    settled()
    assert [row.programme for row in (page._list._shown.values())].count("Insteget") == 2


def test_the_list_is_saved_as_it_is_shown(
    qtbot: QtBot, page: ParticipantsPage, tmp_path: Path, settled: Settled
) -> None:
    _type(page, "ake")
    _action(page, "file", "Save the list").trigger()
    asked = next(each for each in page.findChildren(QFileDialog))
    target = tmp_path / "Deltagare.csv"
    asked.fileSelected.emit(str(target))
    asked.reject()
    qtbot.waitUntil(target.exists)
    settled()
    heads, row = target.read_text(encoding="utf-8-sig").splitlines()
    assert heads.startswith("Name;Stage;Coach")
    assert row.startswith("Åke Öberg;Phase 1;Karin Lind")
    assert any("1 row(s) saved" in told or "1 row saved" in told for told in _told(page))


@pytest.mark.parametrize("size", [QSize(1232, 820), QSize(823, 330)])
@pytest.mark.parametrize("words", ["Columns", "Assign a coach", "Change stage", "Set the programme", "Add a reminder"])
def test_dialogs_of_the_list_are_named_and_reached_by_tab(
    qtbot: QtBot, page: ParticipantsPage, look: Look, dialog: Dialog, settled: Settled, words: str, size: QSize
) -> None:
    tall = size.height() > 600
    look.set_room(Room(beside=tall, rail=tall, tall=tall))
    page.resize(size)
    _select(page, 2)
    menu = "view" if words == "Columns" else "participant"
    _action(page, menu, words).trigger()
    form = dialog()
    settled()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None and form.isAncestorOf(QApplication.focusWidget()))
    assert audit.nameless(form) == []
    assert audit.missed(form, audit.tab_walk(form)) == []
    assert audit.clipped(form) == []
    form.reject()


def test_the_same_filters_are_one_chip_in_a_low_window(qtbot: QtBot, page: ParticipantsPage, look: Look) -> None:
    look.set_room(Room(beside=False, rail=False, tall=False))
    page.resize(823, 330)
    qtbot.waitUntil(lambda: any(chip.text() == "Filters" for chip in page.findChildren(MenuChip) if chip.isVisible()))
    chip = _menu_chip(page, "Filters")
    menu = _menu_of(chip)
    stage = next(action.menu() for action in menu.actions() if action.text() == "Stage")
    assert isinstance(stage, QMenu)
    next(action for action in stage.actions() if action.text().startswith("Phase 2")).trigger()
    assert _names(page) == ["Amina Testberg"]
    assert chip.text() == "Filters: 1"
    assert _field(page).isVisible()


def test_beside_the_note_panel_nothing_scrolls_sideways_and_names_have_room(qtbot: QtBot, open_desk: Desk) -> None:
    open_desk.window.go("participants")
    qtbot.waitUntil(lambda: isinstance(open_desk.window.stack.page, ParticipantsPage) and open_desk.operations.is_idle)
    table = open_desk.window.findChild(TableView)
    assert table is not None
    assert open_desk.notes is not None
    open_desk.notes.begin()
    qtbot.waitUntil(lambda: open_desk.notes.panel is not None)
    qtbot.waitUntil(lambda: not table.horizontalScrollBar().isVisible() and table.columnWidth(0) >= 160)


def test_those_selected_stay_selected_when_the_columns_become_others(qtbot: QtBot, page: ParticipantsPage) -> None:
    qtbot.waitUntil(lambda: page._list.table.model().rowCount() > 2)
    table, arranged = page._list.table, page._list.arranged
    keys = [table.model().key_of(table.model().index(row, 0)) for row in (0, 2)]
    table.set_current(keys[1])
    table.select_keys(keys)
    arranged.set_compact(compact=True)
    assert (table.selected_keys(), table.current_key()) == (keys, keys[1])
