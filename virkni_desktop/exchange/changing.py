"""Writes what a list changes about people whom the caseload knows, and what it adds to their histories."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from virkni_desktop.casework.names import initials_of
from virkni_desktop.exchange.current import EPISODE_FIELDS, PERSON_FIELDS, Value
from virkni_desktop.models.episode import CoachPeriod, StageEvent
from virkni_desktop.models.reading import COMPENSATION_DAYS, CounterReading, IncomeState
from virkni_desktop.models.staff import Staff
from virkni_desktop.store.session import WorkSession

Takes = Mapping[bytes, Mapping[str, Value]]
"""What is taken, by the id of the person or episode."""


def change_columns(session: WorkSession, people: Takes, episodes: Takes) -> None:
    """Set the columns of people and episodes; those with the same columns in one statement."""
    _update(session, "person", PERSON_FIELDS, people)
    _update(session, "episode", EPISODE_FIELDS, episodes)


def close_episodes(session: WorkSession, exits: Mapping[bytes, str]) -> None:
    """What ran in an episode ends with it, on the given day: stage, coach, and what was still to do."""
    days = [(day, episode) for episode, day in exits.items()]
    _each(session, "UPDATE stage_event SET left_on = max(entered_on, ?) WHERE episode_id = ? AND left_on IS NULL", days)
    _each(session, "UPDATE coach_period SET to_on = max(from_on, ?) WHERE episode_id = ? AND to_on IS NULL", days)
    _each(
        session,
        "UPDATE follow_up SET cancelled_on = ? WHERE episode_id = ? AND held_on IS NULL AND cancelled_on IS NULL",
        days,
    )


def add_stages(session: WorkSession, stages: Mapping[bytes, Value], day: date) -> None:
    """Each episode enters its stage on ``day`` and leaves the one before; stages are never overwritten."""
    new_id = session.circumstances.ids.new_bytes
    _each(
        session,
        "UPDATE stage_event SET left_on = max(entered_on, ?) WHERE episode_id = ? AND left_on IS NULL",
        [(day.isoformat(), episode) for episode in stages],
    )
    session.insert_many(
        StageEvent,
        ("id", "episode_id", "stage", "entered_on"),
        [(new_id(), episode, stage, day.isoformat()) for episode, stage in stages.items() if stage is not None],
    )


def add_incomes(session: WorkSession, incomes: Mapping[bytes, Value], day: date) -> None:
    """What each person lives on from ``day``; what it was before ends the day before, or goes if it began no earlier."""
    new_id = session.circumstances.ids.new_bytes
    days = [(episode, day.isoformat()) for episode in incomes]
    _each(session, "DELETE FROM income_state WHERE episode_id = ? AND from_on >= ? AND to_on IS NULL", days)
    before = (day - timedelta(days=1)).isoformat()
    _each(
        session,
        "UPDATE income_state SET to_on = ? WHERE episode_id = ? AND to_on IS NULL",
        [(before, episode) for episode in incomes],
    )
    session.insert_many(
        IncomeState,
        ("id", "episode_id", "kind", "from_on"),
        [(new_id(), episode, kind, day.isoformat()) for episode, kind in incomes.items() if kind is not None],
    )


def add_readings(session: WorkSession, counts: Mapping[bytes, Value], day: date, sender: str) -> None:
    """A day count as the source stated it for ``day``; its own count for that very day is corrected."""
    new_id = session.circumstances.ids.new_bytes
    connection = session.connection()
    there = connection.exec_driver_sql(
        "SELECT episode_id, id FROM counter_reading WHERE counter = ? AND as_of = ? AND source = ?",
        (COMPENSATION_DAYS, day.isoformat(), sender),
    )
    same_day: dict[bytes, bytes] = dict(there.all())
    _each(
        session,
        "UPDATE counter_reading SET value = ? WHERE id = ?",
        [(value, same_day[episode]) for episode, value in counts.items() if episode in same_day],
    )
    session.insert_many(
        CounterReading,
        ("id", "episode_id", "counter", "value", "as_of", "source"),
        [
            (new_id(), episode, COMPENSATION_DAYS, value, day.isoformat(), sender)
            for episode, value in counts.items()
            if episode not in same_day
        ],
    )


def add_coaches(session: WorkSession, coaches: Mapping[bytes, Value], day: date) -> None:
    """Let someone coach each episode from ``day``; a name that is not among the staff is added to it."""
    if not coaches:
        return
    new_id = session.circumstances.ids.new_bytes
    known: dict[str, bytes] = dict(session.connection().exec_driver_sql("SELECT name, id FROM staff").all())
    named = {episode: str(name) for episode, name in coaches.items() if name is not None}
    added = {name: new_id() for name in sorted(set(named.values()) - set(known))}
    session.insert_many(
        Staff,
        ("id", "name", "initials", "full_time_share"),
        [(key, name, initials_of(name), 100) for name, key in added.items()],
    )
    _each(
        session,
        "UPDATE coach_period SET to_on = max(from_on, ?) WHERE episode_id = ? AND to_on IS NULL",
        [(day.isoformat(), episode) for episode in coaches],
    )
    session.insert_many(
        CoachPeriod,
        ("id", "episode_id", "staff_id", "from_on"),
        [(new_id(), episode, (known | added)[name], day.isoformat()) for episode, name in named.items()],
    )


def _update(session: WorkSession, noun: str, names: Sequence[str], takes: Takes) -> None:
    alike: dict[tuple[str, ...], list[tuple[Any, ...]]] = defaultdict(list)
    for key, values in takes.items():
        columns = tuple(name for name in names if name in values)
        if columns:
            alike[columns].append((*(values[name] for name in columns), key))
    for columns, rows in alike.items():
        sets = ", ".join(f"{name} = ?" for name in columns)
        _each(session, f"UPDATE {noun} SET {sets} WHERE id = ?", rows)  # noqa: S608 -- our own names of columns


def _each(session: WorkSession, sql: str, rows: Iterable[tuple[Any, ...]]) -> None:
    many = list(rows)
    if many:
        session.connection().exec_driver_sql(sql, many)
