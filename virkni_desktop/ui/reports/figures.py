"""How the quarter's figures read as lines of a table: words and marks, exactly as the workbooks have them."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from virkni_desktop.formats import number, percent
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.components.table import Column, Group
from virkni_desktop.ui.theme import Token

if TYPE_CHECKING:
    from virkni_desktop.reports.arrangement import FigureKey
    from virkni_desktop.reports.shown import Shown, ShownFigure
    from virkni_desktop.ui.reports.counting import Counted

NAME, NOW, BEFORE, YEAR_AGO, TARGET, STANDING = range(6)
"""The columns of the table."""

QUARTER_COLUMNS = (NOW, BEFORE, YEAR_AGO)
_QUARTER_WIDTH, _TARGET_WIDTH, _STATUS_WIDTH, _NO_STATUS_WIDTH = 88, 72, 92, 44
_NONE = "–"


@dataclass(frozen=True, slots=True)
class FigureLine:
    """One figure as it is shown; ``marks`` stand before the numbers that the copy for others hides."""

    key: "FigureKey"
    name: str
    texts: tuple[str, str, str]
    marks: tuple[str, str, str]
    pair: str
    target: str
    standing: Status | None


class FigureLines(QObject):
    """Turns a counted quarter into lines in the window's language."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def columns(self, counted: "Counted | None" = None) -> list[Column[FigureLine]]:
        """The table's columns, headed by the quarters they show."""
        heads = [self.tr("This quarter"), self.tr("Quarter before"), self.tr("A year ago")]
        if counted is not None:
            from virkni_desktop.reports.words import Words  # noqa: PLC0415 -- there once a report is

            heads = [Words(self._language).quarter(quarter, "short") for quarter in counted.report.compared]
        muted, wide = (lambda _line: Token.MUTED), _QUARTER_WIDTH
        standing = _STATUS_WIDTH if counted is not None and counted.report.targets else _NO_STATUS_WIDTH
        return [
            Column(self.tr("Indicator"), lambda line: line.name, mark=lambda line: line.pair),
            Column(heads[0], lambda line: line.texts[0], numeric=True, strong=True, width=wide, mark=_mark(0)),
            Column(heads[1], lambda line: line.texts[1], numeric=True, width=wide, tone=muted, mark=_mark(1)),
            Column(heads[2], lambda line: line.texts[2], numeric=True, width=wide, tone=muted, mark=_mark(2)),
            Column(self.tr("Target"), lambda line: line.target, numeric=True, width=_TARGET_WIDTH),
            Column("", self._standing, status=lambda line: line.standing, width=standing),
        ]  # fmt: skip

    def lines(self, counted: "Counted", *, external: bool) -> list[FigureLine | Group]:
        """Every figure under the heading of its group."""
        from virkni_desktop.reports.shown import shown_groups  # noqa: PLC0415 -- there once a report is
        from virkni_desktop.reports.words import Words  # noqa: PLC0415 -- as above

        words, report = Words(self._language), counted.report
        lines: list[FigureLine | Group] = []
        for group in shown_groups(report, counted.hiding, external=external):
            lines.append(Group(words(f"group.{group.id}")))
            for figure in group.figures:
                name = words.figure(figure.key, report.origin.jurisdiction)
                lines.append(self._line(figure, name, external=external))
        return lines

    def shown(self, value: "Shown", unit: str, *, external: bool = False) -> str:
        """A value as text; what there is nobody to count among is a dash in the office and [z] for others."""
        from virkni_desktop.reports.shown import Mark  # noqa: PLC0415 -- there once a report is

        if isinstance(value, Mark):
            return value.value if external or value is not Mark.NOT_APPLICABLE else _NONE
        if unit == "percent":
            return percent(Decimal(value), self._language, 1)
        return number(value, self._language, 0 if value == int(value) else 1)

    def _line(self, figure: "ShownFigure", name: str, *, external: bool) -> FigureLine:
        now, before, year_ago = (self.shown(value, figure.unit, external=external) for value in figure.values)
        marks = tuple("[c]" if hides and not external else "" for hides in figure.hidden)
        pair = ""
        if figure.pair is not None:
            part, whole = (self.shown(value, "") for value in figure.pair)
            pair = self.tr("{part} of {all}").format(part=part, all=whole)
        standing = None if figure.met is None else Status.DONE if figure.met else Status.WARNING
        target = _NONE if figure.target is None else self.target_text(figure.target, figure.unit)
        return FigureLine(
            figure.key, name, (now, before, year_ago), (marks[0], marks[1], marks[2]), pair, target, standing
        )

    def target_text(self, value: int, unit: str) -> str:
        """A target as text: whole numbers, whole percent."""
        return percent(value, self._language) if unit == "percent" else number(value, self._language)

    def _standing(self, line: FigureLine) -> str:
        if line.standing is None:
            return ""
        return self.tr("met") if line.standing is Status.DONE else self.tr("not met")


def _mark(place: int) -> Callable[[FigureLine], str]:
    return lambda line: line.marks[place]
