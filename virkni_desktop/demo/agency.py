"""How an agency writes its list of invented people: the columns, one row a person, as a file of that sender."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from virkni_desktop.casework.grants import months_later
from virkni_desktop.demo.cast import Invented
from virkni_desktop.demo.course import Course
from virkni_desktop.demo.umea import days_on, phase_of
from virkni_desktop.exchange.layouts import layout_for
from virkni_desktop.exchange.profile import built_in_profiles
from virkni_desktop.exchange.writing_files import write_list
from virkni_desktop.exchange.written_cells import WrittenCell
from virkni_desktop.formats import number, short_date
from virkni_desktop.identity_number import IdentityNumber, display

_PHASE = {"phase-1": "Fas 1", "phase-2": "Fas 2", "phase-3": "Fas 3"}
LIVELIHOOD = {
    "activity-support": "aktivitetsstöd",
    "assistance": "försörjningsstöd",
    "sickness-compensation": "sjukersättning",
    "none": "ingen",
}
MEASURES = ("Atvinnu- og virknimiðlun", "Atvinnu- og virknimiðlun", "TINNA", "IPS", "Íslenskunámskeið")
_FULL_GRANT = 228_689
Row = dict[str, str | int | date]


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


def write_agency_list(path: Path, jurisdiction: str, day: date, rows: Sequence[Row]) -> None:
    """As the agency writes it: a workbook with its titles, or text with semicolons, by the ending of the name."""
    profile = next(each for each in built_in_profiles() if each.jurisdiction == jurisdiction)
    layout = layout_for(profile)
    if path.suffix == ".csv":
        layout = replace(layout, titles=(), header_row=1)
    titles = tuple(title.replace("{date}", day.isoformat()) for title in layout.titles)
    cells = [[WrittenCell(row[column.header], is_ours=True) for column in layout.columns] for row in rows]
    write_list(path, replace(layout, titles=titles), cells)


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
        "Beslut fr.o.m.": course.enrolled_on,
        "Beslut t.o.m.": months_later(course.enrolled_on, 24),
        "Förbrukade ersättningsdagar": days,
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
