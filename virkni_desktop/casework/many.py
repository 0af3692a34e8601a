"""The same done for several people at once, as one step: coach, stage, reminder, programme."""

from collections.abc import Iterable
from datetime import date
from typing import Unpack
from uuid import UUID

from virkni_desktop.casework.episodes import assign_coach, change_episode, enter_stage
from virkni_desktop.casework.followups import NextFollowUp, plan_follow_up
from virkni_desktop.store.session import WorkSession


def assign_coach_to_all(
    session: WorkSession, episodes: Iterable[UUID], staff_id: UUID, *, from_on: date | None = None
) -> None:
    """Let someone coach several enrolments from a day on; raises InputError, and changes none, where a day does not fit."""
    for episode in episodes:
        assign_coach(session, episode, staff_id, from_on=from_on)


def enter_stage_with_all(
    session: WorkSession, episodes: Iterable[UUID], stage: str, *, entered_on: date | None = None
) -> None:
    """Begin a stage in several enrolments on a day; raises InputError, and changes none, where a day does not fit."""
    for episode in episodes:
        enter_stage(session, episode, stage, entered_on=entered_on)


def set_programme_of_all(session: WorkSession, episodes: Iterable[UUID], programme_id: UUID | None) -> None:
    """Let several enrolments belong to a programme, or to none."""
    for episode in episodes:
        change_episode(session, episode, programme_id=programme_id)


def plan_follow_up_for_all(session: WorkSession, episodes: Iterable[UUID], **fields: Unpack[NextFollowUp]) -> None:
    """Plan the same follow-up or reminder for several enrolments; raises InputError for a time that is none."""
    for episode in episodes:
        planned: NextFollowUp = {**fields, "episode_id": episode}
        plan_follow_up(session, **planned)
