"""A whole day in the window, as a coach in Sweden and one in Iceland would have it, in the language they work in."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.album.words import words_of
from tests.journeys.coach import Coach
from virkni_desktop.clock import Clock
from virkni_desktop.settings import Settings, save_settings
from virkni_desktop.store.caseload import Mode, open_caseload
from virkni_desktop.store.checks import check_caseload
from virkni_desktop.ui.application import build_desk, build_look

TODAY = date(2026, 11, 26)
_INTERACTIONS = 3  # a contact with the participant in sight: Ctrl+N, the words, Ctrl+Enter


@dataclass(frozen=True)
class Country:
    """One country's lists and words; what the window itself says comes from its translations."""

    language: str
    name: str
    head: str
    rows: tuple[str, ...]
    people: tuple[str, str, str, str]
    phones: tuple[str, str]
    other_head: str
    end_column: str
    sender: str
    question: str
    training: str
    agency: str
    enrolled: str
    hours: str
    months: tuple[str, ...] = ()


ICELAND = Country(
    "is", "Iceland", "Kennitala;Nafn;Sími;Þjónustumiðstöð;Úrræði;Upphaf;Fjárhæð",
    (
        "140699-1369;Víctor García;555 0572;Norðurmiðstöð;TINNA;1.9.2026;228.689",
        "010306-1320;Sölvi Grétarsson;555 0335;Austurmiðstöð;Íslenskunámskeið;15.10.2026;228.689",
        "030694-1399;Paweł Nowak;555 0496;Vesturmiðstöð;Íslenskunámskeið;10.11.2026;228.689",
        "280790-1339;Wioletta Zielińska;555 0997;Vesturmiðstöð;TINNA;22.9.2026;228.689",
    ),
    ("Víctor García", "Sölvi Grétarsson", "Paweł Nowak", "Wioletta Zielińska"), ("555 0572", "555 0335"),
    "Nr;Auðkenni;Hver;Farsími;Lýkur", "Lýkur", "Vinnumálastofnun", "Segðu frá þér með eigin orðum.",
    "Starfsþjálfunarsamningur", "Vinnumálastofnun", "Nýskráningar", "mán–fös 8–12", ("114.345", "686.070", "182.951", "891.888"),
)  # fmt: skip
SWEDEN = Country(
    "sv", "Sweden", "Personnummer;Efternamn;Förnamn;Telefon;Programfas;Beslut fr.o.m.;AF-referens",
    (
        "189001019802;Öberg;Åsa;070-1740605;Fas 1;2026-09-01;AF-1",
        "200001012384;Testberg;Amina;070-1740606;Fas 2;2026-10-02;AF-2",
        "201701012393;Haidari;Maryam;070-1740607;Fas 2;2026-11-02;AF-3",
        "197805112398;Lindqvist;Omar;070-1740608;Fas 3;2026-09-02;AF-4",
    ),
    ("Åsa Öberg", "Amina Testberg", "Maryam Haidari", "Omar Lindqvist"), ("070-1740605", "070-1740606"),
    "Nr;Identitet;Vem;Mobil;Slutar", "Slutar", "Arbetsförmedlingen", "Berätta om dig själv med egna ord.",
    "Arbetsträning", "Arbetsförmedlingen", "Inskrivna", "mån–fre 8–12",
)  # fmt: skip


@pytest.fixture(params=[ICELAND, SWEDEN], ids=["in Iceland", "in Sweden"])
def country(request: pytest.FixtureRequest) -> Country:
    here: Country = request.param
    return here


