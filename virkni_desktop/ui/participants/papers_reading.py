"""What the documents' tab reads: the papers of a person, and the bytes of one of them."""

from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from virkni_desktop.forms.file_kinds import load_file_kinds
from virkni_desktop.ui.participants.plan_files import write_paper
from virkni_desktop.ui.participants.plan_printing import plan_bytes

if TYPE_CHECKING:
    from virkni_desktop.casework.papers_view import PaperView
    from virkni_desktop.store.session import WorkSession


def read_papers(session: "WorkSession", person_id: UUID) -> "tuple[PaperView, ...]":
    """The papers of a person, the newest first."""
    from virkni_desktop.casework.papers_view import list_papers  # noqa: PLC0415 -- on the reader's thread

    return list_papers(session, person_id)


def is_shown(paper: "PaperView") -> bool:
    """Whether the window can draw it."""
    if paper.attachment is None:
        return True
    kind = load_file_kinds().named(paper.attachment.media_type)
    return kind is not None and kind.is_shown


def paper_bytes(session: "WorkSession", paper: "PaperView") -> bytes:
    """A file as it came, or a printed plan as it was printed."""
    if paper.attachment is not None:
        from virkni_desktop.casework.documents import read_attachment  # noqa: PLC0415 -- on the reader's thread

        return read_attachment(session, paper.attachment.attachment_id).content
    assert paper.plan_id is not None
    return plan_bytes(session, paper.plan_id, paper.language or "sv")


def save_paper(session: "WorkSession", paper: "PaperView", path: Path) -> None:
    """Write a copy; raises CaseloadError where the system refuses."""
    write_paper(paper_bytes(session, paper), path)
