"""How the quarter's figures read as a table: each beside the quarter before and a year ago, parts under the whole."""

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from virkni_desktop.formats import number, percent
from virkni_desktop.ui.components.table import Column
from virkni_desktop.ui.theme import Token

if TYPE_CHECKING:
    from virkni_desktop.reports.quarter import QuarterReport
    from virkni_desktop.reports.result import IndicatorResult

_ONLY_PARTS = "I21"  # jobs by sector: the main figure is one of its parts
_NONE = "–"


@dataclass(frozen=True, slots=True)
class FigureLine:
    """One indicator, or a part of one; the figures as they are shown."""

    key: tuple[str, str]
    name: str
    is_part: bool
    now: str
    before: str
    year_ago: str


class FigureLines(QObject):
    """Turns a report into lines in the window's language."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def columns(self, report: "QuarterReport | None" = None) -> list[Column[FigureLine]]:
        """The table's columns, headed by the quarters they show."""
        heads = [self.tr("This quarter"), self.tr("Quarter before"), self.tr("A year ago")]
        if report is not None:
            from virkni_desktop.reports.words import Words  # noqa: PLC0415 -- there once a report is

            quarters = (report.quarter, report.quarter.previous, report.quarter.same_last_year)
            heads = [Words(self._language).quarter(quarter, "short") for quarter in quarters]
        tone = {True: Token.MUTED, False: Token.TEXT}
        return [
            Column(self.tr("Indicator"), lambda line: line.name, tone=lambda line: tone[line.is_part]),
            Column(heads[0], lambda line: line.now, numeric=True, strong=True, width=136),
            Column(heads[1], lambda line: line.before, numeric=True, width=136, tone=lambda _line: Token.MUTED),
            Column(heads[2], lambda line: line.year_ago, numeric=True, width=136, tone=lambda _line: Token.MUTED),
        ]

    def lines(self, report: "QuarterReport") -> list[FigureLine]:
        """Every indicator with its parts."""
        return [
            line
            for name, result in report.indicators.items()
            for line in self._lines(report, (result, report.previous[name], report.last_year[name]))
        ]

    def _lines(self, report: "QuarterReport", compared: "tuple[IndicatorResult, ...]") -> list[FigureLine]:
        from virkni_desktop.reports.words import Words  # noqa: PLC0415 -- there once a report is

        words, result = Words(self._language), compared[0]
        name = words(f"indicator.{result.id}.name")
        lines = []
        if result.id != _ONLY_PARTS:
            shown = [self._shown(each.value, each) for each in compared]
            lines.append(FigureLine((result.id, ""), name, False, *shown))  # noqa: FBT003 -- told by its field
        for part in dict.fromkeys(part for each in compared for part in each.parts):
            shown = [self._shown(each.parts.get(part, 0), None) for each in compared]
            label = f"{name}: {words.part(result.id, part, report.origin.jurisdiction)}"
            lines.append(FigureLine((result.id, part), label, True, *shown))  # noqa: FBT003 -- told by its field
        return lines

    def _shown(self, value: "Decimal | int | None", whole: "IndicatorResult | None") -> str:
        if value is None:
            return _NONE
        if whole is not None and whole.unit == "percent":
            share = percent(Decimal(value), self._language, 1)
            return self.tr("{share}  {part} of {all}").format(share=share, part=whole.numerator, all=whole.denominator)
        return number(value, self._language, 0 if value == int(value) else 1)
