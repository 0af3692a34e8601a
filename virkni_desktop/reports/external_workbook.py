"""Writes the quarter report for others: small counts hidden, no rows of people, and plain enough for any reader.

Laid out as national statistics ask for: one marked-up table a sheet from column A, one header row, no merged cells, blank
rows, fills, filters, frozen panes, floating charts, headers or footers.
"""

from io import BytesIO

from openpyxl import Workbook

from virkni_desktop.reports.external_sheets import external_sheets
from virkni_desktop.reports.indicators import DEFINITIONS_VERSION
from virkni_desktop.reports.quarter import QuarterReport
from virkni_desktop.reports.row_writer import Value
from virkni_desktop.reports.sheet import Formatted, Sheet, add_cover, add_sheet
from virkni_desktop.reports.split import Split
from virkni_desktop.reports.words import Words


def external_content(report: QuarterReport, split: Split | None, words: Words) -> bytes:
    """The file's bytes."""
    workbook = Workbook(write_only=True)
    title = words("cover.title", quarter=words.quarter(report.quarter))
    workbook.properties.title = title
    workbook.properties.language = words.language
    workbook.properties.creator = report.origin.office or "Virkni"
    sheets = external_sheets(report, split, words)
    lines = [title, words("cover.external"), words("about.hidden", below=report.hide_below)]
    add_cover(workbook, words("sheet.cover"), lines, _cover_facts(report, sheets, words))
    for sheet in sheets:
        add_sheet(workbook, sheet)
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
        (words("cover.definitions"), DEFINITIONS_VERSION),
    ]
    known = [(label, value) for label, value in facts if value != ""]
    contents: list[tuple[str, Value | Formatted]] = [(sheet.name, sheet.lines[0]) for sheet in sheets]
    return [*known, (words("cover.sheets"), len(sheets)), *contents]
