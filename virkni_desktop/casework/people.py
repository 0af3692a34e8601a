"""Registering people and keeping what the office knows of them."""

from dataclasses import dataclass
from datetime import date
from typing import TypedDict, Unpack
from uuid import UUID

from sqlalchemy import func, select

from virkni_desktop.casework.episodes import assign_coach, enrol
from virkni_desktop.casework.fields import change_fields, required_text
from virkni_desktop.casework.names import display_name
from virkni_desktop.casework.offices import jurisdiction_of, staff_at_work
from virkni_desktop.errors import InputError
from virkni_desktop.formats import fold
from virkni_desktop.forms.jurisdiction import load_jurisdiction
from virkni_desktop.identity_number import IdentityNumber, Kind, parse
from virkni_desktop.messages import QT_TRANSLATE_NOOP, Message
from virkni_desktop.models.person import Identifier, Person
from virkni_desktop.store.session import WorkSession


class PersonFields(TypedDict, total=False):
    """What can be told of a person; an empty text means that it is not known."""

    given: str
    family: str | None
    name_to_use: str | None
    birth_date: date | None
    sex: str | None
    phone: str | None
    email: str | None
    municipality: str | None
    mother_tongue: str | None
    interpreter: bool
    reach_by: str | None
    protected_identity: bool


@dataclass(frozen=True, slots=True)
class Registered:
    """A new person, their enrolment where one was made, and what is doubtful about the number."""

    person_id: UUID
    episode_id: UUID | None
    doubts: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class Namesake:
    """Somebody who may be the same person as one about to be registered."""

    person_id: UUID
    name: str
    birth_date: date | None


def register_participant(
    session: WorkSession,
    *,
    identity_number: str | None = None,
    anonymous: bool = False,
    enrolled_on: date | None = None,
    enrolled: bool = True,
    **fields: Unpack[PersonFields],
) -> Registered:
    """Register a person, and enrol them (today unless said) unless ``enrolled`` is false.

    Someone anonymous needs neither name nor number and is called A-1, A-2 … until a name is typed. The birth date is
    taken from the number unless given. Raises InputError for a missing name, a number that breaks a hard rule or
    that someone has already.
    """
    person = Person(id=session.new_id(), anonymous=anonymous, given="")
    change_fields(person, fields)
    if anonymous:
        person.given = person.given or _anonymous_name(session)
    required_text(person.given, _name_needed())
    doubts = _identify(session, person, identity_number) if identity_number else ()
    session.add(person)
    session.flush()
    episode = enrol(session, person.id, enrolled_on=enrolled_on) if enrolled else None
    return Registered(person.id, episode, doubts)


def register_with_coach(
    session: WorkSession,
    *,
    coach: UUID | None = None,
    identity_number: str | None = None,
    anonymous: bool = False,
    enrolled_on: date | None = None,
    **fields: Unpack[PersonFields],
) -> Registered:
    """Register and enrol someone as ``register_participant`` does, with a coach: the person at work unless another is said."""
    made = register_participant(
        session, identity_number=identity_number, anonymous=anonymous, enrolled_on=enrolled_on, **fields
    )
    staff = coach or staff_at_work(session)
    if staff is not None and made.episode_id is not None:
        session.flush()
        assign_coach(session, made.episode_id, staff, from_on=enrolled_on)
    return made


def enrol_with_coach(session: WorkSession, person_id: UUID) -> UUID:
    """Enrol someone again, coached by the person at work."""
    episode = enrol(session, person_id)
    session.flush()
    staff = staff_at_work(session)
    if staff is not None:
        assign_coach(session, episode, staff)
    return episode


def change_person(session: WorkSession, person_id: UUID, **changes: Unpack[PersonFields]) -> None:
    """Change what is known of a person; raises InputError where the name would be empty."""
    person = session.require(Person, person_id)
    change_fields(person, changes)
    required_text(person.given, _name_needed())


def add_identifier(session: WorkSession, person_id: UUID, number: str) -> tuple[Message, ...]:
    """Add an identity number and return what is doubtful about it (check digit, guessed century).

    Raises InputError for a number that breaks a hard rule or that someone has already.
    """
    return _identify(session, session.require(Person, person_id), number)


def remove_identifier(session: WorkSession, identifier_id: UUID) -> None:
    """Remove a number that was added by mistake."""
    session.delete(session.require(Identifier, identifier_id))


def find_by_number(session: WorkSession, number: str) -> UUID | None:
    """The person with this identity number, however it is written; raises InputError if it is none."""
    read = _read(session, number)
    return session.scalars(select(Identifier.person_id).where(Identifier.value == read.value)).one_or_none()


def holder_of_number(session: WorkSession, number: str) -> Namesake | None:
    """Who in the caseload has this identity number; raises InputError if it is none."""
    found = find_by_number(session, number)
    return None if found is None else _namesake(session.require(Person, found))


def find_namesakes(
    session: WorkSession, given: str, family: str | None, identity_number: str | None = None
) -> tuple[Namesake, ...]:
    """Those of the same folded name whose birth date may be the same: equal to that of the number, or unknown on a side."""
    born = _read(session, identity_number).birth_date if identity_number else None
    wanted = fold(f"{given} {family or ''}").split()
    people = session.scalars(select(Person).where(Person.anonymous.is_(False)).order_by(Person.id))
    same = (one for one in people if fold(f"{one.given} {one.family or ''}").split() == wanted)
    return tuple(_namesake(one) for one in same if born is None or one.birth_date in (None, born))


def _namesake(person: Person) -> Namesake:
    return Namesake(person.id, display_name(person.given, person.family, person.name_to_use), person.birth_date)


def _identify(session: WorkSession, person: Person, number: str) -> tuple[Message, ...]:
    read = _read(session, number)
    if session.scalars(select(Identifier.id).where(Identifier.value == read.value)).first():
        # Sentences reach logs, so this one names nobody.
        raise InputError(
            QT_TRANSLATE_NOOP(
                "core",
                "Someone in this caseload has this identity number already. Look for it in the list; nothing was changed.",
            )
        )
    identifier = Identifier(
        id=session.new_id(), person_id=person.id, kind=read.kind, value=read.value, original=number, check=read.check
    )
    session.add(identifier)
    person.birth_date = person.birth_date or read.birth_date
    return read.notes


def _read(session: WorkSession, number: str) -> IdentityNumber:
    kinds = load_jurisdiction(jurisdiction_of(session)).identity_numbers
    return parse(number, [Kind(kind) for kind in kinds], session.today)


def _anonymous_name(session: WorkSession) -> str:
    taken = set(session.scalars(select(Person.given).where(Person.anonymous)))
    number = session.scalar(select(func.count()).select_from(Person).where(Person.anonymous)) or 0
    while (name := f"A-{number + 1}") in taken:
        number += 1
    return name


def _name_needed() -> InputError:
    return InputError(
        QT_TRANSLATE_NOOP("core", "Type a name, or register the person as anonymous. Nothing was changed.")
    )
