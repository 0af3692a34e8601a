"""The spans of days that a report is about; both ends belong to them."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import Self

from virkni_desktop.errors import InputError
from virkni_desktop.messages import QT_TRANSLATE_NOOP

_QUARTER = re.compile(r"((?:19|20|21)[0-9]{2})-?[Qq]([1-4])")


@dataclass(frozen=True)
class Period:
    """From ``start`` to ``end``, both included."""

    start: date
    end: date

    def __contains__(self, day: date | None) -> bool:
        return day is not None and self.start <= day <= self.end

    @cached_property
    def eve(self) -> date:
        """The last day before it."""
        return self.start - timedelta(days=1)


@dataclass(frozen=True, order=True)
class Quarter:
    """A quarter of a calendar year, written ``2026-Q3``."""

    year: int
    number: int

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ``2026-Q3`` or ``2026Q3``; raises InputError."""
        found = _QUARTER.fullmatch(text.strip())
        if found is None:
            raise InputError(
                QT_TRANSLATE_NOOP("core", "{text} is not a quarter. Write the year and the quarter, such as 2026-Q3."),
                text=text,
            )
        return cls(int(found[1]), int(found[2]))

    @classmethod
    def of(cls, day: date) -> Self:
        """The quarter that a day lies in."""
        return cls(day.year, (day.month + 2) // 3)

    @property
    def period(self) -> Period:
        """Its days."""
        return Period(self.first_day, self.later(1).first_day - timedelta(days=1))

    @property
    def first_day(self) -> date:
        """1 January, April, July or October."""
        return date(self.year, self.number * 3 - 2, 1)

    @property
    def previous(self) -> "Quarter":
        """The quarter before."""
        return self.later(-1)

    @property
    def same_last_year(self) -> "Quarter":
        """The same quarter of the year before."""
        return self.later(-4)

    def later(self, quarters: int) -> "Quarter":
        """So many quarters on; negative goes back."""
        year, number = divmod(self.year * 4 + self.number - 1 + quarters, 4)
        return Quarter(year, number + 1)

    def __str__(self) -> str:
        """As in file names and on the command line."""
        return f"{self.year:04}-Q{self.number}"


def month_starts(starts_on: date, months: int, period: Period) -> list[date]:
    """The days in the period on which one of a contract's months begins.

    A contract that starts on the 31st has months that begin on the 28th to the 31st.
    """
    begun = _month_number(starts_on)
    first = max(0, _month_number(period.start) - begun)
    after = min(months, _month_number(period.end) - begun + 1)
    return [day for count in range(first, after) if (day := _months_later(starts_on, count)) in period]


def contract_months(starts_on: date, months: int) -> list[date]:
    """The days on which a contract's months begin, from the first to the last."""
    return [_months_later(starts_on, count) for count in range(months)]


def _month_number(day: date) -> int:
    return day.year * 12 + day.month - 1


def _months_later(day: date, months: int) -> date:
    year, month = divmod(_month_number(day) + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
