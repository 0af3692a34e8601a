"""The rows of the basis for a plan: people's own words are worth a second and a third line."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QStyleOptionViewItem

from virkni_desktop.ui.components.row_delegate import EDGE, Index, RowDelegate, RowPlan
from virkni_desktop.ui.components.row_items import ITEM_ROLE, Row
from virkni_desktop.ui.components.row_list import RowList
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.theme import Role, Token

_LINES = 3
_PADDING = 8
_LONGEST = 300  # characters; more do not fit into three lines


class BasisRows(RowList):
    """A list with check boxes whose rows are as high as their words, up to three lines."""

    def __init__(self, look: Look, name: str) -> None:
        plan = RowPlan(checks=True)
        super().__init__(look, name, plan, fits=True)
        self.setItemDelegate(_WrappedRows(look, plan, self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words break anew at another width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()


class _WrappedRows(RowDelegate):
    def __init__(self, look: Look, plan: RowPlan, view: BasisRows) -> None:
        super().__init__(look, plan, view)
        self._rows = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        item = index.data(ITEM_ROLE)
        if not isinstance(item, Row):
            return super().sizeHint(option, index)
        width = self._rows.viewport().width() - 2 * EDGE - self._left(item)
        words = self._words_height(item, width) + self._look.line(Role.SECONDARY)
        return QSize(0, words + 2 * _PADDING)

    def _left(self, item: Row) -> int:
        """Words begin at the edge where there is no box to tick."""
        return super()._left(item) if item.checkable else 0

    def _paint_words(self, painter: QPainter, rect: QRect, item: Row, *, strong: bool) -> None:
        del strong  # no row is marked here
        look, metrics, y = self._look, self._look.metrics(Role.BODY), rect.y() + _PADDING
        painter.setFont(look.font(Role.BODY))
        painter.setPen(look.colour(Token.TEXT))
        lines = self._lines(item.title, rect.width())
        for number, line in enumerate(lines[:_LINES]):
            more = number == _LINES - 1 and len(lines) > _LINES
            shown = metrics.elidedText(line + "…", Qt.TextElideMode.ElideRight, rect.width()) if more else line
            painter.drawText(QPointF(rect.x(), y + metrics.ascent()), shown)
            y += metrics.lineSpacing()
        below = QRect(rect.x(), y, rect.width(), look.line(Role.SECONDARY))
        self._text(painter, below, item.secondary, Role.SECONDARY, look.colour(Token.MUTED))

    def check_rect(self, row: QRect) -> QRect:
        """The box stands beside the first line."""
        box = super().check_rect(row)
        box.moveTop(row.y() + _PADDING + (self._look.line(Role.BODY) - box.height()) // 2)
        return box

    def _words_height(self, item: Row, width: int) -> int:
        return min(_LINES, len(self._lines(item.title, width))) * self._look.metrics(Role.BODY).lineSpacing()

    def _lines(self, text: str, width: int) -> list[str]:
        """The words broken at a width; one line more than is shown says that there is more."""
        words, lines, metrics = text[:_LONGEST].split(" "), [""], self._look.metrics(Role.BODY)
        for word in words:
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and metrics.horizontalAdvance(longer) > width:
                lines.append(word)
            else:
                lines[-1] = longer
            if len(lines) > _LINES:
                break
        return lines
