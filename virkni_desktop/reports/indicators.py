"""The indicators of a period, as pure functions of facts.

Conventions: an episode is active at the end of a day if enrolled by then and not yet exited; the unit is the episode
unless persons are named; misregistered episodes count nowhere; a due cohort holds those whose deadline lies in the period
and who had not left before it; rounding is half-up to one decimal; a share of nothing has no value.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from statistics import median

from virkni_desktop.models.episode import ExitReason
from virkni_desktop.models.organisation import Sector
from virkni_desktop.reports.facts import EpisodeFact, Facts, PlacementFact
from virkni_desktop.reports.periods import Period, month_starts

Number = int | Decimal

DEFINITIONS_VERSION = 1
"""Goes up when a definition changes, so that a printed figure can be reproduced."""

DEADLINE = timedelta(days=30)
"""Mapping and plan are due within thirty days of enrolment (2000:628 6 §)."""


class Unit(StrEnum):
    """What a value counts; money is given by its currency's code instead."""

    EPISODES = "episodes"
    EPISODES_PER_COACH = "episodes-per-coach"
    DAYS = "days"
    PERCENT = "percent"
    FOLLOW_UPS = "follow-ups"
    PLACEMENTS = "placements"
    HIRES = "hires"
    PERSONS = "persons"
    ORGANISATIONS = "organisations"
    CONTRACTS = "contracts"
    MONEY = "money"


@dataclass(frozen=True)
class IndicatorResult:
    """One figure. ``parts`` holds the further figures of an indicator that has several, or its split."""

    id: str
    value: Number | None
    unit: str
    numerator: Number | None = None
    denominator: Number | None = None
    preliminary: bool = False
    parts: dict[str, Number] = field(default_factory=dict)


def compute_indicators(
    facts: Facts, period: Period, today: date, *, city_is_one: bool = True
) -> dict[str, IndicatorResult]:
    """All indicators by id, in the order of their ids.

    They are preliminary until the period is over. ``city_is_one`` counts the office's own municipality as one employer
    however many of its units are registered as organisations.
    """
    counted = facts.counted()
    results = [
        *_stock(counted.episodes, period),
        _caseload(counted, period),
        _time_in_service(counted.episodes, period),
        *_within_deadline(counted.episodes, period),
        *_plans(counted.episodes, period),
        _active_placements(counted.placements, period),
        *_hires(counted.placements, period, city_is_one=city_is_one),
        _grant(counted.placements, period),
        _drop_out(counted.episodes, period),
    ]
    return {result.id: replace(result, preliminary=today <= period.end) for result in results}


def job_starts(placements: Iterable[PlacementFact], period: Period) -> list[PlacementFact]:
    """The hires of a period: placements in paid employment, training contracts included, that started in it."""
    return [placement for placement in placements if placement.counts_as_hire and placement.started_on in period]


def is_due_in(episode: EpisodeFact, period: Period) -> bool:
    """Whether the thirty days after enrolment end in the period, and the person had not left before."""
    deadline = episode.enrolled_on + DEADLINE
    return deadline in period and (episode.exited_on is None or episode.exited_on >= deadline)


def has_valid_plan(episode: EpisodeFact, day: date) -> bool:
    """An adopted plan with a follow-up still to come at the end of that day."""
    return (
        episode.plan_on is not None
        and episode.plan_on <= day
        and any(follow_up.due_on >= day and follow_up.is_open_at(day) for follow_up in episode.follow_ups)
    )


def rounded(value: Number | float) -> Decimal:
    """Half-up to one decimal."""
    return Decimal(value).quantize(Decimal("0.1"), ROUND_HALF_UP)


def _share(name: str, numerator: int, denominator: int) -> IndicatorResult:
    value = rounded(Decimal(100 * numerator) / denominator) if denominator else None
    return IndicatorResult(name, value, Unit.PERCENT, numerator, denominator)


def _stock(episodes: Sequence[EpisodeFact], period: Period) -> list[IndicatorResult]:
    opening = [episode for episode in episodes if episode.is_active_at(period.eve)]
    entries = [episode for episode in episodes if episode.enrolled_on in period]
    exits = sum(episode.exited_on in period for episode in episodes)
    closing = sum(episode.is_active_at(period.end) for episode in episodes)
    served = {episode.id: episode.person_id for episode in (*opening, *entries)}
    return [
        IndicatorResult("I01", len(opening), Unit.EPISODES),
        IndicatorResult("I02", len(entries), Unit.EPISODES),
        IndicatorResult("I03", exits, Unit.EPISODES),
        IndicatorResult("I04", closing, Unit.EPISODES),
        IndicatorResult("I05", len(served), Unit.EPISODES, parts={"persons": len(set(served.values()))}),
    ]


