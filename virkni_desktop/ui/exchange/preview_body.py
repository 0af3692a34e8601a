"""The rows of a list and what stands beside them: beside each other where there is room, else one at a time."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from virkni_desktop.ui.components.columns import Columns, Scrolled
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.theme import Space

_SIDE = 344


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
        holder = QWidget()
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(Space.L, 0, Space.L, 0)
        inner.addWidget(main)
        self._columns = Columns(look, holder, self._stack, _SIDE)
        self._wants_side = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._columns)
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

    def _fit(self) -> None:
        beside = self._look.room.beside
        self._columns.main.setVisible(beside or not self._wants_side)
        self._columns.side.setVisible(beside or self._wants_side)
        self.side_shown.emit(self._wants_side and not beside)