@pytest.fixture
def begin_work(qtbot: QtBot, qapp: QApplication, country: Country, tmp_path: Path) -> Iterator[Callable[[], Coach]]:
    """Start the program, as often as one likes; it remembers who works there and in which language."""
    look, settings = build_look(qapp), tmp_path / "settings.json"
    save_settings(settings, Settings(who="Karin Lind", language=country.language))
    begun: list[Coach] = []

    def begin() -> Coach:
        desk = build_desk(qapp, look, clock=Clock(TODAY), settings_path=settings)
        desk.window.resize(QSize(1440, 900))
        desk.window.show()
        begun.append(Coach(desk, qtbot, words_of(country.language)))
        return begun[-1]

    yield begin
    for coach in begun:
        coach.desk.choose_language("en")
        coach.desk.window.close()


def test_a_whole_day(begin_work: Callable[[], Coach], country: Country, tmp_path: Path) -> None:
    coach, who = begin_work(), country.people[0]
    caseload = _start_empty(coach, country, tmp_path)
    _take_in_the_list(coach, country, tmp_path)
    _name_columns_once(coach, country, tmp_path)
    _open_person(coach, who)
    _plan_visits(coach)
    _map(coach, country)
    _plan(coach)
    _print_sign_and_attach(coach, tmp_path)
    _log_five_contacts(coach)
    _add_workplace(coach)
    _place(coach, country, who)
    _decide_conflicts(coach, country, tmp_path)
    _take_the_import_back_and_bring_it_again(coach)
    _keep_two_out_of_what_is_sent(coach, country, tmp_path)
    _make_the_quarter(coach, country, tmp_path)
    _back_up_and_restore(coach, tmp_path)
    coach.desk.window.close()
    again = begin_work()
    again.press("Go on with Mitt")
    again.wait(lambda: again.desk.window.stack.page is not None)
    again.keys("Ctrl+2")
    again.wait(lambda: again.sees(who))
    again.open_row("Participants", who)
    again.wait(lambda: again.can_press("Log contact"))
    assert any("Samtal 4" in row for row in again.rows("Timeline"))
    again.desk.window.close()
    with open_caseload(caseload, clock=Clock(TODAY), mode=Mode.READ) as written:
        assert check_caseload(written).problems == ()


def _start_empty(coach: Coach, country: Country, folder: Path) -> Path:
    coach.press("Start empty")
    coach.press(country.name)
    coach.choose_file(folder / "Mitt")
    coach.wait(lambda: coach.desk.window.stack.page is not None)
    assert coach.sees("Nothing is due")
    return folder / "Mitt.virkni"


def _look_at(coach: Coach, path: Path, lines: tuple[str, ...]) -> None:
    path.write_text("\r\n".join(lines), encoding="utf-8-sig")
    _begin_exchange(coach)
    coach.press("Choose a list")
    coach.choose_file(path)


def _begin_exchange(coach: Coach) -> None:
    coach.keys("Ctrl+4")
    if coach.can_press("Back to Exchange"):
        coach.press("Back to Exchange")


def _take_in_the_list(coach: Coach, country: Country, folder: Path) -> None:
    _look_at(coach, folder / "nóvember.csv", (country.head, *country.rows))
    coach.wait(lambda: coach.can_press("Apply 4"))
    coach.press("Apply 4")
    assert coach.sees("Receipt EX-0001")


def _name_columns_once(coach: Coach, country: Country, folder: Path) -> None:
    numbers = [row.split(";")[0] for row in country.rows]
    phones = [*country.phones, "", ""]
    for name, end, asks in (("fyrsta.csv", "2027-07-01", True), ("næsta.csv", "2027-08-01", False)):
        rows = [
            f"{place};{numbers[place]};{person};{phones[place]};{end}" for place, person in enumerate(country.people)
        ]
        _look_at(coach, folder / name, (country.other_head, *rows))
        if asks:
            coach.go_to("Columns of the file", country.end_column)
            coach.choose("Taken as", "Decision end")
            coach.choose("Who sent it", country.sender)
            coach.press("Preview")
        coach.wait(lambda: coach.can_press("Apply 4"))
        coach.press("Apply 4")
        coach.wait(lambda: coach.can_press("Back to Exchange"))


