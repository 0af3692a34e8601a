"""Days that come whether or not anyone planned them: day counts that matter, and what ends soon."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, TypedDict, Unpack
from uuid import UUID

from sqlalchemy import ColumnElement, Select, exists, or_, select
from sqlalchemy.orm import InstrumentedAttribute

from virkni_desktop.casework.counters import days_that_matter, expected_on, weekdays_between
from virkni_desktop.casework.names import display_name
from virkni_desktop.casework.participants import as_stored
from virkni_desktop.casework.today_view import TodayItem, Why
from virkni_desktop.models.contract import Contract
from virkni_desktop.models.episode import CoachPeriod, Episode, ExitReason
from virkni_desktop.models.followup import FollowUpKind
from virkni_desktop.models.organisation import Workplace
from virkni_desktop.models.person import Person
from virkni_desktop.models.placement import Placement
from virkni_desktop.models.reading import COMPENSATION_DAYS, CounterReading
from virkni_desktop.store.session import WorkSession

WHOM = (as_stored(Episode.id), as_stored(Episode.person_id), Person.given, Person.family, Person.name_to_use)
"""The columns that say of whom something is; ``item_about`` reads them."""
_AHEAD_DAYS = 30
_BACK_DAYS = 14


class ItemFacts(TypedDict, total=False):
    """What a thing that the program found may tell beside whom it is about."""

    figure: int
    detail: str | None
    last_on: date | None
    plan_id: UUID
    workplace_id: UUID
    workplace: str


def item_about(whom: Sequence[Any], why: Why, kind: str, due: date | None, **facts: Unpack[ItemFacts]) -> TodayItem:
    """A thing about one participant, from the values of ``WHOM``."""
    episode_id, person_id, given, family, name_to_use = whom
    return TodayItem(
        why,
        kind,
        due,
        episode_id=UUID(bytes=episode_id),
        person_id=UUID(bytes=person_id),
        person=display_name(given, family, name_to_use),
        **facts,
    )


def list_day_counts(session: WorkSession, jurisdiction: str, coach_id: UUID | None = None) -> tuple[TodayItem, ...]:
    """Where the newest reading of an active person says that a day that matters is near, or has just passed."""
    days = days_that_matter(jurisdiction, session.today)
    if not days:
        return ()
    newest = (
        select(CounterReading.value)
        .where(CounterReading.episode_id == Episode.id, CounterReading.counter == COMPENSATION_DAYS)
        .order_by(CounterReading.as_of.desc())
        .limit(1)
        .correlate(Episode)
    )
    as_of_newest = newest.with_only_columns(CounterReading.as_of)
    readings = select(newest.scalar_subquery(), as_of_newest.scalar_subquery(), *WHOM).join(
        Person, Person.id == Episode.person_id
    )
    items: list[TodayItem] = []
    since: dict[date, int] = {}  # readings come with lists, so that many are of one day
    for used, as_of, *whom in session.execute(active(readings, session.today, coach_id)):
        if used is None:
            continue
        if as_of not in since:
            since[as_of] = weekdays_between(as_of, session.today)
        by_today = used + since[as_of]
        if by_today < days[0] - _AHEAD_DAYS:
            continue
        items += [
            item_about(
                whom, Why.DAY_COUNT, FollowUpKind.MILESTONE, expected_on(used, as_of, day), figure=day, last_on=as_of
            )
            for day in days
            # Weekdays are fewer than days, so this leaves out the many without going through the calendar.
            if -_BACK_DAYS <= day - by_today <= _AHEAD_DAYS
        ]
    return _within(items, session.today)


def list_endings(session: WorkSession, coach_id: UUID | None = None) -> tuple[TodayItem, ...]:
    """Contracts, placements without one, and decisions that end within 30 days or ended in the last 14."""
    today = session.today
    contracts = (
        select(Contract.ends_on, Contract.kind, Workplace.id, Workplace.name, *WHOM)
        .select_from(Contract)
        .join(Placement, Placement.id == Contract.placement_id)
        .where(Placement.ended_on.is_(None), _is_near(Contract.ends_on, today))
    )
    has_contract = exists().where(Contract.placement_id == Placement.id, Contract.ends_on.is_not(None))
    placements = (
        select(Placement.planned_end_on, Placement.kind, Workplace.id, Workplace.name, *WHOM)
        .select_from(Placement)
        .where(Placement.ended_on.is_(None), _is_near(Placement.planned_end_on, today), ~has_contract)
    )
    items: list[TodayItem] = []
    at_workplaces = ((Why.CONTRACT_ENDS, "contract", contracts), (Why.PLACEMENT_ENDS, "placement", placements))
    for why, kind, statement in at_workplaces:
        joined = (
            statement.join(Episode, Episode.id == Placement.episode_id)
            .join(Person, Person.id == Episode.person_id)
            .join(Workplace, Workplace.id == Placement.workplace_id)
        )
        items += [
            item_about(whom, why, kind, ends_on, detail=detail, workplace_id=workplace_id, workplace=workplace)
            for ends_on, detail, workplace_id, workplace, *whom in session.execute(active(joined, today, coach_id))
        ]
    decisions = (
        select(Episode.decision_end, *WHOM)
        .join(Person, Person.id == Episode.person_id)
        .where(_is_near(Episode.decision_end, today))
    )
    items += [
        item_about(whom, Why.DECISION_ENDS, "decision", ends_on)
        for ends_on, *whom in session.execute(active(decisions, today, coach_id))
    ]
    return _within(items, today)


def active(statement: Select[*tuple[Any, ...]], today: date, coach_id: UUID | None = None) -> Select[*tuple[Any, ...]]:
    """Only enrolments that run today, of one coach where one is named."""
    chosen = statement.where(
        Episode.enrolled_on <= today,
        or_(Episode.exited_on.is_(None), Episode.exited_on > today),
        or_(Episode.exit_reason.is_(None), Episode.exit_reason != ExitReason.MISREGISTRATION),
    )
    return chosen.where(Episode.id.in_(coached_by(coach_id))) if coach_id else chosen


def coached_by(coach_id: UUID) -> Select[UUID]:
    """The enrolments that someone coaches now."""
    return select(CoachPeriod.episode_id).where(CoachPeriod.staff_id == coach_id, CoachPeriod.to_on.is_(None))


def _is_near(column: InstrumentedAttribute[Any], today: date) -> ColumnElement[bool]:
    return column.between(today - timedelta(days=_BACK_DAYS), today + timedelta(days=_AHEAD_DAYS))


def _within(items: list[TodayItem], today: date) -> tuple[TodayItem, ...]:
    """Those in the window, the earliest first."""
    first, last = today - timedelta(days=_BACK_DAYS), today + timedelta(days=_AHEAD_DAYS)
    dated = [(item.due, item) for item in items if item.due is not None and first <= item.due <= last]
    return tuple(item for _, item in sorted(dated, key=lambda pair: pair[0]))
