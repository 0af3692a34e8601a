"""A field for each kind of question, all spoken to in the same way."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from virkni_desktop.formats import parse_date, short_date
from virkni_desktop.forms.schema import Option, Question, QuestionKind
from virkni_desktop.forms.wording import load_words, text_of
from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.chips import Choice
from virkni_desktop.ui.components.fields import ChoiceField, DateField, LineField
from virkni_desktop.ui.components.flow import FlowLayout
from virkni_desktop.ui.components.form import RadioRow, WordsField
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.plan_text import GrowingText
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import Role, Space, Token

_MOST_IN_SIGHT = 5  # options; more of them stand in a list that opens
TEXTS = (QuestionKind.OWN_WORDS, QuestionKind.TEXT)


class AnswerField(QWidget):
    """``given`` brings what ``answer_question`` takes (nothing for an emptied field); ``refused`` a sentence.

    ``left`` comes when the keyboard leaves it: the end of one step of Undo.
    """

    given = Signal(object)
    refused = Signal(str)
    left = Signal()

    def __init__(self, inner: QWidget, beside: QWidget | None = None) -> None:
        super().__init__()
        self.inner = inner
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.S)
        line.addWidget(inner, 0 if beside else 1)
        if beside is not None:
            line.addWidget(beside, 1)

    def setAccessibleName(self, name: str) -> None:
        """The part that takes the keyboard bears the name of the question."""
        super().setAccessibleName(name)
        self.inner.setAccessibleName(name)

    def set_answer(self, value: Mapping[str, Any] | None) -> None:
        """Show an answer as it is stored, or none, without telling."""
        raise NotImplementedError

    def is_empty(self) -> bool:
        """Whether nothing is typed or chosen."""
        raise NotImplementedError

    def take_focus(self) -> None:
        """Put the keyboard into the first part that takes it."""
        parts = (part for part in self.findChildren(QWidget) if part.focusPolicy() & Qt.FocusPolicy.TabFocus)
        first = next((part for part in parts if part.isVisibleTo(self)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Tell now what was typed."""

    def set_wrong(self, *, wrong: bool) -> None:
        """Outline the field as wrong, or no longer."""


def answer_field(context: PageContext, question: Question) -> AnswerField:
    """The field for a question, empty."""
    if question.kind in TEXTS:
        return _TextAnswer(context)
    if question.kind is QuestionKind.YES_NO:
        yes_no = [Choice(key, text_of(load_words("forms")[key], context.language)) for key in ("yes", "no")]
        return _RadioAnswer(context, yes_no, question)
    if question.kind in (QuestionKind.CHOICE, QuestionKind.SCALE):
        choices = [Choice(option.id, text_of(option.text, context.language)) for option in question.options]
        few = len(choices) <= _MOST_IN_SIGHT
        return _RadioAnswer(context, choices, question) if few else _ChoiceAnswer(context, choices)
    if question.kind is QuestionKind.TAGS:
        return _TagsAnswer(context, question)
    if question.kind is QuestionKind.NUMBER:
        return _NumberAnswer(context, question)
    return _DateAnswer(context)


class _TextAnswer(AnswerField):
    def __init__(self, context: PageContext) -> None:
        self._text = GrowingText(context.look)
        super().__init__(self._text)
        self._text.edited.connect(lambda text: self.given.emit(text if text.strip() else None))
        self._text.left.connect(self.left)

    def set_answer(self, value: Mapping[str, Any] | None) -> None:
        self._text.set_value(str(value["text"]) if value else "")

    def is_empty(self) -> bool:
        return not self._text.value().strip()

    def flush(self) -> None:
        self._text.flush()


class _RadioAnswer(AnswerField):
    def __init__(self, context: PageContext, choices: Sequence[Choice], question: Question) -> None:
        self._row = RadioRow(context.look, "", choices)
        self._kind = question.kind
        super().__init__(self._row)
        self._row.chosen.connect(self.given.emit)

    def set_answer(self, value: Mapping[str, Any] | None) -> None:
        key = ""
        if value and self._kind is QuestionKind.YES_NO:
            key = "yes" if value["yes"] else "no"
        elif value:
            key = str(value["step" if self._kind is QuestionKind.SCALE else "option"])
        self._row.set_current(key)

    def is_empty(self) -> bool:
        return not self._row.current()


