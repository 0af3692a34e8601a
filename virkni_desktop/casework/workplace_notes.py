"""The notes about one workplace, the newest first: contacts with the employer, and what they were about."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import select

from virkni_desktop.casework.names import display_name
from virkni_desktop.casework.standing_notes import STANDING
from virkni_desktop.casework.timeline import note_entry
from virkni_desktop.casework.timeline_view import TimelineEntry
from virkni_desktop.formats import fold
from virkni_desktop.models.episode import Episode
from virkni_desktop.models.note import Note, NoteKind
from virkni_desktop.models.organisation import Workplace
from virkni_desktop.models.person import Person
from virkni_desktop.store.session import WorkSession


@dataclass(frozen=True, slots=True)
class WorkplaceNote:
    """A note as a timeline shows it, and the participant whom it is about too, if any."""

    entry: TimelineEntry
    person_id: UUID | None = None
    person: str = ""


@dataclass(frozen=True, slots=True)
class WorkplaceNotes:
    """The notes that fit, and how many there are of each audience, and of contacts, in all."""

    notes: tuple[WorkplaceNote, ...]
    by_audience: Mapping[str, int] = field(default_factory=dict)
    contacts: int = 0
    total: int = 0
    has_more: bool = False


def get_workplace_notes(
    session: WorkSession,
    workplace_id: UUID,
    *,
    audience: str = "",
    contacts_only: bool = False,
    text: str = "",
    limit: int = 100,
) -> WorkplaceNotes:
    """At most ``limit`` notes about a workplace, without those that always hold, which stand by themselves.

    Narrowed to an ``Audience``, to contacts (every kind but ``note``), and to notes that hold the beginnings of all words
    of ``text``, folded. Raises NotFoundError.
    """
    workplace = session.require(Workplace, workplace_id)
    rows = session.execute(
        select(Note, Person.id, Person.given, Person.family, Person.name_to_use)
        .outerjoin(Episode, Episode.id == Note.episode_id)
        .outerjoin(Person, Person.id == Episode.person_id)
        .where(Note.workplace_id == workplace_id, Note.tags != STANDING)
        .order_by(Note.happened_at.desc(), Note.id.desc())
    ).all()
    words = fold(text).split()
    fitting = []
    for note, person_id, given, family, name_to_use in rows:
        if audience not in {"", note.audience} or (contacts_only and note.kind == NoteKind.NOTE):
            continue
        person = display_name(given, family, name_to_use) if person_id else ""
        if words and not _has(note, person, words):
            continue
        fitting.append(WorkplaceNote(note_entry(note, workplace.name), person_id, person))
        if len(fitting) > limit:
            break
    return WorkplaceNotes(
        tuple(fitting[:limit]),
        Counter(note.audience for note, *_ in rows),
        sum(note.kind != NoteKind.NOTE for note, *_ in rows),
        len(rows),
        len(fitting) > limit,
    )


def _has(note: Note, person: str, words: list[str]) -> bool:
    told = fold(" ".join((note.title, note.text, note.with_whom or "", note.author, person, note.tags)))
    each = told.replace("#", " ").split()
    return all(any(one.startswith(word) for one in each) for word in words)
