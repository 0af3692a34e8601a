"""A lasting state told where it matters: tint, icon, one sentence, one button; it takes room and covers nothing."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from virkni_desktop.ui.components.announcing import announce
from virkni_desktop.ui.components.buttons import Button, ToolButton
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import RADIUS, Space


class InlineBar(QWidget):
    """Hidden until ``say``; ``clear`` hides it again. Never used to confirm what somebody just did."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._status = Status.INFO
        self._text = Text(look, wrap=True)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(Space.L, 6, Space.S, 6)
        self._line.setSpacing(Space.M)
        self._line.addSpacing(look.scaled(18) + Space.S)
        self._line.addWidget(self._text, 1)
        self._button: Button | None = None
        self._close = ToolButton(look, self.tr("Hide this message"), Icon.X, self.clear, alone=True, small=True)
        self._line.addWidget(self._close)
        self.setMinimumHeight(40)
        look.changed.connect(self.update)
        self.hide()

    def say(
        self,
        status: Status,
        sentence: str,
        button: str = "",
        on_click: Callable[[], object] | None = None,
        *,
        closable: bool = False,
    ) -> None:
        """Show one sentence, perhaps with one thing to do about it; it is announced unless it was there already."""
        is_news = sentence != self.sentence()
        self._status = status
        self._text.setText(sentence)
        self.setAccessibleName(f"{status.word()}: {sentence}")
        if self._button is not None:
            self._line.removeWidget(self._button)
            self._button.deleteLater()
            self._button = None
        if button:
            self._button = Button(self._look, button, on_click, kind=ButtonKind.QUIET, small=True)
            self._line.insertWidget(self._line.count() - 1, self._button)
        self._close.setVisible(closable)
        self.show()
        self.update()
        if is_news:
            announce(self, sentence)

    def clear(self) -> None:
        """Hide it."""
        self.hide()

    def sentence(self) -> str:
        """What it says now; empty when hidden."""
        return "" if self.isHidden() else self._text.text()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The tint and the icon."""
        painter, look = QPainter(self), self._look
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(look.colour(self._status.tone) if look.theme.high_contrast else Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(self._status.tint))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        size = look.scaled(18)
        spot = QRectF(Space.L, 0, size, self.height())
        look.icons.paint(painter, spot, self._status.icon, size, look.colour(self._status.tone))
