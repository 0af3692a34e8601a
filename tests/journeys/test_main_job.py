"""The whole main job once through the real window: list, participant, mapping, plan, paper, follow-up, quarter."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import openpyxl
import pypdfium2
import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.journeys.coach import Coach
from virkni_desktop.clock import Clock
from virkni_desktop.store.caseload import Mode, create_caseload, open_caseload
from virkni_desktop.store.checks import check_caseload
from virkni_desktop.ui.application import build_desk, build_look

TODAY = date(2026, 11, 26)
HEAD = "Personnummer;Efternamn;Förnamn;Telefon;Programfas;Beslut fr.o.m.;Beslut t.o.m.;AF-referens"
LIST = (
    "189001019802;Öberg;Åsa;070-1740605;Fas 1;2026-11-02;2027-05-01;AF-1",
    "200001012384;Testberg;Amina;070-1740606;Fas 2;2026-11-02;2027-06-01;AF-2",
)


@pytest.fixture
def caseload(tmp_path: Path) -> Path:
    path = tmp_path / "Mina deltagare.virkni"
    create_caseload(path, jurisdiction="se", clock=Clock(TODAY))
    return path


@pytest.fixture
def coach(qtbot: QtBot, qapp: QApplication, caseload: Path) -> Iterator[Coach]:
    desk = build_desk(qapp, build_look(qapp), clock=Clock(TODAY), who="Karin Lind", settings_path=None)
    desk.window.resize(QSize(1440, 900))
    desk.window.show()
    desk.choose_language("en")
    desk.open(caseload)
    coach = Coach(desk, qtbot)
    coach.wait(lambda: desk.window.stack.page is not None)
    yield coach
    desk.window.close()


def test_from_the_agencys_list_to_the_quarters_workbook(coach: Coach, caseload: Path, tmp_path: Path) -> None:
    _take_in_the_list(coach, tmp_path)
    coach.keys("Ctrl+2")
    coach.wait(lambda: coach.sees("Testberg"))
    coach.open_row("Participants", "Testberg")
    _map(coach)
    _plan(coach)
    paper = _print_and_sign(coach, tmp_path)
    _follow_up(coach)
    workbook = _report(coach, tmp_path)
    coach.desk.window.close()
    assert paper.get_textpage().get_text_range().count("Arbeta 50 procent") == 1
    assert workbook["Summary"]["A1"].value
    with open_caseload(caseload, clock=Clock(TODAY), mode=Mode.READ) as written:
        assert check_caseload(written).problems == ()
    assert [entry.name for entry in caseload.parent.glob("*.virkni*")] == [caseload.name]


def _take_in_the_list(coach: Coach, folder: Path) -> None:
    path = folder / "november.csv"
    path.write_text("\r\n".join([HEAD, *LIST]), encoding="utf-8-sig")
    coach.keys("Ctrl+4")
    coach.press("Choose a list")
    coach.choose_file(path)
    coach.wait(lambda: coach.can_press("Apply 2"))
    assert any("Amina Testberg" in row for row in coach.rows("Rows of the list"))
    coach.press("Apply 2")
    assert coach.sees("Receipt EX-0001")


def _map(coach: Coach) -> None:
    coach.open_tab("Mapping")
    coach.press("Start mapping")
    coach.wait(lambda: coach.sees("Tell us about yourself in your own words."))
    coach.type_into("Tell us about yourself in your own words.", "Jag bor med min syster.")
    coach.press("Mark as talked through")
    assert coach.sees("1 of 18 sections begun")


def _plan(coach: Coach) -> None:
    coach.press("Make plan")
    coach.wait(lambda: coach.sees("no goal yet"))
    coach.press("Add goal")
    coach.type_into("Goal 1", "Arbeta 50 procent")
    coach.type_into("Day of the next follow-up", "+2w")
    coach.wait(lambda: not coach.sees("no next follow-up"))


def _print_and_sign(coach: Coach, folder: Path) -> pypdfium2.PdfPage:
    coach.keys("Ctrl+Alt+P")  # the paper to sign as PDF, with a printer and without
    coach.choose_file(folder / "plan.pdf")
    coach.wait(lambda: coach.can_press("Mark as signed"))
    assert not coach.can_press("Add goal")
    assert coach.sees("to be printed and signed")
    coach.press("Mark as signed")
    coach.press("Mark as signed")
    coach.wait(lambda: coach.sees("v1 signed 26 Nov"))
    assert not coach.sees("to be printed and signed")
    return pypdfium2.PdfDocument(folder / "plan.pdf")[0]


def _follow_up(coach: Coach) -> None:
    coach.keys("Ctrl+N")
    coach.type_into("What happened", "Vi gick igenom planen.")
    coach.keys("Ctrl+Return")
    coach.open_tab("Overview")
    coach.wait(lambda: coach.sees("Vi gick igenom planen"))
    coach.keys("Ctrl+1")
    assert coach.sees("Thursday 26 November")


def _report(coach: Coach, folder: Path) -> openpyxl.Workbook:
    coach.keys("Ctrl+5")
    coach.keys("Alt+PgDown")
    coach.wait(lambda: any(row.startswith("Indicator Enrolled, Q4 2026 [c] 2") for row in coach.rows("Figures")))
    coach.press("Working copy")
    coach.choose_file(folder / "quarter.xlsx")
    coach.wait(lambda: coach.sees("quarter.xlsx"))
    return openpyxl.load_workbook(folder / "quarter.xlsx")
