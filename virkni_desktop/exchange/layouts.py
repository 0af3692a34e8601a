"""How a sender's last file looked, so that what goes back looks the same: order, names, and how each column is written."""

import dataclasses
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from virkni_desktop.exchange.cells import Cell, fold, is_blank, text_of
from virkni_desktop.exchange.profile import EXTRA, Column, Profile, WriteStyle
from virkni_desktop.exchange.profile_text import write_profile
from virkni_desktop.exchange.recognition import Recognised
from virkni_desktop.exchange.table import FileKind, Table, TableColumn
from virkni_desktop.exchange.values import ValueKind

CELL, NUMBER, TEXT = "cell", "number", "text"
"""Styles of a column in a workbook: a date cell, a number cell, plain text."""
COMMA = "family, given"
_SAMPLED = 500

_DAY_FIRST = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2\d{4}")
_YEAR_FIRST = re.compile(r"\d{4}([./-])\d{2}\1\d{2}")
_THOUSANDS = re.compile(r"\d{1,3}([.\s])\d{3}")
_LONG_NUMBER = re.compile(r"\d{8}[-+ ]?\d{4}")


@dataclass(frozen=True)
class ColumnLayout:
    """One column: its header, the field of ours (``extra:HEADER`` where only carried, None without a name), and its style.

    ``style`` is a date pattern, a thousands sign after ``number:``, ``long``/``short``/``bare`` for identity numbers, or
    one of the constants above. ``words`` are the sender's words for codes of ours.
    """

    header: str
    field: str | None
    kind: str
    style: str = TEXT
    words: Mapping[str, str] = dataclasses.field(default_factory=dict)


@dataclass(frozen=True)
class FileLayout:
    """A whole file: ``header_row`` counts from 1 (0: none); ``profile`` is its text where it was made for this layout."""

    kind: str
    columns: tuple[ColumnLayout, ...]
    titles: tuple[str, ...] = ()
    header_row: int = 1
    sheet: str | None = None
    encoding: str | None = None
    delimiter: str | None = None
    decimal: str = ","
    profile: str | None = None

    @property
    def mapping(self) -> dict[str, str | None]:
        """Header → field of ours; None for columns that are only carried."""
        return {
            column.header or str(place): None
            if column.field is None or column.field.startswith(EXTRA)
            else column.field
            for place, column in enumerate(self.columns, 1)
        }

    def as_json(self) -> dict[str, Any]:
        """As it is kept with the import."""
        return dataclasses.asdict(self)

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> "FileLayout":
        """As it was kept."""
        columns = tuple(ColumnLayout(**column) for column in kept["columns"])
        return cls(**{**kept, "columns": columns, "titles": tuple(kept["titles"])})


def layout_of(table: Table, recognised: Recognised) -> FileLayout:
    """How this file looks."""
    profile = recognised.profile
    return FileLayout(
        kind=table.kind,
        columns=tuple(_column(one, recognised.mapping.get(place), profile) for place, one in enumerate(table.columns)),
        titles=table.above,
        header_row=max(table.header_rows, default=0),
        sheet=table.sheet,
        encoding=table.encoding,
        delimiter=table.delimiter,
        decimal=profile.write.decimal,
        profile=None if recognised.known else write_profile(profile),
    )


def layout_for(profile: Profile) -> FileLayout:
    """How a list of this profile is written before any came from the sender."""
    style = profile.write
    columns = tuple(_declared(column, style) for column in profile.columns if column.written)
    return FileLayout(
        kind=style.format,
        columns=columns,
        titles=style.titles,
        header_row=len(style.titles) + (2 if style.titles else 1),
        sheet=style.sheet or None,
        encoding=style.encoding,
        delimiter=style.delimiter,
        decimal=style.decimal,
    )


def _declared(column: Column, style: WriteStyle) -> ColumnLayout:
    workbook = style.format not in (FileKind.CSV, FileKind.TSV)
    words = _first_words(column)
    if column.kind is ValueKind.IDENTITY_NUMBER:
        shape = style.identity_number
    elif column.kind is ValueKind.DATE:
        shape = CELL if workbook else style.date
    elif column.kind in (ValueKind.WHOLE, ValueKind.AMOUNT):
        thousands = style.thousands if column.kind is ValueKind.AMOUNT else ""
        shape = NUMBER if workbook else f"{NUMBER}:{thousands}"
    else:
        shape = TEXT
    return ColumnLayout(column.header, column.field, column.kind, shape, words)


def _column(found: TableColumn, name: str | None, profile: Profile) -> ColumnLayout:
    declared = profile.column(name) if name else None
    sample = [cell for cell in found.cells[:_SAMPLED] if not is_blank(cell)]
    if declared is None:
        return ColumnLayout(found.name, name, ValueKind.TEXT, _carried_style(sample))
    words = _words(found.cells, declared) if declared.codes else {}
    return ColumnLayout(found.name, name, declared.kind, _style(declared.kind, sample), words)


def _carried_style(sample: Sequence[Cell]) -> str:
    """A column that is only carried keeps dates as dates and numbers as numbers."""
    types = set(map(type, sample))
    if types and types <= {date, datetime}:
        return CELL
    return NUMBER if types == {float} else TEXT


def _first_words(column: Column) -> dict[str, str]:
    words: dict[str, str] = {}
    for word, code in column.codes.items():
        words.setdefault(code, word)
    return words


def _words(cells: Iterable[Cell], column: Column) -> dict[str, str]:
    """The words that the sender uses for codes of ours, for codes not met those of the profile."""
    codes = {fold(word): code for word, code in column.codes.items()}
    words = _first_words(column)
    for cell in set(cells):
        text = text_of(cell)
        if fold(text) in codes:
            words[codes[fold(text)]] = text
    return words


def _style(kind: ValueKind, sample: Sequence[Cell]) -> str:
    texts = [cell.strip() for cell in sample if isinstance(cell, str)]
    if kind is ValueKind.IDENTITY_NUMBER:
        return _number_style(texts)
    if kind is ValueKind.DATE:
        return _date_style(texts) if texts else CELL if any(isinstance(cell, date) for cell in sample) else NUMBER
    if kind in (ValueKind.WHOLE, ValueKind.AMOUNT):
        if sample and not texts:
            return NUMBER
        thousands = next((match[1] for text in texts if (match := _THOUSANDS.match(text))), "")
        return f"{NUMBER}:{thousands}"
    if kind is ValueKind.NAME:
        return COMMA if sum("," in text for text in texts) * 2 > len(texts) else TEXT
    return TEXT


def _number_style(texts: Sequence[str]) -> str:
    first = texts[0] if texts else ""
    if first.isdecimal():
        return "bare" if len(first) != 10 else "bare-short"
    return "long" if _LONG_NUMBER.fullmatch(first) else "short"


def _date_style(texts: Sequence[str]) -> str:
    year_first = _YEAR_FIRST.fullmatch(texts[0])
    if year_first:
        return f"yyyy{year_first[1]}mm{year_first[1]}dd"
    days = [match for text in texts if (match := _DAY_FIRST.fullmatch(text))]
    if not days:
        return "yyyymmdd" if texts[0].isdecimal() and len(texts[0]) == 8 else "yyyy-mm-dd"
    sign = days[0][2]
    padded = any(match[1].startswith("0") or match[3].startswith("0") for match in days)
    return f"dd{sign}mm{sign}yyyy" if padded else f"d{sign}m{sign}yyyy"
