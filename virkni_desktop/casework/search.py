"""Finding anything by a few letters: people, their numbers and references, notes, workplaces; newest first."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Row, and_, or_, select

from virkni_desktop.casework.names import display_name
from virkni_desktop.models.episode import Episode
from virkni_desktop.models.note import Note
from virkni_desktop.models.organisation import ContactPerson, Organisation, Workplace
from virkni_desktop.models.person import Identifier, Person
from virkni_desktop.store.search_index import find_records
from virkni_desktop.store.session import WorkSession

T = TypeVar("T")

_SEPARATORS = re.compile(r"[\s\-‐‑–+.]+")
_CENTURIES = ("", "19", "20", "18")
_LONGEST_EXCERPT = 120
_NAME = (Person.given, Person.family, Person.name_to_use)


class Found(StrEnum):
    """What a hit is."""

    PARTICIPANT = "participant"
    WORKPLACE = "workplace"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing found. ``title`` and ``detail`` are what people wrote; a note says of whom and when it is."""

    found: Found
    record_id: UUID
    title: str
    detail: str
    person_id: UUID | None = None
    workplace_id: UUID | None = None
    at: datetime | None = None


def find(session: WorkSession, text: str, limit: int = 20) -> list[Hit]:
    """At most ``limit`` hits: people first, then workplaces, then notes, each newest first.

    Every word is the beginning of a word to be found, without accents and letter case; figures are also the beginning
    of an identity number, however it is divided.
    """
    hits: list[Hit] = []
    searches: tuple[Callable[[WorkSession, str, int], list[Hit]], ...] = (_participants, _workplaces, _notes)
    for search in searches:
        if len(hits) < limit:
            hits += search(session, text, limit - len(hits))
    return hits


def named(session: WorkSession, people: Sequence[UUID], workplaces: Sequence[UUID]) -> list[Hit]:
    """The people and workplaces with these ids as hits, for what one looked at last; those that are gone are left out."""
    return [*_people_hits(session, people), *_workplace_hits(session, workplaces)]


def find_people(session: WorkSession, text: str, limit: int = 200) -> list[UUID]:
    """Ids of people by name, phone, e-mail, identity number or agency reference; newest first, each once."""
    found = dict.fromkeys(_by_number(session, text, limit))
    found |= dict.fromkeys(find_records(session, Person, text, limit))
    found |= dict.fromkeys(_by_reference(session, text.strip(), limit, anywhere=not found))
    return list(found)[:limit]


def find_workplaces(session: WorkSession, text: str, limit: int = 200) -> list[UUID]:
    """Ids of workplaces by their name, their organisation's, or someone's who works there; newest first, each once."""
    found = dict.fromkeys(find_records(session, Workplace, text, limit))
    organisations = find_records(session, Organisation, text, limit)
    if organisations:
        of_organisations = select(Workplace.id).where(Workplace.organisation_id.in_(organisations)).limit(limit)
        found |= dict.fromkeys(session.scalars(of_organisations))
    contacts = find_records(session, ContactPerson, text, limit)
    if contacts:
        of_contacts = select(ContactPerson.workplace_id).where(ContactPerson.id.in_(contacts))
        found |= dict.fromkeys(session.scalars(of_contacts))
    return list(found)[:limit]


def _by_number(session: WorkSession, text: str, limit: int) -> Sequence[UUID]:
    """Swedish numbers are stored with their century, which people leave out."""
    digits = _SEPARATORS.sub("", text)
    if len(digits) < 2 or not digits[:-4].isdecimal() or not digits.isalnum():
        return []
    ranges = [
        and_(Identifier.value >= century + digits, Identifier.value < century + digits + "\uffff")
        for century in _CENTURIES
    ]
    return session.scalars(select(Identifier.person_id).where(or_(*ranges)).limit(limit)).all()


def _by_reference(session: WorkSession, text: str, limit: int, *, anywhere: bool) -> Sequence[UUID]:
    """From its beginning by the index; also from the middle, where nothing else was found. References have figures."""
    if not any(letter.isdigit() for letter in text):
        return []
    starts = [
        and_(Episode.agency_reference >= start, Episode.agency_reference < start + "\uffff")
        for start in dict.fromkeys((text, text.upper()))
    ]
    found = session.scalars(select(Episode.person_id).where(or_(*starts)).limit(limit)).all()
    if found or not anywhere or len(text) < 3:
        return found
    inside = Episode.agency_reference.contains(text, autoescape=True)
    return session.scalars(select(Episode.person_id).where(inside).limit(limit)).all()


def _participants(session: WorkSession, text: str, limit: int) -> list[Hit]:
    return _people_hits(session, find_people(session, text, limit))


def _people_hits(session: WorkSession, ids: Sequence[UUID]) -> list[Hit]:
    if not ids:
        return []
    rows = session.execute(select(Person.id, *_NAME, Person.phone).where(Person.id.in_(ids)))
    found = {
        row.id: Hit(
            Found.PARTICIPANT, row.id, display_name(row.given, row.family, row.name_to_use), row.phone or "", row.id
        )
        for row in rows
    }
    return _in_order(found, ids)


def _workplaces(session: WorkSession, text: str, limit: int) -> list[Hit]:
    return _workplace_hits(session, find_workplaces(session, text, limit))


def _workplace_hits(session: WorkSession, ids: Sequence[UUID]) -> list[Hit]:
    if not ids:
        return []
    rows = session.execute(
        select(Workplace.id, Workplace.name, Organisation.name.label("organisation"))
        .join(Organisation, Organisation.id == Workplace.organisation_id)
        .where(Workplace.id.in_(ids))
    )
    found = {row.id: row for row in rows}
    return [
        Hit(Found.WORKPLACE, row.id, row.name, row.organisation, workplace_id=row.id) for row in _in_order(found, ids)
    ]


def _notes(session: WorkSession, text: str, limit: int) -> list[Hit]:
    ids = find_records(session, Note, text, limit)
    if not ids:
        return []
    rows = session.execute(
        select(Note.id, Note.title, Note.text, Note.workplace_id, Note.happened_at, Episode.person_id, *_NAME)
        .outerjoin(Episode, Episode.id == Note.episode_id)
        .outerjoin(Person, Person.id == Episode.person_id)
        .where(Note.id.in_(ids))
    )
    found = {row.id: _note_hit(row) for row in rows}
    return _in_order(found, ids)


def _note_hit(row: Row[*tuple[Any, ...]]) -> Hit:
    name = display_name(row.given, row.family, row.name_to_use) if row.person_id else ""
    title = row.title or row.text[:_LONGEST_EXCERPT]
    return Hit(Found.NOTE, row.id, title, name, row.person_id, row.workplace_id, row.happened_at)


def _in_order(found: dict[UUID, T], ids: Iterable[UUID]) -> list[T]:
    return [found[key] for key in ids if key in found]
