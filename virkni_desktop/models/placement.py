"""A participant at a workplace: type, share of full time and dates, the week, and the support that fades."""

from datetime import date
from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from virkni_desktop.models.record import Key, Record, refers_to


class Placement(Record):
    """``kind`` is a placement type of the jurisdiction, ``share`` whole percent of full time."""

    __tablename__ = "placement"

    id: Mapped[Key]
    episode_id: Mapped[UUID] = refers_to("episode.id")
    workplace_id: Mapped[UUID] = refers_to("workplace.id")
    supervisor_id: Mapped[UUID | None] = refers_to("contact_person.id")
    kind: Mapped[str]
    role: Mapped[str | None]
    share: Mapped[int]
    started_on: Mapped[date] = mapped_column(index=True)
    planned_end_on: Mapped[date | None]
    ended_on: Mapped[date | None]
    end_reason: Mapped[str | None]
    tasks: Mapped[str | None]
    adaptations: Mapped[str | None]


class ScheduleDay(Record):
    """When a participant works on one day of the week: ``weekday`` 1 (Monday) to 7, times as HH:MM."""

    __tablename__ = "schedule_day"
    __table_args__ = (UniqueConstraint("placement_id", "weekday"),)

    id: Mapped[Key]
    placement_id: Mapped[UUID] = refers_to("placement.id")
    weekday: Mapped[int]
    from_time: Mapped[str]
    to_time: Mapped[str]
    break_minutes: Mapped[int] = mapped_column(default=0)


class SupportStep(Record):
    """From a day on, how close the coach is: ``level`` 5 (alongside all day) to 0 (on demand), until the next step."""

    __tablename__ = "support_step"
    __table_args__ = (UniqueConstraint("placement_id", "from_on"),)

    id: Mapped[Key]
    placement_id: Mapped[UUID] = refers_to("placement.id")
    from_on: Mapped[date]
    level: Mapped[int]
    minutes_a_week: Mapped[int | None]
    words: Mapped[str | None]
