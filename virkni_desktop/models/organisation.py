"""Employers: an organisation, its workplaces and the people to talk to there."""

from enum import StrEnum
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from virkni_desktop.models.record import Key, Record, refers_to


class Sector(StrEnum):
    """Sectors as the reports split by them; CITY is the office's own municipality."""

    CITY = "city"
    MUNICIPAL = "municipal"
    STATE = "state"
    PRIVATE = "private"
    NON_PROFIT = "non-profit"


class Organisation(Record):
    """A company or public body; a sole trader's number is personal data."""

    __tablename__ = "organisation"
    searched = ("name",)

    id: Mapped[Key]
    name: Mapped[str]
    number: Mapped[str | None] = mapped_column(unique=True)
    sector: Mapped[str]


class Workplace(Record):
    """One place of work of an organisation, which may have many.

    ``town`` and ``business`` (what is done there) tell workplaces apart; ``tasks`` are those offered, ``access`` what the
    place is like to work in: ways in, sound, light, breaks.
    """

    __tablename__ = "workplace"
    searched = ("name", "town", "business", "tasks")

    id: Mapped[Key]
    organisation_id: Mapped[UUID] = refers_to("organisation.id")
    name: Mapped[str]
    address: Mapped[str | None]
    phone: Mapped[str | None]
    town: Mapped[str | None]
    business: Mapped[str | None]
    tasks: Mapped[str | None]
    access: Mapped[str | None]


class ContactPerson(Record):
    """Someone at a workplace, for example the supervisor."""

    __tablename__ = "contact_person"
    searched = ("name",)

    id: Mapped[Key]
    workplace_id: Mapped[UUID] = refers_to("workplace.id")
    name: Mapped[str]
    role: Mapped[str | None]
    phone: Mapped[str | None]
    email: Mapped[str | None]
