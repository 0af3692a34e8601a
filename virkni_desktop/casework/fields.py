"""How typed values get into a record: trimmed, empty is nothing, and what may not be empty is asked for."""

from collections.abc import Mapping
from datetime import date

from virkni_desktop.errors import InputError
from virkni_desktop.messages import QT_TRANSLATE_NOOP
from virkni_desktop.models.record import Record


def change_fields(record: Record, changes: Mapping[str, object]) -> None:
    """Set columns by name. Raises InputError where a text that the record needs is empty."""
    columns = record.__mapper__.columns
    for name, value in changes.items():
        setattr(record, name, cleaned(value, nullable=bool(columns[name].nullable)))


def cleaned(value: object, *, nullable: bool = True) -> object:
    """A text without blanks around it, or nothing where it is empty and may be; anything else as it is."""
    if not isinstance(value, str):
        return value
    return value.strip() or (None if nullable else "")


def required_text(value: str | None, refusal: InputError) -> str:
    """The text without blanks around it; raises ``refusal`` where nothing is left."""
    text = (value or "").strip()
    if not text:
        raise refusal
    return text


def check_order(first: date | None, last: date | None) -> None:
    """Raises InputError where a period would end before it begins."""
    if first is not None and last is not None and last < first:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "core", "The last day ({last}) is before the first ({first}). Check the dates; nothing was changed."
            ),
            first=first.isoformat(),
            last=last.isoformat(),
        )
