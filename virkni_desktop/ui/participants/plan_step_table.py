"""The table of a goal's steps, filled in like a sheet: Tab to the next cell, Enter to the next row, text until one types."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QTableView,
    QWidget,
)

from virkni_desktop.ui.look import Look
from virkni_desktop.ui.participants.plan_step_cells import StepCells
from virkni_desktop.ui.participants.plan_steps import EDITABLE, Index, StepColumn, StepsModel
from virkni_desktop.ui.theme import Height, Role

if TYPE_CHECKING:
    from uuid import UUID

_MORE_WIDTH = 40
_SHARES = {StepColumn.WHAT: 0.29, StepColumn.WHO: 0.21, StepColumn.WHEN: 0.21, StepColumn.DONE_WHEN: 0.29}
_Hint = QAbstractItemDelegate.EndEditHint
_Trigger = QAbstractItemView.EditTrigger


class StepTable(QTableView):
    """As high as its rows. Arrow keys move, typing or F2 edits, Tab goes on while one edits and leaves otherwise.

    ``menu_asked`` brings a step and the place where its menu opens.
    """

    menu_asked = Signal(object, QPoint)
    typing = Signal()

    def __init__(self, look: Look, model: StepsModel, name: str, no_day: str) -> None:
        super().__init__()
        self._look, self._steps = look, model
        self._cells = StepCells(look, self)
        self._cells.no_day = no_day
        self._cells.entered.connect(self._on_entered)
        self._cells.typing.connect(self._on_typing)
        self.setModel(model)
        self.setItemDelegate(self._cells)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(_Trigger.AnyKeyPressed | _Trigger.EditKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for change in (model.modelReset, model.rowsInserted, model.rowsRemoved, model.dataChanged):
            change.connect(self._fit_rows)
        look.changed.connect(self._dress)
        self._dress()

    def edit_cell(self, row: int, column: StepColumn) -> None:
        """Open a cell for typing."""
        index = self._steps.index(row, column)
        if index.isValid():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.setCurrentIndex(index)
            self.edit(index)

    def edit_step(self, action_id: "UUID", column: StepColumn) -> bool:
        """Open a cell of the step with this id, if it is in this table."""
        for row, step in enumerate(self._steps.steps):
            if step.action_id == action_id:
                self.edit_cell(row, column)
                return True
        return False

    def add_row(self) -> None:
        """Open an empty row at the end."""
        self.edit_cell(self._steps.add_empty(), StepColumn.WHAT)

    def flush(self) -> None:
        """Take what is being typed, and leave the cell."""
        field = self._cells.field
        if field is not None and self.state() == QAbstractItemView.State.EditingState:
            self.commitData(field)
            self.closeEditor(field, _Hint.NoHint)

    def sizeHint(self) -> QSize:
        """The head and all rows."""
        rows = sum(self.rowHeight(row) for row in range(self._steps.rowCount()))
        return QSize(240, self.horizontalHeader().height() + rows + 1)

    def minimumSizeHint(self) -> QSize:
        """Narrow columns wrap; no row is hidden."""
        return QSize(240, self.sizeHint().height())

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Tab opens the next cell; after the last one it leaves the table."""
        here = self.currentIndex()
        super().closeEditor(editor, _Hint.NoHint)
        if hint in (_Hint.EditNextItem, _Hint.EditPreviousItem):
            step = 1 if hint == _Hint.EditNextItem else -1
            place = here.row() * len(EDITABLE) + min(here.column(), len(EDITABLE) - 1) + step
            if 0 <= place < self._steps.rowCount() * len(EDITABLE):
                self.edit_cell(place // len(EDITABLE), EDITABLE[place % len(EDITABLE)])
            else:
                self.focusNextPrevChild(step > 0)
        QTimer.singleShot(0, self._tidy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter edits, Delete empties a cell; on the menu's cell Enter and Space open the menu."""
        index = self.currentIndex()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if index.column() == StepColumn.MORE and (enter or event.key() == Qt.Key.Key_Space):
            self._open_menu(index)
        elif event.key() == Qt.Key.Key_Menu:
            self._open_menu(index.siblingAtColumn(StepColumn.MORE))
        elif enter and index.isValid():
            self.edit(index)
        elif event.key() == Qt.Key.Key_Delete and index.column() in EDITABLE:
            self._steps.setData(index, "")
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens a cell, or the menu."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            if index.column() == StepColumn.MORE:
                self._open_menu(index)
            else:
                self.edit(index)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard always stands on a cell."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._steps.rowCount():
            self.setCurrentIndex(self._steps.index(0, StepColumn.WHAT))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A row that got no words goes."""
        super().focusOutEvent(event)
        self._tidy()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns share the width, rows grow with their words."""
        super().resizeEvent(event)
        more = self._look.scaled(_MORE_WIDTH)
        rest = max(0, self.viewport().width() - more)
        for column, share in _SHARES.items():
            self.setColumnWidth(column, int(rest * share))
        self.setColumnWidth(StepColumn.MORE, self.viewport().width() - sum(int(rest * one) for one in _SHARES.values()))
        self._fit_rows()

    def _on_entered(self) -> None:
        """The same cell of the next row; a new row after the last."""
        here = self.currentIndex()
        if here.row() + 1 < self._steps.rowCount():
            self.edit_cell(here.row() + 1, StepColumn(here.column()))
        elif any(self._steps.data(here.siblingAtColumn(column)) for column in EDITABLE):
            self.add_row()
        else:
            self._steps.drop_empty()

    def _tidy(self) -> None:
        if self.state() != QAbstractItemView.State.EditingState:
            self._fit_rows()
            if not self.hasFocus():
                self._steps.drop_empty()

    def _open_menu(self, index: Index) -> None:
        step = self._steps.step(index)
        if step is not None:
            self.menu_asked.emit(step, self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()))

    def _fit_rows(self) -> None:
        field = self._cells.field if self.state() == QAbstractItemView.State.EditingState else None
        for row in range(self._steps.rowCount()):
            texts = [(str(self._steps.index(row, one).data() or ""), self.columnWidth(one)) for one in EDITABLE]
            height = self._cells.row_height(texts)
            if field is not None and row == self.currentIndex().row():
                height = max(height, field.needed() + 3)
            if self.rowHeight(row) != height:
                self.setRowHeight(row, height)
        self.updateGeometry()

    def _on_typing(self) -> None:
        self._fit_rows()
        if self._cells.field is not None:
            self._cells.field.centre()
        self.typing.emit()

    def _dress(self) -> None:
        self.horizontalHeader().setFont(self._look.font(Role.SMALL))
        self.horizontalHeader().setFixedHeight(self._look.height(Height.CONTROL))
        self._fit_rows()
