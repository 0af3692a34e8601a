"""Reads from a caseload all that a printed plan or mapping says, so that screen and command line print the same paper."""

from dataclasses import dataclass, replace
from datetime import time
from uuid import UUID

from virkni_desktop.casework.episode_view import list_episodes
from virkni_desktop.casework.follow_up_view import FollowUpView
from virkni_desktop.casework.mapping_view import AnswerView, get_mapping
from virkni_desktop.casework.names import display_name, initials_of
from virkni_desktop.casework.offices import get_office
from virkni_desktop.casework.plan_view import GoalView, PlanView, get_plan
from virkni_desktop.casework.plans import draft_of, freeze_plan
from virkni_desktop.documents.kept_paper import from_kept, to_keep
from virkni_desktop.documents.mapping import MappingAnswer, MappingDocument
from virkni_desktop.documents.plan import (
    NextMeeting,
    PaperState,
    PlanDocument,
    PlanGoal,
    PlanStep,
    plan_pdf,
    signing_parties,
)
from virkni_desktop.documents.sheet import PrintedFile
from virkni_desktop.documents.signatures import Party
from virkni_desktop.errors import InputError
from virkni_desktop.messages import QT_TRANSLATE_NOOP
from virkni_desktop.models.episode import Episode
from virkni_desktop.models.person import Person
from virkni_desktop.models.plan import Plan
from virkni_desktop.store.session import WorkSession


@dataclass(frozen=True, slots=True)
class _Head:
    """Whom a paper is about, and who made it with them."""

    office: str
    name: str
    initials: str
    coach: str
    interpreter_language: str


def plan_paper(session: WorkSession, plan_id: UUID) -> PlanDocument:
    """A revision of a plan as it is printed; raises NotFoundError. It changes nothing, also not the plan's state.

    What was printed before says what it said then, whoever coaches or meets when by now; a draft is read afresh.
    """
    plan = get_plan(session, plan_id)
    kept = session.require(Plan, plan_id).printed_paper
    if kept is not None:
        return _as_signed(from_kept(kept), plan)
    return _drafted(session, plan, PaperState.DRAFT)


def signing_paper(session: WorkSession, plan_id: UUID, language: str) -> PrintedFile:
    """A draft as the paper to sign, nothing frozen yet: to be handed to a printer, which may refuse it.

    Raises InputError for a revision that was printed before, and UnprintableError.
    """
    draft_of(session, plan_id)
    return plan_pdf(_drafted(session, get_plan(session, plan_id), PaperState.PRINTED), language)


def print_for_signing(
    session: WorkSession, plan_id: UUID, language: str, *, as_printed: str | None = None
) -> PrintedFile:
    """Draw a draft as the paper to sign and freeze it, so that from now on it says just this.

    ``as_printed`` is the check code of the paper that a printer has already put out. Raises InputError for a revision
    that was printed before or says something else than that paper, and UnprintableError; then nothing is frozen.
    """
    paper = _drafted(session, get_plan(session, plan_id), PaperState.PRINTED)
    printed = plan_pdf(paper, language)
    if as_printed is not None and as_printed != printed.code:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "core",
                "The plan was changed while it was printed, so that paper does not count. Throw it away and print again; "
                "nothing was lost.",
            )
        )
    freeze_plan(session, plan_id, language=language, code=printed.code, paper=to_keep(paper))
    return printed


def _drafted(session: WorkSession, plan: PlanView, state: PaperState) -> PlanDocument:
    head = _head(session, plan.episode_id)
    return PlanDocument(
        organisation=head.office,
        participant=head.name,
        initials=head.initials,
        identifier=plan.title,
        revision=plan.revision,
        state=state,
        printed_on=session.today,
        created_at=session.now,
        who_am_i=plan.who_am_i,
        what_do_i_want=plan.what_do_i_want,
        what_can_i_do=plan.what_can_i_do,
        how_do_i_get_there=plan.how_do_i_get_there,
        long_term_goal=plan.long_term_goal,
        goals=tuple(map(_goal, plan.goals)),
        what_helps=plan.what_helps,
        next_meeting=_meeting(plan.next_follow_up) if plan.next_follow_up else None,
        coach=head.coach,
        interpreter_language=head.interpreter_language,
    )


def _as_signed(paper: PlanDocument, plan: PlanView) -> PlanDocument:
    """The paper as it was, with the days it was signed on."""
    if not plan.signatures:
        return paper
    signed_on = {one.role: one.signed_on for one in plan.signatures}
    parties = tuple(Party(party.role, party.name, signed_on.get(party.role)) for party in signing_parties(paper))
    return replace(paper, state=PaperState.SIGNED, parties=parties)


def mapping_paper(session: WorkSession, mapping_id: UUID, *, is_easy: bool = False) -> MappingDocument:
    """A mapping as it is printed, with the answers there are; raises NotFoundError."""
    mapping = get_mapping(session, mapping_id)
    head = _head(session, mapping.episode_id)
    return MappingDocument(
        organisation=head.office,
        participant=head.name,
        initials=head.initials,
        identifier=f"M-{mapping_id.hex[-6:].upper()}",
        template=mapping.form,
        answers={answer.question.id: _answer(answer) for section in mapping.sections for answer in section.answers},
        printed_on=session.today,
        created_at=session.now,
        mapped_on=mapping.mapped_on,
        coach=head.coach,
        is_easy=is_easy,
    )


def _head(session: WorkSession, episode_id: UUID) -> _Head:
    person = session.require(Person, session.require(Episode, episode_id).person_id)
    name = display_name(person.given, person.family, person.name_to_use)
    episode = next(one for one in list_episodes(session, person.id) if one.episode_id == episode_id)
    return _Head(
        office=get_office(session).name,
        name=name,
        initials=initials_of(name),
        coach=episode.coach.name if episode.coach else "",
        interpreter_language=person.mother_tongue or "" if person.interpreter else "",
    )


def _goal(goal: GoalView) -> PlanGoal:
    steps = (PlanStep(one.what, one.responsible, one.due_on, one.done_when) for one in goal.actions)
    return PlanGoal(goal.text, goal.target_on, tuple(steps))


def _meeting(follow_up: FollowUpView) -> NextMeeting:
    at = time.fromisoformat(follow_up.due_time) if follow_up.due_time else None
    return NextMeeting(follow_up.due_on, at, follow_up.place or "")


def _answer(answer: AnswerView) -> MappingAnswer:
    return MappingAnswer(answer.state, answer.value or {}, answer.own_words)
