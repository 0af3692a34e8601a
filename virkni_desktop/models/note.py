"""A dated note: what happened, when, and when it was written down."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from virkni_desktop.models.record import Key, Record, refers_to


class NoteKind(StrEnum):
    """What kind of contact a note tells of."""

    VISIT = "visit"
    PHONE = "phone"
    MESSAGE = "message"
    MEETING = "meeting"
    EMPLOYER = "employer"
    NOTE = "note"


class Audience(StrEnum):
    """Whom a note is written for; an internal one is never printed or shown to others."""

    PARTICIPANT = "participant"
    WORKPLACE = "workplace"
    INTERNAL = "internal"


class Note(Record):
    """Belongs to an episode or a workplace, or both. ``minutes`` spent where counted."""

    __tablename__ = "note"
    __table_args__ = (  # the last contact of each
        Index("ix_note_of_episode", "episode_id", "happened_at", "kind"),
        Index("ix_note_of_workplace", "workplace_id", "happened_at", "kind"),
    )
    searched = ("title", "text", "tags")

    id: Mapped[Key]
    episode_id: Mapped[UUID | None] = refers_to("episode.id", index=False)
    workplace_id: Mapped[UUID | None] = refers_to("workplace.id", index=False)
    kind: Mapped[str]
    audience: Mapped[str] = mapped_column(default=Audience.INTERNAL)
    happened_at: Mapped[datetime] = mapped_column(index=True)
    recorded_at: Mapped[datetime]
    author: Mapped[str]
    minutes: Mapped[int | None]
    in_person: Mapped[bool] = mapped_column(default=False)
    with_whom: Mapped[str | None]
    title: Mapped[str] = mapped_column(default="")
    text: Mapped[str] = mapped_column(default="")
    tags: Mapped[str] = mapped_column(default="")
