"""Day counts between two readings: how far a count is by now, and when a day that matters will come."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from virkni_desktop.forms.jurisdiction import load_jurisdiction

_PER_WEEK = 5
_OLD_AFTER_DAYS = 30


@dataclass(frozen=True, slots=True)
class DayMark:
    """A day count that matters (380, 450) and the date it is expected, or was reached by the same count."""

    day: int
    expected_on: date


@dataclass(frozen=True, slots=True)
class DayCount:
    """The newest reading and what follows from it; ``is_old`` when it was read more than 30 days ago."""

    used: int
    as_of: date
    source: str | None
    used_by_today: int
    is_old: bool
    marks: tuple[DayMark, ...]

    @property
    def next_mark(self) -> DayMark | None:
        """The first mark that is not reached yet."""
        return next((mark for mark in self.marks if mark.day > self.used_by_today), None)


def count_days(used: int, as_of: date, source: str | None, jurisdiction: str, today: date) -> DayCount:
    """What a reading means today; five compensation days are used a week, Monday to Friday."""
    return DayCount(
        used,
        as_of,
        source,
        used + weekdays_between(as_of, today),
        (today - as_of).days > _OLD_AFTER_DAYS,
        tuple(DayMark(day, expected_on(used, as_of, day)) for day in days_that_matter(jurisdiction, today)),
    )


def days_that_matter(jurisdiction: str, on: date) -> tuple[int, ...]:
    """The counts that start or allow something, from the country's parameters; none where there are none."""
    amounts = {
        parameter.amount
        for parameter in load_jurisdiction(jurisdiction).parameters
        if parameter.unit == "days" and (parameter.valid_from or on) <= on <= (parameter.valid_to or on)
    }
    return tuple(sorted(amounts))


def expected_on(used: int, as_of: date, day: int) -> date:
    """The weekday by whose end ``day`` days are used, if ``used`` were by the end of ``as_of``; in the past if passed."""
    return _step_weekdays(as_of, day - used)


@lru_cache(maxsize=1 << 10)  # one file states thousands of counts for the same day
def weekdays_between(first: date, last: date) -> int:
    """The weekdays after ``first`` up to and with ``last``; none where ``last`` is not later."""
    if last <= first:
        return 0
    weeks, rest = divmod((last - first).days, 7)
    extra = sum(1 for ahead in range(1, rest + 1) if (first + timedelta(days=ahead)).weekday() < _PER_WEEK)
    return weeks * _PER_WEEK + extra


def _step_weekdays(start: date, count: int) -> date:
    weeks, rest = divmod(abs(count), _PER_WEEK)
    towards = 1 if count > 0 else -1
    day = start + timedelta(weeks=towards * weeks)
    while rest:
        day += timedelta(days=towards)
        rest -= day.weekday() < _PER_WEEK
    while day.weekday() >= _PER_WEEK and count > 0:  # whole weeks from a reading on a weekend end on its Friday
        day -= timedelta(days=1)
    return day