def _open_person(coach: Coach, who: str) -> None:
    coach.keys("Ctrl+K")
    coach.type_here(who)
    coach.key_here(Qt.Key.Key_Return)  # before anything was found
    coach.wait(lambda: coach.desk.window.stack.page_id == "participants" and coach.sees(who))


def _plan_visits(coach: Coach) -> None:
    for text, day in (("Besök", "+1w"), ("Samtal om veckan", "2026-11-26")):
        coach.keys("Ctrl+Shift+F")
        coach.type_into("What", text)
        coach.write_over("Day", day)
        coach.press("Add")
    coach.keys("Ctrl+1")
    coach.wait(lambda: coach.sees("Samtal om veckan"))
    coach.keys("Alt+Left")
    coach.wait(lambda: coach.can_press("Log contact"))


def _map(coach: Coach, country: Country) -> None:
    coach.open_tab("Mapping")
    coach.press("Start mapping")
    coach.wait(lambda: coach.sees(country.question))
    coach.type_into(country.question, "Jag arbetar bäst på morgonen.")
    coach.press("Mark as talked through")
    coach.press("Make a goal of it")


def _plan(coach: Coach) -> None:
    coach.wait(lambda: coach.focused in coach.words("What"))
    for cell in ("Prova bageriet", "Karin", "+2w", "Vi har varit där"):
        coach.type_here(cell)
        coach.key_here(Qt.Key.Key_Tab)
    coach.write_over("Day of the next follow-up", "+3w")
    coach.choose("Coach", "Karin Lind")
    coach.wait(lambda: not coach.sees("no next follow-up"))


def _print_sign_and_attach(coach: Coach, folder: Path) -> None:
    paper = folder / "plan.pdf"
    coach.keys("Ctrl+Alt+P")
    coach.choose_file(paper)
    coach.wait(lambda: coach.can_press("Mark as signed"))
    coach.press("Attach signed copy")
    coach.choose_file(paper)
    coach.press("Mark as signed")
    coach.press("Mark as signed")
    coach.wait(lambda: not coach.can_press("Mark as signed"))


def _log_five_contacts(coach: Coach) -> None:
    coach.open_tab("Overview")
    for number in range(5):
        doings = (
            lambda: coach.keys("Ctrl+N"),
            lambda number=number: coach.type_here(f"Samtal {number}"),
            lambda: coach.keys("Ctrl+Return"),
        )
        assert len(doings) <= _INTERACTIONS
        for do in doings:
            do()
        coach.wait(lambda number=number: any(f"Samtal {number}" in row for row in coach.rows("Timeline")))


def _add_workplace(coach: Coach) -> None:
    coach.keys("Ctrl+3")
    coach.press("Add workplace")
    coach.type_into("Name of the organisation", "Hafnarbúðin")
    coach.press("Add")
    coach.open_tab("Contact persons")
    coach.press("Add contact person")
    coach.type_into("Name", "Bergþóra Ísleifsdóttir")
    coach.press("Add")
    assert any("Bergþóra" in row for row in coach.rows("Contact persons"))


def _place(coach: Coach, country: Country, who: str) -> None:
    _open_person(coach, who)
    coach.open_tab("Placement")
    coach.press("Start placement")
    coach.type_into("Find a workplace or an organisation", "Hafnar")
    coach.wait(lambda: bool(coach.rows("Workplaces found")))
    coach.open_row("Workplaces found", "Hafnarbúðin")
    coach.choose("Type", country.training)
    coach.write_over("Share, %", "50")
    coach.write_over("From", "2026-09-01")
    coach.choose("Supervisor", "Bergþóra Ísleifsdóttir")
    coach.type_into("Working hours", country.hours)
    coach.press("Start")
    coach.wait(lambda: coach.sees("Bergþóra Ísleifsdóttir"))
    if country.months:
        _follow_the_grant(coach, *country.months)


