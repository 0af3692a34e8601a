"""How long the quarter's workbook takes, beside a library that writes the same cells and computes nothing."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from caseloads import TODAY, opened
from measures import Row, paired
from openpyxl import Workbook, load_workbook

from virkni_desktop.reports.periods import Quarter
from virkni_desktop.reports.quarter import quarter_report
from virkni_desktop.reports.quarter_workbook import write_quarter_workbook

_TIMES = 5


def rows() -> Iterator[Row]:
    """Reading, counting and writing all sheets; both as CPU time of the process, in turns."""
    quarter = Quarter.of(TODAY).previous
    with opened("M") as caseload, TemporaryDirectory() as folder:
        ours, theirs = Path(folder) / "ours.xlsx", Path(folder) / "theirs.xlsx"

        def report() -> None:
            counted = caseload.read(lambda session: quarter_report(session, quarter))
            write_quarter_workbook(counted, ours, "is")

        report()
        sheets = _cells(ours)
        _write(sheets, theirs)
        value, reference, ratio = paired(
            lambda: _cpu_seconds(report), lambda: _cpu_seconds(lambda: _write(sheets, theirs)), _TIMES
        )
    cells = sum(value is not None for sheet in sheets.values() for row in sheet for value in row)
    what = f"Quarter workbook of M, all {len(sheets)} sheets, {cells:,} cells (CPU)"
    yield Row(what, value, "s", "openpyxl, the same cells", reference, ratio, at_most_times=1.5)


def _cells(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    workbook = load_workbook(path, read_only=True)
    sheets = {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in workbook.worksheets}
    workbook.close()
    return sheets


def _write(sheets: dict[str, list[tuple[Any, ...]]], path: Path) -> None:
    workbook = Workbook(write_only=True)
    for name, lines in sheets.items():
        page = workbook.create_sheet(name)
        for line in lines:
            page.append(line)
    workbook.save(path)


def _cpu_seconds(job: Callable[[], None]) -> float:
    started = time.process_time()
    job()
    return time.process_time() - started
