"""A participation from enrolment to exit: its stages, its coaches, its day counts and livelihood."""

from datetime import date, timedelta
from typing import TypedDict, Unpack
from uuid import UUID

from sqlalchemy import Select, or_, select

from virkni_desktop.casework.fields import change_fields, check_order, required_text
from virkni_desktop.errors import InputError
from virkni_desktop.messages import QT_TRANSLATE_NOOP
from virkni_desktop.models.episode import CoachPeriod, Episode, Programme, StageEvent
from virkni_desktop.models.followup import FollowUp
from virkni_desktop.models.person import Person
from virkni_desktop.models.reading import COMPENSATION_DAYS, CounterReading, IncomeState
from virkni_desktop.models.staff import Staff
from virkni_desktop.store.session import WorkSession


class EpisodeFields(TypedDict, total=False):
    """What can be told of an enrolment; the grant in whole kronor or krónur."""

    programme_id: UUID | None
    enrolled_on: date
    referred_by: str | None
    referred_on: date | None
    agency_reference: str | None
    officer: str | None
    service_area: str | None
    measure: str | None
    decision_start: date | None
    decision_end: date | None
    grant_amount: int | None


def enrol(
    session: WorkSession, person_id: UUID, *, enrolled_on: date | None = None, programme_id: UUID | None = None
) -> UUID:
    """Enrol a person, today unless said; raises InputError for someone who is enrolled in the same programme."""
    session.require(Person, person_id)
    if programme_id is not None:
        session.require(Programme, programme_id)
    day = enrolled_on or session.today
    active = select(Episode.id).where(
        Episode.person_id == person_id,
        Episode.programme_id.is_(None) if programme_id is None else Episode.programme_id == programme_id,
        or_(Episode.exited_on.is_(None), Episode.exited_on > day),
    )
    if session.scalars(active).first():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "core", "This person is enrolled already. Close that enrolment first; nothing was changed."
            )
        )
    episode = Episode(id=session.new_id(), person_id=person_id, programme_id=programme_id, enrolled_on=day)
    session.add(episode)
    return episode.id


def change_episode(session: WorkSession, episode_id: UUID, **changes: Unpack[EpisodeFields]) -> None:
    """Change what is known of an enrolment; raises InputError for dates in the wrong order."""
    episode = session.require(Episode, episode_id)
    change_fields(episode, changes)
    check_order(episode.enrolled_on, episode.exited_on)
    check_order(episode.decision_start, episode.decision_end)


def exit_episode(session: WorkSession, episode_id: UUID, *, reason: str, exited_on: date | None = None) -> None:
    """Close an enrolment, today unless said, with its stage and coach; what was still to do is cancelled.

    Raises InputError for one that is closed already, a missing reason, or a day before the enrolment.
    """
    episode = session.require(Episode, episode_id)
    day = exited_on or session.today
    if episode.exited_on is not None:
        raise InputError(QT_TRANSLATE_NOOP("core", "This enrolment is closed already. Nothing was changed."))
    check_order(episode.enrolled_on, day)
    episode.exit_reason = required_text(
        reason, InputError(QT_TRANSLATE_NOOP("core", "Choose why the enrolment ends. Nothing was changed."))
    )
    episode.exited_on = day
    for event in session.scalars(_open_stages(episode_id)):
        event.left_on = max(day, event.entered_on)
    for period in session.scalars(_open_coach_periods(episode_id)):
        period.to_on = max(day, period.from_on)
    still_open = select(FollowUp).where(
        FollowUp.episode_id == episode_id, FollowUp.held_on.is_(None), FollowUp.cancelled_on.is_(None)
    )
    for follow_up in session.scalars(still_open):
        follow_up.cancelled_on = day


def enter_stage(session: WorkSession, episode_id: UUID, stage: str, *, entered_on: date | None = None) -> None:
    """Begin a stage, today unless said, and leave the one before on the same day; nothing happens in that stage already.

    Raises InputError for a day before the present stage began.
    """
    session.require(Episode, episode_id)
    day = entered_on or session.today
    for event in session.scalars(_open_stages(episode_id)).all():
        if event.stage == stage:
            return
        check_order(event.entered_on, day)
        event.left_on = day
    session.add(StageEvent(id=session.new_id(), episode_id=episode_id, stage=stage, entered_on=day))


def assign_coach(session: WorkSession, episode_id: UUID, staff_id: UUID, *, from_on: date | None = None) -> None:
    """Let someone coach from a day on (today unless said), and the one before until that day.

    Raises InputError for a day before the present coach began.
    """
    session.require(Episode, episode_id)
    session.require(Staff, staff_id)
    day = from_on or session.today
    for period in session.scalars(_open_coach_periods(episode_id)).all():
        if period.staff_id == staff_id:
            return
        check_order(period.from_on, day)
        period.to_on = day
    session.add(CoachPeriod(id=session.new_id(), episode_id=episode_id, staff_id=staff_id, from_on=day))


def record_reading(
    session: WorkSession, episode_id: UUID, value: int, *, as_of: date | None = None, source: str | None = None
) -> None:
    """Record how many compensation days were used at the end of a day (today unless said).

    The same source's figure for the same day is corrected. Raises InputError for a count below nought.
    """
    session.require(Episode, episode_id)
    if value < 0:
        raise InputError(QT_TRANSLATE_NOOP("core", "A count of days cannot be below 0. Nothing was changed."))
    day = as_of or session.today
    same = select(CounterReading).where(
        CounterReading.episode_id == episode_id,
        CounterReading.counter == COMPENSATION_DAYS,
        CounterReading.as_of == day,
        CounterReading.source.is_(None) if source is None else CounterReading.source == source,
    )
    reading = session.scalars(same).first()
    if reading is None:
        reading = CounterReading(
            id=session.new_id(), episode_id=episode_id, counter=COMPENSATION_DAYS, as_of=day, source=source
        )
        session.add(reading)
    reading.value = value


def record_income(
    session: WorkSession, episode_id: UUID, kind: str, *, percent: int | None = None, from_on: date | None = None
) -> None:
    """Record what someone lives on from a day on (today unless said); what it was before ends the day before."""
    session.require(Episode, episode_id)
    day = from_on or session.today
    open_states = select(IncomeState).where(IncomeState.episode_id == episode_id, IncomeState.to_on.is_(None))
    for state in session.scalars(open_states).all():
        if state.kind == kind and state.percent == percent:
            return
        check_order(state.from_on, day)
        if state.from_on == day:
            session.delete(state)
        else:
            state.to_on = day - timedelta(days=1)
    session.add(IncomeState(id=session.new_id(), episode_id=episode_id, kind=kind, percent=percent, from_on=day))


def current_episode(session: WorkSession, person_id: UUID) -> UUID | None:
    """The newest enrolment of a person."""
    newest = (
        select(Episode.id)
        .where(Episode.person_id == person_id)
        .order_by(Episode.enrolled_on.desc(), Episode.id.desc())
        .limit(1)
    )
    return session.scalars(newest).one_or_none()


def _open_stages(episode_id: UUID) -> Select[StageEvent]:
    return select(StageEvent).where(StageEvent.episode_id == episode_id, StageEvent.left_on.is_(None))


def _open_coach_periods(episode_id: UUID) -> Select[CoachPeriod]:
    return select(CoachPeriod).where(CoachPeriod.episode_id == episode_id, CoachPeriod.to_on.is_(None))
