"""Goals and steps of a plan: their wording while it is a draft, and how far they are at any time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypedDict, Unpack
from uuid import UUID

from sqlalchemy import select

from virkni_desktop.casework.fields import change_fields
from virkni_desktop.casework.mapping_view import get_mapping, list_drawable, list_mappings
from virkni_desktop.casework.offices import jurisdiction_of
from virkni_desktop.casework.plan_view import newest_plan
from virkni_desktop.casework.plans import draft_of, draft_plan, revise_plan
from virkni_desktop.errors import InputError
from virkni_desktop.forms.jurisdiction import load_jurisdiction
from virkni_desktop.messages import QT_TRANSLATE_NOOP
from virkni_desktop.models.plan import Action, ActionStatus, Goal, GoalStatus
from virkni_desktop.store.session import WorkSession


class GoalFields(TypedDict, total=False):
    """The wording of a goal; ``from_question`` names the mapping's question it was drawn from."""

    text: str
    from_question: str | None
    target_on: date | None


class ActionFields(TypedDict, total=False):
    """The wording of a step: what, who, when, and how one knows that it is done."""

    what: str
    responsible: str
    due_on: date | None
    done_when: str


@dataclass(frozen=True, slots=True)
class GoalMade:
    """A goal and the draft it stands in."""

    plan_id: UUID
    goal_id: UUID


def add_goal(session: WorkSession, plan_id: UUID, **fields: Unpack[GoalFields]) -> UUID:
    """Add a goal at the end of a draft; it may begin without words."""
    draft_of(session, plan_id)
    goal = Goal(id=session.new_id(), plan_id=plan_id, position=len(_goals(session, plan_id)) + 1, text="")
    change_fields(goal, fields)
    session.add(goal)
    return goal.id


def goal_from_answer(session: WorkSession, episode_id: UUID, *, question_id: str, text: str = "") -> GoalMade:
    """Make a goal of an answer of the newest mapping in the plan that can be written, in the answer's words unless said.

    Without a plan the first one is drafted, empty of other answers; a printed one is revised. Raises InputError where
    the question has no answer.
    """
    words = text or _answer_in_words(session, episode_id, question_id)
    there = newest_plan(session, episode_id)
    plan_id = revise_plan(session, there.plan_id).plan_id if there else draft_plan(session, episode_id, questions=())
    session.flush()
    return GoalMade(plan_id, add_goal(session, plan_id, text=" ".join(words.split()), from_question=question_id))


def change_goal(session: WorkSession, goal_id: UUID, **changes: Unpack[GoalFields]) -> None:
    """Change the wording of a goal of a draft; raises InputError for one that was printed."""
    goal = session.require(Goal, goal_id)
    draft_of(session, goal.plan_id)
    change_fields(goal, changes)


def settle_goal(session: WorkSession, goal_id: UUID, status: GoalStatus, *, settled_on: date | None = None) -> None:
    """Say how far a goal is, also of a printed plan; the day is today unless said, and goes when it is open again."""
    goal = session.require(Goal, goal_id)
    goal.status = status
    goal.settled_on = None if status is GoalStatus.OPEN else settled_on or session.today


def remove_goal(session: WorkSession, goal_id: UUID) -> None:
    """Remove a goal of a draft with its steps."""
    goal = session.require(Goal, goal_id)
    draft_of(session, goal.plan_id)
    for action in _actions(session, goal_id):
        session.delete(action)
    session.delete(goal)
    _number([each for each in _goals(session, goal.plan_id) if each.id != goal_id])


def move_goal(session: WorkSession, goal_id: UUID, position: int) -> None:
    """Put a goal of a draft at a place, counted from 1."""
    goal = session.require(Goal, goal_id)
    draft_of(session, goal.plan_id)
    others = [each for each in _goals(session, goal.plan_id) if each.id != goal_id]
    others.insert(max(0, position - 1), goal)
    _number(others)


def add_action(session: WorkSession, goal_id: UUID, **fields: Unpack[ActionFields]) -> UUID:
    """Add a step at the end of a goal of a draft; it may begin without words."""
    draft_of(session, session.require(Goal, goal_id).plan_id)
    action = Action(id=session.new_id(), goal_id=goal_id, position=len(_actions(session, goal_id)) + 1, what="")
    change_fields(action, fields)
    session.add(action)
    return action.id


def change_action(session: WorkSession, action_id: UUID, **changes: Unpack[ActionFields]) -> None:
    """Change the wording of a step of a draft; raises InputError for one that was printed."""
    change_fields(_action_of_draft(session, action_id), changes)


def settle_action(session: WorkSession, action_id: UUID, status: ActionStatus) -> None:
    """Say how far a step is, also of a printed plan."""
    session.require(Action, action_id).status = status


def remove_action(session: WorkSession, action_id: UUID) -> None:
    """Remove a step of a draft."""
    action = _action_of_draft(session, action_id)
    session.delete(action)
    _number([each for each in _actions(session, action.goal_id) if each.id != action_id])


def move_action(session: WorkSession, action_id: UUID, position: int, *, goal_id: UUID | None = None) -> None:
    """Put a step of a draft at a place, counted from 1, in its goal or in another of the same plan."""
    action = _action_of_draft(session, action_id)
    from_goal = action.goal_id
    if goal_id is not None and goal_id != from_goal:
        draft_of(session, session.require(Goal, goal_id).plan_id)
        action.goal_id = goal_id
        _number([each for each in _actions(session, from_goal) if each.id != action_id])
    others = [each for each in _actions(session, action.goal_id) if each.id != action_id]
    others.insert(max(0, position - 1), action)
    _number(others)


def _answer_in_words(session: WorkSession, episode_id: UUID, question_id: str) -> str:
    """In the language that plans are written in."""
    marks = list_mappings(session, episode_id)
    language = load_jurisdiction(jurisdiction_of(session)).language
    drawn = list_drawable(get_mapping(session, marks[0].mapping_id), language) if marks else ()
    found = next((each.text for each in drawn if each.question_id == question_id), "")
    if not found:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "core", "That question has no answer to make a goal of. Answer it first; nothing was changed."
            )
        )
    return found


def _action_of_draft(session: WorkSession, action_id: UUID) -> Action:
    action = session.require(Action, action_id)
    draft_of(session, session.require(Goal, action.goal_id).plan_id)
    return action


def _goals(session: WorkSession, plan_id: UUID) -> Sequence[Goal]:
    return session.scalars(select(Goal).where(Goal.plan_id == plan_id).order_by(Goal.position, Goal.id)).all()


def _actions(session: WorkSession, goal_id: UUID) -> Sequence[Action]:
    return session.scalars(select(Action).where(Action.goal_id == goal_id).order_by(Action.position, Action.id)).all()


def _number(parts: Sequence[Goal | Action]) -> None:
    for position, part in enumerate(parts, start=1):
        part.position = position
