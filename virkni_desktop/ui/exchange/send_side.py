"""Beside what is sent: the layout, to whom and why, who is kept out, and the columns that go."""

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from virkni_desktop.ui.components.chips import Choice
from virkni_desktop.ui.components.fields import ChoiceField, LineField
from virkni_desktop.ui.components.form import CheckField, FormRow
from virkni_desktop.ui.components.page_parts import SectionHeading
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.exchange.send_words import kept_out_word
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.theme import Role, Space, Token

if TYPE_CHECKING:
    from virkni_desktop.exchange.profile import Profile
    from virkni_desktop.exchange.sending import SendPreview

_LISTED = 12


class SendSide(QWidget):
    """``layout_chosen`` brings the layout's id; ``columns_changed`` comes when a column is taken out or in."""

    layout_chosen = Signal(str)
    columns_changed = Signal()
    reason_changed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        look = context.look
        self._layout = ChoiceField(look)
        self.recipient, self.purpose = LineField(look), LineField(look)
        self._boxes: list[CheckField] = []
        self._heads: tuple[str, ...] = ()
        self._kept_out, self._columns = QWidget(), QWidget()
        for part in (self._kept_out, self._columns):
            inner = QVBoxLayout(part)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.setSpacing(Space.XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        self._rows = (
            FormRow(look, self.tr("Layout"), self._layout),
            FormRow(look, self.tr("Who gets it"), self.recipient),
            FormRow(look, self.tr("Why it is sent"), self.purpose),
        )
        for widget in (*self._rows, self._kept_out, self._columns):
            column.addWidget(widget)
        self._layout.chosen.connect(self.layout_chosen)
        for field in (self.recipient, self.purpose):
            field.textChanged.connect(lambda _text: self.reason_changed.emit())

    def show_layouts(self, profiles: "tuple[Profile, ...]", chosen: str) -> None:
        """Offer these layouts."""
        language = self._context.language
        self._layout.set_choices([Choice(one.id, one.title.get(language) or one.sender) for one in profiles])
        self._layout.set_current(chosen)

    def show_preview(self, preview: "SendPreview") -> None:
        """Who is kept out, and which columns there are; a column taken out of the same list stays out."""
        self._show_kept_out(preview)
        if preview.heads != self._heads:
            self._heads = preview.heads
            self._show_columns()
        if not self.recipient.value():
            self.recipient.set_value(preview.ready.sender)

    def columns(self) -> frozenset[int]:
        """The places of the columns that go."""
        return frozenset(place for place, box in enumerate(self._boxes) if box.isChecked())

    def _show_kept_out(self, preview: "SendPreview") -> None:
        column = self._emptied(self._kept_out)
        look = self._context.look
        if not preview.kept_out:
            return
        column.addWidget(SectionHeading(look, self.tr("Kept out"), str(len(preview.kept_out))))
        for reason, count in Counter(str(one.reason) for one in preview.kept_out).items():
            names = [one.name for one in preview.kept_out if one.reason == reason]
            words = self.tr("{count}, {reason}").format(count=count, reason=kept_out_word(reason))
            column.addWidget(Text(look, words, Role.BODY, wrap=True))
            listed = ", ".join(names[:_LISTED]) + (" …" if len(names) > _LISTED else "")
            column.addWidget(Text(look, listed, Role.SECONDARY, Token.MUTED, wrap=True))

    def _show_columns(self) -> None:
        column = self._emptied(self._columns)
        look = self._context.look
        column.addWidget(SectionHeading(look, self.tr("Columns that go")))
        self._boxes = []
        for head in self._heads:
            box = CheckField(look, head or self.tr("Column without a name"))
            box.setChecked(True)
            box.toggled.connect(lambda _on: self.columns_changed.emit())
            column.addWidget(box)
            self._boxes.append(box)

    @staticmethod
    def _emptied(part: QWidget) -> QVBoxLayout:
        column = part.layout()
        assert isinstance(column, QVBoxLayout)
        while (item := column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        return column
