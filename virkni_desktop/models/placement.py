"""A participant at a workplace: type, share of full time and dates."""

from datetime import date
from uuid import UUID

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
