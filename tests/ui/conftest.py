"""What tests of the window stand on: one look for the whole run, and a real caseload behind real operations."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from virkni_desktop.clock import Clock
from virkni_desktop.store.caseload import Caseload, create_caseload, open_caseload
from virkni_desktop.ui.application import build_desk, build_look
from virkni_desktop.ui.desk import Desk
from virkni_desktop.ui.language import Language
from virkni_desktop.ui.look import Look, Room
from virkni_desktop.ui.operations import Operations
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.theme import ThemeChoice

TODAY = date(2026, 11, 26)
_LONGEST = 30_000  # milliseconds


@pytest.fixture
def qtbot(qtbot: QtBot) -> QtBot:
    """Waits longer before it gives up, for machines that do other work beside; what passes passes as soon as ever."""
    qtbot.waitUntil = partial(qtbot.waitUntil, timeout=_LONGEST)  # type: ignore[method-assign]
    return qtbot


@pytest.fixture(scope="session")
def _one_look(qapp: QApplication) -> Look:
    Language(qapp).choose("en")  # English plurals in every test, whichever ran before
    return build_look(qapp)


@pytest.fixture
def look(_one_look: Look) -> Look:
    """Light, 100 %, a large window; the same object in every test, because an application has one."""
    _one_look.choose(ThemeChoice.LIGHT, 100)
    _one_look.set_room(Room())
    return _one_look


@pytest.fixture
def clock() -> Clock:
    return Clock(TODAY)


@pytest.fixture
def caseload_path(tmp_path: Path, clock: Clock) -> Path:
    """An empty Swedish caseload."""
    path = tmp_path / "Ärenden i Umeå.virkni"
    create_caseload(path, jurisdiction="se", clock=clock)
    return path


@pytest.fixture
def broken() -> list[object]:
    """Reports of bugs on the threads of ``operations``; a test that expects one takes it out."""
    return []


@pytest.fixture
def operations(qtbot: QtBot, caseload_path: Path, clock: Clock, broken: list[object]) -> Iterator[Operations]:
    """Open on the empty caseload; closed at the end. A bug on one of its threads fails the test."""
    operations = Operations()
    operations.broke.connect(broken.append)
    opened: list[Caseload] = []
    owner = QObject()
    operations.open(owner, lambda: open_caseload(caseload_path, clock=clock, who="KL"), opened.append)
    qtbot.waitUntil(lambda: bool(opened))
    yield operations
    operations.close()
    assert broken == []


@pytest.fixture
def context(look: Look, operations: Operations, clock: Clock) -> PageContext:
    """What a page is handed; where it wants to go is kept in ``context.go.gone``."""
    return PageContext(look, operations, clock, language="en", jurisdiction="se", who="KL", go=GoneTo())


class GoneTo:
    """Keeps where a page wanted to go."""

    def __init__(self) -> None:
        self.gone: list[tuple[object, ...]] = []

    def __call__(self, *place: object) -> None:
        self.gone.append(place)


@pytest.fixture
def settled(qtbot: QtBot, operations: Operations) -> Callable[[], None]:
    """Wait until everything asked of the caseload was delivered."""
    return lambda: qtbot.waitUntil(lambda: operations.is_idle)


@pytest.fixture
def desk(qtbot: QtBot, look: Look, clock: Clock, tmp_path: Path) -> Iterator[Desk]:
    """The window on the start page."""
    settings = tmp_path / "settings.json"
    desk = build_desk(QApplication.instance(), look, clock=clock, who="KL", settings_path=settings)  # type: ignore[arg-type]
    desk.change_settings(language="en")
    desk.window.resize(1440, 900)
    desk.window.show()
    desk.window.activateWindow()
    qtbot.waitExposed(desk.window)
    yield desk
    desk.choose_language("en")  # an application keeps its translators from one window to the next
    desk.window.close()
    desk.window.deleteLater()


@pytest.fixture
def open_desk(qtbot: QtBot, desk: Desk, caseload_path: Path) -> Desk:
    """The window on an empty caseload."""
    desk.open(caseload_path)
    qtbot.waitUntil(lambda: desk.window.stack.page is not None and desk.operations.is_idle)
    return desk


@pytest.fixture
def dialog(qtbot: QtBot) -> Callable[[], QDialog]:
    """The dialog that is in sight."""

    def find() -> QDialog:
        def visible() -> list[QDialog]:
            return [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]

        qtbot.waitUntil(lambda: bool(visible()) and visible()[-1].isActiveWindow())
        return visible()[-1]

    return find
