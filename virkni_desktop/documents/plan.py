"""The action plan on paper: four questions, goals in numbered steps, the next meeting, and room to sign."""

from dataclasses import asdict, dataclass
from datetime import date, datetime, time
from enum import StrEnum

from virkni_desktop.documents.blocks import Block, Gap, HandLines, Lines, Rule, Whole
from virkni_desktop.documents.check_code import check_code
from virkni_desktop.documents.composing import heading, keep_with_next, paragraphs
from virkni_desktop.documents.page import BODY, HAIRLINE, HEADING, QUIET, STRONG, TITLE
from virkni_desktop.documents.printing import print_pages
from virkni_desktop.documents.sheet import PrintedFile, Sheet
from virkni_desktop.documents.signatures import Party, PartyRole, signature_block
from virkni_desktop.documents.tagging import Elem
from virkni_desktop.documents.wording import words
from virkni_desktop.formats import clock_time, date_in_sentence, full_date
from virkni_desktop.forms.schema import Part
from virkni_desktop.forms.templates import load_template
from virkni_desktop.forms.wording import text_of

_BETWEEN_SECTIONS = 11.0
_AROUND_STEPS = 4.5
_STEP_LINE = 0.6


class PaperState(StrEnum):
    """How a plan stands on paper: a draft says so on every page."""

    DRAFT = "draft"
    PRINTED = "printed"
    SIGNED = "signed"


@dataclass(frozen=True, slots=True)
class PlanStep:
    """A step towards a goal: what, by whom, by when (the last day), and how one knows that it is done."""

    what: str
    who: str = ""
    due_on: date | None = None
    done_when: str = ""


@dataclass(frozen=True, slots=True)
class PlanGoal:
    """A goal and its steps."""

    text: str
    target_on: date | None = None
    steps: tuple[PlanStep, ...] = ()


@dataclass(frozen=True, slots=True)
class NextMeeting:
    """The next follow-up: its day, and its time and place where agreed."""

    on: date
    at: time | None = None
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanDocument:
    """All that a printed plan says. `identifier` is its number as shown ("AP-0147"); `created_at` is aware."""

    organisation: str
    participant: str
    initials: str
    identifier: str
    revision: int
    state: PaperState
    printed_on: date
    created_at: datetime
    who_am_i: str = ""
    what_do_i_want: str = ""
    what_can_i_do: str = ""
    how_do_i_get_there: str = ""
    long_term_goal: str = ""
    goals: tuple[PlanGoal, ...] = ()
    what_helps: str = ""
    next_meeting: NextMeeting | None = None
    coach: str = ""
    coach_phone: str = ""
    parties: tuple[Party, ...] = ()
    interpreter_language: str = ""


def plan_pdf(document: PlanDocument, language: str) -> PrintedFile:
    """The plan as a tagged A4 PDF in Swedish, Icelandic or English; the same document gives the same bytes.

    Raises UnprintableError (a VirkniError) naming the part whose letters the typefaces lack.
    """
    sheet = Sheet(
        organisation=document.organisation,
        initials=document.initials,
        document=words("plan.name", language),
        identifier=document.identifier,
        revision=document.revision,
        code=plan_code(document),
        printed_on=document.printed_on,
        created_at=document.created_at,
        language=language,
        is_draft=document.state is PaperState.DRAFT,
    )
    return print_pages(_blocks(document, language), sheet)


def plan_code(document: PlanDocument) -> str:
    """The check code of this revision: the same in every language, as a draft, printed and signed."""
    content = asdict(document)
    for not_content in ("organisation", "initials", "state", "printed_on", "created_at"):
        del content[not_content]
    content["parties"] = [[party.role, party.name] for party in signing_parties(document)]
    return check_code(content)


def _blocks(document: PlanDocument, language: str) -> list[Block]:
    """One column. A second language later stands beside each of these blocks, on the same line."""
    asked = {section.part: text_of(section.title, language) for section in load_template("plan").sections}
    blocks: list[Block] = [
        heading(words("plan.title", language), "", TITLE, "H1", 0),
        *_question(asked[Part.WHO], document.who_am_i, document, language),
        *_question(asked[Part.WANT], document.what_do_i_want, document, language),
        *_long_term_goal(document, language),
        *_question(asked[Part.CAN], document.what_can_i_do, document, language),
        *_way_there(asked[Part.HOW], document, language),
        *_helps(document, language),
    ]
    meeting = keep_with_next(_next_meeting(document, language))
    signing = signature_block(signing_parties(document), document.interpreter_language, language)
    return [*blocks, *meeting, signing]


def signing_parties(document: PlanDocument) -> tuple[Party, ...]:
    """Who signs; where nobody is named, the participant and the coach."""
    both = (Party(PartyRole.PARTICIPANT, document.participant), Party(PartyRole.COACH, document.coach))
    return document.parties or both


