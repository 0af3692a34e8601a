"""What was done in this caseload, by whom and when, as the journal tells it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, and_, or_, select

from virkni_desktop.messages import Message
from virkni_desktop.models.every import every_record
from virkni_desktop.models.journal import Change, Step
from virkni_desktop.models.person import Person
from virkni_desktop.models.record import Record
from virkni_desktop.store.session import WorkSession


@dataclass(frozen=True, slots=True)
class HistoryStep:
    """One step: its name to translate, who did it and when, and how many changes it made to which noun.

    ``undoes`` is the step that it took back or brought back; ``can_be_undone`` says whether Undo can still take it back.
    """

    step: int
    name: Message
    who: str
    at: datetime
    counts: dict[str, int]
    can_be_undone: bool
    is_undone: bool
    undoes: int | None


def list_history(
    session: WorkSession, *, person_id: UUID | None = None, limit: int = 100, before: int | None = None
) -> tuple[HistoryStep, ...]:
    """The newest steps first, those that touched one person's records where one is named.

    ``before`` continues after a step that was shown. Raises NotFoundError for a person who is not there.
    """
    steps = select(Step).order_by(Step.id.desc()).limit(limit)
    if before is not None:
        steps = steps.where(Step.id < before)
    if person_id is not None:
        session.require(Person, person_id)
        steps = steps.where(Step.id.in_(select(Change.step).where(_touches(session, person_id))))
    return tuple(_view(step) for step in session.scalars(steps))


def _view(step: Step) -> HistoryStep:
    is_undone = step.undone_by is not None
    return HistoryStep(
        step.id,
        Message(step.name, dict(step.details)),
        step.who,
        step.at,
        dict(step.counts),
        step.undoable and not is_undone and step.undoes is None,
        is_undone,
        step.undoes,
    )


def _touches(session: WorkSession, person_id: UUID) -> ColumnElement[bool]:
    """Changes of the person and of everything that belongs to them, directly or not; also of what was deleted since."""
    owned: dict[str, set[UUID]] = {Person.__tablename__: {person_id}}
    number = 0
    while number < (number := sum(map(len, owned.values()))):
        _add_there(session, owned)
        _add_deleted(session, owned)
    return Change.record.in_([key.bytes for keys in owned.values() for key in keys])


def _add_there(session: WorkSession, owned: dict[str, set[UUID]]) -> None:
    """Add the records that belong to those owned so far."""
    for record, column, owner in _ownerships():
        if owned.get(owner):
            table = record.__mapper__.local_table
            found = session.scalars(select(table.c.id).where(table.c[column].in_(owned[owner])))
            owned.setdefault(record.__tablename__, set()).update(found)


def _add_deleted(session: WorkSession, owned: dict[str, set[UUID]]) -> None:
    """Add those that are gone: the journal keeps their whole record, with bytes as hexadecimal text."""
    owners = [
        and_(Change.noun == record.__tablename__, Change.before[column].as_string().in_(_as_told(owned[owner])))
        for record, column, owner in _ownerships()
        if owned.get(owner)
    ]
    for noun, key in session.execute(select(Change.noun, Change.record).where(Change.kind == "D", or_(*owners))):
        owned.setdefault(noun, set()).add(UUID(bytes=key))


def _as_told(keys: Iterable[UUID]) -> list[str]:
    return [key.hex.upper() for key in keys]


def _ownerships() -> Iterator[tuple[type[Record], str, str]]:
    """Each journaled record with a column that names its owner, and the owner's noun."""
    for record in every_record().values():
        if record.journaled:
            for key in record.__mapper__.local_table.foreign_keys:
                yield record, key.parent.name, key.column.table.name
