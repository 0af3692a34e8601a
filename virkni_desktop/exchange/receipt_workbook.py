"""A receipt that the sender can read: their own columns and rows, plus what became of each."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from virkni_desktop.casework.offices import jurisdiction_of
from virkni_desktop.errors import ImportFileError
from virkni_desktop.exchange.layouts import ColumnLayout, FileLayout
from virkni_desktop.exchange.ledger import Receipt
from virkni_desktop.exchange.receipts import find_batch, get_receipt, list_rows
from virkni_desktop.exchange.table import FileKind, Table
from virkni_desktop.exchange.taking_in import read_table_of
from virkni_desktop.exchange.values import ValueKind
from virkni_desktop.exchange.writing_files import write_list
from virkni_desktop.exchange.written_cells import WrittenCell, as_it_stood
from virkni_desktop.forms.jurisdiction import load_jurisdiction
from virkni_desktop.forms.wording import load_words
from virkni_desktop.forms.wording import text_of as words_of
from virkni_desktop.messages import QT_TRANSLATE_NOOP, Message
from virkni_desktop.models.exchange import RowOutcome
from virkni_desktop.store.caseload import Caseload
from virkni_desktop.store.session import WorkSession


def save_receipt(
    caseload: Caseload,
    receipt: str,
    source: Path,
    output: Path,
    *,
    sheet: str | None = None,
    say: Callable[[Message], str] = str,
) -> None:
    """Write the rows of ``source`` with a result and a reason each, in the language of the caseload's country.

    ``say`` puts reasons into that language. Raises InputError for an unknown receipt, ImportFileError where
    ``source`` is not the file that was taken in, CaseloadError where ``output`` cannot be written.
    """
    batch = caseload.read(partial(find_batch, receipt=receipt))
    table = read_table_of(source, sheet=sheet)
    if table.sha256 != batch.file_sha256:
        raise ImportFileError(
            QT_TRANSLATE_NOOP(
                "core",
                "{name} is not the file that the receipt {receipt} is about, or it was saved anew since. Choose the one "
                "that was taken in; nothing was changed.",
            ),
            name=source.name,
            receipt=batch.receipt,
        )
    layout, rows = caseload.read(partial(_sheet, table=table, receipt=batch.receipt, say=say))
    write_list(output, layout, rows)


def _sheet(
    session: WorkSession, table: Table, receipt: str, say: Callable[[Message], str]
) -> tuple[FileLayout, list[list[WrittenCell]]]:
    language = load_jurisdiction(jurisdiction_of(session)).language
    words = {key: words_of(wording, language) for key, wording in load_words("exchange").items()}
    told = get_receipt(session, receipt)
    outcomes = {row.row: row.outcome for row in list_rows(session, receipt)}
    reasons = _reasons(told, say)
    rows = [
        [
            *(as_it_stood(column.cells[place]) for column in table.columns),
            WrittenCell(words[f"result.{outcomes.get(number, RowOutcome.UNCHANGED)}"]),
            WrittenCell(reasons.get(number, "")),
        ]
        for place, number in enumerate(table.row_numbers)
    ]
    columns = [ColumnLayout(column.name, None, ValueKind.TEXT) for column in table.columns]
    added = [ColumnLayout(words[key], None, ValueKind.TEXT) for key in ("result.column", "result.reason")]
    header = (told.number or "", f"{told.taken_in_at.astimezone():%Y-%m-%d %H:%M}", told.file_name)
    return FileLayout(FileKind.XLSX, (*columns, *added), (" · ".join(header),), 3, sheet=table.sheet), rows


def _reasons(receipt: Receipt, say: Callable[[Message], str]) -> dict[int, str]:
    reasons: dict[int, list[str]] = {}
    for refusal in receipt.refusals:
        reasons.setdefault(refusal.row, []).append(f"{refusal.column}: {say(refusal.reason)}")
    return {row: " ".join(told) for row, told in reasons.items()}
