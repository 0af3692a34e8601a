"""Check-ins of a placement: follow-ups at its workplace, planned from its support steps and held one by one."""

from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, and_

from virkni_desktop.casework.follow_up_view import FollowUpView, open_follow_ups
from virkni_desktop.casework.followups import plan_follow_up
from virkni_desktop.casework.support import WEEK, get_support, week_of
from virkni_desktop.errors import InputError
from virkni_desktop.forms.fading import load_fading
from virkni_desktop.forms.wording import text_of
from virkni_desktop.messages import QT_TRANSLATE_NOOP
from virkni_desktop.models.followup import FollowUp
from virkni_desktop.models.placement import Placement
from virkni_desktop.store.session import WorkSession

_NEAR = timedelta(days=3)
_SATURDAY = 5


def list_check_ins(session: WorkSession, placement_id: UUID) -> tuple[FollowUpView, ...]:
    """The follow-ups of a placement that were not cancelled, the earliest first."""
    placement = session.require(Placement, placement_id)
    return open_follow_ups(session, _of(placement), FollowUp.cancelled_on.is_(None), and_closed=True)


def plan_check_ins(session: WorkSession, placement_id: UUID, language: str) -> tuple[UUID, ...]:
    """Plan the check-ins that are to come, as often as the level of each support step asks.

    A day near which one is planned already gets none. Raises InputError where no support is planned.
    """
    placement = session.require(Placement, placement_id)
    known = [one.due_on for one in list_check_ins(session, placement_id)]
    rules = load_fading()
    made = []
    for day, kind in _days(session, placement):
        if day < session.today or any(abs(day - other) <= _NEAR for other in known):
            continue
        words = text_of(rules.check_in[kind], language).format(week=week_of(placement.started_on, day - WEEK))
        made.append(
            plan_follow_up(
                session, kind=kind, due_on=_workday(day), text=words, episode_id=placement.episode_id,
                workplace_id=placement.workplace_id,
            )
        )  # fmt: skip
    return tuple(made)


def _days(session: WorkSession, placement: Placement) -> list[tuple[date, str]]:
    """After every so many weeks of a step, on the weekday on which the placement began, and the kind of each."""
    rules = load_fading()
    steps = get_support(session, placement.id).steps
    if not steps:
        raise InputError(
            QT_TRANSLATE_NOOP("core", "No support is planned yet. Plan its steps first; nothing was changed.")
        )
    horizon = placement.started_on + rules.horizon_weeks * WEEK
    last_day = placement.ended_on or placement.planned_end_on or horizon
    found = []
    for step in steps:
        level = rules.levels[step.planned.level]
        until = min(step.to_on or last_day, last_day)
        day = step.planned.from_on + level.check_every_weeks * WEEK
        while day <= until + timedelta(days=1):
            found.append((day, level.kind))
            day += level.check_every_weeks * WEEK
    return found


def _of(placement: Placement) -> ColumnElement[bool]:
    """Follow-ups about the participant at this workplace, in the time of the placement."""
    mine = and_(
        FollowUp.episode_id == placement.episode_id,
        FollowUp.workplace_id == placement.workplace_id,
        FollowUp.due_on >= placement.started_on,
    )
    # What was planned for after the last day is still of this placement; what comes long after is of another.
    return mine if placement.ended_on is None else and_(mine, FollowUp.due_on <= placement.ended_on + 8 * WEEK)


def _workday(day: date) -> date:
    """The day itself, or the Friday before a weekend."""
    return day - timedelta(days=max(0, day.weekday() - _SATURDAY + 1))
