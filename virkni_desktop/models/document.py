"""Files that belong to a record, such as the signed copy of a plan; their bytes stand in the caseload, so backups hold them."""

from datetime import datetime
from typing import ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from virkni_desktop.models.record import Key, Record, refers_to


class Document(Record):
    """The bytes of a file, once, under their SHA-256; never changed. What names them is an ``Attachment``.

    ``media_type`` may say how many pages there are, as a parameter: ``application/pdf;pages=2``.
    Not journaled: an undone attachment is brought back by redo without writing the bytes again.
    """

    __tablename__ = "document"
    journaled: ClassVar[bool] = False
    is_fact: ClassVar[bool] = False

    sha256: Mapped[str] = mapped_column(primary_key=True)
    size: Mapped[int]
    media_type: Mapped[str]
    content: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)


class Attachment(Record):
    """A file at an episode, and where it belongs within it: a plan (its signed copy), a note, a contract; or at a workplace."""

    __tablename__ = "attachment"

    id: Mapped[Key]
    sha256: Mapped[str] = mapped_column(
        ForeignKey("document.sha256", deferrable=True, initially="DEFERRED"), index=True
    )
    episode_id: Mapped[UUID | None] = refers_to("episode.id")
    workplace_id: Mapped[UUID | None] = refers_to("workplace.id")
    plan_id: Mapped[UUID | None] = refers_to("plan.id")
    note_id: Mapped[UUID | None] = refers_to("note.id")
    contract_id: Mapped[UUID | None] = refers_to("contract.id")
    title: Mapped[str]
    file_name: Mapped[str]
    added_at: Mapped[datetime]
    added_by: Mapped[str]
