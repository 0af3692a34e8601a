"""The list of participants: everyone the office knows, each with the newest enrolment, in a handful of statements."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, case, select
from sqlalchemy.orm import InstrumentedAttribute

from virkni_desktop.casework.episode_view import is_active
from virkni_desktop.casework.names import display_name, initials_of, person_sort_key
from virkni_desktop.casework.offices import jurisdiction_of
from virkni_desktop.casework.search import find_people
from virkni_desktop.identity_number import Kind, display, mask
from virkni_desktop.models.episode import CoachPeriod, Episode, StageEvent
from virkni_desktop.models.followup import FollowUp
from virkni_desktop.models.note import Note, NoteKind
from virkni_desktop.models.person import Identifier, Person
from virkni_desktop.models.plan import Plan, PlanState
from virkni_desktop.models.staff import Staff
from virkni_desktop.store.session import WorkSession


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
    jurisdiction = jurisdiction_of(session)
    parts = _read_parts(session, chosen)
    people = select(Person.id, Person.given, Person.family, Person.name_to_use, Person.birth_date, Person.phone)
    found = [
        row
        for person in session.execute(_only(people, Person.id, chosen))
        if (row := _row(person, parts, jurisdiction, session.today)).is_active or not active_only
    ]
    return sorted(found, key=_by_sort_key)


def local_day(moment: datetime | None) -> date | None:
    """The day of a moment where the caseworker is."""
    return moment.astimezone().date() if moment else None


@dataclass(frozen=True, slots=True)
class _Parts:
    """What the list shows beside the person: numbers and episodes by person, the rest by episode."""

    numbers: dict[UUID | None, Row[*tuple[Any, ...]]]
    episodes: dict[UUID | None, Row[*tuple[Any, ...]]]
    stages: dict[UUID | None, Row[*tuple[Any, ...]]]
    coaches: dict[UUID | None, Row[*tuple[Any, ...]]]
    next_ones: dict[UUID | None, Row[*tuple[Any, ...]]]
    contacts: dict[UUID | None, Row[*tuple[Any, ...]]]
    plans: dict[UUID | None, Row[*tuple[Any, ...]]]


def _read_parts(session: WorkSession, people: Sequence[UUID] | None) -> _Parts:
    """Each part in one statement, in such an order that the row to show comes last."""

    def read(
        statement: Select[*tuple[Any, ...]], owner: InstrumentedAttribute[Any], owners: Sequence[UUID] | None
    ) -> dict[UUID | None, Row[*tuple[Any, ...]]]:
        return {row[0]: row for row in session.execute(_only(statement, owner, owners))}

    numbers = select(Identifier.person_id, Identifier.value, Identifier.kind).order_by(Identifier.id)
    episodes = select(
        Episode.person_id,
        Episode.id,
        Episode.enrolled_on,
        Episode.exited_on,
        Episode.exit_reason,
        Episode.agency_reference,
    ).order_by(Episode.enrolled_on, Episode.id)
    by_person = read(episodes, Episode.person_id, people)
    current = None if people is None else [row.id for row in by_person.values()]
    stages = select(StageEvent.episode_id, StageEvent.stage).where(StageEvent.left_on.is_(None))
    coaches = (
        select(CoachPeriod.episode_id, Staff.name, Staff.initials)
        .join(Staff, Staff.id == CoachPeriod.staff_id)
        .where(CoachPeriod.to_on.is_(None))
    )
    return _Parts(
        numbers=read(numbers, Identifier.person_id, people),
        episodes=by_person,
        stages=read(stages.order_by(StageEvent.entered_on, StageEvent.id), StageEvent.episode_id, current),
        coaches=read(coaches.order_by(CoachPeriod.from_on), CoachPeriod.episode_id, current),
        next_ones=read(_next_ones(), FollowUp.episode_id, current),
        contacts=read(last_contacts(), Episode.id, current),
        plans=read(_plans(), Plan.episode_id, current),
    )


def _next_ones() -> Select[*tuple[Any, ...]]:
    open_ones = select(FollowUp.episode_id, FollowUp.due_on, FollowUp.due_time, FollowUp.kind).where(
        FollowUp.episode_id.is_not(None), FollowUp.held_on.is_(None), FollowUp.cancelled_on.is_(None)
    )
    return open_ones.order_by(FollowUp.due_on.desc(), FollowUp.due_time.desc())


def last_contacts() -> Select[*tuple[Any, ...]]:
    """Each episode with its newest contact: (episode id, moment, kind). A plain note is no contact."""
    newest = (
        select(Note.id)
        .where(Note.episode_id == Episode.id, Note.kind != NoteKind.NOTE)
        .order_by(Note.happened_at.desc())
        .limit(1)
        .correlate(Episode)
        .scalar_subquery()
    )
    return select(Episode.id, Note.happened_at, Note.kind).join(Note, Note.id == newest)


def _plans() -> Select[*tuple[Any, ...]]:
    """What was printed counts before a draft, and the newest revision last."""
    is_printed = case((Plan.state == PlanState.DRAFT, 0), else_=1)
    return select(Plan.episode_id, Plan.state, Plan.revision).order_by(is_printed, Plan.number, Plan.revision)


def _only(
    statement: Select[*tuple[Any, ...]], owner: InstrumentedAttribute[Any], owners: Sequence[UUID] | None
) -> Select[*tuple[Any, ...]]:
    return statement if owners is None else statement.where(owner.in_(owners))


def _row(person: Row[*tuple[Any, ...]], parts: _Parts, jurisdiction: str, today: date) -> ParticipantRow:
    number = parts.numbers.get(person.id)
    episode = parts.episodes.get(person.id)
    episode_id = episode.id if episode else None
    stage, coach, plan = parts.stages.get(episode_id), parts.coaches.get(episode_id), parts.plans.get(episode_id)
    next_one, contact = parts.next_ones.get(episode_id), parts.contacts.get(episode_id)
    return ParticipantRow(
        person_id=person.id,
        episode_id=episode_id,
        name=display_name(person.given, person.family, person.name_to_use),
        sort_key=person_sort_key(person.given, person.family, jurisdiction),
        identity=IdentityMark(number.value, Kind(number.kind)) if number else None,
        birth_date=person.birth_date,
        phone=person.phone,
        agency_reference=episode.agency_reference if episode else None,
        enrolled_on=episode.enrolled_on if episode else None,
        exited_on=episode.exited_on if episode else None,
        is_active=is_active(episode.enrolled_on, episode.exited_on, episode.exit_reason, today) if episode else False,
        stage=stage.stage if stage else None,
        coach=coach.name if coach else None,
        coach_initials=coach.initials if coach else None,
        next_on=next_one.due_on if next_one else None,
        next_time=next_one.due_time if next_one else None,
        next_kind=next_one.kind if next_one else None,
        last_contact_on=local_day(contact.happened_at) if contact else None,
        last_contact_kind=contact.kind if contact else None,
        plan_state=plan.state if plan else None,
        plan_revision=plan.revision if plan else None,
    )


def _by_sort_key(row: ParticipantRow) -> str:
    return row.sort_key
