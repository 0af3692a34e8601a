"""What is saved and backed up, said in two lines at the foot of the rail or in one line under the page."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.theme import Role, Space, Token


class SavedState(QWidget):
    """What is saved and backed up, in two lines at the foot of the rail or in one line under the page."""

    def __init__(self, look: Look, *, one_line: bool = False) -> None:
        super().__init__()
        self._look, self._one_line = look, one_line
        self._saved, self._backup, self._busy, self._late = "", "", False, False
        look.changed.connect(self._fit)
        self._fit()

    def set_saved(self, words: str, *, busy: bool = False) -> None:
        """Say when it was saved, or that it is being saved."""
        self._saved, self._busy = words, busy
        self._tell()

    def set_backup(self, words: str, *, late: bool = False) -> None:
        """Say when the last backup was made, as a warning where that was long ago."""
        self._backup, self._late = words, late
        self._tell()

    @property
    def is_late(self) -> bool:
        """Whether it warns that the last backup was long ago."""
        return self._late

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Icon and words of both."""
        look, painter = self._look, QPainter(self)
        backup_tone = Token.WARNING if self._late else Token.MUTED
        parts = [
            (Icon.REFRESH if self._busy else Icon.CHECK, Token.MUTED if self._busy else Token.OK, self._saved),
            (Icon.TRIANGLE_ALERT if self._late else Icon.DATABASE, backup_tone, self._backup),
        ]
        painter.setFont(look.font(Role.SMALL, tabular=True))
        line, size = look.line(Role.SMALL) + 4, look.scaled(14)
        x, y = (Space.L, (self.height() - line) // 2) if self._one_line else (Space.XL - 4, Space.S)
        for icon, tone, words in parts:
            if not words:
                continue
            look.icons.paint(painter, QRectF(x, y, size, line), icon, size, look.colour(tone))
            painter.setPen(look.colour(Token.WARNING if tone is Token.WARNING else Token.MUTED))
            width = look.metrics(Role.SMALL).horizontalAdvance(words)
            painter.drawText(QRectF(x + size + 8, y, width + 4, line), int(Qt.AlignmentFlag.AlignVCenter), words)
            x, y = (x + size + 8 + width + Space.XL, y) if self._one_line else (x, y + line)

    def minimumSizeHint(self) -> QSize:
        """As wide as its words where they stand in one line beside something else."""
        if not self._one_line:
            return super().minimumSizeHint()
        metrics, words = self._look.metrics(Role.SMALL), [words for words in (self._saved, self._backup) if words]
        each = self._look.scaled(14) + 8 + Space.XL
        return QSize(Space.L + sum(metrics.horizontalAdvance(one) + each for one in words), self.height())

    def _tell(self) -> None:
        self.setAccessibleName(", ".join(words for words in (self._saved, self._backup) if words))
        self.updateGeometry()
        self.update()

    def _fit(self) -> None:
        lines = 1 if self._one_line else 2
        self.setFixedHeight(max(Space.XXL, lines * (self._look.line(Role.SMALL) + 4) + (8 if self._one_line else 16)))
