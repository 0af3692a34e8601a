"""Fills the list beside the figures: who is behind one of them, or which records lack something."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from virkni_desktop.ui.components.chips import Choice
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.reports import counting
from virkni_desktop.ui.reports.behind_panel import BehindPanel
from virkni_desktop.ui.reports.figures import BEFORE, YEAR_AGO, FigureLine
from virkni_desktop.ui.reports.gaps import GapWords

if TYPE_CHECKING:
    from virkni_desktop.reports.quarter import QuarterReport
    from virkni_desktop.reports.result import Members

_COUNTED, _ALL = "counted", "of"


class ReportLists(QObject):
    """``begun`` when a list is to come into sight, ``refused`` with a VirkniError."""

    begun = Signal()
    refused = Signal(object)

    def __init__(self, parent: QObject, context: PageContext, panel: BehindPanel) -> None:
        super().__init__(parent)
        self._context, self._panel = context, panel
        self._gaps = GapWords()
        self._behind: dict[str, Members] = {}
        panel.chosen.connect(self._read)

    def open_figure(self, report: "QuarterReport", line: FigureLine, column: int, heads: tuple[str, str, str]) -> None:
        """List who is behind a figure of the quarter in a column; of a percentage the counted first, all at a press."""
        place = {BEFORE: 1, YEAR_AGO: 2}.get(column, 0)
        key, results = line.key, report.quarters[report.compared[place]]
        behind = results[key.indicator].behind
        names = [(_COUNTED, key.part, self.tr("Counted"))]
        if not key.part:
            names.append((_ALL, _ALL, self.tr("All")))
        self._behind = {name: behind[part] for name, part, _words in names if part in behind}
        choices = [Choice(name, words, len(self._behind[name].ids)) for name, _, words in names if name in self._behind]
        title = self.tr("{figure}, {quarter}").format(figure=line.name, quarter=heads[place])
        self._panel.begin(title, choices, _COUNTED if choices else "")
        self.begun.emit()
        self._read(_COUNTED)

    def open_gaps(self, report: "QuarterReport") -> None:
        """List the records that lack something, under what they lack."""
        self._panel.begin(self.tr("To mend before you send"), [], "")
        self.begun.emit()
        query = partial(counting.find_gaps, report=report)
        self._context.operations.read(self, query, self._show_gaps, self.refused.emit, key="behind")

    def gaps_of(self, report: "QuarterReport") -> tuple[str, int]:
        """What is missing in one sentence, empty where nothing is, and how many records that is."""
        counts = {check.id: check.count for check in report.checks}
        return self._gaps.sentence(counts), sum(counts.values())

    def _read(self, name: str) -> None:
        members = self._behind.get(name)
        if members is None:
            self._panel.show_rows([])
            return
        query = partial(counting.find_behind, members=members)
        self._context.operations.read(self, query, self._panel.show_rows, self.refused.emit, key="behind")

    def _show_gaps(self, gaps: "tuple[counting.Gap, ...]") -> None:
        self._panel.show_groups(self._gaps.groups(gaps))
