"""One sheet of a workbook: some lines, then one table, laid out so that it reads well on the screen and on paper."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from textwrap import wrap

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.table import Table, TableStyleInfo

from virkni_desktop.reports.row_writer import ISO_DATE, Line, Styled, Value, style_of, write_rows
from virkni_desktop.reports.words import Words


@dataclass(frozen=True, slots=True)
class Formatted:
    """A figure, or what stands in its place, and how it is shown, as a spreadsheet number format."""

    value: Value
    number_format: str


Row = list[Value | Formatted]

WIDEST = 40
_A4 = 9
_SAMPLE = 200
_LINE_POINTS = 15
_FILTER_BUTTON = 3
# Widths are in digits, and letters are narrower on average.
_LETTERS_A_DIGIT = 1.1
_TITLE = Font(name="Calibri", bold=True, size=14)
_HEADER = Font(name="Calibri", bold=True, size=11)
_HEADER_LINE = Border(bottom=Side("thin", color="7A828B"))


@dataclass(frozen=True)
class Sheet:
    """``name`` is on the tab and ``table`` the table's own name; ``lines`` stand above it, the first as its title.

    Columns whose places are in ``prose`` hold sentences: they wrap. Headers must differ from each other.
    """

    name: str
    table: str
    lines: tuple[str, ...]
    headers: tuple[str, ...]
    rows: Sequence[Row]
    prose: frozenset[int] = frozenset()
    one_page: bool = False

    @property
    def header_row(self) -> int:
        """The row of the headers, counted from one."""
        return len(self.lines) + 1


@dataclass(frozen=True)
class Footer:
    """What stands at the bottom of each printed page: at the left, and {page} of {pages} at the right."""

    left: str
    right: str


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


def add_sheet(workbook: Workbook, sheet: Sheet, footer: Footer | None = None) -> WriteOnlyWorksheet:
    """Add a sheet with a table, fitted to one page's width.

    With a footer it is a working copy: its header is frozen, repeated on each page, and has filter buttons.
    """
    page = workbook.create_sheet(sheet.name)
    widths = _widths(sheet)
    _lay_out(page, footer, widths, one_page=sheet.one_page)
    if footer is not None:
        page.freeze_panes = f"A{sheet.header_row + 1}"
        page.print_title_rows = f"{sheet.header_row}:{sheet.header_row}"
    page.tables.add(_table(sheet, plain=footer is None))
    look = _Look(page)
    above: list[Line] = [[Styled(line, 0 if number else look.title)] for number, line in enumerate(sheet.lines)]
    headers = [look.header(sheet, number) for number in range(len(sheet.headers))]
    write_rows(page, [*above, headers, *(look.row(row, sheet.prose) for row in sheet.rows)], _heights(sheet, widths))
    return page


def add_cover(
    workbook: Workbook,
    name: str,
    lines: Iterable[str],
    facts: Iterable[tuple[str, Value | Formatted]],
    footer: Footer | None = None,
) -> None:
    """Add a first sheet: a title, some lines, then facts with their names before them."""
    page = workbook.create_sheet(name)
    _lay_out(page, footer, (WIDEST, 2 * WIDEST), one_page=True)
    look = _Look(page)
    above: list[Line] = [[Styled(line, 0 if number else look.title)] for number, line in enumerate(lines)]
    write_rows(page, [*above, *([Styled(label, look.label), look.fact(value)] for label, value in facts)], {})


class _Look:
    """The styles of a page, each made once."""

    def __init__(self, page: WriteOnlyWorksheet) -> None:
        self._page = page
        self._figures: dict[tuple[str, bool], int] = {}
        self.title = style_of(page, font=_TITLE)
        self.label = style_of(page, font=_HEADER, alignment=Alignment(vertical="top"))
        self._prose = style_of(page, alignment=Alignment(wrap_text=True, vertical="top"))
        self._beside_prose = style_of(page, alignment=Alignment(vertical="top"))

    def row(self, row: Row, prose: frozenset[int]) -> Line:
        """A row's cells; beside sentences that wrap, all stand at the top."""
        if prose:
            return [self._in_prose(value, number in prose) for number, value in enumerate(row)]
        return [self._figure(value) if isinstance(value, Formatted) else value for value in row]

    def header(self, sheet: Sheet, number: int) -> Styled:
        """A header stands over its column: to the right above numbers and dates."""
        first = next((row[number] for row in sheet.rows if row[number] is not None), None)
        side = "right" if isinstance(first, int | float | Decimal | date | Formatted) else None
        alignment = Alignment(wrap_text=True, vertical="bottom", horizontal=side)
        return Styled(
            sheet.headers[number], style_of(self._page, font=_HEADER, alignment=alignment, border=_HEADER_LINE)
        )

    def fact(self, value: Value | Formatted) -> Styled:
        """A value of the cover, at the left whatever it is."""
        shown = (
            value
            if isinstance(value, Formatted)
            else Formatted(value, ISO_DATE if isinstance(value, date) else "General")
        )
        alignment = Alignment(wrap_text=True, vertical="top", horizontal="left")
        return Styled(shown.value, style_of(self._page, alignment=alignment, number_format=shown.number_format))

    def _in_prose(self, value: Value | Formatted, wraps: bool) -> Styled:
        if isinstance(value, Formatted):
            return self._figure(value, at_top=True)
        return Styled(value, self._prose if wraps else self._beside_prose)

    def _figure(self, figure: Formatted, *, at_top: bool = False) -> Styled:
        key = (figure.number_format, at_top)
        if key not in self._figures:
            alignment = Alignment(horizontal="right", vertical="top" if at_top else None)
            self._figures[key] = style_of(self._page, alignment=alignment, number_format=figure.number_format)
        return Styled(figure.value, self._figures[key])


