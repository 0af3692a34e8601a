"""How days and values read in the rows of lists: words, with the year only where it is another one."""

from datetime import date, datetime

from virkni_desktop.formats import day_month, long_date
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.field_words import value_words

_DATES = frozenset(("birth_date", "decision_start", "decision_end", "enrolled_on", "exited_on", "referred_on"))


def day_words(context: PageContext, day: date | datetime | None) -> str:
    """ "24 Nov" in this year, "24 November 2025" otherwise; empty where nobody knows."""
    if day is None:
        return ""
    day = day.astimezone().date() if isinstance(day, datetime) else day
    this_year = day.year == context.clock.today().year
    return day_month(day, context.language) if this_year else long_date(day, context.language)


def value_in_row(context: PageContext, field: str, value: str | None) -> str:
    """A field's value as people read it: dates and codes in words."""
    if field in _DATES and value:
        try:
            day = date.fromisoformat(value)
            return f"{day_month(day, context.language)} {day.year}"
        except ValueError:
            return value
    return value_words(context, field, value)
