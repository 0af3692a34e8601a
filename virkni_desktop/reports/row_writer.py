"""Writes a sheet's rows several times as fast as cell by cell, and knows no formula: text is always written as text."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from xml.sax.saxutils import escape

from lxml.etree import fromstring
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Border, Font
from openpyxl.utils import get_column_letter
from openpyxl.utils.datetime import to_excel
from openpyxl.worksheet._write_only import WriteOnlyWorksheet
from openpyxl.worksheet._writer import WorksheetWriter

Value = str | int | float | Decimal | date | datetime | None

ISO_DATE = "yyyy-mm-dd"
_TEMPTING = ("=", "+", "-", "@", "#")
"""What a formula or an error value begins with, for a spreadsheet program that reads what a person types."""

_FIRST_DAY = date(1899, 12, 30).toordinal()
"""Day nought of spreadsheets, as they count since 1900-03-01."""


@dataclass(frozen=True, slots=True)
class Styled:
    """A value and the number of its style in the workbook."""

    value: Value
    style: int


Line = Sequence[Value | Styled]


def style_of(
    page: WriteOnlyWorksheet,
    *,
    font: Font | None = None,
    alignment: Alignment | None = None,
    border: Border | None = None,
    number_format: str | None = None,
    quoted: bool = False,
) -> int:
    """The number of a style in the page's workbook; ``quoted`` keeps text from becoming a formula when it is edited."""
    cell = WriteOnlyCell(page)
    if font:
        cell.font = font
    if alignment:
        cell.alignment = alignment
    if border:
        cell.border = border
    if number_format:
        cell.number_format = number_format
    if quoted:
        cell.quotePrefix = True
    return int(cell.style_id)


def write_rows(page: WriteOnlyWorksheet, lines: Sequence[Line], heights: Mapping[int, int]) -> None:
    """Make ``lines`` the page's rows, from the first; ``heights`` in points are of rows counted from one.

    They are written out when the workbook is saved. What else the page has must be set before.
    """
    writer = _RowWriter(page, lines, heights)
    page._writer = writer  # noqa: SLF001 -- the page makes one of its own only where there is none
    writer.write_top()


class _RowWriter(WorksheetWriter):  # type: ignore[misc]
    """The library's writer of a sheet, but for its rows: they come as text, one parsed element for each."""

    def __init__(self, page: WriteOnlyWorksheet, lines: Sequence[Line], heights: Mapping[int, int]) -> None:
        super().__init__(page)
        self._lines = lines
        self._heights = heights
        self._date_style = style_of(page, number_format=ISO_DATE)
        self._quoted_style = style_of(page, quoted=True)
        self._columns = [get_column_letter(number) for number in range(1, max(map(len, lines), default=0) + 1)]

    def write_rows(self) -> None:
        """Called by the page when it is closed, in place of the library's own."""
        stream = self.xf.send(True)  # noqa: FBT003 -- the library's way of asking for the file
        with stream.element("sheetData"):
            for number, line in enumerate(self._lines, 1):
                stream.write(fromstring(self._row(number, line)))
        self.xf.send(None)

    def _row(self, number: int, line: Line) -> str:
        height = f' ht="{self._heights[number]}" customHeight="1"' if number in self._heights else ""
        cells = [
            self._cell(f"{column}{number}", value)
            for column, value in zip(self._columns, line, strict=False)
            if value is not None
        ]
        return f'<row r="{number}"{height}>{"".join(cells)}</row>'

    def _cell(self, place: str, value: Value | Styled) -> str:
        plain, style = (value.value, value.style) if isinstance(value, Styled) else (value, 0)
        if isinstance(plain, str):
            return self._text(place, plain, style)
        if isinstance(plain, date):
            moment = to_excel(plain) if isinstance(plain, datetime) else plain.toordinal() - _FIRST_DAY
            return f'<c r="{place}" s="{style or self._date_style}"><v>{moment}</v></c>'
        shown = "" if plain is None else f"<v>{plain}</v>"
        return f'<c r="{place}" s="{style}">{shown}</c>' if style else f'<c r="{place}">{shown}</c>'

    def _text(self, place: str, text: str, style: int) -> str:
        if not text.isprintable():
            text = ILLEGAL_CHARACTERS_RE.sub("", text).translate({0xFFFE: None, 0xFFFF: None})  # XML holds none of them
        # Where it has a style of its own, it is a word of ours.
        number = style or (self._quoted_style if text[:1] in _TEMPTING else 0)
        space = ' xml:space="preserve"' if text != text.strip() else ""
        inner = f"<is><t{space}>{escape(text)}</t></is>"
        return f'<c r="{place}" s="{number}" t="inlineStr">{inner}</c>'
