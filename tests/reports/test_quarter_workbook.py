"""The quarter workbook: what a spreadsheet program finds in it, and what it must not find."""

import re
import shutil
import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from virkni_desktop.clock import Clock
from virkni_desktop.errors import CaseloadError
from virkni_desktop.forms.wording import load_words
from virkni_desktop.reports.periods import Quarter
from virkni_desktop.reports.quarter import quarter_report
from virkni_desktop.reports.quarter_workbook import write_quarter_workbook
from virkni_desktop.store.caseload import Caseload, create_caseload, open_caseload

LANGUAGES = ("sv", "is", "en")
Q2 = Quarter(2024, 2)
NAMES = {
    "sv": ["Omslag", "Sammanfattning", "Åtta kvartal", "Placeringar och avtal", "Data", "Indikatorer", "Kolumner"],
    "is": ["Forsíða", "Samantekt", "Átta ársfjórðungar", "Starfsúrræði og samningar", "Gögn", "Mælikvarðar"],
    "en": ["Cover", "Summary", "Eight quarters", "Placements and contracts", "Data", "Indicators", "Data dictionary"],
}


def written(caseload: Caseload, folder: Path, language: str = "en", quarter: Quarter = Q2) -> Path:
    path = folder / f"Quarter {language}.xlsx"
    report = caseload.read(lambda session: quarter_report(session, quarter))
    write_quarter_workbook(report, path, language)
    return path


@pytest.fixture
def workbook(caseload: Caseload, tmp_path: Path) -> Workbook:
    return load_workbook(written(caseload, tmp_path))


def table_of(page: Worksheet) -> list[dict[str, object]]:
    """The rows of a sheet's one table, by header."""
    (table,) = page.tables.values()
    header, *rows = [[cell.value for cell in row] for row in page[table.ref]]
    assert header == table.column_names
    return [dict(zip(header, row, strict=True)) for row in rows]


def figures(workbook: Workbook) -> dict[str, object]:
    return {row["Indicator"]: row["Q2 2024"] for row in table_of(workbook["Summary"])}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_sheet_but_the_cover_is_a_title_a_line_and_one_table_to_its_end(
    caseload: Caseload, tmp_path: Path, language: str
) -> None:
    workbook = load_workbook(written(caseload, tmp_path, language))
    names = NAMES[language]
    assert workbook.sheetnames[: len(names)] == names
    assert len(workbook.sheetnames) == 8
    tables = [table for page in workbook for table in page.tables.values()]
    assert len({table.displayName for table in tables}) == 7
    for page in workbook.worksheets[1:]:
        (table,) = page.tables.values()
        header_row = int(re.search(r"\d+", table.ref)[0])
        assert table.ref == f"A{header_row}:{page.dimensions.split(':')[1]}"
        assert table.autoFilter is not None
        assert (page.freeze_panes, page.print_title_rows) == (f"A{header_row + 1}", f"${header_row}:${header_row}")
        assert page["A1"].value
        assert len(set(table.column_names)) == len(table.column_names)
    for page in workbook:
        assert (page.page_setup.fitToWidth, page.sheet_properties.pageSetUpPr.fitToPage) == (1, True)
        assert not page.merged_cells.ranges
        assert page.oddFooter.right.text.count("&") == 2
    assert workbook.properties.language == language
    assert workbook.properties.title == workbook.worksheets[0]["A1"].value


def test_the_summary_shows_the_worked_example_beside_the_quarter_before_and_a_year_ago(workbook: Workbook) -> None:
    rows = {row["Indicator"]: row for row in table_of(workbook["Summary"])}
    assert [rows["Under way at the end"][quarter] for quarter in ("Q2 2024", "Q1 2024", "Q2 2023")] == [5, 5, 0]
    assert [rows["Mapping within 30 days"][name] for name in ("Q2 2024", "Numerator", "Denominator")] == [0.75, 3, 4]
    assert rows["Mapping within 30 days"]["Q2 2023"] == "[z]"
    assert rows["Served: persons"]["Q2 2024"] == 7
    assert rows["Jobs filled by sector: Private market"]["Q2 2024"] == 3
    assert rows["Active placements: Training contract"]["Q2 2024"] == 2
    assert rows["Participants per full-time coach: Bára Lind"]["Q2 2024"] == 3
    assert "Jobs filled by sector" not in rows
    shares = [row for row in workbook["Summary"].iter_rows(min_row=4) if row[2].value == "percent"]
    assert {cell.number_format for row in shares for cell in row[3:6] if cell.value != "[z]"} == {"0.0%"}


