"""What always holds of a workplace: one text that may be shared with the employer, and one that the coach keeps.

Each is a note about the workplace alone that carries the tag ``STANDING``, so that it is found, kept and undone as notes are.
"""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from virkni_desktop.casework.notes import NoteFields, change_note, delete_note, write_note
from virkni_desktop.models.note import Audience, Note
from virkni_desktop.store.session import WorkSession

STANDING = "standing"


@dataclass(frozen=True, slots=True)
class StandingNotes:
    """The two texts of a workplace; empty where nothing is written."""

    shared: str = ""
    private: str = ""


def get_standing_notes(session: WorkSession, workplace_id: UUID) -> StandingNotes:
    """Both texts of a workplace."""
    shared = _standing(session, workplace_id, Audience.WORKPLACE)
    private = _standing(session, workplace_id, Audience.INTERNAL)
    return StandingNotes(shared.text if shared else "", private.text if private else "")


def write_standing_note(session: WorkSession, workplace_id: UUID, audience: Audience, text: str) -> None:
    """Keep a text; an empty one goes. Raises NotFoundError for a workplace that is no longer there."""
    known = _standing(session, workplace_id, audience)
    if known is None and text.strip():
        fields: NoteFields = {"workplace_id": workplace_id, "audience": audience, "text": text, "tags": STANDING}
        write_note(session, **fields)
    elif known is not None and text.strip():
        change_note(session, known.id, text=text)
    elif known is not None:
        delete_note(session, known.id)


def _standing(session: WorkSession, workplace_id: UUID, audience: Audience) -> Note | None:
    found = select(Note).where(
        Note.workplace_id == workplace_id, Note.episode_id.is_(None), Note.audience == audience, Note.tags == STANDING
    )
    return session.scalars(found.order_by(Note.id).limit(1)).first()
