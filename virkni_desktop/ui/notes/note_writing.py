"""Writes a note as one step: new or changed, perhaps completing a follow-up and planning the next; its draft goes with it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from virkni_desktop.ui.notes.occasion import Occasion
from virkni_desktop.ui.operations import Operations

if TYPE_CHECKING:
    from virkni_desktop.casework.followups import NextFollowUp
    from virkni_desktop.casework.notes import NoteFields
    from virkni_desktop.errors import VirkniError
    from virkni_desktop.store.session import WorkSession


@dataclass(frozen=True, slots=True)
class NoteToWrite:
    """What to write, which follow-up it completes, and what comes next."""

    occasion: Occasion
    fields: "NoteFields"
    completes: UUID | None = None
    then: "NextFollowUp | None" = None


def write_it(
    owner: QObject,
    operations: Operations,
    note: NoteToWrite,
    on_written: Callable[[object], object],
    on_refused: "Callable[[VirkniError], object]",
) -> None:
    """Write it; ``on_written`` is called after the commit."""
    from virkni_desktop.casework import actions, drafts  # noqa: PLC0415 -- loaded when first used, as the page is

    def write(session: "WorkSession") -> None:
        _write(session, note)
        drafts.drop_draft(session, note.occasion.draft_name)

    action = actions.DONE_AND_LOG if note.completes else actions.WRITE_NOTE
    if note.occasion.note_id is not None:
        action = actions.CHANGE_NOTE
    operations.write(owner, action, write, on_written, on_refused)


def _write(session: "WorkSession", note: NoteToWrite) -> None:
    from virkni_desktop.casework import notes  # noqa: PLC0415 -- on the writer's thread

    occasion, fields = note.occasion, note.fields
    if occasion.note_id is not None:
        notes.change_note(session, occasion.note_id, **fields)
        return
    fields = {**fields, "episode_id": occasion.episode_id, "workplace_id": occasion.workplace_id}
    if note.completes is not None:
        notes.done_and_log(session, note.completes, then=note.then, **fields)
    else:
        notes.write_note(session, then=note.then, **fields)
