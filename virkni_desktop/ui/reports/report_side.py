"""What stands beside the figures: the chosen one drawn and divided, or a list of who is behind it."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from virkni_desktop.ui.components.columns import Scrolled
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.reports.behind_panel import BehindPanel
from virkni_desktop.ui.reports.chart_panel import ChartPanel, set_in
from virkni_desktop.ui.reports.split_panel import SplitPanel
from virkni_desktop.ui.theme import Role, Space, Token

if TYPE_CHECKING:
    from virkni_desktop.ui.reports.counting import Counted
    from virkni_desktop.ui.reports.figures import FigureLine


class ReportSide(QStackedWidget):
    """Two leaves: chart and split, and the list."""

    def __init__(self, look: Look, language: str) -> None:
        super().__init__()
        self.chart = ChartPanel(look, language)
        self.split = SplitPanel(look, language)
        self.behind = BehindPanel(look, language)
        drawn = QWidget()
        column = QVBoxLayout(drawn)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XL)
        column.addWidget(self.chart)
        column.addWidget(self.split)
        self._legend = Text(look, "", Role.SMALL, Token.MUTED, wrap=True)
        column.addWidget(set_in(self._legend))
        self._look = look
        look.room_changed.connect(self._fit)
        self._fit()
        self.addWidget(Scrolled(look, drawn, margins=(Space.XL, 0, Space.L, Space.XL)))
        self.addWidget(self.behind)

    def show_legend(self, words: str) -> None:
        """What the marks mean; here only in a low window, where the figures need the room under them."""
        self._legend.setText(words)

    @property
    def shows_list(self) -> bool:
        """Whether the list is in sight."""
        return self.currentWidget() is self.behind

    def show_list(self) -> None:
        """Bring the list into sight."""
        self.setCurrentWidget(self.behind)

    def show_drawn(self) -> None:
        """Bring chart and split into sight."""
        self.setCurrentIndex(0)

    def show_figure(self, counted: "Counted", line: "FigureLine", *, external: bool) -> None:
        """Draw and divide a figure."""
        self.chart.show_figure(counted, line.key, external=external)
        self.split.show_counted(counted, line.name, external=external)

    def _fit(self) -> None:
        self._legend.setVisible(not self._look.room.tall)
