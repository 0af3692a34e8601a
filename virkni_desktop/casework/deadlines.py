"""Days that come whether or not anyone planned them: day counts that matter, and what ends soon."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, exists, or_, select
from sqlalchemy.orm import InstrumentedAttribute

from virkni_desktop.casework.counters import days_that_matter, expected_on, weekdays_between
from virkni_desktop.casework.names import display_name
from virkni_desktop.casework.today_view import TodayItem, Why
from virkni_desktop.models.contract import Contract
from virkni_desktop.models.episode import CoachPeriod, Episode, ExitReason
from virkni_desktop.models.followup import FollowUpKind
from virkni_desktop.models.organisation import Workplace
from virkni_desktop.models.person import Person
from virkni_desktop.models.placement import Placement
from virkni_desktop.models.reading import COMPENSATION_DAYS, CounterReading
from virkni_desktop.store.session import WorkSession

PERSON = (Episode.id, Episode.person_id, Person.given, Person.family, Person.name_to_use)
"""The columns that say of whom something is: episode, person, and the parts of the name."""
_AHEAD_DAYS = 30
_BACK_DAYS = 14


def list_day_counts(session: WorkSession, jurisdiction: str, coach_id: UUID | None = None) -> tuple[TodayItem, ...]:
    """Where the newest reading of an active person says that a day that matters is near, or has just passed."""
    days = days_that_matter(jurisdiction, session.today)
    if not days:
        return ()
    newest = (
        select(CounterReading.id)
        .where(CounterReading.episode_id == Episode.id, CounterReading.counter == COMPENSATION_DAYS)
        .order_by(CounterReading.as_of.desc(), CounterReading.id.desc())
        .limit(1)
        .correlate(Episode)
        .scalar_subquery()
    )
    readings = (
        select(*PERSON, CounterReading.value, CounterReading.as_of)
        .join(Person, Person.id == Episode.person_id)
        .join(CounterReading, CounterReading.id == newest)
    )
    items: list[TodayItem] = []
    for episode_id, person_id, *name, used, as_of in session.execute(active(readings, session.today, coach_id)):
        by_today = used + weekdays_between(as_of, session.today)
        items += [
            TodayItem(
                Why.DAY_COUNT,
                FollowUpKind.MILESTONE,
                expected_on(used, as_of, day),
                person_id=person_id,
                episode_id=episode_id,
                person=display_name(*name),
                figure=day,
                last_on=as_of,
            )
            for day in days
            # Weekdays are fewer than days, so this leaves out the many without going through the calendar.
            if -_BACK_DAYS <= day - by_today <= _AHEAD_DAYS
        ]
    return _within(items, session.today)


def list_endings(session: WorkSession, coach_id: UUID | None = None) -> tuple[TodayItem, ...]:
    """Contracts, placements without one, and decisions that end within 30 days or ended in the last 14."""
    contracts = (
        select(*PERSON, Contract.ends_on, Contract.kind, Workplace.id, Workplace.name)
        .select_from(Contract)
        .join(Placement, Placement.id == Contract.placement_id)
        .where(Placement.ended_on.is_(None), _is_near(Contract.ends_on, session.today))
    )
    has_contract = exists().where(Contract.placement_id == Placement.id, Contract.ends_on.is_not(None))
    placements = (
        select(*PERSON, Placement.planned_end_on, Placement.kind, Workplace.id, Workplace.name)
        .select_from(Placement)
        .where(Placement.ended_on.is_(None), _is_near(Placement.planned_end_on, session.today), ~has_contract)
    )
    at_workplaces = ((Why.CONTRACT_ENDS, "contract", contracts), (Why.PLACEMENT_ENDS, "placement", placements))
    items: list[TodayItem] = []
    for why, kind, statement in at_workplaces:
        joined = (
            statement.join(Episode, Episode.id == Placement.episode_id)
            .join(Person, Person.id == Episode.person_id)
            .join(Workplace, Workplace.id == Placement.workplace_id)
        )
        items += [
            TodayItem(
                why,
                kind,
                ends_on,
                person_id=person_id,
                episode_id=episode_id,
                person=display_name(*name),
                workplace_id=workplace_id,
                workplace=workplace,
                detail=detail,
            )
            for episode_id, person_id, *name, ends_on, detail, workplace_id, workplace in session.execute(
                active(joined, session.today, coach_id)
            )
        ]
    decisions = (
        select(*PERSON, Episode.decision_end)
        .join(Person, Person.id == Episode.person_id)
        .where(_is_near(Episode.decision_end, session.today))
    )
    items += [
        TodayItem(
            Why.DECISION_ENDS,
            "decision",
            ends_on,
            person_id=person_id,
            episode_id=episode_id,
            person=display_name(*name),
        )
        for episode_id, person_id, *name, ends_on in session.execute(active(decisions, session.today, coach_id))
    ]
    return _within(items, session.today)


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
