"""Dates in words and figures; without the operating system's locales, so that every machine writes the same."""

from collections.abc import Mapping
from datetime import date, time

MONTHS = {
    "sv": (
        "januari", "februari", "mars", "april", "maj", "juni",
        "juli", "augusti", "september", "oktober", "november", "december",
    ),
    "is": (
        "janúar", "febrúar", "mars", "apríl", "maí", "júní",
        "júlí", "ágúst", "september", "október", "nóvember", "desember",
    ),
    "en": (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
}  # fmt: skip
SHORT_MONTHS = {
    "sv": ("jan", "feb", "mars", "april", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec"),
    "is": ("jan.", "feb.", "mars", "apríl", "maí", "júní", "júlí", "ágúst", "sept.", "okt.", "nóv.", "des."),
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
}
WEEKDAYS = {
    "sv": ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"),
    "is": ("mánudagur", "þriðjudagur", "miðvikudagur", "fimmtudagur", "föstudagur", "laugardagur", "sunnudagur"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
SHORT_WEEKDAYS = {
    "sv": ("mån", "tis", "ons", "tors", "fre", "lör", "sön"),
    "is": ("mán.", "þri.", "mið.", "fim.", "fös.", "lau.", "sun."),
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
}
_NBSP = "\u00a0"
_PLAIN = 180  # days from today within which nobody takes a day for one of another year


def full_date(day: date, language: str) -> str:
    """With its weekday: "fredag 4 december 2026", "föstudagur 4. desember 2026", "Friday 4 December 2026"."""
    return f"{weekday_name(day, language)} {long_date(day, language)}"


def long_date(day: date, language: str) -> str:
    """Without the weekday: "4 december 2026", "4. desember 2026", "4 December 2026"."""
    return f"{_day(day, language)}{_NBSP}{month_name(day, language)} {day.year}"


def date_in_sentence(day: date, language: str) -> str:
    """With its weekday as in "by …", where Icelandic inflects: "föstudaginn 4. desember 2026"."""
    weekday = weekday_name(day, language)
    return f"{weekday.removesuffix('ur') + 'inn' if language == 'is' else weekday} {long_date(day, language)}"


def day_month_in_words(day: date, language: str) -> str:
    """Weekday, day and month where the year is plain: "fredag 4 december", "föstudagur 4. desember"."""
    return f"{weekday_name(day, language)} {_day(day, language)}{_NBSP}{month_name(day, language)}"


def day_month(day: date, language: str) -> str:
    """For narrow columns: "27 nov", "27. nóv.", "27 Nov"."""
    return f"{_day(day, language)}{_NBSP}{_of(SHORT_MONTHS, language)[day.month - 1]}"


def near_date(day: date, language: str, today: date) -> str:
    """For rows and facts: day and month where the year is plain, "27 nov"; otherwise with the year, "27 nov 2024"."""
    if abs((day - today).days) < _PLAIN:
        return day_month(day, language)
    return f"{day_month(day, language)} {day.year}"


def month_year(day: date, language: str) -> str:
    """For example "november 2026", "nóvember 2026", "November 2026"."""
    return f"{month_name(day, language)} {day.year}"


def short_date(day: date, language: str) -> str:
    """In figures: ISO 8601 in Swedish and English ("2026-12-04"), day first in Icelandic ("4.12.2026")."""
    return f"{day.day}.{day.month}.{day.year}" if language == "is" else day.isoformat()


def weekday_name(day: date, language: str, short: bool = False) -> str:
    """For example "fredag", or "fre" when short; lower case but in English."""
    return _of(SHORT_WEEKDAYS if short else WEEKDAYS, language)[day.weekday()]


def month_name(day: date, language: str) -> str:
    """For example "desember"; lower case but in English."""
    return _of(MONTHS, language)[day.month - 1]


def iso_week(day: date) -> int:
    """The week number by ISO 8601, which Sweden and Iceland both use."""
    return day.isocalendar().week


def clock_time(at: time, language: str) -> str:
    """By the 24-hour clock as in a sentence: "10.00" in Swedish, "10:00" otherwise."""
    return f"{at:%H.%M}" if language == "sv" else f"{at:%H:%M}"


def _day(day: date, language: str) -> str:
    return f"{day.day}." if language == "is" else str(day.day)


def _of(table: Mapping[str, tuple[str, ...]], language: str) -> tuple[str, ...]:
    return table.get(language, table["en"])
