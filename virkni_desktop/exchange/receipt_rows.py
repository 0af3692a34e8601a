"""What became of the rows of an import, with the names of the people they are about."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from virkni_desktop.casework.names import display_name
from virkni_desktop.exchange.receipts import RowTold, find_batch, list_rows
from virkni_desktop.models.exchange import Conflict, RowOutcome
from virkni_desktop.models.person import Person


@dataclass(frozen=True, slots=True)
class ReceiptRow:
    """One row that was not just the same as before; ``changed`` is field → before and after.

    ``decided`` is field → whose value holds now, for those of ``conflicts`` that were decided, at once or since.
    """

    row: int
    outcome: RowOutcome
    person_id: UUID | None
    person: str
    changed: dict[str, list[str | int | None]]
    conflicts: tuple[str, ...]
    decided: dict[str, str]


def list_receipt_rows(session: Session, receipt: str) -> tuple[ReceiptRow, ...]:
    """The rows of an import in the order of the file. Raises InputError where there is no such receipt.

    Who was added by an import that was taken back has no name any more.
    """
    told = list_rows(session, receipt)
    names = {
        key: display_name(given, family, to_use)
        for key, given, family, to_use in session.execute(
            select(Person.id, Person.given, Person.family, Person.name_to_use)
        )
    }
    decided = _decided(session, receipt)
    return tuple(_row(one, names, decided.get(one.person_id, {})) for one in told)


def _decided(session: Session, receipt: str) -> dict[UUID | None, dict[str, str]]:
    """By person and field, what was decided about the conflicts that this import raised."""
    batch = find_batch(session, receipt)
    raised = select(Conflict.person_id, Conflict.field, Conflict.choice).where(
        Conflict.source_id == batch.source_id,
        Conflict.raised_at == batch.taken_in_at,
        Conflict.choice.is_not(None),
    )
    found: dict[UUID | None, dict[str, str]] = {}
    for person, name, choice in session.execute(raised):
        found.setdefault(person, {})[name] = str(choice)
    return found


def _row(told: RowTold, names: dict[UUID, str], decided: dict[str, str]) -> ReceiptRow:
    known = told.person_id if told.person_id in names else None
    name = names[known] if known else ""
    return ReceiptRow(told.row, told.outcome, known, name, told.changed, told.conflicts, decided)
