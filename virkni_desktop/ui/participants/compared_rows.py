"""One line of a comparison: what the field is and what became of it, over its words before and after."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from virkni_desktop.ui.components.status import Status, StatusText
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.participants.compared_words import Line
from virkni_desktop.ui.theme import RADIUS, Role, Space, Token

_LONGEST = 4000  # letters of a text; the whole stands in the plan itself


class ComparedRow(QWidget):
    """Takes the keyboard where something changed, so that changes can be walked; its name says all it shows.

    ``walked`` brings 1 for Down and -1 for Up.
    """

    walked = Signal(int)

    def __init__(self, look: Look, line: Line) -> None:
        super().__init__()
        self._look = look
        self.is_changed = line.status is not Status.SAME
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(Text(look, line.title, Role.SECONDARY, Token.MUTED, wrap=True), 1)
        if self.is_changed:
            head.addWidget(StatusText(look, line.status, line.became), 0, Qt.AlignmentFlag.AlignTop)
        sides = QHBoxLayout()
        sides.setSpacing(Space.XL)
        for words, other, is_new in ((line.before, line.after, False), (line.after, line.before, True)):
            sides.addWidget(self._side(words, is_new=is_new, differs=words != other), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        column.setSpacing(Space.XS)
        column.addLayout(head)
        column.addLayout(sides)
        if self.is_changed:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        before, after = line.before or self.tr("nothing"), line.after or self.tr("nothing")
        name = self.tr("{field}, {became}. Before: {before}. Now: {after}")
        self.setAccessibleName(name.format(field=line.title, became=line.became, before=before, after=after))
        look.changed.connect(self.update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and Up go to other changes, before the column takes them to scroll."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.walked.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A line below; the tint of the current row and the outline of the focus."""
        painter, look = QPainter(self), self._look
        painter.fillRect(Space.S, self.height() - 1, self.width() - 2 * Space.S, 1, look.colour(Token.HAIRLINE))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look.colour(Token.ACCENT), 2))
            painter.setBrush(look.colour(Token.SELECTION))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def _side(self, words: str, *, is_new: bool, differs: bool) -> Text:
        shown = words if len(words) <= _LONGEST else words[:_LONGEST] + " …"
        muted = not (words and differs and is_new)  # what is new stands out
        text = Text(self._look, shown or "–", Role.BODY, Token.MUTED if muted else Token.TEXT, wrap=True)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        return text


def goal_heading(look: Look, line: Line) -> QWidget:
    """The goal or part that the lines below belong to, with what became of it."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(Space.S, Space.L, Space.S, Space.XS)
    row.setSpacing(Space.M)
    row.addWidget(Text(look, line.title, Role.STRONG, wrap=True), 1)
    if line.became and line.status is not Status.SAME:
        row.addWidget(StatusText(look, line.status, line.became), 0, Qt.AlignmentFlag.AlignTop)
    return holder
