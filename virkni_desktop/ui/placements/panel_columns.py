"""How the parts of a placement share the room: the agreement, and the support beside it or under it, in one scroll."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from virkni_desktop.ui.components.columns import Scrolled
from virkni_desktop.ui.components.page_parts import Hairline
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.theme import Space

_SIDE = 352
_BESIDE = 900  # the least width at 100 % text for the support beside the agreement
_ANY_WIDTH = 16_777_215  # what Qt takes for no limit


class PanelColumns(QWidget):
    """``bars`` stand over both columns. The parts are padded by 8 themselves, as rows and tables are."""

    def __init__(self, look: Look, bars: Sequence[QWidget]) -> None:
        super().__init__()
        self._look, self._is_side_lent = look, False
        self._main, self._side, self._line = _column(), _column(), Hairline(look, upright=True)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(Space.L)
        self._columns.addWidget(self._main, 1)
        self._columns.addWidget(self._line)
        self._columns.addWidget(self._side)
        content = QWidget()
        self._whole = QVBoxLayout(content)
        self._whole.setSpacing(Space.M)
        for bar in bars:
            set_in = QVBoxLayout()
            set_in.setContentsMargins(Space.S, 0, Space.S, 0)
            set_in.addWidget(bar)
            self._whole.addLayout(set_in)
        self._whole.addLayout(self._columns)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        self._scroll = Scrolled(look, content, margins=(Space.S, Space.L, Space.S, Space.XL))
        around.addWidget(self._scroll)
        look.changed.connect(self._fit)
        look.room_changed.connect(self._fit)

    def put(self, main: Sequence[QWidget], side: Sequence[QWidget]) -> None:
        """Put the parts into both columns, once."""
        for holder, parts in ((self._main, main), (self._side, side)):
            column = holder.layout()
            assert isinstance(column, QVBoxLayout)
            for part in parts:
                column.addWidget(part)
            column.addStretch(1)

    def show_parts(self, *, shown: bool) -> None:
        """Show the parts or nothing, also the one that was lent."""
        self._scroll.setVisible(shown)
        if self._is_side_lent:
            self._side.setVisible(shown)

    def lend_side(self) -> QWidget:
        """The side column, for a page that has one of its own."""
        self._is_side_lent = True
        self._columns.removeWidget(self._side)
        self._fit()
        return self._side

    def take_side_back(self) -> None:
        """The side column stands beside or under the main one again."""
        if self._is_side_lent:
            self._is_side_lent = False
            self._columns.addWidget(self._side)
            self._side.show()
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The support goes under the agreement where there is little room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        look = self._look
        beside = not self._is_side_lent and self.width() >= look.scaled(_BESIDE)
        gutter = Space.S if look.room.tall else 0
        self._whole.setContentsMargins(gutter, 0, gutter, 0)
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._line.setVisible(beside)
        self._side.setMinimumWidth(look.scaled(_SIDE) if beside else 0)
        self._side.setMaximumWidth(look.scaled(_SIDE) if beside else _ANY_WIDTH)


def _column() -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.L)
    return holder
