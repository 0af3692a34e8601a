"""The ledger of imports: each file taken in, what became of its rows, and the receipt that tells of it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from virkni_desktop.casework.taken_back import was_taken_back
from virkni_desktop.exchange.current import last_change
from virkni_desktop.exchange.layouts import FileLayout, layout_of
from virkni_desktop.exchange.prepared import PreparedImport, PreparedRow, Refusal
from virkni_desktop.messages import Message
from virkni_desktop.models.exchange import ImportBatch, RowOutcome, RowResult, Source
from virkni_desktop.models.journal import Step
from virkni_desktop.store.session import WorkSession

_COUNTED = ("rows", "created", "updated", "unchanged", "conflicts", "refused", "absent")


@dataclass(frozen=True)
class Receipt:
    """What an import did, or in a dry run would do; ``number`` is its short id, for example ``EX-0001``.

    Each row counts once, so that created, updated, unchanged, conflicts and refused sum up to ``rows``; ``absent`` are
    people whom the source named before, but not in this file. ``mapping`` is header → field of ours (None: only
    carried). ``step`` is the journal's step, None where nothing changed.
    """

    number: str | None
    sender: str
    profile: str
    mapping: Mapping[str, str | None]
    file_name: str
    rows: int
    created: int
    updated: int
    unchanged: int
    conflicts: int
    refused: int
    absent: int
    warnings: tuple[Message, ...]
    refusals: tuple[Refusal, ...]
    stated_on: date | None
    taken_in_at: datetime
    who: str
    step: int | None = None
    is_undone: bool = False


def standing_batches() -> Select[ImportBatch]:
    """The imports that were not undone, or redone since, newest first. An undone one stays in the ledger."""
    return select(ImportBatch).where(~was_taken_back()).order_by(ImportBatch.id.desc())


def dry_receipt(session: WorkSession, prepared: PreparedImport) -> Receipt:
    """The receipt as it would be, without a number."""
    counts = prepared.counts
    return Receipt(
        number=None,
        sender=prepared.sender,
        profile=prepared.recognised.profile.id,
        mapping=layout_of(prepared.table, prepared.recognised).mapping,
        file_name=prepared.table.file_name,
        rows=len(prepared.rows),
        absent=len(prepared.absent),
        warnings=prepared.warnings,
        refusals=prepared.refusals,
        stated_on=prepared.stated_on,
        taken_in_at=session.now,
        who=session.who,
        created=counts[RowOutcome.CREATED],
        updated=counts[RowOutcome.UPDATED],
        unchanged=counts[RowOutcome.UNCHANGED],
        conflicts=counts[RowOutcome.CONFLICT],
        refused=counts[RowOutcome.REFUSED],
    )


def record_batch(
    session: WorkSession, prepared: PreparedImport, source: bytes, people: Mapping[int, bytes], before: int
) -> Receipt:
    """Write the ledger row and what became of each row; ``before`` is the journal's newest entry at the beginning."""
    state = last_change(session)
    receipt = dry_receipt(session, prepared)
    batch = ImportBatch(
        id=session.new_id(),
        receipt=_next_number(session),
        source_id=UUID(bytes=source),
        step=session.step if state > before else None,
        profile=receipt.profile,
        layout=layout_of(prepared.table, prepared.recognised).as_json(),
        file_name=receipt.file_name,
        file_sha256=prepared.table.sha256,
        content_sha256=prepared.content_sha256,
        stated_on=receipt.stated_on,
        taken_in_at=receipt.taken_in_at,
        who=receipt.who,
        counts=_counts(receipt, state, amended=prepared.amendments.change_the_list),
    )
    session.add(batch)
    session.flush()
    new_id = session.circumstances.ids.new_bytes
    session.insert_many(
        RowResult,
        ("id", "batch_id", "row", "outcome", "person_id", "detail"),
        [
            (new_id(), batch.id.bytes, row.row, row.outcome, people.get(row.row), _detail(row))
            for row in prepared.rows
            if row.outcome is not RowOutcome.UNCHANGED
        ],
    )
    return receipt_of(session, batch)


def record_repeat(session: WorkSession, batch: ImportBatch, file_name: str, file_sha256: str) -> Receipt:
    """The ledger row of a file that says what ``batch`` said: refused rows are refused again, all others unchanged."""
    again = repeat_of(session, batch, file_name, file_sha256)
    session.add(again)
    session.flush()
    for result in _refused_rows(session, batch):
        copy = RowResult(
            id=session.new_id(), batch_id=again.id, row=result.row, outcome=result.outcome, detail=result.detail
        )
        session.add(copy)
    session.flush()
    return receipt_of(session, again)


