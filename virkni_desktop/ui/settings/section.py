"""What the sections of the settings share: one column of fields, no wider than one reads well."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from virkni_desktop.ui.components.form import FormRow
from virkni_desktop.ui.components.page_parts import SectionHeading
from virkni_desktop.ui.components.row_list import RowList
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.theme import TEXT_WIDTH, Role, Space, Token


class Section(QWidget):
    """A section builds its fields in ``__init__`` and shows what holds in ``refresh``; changes are kept at once."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.context = context
        self.setMaximumWidth(context.look.scaled(TEXT_WIDTH) + 2 * Space.S)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.L)

    def refresh(self) -> None:
        """Show what holds now."""

    def flush(self) -> None:
        """Keep what is being typed."""

    def first_field(self) -> QWidget | None:
        """What takes the keyboard when the section is shown."""
        return next((row.field for row in self.findChildren(FormRow) if row.isVisible()), None)

    def add_row(self, label: str, field: QWidget, *, hint: str = "") -> FormRow:
        """Add a field under its label."""
        row = FormRow(self.context.look, label, field, hint=hint)
        row.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)  # a hint is as high as it is wide
        self.add(row)
        return row

    def add_words(self, words: str = "") -> Text:
        """Add a muted sentence."""
        text = Text(self.context.look, words, Role.SECONDARY, Token.MUTED, wrap=True)
        self.add(text)
        return text

    def add(self, widget: QWidget) -> None:
        """Add something whose left edge is that of the words in a list."""
        line = QHBoxLayout()
        line.setContentsMargins(Space.S, 0, Space.S, 0)
        line.addWidget(widget)
        if widget.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Fixed:
            line.addStretch(1)
        self.column.addLayout(line)

    def add_list(self, rows: RowList) -> None:
        """Add a list, whose current row reaches 8 px outside its words."""
        self.column.addWidget(rows)

    def add_heading(self, words: str) -> SectionHeading:
        """Add a heading over what follows."""
        heading = SectionHeading(self.context.look, words)
        self.add(heading)
        return heading
