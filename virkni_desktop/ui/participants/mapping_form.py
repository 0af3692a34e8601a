"""The form of one section of a mapping: its questions, and the coach's own note under them."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from virkni_desktop.forms.schema import Privacy
from virkni_desktop.ui.components.page_parts import PrivateNote
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.mapping_questions import QuestionRow
from virkni_desktop.ui.participants.plan_text import GrowingText
from virkni_desktop.ui.participants.section_done import SectionDone
from virkni_desktop.ui.theme import Role, Space, Token

if TYPE_CHECKING:
    from virkni_desktop.casework.mapping_view import AnswerView, SectionView


class SectionForm(QWidget):
    """Built anew for each section, so that no more fields live than are in sight.

    ``changed`` brings a question's id and what ``answer_question`` takes; ``left`` ends a step of Undo; ``passed`` wants
    the section after this one, because its last question was passed over.
    """

    changed = Signal(str, dict)
    left = Signal()
    passed = Signal()

    def __init__(self, context: PageContext, section: "SectionView", *, easy: bool) -> None:
        super().__init__()
        self.section_id, self.easy = section.section.id, easy
        self._context = context
        self._rows = {
            answer.question.id: QuestionRow(context, answer.question, easy=easy) for answer in section.answers
        }
        self._notes: dict[str, GrowingText] = {}
        self.done = SectionDone(context)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XL)
        hint = self._hint(section.section.privacy)
        if hint:
            column.addWidget(Text(context.look, hint, Role.SECONDARY, Token.MUTED, wrap=True))
        for question_id, row in self._rows.items():
            row.changed.connect(lambda fields, key=question_id: self.changed.emit(key, fields))
            row.left.connect(self.left)
            row.passed.connect(partial(self._go_on, question_id))
            column.addWidget(row)
        column.addWidget(self._note_panel(section))
        column.addWidget(self.done)
        column.addStretch()
        self.show_section(section)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def show_section(self, section: "SectionView") -> None:
        """Show the same section with newer answers."""
        self.done.show_section(section)
        for answer in section.answers:
            self._rows[answer.question.id].show_answer(answer)
            if answer.question.id in self._notes:
                self._notes[answer.question.id].set_value(answer.private_note or "")

    def refuse(self, question_id: str, sentence: str) -> None:
        """Say under a question what does not fit."""
        self._rows[question_id].set_error(sentence)

    def flush(self) -> None:
        """Tell now what was typed."""
        for row in self._rows.values():
            row.flush()
        for note in self._notes.values():
            note.flush()

    def current_answer(self) -> str:
        """The question with an answer that the keyboard is in, or nothing."""
        here = QApplication.focusWidget()
        found = (
            key for key, row in self._rows.items() if here is not None and row.isAncestorOf(here) and row.is_answered
        )
        return next(found, "")

    def focus_first(self) -> None:
        """Put the keyboard into the first question."""
        row = next(iter(self._rows.values()), None)
        if row is not None:
            row.take_focus()

    def _go_on(self, question_id: str) -> None:
        """To the question after one, or out of the section."""
        keys = list(self._rows)
        place = keys.index(question_id) + 1
        if place < len(keys):
            self._rows[keys[place]].take_focus()
        else:
            self.passed.emit()

    def _on_focus(self, _old: object, _new: object) -> None:
        for row in self._rows.values():
            row.show_ways()

    def _hint(self, privacy: Privacy) -> str:
        if privacy is Privacy.SENSITIVE:
            return self.tr("Sensitive: ask only what is of use. None of it goes into the plan unless you tick it.")
        if privacy is Privacy.THIRD_PARTY:
            return self.tr("About other people: write no more than needed. It goes into the plan only if you tick it.")
        return ""

    def _note_panel(self, section: "SectionView") -> PrivateNote:
        """One note for the section, kept with its first question; notes written with others have their own fields."""
        fields = QWidget()
        column = QVBoxLayout(fields)
        column.setContentsMargins(0, 0, 0, 0)
        title = self.tr("Coach's note")
        for answer in noted(section.answers):
            note = GrowingText(self._context.look, title, lines=1)
            self._connect(note, answer.question.id)
            fields.setFocusProxy(fields.focusProxy() or note)
            column.addWidget(note)
        return PrivateNote(self._context.look, title, fields)

    def _connect(self, note: GrowingText, question_id: str) -> None:
        self._notes[question_id] = note
        note.edited.connect(lambda text: self.changed.emit(question_id, {"private_note": text}))
        note.left.connect(self.left)


def noted(answers: "tuple[AnswerView, ...]") -> "list[AnswerView]":
    """The answers that bear a note, or the first, which will bear the section's."""
    return [answer for answer in answers if answer.private_note] or list(answers[:1])
