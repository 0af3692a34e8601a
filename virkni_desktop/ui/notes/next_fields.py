"""What comes after a contact: nothing, or a reminder in one or two weeks, a month, or on a day one picks."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from virkni_desktop.formats import day_month_in_words, parse_date
from virkni_desktop.ui.components.chips import Choice, FilterChips
from virkni_desktop.ui.components.fields import ChoiceField, DateField, LineField
from virkni_desktop.ui.components.form import FormRow
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.notes.codes import REMINDER_KINDS, follow_up_kind_word
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.theme import Role, Space, Token

if TYPE_CHECKING:
    from virkni_desktop.casework.followups import NextFollowUp

_NONE, _PICK = "none", "pick"


class NextFields(QWidget):
    """``edited`` comes with every change."""

    edited = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        look = context.look
        self.chips = FilterChips(look, self.tr("Next reminder"), self._choices())
        self.kind = ChoiceField(look, choices=[Choice(kind, follow_up_kind_word(kind)) for kind in REMINDER_KINDS])
        self.day = DateField(look, context.read_day, context.show_day, width=128)
        self.text = LineField(look)
        self._on = Text(look, "", Role.SECONDARY, Token.MUTED)
        self._day_row = FormRow(look, self.tr("Day of the next reminder"), self.day)
        self._kind_row = FormRow(look, self.tr("Kind of the next reminder"), self.kind)
        self._text_row = FormRow(look, self.tr("What to do then"), self.text)
        self._lay_out()
        self.chips.chosen.connect(self._on_chosen)
        self.kind.chosen.connect(self.edited)
        self.day.textChanged.connect(self.edited)
        self.day.date_edited.connect(self._tell_day)
        self.text.textChanged.connect(self.edited)
        self._fit()

    def show_values(self, choice: str, kind: str, day: str, text: str) -> None:
        """Show what was chosen and typed before."""
        self.chips.choose(choice or _NONE)
        self.kind.set_current(kind)
        self.day.setText(day)
        self.text.setText(text)
        self._fit()

    def values(self) -> tuple[str, str, str, str]:
        """The choice, the kind, and the day and words as they are typed."""
        return self.chips.current(), self.kind.current(), self.day.value(), self.text.value()

    def first_wrong(self) -> LineField | None:
        """The field that does not fit, with a sentence under it."""
        if self.chips.current() != _PICK:
            return None
        self.day.flush()
        if not self.day.value().strip():
            self._day_row.set_error(self.tr("Type a day, such as 4/12, fri or +2w."))
        return self.day if self._day_row.error() else None

    def planned(self) -> "NextFollowUp | None":
        """The reminder to plan."""
        day = self._chosen_day()
        if day is None:
            return None
        planned: NextFollowUp = {
            "kind": self.kind.current() or "call",
            "due_on": day,
            "text": self.text.value().strip(),
        }
        return planned

    def _chosen_day(self) -> date | None:
        chosen, today = self.chips.current(), self._context.clock.today()
        if chosen == _PICK:
            return self.day.day()
        if chosen == "1m":
            return parse_date("+1m", "en", today)
        return today + timedelta(weeks=int(chosen[0])) if chosen != _NONE else None

    def _on_chosen(self, key: str) -> None:
        self._fit()
        if key == _PICK and self.isVisible():
            self.day.setFocus()
        self.edited.emit()

    def _fit(self) -> None:
        chosen = self.chips.current()
        self._day_row.setVisible(chosen == _PICK)
        for widget in (self._kind_row, self._text_row):
            widget.setVisible(chosen != _NONE)
        self._tell_day()

    def _tell_day(self, _day: object = None) -> None:
        day = self._chosen_day()
        self._on.setText(day_month_in_words(day, self._context.language) if day else "")
        self._on.setVisible(day is not None)

    def _choices(self) -> list[Choice]:
        return [
            Choice(_NONE, self.tr("None")),
            Choice("1w", self.tr("+1 week")),
            Choice("2w", self.tr("+2 weeks")),
            Choice("1m", self.tr("+1 month")),
            Choice(_PICK, self.tr("Pick a day")),
        ]

    def _lay_out(self) -> None:
        label = Text(self._context.look, self.tr("Next reminder"), Role.SMALL, Token.MUTED)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(label)
        head.addWidget(self._on, 1, Qt.AlignmentFlag.AlignRight)
        line = QHBoxLayout()
        line.setSpacing(Space.M)
        for row in (self._day_row, self._kind_row):
            line.addWidget(row, 0, Qt.AlignmentFlag.AlignTop)
        line.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addWidget(self.chips)
        column.addLayout(line)
        column.addWidget(self._text_row)
