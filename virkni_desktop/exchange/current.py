"""What the caseload holds now about everyone, by the fields of a list, read in a few statements."""

import json
from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from virkni_desktop.models.episode import ExitReason

Value = str | int | None
"""A field's value as it is stored: dates as ISO text, codes as their ids."""
Said = dict[str, Value]
"""What a source said about a person, by field; its unknown columns stand under ``extra:HEADER``."""

PERSON_FIELDS = ("given", "family", "phone", "email", "municipality", "mother_tongue", "sex")
EPISODE_FIELDS = (
    "agency_reference", "officer", "service_area", "measure", "decision_start", "decision_end", "grant_amount",
    "enrolled_on", "exited_on", "exit_reason",
)  # fmt: skip
HISTORY_FIELDS = ("stage", "income_source", "coach", "days_used")

# The newest enrolment of each person comes last; a mistaken one is none.
_EPISODES = (
    f"SELECT id, person_id, {', '.join(EPISODE_FIELDS)} "  # noqa: S608 -- our own names
    "FROM episode WHERE exit_reason IS NOT ? ORDER BY enrolled_on, id"
)
_PEOPLE = f"SELECT id, birth_date, protected_identity, {', '.join(PERSON_FIELDS)} FROM person ORDER BY id"  # noqa: S608 -- our own names
# Each gives (episode, value), the one in force last.
_HISTORIES = {
    "stage": "SELECT episode_id, stage FROM stage_event WHERE left_on IS NULL ORDER BY entered_on, id",
    "income_source": "SELECT episode_id, kind FROM income_state WHERE to_on IS NULL ORDER BY from_on, id",
    "coach": (
        "SELECT episode_id, name FROM coach_period JOIN staff ON staff.id = staff_id "
        "WHERE to_on IS NULL ORDER BY from_on, coach_period.id"
    ),
    "days_used": "SELECT episode_id, value FROM counter_reading WHERE counter = 'compensation-days' ORDER BY as_of, id",
}

# The same of one source only.
_OWN_READINGS = _HISTORIES["days_used"].replace(" ORDER", " AND source = ? ORDER")


@dataclass(slots=True)
class Held:
    """One person as the caseload holds them now; ``reading`` is the last day count that the source itself stated."""

    person: bytes
    values: Said
    birth_date: str | None
    protected: bool
    episode: bytes | None = None
    reading: int | None = None
    numbers: list[tuple[str, str]] = field(default_factory=list)
    """Identity numbers as value and kind, the newest last."""

    @property
    def name(self) -> str:
        """The whole name."""
        parts = (self.values["given"], self.values["family"])
        return " ".join(str(part) for part in parts if part)


@dataclass(frozen=True, slots=True)
class Base:
    """What a source said last about a person, and the record that keeps it."""

    id: bytes
    said: Said


def held_people(session: Session, sender: str | None) -> dict[bytes, Held]:
    """Everyone by their id; ``sender`` names the source whose own day counts are wanted."""
    connection = session.connection()
    people = {
        row[0]: Held(row[0], dict(zip(PERSON_FIELDS, row[3:], strict=True)), row[1], bool(row[2]))
        for row in connection.exec_driver_sql(_PEOPLE).all()
    }
    numbers = "SELECT person_id, value, kind FROM identifier ORDER BY id"
    for person, value, kind in connection.exec_driver_sql(numbers).all():
        people[person].numbers.append((value, kind))
    for row in connection.exec_driver_sql(_EPISODES, (ExitReason.MISREGISTRATION,)).all():
        held = people[row[1]]
        held.episode = row[0]
        held.values.update(zip(EPISODE_FIELDS, row[2:], strict=True))
    by_episode = {held.episode: held for held in people.values() if held.episode}
    for name, sql in _HISTORIES.items():
        for episode, value in connection.exec_driver_sql(sql).all():
            if episode in by_episode:
                by_episode[episode].values[name] = value
    for episode, value in connection.exec_driver_sql(_OWN_READINGS, (sender,)).all():
        if episode in by_episode:
            by_episode[episode].reading = value
    return people


def bases_of(session: Session, source: bytes | None) -> dict[bytes, Base]:
    """What a source said last, by person."""
    rows = session.connection().exec_driver_sql(
        "SELECT person_id, id, said FROM source_base WHERE source_id = ?", (source,)
    )
    return {person: Base(key, json.loads(said)) for person, key, said in rows.all()}


def source_of(session: Session, sender: str) -> bytes | None:
    """The record of a sender, if anything was ever taken in from them."""
    found: bytes | None = (
        session.connection().exec_driver_sql("SELECT id FROM source WHERE sender = ?", (sender,)).scalar_one_or_none()
    )
    return found


def open_conflicts_of(session: Session, source: bytes | None) -> dict[bytes, dict[str, Value]]:
    """By person and field, what a source had said before the conflict that still awaits a decision."""
    found: dict[bytes, dict[str, Value]] = {}
    rows = session.connection().exec_driver_sql(
        "SELECT person_id, field, base FROM conflict WHERE source_id = ? AND decided_at IS NULL", (source,)
    )
    for person, name, base in rows:
        found.setdefault(person, {})[name] = base
    return found


def last_change(session: Session) -> int:
    """The number of the journal's newest entry, to tell whether anything happened in between."""
    return int(session.connection().exec_driver_sql("SELECT coalesce(max(id), 0) FROM change").scalar_one())


def has_changed_since(session: Session, state: int) -> bool:
    """Whether anything was written since the journal's entry ``state``; that a sender became known does not count."""
    later = "SELECT 1 FROM change WHERE id > ? AND noun <> 'source' LIMIT 1"
    return session.connection().exec_driver_sql(later, (state,)).first() is not None


def columns_of(name: str, value: Value, held: Held, compared: Value) -> Said:
    """What taking ``value`` for a field writes: where names were compared whole, the whole name stands in ``given``."""
    if name == "given" and held.values["family"] is not None and compared == held.name:
        return {"given": value, "family": None}
    return {name: value}


def shown(value: Value) -> str | None:
    """A value as text, as conflicts and receipts keep it."""
    return None if value is None else str(value)
