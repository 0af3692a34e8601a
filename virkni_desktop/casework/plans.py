"""The life of an action plan: drafted from the mapping, printed and so frozen, signed, revised."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypedDict, Unpack
from uuid import UUID

from sqlalchemy import func, select, update

from virkni_desktop.casework.fields import change_fields
from virkni_desktop.casework.mapping_view import get_mapping, list_drawable, list_mappings
from virkni_desktop.casework.offices import jurisdiction_of
from virkni_desktop.errors import InputError
from virkni_desktop.forms.jurisdiction import load_jurisdiction
from virkni_desktop.forms.schema import Part
from virkni_desktop.messages import QT_TRANSLATE_NOOP
from virkni_desktop.models.episode import Episode
from virkni_desktop.models.followup import FollowUp, FollowUpKind
from virkni_desktop.models.journal import Change, Step
from virkni_desktop.models.plan import Action, ActionStatus, Goal, GoalStatus, Plan, PlanState, Signature
from virkni_desktop.store.session import WorkSession

_FIELD_OF = {
    Part.WHO: "who_am_i",
    Part.WANT: "what_do_i_want",
    Part.CAN: "what_can_i_do",
    Part.HOW: "how_do_i_get_there",
}
_OPEN_GOALS = (GoalStatus.OPEN, GoalStatus.PARTLY)
_OPEN_ACTIONS = (ActionStatus.PLANNED, ActionStatus.ONGOING)


class PlanFields(TypedDict, total=False):
    """The wording of a plan, and what changed since the revision before."""

    who_am_i: str
    what_do_i_want: str
    what_can_i_do: str
    how_do_i_get_there: str
    long_term_goal: str
    what_helps: str
    what_changed: str


@dataclass(frozen=True, slots=True)
class Signing:
    """Who signs in which role (participant, coach, agency), and how: paper, screen, verbal or refused."""

    role: str
    name: str
    method: str = "paper"


@dataclass(frozen=True, slots=True)
class Revised:
    """The draft of the next revision, and which of its goals and steps was copied from which."""

    plan_id: UUID
    goals: dict[UUID, UUID] = field(default_factory=dict)
    actions: dict[UUID, UUID] = field(default_factory=dict)


def draft_plan(
    session: WorkSession, episode_id: UUID, *, questions: Collection[str] | None = None, language: str | None = None
) -> UUID:
    """Draft the first revision, its four texts drawn from the newest mapping where there is one.

    ``questions`` names the answers to draw; without it, those in own words and lists, and nothing sensitive.
    ``language`` is the one that codes are put into words in (the country's unless said). Raises InputError where there
    is a plan already.
    """
    session.require(Episode, episode_id)
    if session.scalars(select(Plan.id).where(Plan.episode_id == episode_id)).first():
        raise InputError(
            QT_TRANSLATE_NOOP("core", "There is a plan already. Make its next revision instead; nothing was changed.")
        )
    number = (session.scalar(select(func.max(Plan.number))) or 0) + 1
    plan = Plan(id=session.new_id(), episode_id=episode_id, number=number, revision=1, state=PlanState.DRAFT)
    plan.created_on = session.today
    session.add(plan)
    mappings = list_mappings(session, episode_id)
    if mappings:
        plan.mapping_id = mappings[0].mapping_id
        _draw(session, plan, plan.mapping_id, questions, language)
    return plan.id


def change_plan(session: WorkSession, plan_id: UUID, **changes: Unpack[PlanFields]) -> None:
    """Change the wording of a draft; raises InputError for a revision that was printed."""
    change_fields(draft_of(session, plan_id), changes)


def discard_draft(session: WorkSession, plan_id: UUID) -> None:
    """Throw a draft away with its goals and steps; what was printed cannot be."""
    plan = draft_of(session, plan_id)
    for goal in session.scalars(select(Goal).where(Goal.plan_id == plan_id)):
        for action in session.scalars(select(Action).where(Action.goal_id == goal.id)):
            session.delete(action)
        session.delete(goal)
    for follow_up in session.scalars(select(FollowUp).where(FollowUp.plan_id == plan_id)):
        follow_up.plan_id = None
    session.delete(plan)


def freeze_plan(
    session: WorkSession, plan_id: UUID, *, language: str, code: str, paper: dict[str, Any] | None = None
) -> None:
    """Say that a draft was printed: from now on its wording stays as it is, signed or not, and Undo passes it over.

    ``code`` is the check code on the paper, ``paper`` all that it says (``documents.papers`` writes both). The open
    check-in of the enrolment becomes this plan's, and a revision that was printed but not signed is superseded. Raises
    InputError for a revision that was printed before.
    """
    plan = draft_of(session, plan_id)
    for older in _others(session, plan):
        if older.state == PlanState.PRINTED:
            older.state = PlanState.SUPERSEDED
    open_ones = select(FollowUp).where(
        FollowUp.episode_id == plan.episode_id,
        FollowUp.kind == FollowUpKind.FOLLOW_UP,
        FollowUp.held_on.is_(None),
        FollowUp.cancelled_on.is_(None),
    )
    for follow_up in session.scalars(open_ones):
        follow_up.plan_id = plan.id
    plan.state, plan.printed_at = PlanState.PRINTED, session.now
    plan.printed_language, plan.code, plan.printed_paper = language, code, paper
    _end_undo(session, plan_id)


def sign_plan(
    session: WorkSession, plan_id: UUID, *, signatures: Sequence[Signing], signed_on: date | None = None
) -> None:
    """Say who signed a printed revision and when (today unless said): it is adopted, and older ones are superseded.

    Raises InputError for a draft, for one that was superseded, without a name, and for a day before it was printed
    or to come.
    """
    plan = session.require(Plan, plan_id)
    day = signed_on or session.today
    _check_signing(session, plan, signatures, day)
    for signing in signatures:
        session.add(
            Signature(
                id=session.new_id(),
                plan_id=plan_id,
                role=signing.role,
                name=signing.name.strip(),
                signed_on=day,
                method=signing.method,
            )
        )
    plan.state = PlanState.SIGNED
    plan.adopted_on = plan.adopted_on or day
    for older in _others(session, plan):
        if older.revision < plan.revision and older.state != PlanState.DRAFT:
            older.state = PlanState.SUPERSEDED


def revise_plan(session: WorkSession, plan_id: UUID, *, what_changed: str = "") -> Revised:
    """Make the next revision, a draft with the same texts and all goals and steps that are still open.

    The printed one stays as it was. Where there is a draft already, that one is returned, with nothing copied.
    """
    plan = session.require(Plan, plan_id)
    newest = max([plan, *_others(session, plan)], key=_revision)
    if newest.state == PlanState.DRAFT:
        return Revised(newest.id)
    draft = Plan(
        id=session.new_id(), episode_id=plan.episode_id, mapping_id=newest.mapping_id, number=plan.number,
        revision=newest.revision + 1, state=PlanState.DRAFT, created_on=session.today, what_changed=what_changed.strip(),
        **{name: getattr(newest, name) for name in (*_FIELD_OF.values(), "long_term_goal", "what_helps")},
    )  # fmt: skip
    session.add(draft)
    revised = Revised(draft.id)
    _copy_goals(session, newest.id, revised)
    return revised


def draft_of(session: WorkSession, plan_id: UUID) -> Plan:
    """The plan, if its wording may still change; raises InputError if it was printed."""
    plan = session.require(Plan, plan_id)
    if plan.state != PlanState.DRAFT:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "core",
                "This plan was printed, so its wording stays as it is. Make the next revision to change it; "
                "nothing was lost.",
            )
        )
    return plan


def _end_undo(session: WorkSession, plan_id: UUID) -> None:
    """What was done to this plan before it was printed cannot be taken back any more, so Undo passes it over."""
    goals = _ever(session, Goal, "plan_id", [plan_id])
    actions = _ever(session, Action, "goal_id", goals)
    records = [key.bytes for key in (plan_id, *goals, *actions)]
    touched = select(Change.step).where(Change.record.in_(records), Change.step != session.step)
    session.execute(update(Step).where(Step.id.in_(touched)).values(undoable=False))


def _ever(session: WorkSession, part: type[Goal | Action], owner: str, owners: Sequence[UUID]) -> list[UUID]:
    """The ids of a plan's parts, those too that were removed."""
    table = part.__mapper__.local_table
    there = session.scalars(select(table.c.id).where(table.c[owner].in_(owners)))
    removed = select(Change.record).where(
        Change.noun == part.__tablename__,
        Change.kind == "D",
        Change.before[owner].as_string().in_([key.hex.upper() for key in owners]),
    )
    return [*there, *(UUID(bytes=record) for record in session.scalars(removed))]


def _draw(
    session: WorkSession, plan: Plan, mapping_id: UUID, questions: Collection[str] | None, language: str | None
) -> None:
    words = language or load_jurisdiction(jurisdiction_of(session)).language
    drawn = list_drawable(get_mapping(session, mapping_id), words)
    chosen = [each for each in drawn if (each.by_default if questions is None else each.question_id in questions)]
    for part, name in _FIELD_OF.items():
        setattr(plan, name, "\n".join(each.text for each in chosen if each.part is part))


def _others(session: WorkSession, plan: Plan) -> Sequence[Plan]:
    same = select(Plan).where(Plan.episode_id == plan.episode_id, Plan.number == plan.number, Plan.id != plan.id)
    return session.scalars(same).all()


def _revision(plan: Plan) -> int:
    return plan.revision


def _copy_goals(session: WorkSession, from_plan: UUID, revised: Revised) -> None:
    open_goals = select(Goal).where(Goal.plan_id == from_plan, Goal.status.in_(_OPEN_GOALS)).order_by(Goal.position)
    for position, goal in enumerate(session.scalars(open_goals).all(), start=1):
        copy = Goal(
            id=session.new_id(), plan_id=revised.plan_id, position=position, text=goal.text,
            from_question=goal.from_question, target_on=goal.target_on, status=goal.status,
        )  # fmt: skip
        session.add(copy)
        revised.goals[copy.id] = goal.id
        open_actions = (
            select(Action).where(Action.goal_id == goal.id, Action.status.in_(_OPEN_ACTIONS)).order_by(Action.position)
        )
        for place, action in enumerate(session.scalars(open_actions).all(), start=1):
            step = Action(
                id=session.new_id(), goal_id=copy.id, position=place, what=action.what, responsible=action.responsible,
                due_on=action.due_on, done_when=action.done_when, status=action.status,
            )  # fmt: skip
            session.add(step)
            revised.actions[step.id] = action.id


def _check_signing(session: WorkSession, plan: Plan, signatures: Sequence[Signing], day: date) -> None:
    if plan.state == PlanState.DRAFT:
        raise InputError(
            QT_TRANSLATE_NOOP("core", "This revision has not been printed yet. Print it first; nothing was changed.")
        )
    if plan.state == PlanState.SUPERSEDED:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "core", "A newer revision has taken this one's place. Sign that one; nothing was changed."
            )
        )
    if not signatures or not all(signing.name.strip() for signing in signatures):
        raise InputError(QT_TRANSLATE_NOOP("core", "Type the name of each person who signed. Nothing was changed."))
    if day > session.today:
        raise InputError(
            QT_TRANSLATE_NOOP("core", "{day} has not come yet. Choose today or a day before; nothing was changed."),
            day=day.isoformat(),
        )
