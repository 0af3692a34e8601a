"""What was done in this caseload, by whom and when, as the journal tells it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, func, or_, select

from virkni_desktop.messages import Message
from virkni_desktop.models.every import every_record
from virkni_desktop.models.journal import Change, Step
from virkni_desktop.models.person import Person
from virkni_desktop.models.record import Record
from virkni_desktop.store.session import WorkSession


@dataclass(frozen=True, slots=True)
class HistoryStep:
    """One step: its name to translate, who did it and when, and how many records of which noun it touched.

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
    found = session.scalars(steps).all()
    counts = _counts(session, [step.id for step in found])
    return tuple(_view(step, counts.get(step.id, {})) for step in found)


def _view(step: Step, counts: dict[str, int]) -> HistoryStep:
    is_undone = step.undone_by is not None
    return HistoryStep(
        step.id,
        Message(step.name, dict(step.details)),
        step.who,
        step.at,
        counts,
        step.undoable and not is_undone and step.undoes is None,
        is_undone,
        step.undoes,
    )


def _counts(session: WorkSession, steps: list[int]) -> dict[int, dict[str, int]]:
    rows = session.execute(
        select(Change.step, Change.noun, func.count(func.distinct(Change.record)))
        .where(Change.step.in_(steps))
        .group_by(Change.step, Change.noun)
    )
    counts: dict[int, dict[str, int]] = {}
    for step, noun, number in rows:
        counts.setdefault(step, {})[noun] = number
    return counts


def _touches(session: WorkSession, person_id: UUID) -> ColumnElement[bool]:
    """Changes of the person and of everything that belongs to them, directly or not; also of what was deleted since."""
    owned: dict[str, set[UUID]] = {Person.__tablename__: {person_id}}
    while _reach_further(session, owned):
        pass
    records = {key.bytes for keys in owned.values() for key in keys}
    deleted = [
        Change.before[column].as_string().in_([key.hex.upper() for key in owned[owner]])
        for _, column, owner in _ownerships()
        if owned.get(owner)
    ]
    deleted_records = select(Change.record).where(Change.kind == "D", or_(*deleted))
    return or_(Change.record.in_(records), Change.record.in_(deleted_records))


def _reach_further(session: WorkSession, owned: dict[str, set[UUID]]) -> bool:
    """Add what belongs to the records that are owned so far; whether anything was new."""
    is_new = False
    for record, column, owner in _ownerships():
        if owned.get(owner):
            table = record.__mapper__.local_table
            found = set(session.scalars(select(table.c.id).where(table.c[column].in_(owned[owner]))))
            there = owned.setdefault(record.__tablename__, set())
            is_new = is_new or not found <= there
            there |= found
    return is_new


def _ownerships() -> Iterator[tuple[type[Record], str, str]]:
    """Each journaled record with a column that names its owner, and the owner's noun."""
    for record in every_record().values():
        if record.journaled:
            for key in record.__mapper__.local_table.foreign_keys:
                yield record, key.parent.name, key.column.table.name
