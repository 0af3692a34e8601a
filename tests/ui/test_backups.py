"""Backups by themselves: at closing when something changed, once a day on opening; what fails stays in sight."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from virkni_desktop.casework.actions import REGISTER_PARTICIPANT
from virkni_desktop.casework.people import register_participant
from virkni_desktop.clock import Clock
from virkni_desktop.store.backup import verified_hash
from virkni_desktop.ui.application import build_desk
from virkni_desktop.ui.desk import Desk
from virkni_desktop.ui.look import Look

Opened = Callable[..., Desk]


@pytest.fixture
def opened(qtbot: QtBot, look: Look, caseload_path: Path, tmp_path: Path) -> Opened:
    """The window on the caseload, on any day."""

    def open_it(day: date) -> Desk:
        clock, settings = Clock(day), tmp_path / "settings.json"
        desk = build_desk(QApplication.instance(), look, clock=clock, who="KL", settings_path=settings)  # type: ignore[arg-type]
        desk.window.show()
        desk.open(caseload_path)
        qtbot.waitUntil(lambda: desk.window.stack.page is not None and desk.operations.is_idle)
        return desk

    return open_it


def _backups(caseload: Path) -> list[str]:
    return sorted(path.name for path in caseload.parent.glob("*backups/*.virkni"))


def _register(desk: Desk, qtbot: QtBot) -> None:
    desk.operations.write(desk, REGISTER_PARTICIPANT, lambda session: register_participant(session, given="Ása"))
    qtbot.waitUntil(lambda: desk.operations.is_idle)


def test_closing_backs_up_what_changed_and_only_then(qtbot: QtBot, opened: Opened, caseload_path: Path) -> None:
    day = date(2026, 11, 24)
    opened(day).window.close()
    assert _backups(caseload_path) == []
    desk = opened(day)
    _register(desk, qtbot)
    desk.window.close()
    assert not desk.window.isVisible()
    (made,) = _backups(caseload_path)
    assert "2026-11-24" in made
    assert verified_hash(next(caseload_path.parent.glob("*backups/*.virkni")))
    opened(day).window.close()
    assert _backups(caseload_path) == [made]


def test_opening_backs_up_once_a_day(qtbot: QtBot, opened: Opened, caseload_path: Path) -> None:
    desk = opened(date(2026, 11, 24))
    _register(desk, qtbot)
    desk.window.close()
    again = opened(date(2026, 11, 25))
    qtbot.waitUntil(lambda: len(_backups(caseload_path)) == 2 and again.operations.is_idle)
    again.window.close()
    once_more = opened(date(2026, 11, 25))
    assert not once_more.backups._timer.isActive()
    once_more.window.close()
    first, second = _backups(caseload_path)
    assert "2026-11-24" in first
    assert "2026-11-25" in second


def test_none_is_made_that_was_not_asked_for(qtbot: QtBot, opened: Opened, caseload_path: Path) -> None:
    desk = opened(date(2026, 11, 24))
    desk.change_settings(backup_when="asked")
    _register(desk, qtbot)
    desk.window.close()
    opened(date(2026, 11, 25)).window.close()
    assert _backups(caseload_path) == []


def test_one_that_fails_says_so_until_one_works(
    qtbot: QtBot, opened: Opened, caseload_path: Path, tmp_path: Path
) -> None:
    desk = opened(date(2026, 11, 24))
    (tmp_path / "stick").write_text("no folder", encoding="utf-8")
    desk.change_settings(backup_folder=str(tmp_path / "stick"))
    _register(desk, qtbot)
    desk._back_up()
    bar = desk.window.bars.bar("backup")
    qtbot.waitUntil(lambda: "The backup was not made." in bar.sentence())
    assert bar.isVisible()
    desk.change_settings(backup_folder="")
    desk._back_up()
    qtbot.waitUntil(lambda: bar.sentence() == "" and desk.operations.is_idle)
    assert len(_backups(caseload_path)) == 1
    desk.window.close()


def test_the_foot_of_the_rail_warns_when_the_last_one_is_long_ago(qtbot: QtBot, opened: Opened) -> None:
    desk = opened(date(2026, 11, 2))
    _register(desk, qtbot)
    desk.change_settings(backup_when="asked")
    desk._back_up()
    qtbot.waitUntil(lambda: "Backup" in desk.window.states[0].accessibleName() and desk.operations.is_idle)
    assert not desk.window.states[0].is_late
    desk.window.close()
    late = opened(date(2026, 11, 24))
    assert late.window.states[0].is_late
    assert "Backup 2" in late.window.states[0].accessibleName()
    late.window.close()
