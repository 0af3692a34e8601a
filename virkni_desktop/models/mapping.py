"""The intake mapping and its answers, each pointing at the exact version of the question it answered."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from virkni_desktop.models.record import Key, Record, refers_to


class Template(Record):
    """A template as it was when first used: ``content`` is its whole text (TOML), never changed."""

    __tablename__ = "template"
    __table_args__ = (UniqueConstraint("name", "version"),)

    id: Mapped[Key]
    name: Mapped[str]
    version: Mapped[int]
    kind: Mapped[str]
    content: Mapped[str]


class Mapping(Record):
    """One intake mapping of an episode; ``mapped_on`` is the day it was talked through, if it was."""

    __tablename__ = "mapping"

    id: Mapped[Key]
    episode_id: Mapped[UUID] = refers_to("episode.id")
    template_id: Mapped[UUID] = refers_to("template.id")
    started_on: Mapped[date]
    mapped_on: Mapped[date | None]


class Answer(Record):
    """The answer to one question: its state, its value, and whether in the participant's own words."""

    __tablename__ = "answer"
    __table_args__ = (UniqueConstraint("mapping_id", "question"),)

    id: Mapped[Key]
    mapping_id: Mapped[UUID] = refers_to("mapping.id")
    question: Mapped[str]
    state: Mapped[str]
    value: Mapped[dict[str, Any] | None]
    own_words: Mapped[bool] = mapped_column(default=False)
    private_note: Mapped[str | None]
