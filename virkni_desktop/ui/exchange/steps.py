"""The four steps of taking in a list, at the right of the header: done, current, to come."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.theme import Role, Space, Token

_DOT = 22
_LINE = 32
_SHORT_LINE = 10


class StepTrail(QWidget):
    """``current`` counts from 0. In a narrow or low window only the current step has its word."""

    def __init__(self, look: Look, current: int) -> None:
        super().__init__()
        self._look, self._current = look, current
        self._words = (self.tr("File"), self.tr("Columns"), self.tr("Preview"), self.tr("Apply"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        word = self._words[current] if current < len(self._words) else ""
        if word:
            step = self.tr("Step {step} of {steps}: {word}").format(step=current + 1, steps=len(self._words), word=word)
        else:
            step = self.tr("All steps are done")
        self.setAccessibleName(step)
        self.setToolTip(step)
        look.changed.connect(self.updateGeometry)
        look.room_changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """As wide as the dots, their words and the lines between them."""
        look = self._look
        words = sum(self._word_width(place) for place in range(len(self._words)))
        lines = (len(self._words) - 1) * (self._line() + 2 * Space.S)
        return QSize(len(self._words) * look.scaled(_DOT) + words + lines, max(look.scaled(_DOT), look.line(Role.BODY)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dots and words from left to right."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, look = 0.0, self._look
        for place, word in enumerate(self._words):
            self._paint_dot(painter, QRectF(left, 0, look.scaled(_DOT), self.height()), place)
            left += look.scaled(_DOT)
            if self._has_word(place):
                painter.setFont(look.font(self._role(place)))
                painter.setPen(look.colour(Token.TEXT if place <= self._current else Token.MUTED))
                room = QRectF(left + Space.S, 0, self._word_width(place), self.height())
                painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), word)
                left += self._word_width(place)
            if place < len(self._words) - 1:
                middle = self.height() / 2
                painter.setPen(QPen(look.colour(Token.HAIRLINE), 1))
                painter.drawLine(int(left + Space.S), int(middle), int(left + Space.S + self._line()), int(middle))
                left += self._line() + 2 * Space.S

    def _paint_dot(self, painter: QPainter, spot: QRectF, place: int) -> None:
        look, size = self._look, self._look.scaled(_DOT)
        if place < self._current:
            look.icons.paint(painter, spot, Icon.CIRCLE_CHECK, size, look.colour(Token.OK))
            return
        is_now = place == self._current
        painter.setPen(Qt.PenStyle.NoPen if is_now else QPen(look.colour(Token.BORDER), 1.2))
        painter.setBrush(look.colour(Token.ACCENT) if is_now else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(spot.center(), size / 2 - 1, size / 2 - 1)
        painter.setFont(look.font(Role.SECONDARY_STRONG if is_now else Role.SECONDARY, tabular=True))
        painter.setPen(look.colour(Token.ON_ACCENT if is_now else Token.MUTED))
        painter.drawText(spot, int(Qt.AlignmentFlag.AlignCenter), str(place + 1))

    def _role(self, place: int) -> Role:
        return Role.STRONG if place == self._current else Role.BODY

    def _has_word(self, place: int) -> bool:
        return (self._look.room.beside and self._look.room.tall) or place == self._current

    def _line(self) -> int:
        return self._look.scaled(_LINE if self._look.room.beside else _SHORT_LINE)

    def _word_width(self, place: int) -> int:
        if not self._has_word(place):
            return 0
        return self._look.metrics(self._role(place)).horizontalAdvance(self._words[place]) + Space.S
