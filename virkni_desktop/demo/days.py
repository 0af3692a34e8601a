"""Days as invented lives need them: working days, chances between two days, months on."""

from datetime import UTC, date, datetime, timedelta
from random import Random


def workday(day: date) -> date:
    """The day itself, or the Monday after a weekend."""
    return day + timedelta(days=max(0, 7 - day.weekday()) if day.weekday() >= 5 else 0)


def workday_before(day: date, count: int = 1) -> date:
    """The working day so many working days before."""
    while count:
        day -= timedelta(days=1)
        count -= day.weekday() < 5
    return day


def between(chance: Random, first: date, last: date) -> date:
    """A working day from ``first`` to about ``last``."""
    return workday(first + timedelta(days=chance.randint(0, max(0, (last - first).days))))


def later(day: date, days: int) -> date:
    """A working day about so many days on."""
    return workday(day + timedelta(days=days))


def at(day: date, chance: Random) -> datetime:
    """A moment in the working hours of a day, on a whole five minutes (UTC)."""
    return datetime(day.year, day.month, day.day, 8, tzinfo=UTC) + timedelta(minutes=5 * chance.randrange(96))
