"""Undo and redo: inverse values written as a new step; history is never rewritten."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.orm import Session

from virkni_desktop.errors import InputError
from virkni_desktop.messages import QT_TRANSLATE_NOOP, Message
from virkni_desktop.models.every import every_record
from virkni_desktop.models.journal import Step
from virkni_desktop.store.journal import stored_as_bytes

_OWNED_BY = ("person_id", "episode_id")


@dataclass(frozen=True)
class Kept:
    """A field (or whole record) that an undo left alone, because it was changed after the step."""

    noun: str
    record: bytes
    field: str | None


@dataclass(frozen=True)
class Undone:
    """What was taken back: the step's name, how many records, and what was kept."""

    name: Message
    records: int
    kept: tuple[Kept, ...] = ()


def step_name(step: Step) -> Message:
    """A step's name as a sentence to translate."""
    return Message(step.name, dict(step.details))


def last_undoable(session: Session, before: int | None = None) -> Step | None:
    """The newest step that Undo would take back; a step that cannot be undone hides nothing before it."""
    steps = select(Step).where(Step.undoable, Step.undoes.is_(None), Step.undone_by.is_(None))
    if before is not None:
        steps = steps.where(Step.id < before)
    return session.scalars(steps.order_by(Step.id.desc()).limit(1)).one_or_none()


def last_undone(session: Session, before: int | None = None) -> Step | None:
    """The step that Redo would bring back: the newest undo that was not redone, unless something was done after it.

    ``before`` leaves out the step under way.
    """
    # Mostly the newest step answers it, and a caseload has tens of thousands.
    steps = select(Step).order_by(Step.id.desc()).execution_options(yield_per=20)
    for step in session.scalars(steps if before is None else steps.where(Step.id < before)):
        if step.undoes is None:
            return None
        if step.undone_by is None and session.get_one(Step, step.undoes).undoes is None:
            return step
    return None


def nothing_to_undo() -> InputError:
    """The sentence for an empty stack."""
    return InputError(QT_TRANSLATE_NOOP("core", "There is nothing to undo. Nothing was changed."))


def nothing_to_redo() -> InputError:
    """The sentence where redo has nothing to bring back."""
    return InputError(QT_TRANSLATE_NOOP("core", "There is nothing to do again. Nothing was changed."))


def take_back(session: Session, step: Step, by: int) -> Undone:
    """Write the inverse of ``step`` within the step ``by``; what was changed since stays and is listed."""
    connection = session.connection()
    changes = connection.exec_driver_sql(
        "SELECT id, kind, noun, record, before, after FROM change WHERE step = ? ORDER BY id DESC", (step.id,)
    ).all()
    later = _touched_later(connection, step.id)
    edited = _edited_later(connection, step.id)
    bytes_of = {noun: stored_as_bytes(record) for noun, record in every_record().items()}
    kept: list[Kept] = []
    touched: set[tuple[str, bytes]] = set()
    deletions: dict[str, list[tuple[bytes]]] = {}
    for _, kind, noun, record, before, after in changes:
        touched.add((noun, record))
        if kind == "U":
            was, became = _values(before, bytes_of[noun]), _values(after, bytes_of[noun])
            kept += _restore_fields(connection, noun, record, was, became, edited.get((noun, record), frozenset()))
        elif kind == "D":
            _restore_record(connection, noun, _values(before, bytes_of[noun]))
        elif (noun, record) in later:
            kept.append(Kept(noun, record, None))
        else:
            deletions.setdefault(noun, []).append((record,))
    _delete(connection, deletions, kept)
    step.undone_by = by
    session.flush()
    gone = {(item.noun, item.record) for item in kept}
    return Undone(step_name(step), len(touched - gone), tuple(kept))


def _touched_later(connection: Connection, step: int) -> set[tuple[str, bytes]]:
    """Records changed after the step, its own undoing and redoing apart."""
    rows = connection.exec_driver_sql(
        "SELECT DISTINCT c.noun, c.record FROM change c JOIN step s ON s.id = c.step "
        "WHERE c.step > ? AND s.undone_by IS NULL AND s.undoes IS NULL AND c.kind = 'U' "
        "AND c.record IN (SELECT record FROM change WHERE step = ? AND kind = 'I')",
        (step, step),
    )
    return {(noun, record) for noun, record in rows}