def _section(title: str) -> Lines:
    return heading(title, title, HEADING, "H2", _BETWEEN_SECTIONS)


def _question(title: str, text: str, document: PlanDocument, language: str) -> list[Block]:
    """One of the four, always there: an empty one has room for the hand in a draft, and is plainly empty later.

    A paper that is signed must not leave room in which something could be added afterwards.
    """
    written = paragraphs(text, title)
    if written:
        return [_section(title), *written]
    if document.state is PaperState.DRAFT:
        return [_section(title), HandLines(2)]
    return [_section(title), *paragraphs(words("plan.empty", language), title, QUIET)]


def _long_term_goal(document: PlanDocument, language: str) -> list[Block]:
    title = words("plan.long-term-goal", language)
    written = paragraphs(document.long_term_goal, title)
    return [heading(title, title, STRONG, "H3", BODY.leading / 2), *written] if written else []


def _way_there(title: str, document: PlanDocument, language: str) -> list[Block]:
    if not document.goals:
        return _question(title, document.how_do_i_get_there, document, language)
    blocks: list[Block] = [_section(title), *paragraphs(document.how_do_i_get_there, title)]
    first_step = 1
    for position, goal in enumerate(document.goals, 1):
        blocks += _goal(goal, position, first_step, title, language)
        first_step += len(goal.steps)
    return blocks


def _goal(goal: PlanGoal, position: int, first_step: int, title: str, language: str) -> list[Block]:
    """Its heading, its last day, and its steps, numbered through the whole plan."""
    text = words("plan.goal", language, number=position, text=goal.text)
    has_more = bool(goal.steps or goal.target_on)
    blocks: list[Block] = [heading(text, title, STRONG, "H3", BODY.leading / 2, keep=has_more)]
    if goal.target_on:
        by = words("plan.by-alone", language, date=date_in_sentence(goal.target_on, language))
        blocks.append(heading(by, title, BODY, "P", 0, keep=bool(goal.steps)))
    if goal.steps:
        blocks.append(Gap(_AROUND_STEPS - 1, keep_with_next=True))
    steps = Elem("L")
    blocks += [_step(step, number, steps, title, language) for number, step in enumerate(goal.steps, first_step)]
    return [*blocks, Rule(_STEP_LINE, HAIRLINE)] if goal.steps else blocks


def _step(step: PlanStep, number: int, steps: Elem, title: str, language: str) -> Whole:
    """Three lines that stay together between hairlines: what; who and when; done when."""
    body = Elem("LBody", Elem("LI", steps))
    what = words("plan.step", language, number=number, text=step.what)
    lines: list[Block] = [heading(what, title, STRONG, "P", 0, parent=body)]
    lines += paragraphs(_who_and_when(step, language), title, parent=body)
    if step.done_when.strip():
        done = words("plan.done-when", language, text=step.done_when.strip())
        lines += paragraphs(done, title, QUIET, parent=body)
    return Whole((Rule(_STEP_LINE, HAIRLINE, _AROUND_STEPS), *lines, Gap(_AROUND_STEPS)))


def _who_and_when(step: PlanStep, language: str) -> str:
    who = step.who.strip()
    if not step.due_on:
        return who
    day = date_in_sentence(step.due_on, language)
    return f"{who}, {words('plan.by', language, date=day)}" if who else words("plan.by-alone", language, date=day)


def _helps(document: PlanDocument, language: str) -> list[Block]:
    title = words("plan.helps", language)
    written = paragraphs(document.what_helps, title)
    if written:
        return [_section(title), *written]
    return [_section(title), HandLines(1)] if document.state is PaperState.DRAFT else []


def _next_meeting(document: PlanDocument, language: str) -> list[Block]:
    title = words("plan.next-meeting", language)
    blocks: list[Block] = [_section(title)]
    if document.next_meeting:
        blocks += paragraphs(_when_and_where(document.next_meeting, language), title)
    elif document.state is PaperState.DRAFT:
        blocks.append(HandLines(1))
    else:
        blocks += paragraphs(words("plan.no-meeting", language), title)
    if document.coach.strip() and document.coach_phone.strip():
        who = f"{document.coach.strip()}, {document.coach_phone.strip()}"
        blocks += paragraphs(words("plan.questions", language, who=who), title, QUIET)
    return blocks


def _when_and_where(meeting: NextMeeting, language: str) -> str:
    day = full_date(meeting.on, language)
    when = day[0].upper() + day[1:]
    if meeting.at:
        when += f" {words('plan.at', language, time=clock_time(meeting.at, language))}"
    return f"{when}, {meeting.place.strip()}" if meeting.place.strip() else when
