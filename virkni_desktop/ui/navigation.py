"""The navigation rail: the pages at the left, Settings and Help under them, and at its foot what is saved and backed up."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
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
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.mnemonics import spoken_key
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

    def forget_counts(self) -> None:
        for page in list(self._counts):
            self.set_count(page, 0)

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
            return f"{entry.words()} ({spoken_key(entry.shortcut)})"
        return None


class NavigationRail(Ground):
    """Lists the pages; ``chosen`` brings a page's id. 208 wide with words beside icons, 88 with words under them.

    ``view`` holds the pages of the caseload, ``foot_view`` those about the program, which need no caseload.
    """

    chosen = Signal(str)

    def __init__(self, look: Look, entries: Sequence[PageEntry], name: str, foot: QWidget) -> None:
        super().__init__(look, Token.WINDOW)
        self._entries = tuple(entries)
        self.view = _RailView(look, _Pages([entry for entry in entries if not entry.foot]))
        self.foot_view = _RailView(look, _Pages([entry for entry in entries if entry.foot]), fits=True)
        self.view.setAccessibleName(name)
        self.foot_view.setAccessibleName(self.tr("Settings and help"))
        for view in (self.view, self.foot_view):
            view.chosen.connect(self.chosen)
        self._foot = foot
        self._line = Hairline(look)
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(self.foot_view)
        column.addSpacing(Space.XS)
        column.addWidget(self._line)
        column.addWidget(foot)
        look.room_changed.connect(self._fit)
        look.changed.connect(self._fit)
        self._fit()

    def set_current(self, page: str) -> None:
        """Mark a page without telling."""
        for view in (self.view, self.foot_view):
            view.show_current(page)

    def set_open(self, *, is_open: bool) -> None:
        """The pages of a caseload can be chosen only while one is open, and nothing waits on them otherwise."""
        self.view.setEnabled(is_open)
        if not is_open:
            self.view.pages.forget_counts()

    def set_count(self, page: str, count: int) -> None:
        """Show how many things wait on a page."""
        self.view.pages.set_count(page, count)

    def _fit(self) -> None:
        wide = self._look.room.rail
        if wide:
            words = max(
                (self._look.metrics(Role.STRONG).horizontalAdvance(e.words()) for e in self._entries), default=0
            )
            self.setFixedWidth(max(self._look.scaled(_WIDTH), words + self._look.scaled(20) + 72))
        else:
            small = self._look.metrics(Role.SMALL)
            words = max((small.horizontalAdvance(e.words()) for e in self._entries), default=0)
            self.setFixedWidth(max(_NARROW, words + 16))
        self._foot.setVisible(wide)
        self._line.setVisible(wide)


class _RailView(QListView):
    chosen = Signal(str)

    def __init__(self, look: Look, pages: _Pages, *, fits: bool = False) -> None:
        super().__init__()
        self._look, self.pages, self._fits = look, pages, fits
        self.setModel(pages)
        self.setItemDelegate(_RailDelegate(look, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        upright = QSizePolicy.Policy.Fixed if fits else QSizePolicy.Policy.Expanding
        self.setSizePolicy(QSizePolicy.Policy.Preferred, upright)
        if fits:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)
        look.changed.connect(self._relayout)
        look.room_changed.connect(self._relayout)

    def show_current(self, page: str) -> None:
        """Mark a page without telling; none where it is not in this list."""
        ids = [entry.id for entry in self.pages.entries]
        self.setCurrentIndex(self.pages.index(ids.index(page)) if page in ids else QModelIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._choose(self.currentIndex())
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(_NARROW, self._whole() if self._fits else 100)

    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROW, self._whole() if self._fits else 48)

    def _whole(self) -> int:
        return sum(self.sizeHintForRow(number) for number in range(len(self.pages.entries)))

    def _relayout(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.pages.entries[index.row()].id)


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
