"""The action plan: its revisions, goals, actions and signatures."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from virkni_desktop.models.record import Key, Record, refers_to


class PlanState(StrEnum):
    """A draft can be edited; printing freezes it, signed or not. A signed revision supersedes all before it, a printed one
    only what was never signed.
    """

    DRAFT = "draft"
    PRINTED = "printed"
    SIGNED = "signed"
    SUPERSEDED = "superseded"


class GoalStatus(StrEnum):
    """How far a goal is."""

    OPEN = "open"
    REACHED = "reached"
    PARTLY = "partly"
    DROPPED = "dropped"


class ActionStatus(StrEnum):
    """How far an action is."""

    PLANNED = "planned"
    ONGOING = "ongoing"
    DONE = "done"
    CANCELLED = "cancelled"
    NOT_DONE = "not-done"


class Plan(Record):
    """One revision of an episode's plan. All share ``number`` (shown as AP-0001); the four texts are own words."""

    __tablename__ = "plan"
    __table_args__ = (UniqueConstraint("episode_id", "number", "revision"),)

    id: Mapped[Key]
    episode_id: Mapped[UUID] = refers_to("episode.id")
    mapping_id: Mapped[UUID | None] = refers_to("mapping.id")
    number: Mapped[int] = mapped_column(index=True)
    revision: Mapped[int]
    state: Mapped[str] = mapped_column(default=PlanState.DRAFT)
    created_on: Mapped[date]
    who_am_i: Mapped[str] = mapped_column(default="")
    what_do_i_want: Mapped[str] = mapped_column(default="")
    what_can_i_do: Mapped[str] = mapped_column(default="")
    how_do_i_get_there: Mapped[str] = mapped_column(default="")
    long_term_goal: Mapped[str] = mapped_column(default="")
    what_helps: Mapped[str] = mapped_column(default="")
    what_changed: Mapped[str] = mapped_column(default="")
    printed_at: Mapped[datetime | None]
    printed_language: Mapped[str | None]
    code: Mapped[str | None]
    printed_paper: Mapped[dict[str, Any] | None]
    """All that the paper said, so that it can be printed again as it was."""
    adopted_on: Mapped[date | None]


class Goal(Record):
    """A goal of one plan revision; ``from_question`` names the mapping question it was drawn from."""

    __tablename__ = "goal"

    id: Mapped[Key]
    plan_id: Mapped[UUID] = refers_to("plan.id")
    position: Mapped[int]
    text: Mapped[str]
    from_question: Mapped[str | None]
    target_on: Mapped[date | None]
    status: Mapped[str] = mapped_column(default=GoalStatus.OPEN)
    settled_on: Mapped[date | None]


class Action(Record):
    """A step towards a goal: what, who, when, and how one knows that it is done."""

    __tablename__ = "action"

    id: Mapped[Key]
    goal_id: Mapped[UUID] = refers_to("goal.id")
    position: Mapped[int]
    what: Mapped[str]
    responsible: Mapped[str] = mapped_column(default="")
    due_on: Mapped[date | None]
    done_when: Mapped[str] = mapped_column(default="")
    status: Mapped[str] = mapped_column(default=ActionStatus.PLANNED)


class Signature(Record):
    """Who signed a printed revision, in which role, when and how (paper, on screen, verbal, refused)."""

    __tablename__ = "signature"

    id: Mapped[Key]
    plan_id: Mapped[UUID] = refers_to("plan.id")
    role: Mapped[str]
    name: Mapped[str]
    signed_on: Mapped[date]
    method: Mapped[str] = mapped_column(default="paper")
