"""One person's timeline: what happened, newest first, whatever record tells it."""

from collections import Counter
from collections.abc import Collection
from datetime import UTC, date, datetime
from uuid import UUID

from sqlalchemy import select

from virkni_desktop.casework.participants import local_day
from virkni_desktop.casework.timeline_events import list_events
from virkni_desktop.casework.timeline_imports import list_imports
from virkni_desktop.casework.timeline_view import Event, Group, Timeline, TimelineEntry
from virkni_desktop.formats import fold
from virkni_desktop.models.document import Attachment
from virkni_desktop.models.episode import Episode
from virkni_desktop.models.note import Note
from virkni_desktop.models.organisation import Workplace
from virkni_desktop.models.person import Person
from virkni_desktop.store.session import WorkSession


def get_timeline(
    session: WorkSession,
    person_id: UUID,
    *,
    groups: Collection[Group] = (),
    text: str = "",
    limit: int = 50,
    skip: int = 0,
) -> Timeline:
    """At most ``limit`` entries of a person's enrolments, the newest first, after the first ``skip``.

    Narrowed to some groups, and to entries that hold the beginnings of all words of ``text``, folded; the counts are
    of everything. Raises NotFoundError.
    """
    session.require(Person, person_id)
    episodes = session.scalars(select(Episode).where(Episode.person_id == person_id)).all()
    notes = _notes(session, [episode.id for episode in episodes])
    written = {(entry.title, entry.on) for entry in notes}
    events = [
        event
        for event in (*list_events(session, episodes), *list_imports(session, person_id, episodes))
        # A follow-up that was completed and logged stands there as its note.
        if not (event.kind == Event.HELD and (event.title, event.on) in written)
    ]
    everything = sorted([*notes, *events], key=_newest_first, reverse=True)
    words = fold(text).split()
    fitting = [
        entry for entry in everything if (not groups or entry.group in groups) and (not words or _has(entry, words))
    ]
    return Timeline(
        tuple(fitting[skip : skip + limit]), Counter(entry.group for entry in everything), len(fitting) > skip + limit
    )


def _notes(session: WorkSession, episodes: Collection[UUID]) -> list[TimelineEntry]:
    rows = session.execute(
        select(Note, Workplace.name)
        .outerjoin(Workplace, Workplace.id == Note.workplace_id)
        .where(Note.episode_id.in_(episodes))
    )
    files = _files_of_notes(session, episodes)
    return [note_entry(note, workplace, files.get(note.id, ())) for note, workplace in rows]


def _files_of_notes(session: WorkSession, episodes: Collection[UUID]) -> dict[UUID, tuple[str, ...]]:
    rows = session.execute(
        select(Attachment.note_id, Attachment.title)
        .where(Attachment.episode_id.in_(episodes), Attachment.note_id.is_not(None))
        .order_by(Attachment.added_at, Attachment.id)
    )
    found: dict[UUID, tuple[str, ...]] = {}
    for note_id, title in rows:
        if note_id is not None:
            found[note_id] = (*found.get(note_id, ()), title)
    return found


def note_entry(note: Note, workplace: str | None, files: tuple[str, ...] = ()) -> TimelineEntry:
    """A note as a timeline shows it, with what its files are called."""
    return TimelineEntry(
        group=Group.CONTACTS,
        kind=note.kind,
        on=local_day(note.happened_at) or note.happened_at.date(),
        at=note.happened_at,
        title=note.title,
        text=note.text,
        author=note.author,
        minutes=note.minutes,
        with_whom=note.with_whom,
        in_person=note.in_person,
        audience=note.audience,
        tags=tuple(note.tags.split()),
        workplace_id=note.workplace_id,
        workplace=workplace,
        note_id=note.id,
        files=files,
    )


def _newest_first(entry: TimelineEntry) -> tuple[date, datetime]:
    """What has no time of day stands below the rest of its day."""
    return entry.on, entry.at or datetime.min.replace(tzinfo=UTC)


def _has(entry: TimelineEntry, words: list[str]) -> bool:
    told = (
        fold(" ".join((entry.title, entry.text, entry.workplace or "", *entry.tags, *entry.files)))
        .replace("#", " ")
        .split()
    )
    return all(any(each.startswith(word) for each in told) for word in words)
