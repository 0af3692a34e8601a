"""The copy for others: as plain as national statistics ask for, every column explained, and the same as on the screen."""

import re
import zipfile
from datetime import date, datetime
from pathlib import Path
from time import perf_counter

import pytest
from openpyxl import Workbook, load_workbook

from virkni_desktop.forms.wording import load_words
from virkni_desktop.models.setting import SettingName
from virkni_desktop.reports.arrangement import FigureKey
from virkni_desktop.reports.periods import Quarter
from virkni_desktop.reports.quarter import QuarterReport, quarter_report
from virkni_desktop.reports.quarter_workbook import write_quarter_workbook
from virkni_desktop.reports.shown import Mark, shown_groups
from virkni_desktop.reports.split import Dimension, Split
from virkni_desktop.store.caseload import Caseload

LANGUAGES = ("sv", "is", "en")
Q2 = Quarter(2024, 2)


def report_of(caseload: Caseload) -> QuarterReport:
    return caseload.read(lambda session: quarter_report(session, Q2))


def written(caseload: Caseload, folder: Path, language: str = "en", by: str | None = "I04") -> Path:
    path, report = folder / f"External {language}.xlsx", report_of(caseload)
    split: Split | None = report.split(FigureKey(by), Dimension.SEX) if by else None
    write_quarter_workbook(report, path, language, external=True, split=split)
    return path


@pytest.fixture
def workbook(caseload: Caseload, tmp_path: Path) -> Workbook:
    return load_workbook(written(caseload, tmp_path))


def rows_of(workbook: Workbook, sheet: str) -> list[dict[str, object]]:
    (table,) = workbook[sheet].tables.values()
    header, *rows = [[cell.value for cell in row] for row in workbook[sheet][table.ref]]
    return [dict(zip(header, row, strict=True)) for row in rows]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_sheet_is_one_plain_table_from_column_a_to_the_end(
    caseload: Caseload, tmp_path: Path, language: str
) -> None:
    workbook = load_workbook(written(caseload, tmp_path, language))
    assert len(workbook.sheetnames) == len(set(workbook.sheetnames)) == 7
    for page in workbook.worksheets[1:]:
        (table,) = page.tables.values()
        header_row = int(re.search(r"\d+", table.ref)[0])
        assert table.ref == f"A{header_row}:{page.dimensions.split(':')[1]}"
        assert (table.autoFilter, table.tableStyleInfo) == (None, None)
        assert len(set(table.column_names)) == len(table.column_names)
        for row in page.iter_rows(min_row=header_row):
            assert all(cell.value is not None for cell in row)
    for page in workbook:
        assert not page.merged_cells.ranges
        assert page.freeze_panes is None
        assert not page._charts
        assert all(not part.text for part in (page.oddFooter.left, page.oddFooter.right, page.oddHeader.center))
        for row in page.iter_rows():
            assert any(cell.value is not None for cell in row)
            assert all(cell.fill.fill_type is None for cell in row)
    assert (workbook.properties.language, bool(workbook.properties.title)) == (language, True)


def test_dates_are_dates(workbook: Workbook) -> None:
    facts = {row[0].value: row[1] for row in workbook["Cover"].iter_rows(min_row=4)}
    assert facts["From"].value == datetime(2024, 4, 1)  # noqa: DTZ001 -- a spreadsheet knows no zones
    assert facts["To"].number_format == "yyyy-mm-dd"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_dictionary_covers_every_column_of_every_sheet(caseload: Caseload, tmp_path: Path, language: str) -> None:
    workbook = load_workbook(written(caseload, tmp_path, language))
    there = {
        (page.title, column)
        for page in workbook.worksheets[1:]
        for table in page.tables.values()
        for column in table.column_names
    }
    dictionary = workbook.worksheets[-2]
    explained = {(row[0].value, row[1].value) for row in dictionary.iter_rows(min_row=4)}
    assert explained == there


def test_no_small_count_stands_in_any_table_of_figures(workbook: Workbook) -> None:
    for sheet in ("Summary", "Eight quarters", "Split"):
        for row in rows_of(workbook, sheet):
            counts = [value for name, value in row.items() if isinstance(value, int) and name != "Target"]
            assert not [count for count in counts if 0 < count < 5], row


def test_the_worked_example_shows_its_stock_and_hides_its_hires(workbook: Workbook) -> None:
    shown = {row["Indicator"]: row for row in rows_of(workbook, "Summary")}
    assert [shown["Under way at the end"][quarter] for quarter in ("Q2 2024", "Q1 2024", "Q2 2023")] == [5, 5, 0]
    assert shown["Jobs filled"]["Q2 2024"] == "[c]"
    assert [shown["Mapping within 30 days"][name] for name in ("Q2 2024", "Numerator", "Denominator")] == ["[c]"] * 3
    assert "With Bára Lind" not in shown
    assert {row["Number in the part"] for row in rows_of(workbook, "Split")} == {"[c]", 5}


def test_it_has_no_row_about_a_person_and_no_name_of_an_employer(caseload: Caseload, tmp_path: Path) -> None:
    path = written(caseload, tmp_path)
    with zipfile.ZipFile(path) as archive:
        content = b"".join(archive.read(name) for name in archive.namelist()).decode()
    assert not re.search("Leyndarmál|010130|1990-05-17|Grindverk|Bára|Leikskólinn", content)
    assert "Data" not in load_workbook(path).sheetnames


def test_the_summary_is_what_the_window_shows_as_external(caseload: Caseload, workbook: Workbook) -> None:
    report = report_of(caseload)
    hiding = report.hiding(report.split(FigureKey("I04"), Dimension.SEX))
    figures = [figure for group in shown_groups(report, hiding, external=True) for figure in group.figures]
    rows = rows_of(workbook, "Summary")
    assert len(rows) == len(figures)
    for row, figure in zip(rows, figures, strict=True):
        for quarter, value in zip(("Q2 2024", "Q1 2024", "Q2 2023"), figure.values, strict=True):
            percent = figure.unit == "percent" and not isinstance(value, Mark)
            assert row[quarter] == pytest.approx(float(value) / 100) if percent else row[quarter] == value


def test_the_offices_own_threshold_holds(caseload: Caseload, tmp_path: Path) -> None:
    caseload.change_setting(SettingName.HIDE_BELOW, "6")
    shown = {row["Indicator"]: row for row in rows_of(load_workbook(written(caseload, tmp_path)), "Summary")}
    assert shown["Under way at the end"]["Q2 2024"] == "[c]"


def test_it_is_made_in_far_less_than_five_seconds(caseload: Caseload, tmp_path: Path) -> None:
    start = perf_counter()
    written(caseload, tmp_path)
    assert perf_counter() - start < 5


def test_every_mark_on_the_sheets_is_explained_on_them(workbook: Workbook) -> None:
    said = " ".join(str(row[0].value) for row in workbook["Summary"].iter_rows(max_row=5))
    assert all(mark in said for mark in ("[c]", "[x]", "[z]"))
    assert load_words("reports")["about.hidden"]
    assert date(2024, 7, 15) in {
        row[1].value.date() for row in workbook["Cover"].iter_rows(min_row=4) if isinstance(row[1].value, datetime)
    }
