"""The indicators of a period, as pure functions of facts.

Conventions: an episode is active at the end of a day if enrolled by then and not yet exited; the unit is the episode
unless persons are named; misregistered episodes count nowhere; a due cohort holds those whose deadline lies in the period
and who had not left before it; rounding is half-up to one decimal; a share of nothing has no value.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from statistics import median

from virkni_desktop.models.episode import ExitReason
from virkni_desktop.reports.facts import EpisodeFact, Facts
from virkni_desktop.reports.hires import placement_indicators
from virkni_desktop.reports.periods import Period
from virkni_desktop.reports.result import (
    COUNTED,
    IndicatorResult,
    Kind,
    Members,
    Number,
    Unit,
    count_of,
    rounded,
    share_of,
)

DEFINITIONS_VERSION = 1
"""Goes up when a definition changes, so that a printed figure can be reproduced."""

DEADLINE = timedelta(days=30)
"""Mapping and plan are due within thirty days of enrolment (2000:628 6 §)."""


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
        _employer_contacts(counted, period),
        *placement_indicators(counted.placements, period, today, city_is_one=city_is_one),
        _drop_out(counted.episodes, period),
    ]
    by_id = sorted(results, key=lambda result: result.id)
    return {result.id: replace(result, preliminary=today <= period.end) for result in by_id}


def is_due_in(episode: EpisodeFact, period: Period) -> bool:
    """Whether the thirty days after enrolment end in the period, and the person had not left before."""
    deadline = episode.enrolled_on + DEADLINE
    return deadline in period and (episode.exited_on is None or episode.exited_on >= deadline)


def is_in_time(done_on: date | None, episode: EpisodeFact) -> bool:
    """Whether something due within thirty days of enrolment was done by then."""
    return done_on is not None and done_on <= episode.enrolled_on + DEADLINE


def has_valid_plan(episode: EpisodeFact, day: date) -> bool:
    """An adopted plan with a follow-up still to come at the end of that day."""
    return (
        episode.plan_on is not None
        and episode.plan_on <= day
        and any(follow_up.due_on >= day and follow_up.is_open_at(day) for follow_up in episode.follow_ups)
    )


def _stock(episodes: Sequence[EpisodeFact], period: Period) -> list[IndicatorResult]:
    opening = [episode for episode in episodes if episode.is_active_at(period.eve)]
    entries = [episode for episode in episodes if episode.enrolled_on in period]
    exits = [episode for episode in episodes if episode.exited_on in period]
    closing = [episode for episode in episodes if episode.is_active_at(period.end)]
    stocks = zip(("I01", "I02", "I03", "I04"), (opening, entries, exits, closing), strict=True)
    served = {episode.id: episode.person_id for episode in (*opening, *entries)}
    people = Members(Kind.PERSON, tuple(dict.fromkeys(served.values())))
    return [
        *(count_of(name, Kind.EPISODE, Unit.EPISODES, _ids(some)) for name, some in stocks),
        IndicatorResult(
            "I05", len(served), Unit.EPISODES, parts={"persons": len(people.ids)},
            behind={COUNTED: Members(Kind.EPISODE, tuple(served)), "persons": people},
        ),
    ]  # fmt: skip


def _caseload(facts: Facts, period: Period) -> IndicatorResult:
    active: defaultdict[str, list[bytes]] = defaultdict(list)
    for episode in facts.episodes:
        coach = episode.coach_at(period.end) if episode.is_active_at(period.end) else None
        if coach:
            active[coach].append(episode.id)
    shares = {coach: facts.full_time.get(coach, 100) for coach in sorted(active)}
    parts: dict[str, Number | None] = {
        coach: rounded(Decimal(100 * len(active[coach])) / share) for coach, share in shares.items() if share
    }
    cases = tuple(episode for coach in shares for episode in active[coach])
    full_time = Decimal(sum(shares.values())) / 100
    value = rounded(len(cases) / full_time) if full_time else None
    behind = {coach: Members(Kind.EPISODE, tuple(active[coach])) for coach in parts}
    return IndicatorResult(
        "I06", value, Unit.EPISODES_PER_COACH, len(cases), full_time, parts=parts,
        behind={COUNTED: Members(Kind.EPISODE, cases), **behind},
    )  # fmt: skip


def _time_in_service(episodes: Iterable[EpisodeFact], period: Period) -> IndicatorResult:
    left = [episode for episode in episodes if episode.exited_on in period]
    days = [(episode.exited_on - episode.enrolled_on).days for episode in left if episode.exited_on is not None]
    return IndicatorResult(
        "I07", rounded(median(days)) if days else None, Unit.DAYS, denominator=len(days),
        behind={COUNTED: Members(Kind.EPISODE, tuple(_ids(left)))},
    )  # fmt: skip


def _within_deadline(episodes: Iterable[EpisodeFact], period: Period) -> list[IndicatorResult]:
    cohort = [episode for episode in episodes if is_due_in(episode, period)]
    mapped = [episode for episode in cohort if is_in_time(episode.mapping_on, episode)]
    planned = [episode for episode in cohort if is_in_time(episode.plan_on, episode)]
    return [
        share_of("I08", Kind.EPISODE, _ids(mapped), _ids(cohort)),
        share_of("I09", Kind.EPISODE, _ids(planned), _ids(cohort)),
    ]


def _plans(episodes: Sequence[EpisodeFact], period: Period) -> list[IndicatorResult]:
    active = [episode for episode in episodes if episode.is_active_at(period.end)]
    valid = [episode for episode in active if has_valid_plan(episode, period.end)]
    follow_ups = [follow_up for episode in episodes for follow_up in episode.follow_ups]
    overdue = [each.id for each in follow_ups if each.due_on <= period.end and each.is_open_at(period.end)]
    # What was called off before its day was not planned any more when the day came.
    due = [f for f in follow_ups if f.due_on in period and (f.cancelled_on is None or f.cancelled_on > f.due_on)]
    in_time = [f.id for f in due if f.held_on is not None and f.held_on <= f.due_on]
    return [
        share_of("I10", Kind.EPISODE, _ids(valid), _ids(active)),
        count_of("I11", Kind.FOLLOW_UP, Unit.FOLLOW_UPS, overdue),
        share_of("I12", Kind.FOLLOW_UP, in_time, (f.id for f in due)),
    ]


def _employer_contacts(facts: Facts, period: Period) -> IndicatorResult:
    return count_of(
        "I15", Kind.CONTACT, Unit.CONTACTS, (contact.id for contact in facts.contacts if contact.day in period)
    )


def _drop_out(episodes: Iterable[EpisodeFact], period: Period) -> IndicatorResult:
    left = [episode for episode in episodes if episode.exited_on in period]
    dropped = [episode for episode in left if episode.exit_reason == ExitReason.DROP_OUT]
    return share_of("I30", Kind.EPISODE, _ids(dropped), _ids(left))


def _ids(episodes: Iterable[EpisodeFact]) -> Iterable[bytes]:
    return (episode.id for episode in episodes)
