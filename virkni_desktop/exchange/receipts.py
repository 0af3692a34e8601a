"""Receipts of imports: the list of them, one of them, and one as a workbook for the sender."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from virkni_desktop.errors import InputError
from virkni_desktop.exchange.ledger import Receipt, receipt_of
from virkni_desktop.messages import QT_TRANSLATE_NOOP
from virkni_desktop.models.exchange import ImportBatch, RowOutcome, RowResult, Source
from virkni_desktop.models.journal import Step


@dataclass(frozen=True, slots=True)
class ImportLine:
    """One import in the list of them."""

    receipt: str
    sender: str
    profile: str
    file_name: str
    taken_in_at: datetime
    who: str
    rows: int
    created: int
    updated: int
    conflicts: int
    refused: int
    absent: int
    is_undone: bool


@dataclass(frozen=True, slots=True)
class RowTold:
    """What became of one row; unchanged rows are only counted. ``changed`` is field → before and after."""

    row: int
    outcome: RowOutcome
    person_id: UUID | None
    changed: dict[str, list[str | int | None]]
    conflicts: tuple[str, ...]


def list_imports(session: Session) -> tuple[ImportLine, ...]:
    """All imports, the newest first."""
    rows = session.execute(
        select(ImportBatch, Source.sender, Step.undone_by)
        .join(Source, Source.id == ImportBatch.source_id)
        .outerjoin(Step, Step.id == ImportBatch.step)
        .order_by(ImportBatch.id.desc())
    )
    return tuple(_line(batch, sender, is_undone=undone_by is not None) for batch, sender, undone_by in rows)


def get_receipt(session: Session, receipt: str) -> Receipt:
    """The receipt with this number. Raises InputError where there is none."""
    return receipt_of(session, find_batch(session, receipt))


def list_rows(session: Session, receipt: str) -> tuple[RowTold, ...]:
    """What became of the rows that were not just unchanged, in the order of the file."""
    batch = find_batch(session, receipt)
    results = session.scalars(select(RowResult).where(RowResult.batch_id == batch.id).order_by(RowResult.row))
    return tuple(
        RowTold(
            result.row,
            RowOutcome(result.outcome),
            result.person_id,
            (result.detail or {}).get("changed", {}),
            tuple((result.detail or {}).get("conflicts", ())),
        )
        for result in results
    )


def _line(batch: ImportBatch, sender: str, *, is_undone: bool) -> ImportLine:
    counts = batch.counts
    return ImportLine(
        receipt=batch.receipt,
        sender=sender,
        profile=batch.profile,
        file_name=batch.file_name,
        taken_in_at=batch.taken_in_at,
        who=batch.who,
        rows=counts["rows"],
        created=counts["created"],
        updated=counts["updated"],
        conflicts=counts["conflicts"],
        refused=counts["refused"],
        absent=counts["absent"],
        is_undone=is_undone,
    )


def find_batch(session: Session, receipt: str) -> ImportBatch:
    """The ledger row with this number. Raises InputError where there is none."""
    found = session.scalars(select(ImportBatch).where(ImportBatch.receipt == receipt.strip().upper())).one_or_none()
    if found is None:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "core", "There is no import with the receipt {receipt}. Look it up in the list; nothing was changed."
            ),
            receipt=receipt,
        )
    return found
