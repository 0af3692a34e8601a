"""The chosen figure over the last eight quarters, as bars or as a table."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from virkni_desktop.ui.components.bar_chart import Bar, BarChart, Chart, Place, Series
from virkni_desktop.ui.components.page_parts import SectionHeading
from virkni_desktop.ui.components.table import Column, TableModel
from virkni_desktop.ui.components.table_view import TableView
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.reports.figures import FigureLines
from virkni_desktop.ui.theme import Height, Role, Space, Token

if TYPE_CHECKING:
    from virkni_desktop.reports.arrangement import FigureKey
    from virkni_desktop.reports.periods import Quarter
    from virkni_desktop.reports.shown import Shown
    from virkni_desktop.ui.reports.counting import Counted


@dataclass(frozen=True, slots=True)
class QuarterLine:
    """A quarter in the table that stands for the chart."""

    quarter: str
    texts: tuple[str, ...]


class ChartPanel(QWidget):
    """A heading with a button that changes between bars and table; amounts and medians are always a table."""

    def __init__(self, look: Look, language: str) -> None:
        super().__init__()
        self._look, self._language = look, language
        self._figures = FigureLines(language)
        self._as_table = False
        self._can_draw = True
        self._heading = SectionHeading(look, " ", button=self.tr("Show as table"), on_click=self.change_over)
        self._chart = BarChart(look)
        self._model: TableModel[QuarterLine] = TableModel(
            [Column("", lambda line: line.quarter)], lambda line: line.quarter
        )
        self._table: TableView[QuarterLine] = TableView(look, self.tr("Eight quarters"), self._model, sortable=False)
        self._table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._note = Text(look, "", Role.SMALL, Token.MUTED, wrap=True)
        self._stack = QStackedWidget()
        self._stack.addWidget(set_in(self._chart))
        self._stack.addWidget(self._table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        heading = QVBoxLayout()
        heading.setContentsMargins(Space.S, 0, 0, 0)  # the words of its button end where the chart does
        heading.addWidget(self._heading)
        column.addLayout(heading)
        for widget in (self._stack, set_in(self._note)):
            column.addWidget(widget)
        look.changed.connect(self._fit)

    def change_over(self) -> None:
        """From bars to table and back."""
        self._as_table = not self._as_table
        self._fit()

    def show_figure(self, counted: "Counted", key: "FigureKey", *, external: bool) -> None:
        """Show a figure, and beside it the one that goes with it if any."""
        from virkni_desktop.reports.arrangement import FigureKey, load_arrangement  # noqa: PLC0415 -- there with a report
        from virkni_desktop.reports.words import Words  # noqa: PLC0415 -- as above

        arrangement, words, report = load_arrangement(), Words(self._language), counted.report
        beside = arrangement.beside.get(str(key))
        keys = [key, *([FigureKey.parse(beside)] if beside else [])]
        names = [words.figure(each, report.origin.jurisdiction) for each in keys]
        series = tuple(
            Series(name, tuple(self._bar(counted, each, quarter, external=external) for quarter in report.quarters))
            for each, name in zip(keys, names, strict=True)
        )
        title = self.tr("{figure} per quarter").format(figure=names[0])
        self._heading.set_words(title)
        quarters = [words.quarter(each, "short") for each in report.quarters]
        self._fill_table(quarters, series)
        unit, target = key.unit_in(report.indicators), report.targets.get(str(key))
        dashes = None
        if target is not None:
            words_of_it = self._figures.target_text(target, unit)
            dashes = (float(target), self.tr("Target, {value}").format(value=words_of_it))
        places = tuple(
            Place(words.quarter(each, "axis"), str(each.year), now=each == report.quarter) for each in report.quarters
        )
        chart = Chart(places, series, dashes, 100 if unit == "percent" else None)
        self._chart.show_chart(chart, title, self._description(quarters, series))
        self._can_draw = arrangement.can_draw(key)
        self._note.setText("" if self._can_draw else self.tr("Amounts, rates and medians are not drawn."))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The table is as high as its lines."""
        super().resizeEvent(event)
        self._fit()

    def _bar(self, counted: "Counted", key: "FigureKey", quarter: "Quarter", *, external: bool) -> Bar:
        from virkni_desktop.reports.shown import Mark, shown_value  # noqa: PLC0415 -- there with a report

        report = counted.report
        value: Shown = shown_value(key, quarter, report, counted.hiding if external else None)
        unit = key.unit_in(report.indicators)
        text = self._figures.shown(value, unit, external=external)
        if isinstance(value, Mark):
            return Bar(None, text)
        return Bar(float(value), self._figures.shown(round(value), "") if unit == "percent" else text)

    def _fill_table(self, quarters: Sequence[str], series: tuple[Series, ...]) -> None:
        columns: list[Column[QuarterLine]] = [Column(self.tr("Quarter"), lambda line: line.quarter)]
        columns += [Column(each.name, _text(number), numeric=True, width=160) for number, each in enumerate(series)]
        self._model.columns = tuple(columns)
        lines = zip(quarters, *([bar.text for bar in each.bars] for each in series), strict=True)
        self._table.set_rows([QuarterLine(quarter, tuple(texts)) for quarter, *texts in lines])

    def _description(self, quarters: Sequence[str], series: tuple[Series, ...]) -> str:
        """What the bars show, in words: each series with its quarters."""
        said = [
            f"{each.name}: "
            + ", ".join(f"{quarter} {bar.text}" for quarter, bar in zip(quarters, each.bars, strict=True))
            for each in series
        ]
        return ". ".join(said)

    def _fit(self) -> None:
        as_table = self._as_table or not self._can_draw
        self._stack.setCurrentIndex(1 if as_table else 0)
        rows = self._model.rowCount() * self._table.verticalHeader().defaultSectionSize()
        head = self._look.height(Height.CONTROL)
        self._stack.setFixedHeight(rows + head + 2 if as_table else self._chart.sizeHint().height())
        self._note.setVisible(bool(self._note.text()))
        if self._heading.button is not None:
            self._heading.button.setVisible(self._can_draw)
            self._heading.button.setText(self.tr("Show as chart") if self._as_table else self.tr("Show as table"))


def set_in(widget: QWidget) -> QWidget:
    """A widget on the text edge of the tables above and below it, whose rows are padded by 8."""
    holder = QWidget()
    line = QVBoxLayout(holder)
    line.setContentsMargins(Space.S, 0, Space.S, 0)
    line.addWidget(widget)
    return holder


def _text(number: int) -> Callable[[QuarterLine], str]:
    return lambda line: line.texts[number]
