"""One of the ways to decide a conflict: a round button, the words, the value, its key, and who wrote it when."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QStyleOption

from virkni_desktop.ui.look import Look
from virkni_desktop.ui.style_buttons import paint_focus_ring, paint_radio
from virkni_desktop.ui.theme import RADIUS, SMALL_RADIUS, Role, Space, Token

_RADIO = 18
_CAP = 20


class ChoiceCard(QAbstractButton):
    """``set_words`` shows the value under the words and a note at its right."""

    def __init__(self, look: Look, words: str, key: str) -> None:
        super().__init__()
        self._look, self._key = look, key
        self._value, self._note = "", ""
        self.setText(words)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        look.room_changed.connect(self.updateGeometry)
        self.set_words()

    def set_words(self, value: str = "", note: str = "") -> None:
        """Show another value and note."""
        self._value, self._note = value, note
        parts = (self.text(), value, note, self.tr("key {key}").format(key=self._key))
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.setToolTip(value)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Two lines where there is a value, one in a low window."""
        look = self._look
        two = bool(self._value or self._note) and look.room.tall
        lines = look.line(Role.STRONG) + (look.line(Role.BODY) + 2 if two else 0)
        return QSize(look.scaled(200), lines + 2 * Space.S)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground of the chosen one, the radio, words, value, key and note."""
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(Token.SELECTION if self.isChecked() else Token.WINDOW))
            painter.drawRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        if self.hasFocus():
            paint_focus_ring(look, painter, QRectF(self.rect()), RADIUS)
        self._paint_radio(painter)
        inner = self.rect().adjusted(Space.M + look.scaled(_RADIO) + Space.M, Space.S, -Space.M, -Space.S)
        first = QRect(inner.x(), inner.y(), inner.width(), look.line(Role.STRONG))
        second = QRect(inner.x(), first.bottom() + 3, inner.width(), look.line(Role.BODY))
        cap = self._paint_cap(painter, first)
        if not look.room.tall:
            words = look.metrics(Role.STRONG).horizontalAdvance(self.text()) + Space.L
            second = first.adjusted(words, 0, -cap - Space.S, 0)
        self._paint_text(painter, first.adjusted(0, 0, -cap - Space.S, 0), self.text(), Role.STRONG, Token.TEXT)
        note = look.metrics(Role.SMALL).horizontalAdvance(self._note)
        if self._note:
            spot = second.adjusted(second.width() - note - 1, 0, 0, 0)
            self._paint_text(painter, spot, self._note, Role.SMALL, Token.MUTED)
        left = second.adjusted(0, 0, -note - Space.S if self._note else 0, 0)
        self._paint_text(painter, left, self._value, Role.BODY, Token.TEXT)

    def _paint_radio(self, painter: QPainter) -> None:
        size = self._look.scaled(_RADIO)
        option = QStyleOption()
        option.rect = QRect(Space.M, (self.height() - size) // 2, size, size)
        option.state = QStyle.StateFlag.State_Enabled
        if self.isChecked():
            option.state |= QStyle.StateFlag.State_On
        paint_radio(self._look, option, painter, self)

    def _paint_cap(self, painter: QPainter, line: QRect) -> int:
        look = self._look
        width = max(look.scaled(_CAP), look.metrics(Role.SMALL).horizontalAdvance(self._key) + 10)
        spot = QRectF(line.right() - width, line.y(), width, line.height()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(look.colour(Token.BORDER), 1))
        painter.setBrush(look.colour(Token.BASE))
        painter.drawRoundedRect(spot, SMALL_RADIUS, SMALL_RADIUS)
        painter.setFont(look.font(Role.SMALL))
        painter.setPen(look.colour(Token.TEXT))
        painter.drawText(spot, int(Qt.AlignmentFlag.AlignCenter), self._key)
        return width

    def _paint_text(self, painter: QPainter, room: QRect, text: str, role: Role, tone: Token) -> None:
        look = self._look
        painter.setFont(look.font(role, tabular=True))
        painter.setPen(look.colour(tone))
        shown = look.metrics(role).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)
