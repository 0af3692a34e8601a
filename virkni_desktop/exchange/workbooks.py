"""Opens workbooks through calamine and picks the sheet that holds the table, never a hidden one in silence."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from io import BytesIO

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetMetadata,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from virkni_desktop.errors import ImportFileError
from virkni_desktop.exchange.archives import ArchiveFacts, damaged, inspect_archive, protected
from virkni_desktop.exchange.cells import Cell, fold, is_blank
from virkni_desktop.exchange.sniffing import ZIP_SIGNATURE, refuse_document
from virkni_desktop.exchange.table import FileKind, Limits, Sheet
from virkni_desktop.messages import QT_TRANSLATE_NOOP, Message, message

Merge = tuple[tuple[int, int], tuple[int, int]]
"""First and last cell of a merged range, as (row, column) from 0."""

_PROBED_ROWS = 40
_MACROS = QT_TRANSLATE_NOOP("core", "The workbook contains macros. They were not run; only the cells were read.")
_UNCOMPUTED = QT_TRANSLATE_NOOP(
    "core",
    "Some cells hold formulas without a result and were read as empty. Open the file in a spreadsheet program and save "
    "it there first.",
)
_OLE_MACROS = "_VBA_PROJECT_CUR".encode("utf-16-le")
_OLE_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
# The beginning of a workbook's stream, then perhaps "write-protected", then "what follows is encrypted".
_OLE_PASSWORD = re.compile(rb"\x09\x08(\x10\x00.{16}|\x08\x00.{8})(\x86\x00\x00\x00)?\x2f\x00", re.DOTALL)
_OLE_DOCUMENTS = tuple(
    name.encode("utf-16-le") for name in ("WordDocument", "PowerPoint Document", "__properties_version")
)


@dataclass(frozen=True, slots=True)
class SheetRows:
    """The filled area of one sheet; ``top`` says in which row its first cell stands, from 0."""

    kind: FileKind
    sheets: tuple[Sheet, ...]
    sheet: str
    rows: list[list[Cell]]
    top: int
    merges: tuple[Merge, ...]
    warnings: tuple[Message, ...]
    counts_from_1904: bool = False


@dataclass(frozen=True, slots=True)
class _Probe:
    sheet: CalamineSheet
    known: int
    area: int


def read_workbook(data: bytes, name: str, sheet: str | None, known: Collection[str], limits: Limits) -> SheetRows:
    """The filled area of ``sheet``, or of the sheet that looks most like the list (``known``: folded header names).

    Raises ImportFileError for a file that is protected, damaged, hostile, too large or without any table.
    """
    facts = _facts(data, name, limits)
    try:
        with CalamineWorkbook.from_filelike(BytesIO(data)) as workbook:
            sheets = [one for one in workbook.sheets_metadata if one.typ == SheetTypeEnum.WorkSheet]
            chosen, warnings = _choose(workbook, sheets, sheet, known, name)
            _refuse_oversized(chosen, name, limits)
            rows = chosen.to_python()
            top, left = chosen.start or (0, 0)
            merges = tuple(_shifted(one, top, left) for one in chosen.merged_cell_ranges or ())
    except PasswordError as error:
        raise protected(name) from error
    except CalamineError as error:
        if any(mark in data for mark in _OLE_DOCUMENTS):
            raise refuse_document(name) from error
        raise damaged(name) from error
    named = tuple(Sheet(one.name, one.visible != SheetVisibleEnum.Visible) for one in sheets)
    noted = (*_noted(facts), *warnings)
    return SheetRows(facts.kind, named, chosen.name, rows, top, merges, noted, facts.counts_from_1904)


def _noted(facts: ArchiveFacts) -> list[Message]:
    notes = [message(_MACROS)] if facts.has_macros else []
    return [*notes, message(_UNCOMPUTED)] if facts.has_uncomputed else notes


def _facts(data: bytes, name: str, limits: Limits) -> ArchiveFacts:
    if data.startswith(ZIP_SIGNATURE):
        return inspect_archive(data, name, limits)
    if _OLE_ENCRYPTED in data or _OLE_PASSWORD.search(data):
        raise protected(name)
    return ArchiveFacts(FileKind.XLS, _OLE_MACROS in data)


def _shifted(merge: Merge, top: int, left: int) -> Merge:
    (first_row, first_column), (last_row, last_column) = merge
    return (first_row - top, first_column - left), (last_row - top, last_column - left)


def _choose(
    workbook: CalamineWorkbook, sheets: list[SheetMetadata], wanted: str | None, known: Collection[str], name: str
) -> tuple[CalamineSheet, tuple[Message, ...]]:
    hidden = [one.name for one in sheets if one.visible != SheetVisibleEnum.Visible]
    if wanted is not None:
        if wanted not in {one.name for one in sheets}:
            raise _no_such_sheet(name, wanted, sheets)
        note = QT_TRANSLATE_NOOP("core", "The sheet {sheet} is hidden in the workbook.")
        return workbook.get_sheet_by_name(wanted), (message(note, sheet=wanted),) if wanted in hidden else ()
    probes = [
        probe
        for one in sheets
        if one.visible == SheetVisibleEnum.Visible
        and (probe := _probe(workbook.get_sheet_by_name(one.name), known, alone=len(sheets) == 1)).area
    ]
    if not probes:
        raise _nothing_visible(name, [one for one in hidden if workbook.get_sheet_by_name(one).height])
    chosen = _best(probes)
    return chosen.sheet, _sheet_warnings(chosen, probes, hidden)


def _probe(sheet: CalamineSheet, known: Collection[str], *, alone: bool) -> _Probe:
    area = sheet.height * sheet.width
    if alone or not area:
        return _Probe(sheet, 0, area)
    rows = sheet.to_python(nrows=_PROBED_ROWS)
    hits = max((len({fold(cell) for cell in row if isinstance(cell, str)} & set(known)) for row in rows), default=0)
    filled = sum(not is_blank(cell) for row in rows for cell in row)
    # A cover sheet spreads a few words over many rows; only the share that is filled counts.
    return _Probe(sheet, hits, max(area * filled // max(len(rows) * sheet.width, 1), 1))


def _best(probes: list[_Probe]) -> _Probe:
    """The sheet with most known header names, then the first that is at least half as large as the largest."""
    most = max(probe.known for probe in probes)
    likely = [probe for probe in probes if probe.known == most] if most > 1 else probes
    largest = max(probe.area for probe in likely)
    return next(probe for probe in likely if probe.area * 2 >= largest)


def _sheet_warnings(chosen: _Probe, probes: list[_Probe], hidden: list[str]) -> tuple[Message, ...]:
    warnings = []
    others = ", ".join(probe.sheet.name for probe in probes if probe is not chosen)
    if others:
        template = QT_TRANSLATE_NOOP("core", "Only the sheet {sheet} was read. These hold something too: {others}.")
        warnings.append(message(template, sheet=chosen.sheet.name, others=others))
    if hidden:
        template = QT_TRANSLATE_NOOP("core", "Hidden sheets were not read: {hidden}.")
        warnings.append(message(template, hidden=", ".join(hidden)))
    return tuple(warnings)


def _no_such_sheet(name: str, wanted: str, sheets: list[SheetMetadata]) -> ImportFileError:
    return ImportFileError(
        QT_TRANSLATE_NOOP(
            "core", "{name} has no sheet named {sheet}. Choose one of these: {sheets}. Nothing was changed."
        ),
        name=name,
        sheet=wanted,
        sheets=", ".join(one.name for one in sheets),
    )


def _nothing_visible(name: str, hidden: list[str]) -> ImportFileError:
    if hidden:
        return ImportFileError(
            QT_TRANSLATE_NOOP(
                "core",
                "{name} holds something only on hidden sheets: {hidden}. Choose the sheet by its name if it is the "
                "right one; nothing was changed.",
            ),
            name=name,
            hidden=", ".join(hidden),
        )
    return ImportFileError(
        QT_TRANSLATE_NOOP(
            "core", "{name} has no cell with anything in it. Ask the sender for the list again; nothing was changed."
        ),
        name=name,
    )


def _refuse_oversized(sheet: CalamineSheet, name: str, limits: Limits) -> None:
    if sheet.width > limits.columns or sheet.height * sheet.width > limits.cells:
        raise too_large(name, limits)


def too_large(name: str, limits: Limits) -> ImportFileError:
    """The error for more rows, columns or bytes than a list has."""
    return ImportFileError(
        QT_TRANSLATE_NOOP(
            "core",
            "{name} is larger than a list may be ({rows} rows, {columns} columns). Ask the sender for a smaller part of "
            "it; nothing was changed.",
        ),
        name=name,
        rows=limits.rows,
        columns=limits.columns,
    )
