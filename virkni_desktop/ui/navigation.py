"""The navigation rail: the pages at the left, and at its foot what is saved and backed up."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from virkni_desktop.ui.components.page_parts import Ground, Hairline
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.pages import PageEntry
from virkni_desktop.ui.style_buttons import paint_focus_ring
from virkni_desktop.ui.theme import RADIUS, Height, Role, Space, Token

Index = QModelIndex | QPersistentModelIndex
_ENTRY_ROLE = Qt.ItemDataRole.UserRole
_COUNT_ROLE = Qt.ItemDataRole.UserRole + 1
_WIDTH = 208
_NARROW = 88


class _Pages(QAbstractListModel):
    def __init__(self, entries: Sequence[PageEntry]) -> None:
        super().__init__()
        self.entries = tuple(entries)
        self._counts: dict[str, int] = {}

    def set_count(self, page: str, count: int) -> None:
        self._counts[page] = count
        number = [entry.id for entry in self.entries].index(page)
        self.dataChanged.emit(self.index(number), self.index(number))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entries[index.row()]
        count = self._counts.get(entry.id, 0)
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.words()
        if role == _ENTRY_ROLE:
            return entry
        if role == _COUNT_ROLE:
            return count
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{entry.words()}, {count}" if count else entry.words()
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{entry.words()} (Ctrl+{entry.number})"
        return None


class NavigationRail(Ground):
    """Lists the pages; ``chosen`` brings a page's id. 208 wide with words beside icons, 88 with words under them."""

    chosen = Signal(str)

    def __init__(self, look: Look, entries: Sequence[PageEntry], name: str, foot: QWidget) -> None:
        super().__init__(look, Token.WINDOW)
        self._pages = _Pages(entries)
        self.view = _RailView(look, self._pages)
        self.view.setAccessibleName(name)
        self.view.chosen.connect(self.chosen)
        self._foot = foot
        self._line = Hairline(look)
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(self._line)
        column.addWidget(foot)
        look.room_changed.connect(self._fit)
        look.changed.connect(self._fit)
        self._fit()

    def set_current(self, page: str) -> None:
        """Mark a page without telling."""
        ids = [entry.id for entry in self._pages.entries]
        if page in ids:
            self.view.setCurrentIndex(self._pages.index(ids.index(page)))
        else:
            self.view.setCurrentIndex(QModelIndex())

    def set_count(self, page: str, count: int) -> None:
        """Show how many things wait on a page."""
        self._pages.set_count(page, count)

    def _fit(self) -> None:
        wide = self._look.room.rail
        if wide:
            words = max(
                (self._look.metrics(Role.STRONG).horizontalAdvance(e.words()) for e in self._pages.entries), default=0
            )
            self.setFixedWidth(max(self._look.scaled(_WIDTH), words + self._look.scaled(20) + 72))
        else:
            small = self._look.metrics(Role.SMALL)
            words = max((small.horizontalAdvance(e.words()) for e in self._pages.entries), default=0)
            self.setFixedWidth(max(_NARROW, words + 16))
        self._foot.setVisible(wide)
        self._line.setVisible(wide)


class _RailView(QListView):
    chosen = Signal(str)

    def __init__(self, look: Look, pages: _Pages) -> None:
        super().__init__()
        self._look, self._pages = look, pages
        self.setModel(pages)
        self.setItemDelegate(_RailDelegate(look, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)
        look.changed.connect(self.scheduleDelayedItemsLayout)
        look.room_changed.connect(self.scheduleDelayedItemsLayout)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._choose(self.currentIndex())
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(_NARROW, 100)

    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROW, 100)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self._pages.entries[index.row()].id)


