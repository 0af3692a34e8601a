"""The sheets of the copy for others: figures, quarters and split with small counts hidden, definitions, columns, notes."""

from virkni_desktop.reports.arrangement import FigureKey
from virkni_desktop.reports.figure_sheets import counted, figure_unit, shown
from virkni_desktop.reports.hiding import Hiding
from virkni_desktop.reports.quarter import QuarterReport
from virkni_desktop.reports.row_writer import Value
from virkni_desktop.reports.sheet import Formatted, Row, Sheet, named_sheet
from virkni_desktop.reports.shown import Mark, Shown, ShownFigure, shown_groups, shown_split, shown_value
from virkni_desktop.reports.split import Split
from virkni_desktop.reports.words import Words

TREND = (
    ("jobs-filled", FigureKey("I18")),
    ("training-contracts", FigureKey("I22")),
    ("closing-stock", FigureKey("I04")),
)
_FIGURE_COLUMNS = ("group", "id", "indicator", "unit")
_AFTER_QUARTERS = ("numerator", "denominator", "target", "target-status")
_QUARTER = "quarter-figures"
_NOTES = ("unit", "day", "misregistered", "rounding", "period", "hidden", "secondary", "shares", "late")


def external_sheets(report: QuarterReport, split: Split | None, words: Words) -> list[Sheet]:
    """All sheets but the cover; the dictionary explains the columns of all of them."""
    hiding = report.hiding(split)
    sheets = [_figures(report, hiding, words), _quarters(report, hiding, words)]
    if split is not None:
        sheets.append(_split(report, split, hiding, words))
    sheets += [_definitions(report, words), _notes(report, words)]
    return [*sheets[:-1], _dictionary(report, sheets, words), sheets[-1]]


def _figures(report: QuarterReport, hiding: Hiding, words: Words) -> Sheet:
    headers = [words(f"column.{name}") for name in _FIGURE_COLUMNS]
    headers += [words.quarter(quarter, "short") for quarter in report.compared]
    headers += [words(f"column.{name}") for name in _AFTER_QUARTERS]
    rows = [
        _row(words(f"group.{group.id}"), figure, report, words)
        for group in shown_groups(report, hiding, external=True)
        for figure in group.figures
    ]
    lines = [
        f"{words('sheet.summary')}, {words.quarter(report.quarter)}",
        words("about.hidden", below=report.hide_below),
    ]
    lines += [words("about.nothing"), words("about.not-yet")]
    if report.is_preliminary:
        lines.append(words("about.preliminary"))
    return Sheet(words("sheet.summary"), "Summary", tuple(lines), tuple(headers), rows, frozenset({2}))


def _row(group: str, figure: ShownFigure, report: QuarterReport, words: Words) -> Row:
    name = words.figure(figure.key, report.origin.jurisdiction)
    pair = figure.pair or (Mark.NOT_APPLICABLE, Mark.NOT_APPLICABLE)
    met = "none" if figure.met is None else "met" if figure.met else "below"
    return [
        group, figure.key.indicator, name, figure_unit(figure.unit, words),
        *(_cell(value, figure.unit) for value in figure.values), *(_cell(value, "") for value in pair),
        _cell(Mark.NOT_APPLICABLE if figure.target is None else figure.target, ""), words(f"target.{met}"),
    ]  # fmt: skip


def _quarters(report: QuarterReport, hiding: Hiding, words: Words) -> Sheet:
    rows: list[Row] = [
        [
            words.quarter(quarter, "short"),
            *(_cell(shown_value(key, quarter, report, hiding), "") for _, key in TREND),
        ]
        for quarter in report.quarters
    ]
    named = named_sheet("trend", ("quarter", *(name for name, _ in TREND)), rows, words)
    lines = (named.lines[0], words("about.trend-external"), words("about.hidden", below=report.hide_below))
    return Sheet(named.name, named.table, lines, named.headers, rows)


def _split(report: QuarterReport, split: Split, hiding: Hiding, words: Words) -> Sheet:
    parts = shown_split(split, report, hiding, external=True)
    is_share = any(part.of is not None for part in parts)
    headers = [words("column.split-group"), words("column.split-count"), *([words("column.split-of")] * is_share)]
    rows: list[Row] = [
        [
            words.split_group(split.by, part.id),
            _cell(part.counted, ""),
            *([_cell(0 if part.of is None else part.of, "")] * is_share),
        ]
        for part in parts
    ]
    name = words.figure(split.figure, report.origin.jurisdiction)
    lines = (
        words("about.split", figure=name, by=words(f"split.{split.by}"), quarter=words.quarter(report.quarter)),
        words("about.hidden", below=report.hide_below),
    )
    return Sheet(words("sheet.split"), "Split", lines, tuple(headers), rows)


def _definitions(report: QuarterReport, words: Words) -> Sheet:
    rows: list[Row] = [
        [name, words(f"indicator.{name}.name"), words(f"indicator.{name}.meaning"), figure_unit(result.unit, words)]
        for name, result in report.indicators.items()
    ]
    return named_sheet("indicators", ("id", "indicator", "meaning", "unit"), rows, words, prose={1, 2})


def _notes(report: QuarterReport, words: Words) -> Sheet:
    rows: list[Row] = [
        [f"[note {number}]", words(f"note.{name}", below=report.hide_below)] for number, name in enumerate(_NOTES, 1)
    ]
    return named_sheet("notes", ("number", "note"), rows, words, prose={1})


def _dictionary(report: QuarterReport, sheets: list[Sheet], words: Words) -> Sheet:
    """What each column of each sheet is; those headed by a quarter are figures of that quarter."""
    columns = ("sheet", "column", "meaning", "type")
    known = {words(f"column.{name}"): name for name in words.names("external-meaning") if name != _QUARTER}
    headed = {words.quarter(quarter, "short") for quarter in report.compared}
    own = named_sheet("dictionary", columns, [], words)
    rows: list[Row] = []
    for sheet in (*sheets, own):
        for header in sheet.headers:
            name = _QUARTER if header in headed else known[header]
            kind = "number" if name in _NUMBERS else "text"
            rows.append([sheet.name, header, words(f"external-meaning.{name}"), words(f"type.{kind}")])
    return named_sheet("dictionary", columns, rows, words, prose={2})


_NUMBERS = {
    _QUARTER, "numerator", "denominator", "target", "split-count", "split-of", *(name for name, _ in TREND),
}  # fmt: skip


def _cell(value: Shown, unit: str) -> Value | Formatted:
    if isinstance(value, Mark):
        return Formatted(value.value, "General")
    return shown(value, unit) if unit else counted(value)
