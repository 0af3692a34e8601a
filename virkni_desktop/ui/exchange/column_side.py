"""Beside the columns: the current one with what does not fit, and how the file was read."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from virkni_desktop.ui.components.chips import Choice
from virkni_desktop.ui.components.fields import ChoiceField
from virkni_desktop.ui.components.form import FormRow
from virkni_desktop.ui.components.page_parts import SectionHeading
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.exchange.field_groups import field_groups, list_field_word
from virkni_desktop.ui.exchange.reading_words import delimiter_words, encoding_word
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.theme import Role, Space, Token

if TYPE_CHECKING:
    from virkni_desktop.exchange.column_check import ColumnCheck
    from virkni_desktop.exchange.table import Table

_ENCODINGS = ("utf-8", "windows-1252", "cp850", "mac-iceland", "utf-16")
_HEADER_ROWS = 30


class ColumnSide(QWidget):
    """``field_chosen`` brings place and field; ``reading_chosen`` how the file is to be read instead."""

    field_chosen = Signal(int, str)
    reading_chosen = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        look = context.look
        self._check: ColumnCheck | None = None
        self._title = Text(look, "", Role.HEADING, wrap=True)
        self._samples = Text(look, "", Role.BODY, Token.MUTED, wrap=True)
        self._field = ChoiceField(look, "", _field_choices(self.tr("Do not take in")))
        self._misfits = Text(look, "", Role.BODY, Token.TEXT, wrap=True)
        self._sheet, self._encoding = ChoiceField(look), ChoiceField(look)
        self._delimiter, self._header = ChoiceField(look), ChoiceField(look)
        self._rows = {
            self._sheet: FormRow(look, self.tr("Sheet"), self._sheet),
            self._encoding: FormRow(look, self.tr("Letters are written in"), self._encoding),
            self._delimiter: FormRow(look, self.tr("Cells are parted by"), self._delimiter),
            self._header: FormRow(look, self.tr("Names of the columns stand in"), self._header),
        }
        self._header_row: int | None = None
        for field in self._rows:
            field.chosen.connect(lambda key, of=field: self._on_reading_chosen(of, key))
        self._field.chosen.connect(self._on_field_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for widget in (
            self._title,
            self._samples,
            FormRow(look, self.tr("Taken as"), self._field),
            self._misfits,
            SectionHeading(look, self.tr("How the file was read")),
            *self._rows.values(),
            Text(
                look,
                self.tr("Columns not taken in go back to the sender as they stood."),
                Role.SECONDARY,
                Token.MUTED,
                wrap=True,
            ),
        ):
            column.addWidget(widget)

    def show_column(self, check: "ColumnCheck | None") -> None:
        """Show one column and what does not fit in it."""
        self._check = check
        if check is None:
            return
        self._title.setText(check.header or self.tr("Column without a name"))
        self._samples.setText(" · ".join(check.samples) or self.tr("empty"))
        self._field.set_current(check.field)
        lines = [
            self.tr("Row {row}, “{value}”: {reason}").format(
                row=one.row, value=one.value, reason=self._context.said(one.reason)
            )
            for one in check.misfits
        ]
        self._misfits.setText("\n".join(lines))
        self._misfits.setVisible(bool(lines))

    def show_reading(self, table: "Table") -> None:
        """Show how the file was read."""
        self._sheet.set_choices([Choice(one.name, one.name) for one in table.sheets])
        self._sheet.set_current(table.sheet or "")
        encodings = list(dict.fromkeys((table.encoding or "", *_ENCODINGS)))
        self._encoding.set_choices([Choice(one, encoding_word(one)) for one in encodings if one])
        self._encoding.set_current(table.encoding or "")
        self._delimiter.set_choices([Choice(sign, words) for sign, words in delimiter_words().items()])
        self._delimiter.set_current(table.delimiter or "")
        rows = range(1, _HEADER_ROWS + 1)
        self._header.set_choices([Choice(str(row), self.tr("row {row}").format(row=row)) for row in rows])
        self._header.set_current(str(max(table.header_rows, default=0)))
        self._rows[self._sheet].setVisible(len(table.sheets) > 1)
        self._rows[self._encoding].setVisible(table.encoding is not None)
        self._rows[self._delimiter].setVisible(table.delimiter is not None)

    def _on_field_chosen(self, field: str) -> None:
        if self._check is not None:
            self.field_chosen.emit(self._check.place, field)

    def _on_reading_chosen(self, field: ChoiceField, key: str) -> None:
        from virkni_desktop.exchange.reading_choice import ReadingChoice  # noqa: PLC0415 -- loaded long since

        if field is self._header:
            self._header_row = int(key)
        elif field is self._sheet:
            self._header_row = None
        chosen = ReadingChoice(
            self._sheet.current() or None,
            self._encoding.current() or None,
            self._delimiter.current() or None,
            self._header_row,
        )
        self.reading_chosen.emit(chosen)


def _field_choices(nothing: str) -> list[Choice]:
    return [Choice("", nothing), *(Choice(one, list_field_word(one)) for _, fields in field_groups() for one in fields)]
