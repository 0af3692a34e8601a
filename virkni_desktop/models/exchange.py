"""The exchange ledger: sources, imports and their rows, what each source said last, and what awaits a decision."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from virkni_desktop.models.record import Key, Record, refers_to


class RowOutcome(StrEnum):
    """What became of a row; each row counts once, first that fits."""

    REFUSED = "refused"
    CONFLICT = "conflict"
    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"


class Source(Record):
    """A sender of lists. A second layout of the same sender is the same source and shares its bases.

    Not journaled: the ledger names it also after its first list was taken back.
    """

    __tablename__ = "source"
    journaled: ClassVar[bool] = False
    is_fact: ClassVar[bool] = False

    id: Mapped[Key]
    sender: Mapped[str] = mapped_column(unique=True)


class SourceBase(Record):
    """What a source said last about a person: ``said`` holds its fields, normalised, and its unknown columns."""

    __tablename__ = "source_base"
    __table_args__ = (UniqueConstraint("source_id", "person_id"),)
    is_fact: ClassVar[bool] = False

    id: Mapped[Key]
    source_id: Mapped[UUID] = refers_to("source.id")
    person_id: Mapped[UUID] = refers_to("person.id")
    said: Mapped[dict[str, Any]]


class Conflict(Record):
    """Both sides changed a field since the last file: mine stays in use until someone decides."""

    __tablename__ = "conflict"
    is_fact: ClassVar[bool] = False

    id: Mapped[Key]
    source_id: Mapped[UUID] = refers_to("source.id")
    person_id: Mapped[UUID] = refers_to("person.id")
    field: Mapped[str]
    base: Mapped[str | None]
    mine: Mapped[str | None]
    theirs: Mapped[str | None]
    raised_at: Mapped[datetime]
    decided_at: Mapped[datetime | None]
    decided_by: Mapped[str | None]
    choice: Mapped[str | None]


class ImportBatch(Record):
    """One file taken in. ``receipt`` is the short id a person sees; ``step`` its journal step."""

    __tablename__ = "import_batch"
    journaled: ClassVar[bool] = False
    is_fact: ClassVar[bool] = False

    id: Mapped[Key]
    receipt: Mapped[str] = mapped_column(unique=True)
    source_id: Mapped[UUID] = refers_to("source.id")
    step: Mapped[int | None]
    profile: Mapped[str]
    layout: Mapped[dict[str, Any]]
    file_name: Mapped[str]
    file_sha256: Mapped[str]
    content_sha256: Mapped[str]
    stated_on: Mapped[date | None]
    taken_in_at: Mapped[datetime]
    who: Mapped[str]
    counts: Mapped[dict[str, Any]]


class RowResult(Record):
    """What became of one row of an import; unchanged rows are only counted."""

    __tablename__ = "row_result"
    journaled: ClassVar[bool] = False
    is_fact: ClassVar[bool] = False

    id: Mapped[Key]
    batch_id: Mapped[UUID] = refers_to("import_batch.id")
    row: Mapped[int]
    outcome: Mapped[str]
    person_id: Mapped[UUID | None] = mapped_column(index=True)
    detail: Mapped[dict[str, Any] | None]


class Absence(Record):
    """A person whom a source named before but not in its newest file: shown, nothing else."""

    __tablename__ = "absence"
    __table_args__ = (UniqueConstraint("source_id", "person_id"),)
    is_fact: ClassVar[bool] = False

    id: Mapped[Key]
    source_id: Mapped[UUID] = refers_to("source.id")
    person_id: Mapped[UUID] = refers_to("person.id")
    since: Mapped[date]
