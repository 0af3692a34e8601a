"""The table of a list's rows, whose cells are mended in place and whose rows are left out and taken in with Space."""

from collections.abc import Callable, Hashable
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from virkni_desktop.ui.components.table import TableModel
from virkni_desktop.ui.components.table_view import TableView
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.theme import Height, Role

R = TypeVar("R")


class ListTable(TableView[R]):
    """F2 edits, Enter and a double click tell ``opened``, Space tells ``spaced``; ``edited`` brings key and text.

    ``text_of`` gives what stands in the cell that is mended, None where the row has no such cell. ``shares`` are each
    column's least width and its share of what is left.
    """

    edited = Signal(object, str)
    spaced = Signal(object)

    def __init__(
        self,
        look: Look,
        name: str,
        model: TableModel[R],
        column: int,
        text_of: Callable[[R], str | None],
        shares: tuple[tuple[int, float], ...],
    ) -> None:
        self._shares = shares
        super().__init__(look, name, model)
        self._column, self._text_of = column, text_of
        self._editing: QPersistentModelIndex | None = None

    def start_editing(self) -> bool:
        """Put an editor into the current row's cell; False where there is nothing to mend."""
        current, model = self.currentIndex(), self._table
        row = model.row(current)
        text = None if row is None else self._text_of(row)
        if text is None:
            return False
        index = model.index(current.row(), self._column)
        head = model.columns[self._column].head
        editor = _CellEditor(self._look, f"{head}: {text}", text)
        editor.done.connect(partial(self._finish, model.key_of(current), text))
        self._editing = QPersistentModelIndex(index)
        self.setIndexWidget(index, editor)
        self.scrollTo(index)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        editor.selectAll()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 mends, Space leaves out or takes in."""
        if event.key() == Qt.Key.Key_F2:
            self.start_editing()
        elif event.key() == Qt.Key.Key_Space and self.current_key() is not None:
            self.spaced.emit(self.current_key())
        else:
            super().keyPressEvent(event)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                event.accept()

    def _share_width(self) -> None:
        """All columns fit: what is left is shared, and where there is too little each gives up its part."""
        least = [self._look.scaled(width) for width, _ in self._shares]
        room = self.viewport().width()
        spare, tight = max(0, room - sum(least)), min(1.0, room / sum(least))
        for number, (_, share) in enumerate(self._shares):
            self.setColumnWidth(number, int(least[number] * tight + spare * share))

    def _finish(self, key: Hashable, before: str, text: str, is_kept: bool) -> None:
        if self._editing is None:
            return
        index, self._editing = self._editing, None
        focus = QApplication.focusWidget()
        had_focus = focus is None or focus is self or self.isAncestorOf(focus)
        if index.isValid():
            nothing: Any = None  # Qt takes it and throws the editor away
            self.setIndexWidget(self._table.index(index.row(), index.column()), nothing)
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        if is_kept and text != before:
            self.edited.emit(key, text)


class _CellEditor(QLineEdit):
    """Enter keeps, Esc forgets, leaving keeps; ``done`` brings the text and whether it is kept, once."""

    done = Signal(str, bool)

    def __init__(self, look: Look, name: str, text: str) -> None:
        super().__init__(text)
        self.setAccessibleName(name)
        self.setFont(look.font(Role.BODY))
        self.setMinimumHeight(look.height(Height.DENSE_ROW) - 2)
        self.setProperty("cell", 1)
        self._is_done = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a cell."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish(is_kept=True)
        elif event.key() == Qt.Key.Key_Escape:
            self._finish(is_kept=False)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the cell keeps what is typed."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._finish(is_kept=True)

    def _finish(self, *, is_kept: bool) -> None:
        if not self._is_done:
            self._is_done = True
            self.done.emit(self.text(), is_kept)
