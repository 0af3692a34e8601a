"""Support at a workplace that fades: the steps that are planned, what was really given, and when it needs a look."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from uuid import UUID

from sqlalchemy import func, select

from virkni_desktop.casework.participants import local_day
from virkni_desktop.errors import InputError
from virkni_desktop.forms.fading import load_fading
from virkni_desktop.forms.wording import text_of
from virkni_desktop.messages import QT_TRANSLATE_NOOP, Message, message
from virkni_desktop.models.note import Note, NoteKind
from virkni_desktop.models.placement import Placement, SupportStep
from virkni_desktop.store.session import WorkSession

WEEK = timedelta(weeks=1)


class StepState(StrEnum):
    """Where a step of the support stands today."""

    DONE = "done"
    NOW = "now"
    PLANNED = "planned"


@dataclass(frozen=True, slots=True)
class PlannedSupport:
    """A step as it is planned: from a day on, a level 5 to 0, and the minutes a week where they are agreed."""

    from_on: date
    level: int
    minutes_a_week: int | None = None
    words: str | None = None


@dataclass(frozen=True, slots=True)
class SupportStepView:
    """A step as a page shows it, in weeks of the placement (the first is 1); ``to_on`` is its last day where known.

    ``actual_minutes`` are those of the notes about the participant at this workplace, ``actual_a_week`` the same a week.
    """

    planned: PlannedSupport
    to_on: date | None
    first_week: int
    last_week: int | None
    state: StepState
    actual_minutes: int = 0
    actual_a_week: int = 0


@dataclass(frozen=True, slots=True)
class SupportView:
    """The steps in their order, and what the coach should look at."""

    steps: tuple[SupportStepView, ...]
    alerts: tuple[Message, ...]

    @property
    def now(self) -> SupportStepView | None:
        """The step that runs today."""
        return next((step for step in self.steps if step.state is StepState.NOW), None)


def propose_support(started_on: date, ends_on: date | None, language: str) -> tuple[PlannedSupport, ...]:
    """How support usually fades, in words of a language; steps that would begin after the last day are left out."""
    steps = (
        PlannedSupport(
            started_on + (step.week - 1) * WEEK, step.level, step.minutes_a_week, text_of(step.words, language)
        )
        for step in load_fading().steps
    )
    return tuple(step for step in steps if ends_on is None or step.from_on <= ends_on)


def set_support(session: WorkSession, placement_id: UUID, steps: Sequence[PlannedSupport]) -> None:
    """Make these the steps of a placement.

    Raises InputError for a level outside 0 to 5, minutes below nought, two steps from one day, and a step from a day
    before the placement begins.
    """
    placement = session.require(Placement, placement_id)
    _check_steps(placement, steps)
    known = {
        step.from_on: step
        for step in session.scalars(select(SupportStep).where(SupportStep.placement_id == placement_id))
    }
    wanted = {step.from_on: step for step in steps}
    for day, kept in known.items():
        if day not in wanted:
            session.delete(kept)
    for day, step in wanted.items():
        record = known.get(day) or SupportStep(id=session.new_id(), placement_id=placement_id, from_on=day)
        record.level, record.minutes_a_week = step.level, step.minutes_a_week
        record.words = (step.words or "").strip() or None
        if day not in known:
            session.add(record)


def get_support(session: WorkSession, placement_id: UUID) -> SupportView:
    """The support of a placement with what was really given so far."""
    placement = session.require(Placement, placement_id)
    today = session.today
    last_day = placement.ended_on or placement.planned_end_on
    records = session.scalars(
        select(SupportStep).where(SupportStep.placement_id == placement_id).order_by(SupportStep.from_on)
    ).all()
    given = _given(session, placement)
    steps = []
    for number, record in enumerate(records):
        to_on = records[number + 1].from_on - timedelta(days=1) if number + 1 < len(records) else last_day
        planned = PlannedSupport(record.from_on, record.level, record.minutes_a_week, record.words)
        steps.append(_step(planned, to_on, placement, today, given))
    return SupportView(tuple(steps), _alerts(placement, steps, given, today))


def week_of(started_on: date, day: date) -> int:
    """The week of a placement that a day is in; the first is 1."""
    return (day - started_on).days // 7 + 1


def _step(
    planned: PlannedSupport, to_on: date | None, placement: Placement, today: date, given: "dict[date, int]"
) -> SupportStepView:
    ended = placement.ended_on is not None and placement.ended_on <= today
    if planned.from_on > today:
        state = StepState.PLANNED
    elif ended or (to_on is not None and to_on < today):
        state = StepState.DONE
    else:
        state = StepState.NOW
    until = min(to_on or today, today)
    minutes = sum(value for day, value in given.items() if planned.from_on <= day <= until)
    weeks = max(1.0, ((until - planned.from_on).days + 1) / 7)
    return SupportStepView(
        planned,
        to_on,
        week_of(placement.started_on, planned.from_on),
        week_of(placement.started_on, to_on) if to_on else None,
        state,
        minutes,
        round(minutes / weeks),
    )


def _given(session: WorkSession, placement: Placement) -> "dict[date, int]":
    """Minutes by day of the contacts about the participant at this workplace since the placement began."""
    began = datetime.combine(placement.started_on, time()).astimezone()
    rows = session.execute(
        select(Note.happened_at, func.coalesce(Note.minutes, 0)).where(
            Note.episode_id == placement.episode_id,
            Note.workplace_id == placement.workplace_id,
            Note.kind != NoteKind.NOTE,
            Note.happened_at >= began,
        )
    )
    given: dict[date, int] = {}
    for moment, minutes in rows:
        day = local_day(moment)
        if day is not None and (placement.ended_on is None or day <= placement.ended_on):
            given[day] = given.get(day, 0) + minutes
    return given


def _alerts(
    placement: Placement, steps: "Sequence[SupportStepView]", given: "dict[date, int]", today: date
) -> tuple[Message, ...]:
    """More support than planned by so many levels, or no contact for so many weeks (see resources/support)."""
    rules = load_fading()
    now = next((step for step in steps if step.state is StepState.NOW), None)
    if now is None or placement.ended_on is not None:
        return ()
    found: list[Message] = []
    since = today - rules.alert_weeks * WEEK
    # The first weeks of a lower level still hold the contacts of the one before; they say nothing about it.
    if now.planned.from_on <= since:
        a_week = round(sum(value for day, value in given.items() if day > since) / rules.alert_weeks)
        level = rules.level_of(a_week)
        if level >= now.planned.level + rules.alert_levels:
            template = QT_TRANSLATE_NOOP(
                "core",
                "Support has come to {minutes} minutes a week lately, as at level {level}; level {planned} is planned.",
            )
            found.append(message(template, minutes=a_week, level=level, planned=now.planned.level))
    last = max((day for day in given if day <= today), default=placement.started_on)
    if today - last > rules.no_contact_weeks * WEEK:
        template = QT_TRANSLATE_NOOP("core", "No contact at the workplace is written down for {weeks} weeks.")
        found.append(message(template, weeks=(today - last).days // 7))
    return tuple(found)


def _check_steps(placement: Placement, steps: Sequence[PlannedSupport]) -> None:
    days = [step.from_on for step in steps]
    if len(set(days)) < len(days):
        raise InputError(QT_TRANSLATE_NOOP("core", "Two steps begin on the same day. Nothing was changed."))
    for step in steps:
        if step.level not in load_fading().levels:
            raise InputError(
                QT_TRANSLATE_NOOP("core", "Support has the levels 0 to 5, not {level}. Nothing was changed."),
                level=step.level,
            )
        if (step.minutes_a_week or 0) < 0:
            raise InputError(QT_TRANSLATE_NOOP("core", "Minutes a week cannot be less than none. Nothing was changed."))
        if step.from_on < placement.started_on:
            raise InputError(
                QT_TRANSLATE_NOOP("core", "A step begins before the placement ({first}) does. Nothing was changed."),
                first=placement.started_on.isoformat(),
            )
