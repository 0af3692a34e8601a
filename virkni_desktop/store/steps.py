"""A step: what a person did, in one transaction; and what it changed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from virkni_desktop.messages import Message
from virkni_desktop.models.journal import Change
from virkni_desktop.models.record import Record

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True)
class Action:
    """The name of what a person does, as Undo and the history show it: ``Action(message(QT_TRANSLATE_NOOP("core", "…")))``.

    ``undoable`` is false for what has left the machine or cannot be taken back: printing, signing, sending, erasure.
    """

    name: Message
    undoable: bool = True


@dataclass(frozen=True)
class Changes:
    """What a step touched: noun → number of changes."""

    counts: Mapping[str, int] = field(default_factory=dict)

    def affect(self, *records: type[Record]) -> bool:
        """Whether any of these kinds of record changed."""
        return any(record.__tablename__ in self.counts for record in records)

    def __bool__(self) -> bool:
        return bool(self.counts)


@dataclass(frozen=True)
class Written(Generic[T_co]):
    """A committed step: what the use-case returned, what changed, and the step's number (nothing if nothing changed)."""

    result: T_co
    changes: Changes
    step: int | None


def changes_of(session: Session, step: int) -> Changes:
    """What a step touched so far."""
    rows = session.execute(select(Change.noun, func.count()).where(Change.step == step).group_by(Change.noun))
    return Changes(dict(rows.all()))
