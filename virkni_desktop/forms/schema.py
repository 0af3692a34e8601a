"""What a template is: sections and questions that an office can change without changing the program."""

from dataclasses import dataclass
from enum import StrEnum

from virkni_desktop.errors import NotFoundError
from virkni_desktop.forms.wording import Wording
from virkni_desktop.messages import QT_TRANSLATE_NOOP


class TemplateKind(StrEnum):
    """What a template is for."""

    MAPPING = "mapping"
    PLAN = "plan"


class Part(StrEnum):
    """The four questions that every section leads to: who am I, what do I want, what can I do, how do I get there."""

    WHO = "who"
    WANT = "want"
    CAN = "can"
    HOW = "how"


class Privacy(StrEnum):
    """How carefully an answer travels: sensitive (GDPR article 9 or 10) and third-party answers stay unless chosen."""

    ORDINARY = "ordinary"
    SENSITIVE = "sensitive"
    THIRD_PARTY = "third-party"


class QuestionKind(StrEnum):
    """How a question is answered; `answers.py` says how each answer is written down."""

    OWN_WORDS = "own-words"
    TEXT = "text"
    CHOICE = "choice"
    SCALE = "scale"
    TAGS = "tags"
    YES_NO = "yes-no"
    NUMBER = "number"
    DATE = "date"


class AnswerState(StrEnum):
    """No question must be answered; an empty answer still says why it is empty."""

    ANSWERED = "answered"
    NOT_RELEVANT = "not-relevant"
    DECLINED = "declined"
    NOT_ASKED = "not-asked"


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to choose: of a choice, a step of a scale (1 to 5, higher is closer to work), a suggested tag."""

    id: str
    text: Wording


@dataclass(frozen=True, slots=True)
class Question:
    """One question; its id never changes meaning, so that answers can be compared between versions."""

    id: str
    kind: QuestionKind
    text: Wording
    privacy: Privacy = Privacy.ORDINARY
    options: tuple[Option, ...] = ()
    unit: Wording | None = None

    def option(self, option_id: str) -> Option | None:
        """The option with this id, or None: tags may be typed freely."""
        return next((option for option in self.options if option.id == option_id), None)


@dataclass(frozen=True, slots=True)
class Section:
    """One part of a form, leading to one of the plan's four questions."""

    id: str
    part: Part
    privacy: Privacy
    title: Wording
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Template:
    """One version of a form. An answer always points at the version whose question it answered."""

    id: str
    version: int
    kind: TemplateKind
    title: Wording
    intro: Wording
    sections: tuple[Section, ...]

    def section(self, section_id: str) -> Section:
        """The section with this id; raises NotFoundError."""
        for section in self.sections:
            if section.id == section_id:
                return section
        raise NotFoundError(
            QT_TRANSLATE_NOOP("core", "The template {name} has no section {section}. Nothing was changed."),
            name=self.id,
            section=section_id,
        )

    def question(self, question_id: str) -> Question:
        """The question with this id; raises NotFoundError."""
        for question in self.questions:
            if question.id == question_id:
                return question
        raise NotFoundError(
            QT_TRANSLATE_NOOP("core", "The template {name} has no question {question}. Nothing was changed."),
            name=self.id,
            question=question_id,
        )

    @property
    def questions(self) -> tuple[Question, ...]:
        """Every question, in the order of the form."""
        return tuple(question for section in self.sections for question in section.questions)

    def sections_of(self, part: Part) -> tuple[Section, ...]:
        """The sections that lead to one of the four questions, in the order of the form."""
        return tuple(section for section in self.sections if section.part is part)
