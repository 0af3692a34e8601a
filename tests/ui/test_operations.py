"""Work on the caseload happens beside the window, in order, and reaches only those who still want it."""

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QElapsedTimer, QObject, QTimer
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from virkni_desktop.casework.people import change_person, register_participant
from virkni_desktop.errors import CaseloadError, InputError, VirkniError
from virkni_desktop.messages import QT_TRANSLATE_NOOP, Message, message
from virkni_desktop.models.note import Note
from virkni_desktop.models.person import Person
from virkni_desktop.store.caseload import open_caseload
from virkni_desktop.store.session import WorkSession
from virkni_desktop.store.steps import Action, Changes
from virkni_desktop.ui.error_report import ErrorReport
from virkni_desktop.ui.operations import Operations

REGISTER = Action(message(QT_TRANSLATE_NOOP("core", "Register participant")))
CHANGE = Action(message(QT_TRANSLATE_NOOP("core", "Change participant")))
Settled = Callable[[], None]
_LONGEST = 20  # seconds


def _names(session: WorkSession) -> list[str]:
    return sorted(session.scalars(select(Person.given)))


def _register(name: str) -> Callable[[WorkSession], object]:
    return lambda session: register_participant(session, given=name)


def _read_names(qtbot: QtBot, operations: Operations, owner: QObject) -> list[str]:
    found: list[list[str]] = []
    operations.read(owner, _names, found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def test_a_write_is_committed_told_and_then_answered(qtbot: QtBot, operations: Operations) -> None:
    owner, told = QObject(), []
    operations.committed.connect(told.append)
    operations.write(owner, REGISTER, _register("Åsa"), told.append)
    qtbot.waitUntil(lambda: len(told) == 2)
    changes = told[0]
    assert isinstance(changes, Changes)
    assert changes.affect(Person)
    assert not changes.affect(Note)
    assert _read_names(qtbot, operations, owner) == ["Åsa"]


def test_then_is_called_on_the_window_thread(qtbot: QtBot, operations: Operations, settled: Settled) -> None:
    threads: list[threading.Thread] = []
    operations.read(operations, _names, lambda _names: threads.append(threading.current_thread()))
    settled()
    assert threads == [threading.main_thread()]


def test_undo_and_redo_are_named_and_do_what_they_say(qtbot: QtBot, operations: Operations, settled: Settled) -> None:
    owner, names = QObject(), []
    operations.history_changed.connect(lambda undo, redo: names.append((_said(undo), _said(redo))))
    operations.write(owner, REGISTER, _register("Jón"))
    operations.undo(owner)
    operations.redo(owner)
    settled()
    assert names == [("Register participant", ""), ("", "Register participant"), ("Register participant", "")]
    assert _read_names(qtbot, operations, owner) == ["Jón"]


def test_nothing_to_undo_is_a_sentence_not_a_crash(operations: Operations, settled: Settled) -> None:
    refused: list[VirkniError] = []
    operations.refused.connect(refused.append)
    operations.undo(operations)
    settled()
    assert [type(error) for error in refused] == [InputError]


def test_a_refusal_goes_to_its_owner_and_nothing_is_written(
    qtbot: QtBot, operations: Operations, settled: Settled
) -> None:
    owner, refused, elsewhere = QObject(), [], []
    operations.refused.connect(elsewhere.append)
    operations.write(owner, REGISTER, _register("  "), failed=refused.append)
    settled()
    assert [type(error) for error in refused] == [InputError]
    assert not elsewhere
    assert _read_names(qtbot, operations, owner) == []


def test_a_bug_becomes_a_report_without_what_people_wrote(
    operations: Operations, settled: Settled, broken: list[ErrorReport]
) -> None:

    def clumsy(_session: WorkSession) -> None:
        raise ValueError("Sara Lundmark, 19900101-2384")

    operations.write(operations, CHANGE, clumsy)
    settled()
    assert "ValueError" in broken[0].text()
    assert "clumsy" in broken[0].text()
    assert "Sara" not in broken[0].text()
    assert str(Path.home()) not in broken[0].text()
    broken.clear()
    operations.write(operations, REGISTER, _register("Next"))
    settled()
    assert operations.is_idle


def test_results_for_somebody_who_is_gone_are_dropped(operations: Operations, settled: Settled) -> None:
    owner, got = QObject(), []
    operations.read(owner, _names, got.append)
    shiboken6.delete(owner)
    settled()
    assert got == []


def test_only_the_newest_read_of_a_key_is_delivered(operations: Operations, settled: Settled) -> None:
    owner, got = QObject(), []
    gate = threading.Event()

    def first(_session: WorkSession) -> str:
        gate.wait(5)
        return "first"

    operations.read(owner, first, got.append, key="find")
    operations.read(owner, lambda _session: "second", got.append, key="find")
    operations.read(owner, lambda _session: "other", got.append, key="elsewhere")
    gate.set()
    settled()
    assert got == ["second", "other"]


def test_a_read_does_not_wait_for_a_write(qtbot: QtBot, operations: Operations, settled: Settled) -> None:
    owner, got = QObject(), []
    gate = threading.Event()

    def slow(session: WorkSession) -> None:
        register_participant(session, given="Late")
        gate.wait(5)

    operations.write(owner, REGISTER, slow)
    operations.read(owner, _names, got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert got == [[]]
    gate.set()
    settled()


def test_typing_in_one_field_is_one_step_until_it_ends(qtbot: QtBot, operations: Operations, settled: Settled) -> None:
    owner, ids = QObject(), []
    operations.write(owner, REGISTER, _register("A"), lambda registered: ids.append(registered.person_id))  # type: ignore[attr-defined]
    settled()
    for name in ("Am", "Ami", "Amina"):
        operations.write(owner, CHANGE, partial(change_person, person_id=ids[0], given=name), typing="name")
    operations.end_typing()
    operations.write(owner, CHANGE, partial(change_person, person_id=ids[0], given="Amina T"), typing="name")
    operations.undo(owner)
    assert _read_names_after(qtbot, operations, owner, settled) == ["Amina"]
    operations.undo(owner)
    assert _read_names_after(qtbot, operations, owner, settled) == ["A"]


def _read_names_after(qtbot: QtBot, operations: Operations, owner: QObject, settled: Settled) -> list[str]:
    settled()
    return _read_names(qtbot, operations, owner)


def test_the_window_never_waits_for_a_slow_use_case(qtbot: QtBot, operations: Operations, settled: Settled) -> None:
    stalls, clock = [], QElapsedTimer()
    beat = QTimer()
    beat.setInterval(5)
    beat.timeout.connect(lambda: stalls.append(clock.restart()))
    clock.start()
    beat.start()

    def slow(session: WorkSession) -> None:
        for number in range(300):
            register_participant(session, given=f"Person {number}")
        threading.Event().wait(0.2)  # a disk that takes its time

    done: list[object] = []
    operations.write(operations, REGISTER, slow, done.append)
    assert not done
    settled()
    beat.stop()
    assert len(stalls) > 20
    assert max(stalls) < 100


def test_a_caseload_that_cannot_be_opened_is_a_sentence(qtbot: QtBot, tmp_path: Path, clock: object) -> None:
    operations, refused = Operations(), []
    operations.open(operations, lambda: open_caseload(tmp_path / "none.virkni", clock=clock), list, refused.append)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: bool(refused))
    assert isinstance(refused[0], CaseloadError)
    assert not operations.is_open
    operations.close()


def test_closing_finishes_what_is_being_written(operations: Operations, caseload_path: Path, clock: object) -> None:
    for number in range(20):
        operations.write(operations, REGISTER, _register(f"P{number}"))
    operations.close()
    with open_caseload(caseload_path, clock=clock) as caseload:  # type: ignore[arg-type]
        assert len(caseload.read(_names)) == 20


@pytest.mark.parametrize("count", [0, 1])
def test_saved_is_told_only_when_something_was(operations: Operations, settled: Settled, count: int) -> None:
    moments: list[object] = []
    operations.saved.connect(moments.append)
    operations.write(
        operations, CHANGE, lambda session: [register_participant(session, given="x") for _ in range(count)]
    )
    settled()
    assert len(moments) == count


def _said(name: Message | None) -> str:
    return str(name) if name else ""


def test_what_widgets_ask_for_while_the_window_closes_is_passed_over(
    operations: Operations, settled: Settled, broken: list[ErrorReport]
) -> None:
    operations.close()
    operations.write(operations, REGISTER, _register("Too late"))
    operations.end_typing()
    settled()
    assert broken == []
    assert operations.is_idle


def test_what_was_to_be_read_from_a_caseload_that_is_closed_meanwhile_is_not_a_fault(
    qtbot: QtBot, operations: Operations, broken: list[object], settled: Settled
) -> None:
    begun, closed, told = threading.Event(), threading.Event(), []

    def slow(session: WorkSession) -> None:
        begun.set()
        closed.wait(_LONGEST)

    operations.read(operations, slow, told.append)
    operations.read(operations, _names, told.append)
    begun.wait(_LONGEST)
    operations.close_caseload()
    operations.run_closed(operations, closed.set, lambda _none: None)
    settled()
    assert (told, broken) == ([], [])


def test_paper_is_read_when_all_that_was_typed_before_is_written(qtbot: QtBot, operations: Operations) -> None:
    owner, may_go_on, found = QObject(), threading.Event(), []

    def slow(session: WorkSession) -> object:
        assert may_go_on.wait(_LONGEST)
        return register_participant(session, given="Åsa")

    operations.write(owner, REGISTER, slow)
    operations.read_after_writing(owner, _names, found.append)
    may_go_on.set()
    qtbot.waitUntil(lambda: bool(found))
    assert found == [["Åsa"]]