def _edited_later(connection: Connection, step: int) -> dict[tuple[str, bytes], frozenset[str]]:
    """Fields of the step's records that were changed after it, even where they came back to what the step wrote."""
    rows = connection.exec_driver_sql(
        "SELECT c.noun, c.record, c.after FROM change c JOIN step s ON s.id = c.step "
        "WHERE c.step > ? AND s.undone_by IS NULL AND s.undoes IS NULL AND c.kind = 'U' "
        "AND c.record IN (SELECT record FROM change WHERE step = ? AND kind = 'U')",
        (step, step),
    )
    found: dict[tuple[str, bytes], frozenset[str]] = {}
    for noun, record, after in rows:
        found[noun, record] = found.get((noun, record), frozenset()) | json.loads(after).keys()
    return found


def _values(text: str, as_bytes: frozenset[str]) -> dict[str, Any]:
    values = json.loads(text)
    return {
        name: bytes.fromhex(value) if name in as_bytes and value is not None else value
        for name, value in values.items()
    }


def _restore_fields(
    connection: Connection,
    noun: str,
    record: bytes,
    before: dict[str, Any],
    after: dict[str, Any],
    edited: frozenset[str],
) -> list[Kept]:
    names = list(before)
    columns = ", ".join(f'"{name}"' for name in names)
    now = connection.exec_driver_sql(f"SELECT {columns} FROM {noun} WHERE id = ?", (record,)).one_or_none()
    if now is None:
        return [Kept(noun, record, None)]
    free = [name for name, value in zip(names, now, strict=True) if value == after[name] and name not in edited]
    if free:
        sets = ", ".join(f'"{name}" = ?' for name in free)
        connection.exec_driver_sql(
            f"UPDATE {noun} SET {sets} WHERE id = ?",
            (*(before[name] for name in free), record),
        )
    return [Kept(noun, record, name) for name in names if name not in free]


def _restore_record(connection: Connection, noun: str, before: dict[str, Any]) -> None:
    columns = ", ".join(f'"{name}"' for name in before)
    marks = ", ".join("?" for _ in before)
    connection.exec_driver_sql(f"INSERT INTO {noun} ({columns}) VALUES ({marks})", tuple(before.values()))


def _delete(connection: Connection, deletions: dict[str, list[tuple[bytes]]], kept: list[Kept]) -> None:
    """Delete what the step created, but for records that something created later still refers to."""
    going = {(noun, record) for noun, rows in deletions.items() for (record,) in rows}
    needed = _referred_to(connection, going, {(item.noun, item.record) for item in kept})
    for noun, rows in deletions.items():
        free = [row for row in rows if (noun, row[0]) not in needed]
        if free:
            connection.exec_driver_sql(f"DELETE FROM {noun} WHERE id = ?", free)
    kept += [Kept(noun, record, None) for noun, record in sorted(needed)]


def _referred_to(
    connection: Connection, going: set[tuple[str, bytes]], staying: set[tuple[str, bytes]]
) -> set[tuple[str, bytes]]:
    """Those of ``going`` that must stay: what a staying record refers to, and the facts about a person or episode that stays."""
    needed: set[tuple[str, bytes]] = set()
    by_noun: dict[str, set[bytes]] = {}
    for noun, record in going:
        by_noun.setdefault(noun, set()).add(record)
    found = True
    while found:
        found = False
        for child, column, parent in _references():
            targets = by_noun.get(parent, set()) | {record for noun, record in staying if noun == parent}
            for record, target in _rows_referring(connection, child, column, targets):
                child_stays = (child, record) not in going or (child, record) in needed
                parent_stays = (parent, target) in needed or (parent, target) in staying
                if child_stays and (parent, target) in going and (parent, target) not in needed:
                    needed.add((parent, target))
                    found = True
                elif parent_stays and not child_stays and column in _OWNED_BY and _is_fact(child):
                    needed.add((child, record))
                    found = True
    return needed


def _is_fact(noun: str) -> bool:
    return every_record()[noun].is_fact


def _references() -> Iterable[tuple[str, str, str]]:
    for noun, record in every_record().items():
        if not record.journaled:
            continue
        for key in record.__mapper__.local_table.foreign_keys:
            yield noun, key.parent.name, key.column.table.name


def _rows_referring(
    connection: Connection, child: str, column: str, targets: set[bytes]
) -> Iterable[tuple[bytes, bytes]]:
    if len(targets) > 400:
        everything = f'SELECT id, "{column}" FROM {child} WHERE "{column}" IS NOT NULL'
        rows = connection.exec_driver_sql(everything)
        return [(record, target) for record, target in rows if target in targets]
    marks = ", ".join("?" for _ in targets)
    rows = connection.exec_driver_sql(
        f'SELECT id, "{column}" FROM {child} WHERE "{column}" IN ({marks})',
        tuple(targets),
    )
    return [(record, target) for record, target in rows]
