"""The frame: every key, every name, every size, three languages, and a caseload that comes and goes."""

import gc
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui import audit
from virkni_desktop.casework.actions import ADD_WORKPLACE, REGISTER_PARTICIPANT
from virkni_desktop.casework.people import register_participant
from virkni_desktop.casework.workplaces import add_organisation, add_workplace
from virkni_desktop.clock import Clock
from virkni_desktop.models.setting import SettingName
from virkni_desktop.settings import load_settings
from virkni_desktop.store.caseload import open_caseload
from virkni_desktop.ui.about import AboutDialog
from virkni_desktop.ui.desk import Desk
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.mnemonics import marked_letter, plain, spoken
from virkni_desktop.ui.page_list import page_entries
from virkni_desktop.ui.problem_report import ReportDialog
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


@pytest.mark.parametrize("page", [entry.id for entry in page_entries()])
def test_no_key_means_two_things(qtbot: QtBot, open_desk: Desk, page: str) -> None:
    open_desk.window.go(page)
    qtbot.waitUntil(lambda: open_desk.operations.is_idle)
    keys = [key for action in open_desk.window.menus.actions() for key in action.shortcuts()]
    assert len(keys) == len({QKeySequence(key).toString() for key in keys})


@pytest.mark.parametrize("language", ["en", "sv", "is"])
def test_every_entry_of_a_menu_has_a_letter_of_its_own(qtbot: QtBot, open_desk: Desk, language: str) -> None:
    open_desk.choose_language(language)
    qtbot.waitUntil(lambda: open_desk.window.stack.page.context.language == language)  # type: ignore[union-attr]
    for entry in page_entries():
        open_desk.window.go(entry.id)
        bar = open_desk.window.menuBar().actions()
        for actions in [bar, *(menu.actions() for menu in open_desk.window.menus.menus())]:
            words = [action for action in actions if action.text() and action.isVisible()]
            marks = [marked_letter(action.text()) for action in words]
            letters = [mark for mark in marks if mark]
            assert len(letters) == len(set(letters)), [action.text() for action in words]
            assert all(mark for mark in marks[:20]), [action.text() for action in words]


def test_everything_in_the_menus_is_found_by_ctrl_k(qtbot: QtBot, open_desk: Desk) -> None:
    field = open_desk.window.command_bar.field
    for action in open_desk.window.menus.actions():
        if not action.isEnabled():
            continue
        field.clear()
        field.setFocus()
        wanted = spoken(action)
        field.setText(wanted)
        qtbot.waitUntil(lambda words=wanted: words in field.results_shown())


def test_pages_are_found_with_their_key_before_commands(qtbot: QtBot, open_desk: Desk) -> None:
    field = open_desk.window.command_bar.field
    field.setFocus()
    QTest.keyClicks(field, "re")
    qtbot.waitUntil(lambda: field.results_shown()[:2] == ["Pages", "Reports"])
    rows = field._results.rows.model()
    assert rows.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Reports, Ctrl+5"
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert open_desk.window.stack.page_id == "reports"


def test_ctrl_k_offers_whom_one_looked_at_last_before_a_word_is_typed(qtbot: QtBot, open_desk: Desk) -> None:
    made: list[object] = []
    open_desk.operations.write(
        open_desk, REGISTER_PARTICIPANT, lambda session: register_participant(session, given="Þóra"), made.append
    )
    qtbot.waitUntil(lambda: bool(made))
    open_desk.window.go("participants", made[0].person_id)  # type: ignore[attr-defined]
    open_desk.window.go("today")
    open_desk.window.stack.page.setFocus()  # type: ignore[union-attr]
    QTest.keyClick(open_desk.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    field = open_desk.window.command_bar.field
    qtbot.waitUntil(lambda: field.results_shown()[:3] == ["Recent", "Þóra", "Pages"])
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: open_desk.window.stack.page_id == "participants")


def test_esc_gives_the_keyboard_back_to_where_it_was(qtbot: QtBot, open_desk: Desk) -> None:
    open_desk.window.go("settings", "you")
    qtbot.waitUntil(lambda: open_desk.operations.is_idle)
    before = QApplication.focusWidget()
    QTest.keyClick(open_desk.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    field = open_desk.window.command_bar.field
    assert QApplication.focusWidget() is field
    QTest.keyClicks(field, "gudrun")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is before
    assert (field.text(), field.results_shown()) == ("", [])


def test_f6_goes_round_the_parts_of_the_window(qtbot: QtBot, open_desk: Desk) -> None:
    window = open_desk.window
    window.rail.view.setFocus()
    parts = []
    for _ in range(4):
        QTest.keyClick(window, Qt.Key.Key_F6)
        here = QApplication.focusWidget()
        parts.append("bar" if here is window.command_bar.field else "rail" if here is window.rail.view else "page")
    assert parts == ["bar", "page", "rail", "bar"]
    QTest.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is window.rail.view


def test_the_buttons_at_the_side_of_a_mouse_go_back_and_forward(qtbot: QtBot, open_desk: Desk) -> None:
    window = open_desk.window
    window.go("reports")
    spot = window.stack.mapTo(window, window.stack.rect().center())
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.BackButton, Qt.KeyboardModifier.NoModifier, spot)
    assert window.stack.page_id == "today"
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.ForwardButton, Qt.KeyboardModifier.NoModifier, spot)
    assert window.stack.page_id == "reports"


def test_keys_make_the_text_larger_and_smaller(qtbot: QtBot, open_desk: Desk, look: Look) -> None:
    for words, percent in (("Larger text", 125), ("Larger text", 150), ("Smaller text", 125), ("Ordinary", 100)):
        before = open_desk.window.menus
        _action(open_desk, words).trigger()
        qtbot.waitUntil(lambda menus=before: open_desk.window.menus is not menus)
        assert look.percent == percent


