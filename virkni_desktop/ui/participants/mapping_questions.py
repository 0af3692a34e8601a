"""One question of a mapping: its words, the state of its answer, and its field."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication

from virkni_desktop.forms.answers import state_in_words
from virkni_desktop.forms.schema import AnswerState, Question
from virkni_desktop.forms.wording import text_of
from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.chips import Choice
from virkni_desktop.ui.components.form import FormRow
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.mapping_fields import TEXTS, answer_field
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import Space

if TYPE_CHECKING:
    from virkni_desktop.casework.mapping_view import AnswerView

_OWN_WORDS = "own-words"
_ANY_WIDTH = 16_777_215  # what Qt calls QWIDGETSIZE_MAX


class QuestionRow(FormRow):
    """``changed`` brings what ``answer_question`` takes: ``given``, ``state``, ``own_words``; ``left`` ends a step.

    ``passed`` wants the next question. To pass one over is offered while the keyboard is in it and nothing was answered.
    """

    changed = Signal(dict)
    left = Signal()
    passed = Signal()

    def __init__(self, context: PageContext, question: Question, *, easy: bool) -> None:
        self._answer = answer_field(context, question)
        self._language, self.question = context.language, question
        words = text_of(question.text, context.language, easy)
        super().__init__(context.look, words, self._answer, question=True, states=self._states())
        self.label.setContentsMargins(0, Space.XS, 0, Space.XS)  # its last line stands level with the state
        self.setMaximumWidth(_ANY_WIDTH)  # the column sets the width, so that it follows the size of the text
        self._shown = str(AnswerState.NOT_ASKED)
        look = context.look
        self._skip = Button(look, self.tr("Skip"), self._on_skip, kind=ButtonKind.QUIET, small=True)
        self._later = Button(look, self.tr("Ask later"), self.passed.emit, kind=ButtonKind.QUIET, small=True)
        self._skip.setAccessibleName(self.tr("Skip: {question}").format(question=words))
        self._later.setAccessibleName(self.tr("Ask later: {question}").format(question=words))
        for button in (self._skip, self._later):
            self.head.insertWidget(self.head.count() - 1, button, 0, Qt.AlignmentFlag.AlignTop)
            button.hide()
        self._answer.given.connect(self._on_given)
        self._answer.refused.connect(self.set_error)
        self._answer.left.connect(self.left)
        self.state_chosen.connect(self._on_state_chosen)

    def show_answer(self, view: "AnswerView") -> None:
        """Show what is stored; what somebody is typing just now is left alone."""
        if not self.error():
            self._answer.set_answer(view.value)
        self._shown = str(view.state)
        if view.state is AnswerState.ANSWERED and view.own_words and self._takes_own_words():
            self._shown = _OWN_WORDS
        if self.state is not None:
            self.state.set_current(self._shown)
        self.show_ways()

    @property
    def is_answered(self) -> bool:
        """Whether there is an answer, saved or just typed."""
        return not self._answer.is_empty()

    def show_ways(self) -> None:
        """Offer to pass the question over, or no longer."""
        here = QApplication.focusWidget()
        inside = here is not None and self.isAncestorOf(here)
        offered = inside and self._shown == AnswerState.NOT_ASKED and self._answer.is_empty()
        for button in (self._skip, self._later):
            button.setVisible(offered)

    def take_focus(self) -> None:
        """Put the keyboard into the field."""
        self._answer.take_focus()

    def flush(self) -> None:
        """Tell now what was typed."""
        self._answer.flush()

    def set_error(self, sentence: str) -> None:
        """Say under the field what does not fit; what was typed stays."""
        super().set_error(sentence)
        self._answer.set_wrong(wrong=bool(sentence))

    def _states(self) -> list[Choice]:
        choices = [Choice(str(state), state_in_words(state, self._language)) for state in AnswerState]
        if self._takes_own_words():
            choices.insert(1, Choice(_OWN_WORDS, self.tr("Answered, in own words")))
        return choices

    def _takes_own_words(self) -> bool:
        return self.question.kind in TEXTS

    def _on_skip(self) -> None:
        if self._answer.is_empty():
            self.changed.emit({"state": AnswerState.NOT_RELEVANT})
        self.passed.emit()

    def _on_given(self, given: object) -> None:
        self.set_error("")
        self.changed.emit({"given": given})

    def _on_state_chosen(self, key: str) -> None:
        self.set_error("")
        if key in (_OWN_WORDS, AnswerState.ANSWERED):
            if self._takes_own_words():
                self.changed.emit({"own_words": key == _OWN_WORDS})
            if self._answer.is_empty() and self.state is not None:
                self.state.set_current(self._shown)
                self._answer.take_focus()
            return
        self.changed.emit({"state": AnswerState(key)})