def _lay_out(page: WriteOnlyWorksheet, footer: Footer | None, widths: Iterable[int], *, one_page: bool) -> None:
    for number, width in enumerate(widths, 1):
        page.column_dimensions[get_column_letter(number)].width = width
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    page.page_setup.orientation = "landscape"
    page.page_setup.paperSize = _A4
    page.page_setup.fitToWidth = 1
    page.page_setup.fitToHeight = int(one_page)
    if footer is None:
        return
    # In a footer & begins a code, so that one in the text is written twice.
    page.HeaderFooter.oddFooter.left.text = footer.left.replace("&", "&&")
    page.HeaderFooter.oddFooter.right.text = footer.right.replace("&", "&&").format(page="&P", pages="&N")


def _table(sheet: Sheet, *, plain: bool) -> Table:
    # A table has at least one row below its header, if only an empty one.
    last = f"{get_column_letter(len(sheet.headers))}{sheet.header_row + max(1, len(sheet.rows))}"
    table = Table(displayName=sheet.table, ref=f"A{sheet.header_row}:{last}")
    table._initialise_columns()  # noqa: SLF001 -- the library leaves this to its user when rows are written as a stream
    for column, header in zip(table.tableColumns, sheet.headers, strict=True):
        column.name = header
    if plain:
        table.autoFilter = None
    else:
        table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=False)
    return table


def _heights(sheet: Sheet, widths: Sequence[int]) -> dict[int, int]:
    """In points, of the rows that wrap: not every spreadsheet program finds them by itself."""
    lines = max(len(wrap(header, width - _FILTER_BUTTON)) for header, width in zip(sheet.headers, widths, strict=True))
    heights = {sheet.header_row: lines * _LINE_POINTS}
    for number, row in enumerate(sheet.rows if sheet.prose else (), sheet.header_row + 1):
        lines = max(len(wrap(str(row[place] or ""), int(widths[place] * _LETTERS_A_DIGIT))) for place in sheet.prose)
        heights[number] = max(1, lines) * _LINE_POINTS
    return heights


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
