"""Decides one conflict after the other: what was agreed last, mine, theirs, another value, or later; one key each."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.fields import LineField
from virkni_desktop.ui.components.form import CheckField, FormRow
from virkni_desktop.ui.components.page_parts import Hairline
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.exchange.choice_card import ChoiceCard
from virkni_desktop.ui.exchange.conflict_item import ConflictItem
from virkni_desktop.ui.exchange.day_words import day_words, value_in_row
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.field_words import field_word
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import Role, Space, Token

if TYPE_CHECKING:
    from virkni_desktop.exchange.conflict_history import ConflictHistory

CHOICES = ("mine", "theirs", "another", "later")


class ConflictPanel(QWidget):
    """``decided`` brings the choice ("mine", "theirs", "another", "later"), the typed value, and whether it is for all
    conflicts about the same field; ``next_wanted`` comes when the person goes on.
    """

    decided = Signal(str, str, bool)
    next_wanted = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        look = context.look
        self._item: ConflictItem | None = None
        self._place = Text(look, "", Role.SECONDARY_STRONG, Token.WARNING)
        self._title = Text(look, "", Role.HEADING, wrap=True)
        self._why = Text(look, self.tr("Both sides changed it since the last file."), Role.BODY, Token.MUTED, wrap=True)
        self._agreed_head = Text(look, "", Role.SMALL, Token.MUTED, wrap=True)
        self._agreed = Text(look, "", Role.BODY, wrap=True)
        self._cards = {
            "mine": ChoiceCard(look, self.tr("Keep mine"), "M"),
            "theirs": ChoiceCard(look, self.tr("Use the agency’s"), "A"),
            "another": ChoiceCard(look, self.tr("Write another"), "E"),
            "later": ChoiceCard(look, self.tr("Decide later"), "L"),
        }
        self._field = LineField(look)
        self._row = FormRow(look, self.tr("What holds"), self._field)
        self._rule = Text(look, "", Role.SECONDARY, Token.MUTED, wrap=True)
        self._all = CheckField(look, "")
        self._next = Button(
            look,
            self.tr("Next conflict"),
            self.next_wanted.emit,
            kind=ButtonKind.PRIMARY,
            icon=Icon.ARROW_RIGHT,
            icon_after=True,
        )
        group = QButtonGroup(self)
        for choice, card in self._cards.items():
            group.addButton(card)
            card.clicked.connect(lambda _on=False, chosen=choice: self.choose(chosen))
        self._field.returnPressed.connect(self._take_typed)
        self._agreed_on = ""
        self._lay_out()
        look.room_changed.connect(self._fit)
        self._fit()

    def show_conflict(self, item: ConflictItem, number: int, total: int, others: int, chosen: str, value: str) -> None:
        """Show the conflict ``number`` of ``total``; ``chosen`` is what was decided (empty: nothing yet)."""
        same = self._item is not None and self._item.key == item.key
        self._item = item
        word = field_word(item.field)
        self._place.setText(self.tr("Conflict {number} of {total}").format(number=number, total=total))
        self._title.setText(f"{word}, {item.person}")
        self._agreed_on = ""
        self._show_agreed()
        self._cards["mine"].set_words(self._words(item.mine))
        note = self.tr("in this file") if item.raised_at is None else day_words(self._context, item.raised_at)
        self._cards["theirs"].set_words(self._words(item.theirs), note)
        self._cards["another"].set_words(value if chosen == "another" else "")
        self._cards[chosen or item.likely].setChecked(True)
        self._rule.setText(self._rule_words(item))
        self._all.setText(self.tr("Same for %n other conflict(s)", "", others))
        self._all.setVisible(others > 0)
        if not same:
            self._all.setChecked(False)
            self._row.hide()
            self._row.set_error("")
            self._field.set_value("")
        self._next.setVisible(total > 1)

    def show_history(self, history: "ConflictHistory") -> None:
        """Say when both sides agreed last, and who wrote mine."""
        if self._item is None:
            return
        day = day_words(self._context, history.agreed_on)
        self._agreed_on = day
        self._show_agreed()
        when = day_words(self._context, history.written_at)
        note = ", ".join(part for part in (history.written_by or "", when) if part)
        self._cards["mine"].set_words(self._words(self._item.mine), note)

    def choose(self, choice: str) -> None:
        """Decide, as one of the keys does; another value is asked for first."""
        self._cards[choice].setChecked(True)
        if choice == "another":
            self._row.show()
            self._field.setFocus()
            return
        self._row.hide()
        self._tell(choice, "")

    def set_error(self, sentence: str) -> None:
        """Say beside the field what does not fit; what was typed stays."""
        self._row.show()
        self._row.set_error(sentence)
        self._field.setFocus()

    def focus_first(self) -> None:
        """The keyboard begins at what is chosen."""
        next(card for card in self._cards.values() if card.isChecked()).setFocus()

    def _take_typed(self) -> None:
        text = self._field.value().strip()
        if text:
            self._row.set_error("")
            self._tell("another", text)
        else:
            self._row.set_error(self.tr("Write what holds, or choose one of the others."))

    def _tell(self, choice: str, value: str) -> None:
        self.decided.emit(choice, value, self._all.isVisible() and self._all.isChecked())

    def _show_agreed(self) -> None:
        """In two lines where there is room for them."""
        day = self._agreed_on
        head = self.tr("Last agreed, {day}").format(day=day) if day else self.tr("Last agreed")
        value = self._words(self._item.base if self._item else None)
        tall = self._context.look.room.tall
        self._agreed_head.setText(head if tall else f"{head}: {value}")
        self._agreed.setText(value)

    def _fit(self) -> None:
        tall = self._context.look.room.tall
        for widget in (self._why, self._agreed, self._rule):
            widget.setVisible(tall)
        self._show_agreed()

    def _words(self, value: str | None) -> str:
        field = self._item.field if self._item else ""
        return value_in_row(self._context, field, value) if value else self.tr("nothing")

    def _rule_words(self, item: ConflictItem) -> str:
        if item.likely == "theirs":
            return self.tr("The agency owns this field, so theirs is suggested. Until you decide, yours stays in use.")
        return self.tr("The coach owns this field, so yours is suggested and stays in use.")

    def _lay_out(self) -> None:
        look = self._context.look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        for widget in (self._place, self._title, self._why):
            column.addWidget(widget)
        column.addSpacing(Space.S)
        column.addWidget(self._agreed_head)
        column.addWidget(self._agreed)
        column.addSpacing(Space.XS)
        column.addWidget(Hairline(look))
        column.addSpacing(Space.XS)
        for choice in CHOICES:
            column.addWidget(self._cards[choice])
            if choice == "another":
                column.addWidget(self._row)
        self._row.hide()
        column.addSpacing(Space.S)
        column.addWidget(self._rule)
        column.addWidget(self._all)
        column.addSpacing(Space.S)
        column.addWidget(self._next)
        self._place.setAccessibleName(Status.CONFLICT.word())
