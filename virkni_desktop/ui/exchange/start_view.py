"""Where a list begins: choose or drop a file, and see what was taken in before."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from virkni_desktop.formats import short_date
from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.empty_state import EmptyState
from virkni_desktop.ui.components.page_parts import PageHeader, SectionHeading
from virkni_desktop.ui.components.row_delegate import RowPlan
from virkni_desktop.ui.components.row_items import Row
from virkni_desktop.ui.components.row_list import RowAction, RowList
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import Space

if TYPE_CHECKING:
    from virkni_desktop.exchange.receipts import ImportLine

_FILES = "*.xlsx *.xlsm *.xlsb *.xls *.ods *.csv *.tsv *.txt"


class StartView(QWidget):
    """``chosen`` brings the path of a file; ``receipt_opened`` an import that was made before."""

    chosen = Signal(object)
    receipt_opened = Signal(object)

    def __init__(self, context: PageContext, undo: Callable[[str], object]) -> None:
        super().__init__()
        self._context = context
        look = context.look
        self._choose = Button(look, self.tr("Choose a list"), self.ask, kind=ButtonKind.PRIMARY, icon=Icon.FILE_INPUT)
        header = PageHeader(
            look, self.tr("Exchange"), self.tr("Lists from the agency, in Excel, LibreOffice or CSV"), (self._choose,)
        )
        self._empty = EmptyState(
            look,
            self.tr("No list has been taken in yet"),
            self.tr("Choose a file, or drop it here. You see every change before anything is saved."),
        )
        self._heading = SectionHeading(look, self.tr("Taken in"))
        self._list = RowList(look, self.tr("Lists taken in"), RowPlan(when=True))
        self._list.set_actions([RowAction(self.tr("Undo this import"), lambda key: undo(str(key)), icon=Icon.UNDO)])
        self._list.opened.connect(lambda key: self.receipt_opened.emit(str(key)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        for widget, margin in ((self._empty, Space.XL), (self._heading, Space.XL), (self._list, Space.L)):
            holder = QVBoxLayout()
            holder.setContentsMargins(margin, 0, margin, 0)
            holder.addWidget(widget)
            column.addLayout(holder, 1 if widget is self._list else 0)

    def show_imports(self, imports: "tuple[ImportLine, ...]") -> None:
        """What was taken in before, the newest first."""
        self._empty.setVisible(not imports)
        self._heading.setVisible(bool(imports))
        self._heading.set_words(self.tr("Taken in"), str(len(imports)))
        self._list.setVisible(bool(imports))
        self._list.set_items([self._row(one) for one in imports])

    def focus_first(self) -> None:
        """The keyboard begins at the button."""
        self._choose.setFocus()

    def ask(self) -> None:
        """Let the person choose a file."""
        dialog = QFileDialog(self, self.tr("Choose a list"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Lists ({patterns})").format(patterns=_FILES), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.chosen.emit(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _row(self, one: "ImportLine") -> Row:
        counts = self.tr("{rows} rows: {new} new, {changed} changed, {conflicts} conflicts, {refused} left out").format(
            rows=one.rows, new=one.created, changed=one.updated, conflicts=one.conflicts, refused=one.refused
        )
        return Row(
            one.receipt,
            one.file_name,
            f"{one.sender} · {counts}",
            when=short_date(one.taken_in_at.astimezone().date(), self._context.language),
            kind=one.receipt,
            value=self.tr("undone") if one.is_undone else "",
            value_status=Status.SKIPPED if one.is_undone else None,
        )
