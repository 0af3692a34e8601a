"""The start page: three ways to begin, the caseloads one had before, and the way back from a backup."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui import audit
from virkni_desktop.clock import Clock
from virkni_desktop.settings import load_settings
from virkni_desktop.store.backup import back_up
from virkni_desktop.store.caseload import create_caseload, open_caseload
from virkni_desktop.ui.components.row_list import RowList
from virkni_desktop.ui.desk import Desk
from virkni_desktop.ui.start.recent_caseloads import RecentCaseloads
from virkni_desktop.ui.start.start_row import StartRow


def _rows(desk: Desk) -> list[str]:
    return [row.text() for row in desk._start.findChildren(StartRow) if row.isVisible()]


def _press(desk: Desk, words: str) -> None:
    next(row for row in desk._start.findChildren(StartRow) if row.isVisible() and row.text() == words).click()


def _recent(desk: Desk) -> RowList:
    return desk._start.findChild(RecentCaseloads).rows


def _names(rows: RowList) -> list[str]:
    return [rows.model().index(n, 0).data() for n in range(rows.model().rowCount())]


def test_it_offers_three_ways_and_leaves_the_rail_in_sight(desk: Desk) -> None:
    assert _rows(desk) == ["Start empty", "Import from the agency file", "Look around with sample data"]
    assert desk.window.rail.isVisible()
    assert not desk.window.rail.view.isEnabled()
    assert desk.window.rail.foot_view.isEnabled()


def test_starting_empty_asks_for_the_country_and_then_only_where_to_keep_it(qtbot: QtBot, desk: Desk) -> None:
    _press(desk, "Start empty")
    assert _rows(desk) == ["Sweden", "Iceland"]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.window.findChild(QFileDialog) is not None)
    desk.window.findChild(QFileDialog).reject()


def test_taking_in_a_list_leads_on_to_exchange(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    _press(desk, "Import from the agency file")
    _press(desk, "Iceland")
    qtbot.waitUntil(lambda: desk.window.findChild(QFileDialog) is not None)
    dialog = desk.window.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "ný"))
    dialog.reject()
    qtbot.waitUntil(lambda: desk.window.stack.page_id == "exchange")
    assert desk.window.stack.page.context.jurisdiction == "is"  # type: ignore[union-attr]


def test_caseloads_one_had_are_offered_and_one_that_is_gone_says_so_and_can_be_removed(
    qtbot: QtBot, desk: Desk, clock: Clock, tmp_path: Path
) -> None:
    paths = [tmp_path / f"{name}.virkni" for name in ("first", "second", "third")]
    for path in paths:
        create_caseload(path, jurisdiction="se", clock=clock)
        desk.open(path)
        qtbot.waitUntil(lambda path=path: str(path) == desk.settings.caseload and desk.operations.is_idle)
    desk._close_caseload()
    assert _rows(desk)[0] == "Go on with third"
    paths[0].unlink()
    desk._rebuild()
    rows = _recent(desk)
    assert _names(rows) == ["second", "first"]
    gone = rows.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "not there" in gone
    assert str(tmp_path) in gone
    desk._start.findChild(RecentCaseloads)._on_forgotten(paths[0])
    assert _names(rows) == ["second"]
    assert str(paths[0]) not in load_settings(tmp_path / "settings.json").recent
    rows.opened.emit(paths[1])
    qtbot.waitUntil(lambda: desk.window.stack.page is not None)
    assert desk.settings.caseload == str(paths[1])


def test_a_backup_from_another_computer_is_restored_and_opened(
    qtbot: QtBot, desk: Desk, caseload_path: Path, clock: Clock, tmp_path: Path
) -> None:
    with open_caseload(caseload_path, clock=clock) as caseload:
        backup = back_up(caseload, tmp_path / "stick").path
    desk._ask_restore()
    desk.restoring.restore(backup, tmp_path / "here.virkni")
    qtbot.waitUntil(lambda: desk.window.stack.page is not None and desk.operations.is_idle)
    assert desk.settings.caseload == str(tmp_path / "here.virkni")
    for dialog in desk.window.findChildren(QFileDialog):
        dialog.reject()


def test_sample_data_are_made_marked_and_removed_in_one_click(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _where: str(tmp_path))  # not among real documents
    _press(desk, "Look around with sample data")
    qtbot.waitUntil(lambda: desk.window.stack.page is not None and desk.operations.is_idle)
    folder = desk._sample.folder("se")
    assert list(folder.glob("*.virkni"))
    bar = desk.window.bars.bar("sample")
    assert bar.isVisible()
    assert desk.settings.recent == ()
    bar._button.click()
    qtbot.waitUntil(lambda: desk.window.stack.page is None and not folder.exists())


@pytest.mark.parametrize("back", [False, True], ids=["Tab", "Shift+Tab"])
def test_the_page_with_caseloads_can_be_used_by_keyboard_and_ear(
    qtbot: QtBot, desk: Desk, tmp_path: Path, back: bool
) -> None:
    desk.change_settings(recent=(str(tmp_path / "a.virkni"), str(tmp_path / "b.virkni")))
    desk._rebuild()
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), StartRow))
    assert audit.nameless(desk.window) == []
    assert audit.too_small(desk.window) == []
    desk.window.command_bar.field.setFocus()
    assert audit.missed(desk.window, audit.tab_walk(desk.window, back=back)) == []
