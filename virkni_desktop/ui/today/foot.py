"""What stands under the day's list: what was just done, with Undo, and the way to the column that has no room."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from virkni_desktop.ui.components.announcing import announce
from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.page_parts import Hairline
from virkni_desktop.ui.components.text import ElidedText
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import Role, Space, Token


class StripLink(QAbstractButton):
    """Small words that take the room there is and lead somewhere; whole in the tooltip where they are cut."""

    def __init__(self, look: Look, on_click: Callable[[], object]) -> None:
        super().__init__()
        self._look = look
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(on_click)
        look.changed.connect(self.updateGeometry)

    def say(self, words: str) -> None:
        """Show other words."""
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(words)

    def sizeHint(self) -> QSize:
        """A few words; more where there is room."""
        return QSize(self._look.scaled(96), max(28, self._look.line(Role.SMALL) + 8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The words, and a line under them while pointed at."""
        painter, metrics = QPainter(self), self._look.metrics(Role.SMALL)
        font = self._look.font(Role.SMALL, tabular=True)
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(self._look.colour(Token.ACCENT))
        words = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - 2)
        painter.drawText(QRect(0, 0, self.width(), self.height()), int(Qt.AlignmentFlag.AlignVCenter), words)


class DayFoot(QWidget):
    """``undo_asked`` takes back what was just done; ``link`` is shown where the window has no strip for it."""

    undo_asked = Signal()

    def __init__(self, look: Look, link: StripLink) -> None:
        super().__init__()
        self._look, self._link = look, link
        self._done = ElidedText(look, "", Role.SECONDARY, Token.MUTED)
        self._undo = Button(look, self.tr("Undo"), self.undo_asked.emit, kind=ButtonKind.QUIET, small=True)
        self._link_shown = False
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        line.addWidget(self._done)
        line.addWidget(self._undo)
        line.addWidget(link, 100)
        line.addStretch(1)
        self._line = line
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline(look))
        column.addLayout(line)
        self._fit()

    def say_done(self, words: str) -> None:
        """Say what was done, so that it is heard and can be taken back at once."""
        self._done.setText(words)
        self._undo.setAccessibleName(self.tr("Undo: {what}").format(what=words))
        self._fit()
        announce(self, words)

    def forget(self) -> None:
        """Something else was done since."""
        if self._done.text():
            self._done.setText("")
            self._fit()

    def show_link(self, *, shown: bool) -> None:
        """Show the way to the other column, or not."""
        self._link_shown = shown
        self._fit()

    def _fit(self) -> None:
        is_done = bool(self._done.text())
        self._done.setVisible(is_done)
        self._undo.setVisible(is_done)
        self._link.setVisible(self._link_shown)
        self.setVisible(is_done or self._link_shown)
        side = Space.XL if self._look.room.tall else Space.L
        self._line.setContentsMargins(side, Space.XS, side, Space.XS)
