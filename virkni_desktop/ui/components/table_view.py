"""How a table is shown: no grid, hairlines, one line under the head, a ground under the current row."""

from collections.abc import Hashable, Iterable, Mapping
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
)

from virkni_desktop.ui.components.table import CELL_ROLE, Cell, Group, TableModel
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.style_buttons import paint_focus_ring
from virkni_desktop.ui.theme import RADIUS, SMALL_RADIUS, Height, Role, Space, Token

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
_PADDING = 8
_LEAST_WIDTH = 96
_NARROWER = 0.7  # of their width, which columns may give up to each other


class TableView(QTableView, Generic[R]):
    """A table of ``TableModel``. Arrow keys move, Enter or a double click opens, Ctrl+C copies rows with their heads.

    Lay it out with a margin of 8 px less than the text beside it: cells are padded by 8.
    """

    opened = Signal(object)
    current_row_changed = Signal(object)
    arranged = Signal()
    """Somebody dragged a column to another width, or sorted by another one."""

    def __init__(
        self, look: Look, name: str, model: TableModel[R], *, sortable: bool = True, many: bool = False
    ) -> None:
        super().__init__()
        self._look, self._table = look, model
        self._widths: dict[str, int] = {}
        self._sharing = False
        self.setModel(model)
        self.setItemDelegate(_CellDelegate(look, self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if many else mode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSelectionModel(
            QItemSelectionModel(model, head)
        )  # else each head asks all rows whether they are selected
        head.setSectionsClickable(sortable)
        head.setSortIndicatorShown(sortable)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setMinimumSectionSize(48)
        self.setSortingEnabled(sortable)
        self.activated.connect(self._on_opened)
        head.sectionResized.connect(self._on_section_resized)
        head.sortIndicatorChanged.connect(self._on_sorted)
        model.modelReset.connect(self._span_groups)
        look.changed.connect(self._dress)
        look.room_changed.connect(self._dress)
        self._dress()

    def set_rows(self, rows: list[R | Group]) -> None:
        """Show these rows; the current one stays current if it is still there."""
        key = self.current_key()
        self._table.set_rows(rows)
        index = self._table.index_of(key) if key is not None else QModelIndex()
        if index.isValid():
            self.setCurrentIndex(index)
        elif self.hasFocus():
            self.select_first()

    def current_key(self) -> Hashable:
        """The key of the current row, None if there is none."""
        return self._table.key_of(self.currentIndex())

    def select_first(self) -> None:
        """Make the first row current."""
        first = next((n for n in range(self._table.rowCount()) if not isinstance(self._table.at(n), Group)), -1)
        self.setCurrentIndex(self._table.index(first, 0))

    def set_current(self, key: Hashable) -> None:
        """Make a row current; nothing happens if it is not in the table."""
        index = self._table.index_of(key)
        if index.isValid():
            self.setCurrentIndex(index)

    def widths(self) -> dict[str, int]:
        """What columns were dragged to, by their keys, in logical pixels at 100 % text."""
        return dict(self._widths)

    def arrange(self, widths: Mapping[str, int], sort_key: str = "", *, backwards: bool = False) -> None:
        """Give columns the widths they were dragged to and sort by one, without telling."""
        self._widths = dict(widths)
        self._share_width()
        keys = [column.key for column in self._table.columns]
        order = Qt.SortOrder.DescendingOrder if backwards else Qt.SortOrder.AscendingOrder
        self._sharing = True
        self.sortByColumn(keys.index(sort_key) if sort_key in keys else -1, order)
        self._sharing = False

    def sorted_by(self) -> tuple[str, bool]:
        """The key of the column that the rows are sorted by ("" for none), and whether backwards."""
        head = self.horizontalHeader()
        number, columns = head.sortIndicatorSection(), self._table.columns
        key = columns[number].key if 0 <= number < len(columns) else ""
        return key, head.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder

    def selected_rows(self) -> list[int]:
        """The numbers of all selected rows, from above to below."""
        # Not by selectedRows(), which asks the model about each cell.
        parts: Iterable[QItemSelectionRange] = self.selectionModel().selection()  # type: ignore[assignment]
        found = {row for part in parts for row in range(part.top(), part.bottom() + 1)}
        return sorted(
            row for row in found if row < self._table.rowCount() and not isinstance(self._table.at(row), Group)
        )

    def selected_keys(self) -> list[Hashable]:
        """The keys of all selected rows, from above to below."""
        return [self._table.key_at(row) for row in self.selected_rows()]

    def select_keys(self, keys: Iterable[Hashable]) -> None:
        """Select these rows, besides what is selected, where they are in the table."""
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for key in keys:
            index = self._table.index_of(key)
            if index.isValid():
                self.selectionModel().select(index, flags)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which row is current now."""
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.row() != previous.row() or not previous.isValid():
            self.current_row_changed.emit(self.current_key())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the selected rows, or all of them if none is selected."""
        if event.matches(QKeySequence.StandardKey.Copy):
            rows = self.selected_rows() or list(range(self._table.rowCount()))
            QGuiApplication.clipboard().setText(self._table.as_text(rows))
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard always stands on a row."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.select_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns without a width of their own share what is left."""
        super().resizeEvent(event)
        self._share_width()

    def _on_opened(self, index: QModelIndex) -> None:
        key = self._table.key_of(index)
        if key is not None:
            self.opened.emit(key)

    def _dress(self) -> None:
        palette = self.palette()  # Qt fills a selected row before the delegate does, also behind its round ends
        palette.setColor(QPalette.ColorRole.Highlight, self._look.colour(Token.BASE))
        self.setPalette(palette)
        height = Height.ROW if self._look.room.tall else Height.DENSE_ROW
        self.verticalHeader().setDefaultSectionSize(self._look.height(height))
        self.horizontalHeader().setFont(self._look.font(Role.SMALL))
        self.horizontalHeader().setFixedHeight(self._look.height(Height.CONTROL))
        self._share_width()

    def _share_width(self) -> None:
        columns, look = self._table.columns, self._look
        given = [look.scaled(self._widths.get(column.key, column.width)) for column in columns]
        least, whole = look.scaled(_LEAST_WIDTH), self.viewport().width()
        over = sum(given) + least * given.count(0) - whole
        if over > 0 and not self._widths:  # narrower all of them, before one has to scroll sideways
            share = max(_NARROWER, 1 - over / max(1, sum(given)))
            given = [int(width * share) for width in given]
        spare = max(0, whole - sum(given)) // max(1, given.count(0))
        self._sharing = True
        for number, width in enumerate(given):
            self.setColumnWidth(number, width or max(least, spare))
        self._sharing = False

    def _on_section_resized(self, number: int, _before: int, now: int) -> None:
        """Keep what somebody dragged, at 100 % text; the others share what is left when the window is resized."""
        columns = self._table.columns
        if not self._sharing and number < len(columns) and columns[number].key:
            self._widths[columns[number].key] = round(now * 100 / self._look.scaled(100))
            self.arranged.emit()

    def _on_sorted(self) -> None:
        if not self._sharing:
            self.arranged.emit()

    def _span_groups(self) -> None:
        self.clearSpans()
        if not self._table.has_groups:
            return
        for number in range(self._table.rowCount()):
            if isinstance(self._table.at(number), Group) and len(self._table.columns) > 1:
                self.setSpan(number, 0, 1, len(self._table.columns))


class _CellDelegate(QStyledItemDelegate):
    def __init__(self, look: Look, view: "TableView[Any]") -> None:
        super().__init__(view)
        self._look, self._view = look, view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(_LEAST_WIDTH, self._look.height(Height.ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, rect, model = self._look, option.rect, index.model()
        row = model.at(index.row()) if isinstance(model, TableModel) else None
        painter.save()
        if isinstance(row, Group):
            self._paint_group(painter, rect.adjusted(_PADDING, 0, -_PADDING, 0), row)
        else:
            last = index.column() == model.columnCount() - 1
            left, right = (_PADDING if index.column() == 0 else 0), (_PADDING if last else 0)
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            if selected:
                self._paint_ground(painter, rect, first=index.column() == 0, last=last)
            line = QRect(rect.x() + left, rect.bottom(), rect.width() - left - right, 1)
            painter.fillRect(line, look.colour(Token.SELECTION if selected else Token.HAIRLINE))
            cell: Cell | None = index.data(CELL_ROLE)
            if cell is not None:
                self._paint_cell(painter, rect.adjusted(_PADDING, 0, -_PADDING, 0), cell)
            if self._has_ring(option, index):
                paint_focus_ring(look, painter, QRectF(rect), SMALL_RADIUS)
        painter.restore()

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """Words that do not fit are whole in the tooltip."""
        cell: Cell | None = index.data(CELL_ROLE)
        if cell is None or event.type() != QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        role = Role.STRONG if cell.strong else Role.BODY
        beside = self._look.metrics(Role.SMALL).horizontalAdvance(cell.mark) + Space.S if cell.mark else 0
        needed = self._look.metrics(role).horizontalAdvance(cell.text) + beside + 2 * _PADDING
        QToolTip.showText(event.globalPos(), cell.text if needed > option.rect.width() else "", view)
        return True

    def _paint_ground(self, painter: QPainter, rect: QRect, *, first: bool, last: bool) -> None:
        """One tinted bar across all columns, round at its ends."""
        painter.setClipRect(rect)
        painter.fillRect(rect, self._look.colour(Token.BASE))  # over the view's own, which has no round ends
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour(Token.SELECTION))
        whole = QRectF(rect).adjusted(0 if first else -2 * RADIUS, 0, 0 if last else 2 * RADIUS, 0)
        painter.drawRoundedRect(whole, RADIUS, RADIUS)

    def _has_ring(self, option: QStyleOptionViewItem, index: Index) -> bool:
        by_keyboard = option.state & QStyle.StateFlag.State_KeyboardFocusChange
        return bool(by_keyboard) and self._view.hasFocus() and self._view.currentIndex() == index

    def _paint_group(self, painter: QPainter, rect: QRect, group: Group) -> None:
        look = self._look
        painter.setFont(look.font(Role.STRONG))
        painter.setPen(look.colour(Token.TEXT))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter), group.title)
        if group.count is not None:
            start = look.metrics(Role.STRONG).horizontalAdvance(group.title) + Space.M
            painter.setFont(look.font(Role.BODY, tabular=True))
            painter.setPen(look.colour(Token.MUTED))
            painter.drawText(rect.adjusted(start, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), str(group.count))

    def _paint_cell(self, painter: QPainter, rect: QRect, cell: Cell) -> None:
        look, role = self._look, Role.STRONG if cell.strong else Role.BODY
        tone, words = look.colour(cell.tone), cell.text
        if cell.status is not None:
            size = look.scaled(16)
            look.icons.paint(painter, QRectF(rect.x(), rect.y(), size, rect.height()), cell.status.icon, size, tone)
            rect = rect.adjusted(size + 6, 0, 0, 0)
            words = words or cell.status.word().capitalize()
        painter.setFont(look.font(role, tabular=True))
        if cell.mark and not cell.numeric:
            rect = self._paint_mark(painter, rect, cell.mark)
            painter.setFont(look.font(role, tabular=True))
        painter.setPen(tone)
        side = Qt.AlignmentFlag.AlignRight if cell.numeric else Qt.AlignmentFlag.AlignLeft
        shown = look.metrics(role).elidedText(words, Qt.TextElideMode.ElideRight, rect.width() + 1)
        painter.drawText(rect, int(side | Qt.AlignmentFlag.AlignVCenter), shown.replace("\n", " "))
        if cell.mark and cell.numeric:
            taken = painter.fontMetrics().horizontalAdvance(shown) + Space.S
            self._paint_mark(painter, rect.adjusted(0, 0, -taken, 0), cell.mark)

    def _paint_mark(self, painter: QPainter, rect: QRect, mark: str) -> QRect:
        """Muted words at the right end; gives the room that is left of them."""
        painter.setFont(self._look.font(Role.SMALL, tabular=True))
        painter.setPen(self._look.colour(Token.MUTED))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), mark)
        return rect.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(mark) - Space.S, 0)
