"""How far something has come: a thin track, always with its words."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.theme import Role, Token

_TRACK = 6


class ProgressTrack(QWidget):
    """The track alone; ``share`` goes from 0 to 1."""

    def __init__(self, look: Look, share: float = 0.0, width: int = 64) -> None:
        super().__init__()
        self._look, self._share, self._width = look, share, width
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def set_share(self, share: float) -> None:
        """Show another share."""
        self._share = min(1.0, max(0.0, share))
        self.update()

    def sizeHint(self) -> QSize:
        """Six pixels high."""
        return QSize(self._width, _TRACK)

    def minimumSizeHint(self) -> QSize:
        """Still to be seen."""
        return QSize(32, _TRACK)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fill and what is reached of it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(0, (self.height() - _TRACK) / 2, self.width(), _TRACK)
        painter.setBrush(self._look.colour(Token.FILL))
        painter.drawRoundedRect(whole, _TRACK / 2, _TRACK / 2)
        if self._share > 0:
            whole.setWidth(max(_TRACK, whole.width() * self._share))
            painter.setBrush(self._look.colour(Token.ACCENT))
            painter.drawRoundedRect(whole, _TRACK / 2, _TRACK / 2)


class Progress(QWidget):
    """Track and words ("day 212 of 380"): beside each other, or the words under the track when ``below``."""

    def __init__(self, look: Look, words: str = "", share: float = 0.0, *, below: bool = False) -> None:
        super().__init__()
        self._track = ProgressTrack(look, share)
        self._words = Text(look, words, Role.SMALL if below else Role.BODY, Token.MUTED if below else Token.TEXT)
        self._words.setWordWrap(below)
        line: QHBoxLayout | QVBoxLayout = QVBoxLayout(self) if below else QHBoxLayout(self)
        for part in (self._track, self._words) if below else (self._words, self._track):
            line.addWidget(part)
        self.set_progress(words, share)

    def set_progress(self, words: str, share: float) -> None:
        """Show other words and another share (0 to 1)."""
        self._words.setText(words)
        self._track.set_share(share)
        self.setAccessibleName(words)
