"""The frame: every key, every name, every size, three languages, and a caseload that comes and goes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui import audit
from virkni_desktop.casework.actions import REGISTER_PARTICIPANT
from virkni_desktop.casework.people import register_participant
from virkni_desktop.clock import Clock
from virkni_desktop.settings import load_settings
from virkni_desktop.ui.application import build_desk
from virkni_desktop.ui.desk import Desk
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.theme import ThemeChoice

SIZES = [QSize(1366, 689), QSize(1093, 535), QSize(911, 433)]


def _action(desk: Desk, text: str) -> QAction:
    return next(action for action in desk.window.menus.actions() if action.text().replace("&", "").startswith(text))


def test_the_start_page_puts_the_keyboard_on_its_first_row(qtbot: QtBot, desk: Desk) -> None:
    qtbot.waitUntil(lambda: getattr(QApplication.focusWidget(), "text", str)() == "Start empty")
    assert desk.window.windowTitle() == "Virkni"


def test_opening_a_caseload_shows_today_and_remembers_the_file(
    open_desk: Desk, tmp_path: Path, caseload_path: Path
) -> None:
    assert open_desk.window.windowTitle() == "Today – Virkni"
    assert load_settings(tmp_path / "settings.json").caseload == str(caseload_path.resolve())


def test_a_file_that_is_no_caseload_is_told_in_one_sentence(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "letter.virkni").write_text("Hej", encoding="utf-8")
    desk.open(tmp_path / "letter.virkni")
    qtbot.waitUntil(lambda: bool(desk.window.message.sentence()))
    assert "letter.virkni" in desk.window.message.sentence()
    assert desk.window.message.isVisible()
    assert desk.window.stack.page is None


def test_a_new_caseload_is_made_and_opened(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk.files.create(tmp_path / "new.virkni", "is")
    qtbot.waitUntil(lambda: desk.window.stack.page is not None)
    assert (tmp_path / "new.virkni").is_file()
    assert desk.window.stack.page.context.jurisdiction == "is"


def test_closing_a_caseload_leads_back_to_the_start(qtbot: QtBot, open_desk: Desk, caseload_path: Path) -> None:
    _action(open_desk, "Close caseload").trigger()
    assert open_desk.window.stack.page is None
    assert not _action(open_desk, "Close caseload").isEnabled()
    open_desk.open(caseload_path)
    qtbot.waitUntil(lambda: open_desk.window.stack.page is not None)


def test_undo_says_what_it_takes_back(qtbot: QtBot, open_desk: Desk) -> None:
    assert not open_desk.window.menus.undo.isEnabled()
    open_desk.operations.write(
        open_desk, REGISTER_PARTICIPANT, lambda session: register_participant(session, given="Ævar")
    )
    qtbot.waitUntil(open_desk.window.menus.undo.isEnabled)
    assert open_desk.window.menus.undo.text() == "&Undo: Register participant"
    open_desk.window.menus.undo.trigger()
    qtbot.waitUntil(open_desk.window.menus.redo.isEnabled)
    assert open_desk.window.menus.redo.text() == "&Redo: Register participant"


def test_saved_is_said_after_the_commit(qtbot: QtBot, open_desk: Desk) -> None:
    open_desk.operations.write(
        open_desk, REGISTER_PARTICIPANT, lambda session: register_participant(session, given="Jón")
    )
    qtbot.waitUntil(lambda: open_desk.window.states[0].accessibleName().startswith("Saved "))


def test_a_backup_is_made_from_the_menu(qtbot: QtBot, open_desk: Desk, caseload_path: Path) -> None:
    _action(open_desk, "Back up now").trigger()
    qtbot.waitUntil(lambda: "Backup" in open_desk.window.states[0].accessibleName())
    qtbot.waitUntil(lambda: open_desk.operations.is_idle)
    assert list(caseload_path.parent.glob("*backups/*.virkni"))


def test_ctrl_k_finds_a_command_and_does_it(qtbot: QtBot, open_desk: Desk, look: Look) -> None:
    _action(open_desk, "Find or do").trigger()
    field = open_desk.window.command_bar.field
    assert QApplication.focusWidget() is field
    QTest.keyClicks(field, "dark")
    qtbot.waitUntil(lambda: field.results_shown() == ["Commands", "Theme: Dark"])
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert look.choice is ThemeChoice.DARK
    assert field.text() == ""


def test_ctrl_k_finds_people_without_accents_and_goes_to_them(qtbot: QtBot, open_desk: Desk) -> None:
    open_desk.operations.write(
        open_desk,
        REGISTER_PARTICIPANT,
        lambda session: register_participant(session, given="Guðrún", family="Jökulsdóttir"),
    )
    qtbot.waitUntil(lambda: open_desk.operations.is_idle)
    field = open_desk.window.command_bar.field
    field.setFocus()
    QTest.keyClicks(field, "gudr")
    qtbot.waitUntil(lambda: "Guðrún Jökulsdóttir" in field.results_shown())
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.results_shown() == []


def test_ctrl_k_says_when_nothing_is_found(qtbot: QtBot, open_desk: Desk) -> None:
    field = open_desk.window.command_bar.field
    field.setFocus()
    QTest.keyClicks(field, "zzzz")
    qtbot.waitUntil(lambda: field.results_shown() == ["Nothing found"])


@pytest.mark.parametrize("code", ["sv", "is", "en"])
def test_the_language_changes_while_the_window_is_open(
    qtbot: QtBot, open_desk: Desk, code: str, tmp_path: Path
) -> None:
    open_desk.choose_language("is" if code != "is" else "sv")
    open_desk.choose_language(code)
    qtbot.waitUntil(
        lambda: open_desk.window.stack.page is not None and open_desk.window.stack.page.context.language == code
    )
    assert load_settings(tmp_path / "settings.json").language == code
    assert open_desk.window.stack.page_id == "today"


def test_theme_and_text_size_are_remembered(open_desk: Desk, look: Look, tmp_path: Path) -> None:
    _action(open_desk, "Dark").trigger()
    _action(open_desk, "150 %").trigger()
    assert (look.choice, look.percent) == (ThemeChoice.DARK, 150)
    settings = load_settings(tmp_path / "settings.json")
    assert (settings.theme, settings.text_size) == ("dark", 150)


def test_the_place_of_the_window_is_remembered(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk.window.resize(1100, 700)
    desk.window.close()
    assert load_settings(tmp_path / "settings.json").geometry


def test_no_key_means_two_things(open_desk: Desk) -> None:
    keys = [key for action in open_desk.window.menus.actions() for key in action.shortcuts()]
    assert len(keys) == len({QKeySequence(key).toString() for key in keys})


def test_no_two_entries_of_a_menu_have_the_same_mnemonic(open_desk: Desk) -> None:
    for menu in open_desk.window.menus.menus():
        marks = [_mnemonic(action.text()) for action in menu.actions() if _mnemonic(action.text())]
        assert len(marks) == len(set(marks)), menu.title()


@pytest.mark.parametrize("start", [True, False], ids=["start", "today"])
def test_all_that_takes_the_keyboard_has_a_name(desk: Desk, qtbot: QtBot, caseload_path: Path, start: bool) -> None:
    _on(desk, qtbot, caseload_path, start=start)
    assert audit.nameless(desk.window) == []
    assert audit.too_small(desk.window) == []


@pytest.mark.parametrize("back", [False, True], ids=["Tab", "Shift+Tab"])
@pytest.mark.parametrize("start", [True, False], ids=["start", "today"])
def test_tab_visits_everything_once_and_comes_back(
    desk: Desk, qtbot: QtBot, caseload_path: Path, start: bool, back: bool
) -> None:
    _on(desk, qtbot, caseload_path, start=start)
    desk.window.command_bar.field.setFocus()
    walked = audit.tab_walk(desk.window, back=back)
    assert audit.missed(desk.window, walked) == []


@pytest.mark.parametrize("language", ["en", "sv", "is"])
@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("start", [True, False], ids=["start", "today"])
def test_nothing_is_clipped_or_out_of_reach(
    desk: Desk, look: Look, qtbot: QtBot, caseload_path: Path, start: bool, size: QSize, percent: int, language: str
) -> None:
    _on(desk, qtbot, caseload_path, start=start)
    desk.choose_language(language)
    desk.choose_text_size(percent)
    desk.window.resize(size)
    qtbot.waitUntil(lambda: desk.window.size() == size and desk.operations.is_idle)
    qtbot.waitUntil(lambda: not (audit.clipped(desk.window) or audit.beyond_edge(desk.window)))


def _on(desk: Desk, qtbot: QtBot, caseload_path: Path, *, start: bool) -> None:
    if not start:
        desk.open(caseload_path)
        qtbot.waitUntil(lambda: desk.window.stack.page is not None and desk.operations.is_idle)


def _mnemonic(text: str) -> str:
    place = text.replace("&&", "").find("&")
    return text.replace("&&", "")[place + 1].casefold() if place >= 0 else ""
