"""The chosen figure divided by sex or by age, and below which count the copy for others hides."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from virkni_desktop.ui.components.chips import Choice
from virkni_desktop.ui.components.fields import ChoiceField, LineField
from virkni_desktop.ui.components.flow import FlowLayout
from virkni_desktop.ui.components.table import Column, TableModel
from virkni_desktop.ui.components.table_view import TableView
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.reports.chart_panel import set_in
from virkni_desktop.ui.reports.figures import FigureLines
from virkni_desktop.ui.theme import Height, Role, Space, Token

if TYPE_CHECKING:
    from virkni_desktop.reports.split import Split
    from virkni_desktop.reports.words import Words
    from virkni_desktop.ui.reports.counting import Counted

_LEAST, _MOST = 2, 50


@dataclass(frozen=True, slots=True)
class PartLine:
    """A group of the split, or all of them."""

    name: str
    counted: str
    of: str
    marks: tuple[str, str]


class SplitPanel(QWidget):
    """``by_chosen`` brings "", "sex" or "age"; ``threshold_typed`` the count under which is hidden."""

    by_chosen = Signal(str)
    threshold_typed = Signal(int)

    def __init__(self, look: Look, language: str) -> None:
        super().__init__()
        self._look, self._language = look, language
        self._figures = FigureLines(language)
        choices = [Choice("", self.tr("Not split")), Choice("sex", self.tr("Gender")), Choice("age", self.tr("Age"))]
        self._by = ChoiceField(look, self.tr("Split by"), choices)
        self._by.set_current("sex")
        self._by.chosen.connect(self.by_chosen)
        self._below = LineField(look, self.tr("Hide counts below"), width=56)
        self._below.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._below.edited.connect(self._on_threshold)
        self._wrong = Text(look, "", Role.SECONDARY, Token.ERROR, wrap=True)
        self._note = Text(look, "", Role.SECONDARY, Token.MUTED, wrap=True)
        self._model: TableModel[PartLine] = TableModel(self._columns(""), lambda line: line.name)
        self._table: TableView[PartLine] = TableView(look, self.tr("Split"), self._model, sortable=False)
        self._table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lay_out()
        look.changed.connect(self._fit)

    def by(self) -> str:
        """By what the figure is divided; empty for not at all."""
        return self._by.current()

    def show_counted(self, counted: "Counted", name: str, *, external: bool) -> None:
        """Show the groups of the split, and why there are none where a figure cannot be divided."""
        self._below.set_value(str(counted.report.hide_below))
        split = counted.split
        self._table.setVisible(split is not None)
        refused = bool(self.by()) and split is None
        self._note.setText(self.tr("This figure is not counted in people, so it cannot be split.") if refused else "")
        self._note.setVisible(refused)
        if split is not None:
            from virkni_desktop.reports.words import Words  # noqa: PLC0415 -- there with a report

            words = Words(self._language)
            head = self.tr("{figure}, {quarter}").format(
                figure=name, quarter=words.quarter(counted.report.quarter, "short")
            )
            lines = self._lines(counted, split, words, external=external)
            self._model.columns = tuple(self._columns(head, pair=any(group.of is not None for group in split.groups)))
            self._table.set_rows([*lines])
        self._fit()

    def _lines(self, counted: "Counted", split: "Split", words: "Words", *, external: bool) -> list[PartLine]:
        from virkni_desktop.reports.shown import shown_split  # noqa: PLC0415 -- there with a report

        lines = []
        for part in shown_split(split, counted.report, counted.hiding, external=external):
            marks = ["[c]" if hides and not external else "" for hides in part.hidden]
            of = "" if part.of is None else self._figures.shown(part.of, "")
            name = words.split_group(split.by, part.id)
            lines.append(PartLine(name, self._figures.shown(part.counted, ""), of, (marks[0], marks[1])))
        return lines

    def _columns(self, head: str, *, pair: bool = False) -> list[Column[PartLine]]:
        columns: list[Column[PartLine]] = [
            Column(head, lambda line: line.name),
            Column(
                self.tr("Number"), lambda line: line.counted, numeric=True, width=96, mark=lambda line: line.marks[0]
            ),
        ]
        if pair:
            of = Column[PartLine](
                self.tr("Of"), lambda line: line.of, numeric=True, width=96, mark=lambda line: line.marks[1]
            )
            columns.append(of)
        return columns

    def _lay_out(self) -> None:
        choices, below = QWidget(), QWidget()
        for holder, words, field in (
            (choices, Text(self._look, self.tr("Split"), Role.STRONG), self._by),
            (below, Text(self._look, self.tr("Hide counts below"), Role.BODY, Token.MUTED), self._below),
        ):
            line = QHBoxLayout(holder)
            line.setContentsMargins(0, 0, Space.L, 0)
            line.setSpacing(Space.S)
            line.addWidget(words)
            line.addWidget(field)
            words.setBuddy(field)
        head = QWidget()
        flow = FlowLayout(head)
        flow.addWidget(choices)
        flow.addWidget(below)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for widget in (set_in(head), set_in(self._wrong), set_in(self._note), self._table):
            column.addWidget(widget)
        for hidden in (self._wrong, self._note, self._table):
            hidden.hide()

    def _on_threshold(self, text: str) -> None:
        typed = text.strip()
        right = typed.isascii() and typed.isdigit() and _LEAST <= int(typed) <= _MOST
        self._below.set_wrong(wrong=not right)
        self._wrong.setVisible(not right)
        if right:
            self.threshold_typed.emit(int(typed))
            return
        self._wrong.setText(self.tr("Type a whole number from {least} to {most}.").format(least=_LEAST, most=_MOST))

    def _fit(self) -> None:
        rows = self._model.rowCount() * self._table.verticalHeader().defaultSectionSize()
        self._table.setFixedHeight(rows + self._look.height(Height.CONTROL) + 2)
