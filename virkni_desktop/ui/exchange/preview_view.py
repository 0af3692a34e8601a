"""The preview of a list: what is new, changed and doubtful, before anything happens."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.chips import FilterChips
from virkni_desktop.ui.components.columns import Columns, Scrolled
from virkni_desktop.ui.components.form import CheckField
from virkni_desktop.ui.components.inline_bar import InlineBar
from virkni_desktop.ui.components.page_parts import Hairline, PageFooter, PageHeader, SectionHeading
from virkni_desktop.ui.components.search_field import SearchField
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.components.table import TableModel
from virkni_desktop.ui.components.table_view import TableView
from virkni_desktop.ui.components.text import ElidedText, Text
from virkni_desktop.ui.exchange.rows import PreviewLine, PreviewLines
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import Role, Space, Token

if TYPE_CHECKING:
    from virkni_desktop.exchange.prepared import ImportPreview
    from virkni_desktop.exchange.table import Table

_SIDE = 344
_LISTED = 8


class PreviewView(QWidget):
    """``applied`` when the person applies, with whether they confirmed what is unusual; ``left`` when they go back."""

    applied = Signal(bool)
    left = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        look = context.look
        self._context, self._look = context, look
        self._words = PreviewLines(context)
        self._lines: list[PreviewLine] = []
        self._header = PageHeader(look)
        self._bar = InlineBar(look)
        self._chips = FilterChips(look, self.tr("Show rows"))
        self._find = SearchField(look, self.tr("Find a row"))
        model = TableModel(self._words.columns(), lambda line: line.key)
        self._table: TableView[PreviewLine] = TableView(look, self.tr("Rows of the list"), model)
        self._confirm = CheckField(look, self.tr("I have looked at this and it is right"))
        self._apply = Button(look, self.tr("Apply"), self._on_apply, kind=ButtonKind.PRIMARY)
        self._notes = QWidget()
        self._notes_column = QVBoxLayout(self._notes)
        self._notes_column.setContentsMargins(0, 0, 0, 0)
        self._notes_column.setSpacing(Space.S)
        self._chips.chosen.connect(lambda _key: self._fill())
        self._find.searched.connect(lambda _text: self._fill())
        self._find.below = self._table
        self._confirm.toggled.connect(lambda _on: self._enable())
        self._lay_out()

    def show_preview(self, table: "Table", preview: "ImportPreview") -> None:
        """Show what a list would do."""
        self._preview = preview
        self._bar.clear()
        details = [self.tr("%n row(s)", "", len(table.row_numbers)), self._layout_words(table), preview.sender]
        self._header.set_words(
            self.tr("Take in {file}").format(file=preview.file_name), " · ".join(part for part in details if part)
        )
        self._lines = self._words.lines(preview)
        self._chips.set_choices(self._words.choices(preview))
        self._confirm.setChecked(False)
        self._show_notes(table, preview)
        self._fill()
        count, left = self._counted()
        words = self.tr("Apply {count}, leave {left}") if left else self.tr("Apply {count}")
        self._apply.setText(words.format(count=count, left=left) if count else self.tr("Note that nothing is new"))
        self._enable()

    def say(self, status: Status, sentence: str) -> None:
        """Say over the table what happened."""
        self._bar.say(status, sentence)

    def focus_first(self) -> None:
        """The keyboard begins in the table, or at the button where there are no lines."""
        (self._table if self._lines else self._apply).setFocus()

    def _counted(self) -> tuple[int, int]:
        counts = self._preview.counts
        by_name = {outcome.value: count for outcome, count in counts.items()}
        return by_name["created"] + by_name["updated"] + by_name["conflict"], by_name["refused"]

    def _layout_words(self, table: "Table") -> str:
        delimiters = {";": self.tr("semicolon"), ",": self.tr("comma"), "\t": self.tr("tab"), "|": "|"}
        words = [delimiters.get(table.delimiter or "", ""), table.encoding or "", table.sheet or table.kind.upper()]
        return ", ".join(word for word in words if word)

    def _fill(self) -> None:
        wanted = self._find.text().casefold().strip()
        lines = [line for line in self._lines if wanted in f"{line.person} {line.field} {line.row}".casefold()]
        self._table.set_rows(self._words.grouped(lines, self._chips.current() or "all"))

    def _show_notes(self, table: "Table", preview: "ImportPreview") -> None:
        while (item := self._notes_column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self._confirm:
                widget.hide()
                widget.deleteLater()
        said = self._context.said
        self._confirm.setVisible(bool(preview.findings))
        if preview.findings:
            self._note(self.tr("Unusual"), [said(one) for one in preview.findings])
            self._notes_column.addWidget(self._confirm)
        if preview.absent:
            title = self.tr("Not in this file (%n)", "", len(preview.absent))
            people = [*preview.absent[:_LISTED], *(["…"] if len(preview.absent) > _LISTED else [])]
            self._note(title, [self.tr("They stay as they are. Nothing is deleted.")], people)
        refusals = [
            self.tr("Row {row}, {column}: {reason}").format(row=one.row, column=one.column, reason=said(one.reason))
            for row in preview.rows
            for one in row.refusals
        ]
        if refusals:
            self._note(self.tr("Left out (%n)", "", len(refusals)), refusals[:_LISTED])
        warnings = [*(said(one) for one in table.warnings), *(said(one) for one in preview.warnings)]
        if warnings:
            self._note(self.tr("Worth knowing"), list(dict.fromkeys(warnings))[:_LISTED])
        if table.skipped:
            rows = [self.tr("Row {row}: {why}").format(row=one.row, why=said(one.why)) for one in table.skipped]
            self._note(self.tr("Passed over (%n)", "", len(rows)), rows[:_LISTED])
        if not self._notes_column.count():
            self._note(self.tr("All is clear"), [self.tr("Nothing in this list needs you.")])

    def _note(self, title: str, sentences: list[str], people: list[str] | None = None) -> None:
        self._notes_column.addWidget(SectionHeading(self._look, title))
        for sentence in sentences:
            self._notes_column.addWidget(Text(self._look, sentence, Role.BODY, Token.MUTED, wrap=True))
        for person in people or ():
            self._notes_column.addWidget(Text(self._look, person, Role.BODY, wrap=True))

    def _enable(self) -> None:
        waits = bool(self._preview.findings) and not self._confirm.isChecked()
        self._apply.disable(self.tr("Confirm first that the unusual changes are right.") if waits else "")

    def set_busy(self, *, busy: bool) -> None:
        """While the list is being written nothing more can be pressed."""
        if busy:
            self._apply.disable(self.tr("The list is being taken in"))
        else:
            self._enable()

    def _on_apply(self) -> None:
        self.applied.emit(self._confirm.isChecked())

    def _lay_out(self) -> None:
        look = self._look
        filters = QHBoxLayout()
        filters.setContentsMargins(Space.XL, 0, Space.XL, Space.M)
        filters.addWidget(self._chips, 1)
        self._find.setFixedWidth(look.scaled(176))
        filters.addWidget(self._find)
        main = QWidget()
        inner = QVBoxLayout(main)
        inner.setContentsMargins(Space.L, 0, Space.L, 0)
        inner.addWidget(self._table)
        columns = Columns(
            look, main, Scrolled(look, self._notes), _SIDE, names=(self.tr("Rows"), self.tr("Worth knowing"))
        )
        promise = ElidedText(
            look,
            self.tr("Nothing changes until you apply. A backup is made first, and it can be undone."),
            tone=Token.MUTED,
        )
        back = Button(look, self.tr("Another list"), self.left.emit, icon=Icon.ARROW_LEFT)
        footer = PageFooter(look, left=(promise,), right=(back, self._apply))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        bar = QVBoxLayout()
        bar.setContentsMargins(Space.XL, 0, Space.XL, Space.S)
        bar.addWidget(self._bar)
        column.addLayout(bar)
        column.addLayout(filters)
        column.addWidget(Hairline(look))
        column.addWidget(columns, 1)
        column.addWidget(footer)