def _follow_the_grant(coach: Coach, monthly: str, total: str, later: str, total_later: str) -> None:
    months = coach.rows("Months of the grant")
    assert sum(monthly in month for month in months) == 6
    assert total in months[-1]
    coach.press("Change share")
    coach.write_over("Share, %", "80")
    coach.press("Change")
    coach.wait(lambda: total_later in coach.rows("Months of the grant")[-1])
    assert [later in month for month in coach.rows("Months of the grant")] == [False] * 3 + [True] * 3 + [False]
    coach.keys("Ctrl+Shift+M")
    coach.wait(lambda: monthly in coach.rows("Months of the grant")[-1])


def _decide_conflicts(coach: Coach, country: Country, folder: Path) -> None:
    for who, phone in zip(country.people[:2], country.phones, strict=True):
        _open_person(coach, who)
        coach.keys("Ctrl+E")
        coach.write_over("Phone", phone[:-2] + "11")
        coach.press("Save")
    rows = [row.replace(phone, phone[:-2] + "22") for row, phone in zip(country.rows, country.phones, strict=False)]
    _look_at(coach, folder / "desember.csv", (country.head, *rows, *country.rows[2:]))
    coach.wait(lambda: coach.can_press("Apply 2"))
    for place, key in enumerate((Qt.Key.Key_A, Qt.Key.Key_M)):
        coach.go_to("Rows of the list", country.people[place])
        coach.key_here(key)
    coach.press("Apply 2")
    coach.wait(lambda: coach.sees("Receipt EX-0004"))


def _take_the_import_back_and_bring_it_again(coach: Coach) -> None:
    coach.press("Undo this import")
    coach.wait(lambda: coach.sees("This import was taken back."))
    coach.keys("Ctrl+Shift+Z")
    coach.wait(lambda: not coach.sees("This import was taken back."))


def _keep_two_out_of_what_is_sent(coach: Coach, country: Country, folder: Path) -> None:
    protected, declined = country.people[2:]
    _open_person(coach, protected)
    coach.keys("Ctrl+E")
    coach.press("Protected identity")
    coach.press("Save")
    _open_person(coach, declined)
    coach.keys("Ctrl+Shift+J")
    coach.choose(country.agency, "Declined")
    coach.press("Save")
    _begin_exchange(coach)
    coach.press("Prepare a file to send")
    coach.wait(lambda: coach.can_press("Save the file"))
    coach.press("Save the file")
    coach.choose_file(folder / "sent.xlsx")
    coach.wait((folder / "sent.xlsx").is_file)
    sent = openpyxl.load_workbook(folder / "sent.xlsx")
    cells = [str(cell.value) for sheet in sent for row in sheet for cell in row]
    assert country.rows[0].split(";")[0] in " ".join(cells)
    assert not any(row.split(";")[0] in " ".join(cells) for row in country.rows[2:])


def _make_the_quarter(coach: Coach, country: Country, folder: Path) -> None:
    coach.keys("Ctrl+5")
    coach.keys("Alt+PgDown")
    coach.wait(lambda: any(row.startswith("Enrolled") or "4" in row for row in coach.rows("Figures")))
    coach.go_to("Figures", country.enrolled)
    coach.key_here(Qt.Key.Key_F2)
    coach.type_here("5")
    coach.key_here(Qt.Key.Key_Return)
    for button, name in (("Working copy", "working.xlsx"), ("External copy", "external.xlsx")):
        coach.press(button)
        coach.choose_file(folder / name)
        coach.wait((folder / name).is_file)


def _back_up_and_restore(coach: Coach, folder: Path) -> None:
    coach.do("Back up now")
    coach.do("Restore a backup")
    coach.choose_file(max(folder.glob("*backups/*.virkni"), key=lambda backup: backup.stat().st_mtime_ns))
    coach.press("Restore")
    coach.wait(lambda: any(folder.glob("* before restore *.virkni")) and coach.desk.window.stack.page is not None)
