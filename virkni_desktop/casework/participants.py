"""The list of participants: everyone the office knows, each with the newest enrolment, in a handful of statements."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, ScalarSelect, Select, case, exists, select, type_coerce
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.types import NullType

from virkni_desktop.casework.conflicts import undecided
from virkni_desktop.casework.episode_view import is_active
from virkni_desktop.casework.names import display_name, initials_of, person_sort_key
from virkni_desktop.casework.offices import jurisdiction_of
from virkni_desktop.casework.search import find_people
from virkni_desktop.identity_number import Kind, display, mask
from virkni_desktop.models.episode import CoachPeriod, Episode, Programme, StageEvent
from virkni_desktop.models.exchange import Conflict
from virkni_desktop.models.followup import FollowUp
from virkni_desktop.models.note import Note, NoteKind
from virkni_desktop.models.person import Identifier, Person
from virkni_desktop.models.plan import Plan, PlanState
from virkni_desktop.models.staff import Staff
from virkni_desktop.store.session import WorkSession

_Found = tuple[Any, ...]
_NEITHER = (None, None)
_NO_FOLLOW_UP = (None, None, None)
_NO_EPISODE = (None,) * 8


@dataclass(frozen=True, slots=True)
class IdentityMark:
    """An identity number: canonical, as people write it, and with its last four hidden."""

    value: str
    kind: Kind

    @property
    def shown(self) -> str:
        """As people write it."""
        return display(self.value, self.kind)

    @property
    def masked(self) -> str:
        """With its last four hidden, for lists."""
        return mask(self.value, self.kind)


@dataclass(frozen=True, slots=True)
class ParticipantRow:
    """One person in the list. Sort by ``sort_key``. ``stage`` and ``plan_state`` are codes."""

    person_id: UUID
    episode_id: UUID | None
    name: str
    sort_key: str
    identity: IdentityMark | None
    birth_date: date | None
    phone: str | None
    agency_reference: str | None
    enrolled_on: date | None
    exited_on: date | None
    is_active: bool
    stage: str | None
    coach: str | None
    coach_initials: str | None
    next_on: date | None
    next_time: str | None
    next_kind: str | None
    last_contact_on: date | None
    last_contact_kind: str | None
    plan_state: str | None
    plan_revision: int | None
    programme: str | None
    referred_by: str | None
    decision_end: date | None
    municipality: str | None
    protected: bool
    has_conflict: bool
    is_waiting: bool
    """Known, but no enrolment has begun yet."""

    @property
    def initials(self) -> str:
        """For the round mark beside the name."""
        return initials_of(self.name)


def list_participants(session: WorkSession, find: str = "", *, active_only: bool = False) -> list[ParticipantRow]:
    """Everyone, sorted as the country sorts; with ``find``, those whose name, number, phone or reference fits.

    ``active_only`` leaves out people without an enrolment that runs today.
    """
    chosen = find_people(session, find) if find.strip() else None
    if chosen == []:
        return []
    parts = _read_parts(session, chosen)
    jurisdiction = jurisdiction_of(session)
    people = select(
        as_stored(Person.id), Person.given, Person.family, Person.name_to_use, Person.birth_date, Person.phone,
        Person.municipality, Person.protected_identity,
    )  # fmt: skip
    rows = [
        _row(person, parts, jurisdiction, session.today) for person in session.execute(_only(people, Person.id, chosen))
    ]
    return sorted((row for row in rows if row.is_active or not active_only), key=_by_sort_key)


@lru_cache(maxsize=1 << 16)  # the system is asked for its time zone on each call, and lists ask for thousands of days
def local_day(moment: datetime | None) -> date | None:
    """The day of a moment where the caseworker is."""
    return moment.astimezone().date() if moment else None


def as_stored(column: InstrumentedAttribute[Any]) -> ColumnElement[Any]:
    """A column's value as it stands in the file: ids that only join one part to another need not become UUIDs."""
    return type_coerce(column, NullType()).label(f"stored_{column.class_.__tablename__}_{column.key}")


@dataclass(frozen=True, slots=True)
class _Parts:
    """What the list shows beside the person, by the stored id of the person (first two) or of the enrolment."""

    numbers: dict[bytes, _Found]
    episodes: dict[bytes, _Found]
    stages: dict[bytes, _Found]
    coaches: dict[bytes, _Found]
    next_ones: dict[bytes, _Found]
    contacts: dict[bytes, _Found]
    plans: dict[bytes, _Found]
    conflicts: dict[bytes, _Found]


def _read_parts(session: WorkSession, people: Sequence[UUID] | None) -> _Parts:
    """Each part in one statement, in such an order that the row to show comes last."""

    def read(
        statement: Select[*tuple[Any, ...]], owner: InstrumentedAttribute[Any], owners: Sequence[UUID] | None
    ) -> dict[bytes, _Found]:
        return {row[0]: row[1:] for row in session.execute(_only(statement, owner, owners))}

    numbers = select(as_stored(Identifier.person_id), Identifier.value, Identifier.kind).order_by(Identifier.id)
    by_person = read(_episodes(), Episode.person_id, people)
    current = None if people is None else [UUID(bytes=found[0]) for found in by_person.values()]
    return _Parts(
        numbers=read(numbers, Identifier.person_id, people),
        episodes=by_person,
        stages=read(_stages(), StageEvent.episode_id, current),
        coaches=read(_coaches(), CoachPeriod.episode_id, current),
        next_ones=read(_next_ones(), FollowUp.episode_id, current),
        contacts=read(select(as_stored(Episode.id), *last_contact()), Episode.id, current),
        plans=read(_plans(), Plan.episode_id, current),
        conflicts=read(_conflicts(), Conflict.person_id, people),
    )


