"""What one has to know to write a note: whom it can be about, who can have been talked with, what it may complete."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select

from virkni_desktop.casework.follow_up_view import FollowUpView, open_follow_ups
from virkni_desktop.casework.names import display_name
from virkni_desktop.casework.search import find_people, find_workplaces
from virkni_desktop.models.episode import Episode
from virkni_desktop.models.followup import FollowUp
from virkni_desktop.models.note import Note
from virkni_desktop.models.organisation import ContactPerson, Organisation, Workplace
from virkni_desktop.models.person import Person
from virkni_desktop.models.placement import Placement
from virkni_desktop.store.session import WorkSession

_SOON_DAYS = 7


@dataclass(frozen=True, slots=True)
class NoteSubject:
    """Whom or what a note can be about; ``detail`` tells people and workplaces of one name apart."""

    name: str
    detail: str
    episode_id: UUID | None = None
    workplace_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class WrittenNote:
    """A note as its form shows it; the codes of ``NoteKind`` and ``Audience``."""

    note_id: UUID
    episode_id: UUID | None
    workplace_id: UUID | None
    kind: str
    audience: str
    happened_at: datetime
    recorded_at: datetime
    author: str
    minutes: int | None
    with_whom: str | None
    title: str
    text: str
    tags: str
    in_person: bool


@dataclass(frozen=True, slots=True)
class NoteBasis:
    """What a note stands on: ``people`` are the names of those who can have been talked with, the likeliest first.

    ``open_follow_ups`` are those of the enrolment or workplace that are overdue or due within a week, the earliest first.
    """

    subject: NoteSubject
    people: tuple[str, ...]
    open_follow_ups: tuple[FollowUpView, ...]
    note: WrittenNote | None = None


def find_note_subjects(session: WorkSession, text: str, limit: int = 8) -> tuple[NoteSubject, ...]:
    """Participants, then workplaces, whose names or numbers begin so; participants with their newest enrolment."""
    people = find_people(session, text, limit)
    subjects = [subject for subject in (_participant(session, person) for person in people) if subject]
    if len(subjects) < limit:
        subjects += _workplaces(session, find_workplaces(session, text, limit - len(subjects)))
    return tuple(subjects)


def get_note_basis(
    session: WorkSession,
    *,
    episode_id: UUID | None = None,
    workplace_id: UUID | None = None,
    note_id: UUID | None = None,
) -> NoteBasis:
    """What a note about an enrolment, a workplace or both stands on, or one that is there; raises NotFoundError."""
    note = _written(session.require(Note, note_id)) if note_id else None
    if note:
        episode_id, workplace_id = note.episode_id, note.workplace_id
    return NoteBasis(
        _subject(session, episode_id, workplace_id),
        _people(session, episode_id, workplace_id),
        _soon(session, episode_id, workplace_id) if note is None else (),
        note,
    )


def _participant(session: WorkSession, person_id: UUID) -> NoteSubject | None:
    newest = (
        select(Episode.id, Person.given, Person.family, Person.name_to_use, Person.phone, Episode.agency_reference)
        .join(Person, Person.id == Episode.person_id)
        .where(Person.id == person_id)
        .order_by(Episode.enrolled_on.desc(), Episode.id.desc())
        .limit(1)
    )
    row = session.execute(newest).one_or_none()
    if row is None:
        return None
    detail = row.phone or row.agency_reference or ""
    return NoteSubject(display_name(row.given, row.family, row.name_to_use), detail, episode_id=row.id)


def _workplaces(session: WorkSession, ids: Sequence[UUID]) -> list[NoteSubject]:
    rows = session.execute(
        select(Workplace.id, Workplace.name, Workplace.town, Organisation.name.label("organisation"))
        .join(Organisation, Organisation.id == Workplace.organisation_id)
        .where(Workplace.id.in_(ids))
    )
    found = {
        row.id: NoteSubject(
            row.name, row.town or (row.organisation if row.organisation != row.name else ""), None, row.id
        )
        for row in rows
    }
    return [found[key] for key in ids if key in found]


def _subject(session: WorkSession, episode_id: UUID | None, workplace_id: UUID | None) -> NoteSubject:
    workplace = session.require(Workplace, workplace_id) if workplace_id else None
    if episode_id is None:
        return NoteSubject(workplace.name if workplace else "", "", None, workplace_id)
    person = session.require(Person, session.require(Episode, episode_id).person_id)
    name = display_name(person.given, person.family, person.name_to_use)
    return NoteSubject(name, workplace.name if workplace else "", episode_id, workplace_id)


def _people(session: WorkSession, episode_id: UUID | None, workplace_id: UUID | None) -> tuple[str, ...]:
    """The supervisors of the enrolment's placements, the newest first, then everyone at the workplaces concerned."""
    names: list[str] = []
    places = [workplace_id] if workplace_id else []
    if episode_id is not None:
        placements = session.execute(
            select(Placement.workplace_id, ContactPerson.name)
            .outerjoin(ContactPerson, ContactPerson.id == Placement.supervisor_id)
            .where(Placement.episode_id == episode_id)
            .order_by(Placement.ended_on.is_not(None), Placement.started_on.desc())
        ).all()
        names += [name for place, name in placements if name and places in ([], [place])]
        places = places or [place for place, _name in placements]
    contacts = select(ContactPerson.name).where(ContactPerson.workplace_id.in_(places)).order_by(ContactPerson.id)
    return tuple(dict.fromkeys([*names, *session.scalars(contacts)]))


def _soon(session: WorkSession, episode_id: UUID | None, workplace_id: UUID | None) -> tuple[FollowUpView, ...]:
    if episode_id is None and workplace_id is None:
        return ()
    owner = FollowUp.episode_id == episode_id if episode_id else FollowUp.workplace_id == workplace_id
    return open_follow_ups(session, owner, FollowUp.due_on <= session.today + timedelta(days=_SOON_DAYS))


def _written(note: Note) -> WrittenNote:
    return WrittenNote(
        note.id, note.episode_id, note.workplace_id, note.kind, note.audience, note.happened_at, note.recorded_at,
        note.author, note.minutes, note.with_whom, note.title, note.text, note.tags, note.in_person,
    )  # fmt: skip
