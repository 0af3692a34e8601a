"""Reads from a caseload all that a printed plan or mapping says, so that screen and command line print the same paper."""

from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import UUID

from virkni_desktop.casework.episode_view import list_episodes
from virkni_desktop.casework.follow_up_view import FollowUpView
from virkni_desktop.casework.mapping_view import AnswerView, get_mapping
from virkni_desktop.casework.names import display_name, initials_of
from virkni_desktop.casework.offices import get_office
from virkni_desktop.casework.plan_view import GoalView, PlanView, get_plan
from virkni_desktop.documents.mapping import MappingAnswer, MappingDocument
from virkni_desktop.documents.plan import NextMeeting, PaperState, PlanDocument, PlanGoal, PlanStep
from virkni_desktop.documents.signatures import Party, PartyRole
from virkni_desktop.models.episode import Episode
from virkni_desktop.models.person import Person
from virkni_desktop.models.plan import PlanState
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

    What was printed before bears the day it was printed, a draft today's.
    """
    plan = get_plan(session, plan_id)
    head = _head(session, plan.episode_id)
    printed_on, created_at = _when(session, plan.printed_at)
    return PlanDocument(
        organisation=head.office,
        participant=head.name,
        initials=head.initials,
        identifier=plan.title,
        revision=plan.revision,
        state=_state(plan),
        printed_on=printed_on,
        created_at=created_at,
        who_am_i=plan.who_am_i,
        what_do_i_want=plan.what_do_i_want,
        what_can_i_do=plan.what_can_i_do,
        how_do_i_get_there=plan.how_do_i_get_there,
        long_term_goal=plan.long_term_goal,
        goals=tuple(map(_goal, plan.goals)),
        what_helps=plan.what_helps,
        next_meeting=_meeting(plan.next_follow_up) if plan.next_follow_up else None,
        coach=head.coach,
        parties=_parties(plan),
        interpreter_language=head.interpreter_language,
    )


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


def _when(session: WorkSession, printed_at: datetime | None) -> tuple[date, datetime]:
    return (printed_at.astimezone().date(), printed_at) if printed_at else (session.today, session.now)


def _state(plan: PlanView) -> PaperState:
    if plan.state is PlanState.DRAFT:
        return PaperState.DRAFT
    return PaperState.SIGNED if plan.signatures else PaperState.PRINTED


def _goal(goal: GoalView) -> PlanGoal:
    steps = (PlanStep(one.what, one.responsible, one.due_on, one.done_when) for one in goal.actions)
    return PlanGoal(goal.text, goal.target_on, tuple(steps))


def _meeting(follow_up: FollowUpView) -> NextMeeting:
    at = time.fromisoformat(follow_up.due_time) if follow_up.due_time else None
    return NextMeeting(follow_up.due_on, at, follow_up.place or "")


def _parties(plan: PlanView) -> tuple[Party, ...]:
    """Those who signed; nobody while the lines are still empty, so that the paper names whom it is for."""
    roles = set(PartyRole)
    return tuple(Party(PartyRole(one.role), one.name, one.signed_on) for one in plan.signatures if one.role in roles)


def _answer(answer: AnswerView) -> MappingAnswer:
    return MappingAnswer(answer.state, answer.value or {}, answer.own_words)
