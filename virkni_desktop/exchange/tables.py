"""Reads any spreadsheet or text file into one table, by what the file holds and never by its name."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from virkni_desktop.errors import ImportFileError
from virkni_desktop.exchange.cells import Cell, fold, is_blank, text_of
from virkni_desktop.exchange.column_kinds import guess_kind
from virkni_desktop.exchange.decoding import decode
from virkni_desktop.exchange.header import Header, find_header
from virkni_desktop.exchange.reading_choice import ReadingChoice
from virkni_desktop.exchange.row_choice import choose_rows
from virkni_desktop.exchange.sniffing import OLE_SIGNATURE, ZIP_SIGNATURE, refuse_foreign
from virkni_desktop.exchange.table import ColumnKind, FileKind, Limits, Sheet, Table, TableColumn
from virkni_desktop.exchange.text_tables import split_text
from virkni_desktop.exchange.workbooks import Merge, read_workbook, too_large
from virkni_desktop.messages import QT_TRANSLATE_NOOP, Message, message

Rows = Sequence[Sequence[Cell]]

_FEW_WORDS = 4
_KNOWN_LIST = 2


@dataclass(frozen=True, slots=True)
class _Found:
    """The rows of the chosen sheet or text before any of them is judged."""

    kind: FileKind
    rows: Rows
    top: int = 0
    merges: tuple[Merge, ...] = ()
    encoding: str | None = None
    delimiter: str | None = None
    sheets: tuple[Sheet, ...] = ()
    sheet: str | None = None
    warnings: tuple[Message, ...] = ()
    counts_from_1904: bool = False


def read_table(
    path: Path,
    *,
    choice: ReadingChoice | None = None,
    known: Collection[str] = (),
    limits: Limits | None = None,
) -> Table:
    """The table that ``path`` holds; ``known`` are folded header names (`cells.fold`) of the lists we know.

    Raises ImportFileError with one sentence for each kind of file that is no list. Reads in this process: foreign files
    go through ``reader.read_file``.
    """
    limits, choice = limits or Limits(), choice or ReadingChoice()
    data = _bytes(path, limits)
    refuse_foreign(data, path.name)
    if data.startswith((ZIP_SIGNATURE, OLE_SIGNATURE)):
        found = _workbook(data, path.name, choice.sheet, known, limits)
    else:
        found = _text(data, path.name, choice)
    return _table(found, path.name, sha256(data).hexdigest(), known, limits, choice.header_row)


def _bytes(path: Path, limits: Limits) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(limits.file_bytes + 1)
    except FileNotFoundError as error:
        raise ImportFileError(
            QT_TRANSLATE_NOOP("core", "{name} is not there any more. Choose the file again; nothing was changed."),
            name=path.name,
        ) from error
    except IsADirectoryError as error:
        raise ImportFileError(
            QT_TRANSLATE_NOOP("core", "{name} is a folder. Choose the file inside it; nothing was changed."),
            name=path.name,
        ) from error
    except OSError as error:
        raise ImportFileError(
            QT_TRANSLATE_NOOP(
                "core",
                "{name} could not be read from its place ({reason}). Check the disk or the stick, close the file in "
                "other programs and try again; nothing was changed.",
            ),
            name=path.name,
            reason=error.strerror or type(error).__name__,
        ) from error
    if len(data) > limits.file_bytes:
        raise too_large(path.name, limits)
    return data


def _workbook(data: bytes, name: str, sheet: str | None, known: Collection[str], limits: Limits) -> _Found:
    read = read_workbook(data, name, sheet, known, limits)
    return _Found(
        read.kind,
        read.rows,
        read.top,
        read.merges,
        sheets=read.sheets,
        sheet=read.sheet,
        warnings=read.warnings,
        counts_from_1904=read.counts_from_1904,
    )


def _text(data: bytes, name: str, choice: ReadingChoice) -> _Found:
    text, encoding, warnings = decode(data, choice.encoding)
    rows, delimiter, noted = split_text(text, name, choice.delimiter)
    kind = FileKind.TSV if delimiter == "\t" else FileKind.CSV
    return _Found(kind, rows, encoding=encoding, delimiter=delimiter, warnings=(*warnings, *noted))


def _table(
    found: _Found, name: str, digest: str, known: Collection[str], limits: Limits, header_row: int | None
) -> Table:
    rows = _rectangle(found.rows, name, limits)
    header = find_header(rows, found.merges, known, header_row - 1 - found.top if header_row else None)
    chosen = choose_rows(
        rows, header.names, header.rows, header.body, top=found.top, people=header.known >= _KNOWN_LIST
    )
    if len(chosen.data) > limits.rows:
        raise too_large(name, limits)
    columns, beside = _columns(header, chosen.columns)
    above = _texts(rows[: header.rows[0]] if header.rows else ())
    only_words = above and not chosen.data and header.known < _KNOWN_LIST
    if not columns or only_words or (len(columns) == 1 and _is_prose(columns[0], found)):
        raise _no_table(name)
    table = Table(
        file_name=name,
        sha256=digest,
        kind=found.kind,
        columns=columns,
        row_numbers=[index + found.top + 1 for index in chosen.data],
        header_rows=tuple(index + found.top + 1 for index in header.rows),
        above=above,
        encoding=found.encoding,
        delimiter=found.delimiter,
        sheets=found.sheets,
        sheet=found.sheet,
        skipped=chosen.skipped,
        warnings=found.warnings,
        counts_from_1904=found.counts_from_1904,
    )
    return replace(table, warnings=(*found.warnings, *_doubts(table, beside=beside)))


def _rectangle(rows: Rows, name: str, limits: Limits) -> Rows:
    """The rows filled up to one width."""
    widths = set(map(len, rows))
    width = max(widths, default=0)
    if width > limits.columns or width * len(rows) > limits.cells:
        raise too_large(name, limits)
    if len(widths) <= 1:
        return rows
    return [row if len(row) == width else [*row, *[""] * (width - len(row))] for row in rows]


def _columns(header: Header, cells: Rows) -> tuple[tuple[TableColumn, ...], bool]:
    """The columns between the first and the last that have a name or a cell, and whether other tables stand beside."""
    kinds = [guess_kind(column) for column in cells]
    used = [index for index, name in enumerate(header.names) if name or kinds[index] is not ColumnKind.EMPTY]
    between = range(used[0], used[-1] + 1) if used else range(0)
    first = between[: _side_by_side(header.names, kinds, between)]
    columns = tuple(TableColumn(header.names[index], kinds[index], list(cells[index])) for index in first)
    return columns, len(first) < len(between)


def _side_by_side(names: Sequence[str], kinds: Sequence[ColumnKind], between: range) -> int | None:
    """How many columns the first of several tables beside each other has: an empty column, then the names again."""
    for count, index in enumerate(between):
        if not names[index] and kinds[index] is ColumnKind.EMPTY:
            before = {fold(name) for name in names[between[0] : index]} - {""}
            after = {fold(name) for name in names[index + 1 : between[-1] + 1]} - {""}
            if len(after) > 1 and len(before & after) * 2 > len(after):
                return count
    return None


def _is_prose(column: TableColumn, found: _Found) -> bool:
    """Whether a single column is a letter's sentences rather than a list of short values."""
    if found.sheet is not None and column.cells:
        return False
    texts = [text_of(cell) for cell in column.cells if not is_blank(cell)]
    wordy = sum(len(text.split()) > _FEW_WORDS for text in texts)
    return not texts or wordy * 2 > len(texts) or len(column.name.split()) > 2 * _FEW_WORDS


def _no_table(name: str) -> ImportFileError:
    return ImportFileError(
        QT_TRANSLATE_NOOP(
            "core",
            "{name} holds no table: no row of names with rows of values below it. Check that it is the right file; "
            "nothing was changed.",
        ),
        name=name,
    )


def _doubts(table: Table, *, beside: bool) -> tuple[Message, ...]:
    """What the reader had to decide and a person should look at."""
    doubts = []
    if not table.header_rows:
        doubts.append(message(QT_TRANSLATE_NOOP("core", "No header row was found; the columns have no names.")))
    elif any(not column.name and column.kind is not ColumnKind.EMPTY for column in table.columns):
        doubts.append(message(QT_TRANSLATE_NOOP("core", "Some cells stand in columns without a name.")))
    if not table.row_numbers:
        doubts.append(message(QT_TRANSLATE_NOOP("core", "There is no row of values below the header.")))
    if beside:
        template = QT_TRANSLATE_NOOP("core", "Several tables stand beside each other; only the first one was read.")
        doubts.append(message(template))
    return tuple(doubts)


def _texts(rows: Rows) -> tuple[str, ...]:
    return tuple(text_of(cell) for row in rows for cell in row if not is_blank(cell))
