"""A mapping as it is filled in: sections with how far they are, and the answers to their questions."""

from collections.abc import Mapping as Dictionary
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import select

from virkni_desktop.casework.mapping import form_of, section_mark
from virkni_desktop.forms.answers import answer_in_words
from virkni_desktop.forms.schema import AnswerState, Part, Privacy, Question, QuestionKind, Section
from virkni_desktop.forms.schema import Template as Form
from virkni_desktop.forms.wording import text_of
from virkni_desktop.models.mapping import Answer, Mapping
from virkni_desktop.store.session import WorkSession

_STRUCTURED = (QuestionKind.CHOICE, QuestionKind.SCALE, QuestionKind.YES_NO, QuestionKind.NUMBER, QuestionKind.DATE)


class Progress(StrEnum):
    """How far a section is; done when it was marked so or no question is left, skipped when none was answered of them."""

    NOT_STARTED = "not-started"
    UNDER_WAY = "under-way"
    DONE = "done"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class AnswerView:
    """A question and what was answered; ``value`` is as ``forms.answers`` stores it."""

    question: Question
    state: AnswerState
    value: Dictionary[str, Any] | None
    own_words: bool
    private_note: str | None

    def in_words(self, language: str) -> str:
        """The answer as a person reads it, or nothing."""
        return answer_in_words(self.question, self.value, language) if self.value else ""


@dataclass(frozen=True, slots=True)
class SectionView:
    """A section with its answers in the order of the form; ``settled`` of ``len(answers)`` have an answer or a reason.

    ``finished_on`` is the day it was marked as talked through, if it was.
    """

    section: Section
    answers: tuple[AnswerView, ...]
    settled: int
    progress: Progress
    finished_on: date | None = None


@dataclass(frozen=True, slots=True)
class MappingView:
    """One mapping as a whole; ``mapped_on`` is nothing while it is under way."""

    mapping_id: UUID
    episode_id: UUID
    form: Form
    started_on: date
    mapped_on: date | None
    sections: tuple[SectionView, ...]

    @property
    def begun(self) -> int:
        """How many sections are begun, done or skipped."""
        return sum(1 for section in self.sections if section.progress is not Progress.NOT_STARTED)

    @property
    def finished(self) -> int:
        """How many sections are done or skipped."""
        return sum(1 for section in self.sections if section.progress in (Progress.DONE, Progress.SKIPPED))


@dataclass(frozen=True, slots=True)
class MappingMark:
    """One mapping in a list."""

    mapping_id: UUID
    started_on: date
    mapped_on: date | None


@dataclass(frozen=True, slots=True)
class Drawable:
    """An answer that a plan can be drawn from. Sensitive and third-party ones are left out unless marked by hand."""

    question_id: str
    section_id: str
    part: Part
    privacy: Privacy
    text: str
    by_default: bool


def list_mappings(session: WorkSession, episode_id: UUID) -> tuple[MappingMark, ...]:
    """The mappings of an enrolment, the newest first."""
    newest_first = (
        select(Mapping.id, Mapping.started_on, Mapping.mapped_on)
        .where(Mapping.episode_id == episode_id)
        .order_by(Mapping.started_on.desc(), Mapping.id.desc())
    )
    return tuple(MappingMark(*row) for row in session.execute(newest_first))


def get_mapping(session: WorkSession, mapping_id: UUID) -> MappingView:
    """A mapping with all questions of its form, answered or not; raises NotFoundError."""
    mapping = session.require(Mapping, mapping_id)
    form = form_of(session, mapping.template_id)
    answers = {row.question: row for row in session.scalars(select(Answer).where(Answer.mapping_id == mapping_id))}
    sections = tuple(
        _section(
            section,
            tuple(_answer(question, answers.get(question.id)) for question in section.questions),
            answers.get(section_mark(section.id)),
        )
        for section in form.sections
    )
    return MappingView(mapping.id, mapping.episode_id, form, mapping.started_on, mapping.mapped_on, sections)


def list_drawable(mapping: MappingView, language: str) -> tuple[Drawable, ...]:
    """The answers of a mapping that can go into a plan, in the order of the form.

    By default those in the person's own words, and lists such as skills, where nothing sensitive is told; a choice or a
    figure means something only with its question, so it brings that along.
    """
    return tuple(
        Drawable(
            answer.question.id,
            section.section.id,
            section.section.part,
            answer.question.privacy,
            _drawn_text(answer, language),
            answer.question.privacy is Privacy.ORDINARY
            and (answer.own_words or answer.question.kind is QuestionKind.TAGS),
        )
        for section in mapping.sections
        for answer in section.answers
        if answer.state is AnswerState.ANSWERED and answer.in_words(language)
    )


def _drawn_text(answer: AnswerView, language: str) -> str:
    words = answer.in_words(language)
    if answer.question.kind not in _STRUCTURED:
        return words
    return f"{text_of(answer.question.text, language)} {words}"


def _answer(question: Question, answer: Answer | None) -> AnswerView:
    if answer is None:
        return AnswerView(question, AnswerState.NOT_ASKED, None, question.kind is QuestionKind.OWN_WORDS, None)
    return AnswerView(question, AnswerState(answer.state), answer.value, answer.own_words, answer.private_note)


def _section(section: Section, answers: tuple[AnswerView, ...], mark: Answer | None) -> SectionView:
    settled = [answer.state for answer in answers if answer.state is not AnswerState.NOT_ASKED]
    finished_on = date.fromisoformat(mark.value["date"]) if mark and mark.value else None
    if len(settled) < len(answers):
        progress = Progress.UNDER_WAY if settled else Progress.NOT_STARTED
    else:
        progress = Progress.DONE if AnswerState.ANSWERED in settled else Progress.SKIPPED
    if finished_on is not None and progress is not Progress.SKIPPED:
        progress = Progress.DONE
    return SectionView(section, answers, len(settled), progress, finished_on)
