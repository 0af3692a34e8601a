"""The intake mapping: any order, nothing required, and each answer says why it is empty."""

from datetime import date
from functools import lru_cache
from typing import TypedDict, Unpack
from uuid import UUID

from sqlalchemy import select

from virkni_desktop.errors import InputError
from virkni_desktop.forms.answers import answer_value
from virkni_desktop.forms.schema import AnswerState, QuestionKind
from virkni_desktop.forms.schema import Template as Form
from virkni_desktop.forms.templates import load_template, parse_template, template_source
from virkni_desktop.messages import QT_TRANSLATE_NOOP
from virkni_desktop.models.episode import Episode
from virkni_desktop.models.mapping import Answer, Mapping, Template
from virkni_desktop.store.session import WorkSession

MAPPING = "mapping"
_SECTION = "section:"


class AnswerFields(TypedDict, total=False):
    """What can be told of an answer: ``given`` as a field gives it (see ``forms.answers``), or why there is none."""

    given: object
    state: AnswerState
    own_words: bool
    private_note: str | None


def start_mapping(
    session: WorkSession, episode_id: UUID, *, template: str = MAPPING, started_on: date | None = None
) -> UUID:
    """Begin a mapping with the newest version of a template, which the caseload keeps from then on.

    Raises InputError while another mapping of the enrolment is under way.
    """
    session.require(Episode, episode_id)
    under_way = select(Mapping.id).where(Mapping.episode_id == episode_id, Mapping.mapped_on.is_(None))
    if session.scalars(under_way).first():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "core", "There is a mapping under way for this person. Finish that one first; nothing was changed."
            )
        )
    mapping = Mapping(
        id=session.new_id(),
        episode_id=episode_id,
        template_id=_kept_template(session, template),
        started_on=started_on or session.today,
    )
    session.add(mapping)
    return mapping.id


def answer_question(session: WorkSession, mapping_id: UUID, question_id: str, **fields: Unpack[AnswerFields]) -> None:
    """Answer a question, say why there is no answer, or change the coach's private note on it.

    An empty answer is none: the question counts as not asked. A state other than ``answered`` removes the answer. What
    is not named stays. Raises NotFoundError for a question that the mapping's template does not have, and InputError
    for an answer that does not fit it.
    """
    mapping = session.require(Mapping, mapping_id)
    question = form_of(session, mapping.template_id).question(question_id)
    there = select(Answer).where(Answer.mapping_id == mapping_id, Answer.question == question_id)
    answer = session.scalars(there).one_or_none()
    if answer is None:
        answer = Answer(id=session.new_id(), mapping_id=mapping_id, question=question_id)
        answer.state, answer.own_words = AnswerState.NOT_ASKED, question.kind is QuestionKind.OWN_WORDS
        session.add(answer)
    if "given" in fields:
        is_empty = fields["given"] in (None, "", [], ())
        answer.value = None if is_empty else answer_value(question, fields["given"])
        answer.state = AnswerState.NOT_ASKED if is_empty else AnswerState.ANSWERED
    if "state" in fields and fields["state"] != answer.state:
        _set_state(answer, fields["state"])
    if "own_words" in fields:
        answer.own_words = fields["own_words"]
    if "private_note" in fields:
        answer.private_note = (fields["private_note"] or "").strip() or None


def finish_section(session: WorkSession, mapping_id: UUID, section_id: str, *, finished_on: date | None = None) -> None:
    """Say that a section was talked through (today unless said), whatever was answered; the mark stands among the answers.

    Raises NotFoundError for a section that the mapping's template does not have.
    """
    mapping = session.require(Mapping, mapping_id)
    form_of(session, mapping.template_id).section(section_id)
    mark = _section_mark(session, mapping_id, section_id)
    if mark is None:
        mark = Answer(id=session.new_id(), mapping_id=mapping_id, question=section_mark(section_id))
        session.add(mark)
    mark.state = AnswerState.ANSWERED
    mark.value = {"date": (finished_on or session.today).isoformat()}


def reopen_section(session: WorkSession, mapping_id: UUID, section_id: str) -> None:
    """Take the mark of a section away; its answers stay."""
    mark = _section_mark(session, mapping_id, section_id)
    if mark is not None:
        session.delete(mark)


def section_mark(section_id: str) -> str:
    """Under which name a section's mark stands among the answers; no question has a colon in its id."""
    return f"{_SECTION}{section_id}"


def finish_mapping(session: WorkSession, mapping_id: UUID, *, mapped_on: date | None = None) -> None:
    """Say on which day (today unless said) the mapping was talked through; raises InputError for a day to come."""
    mapping = session.require(Mapping, mapping_id)
    day = mapped_on or session.today
    if day > session.today:
        raise InputError(
            QT_TRANSLATE_NOOP("core", "{day} has not come yet. Choose today or a day before; nothing was changed."),
            day=day.isoformat(),
        )
    mapping.mapped_on = day
    mapping.started_on = min(mapping.started_on, day)


def form_of(session: WorkSession, template_id: UUID) -> Form:
    """The form as it was when its mapping began."""
    kept = session.require(Template, template_id)
    return _parsed(kept.content, kept.name)


@lru_cache(maxsize=16)  # the same few forms are read with every page, and reading one takes some milliseconds
def _parsed(content: str, name: str) -> Form:
    return parse_template(content, name)


def _section_mark(session: WorkSession, mapping_id: UUID, section_id: str) -> Answer | None:
    there = select(Answer).where(Answer.mapping_id == mapping_id, Answer.question == section_mark(section_id))
    return session.scalars(there).one_or_none()


def _kept_template(session: WorkSession, name: str) -> UUID:
    """The caseload's own copy of a template's newest version, made when it is first used."""
    form = load_template(name)
    there = select(Template.id).where(Template.name == form.id, Template.version == form.version)
    found = session.scalars(there).one_or_none()
    if found is not None:
        return found
    kept = Template(
        id=session.new_id(), name=form.id, version=form.version, kind=form.kind, content=template_source(name)
    )
    session.add(kept)
    return kept.id


def _set_state(answer: Answer, state: AnswerState) -> None:
    if state is AnswerState.ANSWERED:
        raise InputError(QT_TRANSLATE_NOOP("core", "Type or choose an answer first. Nothing was changed."))
    answer.state, answer.value = state, None