def repeat_of(session: WorkSession, batch: ImportBatch, file_name: str, file_sha256: str) -> ImportBatch:
    """What ``record_repeat`` writes, not yet written."""
    was = batch.counts
    unchanged = {"created": 0, "updated": 0, "conflicts": 0, "unchanged": was["rows"] - was["refused"]}
    return ImportBatch(
        id=session.new_id(),
        receipt=_next_number(session),
        source_id=batch.source_id,
        step=None,
        profile=batch.profile,
        layout=batch.layout,
        file_name=file_name,
        file_sha256=file_sha256,
        content_sha256=batch.content_sha256,
        stated_on=batch.stated_on,
        taken_in_at=session.now,
        who=session.who,
        counts=was | unchanged,
    )


def receipt_of(session: Session, batch: ImportBatch, refused_in: ImportBatch | None = None) -> Receipt:
    """The receipt of a ledger row; ``refused_in`` is the one that holds its refused rows, where it is not written yet."""
    counts = batch.counts
    step = session.get(Step, batch.step) if batch.step is not None else None
    return Receipt(
        number=batch.receipt,
        sender=session.get_one(Source, batch.source_id).sender,
        profile=batch.profile,
        mapping=FileLayout.from_json(batch.layout).mapping,
        file_name=batch.file_name,
        warnings=tuple(map(message_from_json, counts["warnings"])),
        refusals=tuple(_refusals(session, refused_in or batch)),
        stated_on=batch.stated_on,
        taken_in_at=batch.taken_in_at,
        who=batch.who,
        step=batch.step,
        is_undone=step is not None and step.undone_by is not None,
        **{name: counts[name] for name in _COUNTED},
    )


def _next_number(session: Session) -> str:
    taken = session.scalar(select(func.count()).select_from(ImportBatch)) or 0
    return f"EX-{taken + 1:04}"


def _counts(receipt: Receipt, state: int, *, amended: bool) -> dict[str, Any]:
    """What is counted, the warnings, the journal's newest entry after the import, and whether it is not just the file."""
    counted = {name: getattr(receipt, name) for name in _COUNTED}
    warnings = [message_as_json(one) for one in receipt.warnings]
    return {**counted, "warnings": warnings, "state": state, "amended": amended}


def _detail(row: PreparedRow) -> str | None:
    """What a person may want to know of a row later: why it was refused, what changed, what is asked."""
    if row.outcome is RowOutcome.CREATED:
        return None
    if row.refusals:
        told: dict[str, Any] = {
            "refusals": [
                {"column": one.column, "value": one.value, "reason": message_as_json(one.reason)}
                for one in row.refusals
            ]
        }
    else:
        before = row.held.values if row.held else {}
        told = {
            "changed": {name: [before.get(name), value] for name, value in row.takes.items()},
            "conflicts": [one.field for one in row.clashes],
        }
    return json.dumps(told, ensure_ascii=False)


def _refused_rows(session: Session, batch: ImportBatch) -> list[RowResult]:
    chosen = select(RowResult).where(RowResult.batch_id == batch.id, RowResult.outcome == RowOutcome.REFUSED)
    return list(session.scalars(chosen.order_by(RowResult.row)))


def _refusals(session: Session, batch: ImportBatch) -> list[Refusal]:
    return [
        Refusal(result.row, one["column"], one["value"], message_from_json(one["reason"]))
        for result in _refused_rows(session, batch)
        for one in (result.detail or {}).get("refusals", ())
    ]


def message_as_json(said: Message) -> dict[str, Any]:
    """A sentence as it is kept, so that it can still be translated."""
    return {"template": said.template, "values": {name: _plain(value) for name, value in said.values.items()}}


def message_from_json(kept: Mapping[str, Any]) -> Message:
    """A sentence as it was kept."""
    values = kept["values"]
    return Message(
        kept["template"],
        {name: message_from_json(value) if isinstance(value, dict) else value for name, value in values.items()},
    )


def _plain(value: object) -> object:
    if isinstance(value, Message):
        return message_as_json(value)
    return value if isinstance(value, str | int | float) else str(value)
