"""A caseload that vanishes while it is open: the window says so and waits, nothing typed is lost, and it goes on by itself."""

import resource
import shutil
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from virkni_desktop.casework import actions
from virkni_desktop.casework.people import change_person, register_participant
from virkni_desktop.clock import Clock
from virkni_desktop.models.person import Person
from virkni_desktop.store.caseload import Mode, open_caseload
from virkni_desktop.ui.application import build_desk
from virkni_desktop.ui.desk import Desk
from virkni_desktop.ui.look import Look


@pytest.fixture
def folder(tmp_path: Path, caseload_path: Path) -> Path:
    """A folder as on a stick, with the caseload in it."""
    stick = tmp_path / "stick"
    stick.mkdir()
    shutil.move(caseload_path, stick / caseload_path.name)
    return stick


@pytest.fixture
def desk(qtbot: QtBot, look: Look, clock: Clock, folder: Path) -> Iterator[Desk]:
    """The window on the caseload on the stick; it looks at the file more often than a person would wait."""
    desk = build_desk(QApplication.instance(), look, clock=clock, who="KL", settings_path=None)  # type: ignore[arg-type]
    desk.window.show()
    desk.open(_file(folder))
    qtbot.waitUntil(lambda: desk.window.stack.page is not None and desk.operations.is_idle)
    yield desk
    desk.operations.drop_kept()
    desk.window.close()
    desk.window.deleteLater()


def _file(folder: Path) -> Path:
    return next(folder.glob("*.virkni"))


def _said(desk: Desk) -> str:
    return desk.window.bars.bar("reach").sentence()


def _names(folder: Path, clock: Clock) -> list[str]:
    with open_caseload(_file(folder), clock=clock, mode=Mode.READ) as caseload:
        return caseload.read(lambda session: sorted(person.given for person in session.query(Person)))


def _register(desk: Desk, qtbot: QtBot, name: str) -> object:
    made: list[object] = []
    desk.operations.write(
        desk, actions.REGISTER_PARTICIPANT, lambda session: register_participant(session, given=name), made.append
    )
    qtbot.waitUntil(lambda: bool(made))
    return made[0].person_id  # type: ignore[attr-defined]


def _type(desk: Desk, person: object, name: str) -> None:
    """What a field of a page does when someone types in it."""
    desk.operations.write(
        desk,
        actions.CHANGE_PARTICIPANT,
        lambda session: change_person(session, person, given=name),  # type: ignore[arg-type]
        typing=("given", person),
    )


def test_a_stick_that_is_pulled_out_is_told_and_what_is_typed_is_saved_when_it_is_back(
    qtbot: QtBot, desk: Desk, folder: Path, clock: Clock
) -> None:
    person = _register(desk, qtbot, "Amina")
    away = folder.rename(folder.with_name("pulled out"))
    _type(desk, person, "Amína")
    qtbot.waitUntil(lambda: "Plug the stick in again" in _said(desk))
    qtbot.waitUntil(lambda: "What you typed since then is kept" in _said(desk))
    assert desk.window.message.sentence() == ""
    assert _names(away, clock) == ["Amina"]
    desk.watch.look()
    qtbot.waitUntil(lambda: desk.operations.is_idle)
    assert _said(desk), "it is still away"
    away.rename(folder)
    desk.watch.look()
    qtbot.waitUntil(lambda: _said(desk) == "" and desk.operations.kept == 0 and desk.operations.is_idle)
    assert desk.window.message.sentence() == ""
    assert _names(folder, clock) == ["Amína"]


def test_it_is_seen_without_anybody_writing(qtbot: QtBot, desk: Desk, folder: Path) -> None:
    folder.rename(folder.with_name("renamed"))
    desk.watch.look()
    qtbot.waitUntil(lambda: folder.name in _said(desk))
    folder.with_name("renamed").rename(folder)


def test_a_stick_that_comes_back_as_another_file_is_opened_anew(
    qtbot: QtBot, desk: Desk, folder: Path, clock: Clock, tmp_path: Path
) -> None:
    person = _register(desk, qtbot, "Omar")
    shutil.copytree(folder, tmp_path / "copy")
    shutil.rmtree(folder)
    _type(desk, person, "Ómar")
    qtbot.waitUntil(lambda: bool(_said(desk)))
    (tmp_path / "copy").rename(folder)
    desk.watch.look()
    qtbot.waitUntil(lambda: _said(desk) == "" and desk.operations.is_idle)
    assert _names(folder, clock) == ["Ómar"]
    _register(desk, qtbot, "Sara")
    assert _names(folder, clock) == ["Sara", "Ómar"]


def test_a_full_disk_is_told_and_what_is_typed_is_saved_when_there_is_room(
    qtbot: QtBot, desk: Desk, folder: Path, clock: Clock
) -> None:
    person = _register(desk, qtbot, "Lukas")
    with _no_room():
        _type(desk, person, "Lúkas")
        qtbot.waitUntil(lambda: bool(_said(desk)))
        qtbot.waitUntil(lambda: desk.operations.is_idle)
        assert desk.operations.kept == 1
    desk.watch.look()
    qtbot.waitUntil(lambda: _said(desk) == "" and desk.operations.is_idle)
    assert _names(folder, clock) == ["Lúkas"]


def test_what_is_not_typed_but_done_is_refused_in_words(qtbot: QtBot, desk: Desk, folder: Path) -> None:
    away = folder.rename(folder.with_name("pulled out"))
    refused: list[object] = []
    desk.operations.write(
        desk,
        actions.REGISTER_PARTICIPANT,
        lambda session: register_participant(session, given="Jón"),
        failed=refused.append,
    )
    qtbot.waitUntil(lambda: bool(refused))
    assert desk.operations.kept == 0
    assert "is not there any more" in str(refused[0])
    away.rename(folder)


def test_closing_asks_before_what_was_typed_is_lost(qtbot: QtBot, desk: Desk, folder: Path) -> None:
    person = _register(desk, qtbot, "Maryam")
    folder.rename(folder.with_name("pulled out"))
    _type(desk, person, "Mariam")
    qtbot.waitUntil(lambda: desk.operations.kept == 1 and bool(_said(desk)))
    desk.window.close()
    box = desk.window.findChild(QMessageBox)
    assert desk.window.isVisible()
    assert box is not None
    lose = next(button for button in box.buttons() if "without saving" in button.text())
    lose.click()
    qtbot.waitUntil(lambda: not desk.window.isVisible())


def test_the_caseload_can_be_opened_again_at_its_new_place_and_takes_what_was_typed_along(
    qtbot: QtBot, desk: Desk, folder: Path, clock: Clock
) -> None:
    person = _register(desk, qtbot, "Gudrun")
    away = folder.rename(folder.with_name("moved"))
    _type(desk, person, "Guðrún")
    qtbot.waitUntil(lambda: bool(_said(desk)))
    desk.open(_file(away))
    qtbot.waitUntil(lambda: desk.window.stack.page is not None and desk.operations.is_idle)
    assert _said(desk) == ""
    assert _names(away, clock) == ["Guðrún"]
    _register(desk, qtbot, "Ævar")


@contextmanager
def _no_room() -> Iterator[None]:
    """No file of this process may grow, as on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
