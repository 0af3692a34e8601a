"""The whole window on a caseload with a few invented people, worked by keyboard alone."""

from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import copyfile
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.participants.sample import fill
from virkni_desktop.clock import Clock
from virkni_desktop.store.caseload import create_caseload
from virkni_desktop.ui.application import build_desk
from virkni_desktop.ui.desk import Desk
from virkni_desktop.ui.look import Look


@pytest.fixture(scope="session")
def _filled(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, UUID]]:
    path = tmp_path_factory.mktemp("notes") / "filled.virkni"
    create_caseload(path, jurisdiction="se", clock=Clock())
    return path, fill(path)


@pytest.fixture
def ids(_filled: tuple[Path, dict[str, UUID]]) -> dict[str, UUID]:
    return _filled[1]


@pytest.fixture
def caseload_path(tmp_path: Path, _filled: tuple[Path, dict[str, UUID]]) -> Path:
    path = tmp_path / "Ärenden i Umeå.virkni"
    copyfile(_filled[0], path)
    return path


@pytest.fixture
def make_desk(qtbot: QtBot, look: Look, clock: Clock, caseload_path: Path) -> Iterator[Callable[..., Desk]]:
    """Opens a window on the caseload; closed at the end unless a test did worse to it."""
    desks: list[Desk] = []

    def make(width: int = 1440, height: int = 900) -> Desk:
        desk = build_desk(QApplication.instance(), look, clock=clock, who="Karin Lind", settings_path=None)  # type: ignore[arg-type]
        desk.choose_language("en")
        desk.window.resize(width, height)
        desk.window.show()
        desk.window.activateWindow()
        qtbot.waitUntil(desk.window.isActiveWindow)
        desk.open(caseload_path)
        qtbot.waitUntil(lambda: desk.window.stack.page is not None and desk.operations.is_idle)
        desks.append(desk)
        return desk

    yield make
    for desk in desks:
        desk.choose_language("en")  # an application keeps its translators from one window to the next
        qtbot.waitUntil(
            lambda desk=desk: desk.window.stack.page is None or desk.window.stack.page.context.language == "en"
        )
        desk.window.close()
        desk.window.deleteLater()


@pytest.fixture
def desk(make_desk: Callable[..., Desk]) -> Desk:
    return make_desk()


def type_letter(letter: str) -> None:
    """Type one letter where the focus is; QTest knows only those of English."""
    focus = QApplication.focusWidget()
    assert focus is not None
    if letter.isascii():
        QTest.keyClicks(focus, letter)
        return
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(focus, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


class Keyboard:
    """Presses keys where the focus is, as hands do; ``presses`` counts chords and typed texts."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk, self._qtbot = desk, qtbot
        self.presses = 0

    def press(self, keys: str) -> None:
        self.presses += 1
        QTest.keySequence(QApplication.focusWidget() or self.desk.window, keys)
        self.rest()

    def type(self, text: str) -> None:
        self.presses += 1
        for letter in text:
            type_letter(letter)

    def rest(self) -> None:
        self._qtbot.waitUntil(lambda: self.desk.operations.is_idle)

    @property
    def at(self) -> str:
        """The name of what has the keyboard."""
        focus = QApplication.focusWidget()
        return focus.accessibleName() if focus is not None else ""


@pytest.fixture
def keyboard(desk: Desk, qtbot: QtBot) -> Keyboard:
    return Keyboard(desk, qtbot)
