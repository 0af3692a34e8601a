"""The rows of a list under their filters, with a field to find one in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from virkni_desktop.ui.components.chips import FilterChips
from virkni_desktop.ui.components.search_field import SearchField
from virkni_desktop.ui.components.table import TableModel
from virkni_desktop.ui.exchange.list_table import ListTable
from virkni_desktop.ui.exchange.preview_lines import PreviewLine, WorkedOut
from virkni_desktop.ui.exchange.preview_words import IN_FILE, SHARES, PreviewWords
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.theme import Space


class PreviewRows(QWidget):
    """``filters`` is the row of chips, laid out by the page; this widget is the table. ``table`` tells what is done."""

    moved = Signal(object)

    def __init__(self, look: Look, words: PreviewWords) -> None:
        super().__init__()
        self._words = words
        self._worked: WorkedOut | None = None
        self.filters = QWidget()
        self._chips = FilterChips(look, self.tr("Show rows"))
        self._find = SearchField(look, self.tr("Find a row"))
        self._model = TableModel(words.columns(), lambda line: line.key)
        self.table: ListTable[PreviewLine] = ListTable(
            look, self.tr("Rows of the list"), self._model, IN_FILE, self._cell_text, SHARES
        )
        self._chips.chosen.connect(lambda _key: self._fill())
        self._find.searched.connect(lambda _text: self._fill())
        self._find.below = self.table
        self.table.current_row_changed.connect(lambda _key: self.moved.emit(self.current()))
        self._line = QHBoxLayout(self.filters)
        self._line.addWidget(self._chips, 1)
        self._line.addWidget(self._find)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)

    def show_lines(self, worked: WorkedOut) -> None:
        """Show these; the filter, what is looked for and the current row stay."""
        self._worked = worked
        self._chips.set_choices(self._words.choices(worked))
        self._fill()

    def forget(self) -> None:
        """Another list begins with all its rows."""
        self._find.clear()
        self.table.clearSelection()

    def current(self) -> PreviewLine | None:
        """The line the keyboard is on."""
        key = self.table.current_key()
        return self._worked.by_key.get(key) if self._worked and isinstance(key, tuple) else None

    def show_all(self) -> None:
        """Switch the filter and what is looked for off."""
        self._find.clear()
        self._chips.choose("all")

    def repaint_results(self) -> None:
        """What was decided is shown in the rows."""
        self._model.dataChanged.emit(
            self._model.index(0, 0), self._model.index(self._model.rowCount() - 1, self._model.columnCount() - 1)
        )

    def _fill(self) -> None:
        if self._worked is None:
            return
        wanted = self._find.text().casefold().strip()
        lines = [line for line in self._worked.lines if line.holds(wanted)] if wanted else self._worked.lines
        self.table.set_rows(self._words.grouped(lines, self._chips.current() or "all"))
        self.moved.emit(self.current())

    def _cell_text(self, line: PreviewLine) -> str | None:
        """What stands in the file's cell, as it is mended."""
        if line.place is None or self._worked is None:
            return None
        from virkni_desktop.exchange.cells import text_of  # noqa: PLC0415 -- loaded long since by the reading

        table = self._worked.prepared.table
        return text_of(table.columns[line.place].cells[table.row_numbers.index(line.row)])

    def fit(self, gutter: int, find: int) -> None:
        """Keep the filters in line with the header; ``find`` is the width of the field to find a row in."""
        self._find.setFixedWidth(find)
        self._line.setContentsMargins(gutter, 0, gutter, Space.S)
