"""A person and the numbers that identify them."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from virkni_desktop.models.record import Key, Record, refers_to


class Sex(StrEnum):
    """As the reports split by it; nothing where it is not known."""

    WOMAN = "woman"
    MAN = "man"
    OTHER = "other"


class Person(Record):
    """Someone the office knows. Where names are not divided (Iceland), ``given`` holds the whole name."""

    __tablename__ = "person"
    searched = ("given", "family", "name_to_use", "phone", "email")

    id: Mapped[Key]
    given: Mapped[str]
    family: Mapped[str | None]
    name_to_use: Mapped[str | None]
    birth_date: Mapped[date | None]
    sex: Mapped[str | None]
    phone: Mapped[str | None]
    email: Mapped[str | None]
    municipality: Mapped[str | None]
    mother_tongue: Mapped[str | None]
    interpreter: Mapped[bool] = mapped_column(default=False)
    reach_by: Mapped[str | None]
    protected_identity: Mapped[bool] = mapped_column(default=False)
    anonymous: Mapped[bool] = mapped_column(default=False)


class Identifier(Record):
    """A number of a person: kind and canonical text as in ``identity_number``, and what stood in the source."""

    __tablename__ = "identifier"

    id: Mapped[Key]
    person_id: Mapped[UUID] = refers_to("person.id")
    kind: Mapped[str]
    value: Mapped[str] = mapped_column(unique=True)
    original: Mapped[str]
    check: Mapped[str]
