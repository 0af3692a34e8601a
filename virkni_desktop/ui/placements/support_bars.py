"""How close the support is, as five rising bars."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from virkni_desktop.ui.look import Look
from virkni_desktop.ui.theme import Token

_BARS = 5
_WIDTH, _GAP, _HEIGHT = 8, 3, 36
_LEAST = 7


class SupportBars(QWidget):
    """As many bars are filled as the level says, of level 0 (on demand) half the first; the words stand beside it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._level, self._current = 0, False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def set_level(self, level: int, *, current: bool) -> None:
        """Show a level 5 to 0; the current one in the accent."""
        self._level, self._current = level, current
        self.update()

    def sizeHint(self) -> QSize:
        """Five bars beside each other."""
        scaled = self._look.scaled
        return QSize(_BARS * scaled(_WIDTH) + (_BARS - 1) * scaled(_GAP), scaled(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Bars that rise from left to right."""
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        width, gap, height = look.scaled(_WIDTH), look.scaled(_GAP), look.scaled(_HEIGHT)
        least = look.scaled(_LEAST)
        filled = look.colour(Token.ACCENT if self._current else Token.BORDER)
        for number in range(_BARS):
            tall = least + (height - least) * number / (_BARS - 1)
            rect = QRectF(number * (width + gap), height - tall, width, tall)
            painter.setBrush(filled if number < self._level else look.colour(Token.FILL))
            painter.drawRoundedRect(rect, 2, 2)
            if self._level == 0 and number == 0:
                painter.setBrush(filled)
                painter.drawRoundedRect(rect.adjusted(0, tall / 2, 0, 0), 1.5, 1.5)
