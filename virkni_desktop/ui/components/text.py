"""Words on a page: labels that know their role, their colour, and how to shrink."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from virkni_desktop.ui.look import Look
from virkni_desktop.ui.theme import Role, Token

LONGEST, LONGEST_LINE = 5_000, 500
"""So many letters a label shows of a text and of a line; whole books, pasted by mistake, would stop the window for seconds."""


def shortened(text: str, most: int) -> str:
    """The text, or its beginning and an ellipsis where it has more than ``most`` letters."""
    return text if len(text) <= most else text[:most] + "…"


class Text(QLabel):
    """A label in one of the type roles; ``wrap`` breaks it into lines, otherwise it is one line.

    Plain text only: what people wrote is never read as markup. What is far longer than anybody reads there is shortened.
    """

    def __init__(
        self,
        look: Look,
        text: str = "",
        role: Role = Role.BODY,
        tone: Token = Token.TEXT,
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(shortened(text, LONGEST if wrap else LONGEST_LINE), parent)
        self._look, self._role, self._tone = look, role, tone
        self._heights: dict[int, int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if wrap:
            self.setMinimumWidth(1)
            policy = self.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
            self.setSizePolicy(policy)
        look.changed.connect(self._dress)
        self._dress()

    def heightForWidth(self, width: int) -> int:
        """As high as its lines, also where the layout offers more width than it may take (which Qt passes on as it is)."""
        height = self._heights.get(width)
        if height is None:  # layouts within layouts ask thousands of times, and each time Qt would break the lines anew
            height = self._heights[width] = super().heightForWidth(min(width, self.maximumWidth()))
        return height

    def setText(self, text: str) -> None:
        """Other words may need more lines; no label shows more than anybody reads."""
        self._heights.clear()
        super().setText(shortened(text, LONGEST if self.wordWrap() else LONGEST_LINE))

    def setMaximumWidth(self, width: int) -> None:
        """The same for less room."""
        self._heights.clear()
        super().setMaximumWidth(width)

    def setContentsMargins(self, *margins: int) -> None:  # type: ignore[override]
        """The same."""
        self._heights.clear()
        super().setContentsMargins(*margins)

    def setFont(self, font: QFont | str | Sequence[str]) -> None:
        """The same for other letters."""
        self._heights.clear()
        super().setFont(font)

    def set_tone(self, tone: Token) -> None:
        """Take another colour."""
        self._tone = tone
        self._dress()

    def set_role(self, role: Role) -> None:
        """Take another size or weight."""
        self._role = role
        self._dress()

    def _dress(self) -> None:
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.WindowText, self._look.colour(self._tone))
        self.setPalette(palette)
        self.setFont(self._look.font(self._role, tabular=True))


class ElidedText(Text):
    """One line that gives up its end, not its neighbours, when there is too little room; the tooltip has it whole."""

    def __init__(self, look: Look, text: str = "", role: Role = Role.BODY, tone: Token = Token.TEXT) -> None:
        super().__init__(look, text, role, tone)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """A few letters are enough."""
        metrics = self.fontMetrics()
        return QSize(min(metrics.horizontalAdvance("MMMM…"), super().sizeHint().width()), metrics.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what fits."""
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(self.rect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the whole text as a tooltip where it does not fit."""
        super().resizeEvent(event)
        self._offer_tooltip()

    def changeEvent(self, event: QEvent) -> None:
        """The same after a change of font."""
        super().changeEvent(event)
        self._offer_tooltip()

    def setText(self, text: str) -> None:
        """The same after a change of text."""
        super().setText(text)
        self._offer_tooltip()

    def _offer_tooltip(self) -> None:
        fits = self.fontMetrics().horizontalAdvance(self.text()) <= self.width()
        self.setToolTip("" if fits else self.text())
