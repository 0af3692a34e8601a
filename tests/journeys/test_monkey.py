"""A monkey at the keyboard breaks nothing, loses no focus, and all it did can be undone and done again."""

from collections.abc import Callable, Iterator
from contextlib import redirect_stdout
from datetime import date
from io import StringIO
from pathlib import Path
from shutil import copyfile

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.journeys.monkey import Monkey, minded
from virkni_desktop.__main__ import main as virkni
from virkni_desktop.clock import Clock
from virkni_desktop.store.caseload import create_caseload
from virkni_desktop.store.content_hash import content_hash
from virkni_desktop.ui.application import build_desk, build_look
from virkni_desktop.ui.desk import Desk
from virkni_desktop.ui.theme import ThemeChoice

TODAY = date(2026, 11, 26)
_LONGEST = 30_000  # milliseconds


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    with redirect_stdout(StringIO()):
        virkni(["demo", str(folder), "--jurisdiction", "se", "--participants", "8", "--today", TODAY.isoformat()])
    return folder


@pytest.fixture
def caseload(demo: Path, tmp_path: Path) -> Path:
    return Path(copyfile(demo / "caseload.virkni", tmp_path / "caseload.virkni"))


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, caseload: Path) -> Iterator[Desk]:
    look = build_look(qapp)
    desk = build_desk(qapp, look, clock=Clock(TODAY), who="Karin Lind", settings_path=None)
    desk.window.resize(QSize(1440, 900))
    desk.window.show()
    desk.choose_language("en")
    desk.open(caseload)
    qtbot.waitUntil(lambda: desk.window.stack.page is not None and desk.operations.is_idle, timeout=_LONGEST)
    desk.window.activateWindow()
    yield desk
    desk.choose_language("en")
    desk.window.close()
    look.choose(ThemeChoice.LIGHT, 100)


@pytest.fixture
def files(demo: Path, tmp_path: Path) -> list[Path]:
    picture = tmp_path / "no picture.png"
    picture.write_text("nothing of the kind", encoding="utf-8")
    return [*sorted((demo / "lists").iterdir()), picture, tmp_path, tmp_path / "not there.csv"]


@pytest.mark.parametrize("seed", [1, 2])
def test_nothing_breaks_whatever_is_pressed(
    qtbot: QtBot, desk: Desk, caseload: Path, files: list[Path], tmp_path: Path, seed: int
) -> None:
    wrong: list[str] = []
    with minded(wrong):
        monkey = Monkey(desk, qtbot, seed, files, tmp_path, lambda: desk.open(caseload))
        for _ in range(120):
            monkey.step()
        monkey.put_away()
        monkey.rest()
    assert [*monkey.went_wrong, *wrong] == []


def test_all_of_a_random_history_can_be_undone_and_done_again(
    qtbot: QtBot, desk: Desk, files: list[Path], tmp_path: Path
) -> None:
    empty = tmp_path / "empty.virkni"
    create_caseload(empty, jurisdiction="se", clock=Clock(TODAY))
    _open(qtbot, desk, empty)
    wrong: list[str] = []
    with minded(wrong):
        before = _facts(qtbot, desk)
        monkey = Monkey(desk, qtbot, 5, files, tmp_path, lambda: desk.open(empty))
        for _ in range(120):
            monkey.step()
        monkey.put_away()
        monkey.rest()
        _open(qtbot, desk, empty)
        desk.window.go("today")
        monkey.rest()
        _repeat(monkey, lambda: desk.window.menus.undo)
        assert _facts(qtbot, desk) == before
        _repeat(monkey, lambda: desk.window.menus.redo)
        after = _facts(qtbot, desk)
        _repeat(monkey, lambda: desk.window.menus.undo)
        _repeat(monkey, lambda: desk.window.menus.redo)
        assert _facts(qtbot, desk) == after
    assert [*monkey.went_wrong, *wrong] == []


def _open(qtbot: QtBot, desk: Desk, caseload: Path) -> None:
    desk._close_caseload()
    qtbot.waitUntil(lambda: desk.operations.is_idle, timeout=_LONGEST)
    desk.open(caseload)
    qtbot.waitUntil(lambda: desk.window.stack.page is not None and desk.operations.is_idle, timeout=_LONGEST)


def _facts(qtbot: QtBot, desk: Desk) -> str:
    found: list[str] = []
    desk.operations.maintain(
        desk, lambda caseload: caseload.read(lambda session: content_hash(session.connection())), found.append
    )
    qtbot.waitUntil(lambda: bool(found), timeout=_LONGEST)
    return found[0]


def _repeat(monkey: Monkey, action: Callable[[], QAction]) -> None:
    while action().isEnabled():
        action().trigger()
        monkey.rest()
