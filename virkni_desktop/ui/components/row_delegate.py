"""How a row and a heading of a list are painted."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QToolTip,
)

from virkni_desktop.ui.components.row_items import ITEM_ROLE, Heading, Item, Row
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.style_buttons import paint_check_box, paint_focus_ring
from virkni_desktop.ui.theme import RADIUS, Height, Role, Space, Token

Index = QModelIndex | QPersistentModelIndex
EDGE = 8  # the ground of the current row reaches this far outside the text
_WHEN = 80
_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter)
_END = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)


@dataclass(frozen=True)
class RowPlan:
    """How the rows of one list are laid out: which columns there are, lines of text, hairlines, rail-like marking."""

    when: bool = False
    checks: bool = False
    two_lines: bool = True
    hairlines: bool = True
    marked: bool = False


class RowDelegate(QStyledItemDelegate):
    """Paints rows by a plan; ``actions_width`` is what the buttons on the current row take away at its right end."""

    def __init__(self, look: Look, plan: RowPlan, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._look, self._plan, self._view = look, plan, view
        self.actions_width = 0

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Fixed heights that grow with the text."""
        item: Item = index.data(ITEM_ROLE)
        look, tall = self._look, self._look.room.tall
        if isinstance(item, Heading):
            above = 0 if index.row() == 0 or not tall else Space.M
            return QSize(0, max(Space.HUGE if tall else Space.XXL, look.line(Role.STRONG) + 8) + above)
        if self._plan.two_lines:
            return QSize(0, look.height(Height.TWO_LINES if tall else Height.COMPACT_TWO_LINES))
        return QSize(0, look.height(Height.ROW if tall else Height.DENSE_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A heading, or a row with its ground, columns and hairline."""
        item: Item = index.data(ITEM_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(item, Heading):
            self._paint_heading(painter, option.rect.adjusted(EDGE, 0, -EDGE, 0), item)
        else:
            self._paint_row(painter, option, item, index)
        painter.restore()

    def check_rect(self, row: QRect) -> QRect:
        """Where the check box of a row is."""
        size = self._look.scaled(18)
        return QRect(row.x() + EDGE, row.center().y() - size // 2, size, size)

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """A click on the check box ticks it."""
        item = index.data(ITEM_ROLE)
        if isinstance(event, QMouseEvent) and isinstance(item, Row) and item.checkable:
            target = self.check_rect(option.rect).adjusted(-6, -6, 6, 6)
            if target.contains(event.position().toPoint()):
                if event.type() == QEvent.Type.MouseButtonRelease:
                    state = Qt.CheckState.Unchecked if item.checked else Qt.CheckState.Checked
                    return bool(model.setData(index, state, Qt.ItemDataRole.CheckStateRole))
                return True
        return False

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """The whole text as a tooltip where it does not fit."""
        item = index.data(ITEM_ROLE)
        if isinstance(item, Row):
            room = option.rect.width() - self._left(item) - self._right_width(item) - 2 * EDGE
            title = self._look.metrics(Role.BODY).horizontalAdvance(item.title)
            below = self._look.metrics(Role.SECONDARY).horizontalAdvance(item.secondary)
            if max(title, below) > room:
                QToolTip.showText(event.globalPos(), f"{item.title}\n{item.secondary}".strip(), view)
                return True
        return False

    def _paint_heading(self, painter: QPainter, rect: QRect, item: Heading) -> None:
        look = self._look
        line = max(Space.HUGE if look.room.tall else Space.XXL, look.line(Role.STRONG) + 8)
        rect = QRect(rect.x(), rect.bottom() + 1 - line, rect.width(), line)
        self._text(painter, rect, item.title, Role.STRONG, look.colour(Token.TEXT))
        used = look.metrics(Role.STRONG).horizontalAdvance(item.title) + Space.S
        extra = item.note if item.count is None else str(item.count)
        self._text(painter, rect.adjusted(used, 0, 0, 0), extra, Role.BODY, look.colour(Token.MUTED))

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, item: Row, index: Index) -> None:
        look, rect = self._look, option.rect
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        if current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(Token.SELECTION))
            painter.drawRoundedRect(QRectF(rect), RADIUS, RADIUS)
            if self._plan.marked:
                painter.setBrush(look.colour(Token.ACCENT))
                painter.drawRoundedRect(QRectF(rect.x(), rect.y() + 8, 3, rect.height() - 16), 1.5, 1.5)
        elif self._plan.hairlines and not _next_is_current(self._view, index):
            painter.fillRect(
                QRect(rect.x() + EDGE, rect.bottom(), rect.width() - 2 * EDGE, 1), look.colour(Token.HAIRLINE)
            )
        focused = current and self._view.hasFocus() and _by_keyboard(option)
        if focused:
            paint_focus_ring(look, painter, QRectF(rect), RADIUS)
        self._paint_left(painter, rect, item)
        taken = self._paint_right(painter, rect, item, current=current)
        words = rect.adjusted(EDGE + self._left(item), 0, -EDGE - taken, 0)
        strong = current and self._plan.marked
        self._paint_words(painter, words, item, strong=strong)

    def _paint_left(self, painter: QPainter, rect: QRect, item: Row) -> None:
        look, x = self._look, rect.x() + EDGE
        if self._plan.checks:
            if item.checkable:
                box = QStyleOptionButton()
                box.rect = self.check_rect(rect)
                box.state = QStyle.StateFlag.State_Enabled
                box.state |= QStyle.StateFlag.State_On if item.checked else QStyle.StateFlag.State_Off
                paint_check_box(look, box, painter, None)
            x += look.scaled(18) + Space.M
        if item.status is not None:
            size = look.scaled(18)
            spot = QRectF(x, rect.y(), size, rect.height())
            look.icons.paint(painter, spot, item.status.icon, size, look.colour(item.status.tone))
        if self._plan.when:
            self._paint_when(painter, QRect(x, rect.y(), look.scaled(_WHEN), rect.height()), item)

    def _paint_when(self, painter: QPainter, rect: QRect, item: Row) -> None:
        look = self._look
        tone = look.colour(item.when_status.tone if item.when_status else Token.MUTED)
        if item.when_status is not None:
            size = look.scaled(16)
            look.icons.paint(
                painter, QRectF(rect.x(), rect.y(), size, rect.height()), item.when_status.icon, size, tone
            )
            rect = rect.adjusted(size + 6, 0, 0, 0)
        if item.when_strong:
            tone = look.colour(Token.TEXT)
        role = Role.STRONG if item.when_strong else Role.SECONDARY if item.when_status else Role.BODY
        self._text(painter, rect, item.when, role, tone)

    def _paint_words(self, painter: QPainter, rect: QRect, item: Row, *, strong: bool) -> None:
        look = self._look
        role, tone = (Role.STRONG, Token.ACCENT) if strong else (Role.BODY, Token.TEXT)
        if not item.secondary:
            self._text(painter, rect, item.title, role, look.colour(tone))
            return
        first, second = look.line(role), look.line(Role.SECONDARY)
        top = rect.y() + (rect.height() - first - second) // 2
        self._text(painter, QRect(rect.x(), top, rect.width(), first), item.title, role, look.colour(tone))
        below = QRect(rect.x(), top + first, rect.width(), second)
        self._text(painter, below, item.secondary, Role.SECONDARY, look.colour(Token.MUTED))

    def _paint_right(self, painter: QPainter, rect: QRect, item: Row, *, current: bool) -> int:
        """Paint kind and value and say how much room they and their distance take."""
        if current and self.actions_width:
            return self.actions_width + Space.M
        look, end = self._look, rect.right() + 1 - EDGE
        if item.value or item.value_status:
            role, words = self._value_role(item), item.value or (item.value_status.word() if item.value_status else "")
            tone = look.colour(item.value_status.tone if item.value_status else _value_tone(item))
            width = look.metrics(role).horizontalAdvance(words) + 1
            self._text(painter, QRect(end - width, rect.y(), width, rect.height()), words, role, tone, _END)
            end -= width
            if item.value_status is not None:
                size = look.scaled(16)
                end -= size + 6
                look.icons.paint(
                    painter, QRectF(end, rect.y(), size, rect.height()), item.value_status.icon, size, tone
                )
            end = min(end, rect.right() + 1 - EDGE - (look.scaled(64) if item.kind else 0)) - Space.M
        if item.kind:
            muted = look.colour(Token.MUTED)
            width = look.metrics(Role.SMALL).horizontalAdvance(item.kind) + 1
            self._text(painter, QRect(end - width, rect.y(), width, rect.height()), item.kind, Role.SMALL, muted, _END)
            end -= width
            if item.kind_icon is not None:
                size = look.scaled(16)
                end -= size + 6
                look.icons.paint(painter, QRectF(end, rect.y(), size, rect.height()), item.kind_icon, size, muted)
            end -= Space.M
        return rect.right() + 1 - EDGE - end

    def _left(self, item: Row) -> int:
        look, width = self._look, 0
        if self._plan.checks:
            width += look.scaled(18) + Space.M
        if item.status is not None:
            width += look.scaled(18) + Space.M
        if self._plan.when:
            width += look.scaled(_WHEN) + Space.M
        return width

    def _right_width(self, item: Row) -> int:
        look, width = self._look, 0
        if item.value:
            width += look.metrics(self._value_role(item)).horizontalAdvance(item.value) + Space.M
        if item.kind:
            width += look.metrics(Role.SMALL).horizontalAdvance(item.kind) + Space.M + (22 if item.kind_icon else 0)
        return width

    @staticmethod
    def _value_role(item: Row) -> Role:
        return Role.SMALL if item.value_muted else Role.BODY

    def _text(
        self, painter: QPainter, rect: QRect, text: str, role: Role, colour: QColor, flags: int = _MIDDLE
    ) -> None:
        metrics = self._look.metrics(role)
        painter.setFont(self._look.font(role, tabular=True))
        painter.setPen(colour)
        painter.drawText(rect, flags, metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width() + 1))


def _value_tone(item: Row) -> Token:
    return Token.MUTED if item.value_muted else Token.TEXT


def _by_keyboard(option: QStyleOptionViewItem) -> bool:
    return bool(option.state & QStyle.StateFlag.State_KeyboardFocusChange)


def _next_is_current(view: QAbstractItemView, index: Index) -> bool:
    """The hairline above the current row would cut into its ground."""
    current = view.currentIndex()
    return current.isValid() and current.row() == index.row() + 1