class _RailDelegate(QStyledItemDelegate):
    def __init__(self, look: Look, view: QListView) -> None:
        super().__init__(view)
        self._look, self._view = look, view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        look = self._look
        if look.room.rail:
            return QSize(0, look.height(Height.ROW) + Space.XS)
        return QSize(0, max(44, look.line(Role.SMALL) + look.scaled(20) + 10) + Space.XS)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = self._look
        side = Space.S if look.room.rail else Space.XS
        rect = option.rect.adjusted(side, 4, -side, 0)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if current or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(look.colour(Token.SELECTION if current else Token.FILL))
            painter.drawRoundedRect(QRectF(rect), RADIUS, RADIUS)
        if current:
            painter.setBrush(look.colour(Token.ACCENT))
            inset = rect.height() // 4
            painter.drawRoundedRect(QRectF(rect.x(), rect.y() + inset, 3, rect.height() - 2 * inset), 1.5, 1.5)
        if look.room.rail:
            self._paint_wide(painter, rect, index, current=current)
        else:
            self._paint_narrow(painter, rect, index, current=current)
        by_keyboard = option.state & QStyle.StateFlag.State_KeyboardFocusChange
        if self._view.hasFocus() and self._view.currentIndex() == index and by_keyboard:
            paint_focus_ring(look, painter, QRectF(rect), RADIUS)
        painter.restore()

    def _paint_wide(self, painter: QPainter, rect: QRect, index: Index, *, current: bool) -> None:
        look, entry = self._look, index.data(_ENTRY_ROLE)
        size = look.scaled(20)
        tone = look.colour(Token.ACCENT if current else Token.MUTED)
        look.icons.paint(painter, QRectF(rect.x() + Space.M, rect.y(), size, rect.height()), entry.icon, size, tone)
        painter.setFont(look.font(Role.STRONG if current else Role.BODY))
        painter.setPen(look.colour(Token.ACCENT if current else Token.TEXT))
        words = rect.adjusted(Space.M + size + Space.M, 0, -Space.M, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), entry.words())
        count = index.data(_COUNT_ROLE)
        if count:
            painter.setFont(look.font(Role.SMALL, tabular=True))
            painter.setPen(look.colour(Token.MUTED))
            painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), str(count))

    def _paint_narrow(self, painter: QPainter, rect: QRect, index: Index, *, current: bool) -> None:
        look, entry = self._look, index.data(_ENTRY_ROLE)
        size, line = look.scaled(20), look.line(Role.SMALL)
        tone = look.colour(Token.ACCENT if current else Token.MUTED)
        top = rect.y() + (rect.height() - size - line) // 2
        look.icons.paint(painter, QRectF(rect.x(), top, rect.width(), size), entry.icon, size, tone)
        painter.setFont(look.font(Role.SMALL))
        painter.setPen(look.colour(Token.ACCENT if current else Token.TEXT))
        place = QRect(rect.x(), top + size, rect.width(), line)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), entry.words())


class SavedState(QWidget):
    """What is saved and backed up, in two lines at the foot of the rail or in one line under the page."""

    def __init__(self, look: Look, *, one_line: bool = False) -> None:
        super().__init__()
        self._look, self._one_line = look, one_line
        self._saved, self._backup, self._busy = "", "", False
        look.changed.connect(self._fit)
        self._fit()

    def set_saved(self, words: str, *, busy: bool = False) -> None:
        """Say when it was saved, or that it is being saved."""
        self._saved, self._busy = words, busy
        self._tell()

    def set_backup(self, words: str) -> None:
        """Say when the last backup was made."""
        self._backup = words
        self._tell()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Icon and words of both."""
        look, painter = self._look, QPainter(self)
        parts = [
            (Icon.REFRESH if self._busy else Icon.CHECK, Token.MUTED if self._busy else Token.OK, self._saved),
            (Icon.DATABASE, Token.MUTED, self._backup),
        ]
        painter.setFont(look.font(Role.SMALL, tabular=True))
        line, size = look.line(Role.SMALL) + 4, look.scaled(14)
        x, y = (Space.L, (self.height() - line) // 2) if self._one_line else (Space.XL - 4, Space.S)
        for icon, tone, words in parts:
            if not words:
                continue
            look.icons.paint(painter, QRectF(x, y, size, line), icon, size, look.colour(tone))
            painter.setPen(look.colour(Token.MUTED))
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