def test_the_rows_of_data_sum_to_the_figures_of_the_summary(workbook: Workbook) -> None:
    data, shown = table_of(workbook["Data"]), figures(workbook)
    sums = {
        "At the start": "Under way at the start",
        "In": "Enrolled",
        "Out": "Left",
        "At the end": "Under way at the end",
        "Jobs": "Jobs filled",
        "Contracts": "Training contracts among them",
    }
    assert {column: sum(row[column] for row in data) for column in sums} == {
        column: shown[indicator] for column, indicator in sums.items()
    }
    assert (len(data), len({row["Participant"] for row in data})) == (shown["Served"], shown["Served: persons"])
    due = sum(row["30 days in quarter"] for row in data)
    assert [sum(row[column] for row in data) / due for column in ("Mapped in time", "Plan in time")] == [0.75, 0.25]
    placements = table_of(workbook["Placements and contracts"])
    assert sum(row["Filled in quarter"] for row in placements) == shown["Jobs filled"]


def test_dates_and_numbers_are_dates_and_numbers(workbook: Workbook) -> None:
    row = table_of(workbook["Data"])[0]
    assert row["Enrolled on"].date() == date(2023, 11, 6)
    assert (row["Contacts"], row["Of them in person"], row["Stage"], row["Age"]) == (2, 1, "Job finding", "30–49")
    cell = next(cell for cell in workbook["Data"][5] if isinstance(cell.value, datetime))
    assert cell.number_format == "yyyy-mm-dd"
    placement = table_of(workbook["Placements and contracts"])[0]
    assert (placement["Percent of full time"], placement["Monthly grant"], placement["Currency"]) == (
        50,
        114_344,
        "ISK",
    )


def test_no_cell_is_a_formula_an_error_or_a_link_whatever_the_names_are(workbook: Workbook) -> None:
    cells = [cell for page in workbook for row in page.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n", "d"}
    assert not any(cell.hyperlink for cell in cells)
    tempting = {cell.value: cell.quotePrefix for cell in cells if str(cell.value)[:1] in ("=", "#")}
    assert tempting == {"=Leikskólinn Sól": True, "#N/A": True}
    assert "Rafeind & synir" in {cell.value for cell in cells}


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_in_the_file_names_a_participant(caseload: Caseload, tmp_path: Path, language: str) -> None:
    with zipfile.ZipFile(written(caseload, tmp_path, language)) as archive:
        content = b"".join(archive.read(name) for name in archive.namelist()).decode()
    assert "Grindverk" in content
    assert not re.search("Leyndarmál|010130|1990-05-17", content)


def test_the_charts_say_in_words_what_they_show(caseload: Caseload, tmp_path: Path) -> None:
    with zipfile.ZipFile(written(caseload, tmp_path)) as archive:
        drawing = archive.read("xl/drawings/drawing1.xml").decode()
    jobs, closing = re.findall(r'descr="([^"]+)"', drawing)
    assert jobs.startswith("Column chart: Jobs filled per quarter. Q3 2022: 0, 0; ")
    assert "Q1 2024: 1, 1; Q2 2024: 4, 2." in jobs
    assert "Under way at the end of each quarter" in closing


def test_the_notes_name_what_is_missing_and_how_often(workbook: Workbook) -> None:
    notes = {row["Note"]: row["Count"] for row in table_of(workbook["Notes"])}
    assert notes["Placements that ended in the quarter without an end reason."] == 1
    assert notes["Training contracts whose months and grant are not filled in."] == 1


def test_the_dictionary_explains_each_column_of_the_sheets_of_rows(workbook: Workbook) -> None:
    explained = [(row["Sheet"], row["Column"]) for row in table_of(workbook["Data dictionary"])]
    there = [(name, column) for name in ("Placements and contracts", "Data") for column in table_of(workbook[name])[0]]
    assert explained == there


def test_a_quarter_under_way_says_so_on_cover_and_summary(caseload: Caseload, tmp_path: Path) -> None:
    workbook = load_workbook(written(caseload, tmp_path, quarter=Quarter(2024, 3)))
    for name in ("Cover", "Summary"):
        assert "Preliminary" in str([cell.value for row in workbook[name].iter_rows() for cell in row])


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_caseload_gives_a_workbook_too(tmp_path: Path, language: str) -> None:
    path, clock = tmp_path / "Empty.virkni", Clock(date(2024, 7, 15))
    create_caseload(path, jurisdiction="se", clock=clock)
    with open_caseload(path, clock=clock) as empty:
        workbook = load_workbook(written(empty, tmp_path, language))
    assert workbook.worksheets[4].tables["Data"].ref == "A3:W4"


def test_a_workbook_replaces_an_earlier_one_whole_or_not_at_all(caseload: Caseload, tmp_path: Path) -> None:
    path = written(caseload, tmp_path)
    assert written(caseload, tmp_path) == path
    load_workbook(path)
    shutil.copy(path, tmp_path / "kept.xlsx")
    with pytest.raises(CaseloadError, match="not found"):
        written(caseload, tmp_path / "no such folder")
    assert sorted(each.name for each in tmp_path.glob("*.xlsx*")) == ["Quarter en.xlsx", "kept.xlsx"]


def test_every_word_of_the_workbook_is_there_in_three_languages() -> None:
    words = load_words("reports")
    assert [key for key, wording in words.items() if set(wording.standard) != set(LANGUAGES)] == []
