"""The rows of a list that were not taken in, as a list of their own: to be mended, or sent back to whoever wrote them."""

from collections.abc import Callable, Collection
from pathlib import Path

from virkni_desktop.exchange.layouts import ColumnLayout, FileLayout
from virkni_desktop.exchange.prepared import Refusal
from virkni_desktop.exchange.table import FileKind, Table
from virkni_desktop.exchange.values import ValueKind
from virkni_desktop.exchange.writing_files import write_list
from virkni_desktop.exchange.written_cells import WrittenCell, as_it_stood
from virkni_desktop.messages import Message

Say = Callable[[Message], str]


def save_error_rows(table: Table, refusals: Collection[Refusal], output: Path, reason_head: str, say: Say) -> None:
    """The refused rows as they stood in the file, and last why; so a mended one can be taken in again.

    Raises CaseloadError where ``output`` cannot be written.
    """
    reasons = _reasons(refusals, say)
    rows = [
        [*(as_it_stood(column.cells[place]) for column in table.columns), WrittenCell(reasons[number])]
        for place, number in enumerate(table.row_numbers)
        if number in reasons
    ]
    columns = [ColumnLayout(column.name, None, ValueKind.TEXT) for column in table.columns]
    layout = FileLayout(FileKind.XLSX, (*columns, ColumnLayout(reason_head, None, ValueKind.TEXT)), sheet=table.sheet)
    write_list(output, layout, rows)


def save_refusals(refusals: Collection[Refusal], output: Path, heads: tuple[str, str, str, str], say: Say) -> None:
    """The refusals that a receipt tells of, where the file is not at hand: row, column, value and why.

    Raises CaseloadError where ``output`` cannot be written.
    """
    rows = [
        [WrittenCell(one.row), WrittenCell(one.column), WrittenCell(one.value), WrittenCell(say(one.reason))]
        for one in refusals
    ]
    write_list(
        output, FileLayout(FileKind.XLSX, tuple(ColumnLayout(head, None, ValueKind.TEXT) for head in heads)), rows
    )


def _reasons(refusals: Collection[Refusal], say: Say) -> dict[int, str]:
    reasons: dict[int, list[str]] = {}
    for refusal in refusals:
        reasons.setdefault(refusal.row, []).append(f"{refusal.column}: {say(refusal.reason)}")
    return {row: " ".join(told) for row, told in reasons.items()}
