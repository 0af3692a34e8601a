"""The field one looks for something in: a glass before the text, perhaps a key after it, results as one types."""

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.theme import Role, Token

_CONTROL = Qt.KeyboardModifier.ControlModifier
_RESTS = 0  # milliseconds after the last key: as soon as no other key waits; what finding needs is quicker than typing


class SearchField(QLineEdit):
    """``searched`` brings the text soon after the last key; Esc empties; Down goes on to ``below``; Enter is ``chosen``.

    ``hint`` is painted at the trailing end while the field is empty ("Ctrl+K").
    """

    searched = Signal(str)
    chosen = Signal()

    def __init__(self, look: Look, name: str, *, hint: str = "", below: QWidget | None = None, width: int = 0) -> None:
        super().__init__()
        self._look, self._hint, self._width = look, hint, width
        self.below = below
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_RESTS)
        self._timer.timeout.connect(self._on_rested)
        self.textChanged.connect(self._timer.start)
        self.returnPressed.connect(self.chosen)
        look.changed.connect(self._dress)
        self._dress()

    def event(self, event: QEvent) -> bool:
        """Undo and Redo are the window's where nothing was typed here that they could take back."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo, redo = (event.matches(key) for key in (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo))
            if (undo and not self.isUndoAvailable()) or (redo and not self.isRedoAvailable()):
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties; Down goes on to the results; Enter chooses and presses no button of the window around it."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down and self.below is not None:
            self.below.setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & _CONTROL:
            super().keyPressEvent(event)
            event.accept()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The glass, and the key where it does not stand in the way."""
        super().paintEvent(event)
        look, painter = self._look, QPainter(self)
        size, muted = look.scaled(16), look.colour(Token.MUTED)
        look.icons.paint(painter, QRectF(9, 0, size, self.height()), Icon.SEARCH, size, muted)
        if self._hint and not self.text():
            painter.setPen(muted)
            painter.setFont(look.font(Role.SMALL))
            room = QRectF(self.rect()).adjusted(0, 0, -9, 0)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), self._hint)

    def _on_rested(self) -> None:
        self.searched.emit(self.text())

    def _dress(self) -> None:
        look = self._look
        hint = look.metrics(Role.SMALL).horizontalAdvance(self._hint) + 4 if self._hint else 0
        self.setTextMargins(look.scaled(16) + 8, 0, hint, 0)
        if self._width:
            self.setFixedWidth(look.scaled(self._width))
