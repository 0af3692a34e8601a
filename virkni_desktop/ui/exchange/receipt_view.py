"""The receipt of an import: what became of the rows, and the way back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from virkni_desktop.formats import short_date
from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.inline_bar import InlineBar
from virkni_desktop.ui.components.page_parts import PageFooter, PageHeader, SectionHeading
from virkni_desktop.ui.components.row_delegate import RowPlan
from virkni_desktop.ui.components.row_items import Heading, Item, Row
from virkni_desktop.ui.components.row_list import RowList
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import Space

if TYPE_CHECKING:
    from virkni_desktop.exchange.ledger import Receipt


class ReceiptView(QWidget):
    """``undone`` when the person takes the import back; ``left`` when they go on."""

    undone = Signal(object)
    left = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        look = context.look
        self._receipt: Receipt | None = None
        self._header = PageHeader(look)
        self._bar = InlineBar(look)
        self._heading = SectionHeading(look, self.tr("What became of the rows"))
        self._list = RowList(look, self.tr("What became of the rows"), RowPlan(two_lines=False))
        self._undo = Button(look, self.tr("Undo this import"), self._on_undo, icon=Icon.UNDO)
        people = Button(look, self.tr("Show participants"), lambda: context.go("participants"), icon=Icon.USERS)
        self._again = Button(look, self.tr("Take in another list"), self.left.emit, kind=ButtonKind.PRIMARY)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        for widget, margin in ((self._bar, Space.XL), (self._heading, Space.XL), (self._list, Space.L)):
            holder = QVBoxLayout()
            holder.setContentsMargins(margin, 0, margin, 0)
            holder.addWidget(widget)
            column.addLayout(holder, 1 if widget is self._list else 0)
        column.addWidget(PageFooter(look, left=(self._undo,), right=(people, self._again)))

    def show_receipt(self, receipt: "Receipt") -> None:
        """Show one import."""
        self._receipt = receipt
        self._bar.clear()
        day = short_date(receipt.taken_in_at.astimezone().date(), self._context.language)
        self._header.set_words(
            self.tr("Receipt {number}").format(number=receipt.number or ""),
            " · ".join(part for part in (receipt.file_name, receipt.sender, day, receipt.who) if part),
        )
        self._list.set_items(self._items(receipt))
        self._undo.setVisible(receipt.step is not None and not receipt.is_undone)
        if receipt.is_undone:
            self._bar.say(Status.INFO, self.tr("This import was taken back."))

    def say(self, status: Status, sentence: str) -> None:
        """Say over the receipt what happened."""
        self._bar.say(status, sentence)

    def focus_first(self) -> None:
        """The keyboard begins at the way on."""
        self._again.setFocus()

    def _items(self, receipt: "Receipt") -> list[Item]:
        rows: list[Item] = [
            self._count("created", Status.NEW, self.tr("New participants"), receipt.created),
            self._count("updated", Status.CHANGED, self.tr("Changed"), receipt.updated),
            self._count("unchanged", Status.SAME, self.tr("Same as before"), receipt.unchanged),
            self._count("conflicts", Status.CONFLICT, self.tr("Waiting for your decision"), receipt.conflicts),
            self._count("refused", Status.ERROR, self.tr("Left out"), receipt.refused),
            self._count("absent", Status.NOT_ASKED, self.tr("Not in the file, untouched"), receipt.absent),
        ]
        if receipt.refusals:
            rows.append(Heading(self.tr("Left out, and why"), len(receipt.refusals)))
            rows += [
                Row(
                    f"refusal-{number}",
                    self.tr("Row {row}, {column}: “{value}”").format(row=one.row, column=one.column, value=one.value),
                    kind=self._context.said(one.reason),
                    status=Status.ERROR,
                )
                for number, one in enumerate(receipt.refusals)
            ]
        if receipt.warnings:
            rows.append(Heading(self.tr("Worth knowing"), len(receipt.warnings)))
            rows += [
                Row(f"warning-{number}", self._context.said(one), status=Status.WARNING)
                for number, one in enumerate(receipt.warnings)
            ]
        return rows

    @staticmethod
    def _count(key: str, status: Status, words: str, count: int) -> Row:
        return Row(key, words, status=status, value=str(count), value_muted=count == 0)

    def _on_undo(self) -> None:
        if self._receipt is not None:
            self.undone.emit(self._receipt)
