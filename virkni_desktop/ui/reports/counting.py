"""What the Reports page asks for on other threads: counting a quarter, hiding and dividing, who is behind, the workbook."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from virkni_desktop.reports.arrangement import FigureKey
    from virkni_desktop.reports.behind import BehindRow
    from virkni_desktop.reports.hiding import Hiding
    from virkni_desktop.reports.quarter import QuarterReport
    from virkni_desktop.reports.result import Members
    from virkni_desktop.reports.split import Split
    from virkni_desktop.store.caseload import Caseload
    from virkni_desktop.store.session import WorkSession


@dataclass(frozen=True)
class Counted:
    """A quarter, the figure it is divided by if any, and what the copy for others hides of both."""

    report: "QuarterReport"
    hiding: "Hiding"
    split: "Split | None"


@dataclass(frozen=True)
class Gap:
    """A record with a gap in it: what is missing (a check's id), and the record with its name."""

    check: str
    row: "BehindRow"


def count_quarter(session: "WorkSession", quarter: str, programme: str) -> Counted:
    """Read and count, of one programme or of all."""
    from virkni_desktop.reports.periods import Quarter  # noqa: PLC0415 -- loaded on the reader's thread
    from virkni_desktop.reports.quarter import quarter_report  # noqa: PLC0415 -- as above

    report = quarter_report(session, Quarter.parse(quarter), programme)
    return Counted(report, report.hiding(), None)


def divide_by(report: "QuarterReport", key: "FigureKey", by: str) -> Counted:
    """Divide a figure by "sex" or "age", if it can be divided and ``by`` is not empty, and hide anew with its groups."""
    from virkni_desktop.reports.arrangement import load_arrangement  # noqa: PLC0415 -- loaded on the worker's thread
    from virkni_desktop.reports.split import Dimension  # noqa: PLC0415 -- as above

    split = report.split(key, Dimension(by)) if by and load_arrangement().can_divide(key) else None
    return Counted(report, report.hiding(split), split)


def find_behind(session: "WorkSession", members: "Members") -> "tuple[BehindRow, ...]":
    """The records behind a figure, with names."""
    from virkni_desktop.reports.behind import list_behind  # noqa: PLC0415 -- loaded on the reader's thread

    return list_behind(session, members)


def find_gaps(session: "WorkSession", report: "QuarterReport") -> "tuple[Gap, ...]":
    """Every record with a gap, in the order of the checks."""
    from virkni_desktop.reports.behind import list_behind  # noqa: PLC0415 -- loaded on the reader's thread
    from virkni_desktop.reports.result import Kind, Members  # noqa: PLC0415 -- as above

    found: list[Gap] = []
    for check in report.checks:
        kind = Kind.PLACEMENT if check.id in ("no-end-reason", "no-contract") else Kind.EPISODE
        members = Members(kind, tuple(record.bytes for record in check.records))
        found += [Gap(check.id, row) for row in list_behind(session, members)]
    return tuple(found)


def write_workbook(counted: Counted, path: Path, language: str, *, external: bool) -> Path:
    """Write the working copy or the copy for others; gives the path back."""
    from virkni_desktop.reports.quarter_workbook import write_quarter_workbook  # noqa: PLC0415 -- on a worker's thread

    write_quarter_workbook(counted.report, path, language, external=external, split=counted.split)
    return path


def change_target(session: "WorkSession", indicator: str, value: int | None, valid_from: "date") -> None:
    """Set a figure's target from a quarter on, or take it away."""
    from virkni_desktop.casework.targets import set_target  # noqa: PLC0415 -- loaded on the writer's thread

    set_target(session, indicator, value, valid_from)


def change_threshold(caseload: "Caseload", below: int) -> None:
    """Keep the office's threshold in the caseload's file."""
    from virkni_desktop.models.setting import SettingName  # noqa: PLC0415 -- loaded on the writer's thread

    caseload.change_setting(SettingName.HIDE_BELOW, str(below))


def quarter_choices(newest: str, chosen: str, language: str, count: int) -> "Sequence[tuple[str, str]]":
    """The latest quarters to choose from, the newest first, with the chosen one wherever it is: key and words."""
    from virkni_desktop.reports.periods import Quarter  # noqa: PLC0415 -- loaded with the report
    from virkni_desktop.reports.words import Words  # noqa: PLC0415 -- as above

    latest = Quarter.parse(newest)
    found = {*(latest.later(-back) for back in range(count)), Quarter.parse(chosen)}
    return [(str(each), Words(language).quarter(each, "short")) for each in sorted(found, reverse=True)]
