"""What is to be done on a day: follow-ups of a plan and the coach's reminders, until they are held or cancelled."""

import re
from datetime import date
from typing import Required, TypedDict, Unpack
from uuid import UUID

from virkni_desktop.casework.fields import change_fields
from virkni_desktop.errors import InputError
from virkni_desktop.messages import QT_TRANSLATE_NOOP
from virkni_desktop.models.episode import Episode
from virkni_desktop.models.followup import Decision, FollowUp
from virkni_desktop.models.organisation import Workplace
from virkni_desktop.models.plan import Plan
from virkni_desktop.store.session import WorkSession

_TIME = re.compile(r"([01]?\d|2[0-3])[:.]([0-5]\d)")


class FollowUpFields(TypedDict, total=False):
    """What can be told of a follow-up; the time as HH:MM, the day as a date."""

    episode_id: UUID | None
    plan_id: UUID | None
    workplace_id: UUID | None
    text: str
    due_time: str | None
    place: str | None


class NextFollowUp(FollowUpFields, total=False):
    """A follow-up to come, as a whole: its kind (see ``FollowUpKind``) and its day."""

    kind: Required[str]
    due_on: Required[date]


class FollowUpChanges(FollowUpFields, total=False):
    """What can be changed of one."""

    kind: str
    due_on: date


def plan_follow_up(session: WorkSession, **fields: Unpack[NextFollowUp]) -> UUID:
    """Plan a follow-up or reminder for an episode, a workplace, both or neither.

    Raises InputError for a time that is none.
    """
    _check_owners(session, fields.get("episode_id"), fields.get("workplace_id"), fields.get("plan_id"))
    follow_up = FollowUp(id=session.new_id(), text="")
    change_fields(follow_up, fields)
    follow_up.due_time = _time(follow_up.due_time)
    session.add(follow_up)
    return follow_up.id


def change_follow_up(session: WorkSession, follow_up_id: UUID, **changes: Unpack[FollowUpChanges]) -> None:
    """Change one that is still open; raises InputError for one that is not, and for a time that is none."""
    follow_up = _open_one(session, follow_up_id)
    change_fields(follow_up, changes)
    follow_up.due_time = _time(follow_up.due_time)


def reschedule_follow_up(
    session: WorkSession, follow_up_id: UUID, due_on: date, *, due_time: str | None = None
) -> None:
    """Move one to another day; its time of day goes unless given, since it was agreed for the old day."""
    follow_up = _open_one(session, follow_up_id)
    if follow_up.due_on != due_on or due_time is not None:
        follow_up.due_on = due_on
        follow_up.due_time = _time(due_time)


def hold_follow_up(
    session: WorkSession,
    follow_up_id: UUID,
    *,
    held_on: date | None = None,
    decision: Decision | None = None,
    then: NextFollowUp | None = None,
) -> UUID | None:
    """Mark one as held (today unless said), with what it came to and the next one, whose id is returned.

    The next one belongs to the same episode, plan and workplace unless it says otherwise. Raises InputError for one
    that is not open, and for a day that has not come.
    """
    follow_up = _open_one(session, follow_up_id)
    day = held_on or session.today
    if day > session.today:
        raise InputError(
            QT_TRANSLATE_NOOP("core", "{day} has not come yet. Choose today or a day before; nothing was changed."),
            day=day.isoformat(),
        )
    follow_up.held_on = day
    follow_up.decision = decision
    return plan_next(session, follow_up, then) if then else None


def plan_next(session: WorkSession, after: FollowUp, then: NextFollowUp) -> UUID:
    """Plan the one after ``after``, for the same episode, plan and workplace, and with its words if of its kind."""
    same = NextFollowUp(
        kind=after.kind,
        due_on=then["due_on"],
        episode_id=after.episode_id,
        plan_id=after.plan_id,
        workplace_id=after.workplace_id,
        text=after.text if then["kind"] == after.kind else "",
    )
    same.update(then)
    return plan_follow_up(session, **same)


def cancel_follow_up(session: WorkSession, follow_up_id: UUID) -> None:
    """Cancel one that will not be held; raises InputError for one that is not open."""
    _open_one(session, follow_up_id).cancelled_on = session.today


def _open_one(session: WorkSession, follow_up_id: UUID) -> FollowUp:
    follow_up = session.require(FollowUp, follow_up_id)
    if follow_up.held_on or follow_up.cancelled_on:
        raise InputError(
            QT_TRANSLATE_NOOP("core", "This follow-up was completed or cancelled already. Nothing was changed.")
        )
    return follow_up


def _time(text: str | None) -> str | None:
    """As HH:MM."""
    if not text:
        return None
    match = _TIME.fullmatch(text.strip())
    if not match:
        raise InputError(
            QT_TRANSLATE_NOOP("core", "“{text}” is no time of day. Type it as 09:30; nothing was changed."), text=text
        )
    return f"{int(match[1]):02}:{match[2]}"


def _check_owners(session: WorkSession, episode: UUID | None, workplace: UUID | None, plan: UUID | None) -> None:
    if episode is not None:
        session.require(Episode, episode)
    if workplace is not None:
        session.require(Workplace, workplace)
    if plan is not None:
        session.require(Plan, plan)
