"""Settings: what is changed holds at once and is there next time; what does not fit says so and stays as typed."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui import audit
from virkni_desktop.casework.actions import ADD_STAFF
from virkni_desktop.casework.offices import add_staff, get_office, list_staff
from virkni_desktop.settings import load_settings
from virkni_desktop.ui.desk import Desk
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.settings.settings_page import SettingsPage
from virkni_desktop.ui.settings.staff_dialog import StaffDialog
from virkni_desktop.ui.theme import ThemeChoice

SECTIONS = ("you", "office", "language", "backups", "exchange")


@pytest.fixture
def page(qtbot: QtBot, open_desk: Desk) -> SettingsPage:
    """The settings of the office of an empty caseload, with one coach in its staff."""
    open_desk.operations.write(open_desk, ADD_STAFF, lambda session: add_staff(session, name="Karin Lidman"))
    open_desk.window.go("settings", "office")
    return _settled(qtbot, open_desk)


def _settled(qtbot: QtBot, desk: Desk) -> SettingsPage:
    qtbot.waitUntil(lambda: isinstance(desk.window.stack.page, SettingsPage) and desk.operations.is_idle)
    page = desk.window.stack.page
    assert isinstance(page, SettingsPage)
    return page


def _field(page: SettingsPage, name: str) -> QLineEdit:
    return next(field for field in page.findChildren(QLineEdit) if field.accessibleName() == name)


def _type(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Tab)


def test_ctrl_comma_opens_them(qtbot: QtBot, open_desk: Desk) -> None:
    QTest.keyClick(open_desk.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    _settled(qtbot, open_desk)
    assert open_desk.window.windowTitle() == "Settings – Virkni"


def test_the_office_is_named_and_its_limit_kept(qtbot: QtBot, open_desk: Desk, page: SettingsPage) -> None:
    _type(_field(page, "Name of the office"), "Insteget")
    _type(_field(page, "Days without contact"), "21")
    qtbot.waitUntil(lambda: open_desk.operations.is_idle)
    offices: list[object] = []
    open_desk.operations.read(page, get_office, offices.append)
    qtbot.waitUntil(lambda: bool(offices))
    assert (offices[0].name, offices[0].no_contact_days) == ("Insteget", 21)  # type: ignore[attr-defined]


@pytest.mark.parametrize("typed", ["0", "many", "", "400"])
def test_days_that_do_not_fit_are_told_beside_the_field_and_stay(qtbot: QtBot, page: SettingsPage, typed: str) -> None:
    field = _field(page, "Days without contact")
    if not typed:
        field.setFocus()
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClick(field, Qt.Key.Key_Tab)
    else:
        _type(field, typed)
    row = field.parentWidget()
    qtbot.waitUntil(lambda: "between 1 and 365" in row.error())  # type: ignore[union-attr]
    page.refresh()
    qtbot.waitUntil(lambda: page.context.operations.is_idle)
    assert field.text() == typed


def test_a_coach_is_added_and_changed(qtbot: QtBot, open_desk: Desk, page: SettingsPage) -> None:
    section = page.sections["office"]
    section._add()
    dialog = page.findChild(StaffDialog)
    assert dialog is not None
    assert audit.nameless(dialog) == []
    dialog._name.setText("Jonas Marklund")
    dialog._share.setText("150")
    dialog._on_do()
    assert "between 1 and 100" in dialog._share_row.error()
    dialog._share.setText("75")
    dialog._on_do()
    rows = section.rows.model()
    qtbot.waitUntil(
        lambda: [rows.index(n, 0).data() for n in range(rows.rowCount())] == ["Jonas Marklund", "Karin Lidman"]
    )
    staff: list[object] = []
    open_desk.operations.read(page, list_staff, staff.extend)
    qtbot.waitUntil(lambda: bool(staff))
    assert (staff[0].initials, staff[0].full_time_share) == ("JM", 75)  # type: ignore[attr-defined]


def test_ones_name_is_matched_to_the_staff_and_stands_on_the_next_step(
    qtbot: QtBot, open_desk: Desk, page: SettingsPage, tmp_path: Path
) -> None:
    open_desk.window.go("settings", "you")
    section = page.sections["you"]
    qtbot.waitUntil(lambda: "Nobody in the staff" not in section._match.text())
    assert "Karin Lidman" in section._match.text()
    _type(_field(page, "Your name or initials"), "Omar")
    qtbot.waitUntil(lambda: "Nobody in the staff" in section._match.text())
    assert load_settings(tmp_path / "settings.json").who == "Omar"
    section._add.click()
    qtbot.waitUntil(lambda: "Omar" in section._match.text() and open_desk.operations.is_idle)
    who: list[str] = []
    open_desk.operations.read(page, lambda session: session.who, who.append)
    qtbot.waitUntil(lambda: who == ["Omar"])


def test_theme_and_formats_hold_at_once(
    qtbot: QtBot, open_desk: Desk, page: SettingsPage, look: Look, tmp_path: Path
) -> None:
    section = page.sections["language"]
    section._on_theme("dark")
    section._on_formats("is")
    assert look.choice is ThemeChoice.DARK
    assert load_settings(tmp_path / "settings.json").formats == "is"
    open_desk.window.go("today")
    qtbot.waitUntil(lambda: open_desk.window.stack.page_id == "today")
    day = open_desk.window.stack.page.context.show_day(open_desk._clock.today())  # type: ignore[union-attr]
    assert day == "26.11.2026"


def test_another_language_comes_at_once_and_the_section_stays(
    qtbot: QtBot, open_desk: Desk, page: SettingsPage
) -> None:
    open_desk.window.go("settings", "language")
    page.sections["language"]._on_language("sv")
    qtbot.waitUntil(lambda: open_desk.window.stack.page is not page and open_desk.window.stack.page is not None)
    there = _settled(qtbot, open_desk)
    assert there.context.language == "sv"
    assert there.tabs.current() == "language"


def test_a_folder_that_is_not_there_is_told_and_one_that_is_holds_backups(
    qtbot: QtBot, open_desk: Desk, page: SettingsPage, tmp_path: Path
) -> None:
    open_desk.window.go("settings", "backups")
    folder = _field(page, "Folder for backups")
    _type(folder, str(tmp_path / "nowhere"))
    qtbot.waitUntil(lambda: "There is no folder" in folder.parentWidget().parentWidget().error())  # type: ignore[union-attr]
    stick = tmp_path / "stick"
    stick.mkdir()
    _type(folder, str(stick))
    assert load_settings(tmp_path / "settings.json").backup_folder == str(stick)
    section = page.sections["backups"]
    section._now.click()
    qtbot.waitUntil(lambda: section.rows.model().rowCount() == 1)
    assert len(list(stick.glob("*/*.virkni"))) == 1


def test_without_a_caseload_they_can_be_opened_too(qtbot: QtBot, desk: Desk) -> None:
    desk.window.go("settings", "backups")
    page = _settled(qtbot, desk)
    assert not page.sections["backups"]._now.isEnabled()
    desk.window.back()
    assert desk.window.stack.page is None


@pytest.mark.parametrize("section", SECTIONS)
def test_every_section_can_be_used_by_keyboard_and_ear(
    qtbot: QtBot, open_desk: Desk, page: SettingsPage, section: str
) -> None:
    open_desk.window.go("settings", section)
    _settled(qtbot, open_desk)
    assert audit.nameless(open_desk.window) == []
    assert audit.too_small(open_desk.window) == []
    open_desk.window.command_bar.field.setFocus()
    for back in (False, True):
        assert audit.missed(open_desk.window, audit.tab_walk(open_desk.window, back=back)) == []


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("size", [QSize(1366, 689), QSize(911, 433)], ids=str)
@pytest.mark.parametrize("section", SECTIONS)
def test_nothing_is_clipped(
    qtbot: QtBot, open_desk: Desk, page: SettingsPage, section: str, size: QSize, percent: int
) -> None:
    open_desk.choose_text_size(percent)
    qtbot.waitUntil(lambda: percent == 100 or open_desk.window.stack.page is not page)
    open_desk.window.resize(size)
    open_desk.window.go("settings", section)
    _settled(qtbot, open_desk)
    window = open_desk.window
    qtbot.waitUntil(lambda: not (audit.clipped(window) or audit.beyond_edge(window)))
    assert QApplication.focusWidget() is not None


def test_nobody_is_added_to_a_staff_while_no_caseload_is_open(qtbot: QtBot, desk: Desk) -> None:
    desk.window.go("settings", "you")
    page = _settled(qtbot, desk)
    _type(_field(page, "Your name or initials"), "Karin Lind")
    _settled(qtbot, desk)
    assert not any(
        button.isVisible() and button.text() == "Add me to the staff" for button in page.findChildren(QPushButton)
    )
