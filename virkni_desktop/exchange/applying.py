"""Writes a prepared import: facts, bases, conflicts, absences and the ledger, all within the one step it is given."""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from virkni_desktop.exchange import changing
from virkni_desktop.exchange.conflict_choice import ConflictChoice
from virkni_desktop.exchange.conflicts import decide_at_once
from virkni_desktop.exchange.creating import add_numbers, create_episodes, create_people
from virkni_desktop.exchange.current import (
    EPISODE_FIELDS,
    HISTORY_FIELDS,
    Said,
    columns_of,
    last_change,
    shown,
    source_of,
)
from virkni_desktop.exchange.ledger import Receipt, record_batch
from virkni_desktop.exchange.prepared import Clash, PreparedImport, PreparedRow
from virkni_desktop.models.exchange import Absence, Conflict, RowOutcome, Source, SourceBase
from virkni_desktop.store.session import WorkSession

_OF_EPISODE = (*EPISODE_FIELDS, *HISTORY_FIELDS)


_CONFLICT_COLUMNS = (
    "id", "source_id", "person_id", "field", "base", "mine", "theirs", "raised_at", "decided_at", "decided_by", "choice",
)  # fmt: skip


def apply_import(
    session: WorkSession, prepared: PreparedImport, *, conflicts: ConflictChoice = ConflictChoice.LATER
) -> Receipt:
    """Write what ``prepared`` says and its ledger row; a sender that was not heard of before is made known."""
    before = last_change(session)
    source = source_of(session, prepared.sender) or _add_source(session, prepared.sender)
    takes = {row.row: _taken(row, conflicts) for row in prepared.rows if row.takes or row.clashes}
    new = [row for row in prepared.rows if row.outcome is RowOutcome.CREATED]
    people = create_people(session, new)
    people |= {row.row: row.held.person for row in prepared.rows if row.held}
    add_numbers(session, prepared.rows, people)
    _write_facts(session, prepared, takes, people)
    _write_bases(session, source, prepared.rows, people)
    _settle_conflicts(session, source, prepared.rows)
    _raise_conflicts(session, source, prepared.rows, conflicts)
    decide_at_once(session, source, prepared)
    _write_absences(session, source, prepared)
    return record_batch(session, prepared, source, people, before)


def _add_source(session: WorkSession, sender: str) -> bytes:
    source = Source(id=session.new_id(), sender=sender)
    session.add(source)
    session.flush()
    return source.id.bytes


def _taken(row: PreparedRow, conflicts: ConflictChoice) -> Said:
    """What goes into the caseload, with what was decided about conflicts at once."""
    if conflicts is not ConflictChoice.THEIRS or row.held is None:
        return row.takes
    taken = dict(row.takes)
    for clash in row.clashes:
        taken |= columns_of(clash.field, clash.theirs, row.held, clash.mine)
    return taken


def _write_facts(
    session: WorkSession, prepared: PreparedImport, takes: Mapping[int, Said], people: Mapping[int, bytes]
) -> None:
    held = {row.row: row.held for row in prepared.rows if row.held and row.row in takes}
    enrolled = [
        row
        for row in prepared.rows
        if row.row in takes and (row.outcome is RowOutcome.CREATED or _needs_episode(row, takes[row.row]))
    ]
    episodes = {number: one.episode for number, one in held.items() if one.episode}
    changing.change_columns(
        session,
        {one.person: takes[number] for number, one in held.items()},
        {episode: takes[number] for number, episode in episodes.items()},
    )
    episodes |= create_episodes(session, enrolled, people, prepared.as_of)
    _write_histories(
        session, {episodes[number]: said for number, said in takes.items() if number in episodes}, prepared
    )


def _needs_episode(row: PreparedRow, takes: Said) -> bool:
    """Whether someone known, but not enrolled, gets something that belongs to an enrolment."""
    return row.held is not None and row.held.episode is None and not takes.keys().isdisjoint(_OF_EPISODE)


