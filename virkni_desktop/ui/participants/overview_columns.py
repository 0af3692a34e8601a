"""How the overview shares its room: at a glance beside the timeline, or one of the two where there is little."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from virkni_desktop.ui.components.chips import Choice, SegmentedChoice
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.theme import Space

_SIDE, _NARROW_SIDE = 408, 320
_ROOMY, _ENOUGH = 1000, 700  # widths at 100 % text for the wide side column, and for both columns at all


class OverviewColumns(QWidget):
    """The side column first; under 700 px (at 100 % text) a choice says which of the two is in sight."""

    def __init__(self, look: Look, side: QWidget, main: QWidget, choices: tuple[Choice, Choice]) -> None:
        super().__init__()
        self._look, self._side, self._main = look, side, main
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(side)
        self._splitter.addWidget(main)
        self._splitter.setStretchFactor(1, 1)
        self._choice = SegmentedChoice(look, " / ".join(choice.text for choice in choices), choices)
        self._choice.chosen.connect(self._fit)
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(Space.L, Space.S, Space.L, 0)
        head.addWidget(self._choice)
        head.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._splitter, 1)
        self._side_key = choices[0].key
        self._given = 0
        look.changed.connect(self._fit)

    def bring(self, key: str) -> None:
        """Bring one of the two into sight where only one has room."""
        self._choice.set_current(key)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose again."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Choose before it is seen."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        both = self.width() >= self._look.scaled(_ENOUGH)
        is_side = self._choice.current() == self._side_key
        self._head.setVisible(not both)
        self._side.setVisible(both or is_side)
        self._main.setVisible(both or not is_side)
        side = self._look.scaled(_SIDE if self.width() >= self._look.scaled(_ROOMY) else _NARROW_SIDE)
        if both and side != self._given:  # what somebody dragged stays until the room is another
            self._given = side
            self._splitter.setSizes([side, max(200, self.width() - side)])
