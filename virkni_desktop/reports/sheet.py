"""One sheet of a workbook: some lines, then one table, written so that it reads well, prints well and holds no formula."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from textwrap import wrap

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ERROR_CODES, ILLEGAL_CHARACTERS_RE, Cell
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.table import Table, TableStyleInfo

from virkni_desktop.reports.words import Words

Value = str | int | float | Decimal | date | datetime | None

Row = list["Value | Formatted"]

WIDEST = 40
_A4 = 9
_SAMPLE = 200
_LINE_POINTS = 15
_FILTER_BUTTON = 3
# Widths are in digits, and letters are narrower on average.
_LETTERS_A_DIGIT = 1.1
_TITLE = Font(name="Calibri", bold=True, size=14)
_HEADER = Font(name="Calibri", bold=True, size=11)
_WRAPPED = Alignment(wrap_text=True, vertical="top")
_AT_TOP = Alignment(vertical="top")
_FIGURE = Alignment(vertical="top", horizontal="right")
_HEADER_LINE = Border(bottom=Side("thin", color="7A828B"))


@dataclass(frozen=True)
class Formatted:
    """A figure, or what stands in its place, and how it is shown, as a spreadsheet number format."""

    value: Value
    number_format: str


@dataclass(frozen=True)
class Sheet:
    """``name`` is on the tab and ``table`` the table's own name; ``lines`` stand above it, the first as its title.

    Columns whose places are in ``prose`` hold sentences: they wrap. Headers must differ from each other.
    """

    name: str
    table: str
    lines: tuple[str, ...]
    headers: tuple[str, ...]
    rows: Sequence[Sequence[Value | Formatted]]
    prose: frozenset[int] = frozenset()
    one_page: bool = False

    @property
    def header_row(self) -> int:
        """The row of the headers, counted from one."""
        return len(self.lines) + 1


def named_sheet(
    name: str,
    columns: Iterable[str],
    rows: Sequence[Row],
    words: Words,
    *,
    prose: Iterable[int] = (),
    one_page: bool = False,
) -> Sheet:
    """A sheet whose title, line and headers are the words of its name and of its columns."""
    headers = tuple(words(f"column.{column}") for column in columns)
    lines = (words(f"sheet.{name}"), words(f"about.{name}"))
    return Sheet(lines[0], name.title(), lines, headers, rows, frozenset(prose), one_page)


def write_sheet(workbook: Workbook, sheet: Sheet, footer: str, pages: str) -> WriteOnlyWorksheet:
    """Write a sheet with a table, its header frozen and repeated on each page, fitted to one page's width.

    ``footer`` stands at the bottom left, ``pages`` at the right with {page} and {pages} to fill in.
    """
    page = workbook.create_sheet(sheet.name)
    _lay_out(page, footer, pages, one_page=sheet.one_page)
    page.freeze_panes = f"A{sheet.header_row + 1}"
    page.print_title_rows = f"{sheet.header_row}:{sheet.header_row}"
    widths = _widths(sheet)
    for number, width in enumerate(widths, 1):
        page.column_dimensions[get_column_letter(number)].width = width
    _set_heights(page, sheet, widths)
    for line in sheet.lines:
        page.append([_styled(page, line, font=_TITLE if line is sheet.lines[0] else None)])
    page.append([_header(page, sheet, number) for number in range(len(sheet.headers))])
    for row in sheet.rows:
        page.append(_cells(page, row, sheet.prose))
    page.tables.add(_table(sheet))
    return page


def write_cover(
    workbook: Workbook,
    name: str,
    lines: Iterable[str],
    facts: Iterable[tuple[str, Value | Formatted]],
    footer: str,
    pages: str,
) -> None:
    """Write a first sheet: a title, some lines, then facts with their names before them."""
    page = workbook.create_sheet(name)
    _lay_out(page, footer, pages, one_page=True)
    page.column_dimensions["A"].width = WIDEST
    page.column_dimensions["B"].width = 2 * WIDEST
    for number, line in enumerate(lines):
        page.append([_styled(page, line, font=None if number else _TITLE)])
    for label, value in facts:
        shown = _styled(page, value, alignment=Alignment(wrap_text=True, vertical="top", horizontal="left"))
        page.append([_styled(page, label, font=_HEADER, alignment=_AT_TOP), shown])


def _lay_out(page: WriteOnlyWorksheet, footer: str, pages: str, *, one_page: bool) -> None:
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    page.page_setup.orientation = "landscape"
    page.page_setup.paperSize = _A4
    page.page_setup.fitToWidth = 1
    page.page_setup.fitToHeight = int(one_page)
    # In a footer & begins a code, so that one in the text is written twice.
    page.HeaderFooter.oddFooter.left.text = footer.replace("&", "&&")
    page.HeaderFooter.oddFooter.right.text = pages.replace("&", "&&").format(page="&P", pages="&N")


def _table(sheet: Sheet) -> Table:
    last = get_column_letter(len(sheet.headers))
    # A table has at least one row below its header, if only an empty one.
    table = Table(
        displayName=sheet.table, ref=f"A{sheet.header_row}:{last}{sheet.header_row + max(1, len(sheet.rows))}"
    )
    table._initialise_columns()  # noqa: SLF001 -- the library leaves this to its user when rows are written as a stream
    for column, header in zip(table.tableColumns, sheet.headers, strict=True):
        column.name = header
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=False)
    return table


def _header(page: WriteOnlyWorksheet, sheet: Sheet, number: int) -> Cell:
    """A header stands over its column: to the right above numbers and dates."""
    first = next((row[number] for row in sheet.rows if row[number] is not None), None)
    stands_right = isinstance(first, int | float | Decimal | date | Formatted)
    alignment = Alignment(wrap_text=True, vertical="bottom", horizontal="right" if stands_right else None)
    cell = _styled(page, sheet.headers[number], font=_HEADER, alignment=alignment)
    cell.border = _HEADER_LINE
    return cell


def _set_heights(page: WriteOnlyWorksheet, sheet: Sheet, widths: Sequence[int]) -> None:
    """Heights of rows that wrap: not every spreadsheet program finds them by itself."""
    lines = max(len(wrap(header, width - _FILTER_BUTTON)) for header, width in zip(sheet.headers, widths, strict=True))
    page.row_dimensions[sheet.header_row].height = lines * _LINE_POINTS
    for number, row in enumerate(sheet.rows if sheet.prose else (), sheet.header_row + 1):
        lines = max(len(wrap(str(row[place] or ""), int(widths[place] * _LETTERS_A_DIGIT))) for place in sheet.prose)
        page.row_dimensions[number].height = max(1, lines) * _LINE_POINTS


def _widths(sheet: Sheet) -> list[int]:
    """In characters: as the content needs, which the first rows show well enough, and no more than the widest."""
    widths = []
    sample = sheet.rows[:_SAMPLE]
    for number, header in enumerate(sheet.headers):
        longest = max(len(word) for word in header.split()) + _FILTER_BUTTON
        for row in sample:
            longest = max(longest, _length(row[number]) + 2)
        widths.append(min(longest, WIDEST))
    return widths


def _length(value: Value | Formatted) -> int:
    if isinstance(value, Formatted):
        return len(f"{value.value:,}") + 3 if isinstance(value.value, int | float | Decimal) else _length(value.value)
    if isinstance(value, date):
        return 10
    return 0 if value is None else len(str(value))


def _cells(page: WriteOnlyWorksheet, row: Sequence[Value | Formatted], prose: frozenset[int]) -> list[Value | Cell]:
    if prose:
        return [
            _styled(page, value, alignment=_WRAPPED if number in prose else _alignment(value))
            for number, value in enumerate(row)
        ]
    return [
        _safe(page, value) if type(value) is str else _styled(page, value) if type(value) is Formatted else value
        for value in row
    ]


def _alignment(value: Value | Formatted) -> Alignment:
    return _FIGURE if isinstance(value, Formatted) else _AT_TOP


def _styled(
    page: WriteOnlyWorksheet, value: Value | Formatted, font: Font | None = None, alignment: Alignment | None = None
) -> Cell:
    plain = value.value if isinstance(value, Formatted) else value
    safe = _safe(page, plain) if isinstance(plain, str) else plain
    cell = safe if isinstance(safe, Cell) else WriteOnlyCell(page, safe)
    if isinstance(value, Formatted):
        cell.number_format = value.number_format
    if font:
        cell.font = font
    if alignment:
        cell.alignment = alignment
    return cell


def _safe(page: WriteOnlyWorksheet, text: str) -> str | Cell:
    """Text that a spreadsheet takes as text, also when it is edited: no formula, no error value, no control character."""
    if not text.isprintable():
        text = ILLEGAL_CHARACTERS_RE.sub("", text)
    if text[:1] != "=" and text not in ERROR_CODES:
        return text
    cell = WriteOnlyCell(page)
    cell.value = text
    cell.data_type = "s"
    cell.quotePrefix = True
    return cell
