"""Employers: organisations, their workplaces and the people to talk to there."""

from dataclasses import dataclass
from typing import TypedDict, Unpack
from uuid import UUID

from sqlalchemy import select

from virkni_desktop.casework.fields import change_fields, required_text
from virkni_desktop.casework.offices import jurisdiction_of
from virkni_desktop.errors import InputError
from virkni_desktop.identity_number import ICELANDIC_ORGANISATIONS, SWEDISH_ORGANISATIONS, parse
from virkni_desktop.messages import QT_TRANSLATE_NOOP, Message
from virkni_desktop.models.organisation import ContactPerson, Organisation, Sector, Workplace
from virkni_desktop.models.placement import Placement
from virkni_desktop.store.session import WorkSession


class WorkplaceFields(TypedDict, total=False):
    """What can be told of a workplace."""

    name: str
    address: str | None
    phone: str | None
    town: str | None
    business: str | None
    tasks: str | None
    access: str | None


class ContactFields(TypedDict, total=False):
    """What can be told of someone at a workplace."""

    name: str
    role: str | None
    phone: str | None
    email: str | None


@dataclass(frozen=True, slots=True)
class OrganisationAdded:
    """A new organisation, and what is doubtful about its number."""

    organisation_id: UUID
    doubts: tuple[Message, ...] = ()


def add_organisation(
    session: WorkSession, *, name: str, sector: str = Sector.PRIVATE, number: str | None = None
) -> OrganisationAdded:
    """Add a company or public body; ``sector`` is a code of ``Sector``.

    Raises InputError for a missing name, a number that breaks a hard rule or that another organisation has.
    """
    organisation = Organisation(id=session.new_id(), name=required_text(name, _name_needed()), sector=Sector(sector))
    doubts = _set_number(session, organisation, number) if number else ()
    session.add(organisation)
    return OrganisationAdded(organisation.id, doubts)


def change_organisation(
    session: WorkSession,
    organisation_id: UUID,
    *,
    name: str | None = None,
    sector: str | None = None,
    number: str | None = None,
) -> tuple[Message, ...]:
    """Change what is given; an empty number removes it. Returns what is doubtful about a new number."""
    organisation = session.require(Organisation, organisation_id)
    if name is not None:
        organisation.name = required_text(name, _name_needed())
    if sector is not None:
        organisation.sector = Sector(sector)
    if number is not None and not number.strip():
        organisation.number = None
    elif number is not None:
        return _set_number(session, organisation, number)
    return ()


def add_workplace(session: WorkSession, organisation_id: UUID, **fields: Unpack[WorkplaceFields]) -> UUID:
    """Add a place of work; it has the organisation's name unless it is given its own."""
    organisation = session.require(Organisation, organisation_id)
    workplace = Workplace(id=session.new_id(), organisation_id=organisation_id, name="")
    change_fields(workplace, fields)
    workplace.name = workplace.name or organisation.name
    session.add(workplace)
    return workplace.id


def change_workplace(session: WorkSession, workplace_id: UUID, **changes: Unpack[WorkplaceFields]) -> None:
    """Change a workplace; raises InputError where the name would be empty."""
    workplace = session.require(Workplace, workplace_id)
    change_fields(workplace, changes)
    required_text(workplace.name, _name_needed())


def add_contact_person(session: WorkSession, workplace_id: UUID, **fields: Unpack[ContactFields]) -> UUID:
    """Add someone to talk to at a workplace; raises InputError for a missing name."""
    session.require(Workplace, workplace_id)
    contact = ContactPerson(id=session.new_id(), workplace_id=workplace_id, name="")
    change_fields(contact, fields)
    required_text(contact.name, _name_needed())
    session.add(contact)
    return contact.id


def change_contact_person(session: WorkSession, contact_id: UUID, **changes: Unpack[ContactFields]) -> None:
    """Change someone at a workplace; raises InputError where the name would be empty."""
    contact = session.require(ContactPerson, contact_id)
    change_fields(contact, changes)
    required_text(contact.name, _name_needed())


def remove_contact_person(session: WorkSession, contact_id: UUID) -> None:
    """Remove someone from a workplace; placements that they supervised have no supervisor then. Undo brings all back."""
    contact = session.require(ContactPerson, contact_id)
    for placement in session.scalars(select(Placement).where(Placement.supervisor_id == contact_id)):
        placement.supervisor_id = None
    session.delete(contact)


def _set_number(session: WorkSession, organisation: Organisation, number: str) -> tuple[Message, ...]:
    kinds = SWEDISH_ORGANISATIONS if jurisdiction_of(session) == "se" else ICELANDIC_ORGANISATIONS
    read = parse(number, kinds, session.today)
    taken = select(Organisation.id).where(Organisation.number == read.value, Organisation.id != organisation.id)
    if session.scalars(taken).first():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "core", "Another organisation has this number already. Use that one; nothing was changed."
            )
        )
    organisation.number = read.value
    return read.notes


def _name_needed() -> InputError:
    return InputError(QT_TRANSLATE_NOOP("core", "Type a name. Nothing was changed."))
