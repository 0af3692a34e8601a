"""Jobs that are kept: ninety days on, at any employer, without a long gap; not known until the days have passed."""

from dataclasses import replace
from datetime import date

import pytest

from virkni_desktop.reports.facts import EpisodeFact, Facts, PlacementFact
from virkni_desktop.reports.indicators import compute_indicators
from virkni_desktop.reports.periods import Quarter
from virkni_desktop.reports.result import IndicatorResult

Q1, Q2 = Quarter(2026, 1), Quarter(2026, 2)
ONE = EpisodeFact(b"E", b"P", date(2025, 1, 1))


def job(started: date, ended: date | None = None, name: bytes = b"J") -> PlacementFact:
    return PlacementFact(
        name, ONE.id, ONE.person_id, b"O", b"W", "O", "W", "private", "open", 100, started, None, ended, None,
        counts_as_hire=True,
    )  # fmt: skip


def kept(*jobs: PlacementFact, quarter: Quarter = Q2, today: date = date(2026, 12, 1)) -> IndicatorResult:
    return compute_indicators(Facts((ONE,), jobs), quarter.period, today)["I31"]


@pytest.mark.parametrize(("ended", "counts"), [(None, 1), (date(2026, 4, 12), 1), (date(2026, 4, 11), 0)])
def test_day_91_is_ninety_days_after_the_first(ended: date | None, counts: int) -> None:
    result = kept(job(date(2026, 1, 11), ended))  # day 91 is 11 April
    assert (result.numerator, result.denominator) == (counts, 1)


@pytest.mark.parametrize(("began_again", "counts"), [(date(2026, 3, 15), 1), (date(2026, 3, 16), 0)])
def test_a_new_job_within_fourteen_days_is_working_on(began_again: date, counts: int) -> None:
    jobs = (job(date(2026, 1, 11), date(2026, 3, 1)), job(began_again, name=b"K"))
    assert (b"J" in kept(*jobs).behind[""].ids) == bool(counts)


def test_a_job_of_someone_else_keeps_nobody_working() -> None:
    other = replace(job(date(2026, 3, 2), name=b"K"), person_id=b"Q")
    assert kept(job(date(2026, 1, 11), date(2026, 3, 1)), other).behind[""].ids == (b"K",)


def test_of_the_quarters_own_jobs_it_is_not_known_until_the_last_has_had_its_days() -> None:
    jobs = (job(date(2026, 1, 11)), job(date(2026, 3, 31), name=b"K"))  # day 91 of the later is 29 June
    early = kept(*jobs, quarter=Q1, today=date(2026, 6, 29))
    assert (early.parts, early.open) == ({"started-here": None}, {"started-here"})
    late = kept(*jobs, quarter=Q1, today=date(2026, 6, 30))
    assert (late.parts, late.open) == ({"started-here": 2}, frozenset())


def test_every_count_has_as_many_records_behind_it() -> None:
    results = compute_indicators(Facts((ONE,), (job(date(2026, 4, 1)),)), Q2.period, date(2026, 12, 1))
    for result in results.values():
        for part, members in result.behind.items():
            count = {"": result.numerator if result.numerator is not None else result.value, "of": result.denominator}
            if result.id not in ("I06", "I07", "I20", "I22", "I23"):
                assert len(members.ids) == count.get(part, result.parts.get(part))
