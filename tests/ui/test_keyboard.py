"""What a person does all day, by keyboard alone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.journeys.coach import Coach
from virkni_desktop.casework.actions import REGISTER_PARTICIPANT
from virkni_desktop.casework.people import register_participant
from virkni_desktop.store.session import WorkSession
from virkni_desktop.ui.components.announcing import ANNOUNCED
from virkni_desktop.ui.desk import Desk

NAMES = (("Guðrún", "Jökulsdóttir"), ("Þóra", "Ævarsdóttir"), ("Ævar", "Björnsson"), ("Åke", "Öberg"))
LIST = "Personnummer;Efternamn;Förnamn;Beslut fr.o.m.;Beslut t.o.m.\r\n189001019802;Öberg;Åsa;2026-11-02;2027-05-01\r\n"


@pytest.fixture
def rest(qtbot: QtBot, open_desk: Desk) -> Callable[[], None]:
    return lambda: qtbot.waitUntil(lambda: open_desk.operations.is_idle)


@pytest.fixture
def known(open_desk: Desk, rest: Callable[[], None]) -> Desk:
    """The four whose letters nobody has on the keyboard."""

    def register(session: WorkSession) -> None:
        for given, family in NAMES:
            register_participant(session, given=given, family=family)

    open_desk.operations.write(open_desk, REGISTER_PARTICIPANT, register)
    rest()
    return open_desk


def press(sequence: str) -> None:
    QTest.keySequence(QApplication.focusWidget(), sequence)


@pytest.mark.parametrize(
    ("typed", "found"), [("gudr", "Guðrún"), ("thor", "Þóra"), ("aeva", "Ævar"), ("ake", "Åke"), ("obe", "Åke")]
)
def test_four_letters_and_enter_open_a_person_however_the_name_is_written(
    known: Desk, qtbot: QtBot, rest: Callable[[], None], typed: str, found: str
) -> None:
    press("Ctrl+K")
    field = known.window.command_bar.field
    assert QApplication.focusWidget() is field
    QTest.keyClicks(field, typed)
    qtbot.waitUntil(lambda: any(found in row for row in field.results_shown()))
    rest()
    press("Return")
    qtbot.waitUntil(lambda: known.window.stack.page_id == "participants" and known.operations.is_idle)
    occasion = known.window.stack.page.note_about()  # type: ignore[union-attr]
    assert occasion is not None
    assert occasion.person.startswith(found)


def test_what_enter_would_open_is_read_out_as_one_types_and_goes_down(
    known: Desk, qtbot: QtBot, rest: Callable[[], None]
) -> None:
    press("Ctrl+K")
    field = known.window.command_bar.field
    QTest.keyClicks(field, "aeva")
    qtbot.waitUntil(lambda: str(field.property(ANNOUNCED)).startswith("2 results, "))
    first = str(field.property(ANNOUNCED)).removeprefix("2 results, ")
    press("Down")
    second = str(field.property(ANNOUNCED))
    assert sorted(name.split(",")[0] for name in (first, second)) == ["Ævar Björnsson", "Þóra Ævarsdóttir"]
    field.selectAll()
    QTest.keyClicks(field, "zzz")
    qtbot.waitUntil(lambda: field.property(ANNOUNCED) == "Nothing found")


def test_the_whole_of_an_import_by_keyboard_alone(open_desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "november.csv"
    path.write_text(LIST, encoding="utf-8")
    coach = Coach(open_desk, qtbot)
    coach.keys("Ctrl+4")
    QGuiApplication.clipboard().setText(str(path))
    coach.keys("Ctrl+V")
    coach.wait(lambda: coach.can_press("Apply 1"))
    tab_to("Apply 1")
    coach.keys("Space")
    assert coach.sees("Receipt EX-0001")
    coach.keys("Ctrl+2")
    assert any("Åsa Öberg" in row for row in coach.rows("Participants"))
    coach.keys("Ctrl+Z")
    assert not coach.sees("Åsa Öberg")


def tab_to(name: str) -> None:
    """Press Tab until the thing of this name has the keyboard."""
    for _ in range(80):
        here = QApplication.focusWidget()
        assert here is not None
        if name in (here.accessibleName(), getattr(here, "text", str)()):
            return
        QTest.keyClick(here, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not come to {name}")