def test_the_menus_live_on_after_the_window_was_made_anew(qtbot: QtBot, open_desk: Desk) -> None:
    """Qt for Python forgot them with the page on which the keyboard had been looked for."""
    open_desk.window.go("reports")
    before = open_desk.window.menus
    open_desk.choose_language("sv")
    qtbot.waitUntil(lambda: open_desk.window.menus is not before and open_desk.operations.is_idle)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    open_desk.window.go("today")
    assert all(shiboken6.isValid(menu) for menu in open_desk.window.menus.menus())
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)


def test_a_window_that_was_left_on_a_screen_that_is_gone_comes_back_into_sight(desk: Desk) -> None:
    desk.window.move(9000, 9000)
    far = desk.window.geometry_text()
    desk.window.restore_geometry_text(far)
    room = QApplication.primaryScreen().availableGeometry() & desk.window.frameGeometry()
    assert min(room.width(), room.height()) >= 100


def test_invented_people_are_marked_as_long_as_they_are_in_sight(
    qtbot: QtBot, desk: Desk, caseload_path: Path, clock: Clock
) -> None:
    with open_caseload(caseload_path, clock=clock) as caseload:
        caseload.change_setting(SettingName.INVENTED, "yes")
    desk.open(caseload_path)
    bar = desk.window.bars.bar("sample")
    qtbot.waitUntil(lambda: bar.sentence() == "Invented people. Nothing here is real.")
    desk.window.go("reports")
    assert bar.isVisible()
    next(button for button in bar.findChildren(QPushButton) if button.text() == "Close this caseload").click()
    assert desk.window.stack.page is None
    assert not bar.isVisible()


def test_a_caseload_can_be_checked_from_the_menu(qtbot: QtBot, open_desk: Desk) -> None:
    _action(open_desk, "Check this caseload").trigger()
    qtbot.waitUntil(lambda: "whole" in open_desk.window.message.sentence())


def test_what_is_included_is_told_with_its_licences(open_desk: Desk) -> None:
    _action(open_desk, "About Virkni").trigger()
    dialog = open_desk.window.findChild(AboutDialog)
    assert dialog is not None
    assert audit.nameless(dialog) == []
    said = dialog.findChild(QPlainTextEdit).toPlainText()
    assert "SIL OPEN FONT LICENSE" in said.upper()
    assert "ISC" in said
    dialog.close()


def test_a_report_of_a_problem_holds_nothing_of_what_people_wrote(
    qtbot: QtBot, open_desk: Desk, tmp_path: Path
) -> None:
    _action(open_desk, "Report a problem").trigger()
    dialog = open_desk.window.findChild(ReportDialog)
    assert dialog is not None
    assert audit.nameless(dialog) == []
    assert dialog.save(tmp_path / "report.txt")
    text = (tmp_path / "report.txt").read_text(encoding="utf-8")
    assert "Qt" in text
    assert str(tmp_path) not in text
    assert "KL" not in text
    dialog.close()


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


def test_pages_have_their_menus_after_the_language_was_changed_twice(qtbot: QtBot, open_desk: Desk) -> None:
    for code in ("sv", "en", "is", "en"):
        open_desk.choose_language(code)
        qtbot.waitUntil(
            lambda code=code: (
                open_desk.window.stack.page is not None
                and open_desk.window.stack.page.context.language == code
                and open_desk.operations.is_idle
            )
        )
        gc.collect()
        for page in ("participants", "today"):
            open_desk.window.go(page)
            qtbot.waitUntil(lambda: open_desk.operations.is_idle)
    assert _action(open_desk, "Complete").isEnabled()


def _on(desk: Desk, qtbot: QtBot, caseload_path: Path, *, start: bool) -> None:
    if not start:
        desk.open(caseload_path)
        qtbot.waitUntil(lambda: desk.window.stack.page is not None and desk.operations.is_idle)


def test_results_stay_under_the_field_when_the_window_becomes_smaller(qtbot: QtBot, open_desk: Desk) -> None:
    window = open_desk.window
    field = window.command_bar.field
    field.setFocus()
    QTest.keyClicks(field, "rep")
    qtbot.waitUntil(lambda: "Reports" in field.results_shown())
    window.resize(911, 433)
    results = field._results
    qtbot.waitUntil(lambda: results.x() == field.mapTo(window, QPoint()).x() and results.geometry().bottom() < 433)


def test_nothing_waits_on_a_page_once_the_caseload_is_closed(qtbot: QtBot, open_desk: Desk) -> None:
    rail = open_desk.window.rail
    rail.set_count("exchange", 3)
    action = next(one for one in open_desk.window.menus.actions() if plain(one.text()) == "Close caseload")
    action.trigger()
    qtbot.waitUntil(lambda: not open_desk.window.stack.is_open)
    model = rail.view.model()
    rows = [str(model.index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for n in range(model.rowCount())]
    assert not any("3" in row for row in rows)


def test_the_keyboard_is_somewhere_after_the_text_size_changes_on_a_page_that_still_reads(
    qtbot: QtBot, open_desk: Desk
) -> None:
    made: list[object] = []
    open_desk.operations.write(
        open_desk,
        ADD_WORKPLACE,
        lambda session: add_workplace(session, add_organisation(session, name="Kafé Norr").organisation_id),
        made.append,
    )
    qtbot.waitUntil(lambda: bool(made))
    open_desk.window.go("workplaces", made[0])
    qtbot.waitUntil(lambda: open_desk.operations.is_idle)
    before = open_desk.window.stack
    open_desk.choose_text_size(125)
    qtbot.waitUntil(lambda: open_desk.window.stack is not before and open_desk.operations.is_idle)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    open_desk.choose_text_size(100)
