"""Who and what is behind a figure: its records with names, for the window of the office only."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, func, null, select
from sqlalchemy.orm import InstrumentedAttribute

from virkni_desktop.casework.names import display_name, person_sort_key
from virkni_desktop.casework.offices import jurisdiction_of
from virkni_desktop.models.episode import Episode, Programme
from virkni_desktop.models.followup import FollowUp
from virkni_desktop.models.note import Note
from virkni_desktop.models.organisation import Organisation, Workplace
from virkni_desktop.models.person import Person
from virkni_desktop.models.placement import Placement
from virkni_desktop.reports.result import Kind, Members
from virkni_desktop.store.session import WorkSession

_AT_ONCE = 500
_NAME = (Person.given, Person.family, Person.name_to_use, Person.id.label("person"))


@dataclass(frozen=True, slots=True)
class BehindRow:
    """One record: whose it is, what it is about, and its days. A contact may be nobody's but a workplace's."""

    record_id: UUID
    person_id: UUID | None
    workplace_id: UUID | None
    name: str
    about: str
    from_on: date | None
    to_on: date | None


def list_behind(session: WorkSession, members: Members) -> tuple[BehindRow, ...]:
    """The records behind a figure, people as their country sorts them, the records of each by their days."""
    jurisdiction = jurisdiction_of(session)
    ids = [UUID(bytes=record) for record in members.ids]
    found = [
        (person_sort_key(row.given, row.family, jurisdiction) if row.given else "", _behind(row))
        for start in range(0, len(ids), _AT_ONCE)
        for row in session.execute(_statement(members.kind, ids[start : start + _AT_ONCE]))
    ]
    found.sort(key=lambda pair: (pair[0], pair[1].from_on or date.min))
    return tuple(row for _, row in found)


def _behind(row: Row[Any]) -> BehindRow:
    name = display_name(row.given, row.family, row.name_to_use) if row.given else ""
    about = " · ".join(dict.fromkeys(part for part in (row.about, row.more) if part))
    start, end = (day.astimezone().date() if isinstance(day, datetime) else day for day in (row.from_on, row.to_on))
    return BehindRow(row.record, row.person, row.workplace, name, about, start, end)


def _statement(kind: Kind, ids: Sequence[UUID]) -> Select[Any]:
    statements = {
        Kind.EPISODE: _episodes,
        Kind.PERSON: _people,
        Kind.PLACEMENT: _placements,
        Kind.FOLLOW_UP: _follow_ups,
        Kind.CONTACT: _contacts,
    }
    return statements[kind](ids)


def _columns(
    record: InstrumentedAttribute[UUID], workplace: Any, about: Any, more: Any, days: tuple[Any, Any]
) -> tuple[Any, ...]:
    start, end = days
    return (
        *_NAME, record.label("record"), workplace.label("workplace"), about.label("about"), more.label("more"),
        start.label("from_on"), end.label("to_on"),
    )  # fmt: skip


def _episodes(ids: Sequence[UUID]) -> Select[Any]:
    columns = _columns(Episode.id, null(), Programme.name, null(), (Episode.enrolled_on, Episode.exited_on))
    return (
        select(*columns)
        .join(Person, Person.id == Episode.person_id)
        .outerjoin(Programme, Programme.id == Episode.programme_id)
        .where(Episode.id.in_(ids))
    )


def _people(ids: Sequence[UUID]) -> Select[Any]:
    """Each person once, with the first day of the newest enrolment."""
    columns = _columns(
        Person.id, null(), null(), null(), (func.max(Episode.enrolled_on, type_=Episode.enrolled_on.type), null())
    )
    return select(*columns).join(Episode, Episode.person_id == Person.id).where(Person.id.in_(ids)).group_by(Person.id)


def _placements(ids: Sequence[UUID]) -> Select[Any]:
    days = (Placement.started_on, Placement.ended_on)
    columns = _columns(Placement.id, Workplace.id, Organisation.name, Workplace.name, days)
    return (
        select(*columns)
        .join(Episode, Episode.id == Placement.episode_id)
        .join(Person, Person.id == Episode.person_id)
        .join(Workplace, Workplace.id == Placement.workplace_id)
        .join(Organisation, Organisation.id == Workplace.organisation_id)
        .where(Placement.id.in_(ids))
    )


def _follow_ups(ids: Sequence[UUID]) -> Select[Any]:
    columns = _columns(FollowUp.id, FollowUp.workplace_id, FollowUp.text, null(), (FollowUp.due_on, FollowUp.held_on))
    return (
        select(*columns)
        .outerjoin(Episode, Episode.id == FollowUp.episode_id)
        .outerjoin(Person, Person.id == Episode.person_id)
        .where(FollowUp.id.in_(ids))
    )


def _contacts(ids: Sequence[UUID]) -> Select[Any]:
    columns = _columns(Note.id, Note.workplace_id, Workplace.name, Note.title, (Note.happened_at, null()))
    return (
        select(*columns)
        .outerjoin(Episode, Episode.id == Note.episode_id)
        .outerjoin(Person, Person.id == Episode.person_id)
        .outerjoin(Workplace, Workplace.id == Note.workplace_id)
        .where(Note.id.in_(ids))
    )
