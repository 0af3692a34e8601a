"""Files in a caseload: attached, listed, read, renamed and taken away; the bytes of each stand there once."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypedDict, Unpack
from uuid import UUID

from sqlalchemy import ColumnElement, select

from virkni_desktop.casework.incoming_file import IncomingFile
from virkni_desktop.errors import CaseloadError, InputError
from virkni_desktop.messages import QT_TRANSLATE_NOOP
from virkni_desktop.models.document import Attachment, Document
from virkni_desktop.models.episode import Episode
from virkni_desktop.models.note import Note
from virkni_desktop.models.plan import Plan
from virkni_desktop.store.session import WorkSession

_PAGES = ";pages="


class Place(TypedDict, total=False):
    """Where a file belongs: an enrolment or a workplace, and within the enrolment a plan, a note or a contract."""

    episode_id: UUID | None
    workplace_id: UUID | None
    plan_id: UUID | None
    note_id: UUID | None
    contract_id: UUID | None


@dataclass(frozen=True, slots=True)
class AttachmentView:
    """An attached file without its bytes; ``size`` is in bytes, ``pages`` nothing where nobody counted them.

    ``revision`` is that of the plan whose signed copy it is.
    """

    attachment_id: UUID
    sha256: str
    title: str
    file_name: str
    media_type: str
    size: int
    pages: int | None
    added_at: datetime
    added_by: str
    episode_id: UUID | None = None
    workplace_id: UUID | None = None
    plan_id: UUID | None = None
    note_id: UUID | None = None
    contract_id: UUID | None = None
    revision: int | None = None


@dataclass(frozen=True, slots=True)
class FileContent:
    """A file as it came: its name and its bytes."""

    file_name: str
    media_type: str
    content: bytes


def attach_file(session: WorkSession, file: IncomingFile, *, title: str = "", **place: Unpack[Place]) -> UUID:
    """Attach a file; without a title it is called as the file is. A file that is there already is not kept twice.

    The enrolment of a plan or a note is found by itself. Raises NotFoundError, and InputError where nothing says where
    the file belongs or where the same file is attached at the same place.
    """
    whole = _whole_place(session, dict(place))
    _refuse_twice(session, file, whole)
    if session.get(Document, file.sha256) is None:
        media_type = file.media_type if file.pages is None else f"{file.media_type}{_PAGES}{file.pages}"
        session.add(Document(sha256=file.sha256, size=len(file.content), media_type=media_type, content=file.content))
    attachment = Attachment(
        id=session.new_id(),
        sha256=file.sha256,
        title=title.strip() or file.name,
        file_name=file.name,
        added_at=session.now,
        added_by=session.who,
        **whole,
    )
    session.add(attachment)
    return attachment.id


def list_attachments(session: WorkSession, **place: Unpack[Place]) -> tuple[AttachmentView, ...]:
    """The files at a place, the newest first: all of an enrolment or a workplace, or those of a plan, note or contract."""
    wanted: list[ColumnElement[bool]] = [getattr(Attachment, name) == key for name, key in place.items()]
    rows = session.execute(
        select(Attachment, Document.size, Document.media_type, Plan.revision)
        .join(Document, Document.sha256 == Attachment.sha256)
        .outerjoin(Plan, Plan.id == Attachment.plan_id)
        .where(*wanted)
        .order_by(Attachment.added_at.desc(), Attachment.id.desc())
    )
    return tuple(_view(*row) for row in rows)


def read_attachment(session: WorkSession, attachment_id: UUID) -> FileContent:
    """A file with its bytes; raises NotFoundError, and CaseloadError where the bytes are not those that were attached."""
    attachment = session.require(Attachment, attachment_id)
    document = session.get(Document, attachment.sha256)
    if document is None or hashlib.sha256(document.content).hexdigest() != attachment.sha256:
        raise CaseloadError(
            QT_TRANSLATE_NOOP(
                "core",
                "{name} is damaged in this caseload. Take it from a backup, or attach the paper again; nothing else "
                "was touched.",
            ),
            name=attachment.file_name,
        )
    return FileContent(attachment.file_name, _kind_and_pages(document.media_type)[0], document.content)


def rename_attachment(session: WorkSession, attachment_id: UUID, title: str) -> None:
    """Call a file otherwise; raises InputError for an empty title."""
    attachment = session.require(Attachment, attachment_id)
    if not title.strip():
        raise InputError(QT_TRANSLATE_NOOP("core", "Type a name for the file. It keeps the one it has until then."))
    attachment.title = title.strip()


def detach_file(session: WorkSession, attachment_id: UUID) -> None:
    """Take a file away; Undo brings it back, which is why its bytes stay."""
    session.delete(session.require(Attachment, attachment_id))


def _whole_place(session: WorkSession, place: dict[str, Any]) -> dict[str, Any]:
    """The place with the enrolment or workplace that a plan or a note belongs to."""
    whole = {name: key for name, key in place.items() if key is not None}
    if "plan_id" in whole:
        whole["episode_id"] = session.require(Plan, whole["plan_id"]).episode_id
    if "note_id" in whole:
        note = session.require(Note, whole["note_id"])
        whole["episode_id"], whole["workplace_id"] = note.episode_id, note.workplace_id
    if not whole:
        raise InputError(
            QT_TRANSLATE_NOOP("core", "Say to whom or to which workplace the file belongs; nothing was changed.")
        )
    if whole.get("episode_id") is not None:
        session.require(Episode, whole["episode_id"])
    return whole


def _refuse_twice(session: WorkSession, file: IncomingFile, place: dict[str, Any]) -> None:
    names = ("episode_id", "workplace_id", "plan_id", "note_id", "contract_id")
    same = [getattr(Attachment, name).is_(place.get(name)) for name in names]
    there = session.scalars(select(Attachment.title).where(Attachment.sha256 == file.sha256, *same)).first()
    if there is not None:
        raise InputError(
            QT_TRANSLATE_NOOP("core", "{name} is here already, as “{title}”. Nothing was added."),
            name=file.name,
            title=there,
        )


def _view(attachment: Attachment, size: int, media_type: str, revision: int | None) -> AttachmentView:
    kind, pages = _kind_and_pages(media_type)
    return AttachmentView(
        attachment.id,
        attachment.sha256,
        attachment.title,
        attachment.file_name,
        kind,
        size,
        pages,
        attachment.added_at,
        attachment.added_by,
        attachment.episode_id,
        attachment.workplace_id,
        attachment.plan_id,
        attachment.note_id,
        attachment.contract_id,
        revision,
    )


def _kind_and_pages(media_type: str) -> tuple[str, int | None]:
    """The number of pages stands behind the media type as its parameter: ``application/pdf;pages=2``."""
    kind, _, pages = media_type.partition(_PAGES)
    return kind, int(pages) if pages else None
