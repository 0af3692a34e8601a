"""The workbook's sheets of figures: the summary, the last quarters, how each figure is counted, and notes."""

from decimal import Decimal

from virkni_desktop.reports.arrangement import FigureKey
from virkni_desktop.reports.quarter import QuarterReport
from virkni_desktop.reports.result import IndicatorResult, Number, Unit
from virkni_desktop.reports.row_writer import Value
from virkni_desktop.reports.sheet import Formatted, Row, Sheet, named_sheet
from virkni_desktop.reports.words import Words

NOT_APPLICABLE = Formatted("[z]", "General")
NOT_YET = Formatted("[x]", "General")
_NOTES = ("unit", "day", "misregistered", "rounding", "period")


def summary_sheet(report: QuarterReport, words: Words) -> Sheet:
    """Each figure beside that of the quarter before and of a year ago; parts in rows of their own."""
    quarters = (report.quarter, report.quarter.previous, report.quarter.same_last_year)
    headers = [words(f"column.{name}") for name in ("id", "indicator", "unit")]
    headers += [words.quarter(quarter, "short") for quarter in quarters]
    headers += [words(f"column.{name}") for name in ("numerator", "denominator")]
    rows: list[Row] = []
    for name, result in report.indicators.items():
        rows += _indicator_rows((result, report.previous[name], report.last_year[name]), report, words)
    lines = [
        f"{words('sheet.summary')}, {words.quarter(report.quarter)}",
        words("about.nothing"),
        words("about.not-yet"),
    ]
    if report.is_preliminary:
        lines.append(words("about.preliminary"))
    return Sheet(words("sheet.summary"), "Summary", tuple(lines), tuple(headers), rows, frozenset({1}), one_page=True)


def trend_sheet(report: QuarterReport, words: Words) -> Sheet:
    """Jobs filled and numbers under way over the last quarters."""
    columns = ("quarter", "jobs-filled", "training-contracts", "closing-stock")
    rows: list[Row] = [
        [words.quarter(point.quarter, "short"), point.hires, point.training_contracts, point.closing]
        for point in report.trend
    ]
    return named_sheet("trend", columns, rows, words, one_page=True)


def indicators_sheet(report: QuarterReport, words: Words) -> Sheet:
    """How each figure is counted."""
    rows: list[Row] = [
        [name, words(f"indicator.{name}.name"), words(f"indicator.{name}.meaning"), figure_unit(result.unit, words)]
        for name, result in report.indicators.items()
    ]
    return named_sheet("indicators", ("id", "indicator", "meaning", "unit"), rows, words, prose={1, 2})


def notes_sheet(report: QuarterReport, words: Words) -> Sheet:
    """How it was counted, then what is missing from the records and how often."""
    said: list[tuple[str, int | None]] = [(words(f"note.{name}"), None) for name in _NOTES]
    said += [(words(f"check.{check.id}"), check.count) for check in report.checks]
    rows: list[Row] = [[f"[note {number}]", text, count] for number, (text, count) in enumerate(said, 1)]
    return named_sheet("notes", ("number", "note", "records"), rows, words, prose={1})


def _indicator_rows(compared: tuple[IndicatorResult, ...], report: QuarterReport, words: Words) -> list[Row]:
    result = compared[0]
    label = words(f"indicator.{result.id}.name")
    rows: list[Row] = []
    # Jobs by sector are all parts: the main figure is one of them.
    if result.id != "I21":
        figures = [shown(each.value, result.unit) for each in compared]
        fraction = [counted(result.numerator), counted(result.denominator)]
        rows.append([result.id, label, figure_unit(result.unit, words), *figures, *fraction])
    for part in dict.fromkeys(part for each in compared for part in each.parts):
        unit = FigureKey(result.id, part).unit_in(report.indicators)
        figures = [NOT_YET if part in each.open else shown(each.parts.get(part, 0), unit) for each in compared]
        part_label = f"{label}: {words.part(result.id, part, report.origin.jurisdiction)}"
        rows.append([result.id, part_label, figure_unit(unit, words), *figures, None, None])
    return rows


def shown(value: Number | None, unit: str) -> Value | Formatted:
    """Shares as real percentages, rates and medians with their decimal, counts and amounts as whole numbers."""
    if value is None:
        return NOT_APPLICABLE
    if unit == Unit.PERCENT:
        return Formatted(Decimal(value) / 100, "0.0%")
    return Formatted(value, "0.0") if unit in (Unit.EPISODES_PER_COACH, Unit.DAYS) else counted(value)


def counted(value: Number | None) -> Formatted | None:
    """A whole number, or one with its decimal where it has one."""
    if value is None:
        return None
    return Formatted(int(value), "#,##0") if value == int(value) else Formatted(value, "0.0")


def figure_unit(unit: str, words: Words) -> str:
    """The word for what a figure counts; a currency is its own."""
    return words.optional(f"unit.{unit}", unit)
