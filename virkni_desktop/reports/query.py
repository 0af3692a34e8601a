"""Takes the facts that reports count from out of a caseload, in one statement for each kind of record."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TypeVar
from uuid import UUID

from sqlalchemy import Connection, Label, LargeBinary, func, select, type_coerce
from sqlalchemy.orm import InstrumentedAttribute, Session

from virkni_desktop.forms.jurisdiction import Jurisdiction
from virkni_desktop.models.contract import Contract, GrantSegment
from virkni_desktop.models.episode import CoachPeriod, Episode, Programme, StageEvent
from virkni_desktop.models.followup import FollowUp, FollowUpKind
from virkni_desktop.models.mapping import Mapping
from virkni_desktop.models.note import Note, NoteKind
from virkni_desktop.models.organisation import Organisation, Workplace
from virkni_desktop.models.person import Person
from virkni_desktop.models.placement import Placement
from virkni_desktop.models.plan import Plan
from virkni_desktop.models.staff import Staff
from virkni_desktop.reports.facts import (
    CoachSpan,
    ContactFact,
    ContractFact,
    EpisodeFact,
    Facts,
    FollowUpFact,
    PlacementFact,
)
from virkni_desktop.reports.periods import Period

T = TypeVar("T")

TRAINING_CONTRACT = "training-contract"
"""The kind of contract, and the type of placement, that the city's training grant belongs to."""

_FIRST_DAY = date(1900, 1, 1)
"""Before it years have no four figures on every machine, and nobody took notes."""


@dataclass(frozen=True, slots=True)
class ContactCount:
    """Notes about an episode in a period, and how many of them tell of a meeting in person."""

    all: int
    in_person: int


def load_facts(session: Session, jurisdiction: Jurisdiction, since: date = date.min) -> Facts:
    """All that the indicators count; the jurisdiction says which placements are hires.

    ``since`` leaves out follow-ups that were due and settled before: no period from that day on counts them.
    """
    session.flush()
    # Rows of columns come straight from the connection: the session would spend as long on them as the database.
    connection = session.connection()
    full_time = connection.execute(select(Staff.name, Staff.full_time_share))
    return Facts(
        _episodes(connection, since),
        _placements(connection, jurisdiction),
        dict(full_time.all()),
        _employer_contacts(connection, since),
    )


def stages_at(session: Session, day: date) -> dict[bytes, str]:
    """The stage that each episode was in at the end of a day; the latest to begin, where two overlap."""
    begun = (
        select(_stored(StageEvent.episode_id), StageEvent.stage)
        .where(StageEvent.entered_on <= day, (StageEvent.left_on.is_(None)) | (StageEvent.left_on > day))
        .order_by(StageEvent.entered_on)
    )
    return dict(session.execute(begun).all())


def contacts_in(session: Session, period: Period) -> dict[bytes, ContactCount]:
    """How often each episode's coach wrote down a contact that happened in the period, by the computer's local days."""
    counted = (
        select(_stored(Note.episode_id), func.count(), func.sum(Note.in_person))
        .where(
            Note.happened_at >= _midnight(period.start), Note.happened_at < _midnight(period.end + timedelta(days=1))
        )
        .where(Note.episode_id.is_not(None))
        .group_by(Note.episode_id)
    )
    return {episode: ContactCount(number, int(in_person)) for episode, number, in_person in session.execute(counted)}


def _stored(column: InstrumentedAttribute[UUID] | InstrumentedAttribute[UUID | None]) -> Label[bytes]:
    """An id as its sixteen bytes; named by its table, since several ids stand in one row."""
    return type_coerce(column, LargeBinary()).label(f"{column.class_.__tablename__}_{column.key}")


def _midnight(day: date) -> datetime:
    return datetime.combine(max(day, _FIRST_DAY), time()).astimezone(UTC)


def _episodes(connection: Connection, since: date) -> tuple[EpisodeFact, ...]:
    first_mapping = select(_stored(Mapping.episode_id), func.min(Mapping.mapped_on)).group_by(Mapping.episode_id)
    mapped: dict[bytes, date | None] = dict(connection.execute(first_mapping).all())
    first_plan = select(_stored(Plan.episode_id), func.min(Plan.adopted_on)).group_by(Plan.episode_id)
    planned: dict[bytes, date | None] = dict(connection.execute(first_plan).all())
    coaches = _coaches(connection)
    follow_ups = _follow_ups(connection, since)
    rows = connection.execute(
        select(
            _stored(Episode.id), _stored(Episode.person_id), Episode.enrolled_on, Episode.exited_on, Episode.exit_reason,
            Person.sex, Person.birth_date, Programme.name,
        )
        .join(Person, Person.id == Episode.person_id)
        .outerjoin(Programme, Programme.id == Episode.programme_id)
        .order_by(Episode.enrolled_on, Episode.id)
    )  # fmt: skip
    return tuple(
        EpisodeFact(*row, mapped.get(row[0]), planned.get(row[0]), coaches.get(row[0], ()), follow_ups.get(row[0], ()))
        for row in rows
    )


