"""The rows of a list and what stands beside them: beside each other where there is room, else one at a time."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from virkni_desktop.ui.components.columns import Scrolled
from virkni_desktop.ui.components.page_parts import Inset
from virkni_desktop.ui.look import Look

_SIDE, _NARROW_SIDE = 344, 288
_WIDE = 1150


class SideBySide(QWidget):
    """``main`` and one of several ``sides``; ``side_shown`` tells whether the side has the room where only one has it."""

    side_shown = Signal(bool)

    def __init__(self, look: Look, main: QWidget, sides: dict[str, QWidget]) -> None:
        super().__init__()
        self._look = look
        self._stack = QStackedWidget()
        self._sides = {key: Scrolled(look, side) for key, side in sides.items()}
        for side in self._sides.values():
            self._stack.addWidget(side)
        self._main = Inset(look, main, rows=True)
        self._wants_side, self._is_dragged = False, False
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._main)
        self._splitter.addWidget(self._stack)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.splitterMoved.connect(self._on_dragged)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._splitter)
        look.room_changed.connect(self._fit)
        self._fit()

    def show_side(self, key: str) -> None:
        """Put this beside the rows, without taking their room."""
        self._stack.setCurrentWidget(self._sides[key])

    def current_side(self) -> str:
        """What stands beside the rows."""
        return next(key for key, side in self._sides.items() if side is self._stack.currentWidget())

    def give_room(self, *, to_side: bool) -> None:
        """Where only one has room, show the side or the rows."""
        self._wants_side = to_side
        self._fit()

    def is_side_alone(self) -> bool:
        """Whether the side has taken the rows' room."""
        return self._wants_side and not self._look.room.beside

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The side keeps its width until somebody drags the line between."""
        super().resizeEvent(event)
        if not self._is_dragged:
            side = self._look.scaled(_SIDE if self.width() >= self._look.scaled(_WIDE) else _NARROW_SIDE)
            self._splitter.setSizes([self.width() - side - self._splitter.handleWidth(), side])

    def _on_dragged(self) -> None:
        self._is_dragged = True

    def _fit(self) -> None:
        beside = self._look.room.beside
        self._main.setVisible(beside or not self._wants_side)
        self._stack.setVisible(beside or self._wants_side)
        self.side_shown.emit(self._wants_side and not beside)
