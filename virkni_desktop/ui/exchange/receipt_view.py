"""The receipt of an import: what became of the rows, and the way back."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.inline_bar import InlineBar
from virkni_desktop.ui.components.page_parts import Inset, PageFooter, PageHeader
from virkni_desktop.ui.components.row_delegate import RowPlan
from virkni_desktop.ui.components.row_list import RowList
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.exchange.day_words import day_words
from virkni_desktop.ui.exchange.receipt_items import ReceiptItems
from virkni_desktop.ui.exchange.saving import ask_where
from virkni_desktop.ui.exchange.steps import StepTrail
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.style_buttons import ButtonKind

if TYPE_CHECKING:
    from virkni_desktop.exchange.ledger import Receipt
    from virkni_desktop.exchange.receipt_rows import ReceiptRow
    from virkni_desktop.exchange.table import Table
    from virkni_desktop.exchange.undoing import KeptField


@dataclass(frozen=True)
class TakenIn:
    """The file behind a receipt, while it is at hand."""

    path: Path
    table: "Table"


class ReceiptView(QWidget):
    """``undone`` when the person takes the import back; ``left`` when they go on; ``errors_wanted`` and
    ``workbook_wanted`` bring where to save.
    """

    undone = Signal(str)
    left = Signal()
    errors_wanted = Signal(object)
    workbook_wanted = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        look = context.look
        self.receipt: Receipt | None = None
        self._kept: dict[str, tuple[KeptField, ...]] = {}
        self._people: list[UUID] = []
        self._items = ReceiptItems(context)
        self._header = PageHeader(look, right=(StepTrail(look, 4),))
        self._bar = InlineBar(look)
        self._list = RowList(look, self.tr("What became of the rows"), RowPlan(two_lines=False))
        self._list.opened.connect(self._open_person)
        self._undo = Button(look, self.tr("Undo this import"), self._on_undo, icon=Icon.UNDO)
        self._errors = Button(look, self.tr("Save error rows"), self._ask_errors, icon=Icon.FILE_DOWN)
        self._workbook = Button(look, self.tr("Save receipt"), self._ask_workbook, icon=Icon.FILE_CHECK)
        self._changed = Button(look, self.tr("Open changed"), self._open_changed, icon=Icon.USERS)
        self._again = Button(look, self.tr("Back to Exchange"), self.left.emit, kind=ButtonKind.PRIMARY)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._header, Inset(look, self._bar)):
            column.addWidget(widget)
        column.addWidget(Inset(look, self._list, rows=True), 1)
        right = (self._errors, self._workbook, self._changed, self._again)
        column.addWidget(PageFooter(look, left=(self._undo,), right=right))
        look.room_changed.connect(self._fit)
        self._fit()

    def show_receipt(self, receipt: "Receipt", rows: "tuple[ReceiptRow, ...]") -> None:
        """Show one import and what became of its rows."""
        self.receipt = receipt
        self._bar.clear()
        kept = self._kept.get(receipt.number or "", ()) if receipt.is_undone else ()
        self._show_head(receipt)
        items = self._items.items(receipt, rows)
        self._list.set_items([*self._items.kept(kept), *items] if kept else items)
        self._people = [row.person_id for row in rows if row.person_id is not None]
        self._undo.setVisible(receipt.step is not None and not receipt.is_undone)
        self._errors.disable("" if receipt.refusals else self.tr("No row is left out."))
        self._changed.disable("" if self._people else self.tr("Nobody was changed."))
        if receipt.is_undone:
            sentence = self.tr("This import was taken back.")
            if kept:
                sentence = self.tr("The import was taken back, but for %n thing(s) edited since.", "", len(kept))
            self._bar.say(Status.INFO, sentence)

    def remember_kept(self, number: str, kept: "tuple[KeptField, ...]") -> None:
        """What the undo of an import left alone, because it was edited since; listed with its receipt."""
        self._kept[number] = kept

    def say(self, status: Status, sentence: str) -> None:
        """Say over the receipt what happened."""
        self._bar.say(status, sentence, closable=True)

    def focus_first(self) -> None:
        """The keyboard begins at the way on."""
        self._again.setFocus()

    def _open_person(self, key: object) -> None:
        if isinstance(key, tuple) and isinstance(key[-1], UUID):
            self._context.go("participants", key[-1])

    def _open_changed(self) -> None:
        """The one person who was changed, or the first of them; the rows open the others."""
        if self._people:
            self._context.go("participants", self._people[0])

    def _on_undo(self) -> None:
        if self.receipt is not None and self.receipt.number:
            self.undone.emit(self.receipt.number)

    def _ask_errors(self) -> None:
        name = self.tr("Left out {number}.xlsx").format(number=self.receipt.number if self.receipt else "")
        ask_where(self, self.tr("Save error rows"), name, self.errors_wanted.emit)

    def _ask_workbook(self) -> None:
        name = self.tr("Receipt {number}.xlsx").format(number=self.receipt.number if self.receipt else "")
        ask_where(self, self.tr("Save receipt"), name, self.workbook_wanted.emit)

    def _show_head(self, receipt: "Receipt") -> None:
        """Beside the steps of a narrow window there is room for the file's name only."""
        day = day_words(self._context, receipt.taken_in_at)
        told = (receipt.file_name, receipt.sender, day, receipt.who)
        shown = told if self._context.look.room.beside else told[:1]
        title = self.tr("Receipt {number}").format(number=receipt.number or "")
        self._header.set_words(title, " · ".join(part for part in shown if part))

    def _fit(self) -> None:
        if self.receipt is not None:
            self._show_head(self.receipt)
        for button in (self._errors, self._workbook, self._changed, self._undo):
            button.set_alone(alone=not self._context.look.room.rail)