def _coaches(connection: Connection) -> dict[bytes, tuple[CoachSpan, ...]]:
    rows = connection.execute(
        select(_stored(CoachPeriod.episode_id), Staff.name, CoachPeriod.from_on, CoachPeriod.to_on)
        .join(Staff, Staff.id == CoachPeriod.staff_id)
        .order_by(CoachPeriod.from_on)
    )
    return _grouped((episode, CoachSpan(name, start, end)) for episode, name, start, end in rows.all())


def _follow_ups(connection: Connection, since: date) -> dict[bytes, tuple[FollowUpFact, ...]]:
    rows = connection.execute(
        select(
            _stored(FollowUp.episode_id), FollowUp.due_on, FollowUp.held_on, FollowUp.cancelled_on, _stored(FollowUp.id)
        )
        .where(FollowUp.kind == FollowUpKind.FOLLOW_UP, FollowUp.episode_id.is_not(None))
        .where(
            (FollowUp.due_on >= since)
            | (func.coalesce(FollowUp.held_on, date.max) >= since)
            & (func.coalesce(FollowUp.cancelled_on, date.max) >= since)
        )
        .order_by(FollowUp.due_on)
    )
    return _grouped((episode, FollowUpFact(due, held, off, record)) for episode, due, held, off, record in rows)


def _employer_contacts(connection: Connection, since: date) -> tuple[ContactFact, ...]:
    """Notes of meetings in person that are about an employer or a workplace."""
    rows = connection.execute(
        select(_stored(Note.id), Note.happened_at, _stored(Note.episode_id))
        .where(Note.in_person, (Note.kind == NoteKind.EMPLOYER) | Note.workplace_id.is_not(None))
        .where(Note.happened_at >= _midnight(since))
        .order_by(Note.happened_at, Note.id)
    )
    return tuple(ContactFact(note, happened.astimezone().date(), episode) for note, happened, episode in rows)


def _placements(connection: Connection, jurisdiction: Jurisdiction) -> tuple[PlacementFact, ...]:
    hires = {kind.id for kind in jurisdiction.placement_types if kind.counts_as_hire}
    contracts = _contracts(connection)
    rows = connection.execute(
        select(
            _stored(Placement.id), _stored(Placement.episode_id), _stored(Episode.person_id),
            _stored(Organisation.id), _stored(Workplace.id),
            Organisation.name, Workplace.name, Organisation.sector, Placement.kind, Placement.share,
            Placement.started_on, Placement.planned_end_on, Placement.ended_on, Placement.end_reason,
        )
        .join(Episode, Episode.id == Placement.episode_id)
        .join(Workplace, Workplace.id == Placement.workplace_id)
        .join(Organisation, Organisation.id == Workplace.organisation_id)
        .order_by(Placement.started_on, Placement.id)
    )  # fmt: skip
    # The columns stand in the order of the fields.
    return tuple(
        PlacementFact(*row, row[8] in hires, contracts.get(row[0]) or _unrecorded(row[8], row[10]))  # type: ignore[call-arg, arg-type]
        for row in rows
    )


def _contracts(connection: Connection) -> dict[bytes, tuple[ContractFact, ...]]:
    segments = select(_stored(GrantSegment.contract_id), GrantSegment.from_on, GrantSegment.monthly_grant)
    changes = _grouped(
        (contract, (from_on, grant))
        for contract, from_on, grant in connection.execute(segments.order_by(GrantSegment.from_on))
    )
    rows = connection.execute(
        select(
            _stored(Contract.id), _stored(Contract.placement_id), Contract.starts_on, Contract.ends_on, Contract.months,
            Contract.monthly_grant, Contract.currency,
        )
        .where(Contract.kind == TRAINING_CONTRACT)
        .order_by(Contract.starts_on)
    )  # fmt: skip
    return _grouped(
        (
            placement,
            ContractFact(starts, months or _months_between(starts, ends), grant or 0, currency, changes.get(key, ())),
        )
        for key, placement, starts, ends, months, grant, currency in rows
    )


def _months_between(start: date, end: date | None) -> int:
    """Months begun from the first day to the last, both included; none where no end was agreed."""
    if end is None or end < start:
        return 0
    after = end + timedelta(days=1)
    return (after.year - start.year) * 12 + after.month - start.month + (after.day > start.day)


def _unrecorded(kind: str, started_on: date) -> tuple[ContractFact, ...]:
    """A placement of that type stands for its contract until the agreement itself is written down."""
    return (ContractFact(started_on),) if kind == TRAINING_CONTRACT else ()


def _grouped(pairs: Iterable[tuple[bytes, T]]) -> dict[bytes, tuple[T, ...]]:
    groups: defaultdict[bytes, list[T]] = defaultdict(list)
    for key, value in pairs:
        groups[key].append(value)
    return {key: tuple(values) for key, values in groups.items()}
