"""Fields that both sides changed since the last file, as they await a decision."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select

from virkni_desktop.casework.names import display_name
from virkni_desktop.models.exchange import Conflict, Source
from virkni_desktop.models.person import Person
from virkni_desktop.store.session import WorkSession


@dataclass(frozen=True, slots=True)
class ConflictView:
    """One field of one person: what the source said last, what is in use, and what the source says now."""

    conflict_id: UUID
    person_id: UUID
    person: str
    field: str
    base: str | None
    mine: str | None
    theirs: str | None
    source: str
    raised_at: datetime


def list_conflicts(session: WorkSession, person_id: UUID | None = None) -> tuple[ConflictView, ...]:
    """The undecided conflicts of one person, or all; the oldest first."""
    undecided = (
        select(Conflict, Person, Source.sender)
        .join(Person, Person.id == Conflict.person_id)
        .join(Source, Source.id == Conflict.source_id)
        .where(Conflict.decided_at.is_(None))
        .order_by(Conflict.raised_at, Conflict.id)
    )
    if person_id is not None:
        undecided = undecided.where(Conflict.person_id == person_id)
    return tuple(
        ConflictView(
            conflict.id,
            person.id,
            display_name(person.given, person.family, person.name_to_use),
            conflict.field,
            conflict.base,
            conflict.mine,
            conflict.theirs,
            sender,
            conflict.raised_at,
        )
        for conflict, person, sender in session.execute(undecided)
    )


def count_conflicts(session: WorkSession) -> int:
    """How many await a decision."""
    return session.scalar(select(func.count()).select_from(Conflict).where(Conflict.decided_at.is_(None))) or 0
