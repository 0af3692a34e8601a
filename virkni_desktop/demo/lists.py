"""The agency's lists of an invented caseload: two that were taken in, and the newest, which waits to be."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from random import Random

from virkni_desktop.casework import actions
from virkni_desktop.casework.grants import months_later
from virkni_desktop.casework.people import change_person
from virkni_desktop.demo.agency import MEASURES, Listed, Row, row_of, write_agency_list
from virkni_desktop.demo.content import Filled
from virkni_desktop.demo.course import Course
from virkni_desktop.demo.days import later
from virkni_desktop.demo.events import Event, did
from virkni_desktop.demo.lives import Life
from virkni_desktop.exchange.taking_in import ImportChoices, take_in

_NEWCOMERS, _LEAVERS, _EXTENDED = 3, 2, 4
_ENOUGH = 20
"""People on a list from which some may be missing without the brake being put on."""
_NAMES = {"se": "af-deltagarlista", "is": "vmst-thatttakendur"}
_PHONE = {"se": "Telefon", "is": "Sími"}
_DECIDED = {"se": "Beslut t.o.m.", "is": "Þjónustumiðstöð"}
_NO_SUCH_DATE = {"se": ("Beslut t.o.m.", "2027-04-31"), "is": ("Upphaf", "31.4.2026")}
"""A date that does not exist, as real lists have them; its row is refused and says why."""


class AgencyLists:
    """Writes the lists and says what happened with them: taken in, and phone numbers that changed on both sides."""

    def __init__(self, filled: Filled, jurisdiction: str, folder: Path, chance: Random, today: date) -> None:
        self._filled = filled
        self._jurisdiction = jurisdiction
        self._folder = folder
        self._chance = chance
        self._today = today
        self._days = (months_later(today, -2), months_later(today, -1), today)
        self._lives = [life for life in filled.lives if _is_listed(life)]
        self._listed = {life.episode_id: self._list(life, place) for place, life in enumerate(self._lives)}

    def write(self) -> list[Event]:
        """Write the three files; returns what the office did with the first two, and meanwhile."""
        self._folder.mkdir(parents=True, exist_ok=True)
        first, second, newest = self._days
        events = [self._taken_in(first, self._rows(first))]
        events += self._phone_changes(5, later(first, 9))
        self._extend()
        events.append(self._taken_in(second, self._rows(second)))
        events += self._phone_changes(7, later(second, 5))
        self._extend()
        rows = self._rows(newest)
        if len(rows) > _ENOUGH:
            rows = [*rows[_LEAVERS:], *self._new_rows(newest)]
        write_agency_list(self._path(newest), self._jurisdiction, newest, rows)
        return events

    def _list(self, life: Life, place: int) -> Listed:
        number = life.course.who.number
        assert number is not None  # `_is_listed` chose them
        office = self._filled.words.office
        return Listed(
            life.course,
            number,
            f"AF-{210_000 + place}",
            self._chance.choice(office.service_areas),
            self._chance.choice(MEASURES),
        )

    def _on_list(self, day: date) -> list[Life]:
        return [life for life in self._lives if life.course.is_active(day)]

    def _rows(self, day: date) -> list[Row]:
        on_list = self._on_list(day)
        return [row_of(self._listed[life.episode_id], self._jurisdiction, day, self._today) for life in on_list]

    def _path(self, day: date) -> Path:
        ending = "xlsx" if self._jurisdiction == "se" and day != self._today else "csv"
        return self._folder / f"{_NAMES[self._jurisdiction]}-{day:%Y-%m}.{ending}"

    def _taken_in(self, day: date, rows: Sequence[Row]) -> Event:
        path = self._path(day)
        write_agency_list(path, self._jurisdiction, day, rows)
        choices = ImportChoices(confirmed=True, backups=self._folder.parent / "backups")
        return Event(day, self._coach(), lambda caseload: take_in(caseload, path, choices=choices))

    def _phone_changes(self, place: int, day: date) -> list[Event]:
        """Someone's phone changes on both sides between two lists; the next list brings it to a decision."""
        on_list = self._on_list(day)
        if len(on_list) <= place:
            return []
        life = on_list[place]
        self._listed[life.episode_id].changes[_PHONE[self._jurisdiction]] = self._filled.cast.phone()
        change = partial(change_person, person_id=life.person_id, phone=self._filled.cast.phone())
        return [did(day, self._coach(), actions.CHANGE_PARTICIPANT, change)]

    def _extend(self) -> None:
        """A few decisions change before the next list."""
        column = _DECIDED[self._jurisdiction]
        for life in self._on_list(self._today)[10 : 10 + _EXTENDED]:
            listed = self._listed[life.episode_id]
            longer = months_later(life.course.enrolled_on, 30)
            areas = self._filled.words.office.service_areas
            listed.changes[column] = longer if self._jurisdiction == "se" else self._chance.choice(areas)

    def _new_rows(self, day: date) -> list[Row]:
        """People whom the office does not know yet, and one of them with a date that does not exist."""
        rows = []
        for place in range(_NEWCOMERS + 1):
            course = Course(self._filled.cast.invent(), 0, later(day, -6), days_used=self._chance.randint(360, 385))
            number = course.who.number
            if number is None:
                continue
            reference = f"AF-{290_000 + place}"
            listed = Listed(course, number, reference, self._filled.words.office.service_areas[0], MEASURES[0])
            rows.append(row_of(listed, self._jurisdiction, day, day))
        column, value = _NO_SUCH_DATE[self._jurisdiction]
        rows[-1][column] = value
        return rows

    def _coach(self) -> str:
        return self._filled.words.office.coaches[0][0]


def _is_listed(life: Life) -> bool:
    """The agency's list names people by number, and nobody whose identity is protected."""
    who = life.course.who
    return who.number is not None and not who.protected
