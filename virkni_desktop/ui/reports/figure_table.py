"""The table of figures: each cell opens who is behind it, and a target is typed where it stands."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from virkni_desktop.ui.components.fields import LineField
from virkni_desktop.ui.components.table import TableModel
from virkni_desktop.ui.components.table_view import TableView
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.reports.figures import NAME, QUARTER_COLUMNS, TARGET, FigureLine, FigureLines
from virkni_desktop.ui.theme import Height

if TYPE_CHECKING:
    from virkni_desktop.reports.arrangement import FigureKey
    from virkni_desktop.ui.reports.counting import Counted


class FigureTable(TableView[FigureLine]):
    """``figure_opened`` brings a figure's key and the number of the column that it was opened from.

    ``figure_changed`` brings the key of the current line. ``target_typed`` brings a key and its new target, None for none;
    ``target_refused`` a sentence when what was typed is no whole number, and an empty one when it is put right.
    """

    figure_opened = Signal(object, int)
    figure_changed = Signal(object)
    target_typed = Signal(object, object)
    target_refused = Signal(str)
    _field: LineField | None = None  # of the class: Qt calls the filter of events while the table is being made

    def __init__(self, look: Look, language: str) -> None:
        self._figures = FigureLines(language)
        self._lines: TableModel[FigureLine] = TableModel(self._figures.columns(), lambda line: line.key)
        super().__init__(look, "", self._lines, sortable=False)
        self.setAccessibleName(self.tr("Figures"))
        self._editing: FigureKey | None = None
        self._before = ""
        self.activated.connect(self._on_activated)
        self.current_row_changed.connect(self.figure_changed)

    def show_counted(self, counted: "Counted", *, external: bool) -> None:
        """Show a quarter; the current cell stays where it is."""
        if self._field is not None:
            self.target_refused.emit("")
        self._stop_editing()
        column = self.currentIndex().column()
        self._lines.columns = tuple(self._figures.columns(counted))
        self.set_rows(self._figures.lines(counted, external=external))
        if not self.currentIndex().isValid():
            self.select_first()
        row = self.currentIndex().row()
        self.setCurrentIndex(self._lines.index(row, max(column, NAME)))
        self._share_width()

    def current_line(self) -> FigureLine | None:
        """The line that is current."""
        return self._lines.row(self.currentIndex())

    def quarter_heads(self) -> tuple[str, str, str]:
        """How the three quarters are headed."""
        now, before, year_ago = (self._lines.columns[column].head for column in QUARTER_COLUMNS)
        return now, before, year_ago

    def open_current(self) -> None:
        """Open who is behind the current cell, or the line's figure of this quarter."""
        if self.current_line() is not None and self.currentIndex().column() != TARGET:
            self._on_activated(self.currentIndex())

    def edit_target(self) -> None:
        """Type the target of the current line, over the cell it stands in."""
        line = self._lines.row(self.currentIndex())
        if line is None:
            return
        index = self._lines.index(self.currentIndex().row(), TARGET)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        name = self.tr("Target of {figure}").format(figure=line.name)
        self._editing, self._field = line.key, LineField(self._look, name)
        self._field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._before = "".join(letter for letter in line.target if letter.isdigit())
        self._field.setText(self._before)
        self._field.installEventFilter(self)
        self._field.setParent(self.viewport())
        self._field.setGeometry(self.visualRect(index))
        self._field.show()
        self._field.selectAll()
        self._field.setFocus()
        self._field.left.connect(self._finish_editing)

    def _dress(self) -> None:
        """Many figures are read at a glance: rows are dense in every window."""
        super()._dress()
        self.verticalHeader().setDefaultSectionSize(self._look.height(Height.DENSE_ROW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 types a target."""
        if event.key() == Qt.Key.Key_F2:
            self.edit_target()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the field Enter keeps what was typed and Escape does not."""
        if watched is self._field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._finish_editing()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.target_refused.emit("")
                self._stop_editing()
                self.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _on_activated(self, index: QModelIndex) -> None:
        line = self._lines.row(index)
        if line is None:
            return
        if index.column() == TARGET:
            self.edit_target()
        elif index.column() in (*QUARTER_COLUMNS, NAME):
            self.figure_opened.emit(line.key, index.column())

    def _finish_editing(self) -> None:
        if self._field is None:
            return
        text = "".join(self._field.text().split())
        if text and not (text.isascii() and text.isdigit()):
            self._field.set_wrong(wrong=True)
            self.target_refused.emit(
                self.tr("{text} is not a whole number. Type one, or leave the field empty for no target.").format(
                    text=self._field.text().strip()
                )
            )
            return
        key, had_focus = self._editing, self._field.hasFocus()
        self.target_refused.emit("")
        self._stop_editing()
        if had_focus:
            self.setFocus()
        if text != self._before:
            self.target_typed.emit(key, int(text) if text else None)

    def _stop_editing(self) -> None:
        field, self._field, self._editing = self._field, None, None
        if field is not None:
            field.removeEventFilter(self)
            field.hide()
            field.deleteLater()
