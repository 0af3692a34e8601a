"""Dated notes: what happened and when, kept apart from when it was written down."""

from dataclasses import dataclass
from datetime import datetime
from typing import TypedDict, Unpack
from uuid import UUID

from virkni_desktop.casework.fields import change_fields
from virkni_desktop.casework.followups import NextFollowUp, hold_follow_up, plan_follow_up
from virkni_desktop.errors import InputError
from virkni_desktop.messages import QT_TRANSLATE_NOOP
from virkni_desktop.models.episode import Episode
from virkni_desktop.models.followup import Decision, FollowUp, FollowUpKind
from virkni_desktop.models.note import Audience, Note, NoteKind
from virkni_desktop.models.organisation import Workplace
from virkni_desktop.store.session import WorkSession

_IN_PERSON = (NoteKind.VISIT, NoteKind.MEETING)
_LOGGED_AS = {
    FollowUpKind.CALL: NoteKind.PHONE,
    FollowUpKind.VISIT: NoteKind.VISIT,
    FollowUpKind.MEETING: NoteKind.MEETING,
    FollowUpKind.FOLLOW_UP: NoteKind.MEETING,
}


class NoteFields(TypedDict, total=False):
    """What can be told of a note: codes of ``NoteKind`` and ``Audience``, tags parted by spaces, minutes spent."""

    episode_id: UUID | None
    workplace_id: UUID | None
    kind: str
    audience: str
    happened_at: datetime
    minutes: int | None
    in_person: bool
    with_whom: str | None
    title: str
    text: str
    tags: str


@dataclass(frozen=True, slots=True)
class NoteWritten:
    """A new note, and the follow-up that was planned with it."""

    note_id: UUID
    next_follow_up_id: UUID | None = None


def write_note(
    session: WorkSession,
    *,
    closes: UUID | None = None,
    decision: Decision | None = None,
    then: NextFollowUp | None = None,
    **fields: Unpack[NoteFields],
) -> NoteWritten:
    """Write a note about an episode, a workplace or both: now, internal and of kind ``note`` unless said.

    ``closes`` names the follow-up that it completes (on the day it happened, with its ``decision``), ``then`` is the
    next one. A visit or meeting is in person unless said. Raises InputError for a note about nothing, or without words.
    """
    note = Note(
        id=session.new_id(), kind=NoteKind.NOTE, audience=Audience.INTERNAL, happened_at=session.now,
        recorded_at=session.now, author=session.who, title="", text="", tags="",
    )  # fmt: skip
    change_fields(note, fields)
    if "in_person" not in fields:
        note.in_person = note.kind in _IN_PERSON
    closed = session.require(FollowUp, closes) if closes else None
    if closed:
        note.episode_id = note.episode_id or closed.episode_id
        note.workplace_id = note.workplace_id or closed.workplace_id
    _check(session, note)
    session.add(note)
    return NoteWritten(note.id, _close_and_plan(session, note, closed, decision, then))


def done_and_log(
    session: WorkSession,
    follow_up_id: UUID,
    *,
    decision: Decision | None = None,
    then: NextFollowUp | None = None,
    **fields: Unpack[NoteFields],
) -> NoteWritten:
    """Complete a follow-up and write the note of it in one step; kind and title are the follow-up's unless said."""
    follow_up = session.require(FollowUp, follow_up_id)
    if "kind" not in fields:
        fields["kind"] = _LOGGED_AS.get(FollowUpKind(follow_up.kind), NoteKind.NOTE)
    if not fields.get("title"):
        fields["title"] = follow_up.text
    return write_note(session, closes=follow_up_id, decision=decision, then=then, **fields)


def change_note(session: WorkSession, note_id: UUID, **changes: Unpack[NoteFields]) -> None:
    """Change a note; who wrote it and when it was written down stay. The journal keeps what it said before."""
    note = session.require(Note, note_id)
    change_fields(note, changes)
    _check(session, note)


def delete_note(session: WorkSession, note_id: UUID) -> None:
    """Delete a note that was written by mistake; Undo brings it back."""
    session.delete(session.require(Note, note_id))


def _check(session: WorkSession, note: Note) -> None:
    if note.episode_id is None and note.workplace_id is None:
        raise InputError(
            QT_TRANSLATE_NOOP("core", "Choose whom or which workplace the note is about. Your words are still there.")
        )
    if note.episode_id is not None:
        session.require(Episode, note.episode_id)
    if note.workplace_id is not None:
        session.require(Workplace, note.workplace_id)
    if not note.title and not note.text:
        raise InputError(QT_TRANSLATE_NOOP("core", "The note has no words yet. Type some; nothing was changed."))
    day = note.happened_at.astimezone().date()
    if day > session.today and note.happened_at > session.now:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "core",
                "A note tells what has happened, and {day} has not come yet. Choose an earlier day; nothing was changed.",
            ),
            day=day.isoformat(),
        )


def _close_and_plan(
    session: WorkSession,
    note: Note,
    closed: FollowUp | None,
    decision: Decision | None,
    then: NextFollowUp | None,
) -> UUID | None:
    if closed:
        day = min(note.happened_at.astimezone().date(), session.today)
        return hold_follow_up(session, closed.id, held_on=day, decision=decision, then=then)
    if then is None:
        return None
    about = NextFollowUp(**then)
    about.setdefault("episode_id", note.episode_id)
    about.setdefault("workplace_id", note.workplace_id)
    return plan_follow_up(session, **about)
