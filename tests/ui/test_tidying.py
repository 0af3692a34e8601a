"""Garbage is collected where and when it disturbs nobody."""

import gc
from collections.abc import Iterator
from threading import Event, current_thread, main_thread
from weakref import ref

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from virkni_desktop.ui.operations import Operations
from virkni_desktop.ui.tidying import Tidying


class Knot:
    """Holds itself, so that only collecting ends it."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def tidying(qtbot: QtBot, qapp: QApplication, operations: Operations) -> Iterator[Tidying]:
    """Tidies all the time; what stood before is set aside already."""
    before = gc.get_freeze_count()
    tidying = Tidying(qapp, operations, every=1)
    qtbot.waitUntil(lambda: gc.get_freeze_count() > before)
    yield tidying
    tidying.deleteLater()
    gc.unfreeze()
    gc.enable()


def test_garbage_goes_on_the_windows_thread_and_python_collects_nothing_by_itself(
    qtbot: QtBot, tidying: Tidying
) -> None:
    threads = []
    knot = ref(Knot(), lambda _knot: threads.append(current_thread()))
    qtbot.waitUntil(lambda: knot() is None)
    assert threads == [main_thread()]
    assert not gc.isenabled()


def test_what_lived_long_goes_when_the_person_turns_to_another_window(
    qtbot: QtBot, qapp: QApplication, tidying: Tidying
) -> None:
    held = [Knot()]
    knot = ref(held[0])
    _beats(qtbot, tidying, 20)
    held.clear()
    _beats(qtbot, tidying, 20)
    assert knot() is not None
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert knot() is None


def test_nothing_is_collected_while_something_is_read(qtbot: QtBot, operations: Operations, tidying: Tidying) -> None:
    may_end, done = Event(), []
    operations.run(tidying, may_end.wait, done.append)
    knot = ref(Knot())
    _beats(qtbot, tidying, 20)
    assert knot() is not None
    may_end.set()
    qtbot.waitUntil(lambda: bool(done) and knot() is None)


def _beats(qtbot: QtBot, owner: Tidying, many: int) -> None:
    """Let the event loop go round so many times."""
    beats: list[int] = []
    timer = QTimer(owner)
    timer.timeout.connect(lambda: beats.append(1))
    timer.start(1)
    qtbot.waitUntil(lambda: len(beats) > many)
