"""Writes the people that a list brings for the first time, many at once."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from virkni_desktop.exchange.current import EPISODE_FIELDS, PERSON_FIELDS, Value
from virkni_desktop.exchange.prepared import PreparedRow
from virkni_desktop.models.episode import Episode
from virkni_desktop.models.person import Identifier, Person
from virkni_desktop.store.session import WorkSession

_PERSON_COLUMNS = ("id", "birth_date", "interpreter", "protected_identity", "anonymous", *PERSON_FIELDS)
_IDENTIFIER_COLUMNS = ("id", "person_id", "kind", "value", "check", "original")
_ENROLLED_BY = ("enrolled_on", "decision_start")


def create_people(session: WorkSession, rows: Sequence[PreparedRow]) -> dict[int, bytes]:
    """Write a person for each row; returns the new ids by row number."""
    new_id = session.circumstances.ids.new_bytes
    ids = {row.row: new_id() for row in rows}
    session.insert_many(Person, _PERSON_COLUMNS, [_person(ids[row.row], row) for row in rows])
    return ids


def add_numbers(session: WorkSession, rows: Sequence[PreparedRow], people: Mapping[int, bytes]) -> None:
    """Write the identity numbers that people do not have yet, and the birth dates that those name."""
    new_id = session.circumstances.ids.new_bytes
    session.insert_many(
        Identifier,
        _IDENTIFIER_COLUMNS,
        [
            (new_id(), people[row.row], one.kind, one.value, one.check, one.original)
            for row in rows
            if (one := row.identity)
        ],
    )
    known = [(row.identity.born, row.held.person) for row in rows if row.held and row.identity and row.identity.born]
    if known:
        session.connection().exec_driver_sql(
            "UPDATE person SET birth_date = ? WHERE id = ? AND birth_date IS NULL", known
        )


def create_episodes(
    session: WorkSession, rows: Sequence[PreparedRow], people: Mapping[int, bytes], as_of: date
) -> dict[int, bytes]:
    """Enrol the person of each row; returns the new ids by row number.

    The enrolment date is the one in the file, else the decision's first day, else the file's own date.
    """
    new_id = session.circumstances.ids.new_bytes
    ids = {row.row: new_id() for row in rows}
    columns = ("id", "person_id", *EPISODE_FIELDS)
    place = columns.index("enrolled_on")
    values: list[tuple[Any, ...]] = []
    for row in rows:
        one: list[Any] = [ids[row.row], people[row.row], *map(row.takes.get, EPISODE_FIELDS)]
        one[place] = next(filter(None, map(row.takes.get, _ENROLLED_BY)), as_of.isoformat())
        values.append(tuple(one))
    session.insert_many(Episode, columns, values)
    return ids


def _person(key: bytes, row: PreparedRow) -> tuple[Value | bytes, ...]:
    born = row.identity.born if row.identity else None
    return (key, born, 0, 0, 0, *map(row.takes.get, PERSON_FIELDS))
