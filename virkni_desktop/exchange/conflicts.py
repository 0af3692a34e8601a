"""Decides the work items where both sides changed a field; until then mine stays in use."""

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select

from virkni_desktop.casework.episodes import (
    assign_coach,
    change_episode,
    current_episode,
    enter_stage,
    exit_episode,
    record_income,
)
from virkni_desktop.casework.offices import add_staff
from virkni_desktop.casework.people import change_person
from virkni_desktop.errors import InputError
from virkni_desktop.exchange.conflict_choice import ConflictChoice
from virkni_desktop.exchange.current import PERSON_FIELDS
from virkni_desktop.exchange.outcome import Noted, Refused, Value
from virkni_desktop.exchange.prepared import PreparedImport
from virkni_desktop.exchange.profile import FIELD_KINDS, Owner, built_in_profiles
from virkni_desktop.exchange.values import Reading, ValueKind, read_cell
from virkni_desktop.messages import QT_TRANSLATE_NOOP, message
from virkni_desktop.models.episode import Episode
from virkni_desktop.models.exchange import Conflict
from virkni_desktop.models.person import Person
from virkni_desktop.models.staff import Staff
from virkni_desktop.store.session import WorkSession
from virkni_desktop.store.steps import Action

DECIDE_CONFLICT = Action(message(QT_TRANSLATE_NOOP("core", "Decide conflict")))


def decide_conflict(session: WorkSession, conflict_id: UUID, choice: ConflictChoice, value: str | None = None) -> None:
    """Settle a conflict: mine stays, theirs or another ``value`` is taken; later leaves it as it is.

    Raises InputError for one that is decided already, and for a typed value that does not fit the field.
    """
    conflict = session.require(Conflict, conflict_id)
    if conflict.decided_at is not None:
        raise InputError(QT_TRANSLATE_NOOP("core", "This was decided already. Nothing was changed."))
    if choice is ConflictChoice.LATER:
        return
    if choice is ConflictChoice.THEIRS:
        _take(session, conflict, _read(conflict.field, conflict.theirs, session.today))
    elif choice is ConflictChoice.ANOTHER:
        _take(session, conflict, _read(conflict.field, value, session.today))
    conflict.decided_at = session.now
    conflict.decided_by = session.who
    conflict.choice = choice


def decide_at_once(session: WorkSession, source: bytes, prepared: PreparedImport) -> None:
    """Settle the conflicts that an import just raised and that a person decided in its preview.

    Raises InputError for a typed value that does not fit its field.
    """
    if not prepared.amendments.decisions:
        return
    decided = {number for number, _ in prepared.amendments.decisions}
    wanted = {row.row: row for row in prepared.rows if row.row in decided}
    session.expire_all()
    for (number, name), decision in prepared.amendments.decisions.items():
        row = wanted.get(number)
        if row is None or row.held is None or decision.choice is ConflictChoice.LATER:
            continue
        raised = select(Conflict.id).where(
            Conflict.source_id == UUID(bytes=source),
            Conflict.person_id == UUID(bytes=row.held.person),
            Conflict.field == name,
            Conflict.decided_at.is_(None),
        )
        found = session.scalars(raised).first()
        if found is not None and any(one.field == name for one in row.clashes):
            decide_conflict(session, found, decision.choice, decision.value)
    session.flush()


def check_value(session: WorkSession, field: str, value: str) -> None:
    """Raises InputError for a typed value that does not fit the field; nothing is written."""
    _read(field, value, session.today)


def likelier_choice(sender: str, field: str) -> ConflictChoice:
    """Whose value the default button takes: the sender's where their list owns the field, else mine."""
    columns = (profile.column(field) for profile in built_in_profiles() if profile.sender == sender)
    owned = any(column.owner is Owner.AGENCY for column in columns if column is not None)
    return ConflictChoice.THEIRS if owned else ConflictChoice.MINE


def _read(field: str, text: str | None, today: date) -> Value:
    """A value as it was kept or typed, for its column."""
    if text is None or not text.strip():
        return None
    found = read_cell(text, Reading(FIELD_KINDS.get(field, ValueKind.TEXT), today))
    if isinstance(found, Refused):
        reason = found.reason
        raise InputError(reason.template, **reason.values)
    return found.value if isinstance(found, Noted) else found


def _take(session: WorkSession, conflict: Conflict, value: Value) -> None:
    if conflict.field in PERSON_FIELDS:
        changes: Mapping[str, Any] = {conflict.field: value}
        person = session.require(Person, conflict.person_id)
        # Where the list does not divide names, the whole name was compared and is taken.
        if conflict.field == "given" and person.family and conflict.mine == f"{person.given} {person.family}":
            changes = {"given": value, "family": None}
        change_person(session, person.id, **changes)
        return
    episode = current_episode(session, conflict.person_id)
    if episode is not None:
        _take_for_episode(session, conflict, episode, value)


def _take_for_episode(session: WorkSession, conflict: Conflict, episode_id: UUID, value: Value) -> None:
    stated = conflict.raised_at.astimezone().date()
    if conflict.field == "stage":
        enter_stage(session, episode_id, str(value), entered_on=stated)
    elif conflict.field == "income_source":
        record_income(session, episode_id, str(value), from_on=stated)
    elif conflict.field == "coach":
        assign_coach(session, episode_id, _staff(session, str(value)), from_on=stated)
    elif conflict.field == "exited_on" and isinstance(value, date):
        _end(session, episode_id, value)
    elif conflict.field in ("exited_on", "exit_reason"):
        setattr(session.require(Episode, episode_id), conflict.field, value)
    else:
        change: Mapping[str, Any] = {conflict.field: value}
        change_episode(session, episode_id, **change)


def _end(session: WorkSession, episode_id: UUID, day: date) -> None:
    episode = session.require(Episode, episode_id)
    if episode.exited_on is None and episode.exit_reason:
        exit_episode(session, episode_id, reason=episode.exit_reason, exited_on=day)
    else:
        episode.exited_on = day


def _staff(session: WorkSession, name: str) -> UUID:
    known = session.scalars(select(Staff.id).where(Staff.name == name)).one_or_none()
    return known or add_staff(session, name=name)
