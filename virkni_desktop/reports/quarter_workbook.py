"""Writes the quarter report as a spreadsheet that people go on working with."""

from io import BytesIO
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from virkni_desktop.reports.charts import add_column_chart
from virkni_desktop.reports.external_workbook import external_content
from virkni_desktop.reports.figure_sheets import indicators_sheet, notes_sheet, summary_sheet, trend_sheet
from virkni_desktop.reports.indicators import DEFINITIONS_VERSION
from virkni_desktop.reports.quarter import QuarterReport
from virkni_desktop.reports.record_sheets import data_sheet, dictionary_sheet, placements_sheet
from virkni_desktop.reports.row_writer import Value
from virkni_desktop.reports.sheet import Footer, Formatted, Sheet, add_cover, add_sheet
from virkni_desktop.reports.split import Split
from virkni_desktop.reports.words import Words
from virkni_desktop.store.files import atomic_write

_SHEETS = (summary_sheet, trend_sheet, placements_sheet, data_sheet, indicators_sheet, dictionary_sheet, notes_sheet)


def write_quarter_workbook(
    report: QuarterReport, path: Path, language: str, *, external: bool = False, split: Split | None = None
) -> None:
    """Write the working copy in ``language`` (sv, is or en); the file is either wholly there or as it was.

    ``external`` writes the copy for others instead, in which small counts are hidden, with a split if there is one.
    Raises CaseloadError where the file cannot be written.
    """
    words = Words(language)
    # The library keeps each sheet in a temporary file of its own while it grows: a full disk can show there too.
    with atomic_write(path) as temporary:
        temporary.write_bytes(external_content(report, split, words) if external else _content(report, words))


def _content(report: QuarterReport, words: Words) -> bytes:
    workbook = Workbook(write_only=True)
    title = words("cover.title", quarter=words.quarter(report.quarter))
    workbook.properties.title = title
    workbook.properties.language = words.language
    workbook.properties.creator = report.origin.made_by or report.origin.office or "Virkni"
    footer = Footer(f"{title} · {words('footer.copy')}", words("footer.pages", page="{page}", pages="{pages}"))
    sheets = [make(report, words) for make in _SHEETS]
    lines = [title, words("cover.copy")]
    add_cover(workbook, words("sheet.cover"), lines, _cover_facts(report, sheets, words), footer)
    for sheet in sheets:
        page = add_sheet(workbook, sheet, footer)
        if sheet.table == "Trend":
            _add_charts(page, sheet, words)
    content = BytesIO()
    workbook.save(content)
    return content.getvalue()


def _cover_facts(report: QuarterReport, sheets: list[Sheet], words: Words) -> list[tuple[str, Value | Formatted]]:
    origin, period = report.origin, report.quarter.period
    facts: list[tuple[str, Value | Formatted]] = [
        (words("cover.office"), origin.office),
        (words("cover.programme"), origin.programme),
        (words("cover.from"), period.start),
        (words("cover.to"), period.end),
        (words("cover.status"), words("about.preliminary") if report.is_preliminary else words("cover.final")),
        (words("cover.made-by"), origin.made_by),
        (words("cover.made-on"), origin.made_on),
        (words("cover.cut-off"), Formatted(origin.cut_off.replace(tzinfo=None), "yyyy-mm-dd hh:mm")),
        (words("cover.definitions"), DEFINITIONS_VERSION),
    ]
    known = [(label, value) for label, value in facts if value != ""]
    contents = [(sheet.name, words(f"about.{sheet.table.lower()}")) for sheet in sheets]
    return [*known, (words("cover.sheets"), None), *contents]


def _add_charts(page: WriteOnlyWorksheet, sheet: Sheet, words: Words) -> None:
    rows = (sheet.header_row, sheet.header_row + len(sheet.rows))
    for chart, columns, place in (("hires", (2, 3), "F1"), ("closing", (4,), "F15")):
        title = words(f"chart.{chart}")
        values = "; ".join(f"{row[0]}: " + ", ".join(str(row[column - 1]) for column in columns) for row in sheet.rows)
        add_column_chart(page, title, words("chart.alt", title=title, values=values), columns, rows, place)
