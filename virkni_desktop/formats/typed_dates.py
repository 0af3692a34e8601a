"""Dates as people type them: 4.12., 4 dec, fre, imorgon, +2w, í dag, in two of the languages at a time."""

import calendar
import re
from datetime import MAXYEAR, MINYEAR, date, timedelta

from virkni_desktop.formats.dates import MONTHS, WEEKDAYS
from virkni_desktop.formats.names import fold

_RELATIVE_DAYS = {
    "sv": {"idag": 0, "i dag": 0, "imorgon": 1, "i morgon": 1, "imorn": 1, "overmorgon": 2, "i overmorgon": 2,
           "igar": -1, "i gar": -1, "forrgar": -2, "i forrgar": -2},
    "is": {"i dag": 0, "a morgun": 1, "hinn daginn": 2, "ekki a morgun heldur hinn": 2, "i gaer": -1,
           "i fyrradag": -2},
    "en": {"today": 0, "tomorrow": 1, "day after tomorrow": 2, "the day after tomorrow": 2, "yesterday": -1},
}  # fmt: skip
_UNITS = {
    "sv": {"d": "d", "dag": "d", "dagar": "d", "v": "w", "vecka": "w", "veckor": "w", "m": "m", "man": "m",
           "manad": "m", "manader": "m", "ar": "y"},
    "is": {"d": "d", "dag": "d", "dagur": "d", "dagar": "d", "daga": "d", "v": "w", "vika": "w", "viku": "w",
           "vikur": "w", "m": "m", "man": "m", "manud": "m", "manudur": "m", "manudir": "m", "manudi": "m",
           "ar": "y"},
    "en": {"d": "d", "day": "d", "days": "d", "w": "w", "week": "w", "weeks": "w", "m": "m", "mo": "m",
           "month": "m", "months": "m", "y": "y", "year": "y", "years": "y"},
}  # fmt: skip
_AHEAD = {"sv": "om", "is": "eftir", "en": "in"}
_CENTURY = 100
_FIRST_YEAR, _LAST_YEAR = 1890, 2199
_LONGEST = 100  # letters; more is pasted by mistake


def parse_date(text: str, language: str, today: date) -> date | None:
    """The date that was typed, or None if it is none; in the language given or in English.

    Understood: 2026-12-04, 20261204, 4.12.2026, 4/12 (day first), 4 dec, 4. desember 2026, a weekday (the next one,
    never today), today, tomorrow and their neighbours, +10 (days), +2w, -3d, +1 month, "om 2 veckor". Without a
    year, the year that brings the date nearest to today. A date that does not exist (31.4.) is None, and so is one
    that nobody living and no plan can have (0001-01-01, 9999-12-31).
    """
    typed = re.sub(r"\s+", " ", fold(text[:_LONGEST])).strip(" .")
    found = _found(typed, language, today) if typed and len(text) < _LONGEST else None
    return found if found is not None and _FIRST_YEAR <= found.year <= _LAST_YEAR else None


def _found(typed: str, language: str, today: date) -> date | None:
    for code in dict.fromkeys((language, "en")):
        found = _relative(typed, code, today) or _weekday(typed, code, today) or _with_month(typed, code, today)
        if found:
            return found
    return _in_figures(typed, today)


def _relative(typed: str, language: str, today: date) -> date | None:
    days = _RELATIVE_DAYS.get(language, {}).get(typed)
    if days is not None:
        return today + timedelta(days=days)
    ahead = _AHEAD.get(language, "in")
    match = re.fullmatch(rf"(?:([+-]) ?|{ahead} )(\d{{1,4}}) ?([a-z]*)", typed)
    if not match:
        return None
    unit = _UNITS.get(language, {}).get(match[3] or "d")
    count = -int(match[2]) if match[1] == "-" else int(match[2])
    return _moved(today, count, unit) if unit else None


def _moved(today: date, count: int, unit: str) -> date | None:
    if unit in ("d", "w"):
        return today + timedelta(days=count * (7 if unit == "w" else 1))
    month = today.month - 1 + count * (12 if unit == "y" else 1)
    year, month = today.year + month // 12, month % 12 + 1
    if not MINYEAR <= year <= MAXYEAR:
        return None
    return date(year, month, min(today.day, calendar.monthrange(year, month)[1]))


def _weekday(typed: str, language: str, today: date) -> date | None:
    """At least two letters of a weekday that fit only one."""
    if len(typed) < 2:
        return None
    names = [fold(name) for name in WEEKDAYS.get(language, ())]
    fitting = [number for number, name in enumerate(names) if name.startswith(typed)]
    if len(fitting) != 1:
        return None
    return today + timedelta(days=(fitting[0] - today.weekday() - 1) % 7 + 1)


def _with_month(typed: str, language: str, today: date) -> date | None:
    match = re.fullmatch(r"(\d{1,2})\.? ?([a-z]{3,})\.?,? ?(\d{4}|\d{2})?", typed)
    if not match:
        return None
    names = [fold(name) for name in MONTHS.get(language, ())]
    fitting = [number for number, name in enumerate(names, 1) if name.startswith(match[2])]
    return _dated(match[1], str(fitting[0]), match[3], today) if len(fitting) == 1 else None


def _in_figures(typed: str, today: date) -> date | None:
    if match := re.fullmatch(r"(\d{4})-?(\d{2})-?(\d{2})", typed):
        return _dated(match[3], match[2], match[1], today)
    if match := re.fullmatch(r"(\d{1,2}) ?[./] ?(\d{1,2})(?: ?[./] ?(\d{4}|\d{2})?)?", typed):
        return _dated(match[1], match[2], match[3], today)
    return None


def _dated(day: str, month: str, year: str | None, today: date) -> date | None:
    if year is None:
        near = [_real(today.year + step, month, day) for step in (1, 0, -1)]
        return min((each for each in near if each), key=lambda each: abs((each - today).days), default=None)
    full_year = int(year) if len(year) == 4 else today.year // _CENTURY * _CENTURY + int(year)
    return _real(full_year, month, day)


def _real(year: int, month: str, day: str) -> date | None:
    try:
        return date(year, int(month), int(day))
    except ValueError:
        return None
