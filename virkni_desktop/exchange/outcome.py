"""What becomes of one cell: a value, a value with a note for the person, or a refusal that says why."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from virkni_desktop.messages import Message

Value = str | int | Decimal | date | None
"""A cell in our terms; None means that the file says nothing, which never clears a field by itself."""


@dataclass(frozen=True, slots=True)
class Noted:
    """A value that was read with a doubt a person should see."""

    value: Value
    note: Message


@dataclass(frozen=True, slots=True)
class Refused:
    """A cell that cannot be taken in as it is."""

    reason: Message


Outcome = Value | Noted | Refused
