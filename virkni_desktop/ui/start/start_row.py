"""One of the large rows of the start page: an icon, a heading, a muted line, an arrow."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.style_buttons import paint_focus_ring
from virkni_desktop.ui.theme import RADIUS, Role, Space, Token

_EDGE = 24


class StartRow(QAbstractButton):
    """Reaches 24 px outside the text beside it, so that its ground frames the words when it has the focus."""

    def __init__(self, look: Look, icon: Icon, title: str, sentence: str, on_click: Callable[[], object]) -> None:
        super().__init__()
        self._look, self._icon, self._sentence = look, icon, sentence
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.setProperty("own-ring", 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: on_click())  # noqa: PLW0108 -- clicked brings a bool
        look.changed.connect(self.updateGeometry)
        look.room_changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """High where there is room."""
        words = self._look.line(Role.HEADING) + self._look.line(Role.BODY)
        return QSize(self._look.scaled(360), words + (56 if self._look.room.tall else 20))

    def minimumSizeHint(self) -> QSize:
        """As narrow as a narrow window."""
        return QSize(280, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does it too; Up and Down go through the rows."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """And no longer."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, icon, words, arrow; a hairline under it when it is at rest."""
        look, painter, rect = self._look, QPainter(self), self.rect()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(Token.SELECTION))
            painter.drawRoundedRect(QRectF(rect), RADIUS + 2, RADIUS + 2)
            if self.hasFocus():
                paint_focus_ring(look, painter, QRectF(rect), RADIUS + 2)
        else:
            line = QRect(_EDGE, rect.bottom(), rect.width() - 2 * _EDGE, 1)
            painter.fillRect(line, look.colour(Token.HAIRLINE))
        size = look.scaled(32)
        icon = QRectF(_EDGE, 0, size, rect.height())
        look.icons.paint(painter, icon, self._icon, size, look.colour(Token.ACCENT))
        arrow = look.scaled(20)
        spot = QRectF(rect.width() - _EDGE - arrow, 0, arrow, rect.height())
        look.icons.paint(painter, spot, Icon.ARROW_RIGHT, arrow, look.colour(Token.MUTED))
        left = _EDGE + size + Space.L + 4
        self._paint_words(painter, QRect(left, 0, round(spot.x()) - left - Space.L, rect.height()))

    def _paint_words(self, painter: QPainter, rect: QRect) -> None:
        look = self._look
        first, second = look.line(Role.HEADING), look.line(Role.BODY)
        top = (rect.height() - first - second) // 2
        for words, role, tone, y in (
            (self.text(), Role.HEADING, Token.TEXT, top),
            (self._sentence, Role.BODY, Token.MUTED, top + first),
        ):
            painter.setFont(look.font(role))
            painter.setPen(look.colour(tone))
            shown = look.metrics(role).elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
            place = QRect(rect.x(), y, rect.width(), look.line(role))
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), shown)