def _episodes() -> Select[*tuple[Any, ...]]:
    return select(
        as_stored(Episode.person_id), as_stored(Episode.id), Episode.enrolled_on, Episode.exited_on,
        Episode.exit_reason, Episode.agency_reference, Programme.name, Episode.referred_by, Episode.decision_end,
    ).outerjoin(Programme, Programme.id == Episode.programme_id).order_by(Episode.enrolled_on, Episode.id)  # fmt: skip


def _conflicts() -> Select[*tuple[Any, ...]]:
    return undecided(as_stored(Conflict.person_id)).distinct()


def _stages() -> Select[*tuple[Any, ...]]:
    open_ones = select(as_stored(StageEvent.episode_id), StageEvent.stage).where(StageEvent.left_on.is_(None))
    return open_ones.order_by(StageEvent.entered_on, StageEvent.id)


def _coaches() -> Select[*tuple[Any, ...]]:
    open_ones = (
        select(as_stored(CoachPeriod.episode_id), Staff.name, Staff.initials)
        .join(Staff, Staff.id == CoachPeriod.staff_id)
        .where(CoachPeriod.to_on.is_(None))
    )
    return open_ones.order_by(CoachPeriod.from_on, CoachPeriod.id)


def _next_ones() -> Select[*tuple[Any, ...]]:
    open_ones = select(as_stored(FollowUp.episode_id), FollowUp.due_on, FollowUp.due_time, FollowUp.kind).where(
        FollowUp.episode_id.is_not(None), FollowUp.held_on.is_(None), FollowUp.cancelled_on.is_(None)
    )
    return open_ones.order_by(FollowUp.due_on.desc(), FollowUp.due_time.desc())


def last_contact() -> tuple[ScalarSelect[Any], ScalarSelect[Any]]:
    """Two columns beside an enrolment: the moment and the kind of its newest contact, or nothing. A note is no contact.

    Both come from the index alone, in a few steps for each enrolment.
    """
    newest = (
        select(Note.happened_at)
        .where(Note.episode_id == Episode.id, Note.kind != NoteKind.NOTE)
        .order_by(Note.happened_at.desc())
        .limit(1)
        .correlate(Episode)
    )
    return newest.scalar_subquery(), newest.with_only_columns(Note.kind).scalar_subquery()


def has_contact_since(moment: datetime) -> ColumnElement[bool]:
    """Beside an enrolment: whether it has a contact at ``moment`` or later."""
    later = exists(Note.kind).where(
        Note.episode_id == Episode.id, Note.kind != NoteKind.NOTE, Note.happened_at >= moment
    )
    return later.correlate(Episode)


def _plans() -> Select[*tuple[Any, ...]]:
    """What was printed counts before a draft, and the newest revision last."""
    is_printed = case((Plan.state == PlanState.DRAFT, 0), else_=1)
    return select(as_stored(Plan.episode_id), Plan.state, Plan.revision).order_by(
        is_printed, Plan.number, Plan.revision
    )


def _only(
    statement: Select[*tuple[Any, ...]], owner: InstrumentedAttribute[Any], owners: Sequence[UUID] | None
) -> Select[*tuple[Any, ...]]:
    return statement if owners is None else statement.where(owner.in_(owners))


def _row(person: Row[*tuple[Any, ...]], parts: _Parts, jurisdiction: str, today: date) -> ParticipantRow:
    person_id, given, family, name_to_use, birth_date, phone, municipality, protected = person
    number = parts.numbers.get(person_id)
    episode_id, enrolled_on, exited_on, exit_reason, reference, programme, referred_by, decision_end = (
        parts.episodes.get(person_id, _NO_EPISODE)
    )
    coach, coach_initials = parts.coaches.get(episode_id, _NEITHER)
    next_on, next_time, next_kind = parts.next_ones.get(episode_id, _NO_FOLLOW_UP)
    contact_at, contact_kind = parts.contacts.get(episode_id, _NEITHER)
    plan_state, plan_revision = parts.plans.get(episode_id, _NEITHER)
    return ParticipantRow(
        person_id=UUID(bytes=person_id),
        episode_id=UUID(bytes=episode_id) if episode_id else None,
        name=display_name(given, family, name_to_use),
        sort_key=person_sort_key(given, family, jurisdiction),
        identity=IdentityMark(number[0], Kind(number[1])) if number else None,
        birth_date=birth_date,
        phone=phone,
        agency_reference=reference,
        enrolled_on=enrolled_on,
        exited_on=exited_on,
        is_active=is_active(enrolled_on, exited_on, exit_reason, today),
        stage=parts.stages.get(episode_id, _NEITHER)[0],
        coach=coach,
        coach_initials=coach_initials,
        next_on=next_on,
        next_time=next_time,
        next_kind=next_kind,
        last_contact_on=local_day(contact_at),
        last_contact_kind=contact_kind,
        plan_state=plan_state,
        plan_revision=plan_revision,
        programme=programme,
        referred_by=referred_by,
        decision_end=decision_end,
        municipality=municipality,
        protected=protected,
        has_conflict=person_id in parts.conflicts,
        is_waiting=exited_on is None and (enrolled_on is None or enrolled_on > today),
    )


def _by_sort_key(row: ParticipantRow) -> str:
    return row.sort_key
