"""How an agency writes its list of invented people: the columns, one row a person, as a file of that sender."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from virkni_desktop.casework.grants import months_later
from virkni_desktop.demo.cast import Invented
from virkni_desktop.demo.course import Course
from virkni_desktop.demo.umea import days_on, phase_of
from virkni_desktop.formats import number, short_date
from virkni_desktop.identity_number import IdentityNumber, display
from virkni_desktop.store.files import atomic_write

_PHASE = {"phase-1": "Fas 1", "phase-2": "Fas 2", "phase-3": "Fas 3"}
LIVELIHOOD = {
    "activity-support": "aktivitetsstöd",
    "assistance": "försörjningsstöd",
    "sickness-compensation": "sjukersättning",
    "none": "ingen",
}
MEASURES = ("Atvinnu- og virknimiðlun", "Atvinnu- og virknimiðlun", "TINNA", "IPS", "Íslenskunámskeið")
_FULL_GRANT = 228_689
Row = dict[str, str]


@dataclass
class Listed:
    """Someone on an agency's list. What ``changes`` says stands in the list instead of what is known."""

    course: Course
    number: IdentityNumber
    reference: str
    area: str
    measure: str
    changes: Row = field(default_factory=dict)

    @property
    def who(self) -> Invented:
        """The person."""
        return self.course.who


def row_of(listed: Listed, jurisdiction: str, day: date, today: date) -> Row:
    """The person's row in the list of a day."""
    row = _swedish(listed, day, today) if jurisdiction == "se" else _icelandic(listed)
    return {**row, **{name: value for name, value in listed.changes.items() if name in row}}


def write_list(path: Path, rows: Sequence[Row]) -> None:
    """As the agencies' systems write it for the spreadsheet programs of the North: semicolons, UTF-8 with its mark."""
    with atomic_write(path) as temporary, temporary.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]) if rows else [], delimiter=";")
        writer.writeheader()
        writer.writerows(rows)


def _swedish(listed: Listed, day: date, today: date) -> Row:
    who, course = listed.who, listed.course
    days = days_on(course, day, today)
    return {
        "Personnummer": f"{listed.number.value[:8]}-{listed.number.value[8:]}",
        "Efternamn": who.family or "",
        "Förnamn": who.given,
        "Telefon": who.phone,
        "Kommunkod": who.municipality,
        "Programfas": _PHASE[phase_of(days)],
        "Beslut fr.o.m.": course.enrolled_on.isoformat(),
        "Beslut t.o.m.": months_later(course.enrolled_on, 24).isoformat(),
        "Förbrukade ersättningsdagar": str(days),
        "Språk": who.mother_tongue,
        "Försörjning": LIVELIHOOD[course.livelihood],
        "AF-referens": listed.reference,
    }


def _icelandic(listed: Listed) -> Row:
    return {
        "Kennitala": display(listed.number.value, listed.number.kind),
        "Nafn": listed.who.name,
        "Sími": listed.who.phone,
        "Þjónustumiðstöð": listed.area,
        "Úrræði": listed.measure,
        "Upphaf": short_date(listed.course.enrolled_on, "is"),
        "Fjárhæð": number(_FULL_GRANT, "is"),
    }
