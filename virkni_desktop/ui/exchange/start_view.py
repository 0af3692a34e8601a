"""Where a list begins: choose or drop a file; and what waits for a decision, was taken in, and was sent before."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.empty_state import EmptyState
from virkni_desktop.ui.components.page_parts import Inset, PageHeader
from virkni_desktop.ui.components.row_delegate import RowPlan
from virkni_desktop.ui.components.row_items import Heading, Item, Row
from virkni_desktop.ui.components.row_list import RowList
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.exchange.conflict_item import ConflictItem
from virkni_desktop.ui.exchange.day_words import day_words, value_in_row
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.field_words import field_word
from virkni_desktop.ui.style_buttons import ButtonKind

if TYPE_CHECKING:
    from virkni_desktop.casework.disclosures import DisclosureView
    from virkni_desktop.exchange.receipts import ImportLine

_FILES = "*.xlsx *.xlsm *.xlsb *.xls *.ods *.csv *.tsv *.txt"
_LISTED_CONFLICTS = 5


class StartView(QWidget):
    """``chosen`` brings the path of a file; ``opened`` what a row is: "conflict", "import" or "sent", and which one."""

    chosen = Signal(object)
    opened = Signal(str, object)
    send_wanted = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        look = context.look
        self._conflicts: tuple[ConflictItem, ...] = ()
        self._imports: tuple[ImportLine, ...] = ()
        self._sent: tuple[DisclosureView, ...] = ()
        self._choose = Button(look, self.tr("Choose a list"), self.ask, kind=ButtonKind.PRIMARY, icon=Icon.FILE_INPUT)
        self._send = Button(look, self.tr("Prepare a file to send"), self.send_wanted.emit, icon=Icon.FILE_OUTPUT)
        self._header = PageHeader(look, right=(self._send, self._choose))
        look.room_changed.connect(self._fit)
        self._fit()
        self._empty = EmptyState(
            look,
            self.tr("No list has been taken in yet"),
            self.tr(
                "Choose a file, drop it on the window, or paste it. You see every change before anything is saved."
            ),
            self.tr("Choose a list"),
            self.ask,
            Icon.FILE_INPUT,
        )
        self._list = RowList(look, self.tr("Conflicts, lists taken in and lists sent"), RowPlan(when=True))
        self._list.opened.connect(lambda key: self.opened.emit(*key))
        self._list.heading_clicked.connect(lambda key: self.opened.emit(str(key), None))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(Inset(look, self._empty))
        column.addWidget(Inset(look, self._list, rows=True), 1)
        column.addStretch()
        self._fill()

    def show_conflicts(self, conflicts: tuple[ConflictItem, ...]) -> None:
        """What waits for a decision."""
        self._conflicts = conflicts
        self._fill()

    def show_imports(self, imports: "tuple[ImportLine, ...]") -> None:
        """What was taken in before, the newest first."""
        self._imports = imports
        self._fill()

    def show_sent(self, sent: "tuple[DisclosureView, ...]") -> None:
        """What was sent, the newest first."""
        self._sent = sent
        self._fill()

    def focus_first(self) -> None:
        """The keyboard begins in the list, or at the button while there is none."""
        (self._list if self._list.isVisibleTo(self) else self._choose).setFocus()

    def ask(self) -> None:
        """Let the person choose a file."""
        self.ask_for(self.tr("Choose a list"), self.chosen.emit)

    def ask_for(self, title: str, then: Callable[[Path], object]) -> None:
        """Let the person choose a list's file for something."""
        dialog = QFileDialog(self, title)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Lists ({patterns})").format(patterns=_FILES), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: then(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _fit(self) -> None:
        """Beside the buttons of a narrow window there is room for the title only."""
        words = self.tr("Lists from the agency, in Excel, LibreOffice or CSV") if self._context.look.room.tall else ""
        self._header.set_words(self.tr("Exchange"), words)

    def _fill(self) -> None:
        items: list[Item] = []
        if self._conflicts:
            title = self.tr("Waiting for your decision")
            items.append(Heading(title, len(self._conflicts), action=self.tr("Decide"), key="conflict"))
            items += [self._conflict(one) for one in self._conflicts[:_LISTED_CONFLICTS]]
        if self._imports:
            items.append(Heading(self.tr("Taken in"), len(self._imports)))
            items += [self._import(one) for one in self._imports]
        if self._sent:
            items.append(Heading(self.tr("Sent"), len(self._sent)))
            items += [self._disclosure(one) for one in self._sent]
        self._list.set_items(items)
        self._list.setVisible(bool(items))
        self._empty.setVisible(not self._imports)

    def _conflict(self, one: ConflictItem) -> Row:
        mine, theirs = (value_in_row(self._context, one.field, value) for value in (one.mine, one.theirs))
        words = self.tr("mine {mine}, theirs {theirs}").format(
            mine=mine or self.tr("nothing"), theirs=theirs or self.tr("nothing")
        )
        title = f"{field_word(one.field)}, {one.person}"
        when = day_words(self._context, one.raised_at)
        return Row(("conflict", one.key), title, words, when=when, when_status=Status.CONFLICT, kind=one.source)

    def _import(self, one: "ImportLine") -> Row:
        counts = self.tr("{rows} rows: {new} new, {changed} changed, {conflicts} conflicts, {refused} left out").format(
            rows=one.rows, new=one.created, changed=one.updated, conflicts=one.conflicts, refused=one.refused
        )
        return Row(
            ("import", one.receipt),
            one.file_name,
            f"{one.sender} · {counts}",
            when=day_words(self._context, one.taken_in_at),
            kind=one.receipt,
            value=self.tr("undone") if one.is_undone else "",
            value_status=Status.SKIPPED if one.is_undone else None,
        )

    def _disclosure(self, one: "DisclosureView") -> Row:
        people = self.tr("%n person(s)", "", one.people)
        columns = self.tr("%n column(s)", "", len(one.columns))
        return Row(
            ("sent", one.disclosure_id),
            one.file_name,
            f"{one.recipient} · {one.purpose} · {people}, {columns}",
            when=day_words(self._context, one.made_at),
            kind=one.who,
        )
