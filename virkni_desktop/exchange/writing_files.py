"""Writes a list as a workbook or as text, wholly or not at all, with no text in it that a spreadsheet would run."""

import codecs
import csv
from collections.abc import Sequence
from datetime import date
from io import BytesIO, StringIO
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from virkni_desktop.exchange.escaping import escape_cell
from virkni_desktop.exchange.layouts import FileLayout
from virkni_desktop.exchange.table import FileKind
from virkni_desktop.exchange.written_cells import WrittenCell, as_text
from virkni_desktop.store.files import atomic_write

_TEXT_SUFFIXES = {".csv": FileKind.CSV, ".txt": FileKind.CSV, ".tsv": FileKind.TSV}
_WORKBOOK_SUFFIXES = {".xlsx": FileKind.XLSX, ".xlsm": FileKind.XLSX}
_EXCEL_TEXT = "utf-8-sig"
_LONGEST_TITLE = 31

# Code points that are no characters: no XML may hold them, and openpyxl lets them through.
_NO_CHARACTERS = {0xFFFE: None, 0xFFFF: None}

Rows = Sequence[Sequence[WrittenCell]]


def write_list(path: Path, layout: FileLayout, rows: Rows) -> str:
    """Write titles, header and ``rows``; returns the encoding of a text file, "" for a workbook.

    The kind follows the name's ending, else the layout. Raises CaseloadError where the system refuses.
    """
    as_written = FileKind.CSV if layout.kind in (FileKind.CSV, FileKind.TSV) else FileKind.XLSX
    kind = (_TEXT_SUFFIXES | _WORKBOOK_SUFFIXES).get(path.suffix.casefold(), as_written)
    with atomic_write(path) as temporary:
        if kind is FileKind.XLSX:
            _write_workbook(temporary, layout, rows)
            return ""
        return _write_text(temporary, layout, rows, kind)


def _head(layout: FileLayout) -> list[list[str]]:
    """The rows above the data: titles from the top, blank rows, and the header in its row."""
    if not layout.header_row:
        return []
    above: list[list[str]] = [[title] for title in layout.titles[: layout.header_row - 1]]
    above += [[] for _ in range(layout.header_row - 1 - len(above))]
    return [*above, [column.header for column in layout.columns]]


def _write_workbook(path: Path, layout: FileLayout, rows: Rows) -> None:
    workbook = Workbook(write_only=True)
    sheet = workbook.create_sheet((layout.sheet or "")[:_LONGEST_TITLE] or None)
    head = _head(layout)
    if head:
        sheet.freeze_panes = f"A{len(head) + 1}"
    for place, column in enumerate(layout.columns, 1):
        sheet.column_dimensions[get_column_letter(place)].width = max(12, min(len(column.header) + 2, 40))
    for texts in head:
        sheet.append([_text_cell(sheet, text, bold=True) for text in texts])
    for row in rows:
        sheet.append([_cell(sheet, one) for one in row])
    content = BytesIO()  # openpyxl's own writing to a disk that is full ends in words on the terminal
    workbook.save(content)
    path.write_bytes(content.getvalue())


def _cell(sheet: object, cell: WrittenCell) -> object:
    if isinstance(cell.value, str):
        return _text_cell(sheet, cell.value, bold=False) if cell.value else None
    found = WriteOnlyCell(sheet, value=cell.value)
    if isinstance(cell.value, date):
        found.number_format = "yyyy-mm-dd"
    return found


def _text_cell(sheet: object, text: str, *, bold: bool) -> object:
    """Text that stays text: never a formula or an error, and never made a number when someone edits it."""
    cell = WriteOnlyCell(sheet, value=ILLEGAL_CHARACTERS_RE.sub("", text).translate(_NO_CHARACTERS))
    cell.data_type = "s"
    cell.number_format = "@"
    if bold:
        cell.font = Font(bold=True)
    return cell


def _write_text(path: Path, layout: FileLayout, rows: Rows, kind: FileKind) -> str:
    delimiter = "\t" if kind is FileKind.TSV else (layout.delimiter or ";")
    buffer = StringIO(newline="")
    writer = csv.writer(buffer, delimiter=delimiter, lineterminator="\r\n")
    writer.writerows([escape_cell(text) for text in texts] for texts in _head(layout))
    writer.writerows(map(as_text, row) for row in rows)
    text = buffer.getvalue()
    encoding = _encoding(layout, text)
    path.write_bytes(text.encode(encoding))
    return encoding


def _encoding(layout: FileLayout, text: str) -> str:
    """The sender's own where it has all letters, else UTF-8 with the mark by which Excel knows it."""
    wanted = layout.encoding or _EXCEL_TEXT
    if codecs.lookup(wanted).name == "utf-8":
        return _EXCEL_TEXT
    try:
        text.encode(wanted)
    except UnicodeEncodeError:
        return _EXCEL_TEXT
    return wanted
