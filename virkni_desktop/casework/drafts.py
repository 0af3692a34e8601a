"""Words that were typed and not yet saved: kept beside the facts, outside the journal, until they are saved or dropped."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select

from virkni_desktop.models.draft import Draft
from virkni_desktop.store.session import WorkSession


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """What stood in a form: JSON values under the names of its fields."""

    name: str
    value: Mapping[str, Any]
    saved_at: datetime


def save_draft(session: WorkSession, name: str, value: Mapping[str, Any]) -> None:
    """Keep what stands in the form called ``name``, instead of what was kept of it before; no step of Undo."""
    session.merge(Draft(name=name, value=dict(value), saved_at=session.now))


def find_draft(session: WorkSession, name: str) -> KeptDraft | None:
    """What was kept of a form."""
    found = session.get(Draft, name)
    return KeptDraft(found.name, found.value, found.saved_at) if found else None


def list_drafts(session: WorkSession, beginning: str = "") -> tuple[KeptDraft, ...]:
    """What was kept of all forms whose name begins so, the newest first."""
    kept = session.scalars(
        select(Draft)
        .where(Draft.name.startswith(beginning, autoescape=True))
        .order_by(Draft.saved_at.desc(), Draft.name)
    )
    return tuple(KeptDraft(one.name, one.value, one.saved_at) for one in kept)


def drop_draft(session: WorkSession, name: str) -> None:
    """Forget what was kept of a form."""
    session.execute(delete(Draft).where(Draft.name == name))
