"""Working hours as people type them: "8-12", "08:00–14:40", "8-16:30/30", and a whole week as "Mon-Thu 8-12, Fri 8-10"."""

import re
from collections.abc import Iterable
from datetime import date

from virkni_desktop.formats.dates import weekday_name
from virkni_desktop.formats.names import fold

Hours = tuple[str, str, int]
"""From and to as HH:MM, and the minutes of break between."""

_MONDAY = date(2024, 1, 1)
_DASH = r"\s*[-–—]\s*"
_TIME = r"(\d{1,2})(?:[:.]([0-5]\d))?"
_HOURS = re.compile(rf"{_TIME}{_DASH}{_TIME}(?:\s*/\s*(\d{{1,3}}))?")
_PART = re.compile(rf"([^\W\d_]+)\.?(?:{_DASH}([^\W\d_]+)\.?)?\s+(\d.*)")


def parse_hours(text: str) -> Hours | None:
    """The hours that were typed; None for what is none: no time of day, an end before the beginning, a break too long."""
    match = _HOURS.fullmatch(text.strip())
    if not match:
        return None
    from_hour, from_minute, to_hour, to_minute = (int(part or 0) for part in match.groups()[:4])
    pause = int(match[5] or 0)
    if max(from_hour, to_hour) > 23:
        return None
    if pause >= (to_hour - from_hour) * 60 + to_minute - from_minute:
        return None
    return f"{from_hour:02}:{from_minute:02}", f"{to_hour:02}:{to_minute:02}", pause


def parse_week(text: str, language: str) -> dict[int, Hours] | None:
    """The hours by weekday, 1 (Monday) to 7; weekdays in the language or in English; None for what is no week."""
    found: dict[int, Hours] = {}
    for part in re.split(r"\s*[,;]\s*", text.strip()):
        match = _PART.fullmatch(part)
        hours = parse_hours(match[3]) if match else None
        if match is None or hours is None:
            return None
        first = _weekday(match[1], language)
        last = _weekday(match[2], language) if match[2] else first
        if first is None or last is None or last < first:
            return None
        for weekday in range(first, last + 1):
            if weekday in found:
                return None
            found[weekday] = hours
    return found


def show_hours(hours: Hours) -> str:
    """As it is typed: "08:00–12:00", "08:00–16:30/30" with a break."""
    from_time, to_time, pause = hours
    return f"{from_time}–{to_time}" + (f"/{pause}" if pause else "")


def show_week(week: Iterable[tuple[int, Hours]], language: str) -> str:
    """As it is typed, equal days that follow each other together: "Mon–Thu 08:00–12:00, Fri 08:00–10:00"."""
    runs: list[tuple[int, int, Hours]] = []
    for weekday, hours in sorted(week):
        if runs and runs[-1][1:] == (weekday - 1, hours):
            runs[-1] = (runs[-1][0], weekday, hours)
        else:
            runs.append((weekday, weekday, hours))
    return ", ".join(f"{_days(first, last, language)} {show_hours(hours)}" for first, last, hours in runs)


def name_of_weekday(weekday: int, language: str, *, short: bool = False) -> str:
    """The name of a day of the week, 1 (Monday) to 7."""
    return weekday_name(date.fromordinal(_MONDAY.toordinal() + weekday - 1), language, short)


def _days(first: int, last: int, language: str) -> str:
    names = [name_of_weekday(weekday, language, short=True).rstrip(".") for weekday in (first, last)]
    return names[0] if first == last else "–".join(names)


def _weekday(typed: str, language: str) -> int | None:
    """At least two letters of a weekday that fit only one."""
    word = fold(typed)
    for spoken in (language, "en"):
        fitting = [n for n in range(1, 8) if fold(name_of_weekday(n, spoken)).startswith(word)]
        if len(word) > 1 and len(fitting) == 1:
            return fitting[0]
    return None
