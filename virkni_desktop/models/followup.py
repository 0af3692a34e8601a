"""What is to be done on a day: follow-ups of a plan and the coach's reminders."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlalchemy import Index, text
from sqlalchemy.orm import Mapped

from virkni_desktop.models.record import Key, Record, refers_to


class FollowUpKind(StrEnum):
    """Only ``FOLLOW_UP`` is a check-in against the plan, and counted by the indicators; the others are reminders."""

    FOLLOW_UP = "follow-up"
    CALL = "call"
    VISIT = "visit"
    MEETING = "meeting"
    TASK = "task"
    MILESTONE = "milestone"
    PLAN = "plan"
    EXCHANGE = "exchange"


class Decision(StrEnum):
    """What a follow-up came to."""

    CONTINUE = "continue"
    REVISE = "revise"
    CLOSE = "close"


class FollowUp(Record):
    """Planned for ``due_on`` (and ``due_time`` as HH:MM where agreed); open until held or cancelled."""

    __tablename__ = "follow_up"
    __table_args__ = (
        Index(  # the day asks for the open ones, which are few beside those of all the years
            "ix_follow_up_open", "due_on", "episode_id", "kind",
            sqlite_where=text("held_on IS NULL AND cancelled_on IS NULL"),
        ),
    )  # fmt: skip

    id: Mapped[Key]
    episode_id: Mapped[UUID | None] = refers_to("episode.id")
    plan_id: Mapped[UUID | None] = refers_to("plan.id")
    workplace_id: Mapped[UUID | None] = refers_to("workplace.id")
    kind: Mapped[str]
    text: Mapped[str]
    due_on: Mapped[date]
    due_time: Mapped[str | None]
    place: Mapped[str | None]
    held_on: Mapped[date | None]
    cancelled_on: Mapped[date | None]
    decision: Mapped[str | None]