def _write_histories(session: WorkSession, takes: Mapping[bytes, Said], prepared: PreparedImport) -> None:
    day: date = prepared.as_of

    def of(name: str) -> dict[bytes, Any]:
        return {episode: said[name] for episode, said in takes.items() if name in said}

    changing.add_stages(session, of("stage"), day)
    changing.add_incomes(session, of("income_source"), day)
    changing.add_coaches(session, of("coach"), day)
    changing.add_readings(session, of("days_used"), day, prepared.sender)
    exits = {episode: str(on) for episode, on in of("exited_on").items() if on is not None}
    changing.close_episodes(session, exits)


def _write_bases(session: WorkSession, source: bytes, rows: Sequence[PreparedRow], people: Mapping[int, bytes]) -> None:
    new_id = session.circumstances.ids.new_bytes
    placed = [row for row in rows if row.row in people]
    session.insert_many(
        SourceBase,
        ("id", "source_id", "person_id", "said"),
        [(new_id(), source, people[row.row], _as_json(row.said)) for row in placed if row.base is None],
    )
    changed = [
        (_as_json(row.said), row.base.id) for row in placed if row.base is not None and row.said is not row.base.said
    ]
    if changed:
        session.connection().exec_driver_sql("UPDATE source_base SET said = ? WHERE id = ?", changed)


def _as_json(said: Said) -> str:
    return json.dumps(said, ensure_ascii=False, separators=(",", ":"))


def _settle_conflicts(session: WorkSession, source: bytes, rows: Sequence[PreparedRow]) -> None:
    """A conflict ends when both sides agree again."""
    now = _moment(session)
    settled = [(now, session.who, row.held.person, name, source) for row in rows if row.held for name in row.settled]
    if settled:
        session.connection().exec_driver_sql(
            "UPDATE conflict SET decided_at = ?, decided_by = ?, choice = 'agreed' "
            "WHERE person_id = ? AND field = ? AND source_id = ? AND decided_at IS NULL",
            settled,
        )


def _raise_conflicts(
    session: WorkSession, source: bytes, rows: Sequence[PreparedRow], conflicts: ConflictChoice
) -> None:
    """A new conflict takes the place of an open one about the same field."""
    clashes = [(row.held.person, clash) for row in rows if row.held for clash in row.clashes]
    if not clashes:
        return
    session.connection().exec_driver_sql(
        "DELETE FROM conflict WHERE person_id = ? AND field = ? AND source_id = ? AND decided_at IS NULL",
        [(person, clash.field, source) for person, clash in clashes],
    )
    now, new_id = _moment(session), session.circumstances.ids.new_bytes
    decided = (None, None, None) if conflicts is ConflictChoice.LATER else (now, session.who, conflicts)
    session.insert_many(
        Conflict,
        _CONFLICT_COLUMNS,
        [(new_id(), source, person, *_texts(clash), now, *decided) for person, clash in clashes],
    )


def _moment(session: WorkSession) -> str:
    """Now, as ``Moment`` columns keep it."""
    return session.now.strftime("%Y-%m-%dT%H:%M:%SZ")


def _texts(clash: Clash) -> tuple[str | None, ...]:
    return clash.field, shown(clash.base), shown(clash.mine), shown(clash.theirs)


def _write_absences(session: WorkSession, source: bytes, prepared: PreparedImport) -> None:
    connection = session.connection()
    rows = connection.exec_driver_sql("SELECT person_id, id FROM absence WHERE source_id = ?", (source,))
    known: dict[bytes, bytes] = dict(rows.all())
    back = [(key,) for person, key in known.items() if person in prepared.seen]
    if back:
        connection.exec_driver_sql("DELETE FROM absence WHERE id = ?", back)
    session.insert_many(
        Absence,
        ("id", "source_id", "person_id", "since"),
        [
            (session.circumstances.ids.new_bytes(), source, held.person, prepared.as_of.isoformat())
            for held in prepared.absent
            if held.person not in known
        ],
    )
