"""The indicators of placements: jobs filled and kept, by whom and where, training contracts and their grant."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from virkni_desktop.models.organisation import Sector
from virkni_desktop.reports.facts import PlacementFact
from virkni_desktop.reports.periods import Period, month_starts
from virkni_desktop.reports.result import (
    COUNTED,
    IndicatorResult,
    Kind,
    Members,
    Number,
    Unit,
    count_of,
    share_of,
)

KEPT_AFTER = timedelta(days=90)
"""A job is kept if its holder works ninety days after the first: on day 91, thirteen weeks on."""

LONGEST_GAP = timedelta(days=14)
"""So many days between two jobs still count as working on."""


def job_starts(placements: Iterable[PlacementFact], period: Period) -> list[PlacementFact]:
    """The hires of a period: placements in paid employment, training contracts included, that started in it."""
    return [placement for placement in placements if placement.counts_as_hire and placement.started_on in period]


def placement_indicators(
    placements: Sequence[PlacementFact], period: Period, today: date, *, city_is_one: bool
) -> list[IndicatorResult]:
    """What is counted from placements, in the order of the ids."""
    started = [placement for placement in placements if placement.started_on in period]
    hires = [placement for placement in started if placement.counts_as_hire]
    return [
        _active(placements, period),
        *_hires(hires, period, city_is_one=city_is_one),
        _grant(placements, period),
        _kept(placements, hires, period, today),
        count_of("I37", Kind.PLACEMENT, Unit.PLACEMENTS, (placement.id for placement in started)),
    ]


def works_after(hire: PlacementFact, jobs: Iterable[PlacementFact], day: date) -> bool:
    """Whether the holder works on a day, at any employer, without a gap over fourteen days since the job began.

    ``jobs`` are all hires of the same person.
    """
    reached = hire.ended_on
    for job in sorted(jobs, key=lambda job: job.started_on):
        if reached is None or reached > day:
            return True
        if job.started_on <= reached + LONGEST_GAP and (job.ended_on is None or job.ended_on > reached):
            reached = job.ended_on
    return reached is None or reached > day


def _active(placements: Iterable[PlacementFact], period: Period) -> IndicatorResult:
    kinds: defaultdict[str, list[bytes]] = defaultdict(list)
    active = [placement for placement in placements if placement.is_active_at(period.end)]
    for placement in active:
        kinds[placement.kind].append(placement.id)
    parts: dict[str, Number | None] = {kind: len(kinds[kind]) for kind in sorted(kinds)}
    behind = {kind: Members(Kind.PLACEMENT, tuple(kinds[kind])) for kind in parts}
    return IndicatorResult(
        "I17", len(active), Unit.PLACEMENTS, parts=parts, behind={COUNTED: _members(active), **behind}
    )


def _hires(hires: Sequence[PlacementFact], period: Period, *, city_is_one: bool) -> list[IndicatorResult]:
    employers = {Sector.CITY if city_is_one and hire.sector == Sector.CITY else hire.organisation_id for hire in hires}
    workplaces = {(hire.organisation_id, hire.workplace_id) for hire in hires}
    trained = [hire for hire in hires if hire.has_contract_from(period)]
    trained_at = {(hire.organisation_id, hire.workplace_id) for hire in trained}
    of_all, of_trained = _members(hires), _members(trained)
    people = dict.fromkeys(hire.person_id for hire in hires)
    return [
        count_of("I18", Kind.PLACEMENT, Unit.HIRES, of_all.ids),
        count_of("I19", Kind.PERSON, Unit.PERSONS, people),
        IndicatorResult(
            "I20", len(employers), Unit.ORGANISATIONS, parts={"workplaces": len(workplaces)},
            behind={COUNTED: of_all, "workplaces": of_all},
        ),
        _sectors(hires),
        IndicatorResult(
            "I22", len(trained), Unit.CONTRACTS, len(trained), len(hires), parts={"workplaces": len(trained_at)},
            behind={COUNTED: of_trained, "workplaces": of_trained},
        ),
    ]  # fmt: skip


def _sectors(hires: Sequence[PlacementFact]) -> IndicatorResult:
    sectors: dict[str, list[PlacementFact]] = {Sector.CITY.value: [], Sector.PRIVATE.value: []}
    for hire in hires:
        sectors.setdefault(hire.sector, []).append(hire)
    city = sectors[Sector.CITY]
    return IndicatorResult(
        "I21", len(city), Unit.HIRES, len(city), len(hires),
        parts={sector: len(there) for sector, there in sectors.items()},
        behind={COUNTED: _members(city), **{sector: _members(there) for sector, there in sectors.items()}},
    )  # fmt: skip


def _grant(placements: Iterable[PlacementFact], period: Period) -> IndicatorResult:
    contracts = [(placement, contract) for placement in placements for contract in placement.training_contracts]
    currency = min((contract.currency for _, contract in contracts if contract.currency), default=Unit.MONEY.value)
    accrued = committed = months = 0
    paid: dict[bytes, None] = {}
    begun_in: dict[bytes, None] = {}
    for placement, contract in contracts:
        starts = month_starts(contract.starts_on, contract.months, period)
        begun = [start for start in starts if placement.ended_on is None or start <= placement.ended_on]
        months += len(begun)
        accrued += sum(map(contract.grant_of, begun))
        if begun:
            paid[placement.id] = None
        if contract.starts_on in period:
            committed += contract.whole_grant()
            begun_in[placement.id] = None
    of_paid = Members(Kind.PLACEMENT, tuple(paid))
    return IndicatorResult(
        "I23", accrued, currency, parts={"committed": committed, "months": months},
        behind={COUNTED: of_paid, "months": of_paid, "committed": Members(Kind.PLACEMENT, tuple(begun_in))},
    )  # fmt: skip


def _kept(
    placements: Sequence[PlacementFact], hires: Sequence[PlacementFact], period: Period, today: date
) -> IndicatorResult:
    """Of the jobs whose day 91 lies in the period, and beside it of those filled in the period: kept until then."""
    due = [job for job in placements if job.counts_as_hire and job.started_on + KEPT_AFTER in period]
    people = {job.person_id for job in (*due, *hires)}
    jobs: defaultdict[bytes, list[PlacementFact]] = defaultdict(list)
    for placement in placements:
        if placement.counts_as_hire and placement.person_id in people:
            jobs[placement.person_id].append(placement)

    def kept(among: Iterable[PlacementFact]) -> list[PlacementFact]:
        return [job for job in among if works_after(job, jobs[job.person_id], job.started_on + KEPT_AFTER)]

    share = share_of("I31", Kind.PLACEMENT, _members(kept(due)).ids, _members(due).ids)
    is_open = max((hire.started_on + KEPT_AFTER for hire in hires), default=period.end) >= today
    of_these = _members(() if is_open else kept(hires))
    return IndicatorResult(
        "I31", share.value, share.unit, share.numerator, share.denominator,
        parts={"started-here": None if is_open else len(of_these.ids)},
        behind={**share.behind, "started-here": of_these},
        open=frozenset({"started-here"}) if is_open else frozenset(),
    )  # fmt: skip


def _members(placements: Iterable[PlacementFact]) -> Members:
    return Members(Kind.PLACEMENT, tuple(placement.id for placement in placements))