class _ChoiceAnswer(AnswerField):
    def __init__(self, context: PageContext, choices: Sequence[Choice]) -> None:
        self._box = ChoiceField(context.look, "", choices)
        self._box.set_current("")
        self._box.setPlaceholderText(self.tr("Choose"))
        super().__init__(self._box, QWidget())
        self._box.chosen.connect(self.given.emit)

    def set_answer(self, value: Mapping[str, Any] | None) -> None:
        self._box.set_current(str(value["option"]) if value else "")

    def is_empty(self) -> bool:
        return not self._box.current()


class _NumberAnswer(AnswerField):
    def __init__(self, context: PageContext, question: Question) -> None:
        self._number = LineField(context.look, width=96)
        self._language = context.language
        unit = text_of(question.unit, context.language) if question.unit else ""
        super().__init__(self._number, Text(context.look, unit, Role.BODY, Token.MUTED))
        self._number.edited.connect(lambda text: self.given.emit(text.strip() or None))
        self._number.left.connect(self.left)

    def set_answer(self, value: Mapping[str, Any] | None) -> None:
        figure = str(value["number"]) if value else ""
        self._number.set_value(figure if self._language == "en" else figure.replace(".", ","))

    def is_empty(self) -> bool:
        return not self._number.value().strip()

    def flush(self) -> None:
        self._number.flush()

    def set_wrong(self, *, wrong: bool) -> None:
        self._number.set_wrong(wrong=wrong)


class _DateAnswer(AnswerField):
    def __init__(self, context: PageContext) -> None:
        language, clock = context.language, context.clock
        self._date = DateField(
            context.look,
            lambda text: parse_date(text, language, clock.today()),
            lambda day: short_date(day, language),
        )
        super().__init__(self._date, QWidget())
        self._date.date_edited.connect(self.given.emit)
        self._date.refused.connect(self.refused)
        self._date.left.connect(self.left)

    def set_answer(self, value: Mapping[str, Any] | None) -> None:
        self._date.set_date(date.fromisoformat(str(value["date"])) if value else None)

    def is_empty(self) -> bool:
        return not self._date.value().strip()

    def flush(self) -> None:
        self._date.flush()


class _TagsAnswer(AnswerField):
    """Words as chips, and under them the suggestions that were not taken yet."""

    def __init__(self, context: PageContext, question: Question) -> None:
        self._words = WordsField(context.look)
        self._language, self._options = context.language, question.options
        self._suggested: dict[str, Button] = {}
        inner = QWidget()
        super().__init__(inner)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._words)
        self._holder = QWidget()
        self._flow = flow = FlowLayout(self._holder, gap=Space.XS)
        for option in question.options:
            button = self._suggestion(context, option)
            flow.addWidget(button)
            self._suggested[text_of(option.text, self._language)] = button
        column.addWidget(self._holder)
        self._words.edited.connect(self._on_edited)
        self._show_suggestions()

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._words.setAccessibleName(name)

    def set_answer(self, value: Mapping[str, Any] | None) -> None:
        known = {option.id: text_of(option.text, self._language) for option in self._options}
        self._words.set_words([known.get(tag, tag) for tag in (value["tags"] if value else [])])
        self._show_suggestions()

    def is_empty(self) -> bool:
        return not self._words.words()

    def _suggestion(self, context: PageContext, option: Option) -> Button:
        words = text_of(option.text, self._language)
        button = Button(
            context.look, words, lambda: self._take(words), kind=ButtonKind.QUIET, icon=Icon.PLUS, small=True
        )
        button.setAccessibleName(self.tr("Add {word}").format(word=words))
        return button

    def _take(self, word: str) -> None:
        buttons = list(self._suggested.values())
        following = buttons[buttons.index(self._suggested[word]) + 1 :]
        self._words.set_words([*self._words.words(), word])
        self._on_edited(self._words.words())
        next_one = next((button for button in following if button.isVisible()), None)
        if next_one is not None:
            next_one.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.take_focus()

    def _on_edited(self, words: list[str]) -> None:
        self._show_suggestions()
        self.given.emit(words or None)

    def _show_suggestions(self) -> None:
        taken = {word.casefold() for word in self._words.words()}
        for words, button in self._suggested.items():
            button.setVisible(words.casefold() not in taken)
        self._holder.setVisible(any(words.casefold() not in taken for words in self._suggested))
        self._flow.invalidate()
        self._holder.updateGeometry()
