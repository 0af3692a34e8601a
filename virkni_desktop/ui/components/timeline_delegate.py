"""How an entry of a timeline is measured and painted."""

from collections.abc import Hashable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from virkni_desktop.ui.components.timeline_entry import TimelineEntry
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.style_buttons import paint_focus_ring
from virkni_desktop.ui.theme import RADIUS, TEXT_WIDTH, Role, Space, Token, mixed

Index = QModelIndex | QPersistentModelIndex
ENTRY_ROLE = Qt.ItemDataRole.UserRole
NEIGHBOURS_ROLE = Qt.ItemDataRole.UserRole + 1
_DATE = 60
_WIDEST_DATE = "28. ágúst"
_CIRCLE = 32
_LINES = 3
_LONGEST = 2000  # characters; nobody reads more in three lines, and shaping a whole book would hold the window up
_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter)
_END = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)


class TimelineDelegate(QStyledItemDelegate):
    """Paints date, node, line and words; keeps the heights it measured until the width or the text changes."""

    def __init__(self, look: Look, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._look, self._view = look, view
        self._heights: dict[Hashable, int] = {}

    def forget(self) -> None:
        """Measure anew."""
        self._heights.clear()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as title, body and tags need."""
        entry: TimelineEntry = index.data(ENTRY_ROLE)
        height = self._heights.get(entry.key)
        if height is None:
            height = self._heights[entry.key] = self._measure(entry)
        return QSize(0, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The whole entry."""
        entry: TimelineEntry = index.data(ENTRY_ROLE)
        around = index.data(NEIGHBOURS_ROLE)
        look, rect = self._look, option.rect
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(Token.SELECTION))
            painter.drawRoundedRect(QRectF(rect).adjusted(0, 1, 0, -1), RADIUS, RADIUS)
            if self._view.hasFocus() and option.state & QStyle.StateFlag.State_KeyboardFocusChange:
                paint_focus_ring(look, painter, QRectF(rect).adjusted(0, 1, 0, -1), RADIUS)
        if around.first_of_day:
            self._paint_date(painter, rect, entry)
        self._paint_node(painter, rect, entry, above=around.above, below=around.below, current=current)
        self._paint_words(painter, rect, entry)
        painter.restore()

    def _date_width(self) -> int:
        """Room for the widest day and month that is written."""
        return max(self._look.scaled(_DATE), self._look.metrics(Role.STRONG).horizontalAdvance(_WIDEST_DATE) + 2)

    def _paint_date(self, painter: QPainter, rect: QRect, entry: TimelineEntry) -> None:
        look, x, top = self._look, rect.x() + Space.S, rect.y() + self._top(entry)
        first = look.line(Role.STRONG)
        width = self._date_width()
        day, weekday = entry.day_lines()
        self._text(painter, QRect(x, top, width, first), day, Role.STRONG, look.colour(Token.TEXT))
        if entry.system:
            return
        below = QRect(x, top + first, width, look.line(Role.SMALL))
        self._text(painter, below, weekday, Role.SMALL, look.colour(Token.MUTED))

    def _paint_node(
        self, painter: QPainter, rect: QRect, entry: TimelineEntry, *, above: bool, below: bool, current: bool
    ) -> None:
        look, size = self._look, self._look.scaled(_CIRCLE)
        x = rect.x() + Space.S + self._date_width() + Space.M + size / 2
        first = look.line(Role.STRONG)
        y = rect.y() + self._top(entry) + first / 2
        half = look.scaled(10) if entry.system else size / 2 + 2
        line = look.colour(Token.HAIRLINE)
        painter.setPen(QPen(mixed(look.colour(Token.BORDER), line, 0.3) if current else line, 1))
        if above:
            painter.drawLine(QPointF(x, rect.y()), QPointF(x, y - half))
        if below:
            painter.drawLine(QPointF(x, y + half), QPointF(x, rect.bottom() + 1))
        if not entry.system:
            painter.setPen(QPen(look.colour(Token.ACCENT), 1) if current else QPen(Qt.PenStyle.NoPen))
            painter.setBrush(look.colour(Token.SELECTION))
            painter.drawEllipse(QPointF(x, y), size / 2 - 0.5, size / 2 - 0.5)
        spot = QRectF(x - size / 2, y - size / 2, size, size)
        tone = look.colour(Token.MUTED if entry.system else entry.tone)
        look.icons.paint(painter, spot, entry.icon, look.scaled(16), tone)

    def _paint_words(self, painter: QPainter, rect: QRect, entry: TimelineEntry) -> None:
        look, muted = self._look, self._look.colour(Token.MUTED)
        x, top, first = self._words_x(rect), rect.y() + self._top(entry), look.line(Role.STRONG)
        end = rect.right() + 1 - Space.S
        meta = look.metrics(Role.SMALL).horizontalAdvance(entry.meta) + 1
        self._text(painter, QRect(end - meta, top, meta, first), entry.meta, Role.SMALL, muted, _END)
        role, tone = (Role.BODY, muted) if entry.system else (Role.STRONG, look.colour(Token.TEXT))
        room = end - meta - Space.M - x
        width = min(room, look.metrics(role).horizontalAdvance(entry.title) + 1)
        self._text(painter, QRect(x, top, width, first), entry.title, role, tone)
        kind = QRect(x + width + Space.S, top, max(0, room - width - Space.S), first)
        self._text(painter, kind, entry.kind, Role.SECONDARY, muted)
        y = float(top + first)
        if entry.body and not entry.system:
            y = self._paint_body(painter, entry, QPointF(x, y + 2), self._body_width(rect))
        if entry.place or entry.tags or entry.files:
            self._paint_tags(painter, entry, x, round(y) + Space.XS, end)

    def _paint_body(self, painter: QPainter, entry: TimelineEntry, spot: QPointF, width: int) -> float:
        look = self._look
        painter.setPen(look.colour(Token.TEXT))
        painter.setFont(look.font(Role.BODY))
        lines, metrics = self._lines(entry.body, width), look.metrics(Role.BODY)
        for number, line in enumerate(lines):
            more = number == _LINES - 1 and len(lines) > _LINES
            shown = metrics.elidedText(line + "…", Qt.TextElideMode.ElideRight, width) if more else line
            if number < _LINES:
                painter.drawText(QPointF(spot.x(), spot.y() + metrics.ascent()), shown)
                spot.setY(spot.y() + metrics.lineSpacing())
        return spot.y()

    def _paint_tags(self, painter: QPainter, entry: TimelineEntry, x: int, y: int, end: int) -> None:
        look, height, muted = self._look, self._look.line(Role.SMALL) + 2, self._look.colour(Token.MUTED)
        size = look.scaled(14)
        parts = [
            (entry.place_icon, entry.place),
            *((None, f"#{tag}") for tag in entry.tags),
            (Icon.PAPERCLIP, entry.files),
        ]
        for icon, words in parts:
            if not words:
                continue
            if icon is not None:
                look.icons.paint(painter, QRectF(x, y, size, height), icon, size, muted)
                x += size + 6
            width = min(look.metrics(Role.SMALL).horizontalAdvance(words) + 1, end - x)
            self._text(painter, QRect(x, y, width, height), words, Role.SMALL, muted)
            x += width + Space.M

    def _measure(self, entry: TimelineEntry) -> int:
        look = self._look
        if entry.system:
            return max(36, look.line(Role.BODY) + 12)
        rect = QRect(0, 0, self._view.viewport().width(), 0)
        height = self._top(entry) + look.line(Role.STRONG)
        if entry.body:
            lines = min(_LINES, len(self._lines(entry.body, self._body_width(rect))))
            height += 2 + lines * look.metrics(Role.BODY).lineSpacing()
        else:
            height += look.line(Role.SMALL)
        if entry.place or entry.tags or entry.files:
            height += Space.XS + look.line(Role.SMALL) + 2
        return height + Space.L

    def _lines(self, body: str, width: int) -> list[str]:
        """The body broken at a width; one line more than is shown says that there is more."""
        found: list[str] = []
        for paragraph in body[:_LONGEST].split("\n"):
            layout = QTextLayout(paragraph, self._look.font(Role.BODY))
            layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
            layout.beginLayout()
            while len(found) <= _LINES:
                line = layout.createLine()
                if not line.isValid():
                    break
                line.setLineWidth(max(40, width))
                found.append(_part(paragraph, line.textStart(), line.textLength()))
            layout.endLayout()
            if len(found) > _LINES:
                break
        return found

    def _top(self, entry: TimelineEntry) -> int:
        return 8 if entry.system else 14

    def _words_x(self, rect: QRect) -> int:
        return rect.x() + Space.S + self._date_width() + Space.M + self._look.scaled(_CIRCLE) + Space.L

    def _body_width(self, rect: QRect) -> int:
        return min(self._look.scaled(TEXT_WIDTH), rect.right() + 1 - Space.S - self._words_x(rect))

    def _text(
        self, painter: QPainter, rect: QRect, text: str, role: Role, colour: QColor, flags: int = _MIDDLE
    ) -> None:
        painter.setFont(self._look.font(role, tabular=True))
        painter.setPen(colour)
        shown = self._look.metrics(role).elidedText(text, Qt.TextElideMode.ElideRight, rect.width() + 1)
        painter.drawText(rect, flags, shown)


def _part(text: str, start: int, length: int) -> str:
    """A part of a text by Qt's count, where letters beyond the basic plane (emoji) count twice."""
    return text.encode("utf-16-le")[2 * start : 2 * (start + length)].decode("utf-16-le", "replace").rstrip()
