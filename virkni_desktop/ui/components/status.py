"""The one place that says how a status is shown: its icon, its word and its colour, always in that order."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.theme import Height, Role, Token


class Status(StrEnum):
    """What state a thing can be in."""

    DONE = "done"
    UNDER_WAY = "under-way"
    NOT_STARTED = "not-started"
    PLANNED = "planned"
    DRAFT = "draft"
    SKIPPED = "skipped"
    NOT_ASKED = "not-asked"
    OVERDUE = "overdue"
    DUE = "due"
    MILESTONE = "milestone"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"
    CONFLICT = "conflict"
    NEW = "new"
    CHANGED = "changed"
    SAME = "same"

    @property
    def icon(self) -> Icon:
        """Its shape."""
        return _SHOWN[self][0]

    @property
    def tone(self) -> Token:
        """The colour of its shape and word."""
        return _SHOWN[self][1]

    @property
    def tint(self) -> Token:
        """The ground of its chip or inline bar."""
        return _TINTS.get(self.tone, Token.FILL)

    def word(self) -> str:
        """Its word in the language of the window; a page may say more ("reached 30 Oct")."""
        return _words()[self]


_SHOWN = {
    Status.DONE: (Icon.CIRCLE_CHECK, Token.OK),
    Status.UNDER_WAY: (Icon.CIRCLE_DOT, Token.ACCENT),
    Status.NOT_STARTED: (Icon.CIRCLE, Token.MUTED),
    Status.PLANNED: (Icon.CIRCLE_DASHED, Token.MUTED),
    Status.DRAFT: (Icon.CIRCLE_DASHED, Token.MUTED),
    Status.SKIPPED: (Icon.CIRCLE_MINUS, Token.MUTED),
    Status.NOT_ASKED: (Icon.CIRCLE_MINUS, Token.MUTED),
    Status.OVERDUE: (Icon.CLOCK_ALERT, Token.ERROR),
    Status.DUE: (Icon.CLOCK_ALERT, Token.WARNING),
    Status.MILESTONE: (Icon.FLAG, Token.WARNING),
    Status.INFO: (Icon.INFO, Token.ACCENT),
    Status.WARNING: (Icon.TRIANGLE_ALERT, Token.WARNING),
    Status.ERROR: (Icon.ALERT, Token.ERROR),
    Status.CONFLICT: (Icon.CONFLICT, Token.WARNING),
    Status.NEW: (Icon.PLUS, Token.OK),
    Status.CHANGED: (Icon.PEN, Token.ACCENT),
    Status.SAME: (Icon.EQUAL, Token.MUTED),
}
_TINTS = {
    Token.OK: Token.OK_TINT,
    Token.WARNING: Token.WARNING_TINT,
    Token.ERROR: Token.ERROR_TINT,
    Token.ACCENT: Token.SELECTION,
}


def _words() -> dict[Status, str]:
    return {
        Status.DONE: QCoreApplication.translate("Status", "done"),
        Status.UNDER_WAY: QCoreApplication.translate("Status", "under way"),
        Status.NOT_STARTED: QCoreApplication.translate("Status", "not started"),
        Status.PLANNED: QCoreApplication.translate("Status", "planned"),
        Status.DRAFT: QCoreApplication.translate("Status", "draft"),
        Status.SKIPPED: QCoreApplication.translate("Status", "skipped"),
        Status.NOT_ASKED: QCoreApplication.translate("Status", "not asked"),
        Status.OVERDUE: QCoreApplication.translate("Status", "overdue"),
        Status.DUE: QCoreApplication.translate("Status", "due"),
        Status.MILESTONE: QCoreApplication.translate("Status", "milestone"),
        Status.INFO: QCoreApplication.translate("Status", "information"),
        Status.WARNING: QCoreApplication.translate("Status", "warning"),
        Status.ERROR: QCoreApplication.translate("Status", "error"),
        Status.CONFLICT: QCoreApplication.translate("Status", "conflict"),
        Status.NEW: QCoreApplication.translate("Status", "new"),
        Status.CHANGED: QCoreApplication.translate("Status", "changed"),
        Status.SAME: QCoreApplication.translate("Status", "same"),
    }


class StatusText(QWidget):
    """Icon and word of a status in its colour: without a ground inside rows and facts, with its tint as a chip."""

    def __init__(self, look: Look, status: Status, words: str = "", *, chip: bool = False) -> None:
        super().__init__()
        self._look, self._status, self._words, self._chip = look, status, words, chip
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._dress)
        self._dress()

    def set_status(self, status: Status, words: str = "") -> None:
        """Show another status; ``words`` stand for its own word."""
        self._status, self._words = status, words
        self._dress()

    def text(self) -> str:
        """What it says."""
        return self._words or self._status.word()

    def sizeHint(self) -> QSize:
        """As wide as icon and words."""
        width = self._icon() + 6 + self._look.metrics(self._role()).horizontalAdvance(self.text()) + 1
        height = self._look.height(Height.STATUS_CHIP) if self._chip else self._look.line(self._role()) + 2
        return QSize(width + (18 if self._chip else 0), height)

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Shape, then word, in one colour."""
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, start = QRectF(self.rect()), 0
        if self._chip:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(self._status.tint))
            painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
            start = 8
        tone, size = look.colour(self._status.tone), self._icon()
        if self._chip and self._status.tint is Token.FILL:
            tone = look.colour(Token.TEXT)
        look.icons.paint(painter, QRectF(start, 0, size, rect.height()), self._status.icon, size, tone)
        painter.setFont(look.font(self._role(), tabular=True))
        painter.setPen(tone)
        words = rect.adjusted(start + size + 6, 0, 0, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), self.text())

    def _role(self) -> Role:
        return Role.SMALL if self._chip else Role.SECONDARY

    def _icon(self) -> int:
        return self._look.scaled(14 if self._chip else 16)

    def _dress(self) -> None:
        self.setAccessibleName(self.text())
        self.updateGeometry()
        self.update()