def _caseload(facts: Facts, period: Period) -> IndicatorResult:
    active = Counter(episode.coach_at(period.end) for episode in facts.episodes if episode.is_active_at(period.end))
    shares = {coach: facts.full_time.get(coach, 100) for coach in sorted(filter(None, active))}
    parts: dict[str, Number] = {c: rounded(Decimal(100 * active[c]) / share) for c, share in shares.items() if share}
    cases = sum(active[coach] for coach in shares)
    full_time = Decimal(sum(shares.values())) / 100
    value = rounded(cases / full_time) if full_time else None
    return IndicatorResult("I06", value, Unit.EPISODES_PER_COACH, cases, full_time, parts=parts)


def _time_in_service(episodes: Iterable[EpisodeFact], period: Period) -> IndicatorResult:
    days = [
        (episode.exited_on - episode.enrolled_on).days
        for episode in episodes
        if episode.exited_on is not None and episode.exited_on in period
    ]
    return IndicatorResult("I07", rounded(median(days)) if days else None, Unit.DAYS, denominator=len(days))


def _within_deadline(episodes: Iterable[EpisodeFact], period: Period) -> list[IndicatorResult]:
    cohort = [episode for episode in episodes if is_due_in(episode, period)]
    mapped = sum(is_in_time(episode.mapping_on, episode) for episode in cohort)
    planned = sum(is_in_time(episode.plan_on, episode) for episode in cohort)
    return [_share("I08", mapped, len(cohort)), _share("I09", planned, len(cohort))]


def is_in_time(done_on: date | None, episode: EpisodeFact) -> bool:
    """Whether something due within thirty days of enrolment was done by then."""
    return done_on is not None and done_on <= episode.enrolled_on + DEADLINE


def _plans(episodes: Sequence[EpisodeFact], period: Period) -> list[IndicatorResult]:
    active = [episode for episode in episodes if episode.is_active_at(period.end)]
    follow_ups = [follow_up for episode in episodes for follow_up in episode.follow_ups]
    overdue = sum(follow_up.due_on <= period.end and follow_up.is_open_at(period.end) for follow_up in follow_ups)
    # What was called off before its day was not planned any more when the day came.
    due = [f for f in follow_ups if f.due_on in period and (f.cancelled_on is None or f.cancelled_on > f.due_on)]
    in_time = sum(follow_up.held_on is not None and follow_up.held_on <= follow_up.due_on for follow_up in due)
    return [
        _share("I10", sum(has_valid_plan(episode, period.end) for episode in active), len(active)),
        IndicatorResult("I11", overdue, Unit.FOLLOW_UPS),
        _share("I12", in_time, len(due)),
    ]


def _active_placements(placements: Iterable[PlacementFact], period: Period) -> IndicatorResult:
    kinds = Counter(placement.kind for placement in placements if placement.is_active_at(period.end))
    return IndicatorResult("I17", kinds.total(), Unit.PLACEMENTS, parts=dict(sorted(kinds.items())))


def _hires(placements: Sequence[PlacementFact], period: Period, *, city_is_one: bool) -> list[IndicatorResult]:
    hires = job_starts(placements, period)
    sectors: dict[str, Number] = {Sector.CITY.value: 0, Sector.PRIVATE.value: 0}
    sectors |= Counter(hire.sector for hire in hires)
    city = sectors[Sector.CITY]
    employers = {Sector.CITY if city_is_one and hire.sector == Sector.CITY else hire.organisation_id for hire in hires}
    workplaces = {(hire.organisation_id, hire.workplace_id) for hire in hires}
    trained = [hire for hire in hires if hire.has_contract_from(period)]
    trained_at = {(hire.organisation_id, hire.workplace_id) for hire in trained}
    return [
        IndicatorResult("I18", len(hires), Unit.HIRES),
        IndicatorResult("I19", len({hire.person_id for hire in hires}), Unit.PERSONS),
        IndicatorResult("I20", len(employers), Unit.ORGANISATIONS, parts={"workplaces": len(workplaces)}),
        IndicatorResult("I21", city, Unit.HIRES, city, len(hires), parts=sectors),
        IndicatorResult(
            "I22", len(trained), Unit.CONTRACTS, len(trained), len(hires), parts={"workplaces": len(trained_at)}
        ),
    ]


def _grant(placements: Iterable[PlacementFact], period: Period) -> IndicatorResult:
    contracts = [(placement, contract) for placement in placements for contract in placement.training_contracts]
    currency = min((contract.currency for _, contract in contracts if contract.currency), default=Unit.MONEY.value)
    accrued = committed = months = 0
    for placement, contract in contracts:
        starts = month_starts(contract.starts_on, contract.months, period)
        begun = sum(placement.ended_on is None or start <= placement.ended_on for start in starts)
        months += begun
        accrued += begun * contract.monthly_grant
        if contract.starts_on in period:
            committed += contract.months * contract.monthly_grant
    return IndicatorResult("I23", accrued, currency, parts={"committed": committed, "months": months})


def _drop_out(episodes: Iterable[EpisodeFact], period: Period) -> IndicatorResult:
    reasons = [episode.exit_reason for episode in episodes if episode.exited_on in period]
    return _share("I30", reasons.count(ExitReason.DROP_OUT), len(reasons))
