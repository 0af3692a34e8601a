"""What the page asks of other threads: reading a list, working it out, taking it in. No Qt, and loaded there."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from virkni_desktop.ui.exchange.conflict_item import ConflictItem
from virkni_desktop.ui.exchange.preview_lines import WorkedOut, worked_out

if TYPE_CHECKING:
    from datetime import date, datetime

    from virkni_desktop.exchange.amendments import Amendments
    from virkni_desktop.exchange.column_check import ColumnCheck
    from virkni_desktop.exchange.conflict_history import ConflictHistory
    from virkni_desktop.exchange.ledger import Receipt
    from virkni_desktop.exchange.own_mapping import ListGuess
    from virkni_desktop.exchange.prepared import PreparedImport, Refusal
    from virkni_desktop.exchange.reading_choice import ReadingChoice
    from virkni_desktop.exchange.receipt_rows import ReceiptRow
    from virkni_desktop.exchange.receipts import ImportLine
    from virkni_desktop.exchange.recognition import Recognised
    from virkni_desktop.exchange.table import Table
    from virkni_desktop.exchange.undoing import ImportUndone
    from virkni_desktop.messages import Message
    from virkni_desktop.store.caseload import Caseload
    from virkni_desktop.store.session import WorkSession
    from virkni_desktop.store.steps import Written


def read_list(path: Path, choice: "ReadingChoice | None") -> "Table":
    """The table in a file, read as a person chose. Raises ImportFileError."""
    from virkni_desktop.exchange.taking_in import read_table_of  # noqa: PLC0415 -- loaded on the worker's thread

    return read_table_of(path, choice=choice)


def guess_list(session: "WorkSession", table: "Table") -> "ListGuess":
    """Which column is which, as far as anybody knows."""
    from virkni_desktop.exchange import own_mapping  # noqa: PLC0415 -- loaded on the reader's thread

    return own_mapping.guess_list(session, table)


def map_columns(
    table: "Table", fields: Mapping[int, str], sender: str, jurisdiction: str, today: "date"
) -> "tuple[Recognised, tuple[ColumnCheck, ...]]":
    """The list read as a person said, and how well its columns fit."""
    from virkni_desktop.exchange.own_mapping import map_as  # noqa: PLC0415 -- loaded on the worker's thread

    recognised = map_as(table, fields, sender, jurisdiction)
    return recognised, check_columns(table, recognised, today)


def check_columns(table: "Table", recognised: "Recognised", today: "date") -> "tuple[ColumnCheck, ...]":
    """How well the columns fit as they are read now."""
    from virkni_desktop.exchange import column_check  # noqa: PLC0415 -- loaded on the worker's thread

    return column_check.check_columns(table, recognised, today)


def work_out(
    session: "WorkSession", table: "Table", recognised: "Recognised", amendments: "Amendments | None"
) -> WorkedOut:
    """What taking in the list would do; reads only."""
    from virkni_desktop.exchange.importing import prepare_import  # noqa: PLC0415 -- loaded on the reader's thread
    from virkni_desktop.exchange.profile import Owner  # noqa: PLC0415 -- as above

    prepared = prepare_import(session, table, recognised, amendments=amendments)
    owned = frozenset(one.field for one in recognised.profile.columns if one.owner is Owner.AGENCY)
    return worked_out(prepared, owned)


def take_in(caseload: "Caseload", prepared: "PreparedImport", *, confirmed: bool) -> "Written[Receipt]":
    """Write the import as one step, after a backup.

    Raises ImportFileError where the caseload is not as it was in the preview, and where the brake wants a confirmation.
    """
    from virkni_desktop.errors import ImportFileError  # noqa: PLC0415 -- loaded on the writer's thread
    from virkni_desktop.exchange.current import has_changed_since  # noqa: PLC0415 -- as above
    from virkni_desktop.exchange.taking_in import ImportChoices, take  # noqa: PLC0415 -- as above
    from virkni_desktop.messages import QT_TRANSLATE_NOOP  # noqa: PLC0415 -- as above
    from virkni_desktop.store.steps import Changes, Written, changes_of  # noqa: PLC0415 -- as above

    if caseload.read(partial(has_changed_since, state=prepared.state)):
        raise ImportFileError(
            QT_TRANSLATE_NOOP(
                "core",
                "The caseload has changed since {name} was compared with it. The list is compared anew; look at it "
                "again. Nothing was changed.",
            ),
            name=prepared.table.file_name,
        )
    receipt = take(caseload, prepared, ImportChoices(confirmed=confirmed))
    if receipt.step is None:
        return Written(receipt, Changes(), None)
    return Written(receipt, caseload.read(partial(changes_of, step=receipt.step)), receipt.step)


def list_imports(session: "WorkSession") -> "tuple[ImportLine, ...]":
    """All imports, the newest first."""
    from virkni_desktop.exchange import receipts  # noqa: PLC0415 -- loaded on the reader's thread

    return receipts.list_imports(session)


def get_receipt(session: "WorkSession", number: str) -> "tuple[Receipt, tuple[ReceiptRow, ...]]":
    """One import as a whole, and what became of its rows."""
    from virkni_desktop.exchange import receipt_rows, receipts  # noqa: PLC0415 -- loaded on the reader's thread

    return receipts.get_receipt(session, number), receipt_rows.list_receipt_rows(session, number)


def take_back(caseload: "Caseload", number: str) -> "Written[ImportUndone]":
    """Undo an import, also a late one."""
    from virkni_desktop.exchange import undoing  # noqa: PLC0415 -- loaded on the writer's thread

    return undoing.take_back_import(caseload, number)


def list_conflicts(session: "WorkSession") -> tuple[ConflictItem, ...]:
    """What awaits a decision from earlier imports, the oldest first."""
    from virkni_desktop.casework import conflicts  # noqa: PLC0415 -- loaded on the reader's thread
    from virkni_desktop.exchange.conflicts import likelier_choice  # noqa: PLC0415 -- as above

    likely: dict[tuple[str, str], str] = {}
    found = []
    for one in conflicts.list_conflicts(session):
        pair = (one.source, one.field)
        if pair not in likely:
            likely[pair] = likelier_choice(*pair)
        found.append(
            ConflictItem(
                one.conflict_id,
                one.person_id,
                one.person,
                one.field,
                one.base,
                one.mine,
                one.theirs,
                one.source,
                likely[pair],
                one.raised_at,
            )
        )
    return tuple(found)


def conflict_history(
    session: "WorkSession", person: UUID, field: str, sender: str, before: "datetime | None"
) -> "ConflictHistory":
    """When both sides agreed last, and who wrote what is in use."""
    from virkni_desktop.exchange import conflict_history as history  # noqa: PLC0415 -- loaded on the reader's thread

    return history.conflict_history(session, person, field, sender, before)


def decide_conflicts(session: "WorkSession", keys: tuple[UUID, ...], choice: str, value: str | None) -> None:
    """Decide one conflict or several in the same way."""
    from virkni_desktop.exchange.conflict_choice import ConflictChoice  # noqa: PLC0415 -- loaded on the writer's thread
    from virkni_desktop.exchange.conflicts import decide_conflict  # noqa: PLC0415 -- as above

    for key in keys:
        decide_conflict(session, key, ConflictChoice(choice), value)


def check_value(session: "WorkSession", field: str, value: str) -> None:
    """Raises InputError for a typed value that does not fit the field."""
    from virkni_desktop.exchange import conflicts  # noqa: PLC0415 -- loaded on the reader's thread

    conflicts.check_value(session, field, value)


def save_error_rows(
    table: "Table | None", refusals: "tuple[Refusal, ...]", output: Path, heads: tuple[str, str, str, str], say: "Say"
) -> None:
    """The rows that were left out, whole where the list is at hand. ``heads`` are row, column, value and reason."""
    from virkni_desktop.exchange import error_rows  # noqa: PLC0415 -- loaded on the worker's thread

    if table is not None:
        error_rows.save_error_rows(table, refusals, output, heads[-1], say)
    else:
        error_rows.save_refusals(refusals, output, heads, say)


def save_receipt(caseload: "Caseload", receipt: str, source: Path, output: Path, sheet: str | None, say: "Say") -> None:
    """The sender's own rows with what became of each, as a workbook."""
    from virkni_desktop.exchange import receipt_workbook  # noqa: PLC0415 -- loaded on the writer's thread

    receipt_workbook.save_receipt(caseload, receipt, source, output, sheet=sheet, say=say)


Say = Callable[["Message"], str]
