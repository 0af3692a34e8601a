"""How a cell of a goal's steps is painted, and the field that opens in it."""

from PySide6.QtCore import QAbstractItemModel, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.participants.plan_steps import STEP_ROLE, Index, StepColumn
from virkni_desktop.ui.style_buttons import paint_focus_ring
from virkni_desktop.ui.theme import FOCUS_WIDTH, SMALL_RADIUS, Height, Role, Token

PADDING = 8
_Hint = QAbstractItemDelegate.EndEditHint
_LINES = 6
_DOCUMENT_MARGIN = 3
_AROUND = 12  # frame, margins, and air
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWrapAnywhere)
_WORDWISE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)


class CellField(QPlainTextEdit):
    """Covers its cell, whose row grows with the words. ``ended`` brings where to go on: Enter and Tab end it.

    Qt leaves both keys to a text field in a cell, hence the work is done here.
    """

    ended = Signal(object)

    def __init__(self, look: Look, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(name)
        self.setProperty("field", 1)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(_DOCUMENT_MARGIN)
        self.document().setModified(False)  # a margin counts as a change
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def needed(self) -> int:
        """The height of its words with its frame; a book scrolls."""
        lines = int(self.document().size().height())  # a plain text document counts its height in lines
        return min(lines, 2 * _LINES) * self._look.metrics(Role.BODY).lineSpacing() + _AROUND

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words stand in the middle, at the height at which the cell shows them."""
        super().resizeEvent(event)
        self.centre()

    def centre(self) -> None:
        """Keep the words in the middle of the cell."""
        left = PADDING - _DOCUMENT_MARGIN - self.frameWidth()
        above = max(FOCUS_WIDTH, (self.height() - self.needed()) // 2 + FOCUS_WIDTH)
        self.setViewportMargins(left, above, FOCUS_WIDTH + 1, FOCUS_WIDTH)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is the way on; a line end cannot be typed."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.ended.emit(_Hint.NoHint)
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes to the next cell, Shift+Tab to the one before."""
        self.ended.emit(_Hint.EditNextItem if forward else _Hint.EditPreviousItem)
        return True


class StepCells(QStyledItemDelegate):
    """``entered`` comes when Enter ended a cell, after what was typed was taken. ``typing`` brings what stands there."""

    entered = Signal()
    typing = Signal()

    def __init__(self, look: Look, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._look, self._view = look, view
        self.no_day = ""
        self.field: CellField | None = None

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Rows are measured by ``row_height``."""
        return QSize(0, self._look.height(Height.ROW))

    def row_height(self, texts: list[tuple[str, int]]) -> int:
        """The height that these words need in columns of these widths."""
        metrics = self._look.metrics(Role.BODY)
        most = 1
        for text, width in texts:
            room = QRect(0, 0, max(24, width - PADDING), 10_000)
            height = metrics.boundingRect(room, _WORDWISE, text[:400]).height()
            most = max(most, min(_LINES, round(height / metrics.lineSpacing())))
        return max(self._look.height(Height.ROW), most * metrics.lineSpacing() + 20)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Words on a hairline; the current cell has the ring."""
        look, rect = self._look, option.rect
        column = StepColumn(index.column())
        painter.save()
        left = PADDING if column is StepColumn.WHAT else 0
        right = PADDING if column is StepColumn.MORE else 0
        painter.fillRect(rect.x() + left, rect.bottom(), rect.width() - left - right, 1, look.colour(Token.HAIRLINE))
        inner = rect.adjusted(PADDING, 0, 0, -1)
        if column is StepColumn.MORE:
            look.icons.paint(painter, QRectF(rect), Icon.MORE, look.scaled(16), look.colour(Token.TEXT))
        elif column is StepColumn.WHEN:
            self._paint_day(painter, inner, index)
        else:
            self._paint_words(painter, inner, str(index.data() or ""), Token.TEXT)
        by_keyboard = bool(option.state & QStyle.StateFlag.State_KeyboardFocusChange)
        if by_keyboard and self._view.hasFocus() and self._view.currentIndex() == index:
            paint_focus_ring(look, painter, QRectF(rect).adjusted(0, 1, 0, -2), SMALL_RADIUS)
        painter.restore()

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A field over the cell."""
        head = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        self.field = field = CellField(self._look, parent, str(head))
        field.setFont(self._look.font(Role.BODY))
        field.ended.connect(lambda hint: self._on_ended(field, hint))
        field.textChanged.connect(self.typing)
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """All of it marked, so that typing begins anew; what is being typed is left alone."""
        if isinstance(editor, CellField) and not editor.document().isModified():
            editor.setPlainText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            editor.selectAll()
            editor.document().setModified(False)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Take what was typed."""
        if isinstance(editor, CellField):
            model.setData(index, editor.toPlainText(), Qt.ItemDataRole.EditRole)
            editor.document().setModified(False)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        """Over the cell."""
        if isinstance(editor, CellField):
            editor.setGeometry(option.rect.adjusted(0, 1, 0, -2))

    def _on_ended(self, field: CellField, hint: QAbstractItemDelegate.EndEditHint) -> None:
        self.commitData.emit(field)
        self.closeEditor.emit(field, hint)
        if hint == _Hint.NoHint:
            self.entered.emit()

    def _paint_day(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """The day; a warning where there is none yet, an error where what was typed is none."""
        step = index.data(STEP_ROLE)
        if not (step.wrong or (step.due_on is None and step.what)):
            self._paint_words(painter, rect, str(index.data() or ""), Token.TEXT)
            return
        status = Status.ERROR if step.wrong else Status.WARNING
        size = self._look.scaled(16)
        spot = QRectF(rect.x(), rect.y(), size, rect.height())
        self._look.icons.paint(painter, spot, status.icon, size, self._look.colour(status.tone))
        self._paint_words(painter, rect.adjusted(size + 6, 0, 0, 0), step.wrong or self.no_day, status.tone)

    def _paint_words(self, painter: QPainter, rect: QRect, text: str, tone: Token) -> None:
        look = self._look
        painter.setFont(look.font(Role.BODY, tabular=True))
        painter.setPen(look.colour(tone))
        room = rect.adjusted(0, 0, -4, 0)
        painter.setClipRect(rect)
        metrics = look.metrics(Role.BODY)
        longest = max((metrics.horizontalAdvance(word) for word in text.split()), default=0)
        painter.drawText(room, _WRAPPED if longest > room.width() else _WORDWISE, text)
        painter.setClipping(False)
