"""An enrolment as it stands: stage, coach, days used and livelihood, each as last told."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from virkni_desktop.casework.counters import DayCount, count_days
from virkni_desktop.casework.offices import jurisdiction_of
from virkni_desktop.models.episode import CoachPeriod, Episode, ExitReason, Programme, StageEvent
from virkni_desktop.models.reading import COMPENSATION_DAYS, CounterReading, IncomeState
from virkni_desktop.models.staff import Staff
from virkni_desktop.store.session import WorkSession


@dataclass(frozen=True, slots=True)
class StageMark:
    """A stage and the day it began."""

    stage: str
    since: date


@dataclass(frozen=True, slots=True)
class CoachMark:
    """Who coaches, and since when."""

    staff_id: UUID
    name: str
    initials: str
    since: date


@dataclass(frozen=True, slots=True)
class IncomeMark:
    """A source of livelihood and the day from which it is known; ``percent`` where only a part."""

    kind: str
    percent: int | None
    since: date


@dataclass(frozen=True, slots=True)
class EpisodeView:
    """One enrolment; the grant in whole kronor or krónur. Codes are to be put into words."""

    episode_id: UUID
    enrolled_on: date
    exited_on: date | None
    exit_reason: str | None
    is_active: bool
    programme: str | None
    referred_by: str | None
    referred_on: date | None
    agency_reference: str | None
    officer: str | None
    service_area: str | None
    measure: str | None
    decision_start: date | None
    decision_end: date | None
    grant_amount: int | None
    stage: StageMark | None
    coach: CoachMark | None
    days: DayCount | None
    income: IncomeMark | None


def is_active(enrolled_on: date | None, exited_on: date | None, exit_reason: str | None, on: date) -> bool:
    """Whether an enrolment runs at the end of a day: enrolled by then, not exited by then, and no mis-registration."""
    if enrolled_on is None or enrolled_on > on or exit_reason == ExitReason.MISREGISTRATION:
        return False
    return exited_on is None or exited_on > on


def list_episodes(session: WorkSession, person_id: UUID) -> tuple[EpisodeView, ...]:
    """All enrolments of a person, the newest (the current one) first."""
    newest_first = (
        select(Episode, Programme.name)
        .outerjoin(Programme, Programme.id == Episode.programme_id)
        .where(Episode.person_id == person_id)
        .order_by(Episode.enrolled_on.desc(), Episode.id.desc())
    )
    return tuple(_view(session, episode, programme) for episode, programme in session.execute(newest_first))


def current_days(session: WorkSession, episode_id: UUID) -> DayCount | None:
    """The newest reading of compensation days and what it means today."""
    newest = (
        select(CounterReading)
        .where(CounterReading.episode_id == episode_id, CounterReading.counter == COMPENSATION_DAYS)
        .order_by(CounterReading.as_of.desc(), CounterReading.id.desc())
        .limit(1)
    )
    reading = session.scalars(newest).one_or_none()
    if reading is None:
        return None
    return count_days(reading.value, reading.as_of, reading.source, jurisdiction_of(session), session.today)


def _view(session: WorkSession, episode: Episode, programme: str | None) -> EpisodeView:
    return EpisodeView(
        episode_id=episode.id,
        enrolled_on=episode.enrolled_on,
        exited_on=episode.exited_on,
        exit_reason=episode.exit_reason,
        is_active=is_active(episode.enrolled_on, episode.exited_on, episode.exit_reason, session.today),
        programme=programme,
        referred_by=episode.referred_by,
        referred_on=episode.referred_on,
        agency_reference=episode.agency_reference,
        officer=episode.officer,
        service_area=episode.service_area,
        measure=episode.measure,
        decision_start=episode.decision_start,
        decision_end=episode.decision_end,
        grant_amount=episode.grant_amount,
        stage=_stage(session, episode.id),
        coach=coach_of(session, episode.id),
        days=current_days(session, episode.id),
        income=_income(session, episode.id),
    )


def _stage(session: WorkSession, episode_id: UUID) -> StageMark | None:
    """The newest, also of an enrolment that was closed since."""
    newest = (
        select(StageEvent.stage, StageEvent.entered_on)
        .where(StageEvent.episode_id == episode_id)
        .order_by(StageEvent.left_on.is_not(None), StageEvent.entered_on.desc(), StageEvent.id.desc())
        .limit(1)
    )
    row = session.execute(newest).one_or_none()
    return StageMark(row.stage, row.entered_on) if row else None


def coach_of(session: WorkSession, episode_id: UUID) -> CoachMark | None:
    """Who coaches in an enrolment now, if anybody does."""
    newest = (
        select(Staff.id, Staff.name, Staff.initials, CoachPeriod.from_on)
        .join(Staff, Staff.id == CoachPeriod.staff_id)
        .where(CoachPeriod.episode_id == episode_id)
        .order_by(CoachPeriod.to_on.is_not(None), CoachPeriod.from_on.desc(), CoachPeriod.id.desc())
        .limit(1)
    )
    row = session.execute(newest).one_or_none()
    return CoachMark(*row) if row else None


def _income(session: WorkSession, episode_id: UUID) -> IncomeMark | None:
    newest = (
        select(IncomeState.kind, IncomeState.percent, IncomeState.from_on)
        .where(IncomeState.episode_id == episode_id, IncomeState.to_on.is_(None))
        .order_by(IncomeState.from_on.desc(), IncomeState.id.desc())
        .limit(1)
    )
    row = session.execute(newest).one_or_none()
    return IncomeMark(*row) if row else None
