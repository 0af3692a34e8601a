"""What is read off at a date rather than agreed: day counts and livelihood."""

from datetime import date
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from virkni_desktop.models.record import Key, Record, refers_to

COMPENSATION_DAYS = "compensation-days"


class CounterReading(Record):
    """A day count as some source stated it: ``value`` days used at the end of ``as_of``."""

    __tablename__ = "counter_reading"
    __table_args__ = (Index("ix_counter_reading_of_episode", "episode_id", "counter", "as_of"),)  # the newest of each

    id: Mapped[Key]
    episode_id: Mapped[UUID] = refers_to("episode.id", index=False)
    counter: Mapped[str]
    value: Mapped[int]
    as_of: Mapped[date]
    source: Mapped[str | None]


class IncomeState(Record):
    """A source of livelihood from a date on, until ``to_on`` if it ended; ``percent`` where only a part."""

    __tablename__ = "income_state"

    id: Mapped[Key]
    episode_id: Mapped[UUID] = refers_to("episode.id")
    kind: Mapped[str]
    percent: Mapped[int | None]
    from_on: Mapped[date]
    to_on: Mapped[date | None]
