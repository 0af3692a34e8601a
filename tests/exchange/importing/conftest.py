"""A caseload and lists of an agency's shape, with invented people of official test numbers."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest

from virkni_desktop.casework.participant import ParticipantView, get_participant
from virkni_desktop.casework.people import change_person, find_by_number
from virkni_desktop.clock import Clock
from virkni_desktop.exchange.importing import prepare_import
from virkni_desktop.exchange.ledger import Receipt
from virkni_desktop.exchange.prepared import PreparedImport
from virkni_desktop.exchange.profile import built_in_profiles, known_names
from virkni_desktop.exchange.tables import read_table
from virkni_desktop.exchange.taking_in import ImportChoices, recognise_table, take
from virkni_desktop.messages import message
from virkni_desktop.store.caseload import Caseload, create_caseload, open_caseload
from virkni_desktop.store.checks import check_caseload
from virkni_desktop.store.steps import Action

TODAY = date(2026, 12, 3)
HEADER = (
    "Personnummer", "Efternamn", "Förnamn", "Telefon", "Kommunkod", "Programfas", "Beslut fr.o.m.", "Beslut t.o.m.",
    "Förbrukade ersättningsdagar", "Språk", "Försörjning", "AF-referens",
)  # fmt: skip
PEOPLE = (
    ("19790830-2396", "Ekelöf", "Jörgen"),
    ("19871215-2381", "Öberg", "Hawa"),
    ("19950226-2398", "Åkesson", "Örjan"),
    ("19790821-2397", "Öberg", "Göran"),
    ("19960116-7191", "Hägg", "Hawa"),
    ("19880721-2389", "Sjöö", "Zahra"),
    ("20020307-2384", "D'Angelo", "Yusuf"),
    ("19820605-2386", "Hägg", "Ülkü"),
    ("19861123-9883", "al-Amin", "Östen"),
    ("19950513-2390", "Yılmaz", "Göran"),
)
NEWCOMER = ("20010724-2380", "Strömbäck", "Elif")


def row(place: int, person: tuple[str, str, str], **changed: object) -> list[object]:
    """One row of an agency's list, as a workbook holds it; ``changed`` by the header's first word, small."""
    number, family, given = person
    cells = {
        "personnummer": number,
        "efternamn": family,
        "förnamn": given,
        "telefon": f"070-11122{place:02}",
        "kommunkod": ("0180", "2480", "2404")[place % 3],
        "programfas": f"Fas {place % 3 + 1}",
        "från": date(2026, 1, 10 + place),
        "till": date(2028, 1, 9 + place),
        "dagar": 100 + place,
        "språk": ("svenska", "arabiska")[place % 2],
        "försörjning": ("ingen", "aktivitetsstöd")[place % 2],
        "referens": f"AF-11000{place}",
    }
    assert changed.keys() <= cells.keys()
    return list((cells | changed).values())


def rows(people: Sequence[tuple[str, str, str]] = PEOPLE) -> list[list[object]]:
    """The rows of November."""
    return [row(place, person) for place, person in enumerate(people)]


def sheet(data: Sequence[Sequence[object]], header: Sequence[str] = HEADER, on: str = "2026-11-02") -> dict[str, list]:
    """A workbook's only sheet: titles, header, rows and a total."""
    return {
        "Deltagare": [
            ["Deltagarlista jobb- och utvecklingsgarantin"],
            [f"Uttag {on}, enhet Umeå"],
            [],
            list(header),
            *map(list, data),
            ["Totalt", *[""] * (len(header) - 1)],
        ]
    }


class Desk:
    """A caseload and short words for what an import does to it."""

    def __init__(self, caseload: Caseload) -> None:
        self.caseload = caseload

    def prepare(self, path: Path, profile: str | None = None, **options: object) -> PreparedImport:
        table = read_table(path, known=known_names(built_in_profiles()))
        recognised = recognise_table(self.caseload, table, profile)
        return self.caseload.read(partial(prepare_import, table=table, recognised=recognised, **options))

    def take(self, path: Path, profile: str | None = None, **choices: object) -> Receipt:
        return take(self.caseload, self.prepare(path, profile), ImportChoices(**choices))

    def person(self, number: str) -> ParticipantView:
        return self.caseload.read(lambda session: get_participant(session, find_by_number(session, number)))

    def edit(self, number: str, **changes: object) -> UUID:
        def change(session):
            key = find_by_number(session, number)
            change_person(session, key, **changes)
            return key

        return self.do(change)

    def do(self, use_case: Callable) -> object:
        return self.caseload.write(Action(message("Edit")), use_case).result

    def content_hash(self) -> str:
        report = check_caseload(self.caseload)
        assert report.problems == ()
        return report.content_hash

    def count(self, noun: str) -> int:
        sql = f"SELECT count(*) FROM {noun}"
        return self.caseload.read(lambda session: session.connection().exec_driver_sql(sql).scalar_one())


def opened(path: Path, jurisdiction: str) -> Iterator[Desk]:
    clock = Clock(TODAY)
    create_caseload(path, jurisdiction=jurisdiction, clock=clock)
    with open_caseload(path, clock=clock, who="Anna Berg") as caseload:
        yield Desk(caseload)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A Swedish caseload."""
    yield from opened(tmp_path / "Umeå.virkni", "se")


@pytest.fixture
def icelandic(tmp_path: Path) -> Iterator[Desk]:
    """An Icelandic caseload."""
    yield from opened(tmp_path / "Reykjavík.virkni", "is")


class Lists:
    """Writes lists of an agency's shape as workbooks."""

    def __init__(self, workbook: Callable[..., Path]) -> None:
        self._workbook = workbook
        self.people = PEOPLE
        self.newcomer = NEWCOMER
        self.header = HEADER

    def row(self, place: int, person: tuple[str, str, str] | None = None, **changed: object) -> list[object]:
        return row(place, person or PEOPLE[place], **changed)

    def rows(self) -> list[list[object]]:
        return rows()

    def november(self) -> Path:
        return self.write(rows(), name="november.xlsx")

    def write(self, data: Sequence[Sequence[object]], name: str = "list.xlsx", **options: object) -> Path:
        return self._workbook(sheet(data, **options), name=name)

    def with_row(self, place: int, **changed: object) -> Path:
        """November's list with one row changed."""
        data = rows()
        data[place] = row(place, PEOPLE[place], **changed)
        return self.write(data, name="changed.xlsx")


@pytest.fixture
def lists(workbook: Callable[..., Path]) -> Lists:
    """Lists to take in."""
    return Lists(workbook)
