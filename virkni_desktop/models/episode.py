"""One participation of a person: from enrolment to exit, its stages and its coaches."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from virkni_desktop.models.record import Key, Record, refers_to


class ExitReason(StrEnum):
    """Reasons that the rules look at; the office's whole list is data of its jurisdiction."""

    MISREGISTRATION = "misregistration"
    DROP_OUT = "drop-out"
    AS_PLANNED = "as-planned"


class Programme(Record):
    """A service or project that people are enrolled in; ``places`` as agreed."""

    __tablename__ = "programme"

    id: Mapped[Key]
    name: Mapped[str] = mapped_column(unique=True)
    places: Mapped[int | None]
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]


class Episode(Record):
    """One enrolment of one person. Active at the end of day d if enrolled by d and not exited by d."""

    __tablename__ = "episode"

    id: Mapped[Key]
    person_id: Mapped[UUID] = refers_to("person.id")
    programme_id: Mapped[UUID | None] = refers_to("programme.id")
    enrolled_on: Mapped[date] = mapped_column(index=True)
    exited_on: Mapped[date | None] = mapped_column(index=True)
    exit_reason: Mapped[str | None]
    referred_by: Mapped[str | None]
    referred_on: Mapped[date | None]
    agency_reference: Mapped[str | None] = mapped_column(index=True)
    officer: Mapped[str | None]
    service_area: Mapped[str | None]
    measure: Mapped[str | None]
    decision_start: Mapped[date | None]
    decision_end: Mapped[date | None]
    grant_amount: Mapped[int | None]


class StageEvent(Record):
    """A stage that an episode was in; stages recur and are never overwritten."""

    __tablename__ = "stage_event"

    id: Mapped[Key]
    episode_id: Mapped[UUID] = refers_to("episode.id")
    stage: Mapped[str]
    entered_on: Mapped[date]
    left_on: Mapped[date | None]


class CoachPeriod(Record):
    """Who coached an episode from when to when."""

    __tablename__ = "coach_period"

    id: Mapped[Key]
    episode_id: Mapped[UUID] = refers_to("episode.id")
    staff_id: Mapped[UUID] = refers_to("staff.id")
    from_on: Mapped[date]
    to_on: Mapped[date | None]
