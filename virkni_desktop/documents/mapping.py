"""The mapping on paper: the participant's own copy of what was asked and answered; the coach's notes are not in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from virkni_desktop.documents.blocks import Block
from virkni_desktop.documents.check_code import check_code
from virkni_desktop.documents.composing import heading, keep_with_next, paragraphs
from virkni_desktop.documents.page import HEADING, QUIET, SMALL, STRONG, TEXT_WIDTH, TITLE
from virkni_desktop.documents.printing import print_pages
from virkni_desktop.documents.sheet import PrintedFile, Sheet
from virkni_desktop.documents.wording import words
from virkni_desktop.formats import long_date
from virkni_desktop.forms.answers import answer_in_words, state_in_words
from virkni_desktop.forms.schema import AnswerState, Question, Section, Template
from virkni_desktop.forms.wording import text_of

_BETWEEN_SECTIONS = 14.0
_BETWEEN_QUESTIONS = 8.0
_UNDER_HEADING = 3.0


@dataclass(frozen=True, slots=True)
class MappingAnswer:
    """The answer to one question: `value` as `answers.answer_value` writes it."""

    state: AnswerState
    value: Mapping[str, Any] = field(default_factory=dict)
    own_words: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MappingDocument:
    """All that a printed mapping says. `answers` by question id; `identifier` and `revision` as for a plan."""

    organisation: str
    participant: str
    initials: str
    identifier: str
    template: Template
    answers: Mapping[str, MappingAnswer]
    printed_on: date
    created_at: datetime
    revision: int | None = None
    mapped_on: date | None = None
    coach: str = ""
    is_easy: bool = False


def mapping_pdf(document: MappingDocument, language: str) -> PrintedFile:
    """The mapping as a tagged A4 PDF; the same document gives the same bytes.

    Questions never asked are left out and their sections named at the end. Raises UnprintableError (a VirkniError)
    naming the section whose letters the typefaces lack.
    """
    sheet = Sheet(
        organisation=document.organisation,
        initials=document.initials,
        document=text_of(document.template.title, language),
        identifier=document.identifier,
        revision=document.revision,
        code=mapping_code(document),
        printed_on=document.printed_on,
        created_at=document.created_at,
        language=language,
    )
    return print_pages(_blocks(document, language), sheet)


def mapping_code(document: MappingDocument) -> str:
    """The check code of these answers: the same in every language."""
    answers = {
        question: [answer.state, dict(answer.value), answer.own_words]
        for question, answer in document.answers.items()
        if answer.state is not AnswerState.NOT_ASKED
    }
    content = {
        "identifier": document.identifier,
        "revision": document.revision,
        "participant": document.participant,
        "template": [document.template.id, document.template.version],
        "answers": answers,
        "mapped_on": document.mapped_on,
    }
    return check_code(content)


def _blocks(document: MappingDocument, language: str) -> list[Block]:
    title = text_of(document.template.title, language)
    asked = [section for section in document.template.sections if _is_asked(section, document)]
    blocks: list[Block] = [heading(title, title, TITLE, "H1", 0)]
    blocks += paragraphs(_who_and_when(document, language), title, QUIET, width=TEXT_WIDTH)
    if not asked:
        blocks += paragraphs(words("mapping.nothing-yet", language), title, space_before=_BETWEEN_SECTIONS)
    for section in asked:
        blocks += _section(section, document, language)
    others = [section for section in document.template.sections if section not in asked]
    if asked and others:
        named = ", ".join(text_of(section.title, language) for section in others)
        later = words("mapping.not-asked-yet", language)
        blocks.append(heading(later, later, HEADING, "H2", _BETWEEN_SECTIONS))
        blocks += paragraphs(named, later, QUIET)
    blocks += paragraphs(words("mapping.your-copy", language), title, space_before=_BETWEEN_SECTIONS * 1.5)
    return blocks


def _is_asked(section: Section, document: MappingDocument) -> bool:
    return any(_state(question, document) is not AnswerState.NOT_ASKED for question in section.questions)


def _state(question: Question, document: MappingDocument) -> AnswerState:
    """An answer without content counts as not asked, so that no question stands there with nothing below it."""
    answer = document.answers.get(question.id, MappingAnswer(AnswerState.NOT_ASKED))
    is_empty = answer.state is AnswerState.ANSWERED and not answer_in_words(question, answer.value, "en")
    return AnswerState.NOT_ASKED if is_empty else answer.state


def _who_and_when(document: MappingDocument, language: str) -> str:
    held = words("mapping.held", language, date=long_date(document.mapped_on, language)) if document.mapped_on else ""
    coach = f"{document.coach.strip()}, {words('role.coach', language)}" if document.coach.strip() else ""
    return " · ".join(part for part in (document.participant.strip(), held, coach) if part)


def _section(section: Section, document: MappingDocument, language: str) -> list[Block]:
    title = text_of(section.title, language)
    blocks: list[Block] = [heading(title, title, HEADING, "H2", _BETWEEN_SECTIONS)]
    before = _UNDER_HEADING
    for question in section.questions:
        if _state(question, document) is AnswerState.NOT_ASKED:
            continue
        asked = text_of(question.text, language, easy=document.is_easy)
        blocks.append(heading(asked, title, STRONG, "H3", before))
        blocks += _answer(question, document.answers[question.id], title, language)
        before = _BETWEEN_QUESTIONS
    return blocks


def _answer(question: Question, answer: MappingAnswer, title: str, language: str) -> list[Block]:
    """What was said, or in words why nothing was."""
    if answer.state is not AnswerState.ANSWERED:
        return list(paragraphs(state_in_words(answer.state, language), title, QUIET))
    said = answer_in_words(question, answer.value, language)
    if not answer.own_words:
        return list(paragraphs(said, title))
    quoted = paragraphs(words("mapping.quoted", language, text=said), title)
    return [*keep_with_next(quoted), *paragraphs(words("mapping.own-words", language), title, SMALL)]
