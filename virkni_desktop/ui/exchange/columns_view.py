"""Says what each column of a list is, once for all files with the same columns."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.chips import Choice
from virkni_desktop.ui.components.fields import ChoiceField, LineField
from virkni_desktop.ui.components.inline_bar import InlineBar
from virkni_desktop.ui.components.page_parts import Hairline, Inset, PageFooter, PageHeader
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.components.text import ElidedText, Text
from virkni_desktop.ui.exchange.column_side import ColumnSide
from virkni_desktop.ui.exchange.columns_table import ColumnsTable
from virkni_desktop.ui.exchange.preview_body import SideBySide
from virkni_desktop.ui.exchange.reading_words import reading_words
from virkni_desktop.ui.exchange.steps import StepTrail
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import Role, Space, Token

if TYPE_CHECKING:
    from virkni_desktop.exchange.column_check import ColumnCheck
    from virkni_desktop.exchange.table import Table

_OTHER = "\N{HORIZONTAL ELLIPSIS}"


class ColumnsView(QWidget):
    """``mapped`` brings fields by place and the sender after each choice; ``read_again`` how to read the file instead;
    ``accepted`` when the person goes on, ``left`` when they go back.
    """

    mapped = Signal(object, str)
    read_again = Signal(object)
    accepted = Signal()
    left = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        look = context.look
        self._fields: dict[int, str] = {}
        self._missing = ""
        self._header = PageHeader(look, right=(StepTrail(look, 1),))
        self._bar = InlineBar(look)
        self._sender = ChoiceField(look, self.tr("Who sent it"))
        self._sender.setPlaceholderText(self.tr("Choose…"))
        self._other = LineField(look, self.tr("Name of the sender"), width=200)
        self._table = ColumnsTable(look)
        self._side = ColumnSide(context)
        self._body = SideBySide(look, self._table, {"column": self._side})
        self._turn_button = Button(look, self.tr("Details"), self._turn, icon=Icon.INFO)
        self._on = Button(
            look,
            self.tr("Preview"),
            self.accepted.emit,
            kind=ButtonKind.PRIMARY,
            icon=Icon.ARROW_RIGHT,
            icon_after=True,
        )
        self._connect()
        self._lay_out()

    def show_list(self, table: "Table", senders: tuple[str, ...], sender: str) -> None:
        """Begin with another list, or with the same one read in another way."""
        rows = self.tr("%n row(s)", "", len(table.row_numbers))
        title = self.tr("Columns of {file}").format(file=table.file_name)
        self._header.set_words(title, " · ".join(part for part in (rows, reading_words(table)) if part))
        self._side.show_reading(table)
        self._sender.set_choices([*(Choice(one, one) for one in senders), Choice(_OTHER, self.tr("Somebody else…"))])
        known = sender in senders
        self._sender.set_current(sender if known or not sender else _OTHER)
        self._other.set_value("" if known else sender)
        self._other.setVisible(bool(sender) and not known)

    def show_checks(self, checks: "tuple[ColumnCheck, ...]", missing: str) -> None:
        """Show what the columns are taken as; ``missing`` says what the list lacks."""
        self._fields = {one.place: one.field for one in checks if one.field}
        self._table.show_checks(checks)
        if self._table.current_check() is None:
            self._table.select_first()
        self._side.show_column(self._table.current_check())
        if missing:
            self._bar.say(Status.WARNING, missing)
        else:
            self._bar.clear()
        self._missing = missing
        self._enable()

    def say(self, status: Status, sentence: str) -> None:
        """Say over the columns what happened."""
        self._bar.say(status, sentence, closable=True)

    def sender_name(self) -> str:
        """Who sent the list; empty while nobody said so."""
        return self._other.value().strip() if self._sender.current() == _OTHER else self._sender.current()

    def focus_first(self) -> None:
        """The keyboard begins in the table."""
        self._table.setFocus()

    def _choose(self, place: int, field: str) -> None:
        """A field stands for one column only: the one that had it before gives it up."""
        fields = {at: one for at, one in self._fields.items() if one != field and at != place}
        self._fields = {**fields, place: field} if field else fields
        self._tell()

    def _tell(self) -> None:
        self.mapped.emit(dict(self._fields), self.sender_name())

    def _on_sender_chosen(self, key: str) -> None:
        self._other.setVisible(key == _OTHER)
        if key == _OTHER:
            self._other.setFocus()
        self._enable()
        self._tell()

    def _enable(self) -> None:
        unsaid = "" if self.sender_name() else self.tr("Say first who sent the list.")
        self._on.disable(self._missing or unsaid)

    def _turn(self) -> None:
        self._body.give_room(to_side=not self._body.is_side_alone())

    def _on_side_shown(self, alone: bool) -> None:
        self._turn_button.setText(self.tr("Columns") if alone else self.tr("Details"))

    def _connect(self) -> None:
        self._sender.chosen.connect(self._on_sender_chosen)
        self._other.edited.connect(lambda _text: self._on_sender_chosen(_OTHER))
        self._other.textEdited.connect(lambda _text: self._enable())
        self._table.field_chosen.connect(self._choose)
        self._side.field_chosen.connect(self._choose)
        self._side.reading_chosen.connect(self.read_again)
        self._table.current_row_changed.connect(lambda _key: self._side.show_column(self._table.current_check()))
        self._body.side_shown.connect(self._on_side_shown)
        self._context.look.room_changed.connect(self._fit)

    def _lay_out(self) -> None:
        look = self._context.look
        who = QWidget()
        line = QHBoxLayout(who)
        line.setContentsMargins(0, 0, 0, Space.S)
        label = Text(look, self.tr("Who sent it"), Role.SECONDARY, Token.MUTED)
        for widget in (label, self._sender, self._other):
            line.addWidget(widget)
        line.addStretch(1)
        hint = ElidedText(look, self.tr("Remembered for the next file with these columns."), tone=Token.MUTED)
        back = Button(look, self.tr("File"), self.left.emit, icon=Icon.ARROW_LEFT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._header, Inset(look, self._bar, bottom=Space.S), Inset(look, who), Hairline(look)):
            column.addWidget(part)
        column.addWidget(self._body, 1)
        column.addWidget(PageFooter(look, left=(hint,), right=(self._turn_button, back, self._on)))
        self._other.hide()
        self._fit()

    def _fit(self) -> None:
        self._turn_button.setVisible(not self._context.look.room.beside)
