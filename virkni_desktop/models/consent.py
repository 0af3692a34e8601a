"""What a person agreed to: for each purpose, given, declined or withdrawn."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlalchemy.orm import Mapped

from virkni_desktop.models.record import Key, Record, refers_to


class ConsentState(StrEnum):
    """What the person said; a purpose without a record was not asked."""

    GIVEN = "given"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class Consent(Record):
    """``purpose`` is a code of the jurisdiction (employer, agency, health care …); the newest of a purpose counts."""

    __tablename__ = "consent"

    id: Mapped[Key]
    person_id: Mapped[UUID] = refers_to("person.id")
    purpose: Mapped[str]
    state: Mapped[str]
    stated_on: Mapped[date]
    scope: Mapped[str | None]
