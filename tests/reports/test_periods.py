"""Quarters: parsing, days, neighbours."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from virkni_desktop.errors import InputError
from virkni_desktop.reports.periods import Period, Quarter, month_starts

quarters = st.builds(Quarter, st.integers(1901, 2190), st.integers(1, 4))


@pytest.mark.parametrize("text", ["2026-Q3", " 2026Q3 ", "2026-q3"])
def test_a_quarter_is_read_from_its_name(text: str) -> None:
    assert Quarter.parse(text) == Quarter(2026, 3)


@pytest.mark.parametrize("text", ["", "2026", "2026-Q5", "2026-Q0", "Q3 2026", "2026-03", "0001-Q1", "9999-Q4"])
def test_what_is_no_quarter_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(InputError, match="2026-Q3"):
        Quarter.parse(text)


def test_a_quarter_knows_its_days_and_its_neighbours() -> None:
    quarter = Quarter(2026, 1)
    assert quarter.period == Period(date(2026, 1, 1), date(2026, 3, 31))
    assert quarter.period.eve == date(2025, 12, 31)
    assert (str(quarter.previous), str(quarter.same_last_year)) == ("2025-Q4", "2025-Q1")


def test_a_leap_year_has_its_29_february() -> None:
    assert date(2024, 2, 29) in Quarter(2024, 1).period


def test_no_day_is_in_no_period() -> None:
    assert None not in Quarter(2024, 1).period


@given(quarters)
def test_quarters_follow_each_other_without_a_gap(quarter: Quarter) -> None:
    assert quarter.later(1).period.eve == quarter.period.end
    assert quarter.later(4).same_last_year == quarter
    assert Quarter.parse(str(quarter)) == quarter


@given(st.dates(date(1901, 1, 1), date(2190, 1, 1)))
def test_each_day_lies_in_its_quarter(day: date) -> None:
    assert day in Quarter.of(day).period


ALWAYS = Period(date(1901, 1, 1), date(2200, 1, 1))


def test_contract_months_begin_on_the_same_day_or_the_last_one() -> None:
    starts = [date(2023, 12, 31), date(2024, 1, 31), date(2024, 2, 29), date(2024, 3, 31)]
    assert month_starts(date(2023, 12, 31), 4, ALWAYS) == starts


def test_of_a_contracts_months_those_that_begin_in_the_period_are_found() -> None:
    starts = [date(2024, 4, 15), date(2024, 5, 15), date(2024, 6, 15)]
    assert month_starts(date(2024, 3, 15), 12, Quarter(2024, 2).period) == starts
    assert month_starts(date(2024, 3, 15), 3, Quarter(2024, 2).period) == starts[:2]
    assert month_starts(date(2024, 7, 1), 6, Quarter(2024, 2).period) == []


@given(st.dates(date(1901, 1, 1), date(2190, 1, 1)), st.integers(0, 60))
def test_contract_months_are_about_a_month_apart(start: date, months: int) -> None:
    starts = month_starts(start, months, ALWAYS)
    assert len(starts) == months
    assert all(timedelta(28) <= later - earlier <= timedelta(31) for earlier, later in pairwise(starts))


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(0, 30))
def test_each_month_of_a_contract_begins_in_one_quarter(start: date, months: int) -> None:
    quarters = [Quarter(2020, 1).later(count) for count in range(60)]
    assert sum(len(month_starts(start, months, quarter.period)) for quarter in quarters) == months
