"""What a plan says: its revisions, goals, steps, signatures and next follow-up."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select

from virkni_desktop.casework.follow_up_view import FollowUpView, open_follow_ups
from virkni_desktop.models.followup import FollowUp, FollowUpKind
from virkni_desktop.models.plan import Action, ActionStatus, Goal, GoalStatus, Plan, PlanState, Signature
from virkni_desktop.store.session import WorkSession

_STARTED = (ActionStatus.ONGOING, ActionStatus.DONE)
_STILL_TO_DO = (ActionStatus.PLANNED, ActionStatus.ONGOING)


@dataclass(frozen=True, slots=True)
class PlanMark:
    """One revision in a list: what it is called and how far it is."""

    plan_id: UUID
    number: int
    revision: int
    state: PlanState
    created_on: date
    printed_at: datetime | None
    adopted_on: date | None

    @property
    def title(self) -> str:
        """The plan's number as it is printed: AP-0147."""
        return plan_title(self.number)


@dataclass(frozen=True, slots=True)
class ActionView:
    """A step towards a goal; ``is_overdue`` when its day has passed and it is still to do."""

    action_id: UUID
    position: int
    what: str
    responsible: str
    due_on: date | None
    done_when: str
    status: ActionStatus
    is_overdue: bool


@dataclass(frozen=True, slots=True)
class GoalView:
    """A goal with its steps; ``from_question`` names the mapping's question it was drawn from."""

    goal_id: UUID
    position: int
    text: str
    from_question: str | None
    target_on: date | None
    status: GoalStatus
    settled_on: date | None
    actions: tuple[ActionView, ...]

    @property
    def is_under_way(self) -> bool:
        """Whether a step of a goal that is still open has begun."""
        return self.status is GoalStatus.OPEN and any(action.status in _STARTED for action in self.actions)

    @property
    def due_on(self) -> date | None:
        """The goal's own day, or the last of its steps that have one."""
        return self.target_on or max((action.due_on for action in self.actions if action.due_on), default=None)


@dataclass(frozen=True, slots=True)
class SignatureView:
    """Who signed, as what, when and how."""

    role: str
    name: str
    signed_on: date
    method: str


@dataclass(frozen=True, slots=True)
class PlanView:
    """One revision as a whole. ``can_be_edited`` while it is a draft; printed wording stays as it is."""

    plan_id: UUID
    episode_id: UUID
    mapping_id: UUID | None
    number: int
    revision: int
    state: PlanState
    created_on: date
    who_am_i: str
    what_do_i_want: str
    what_can_i_do: str
    how_do_i_get_there: str
    long_term_goal: str
    what_helps: str
    what_changed: str
    printed_at: datetime | None
    printed_language: str | None
    code: str | None
    adopted_on: date | None
    goals: tuple[GoalView, ...]
    signatures: tuple[SignatureView, ...]
    next_follow_up: FollowUpView | None

    @property
    def can_be_edited(self) -> bool:
        """Whether its wording may still change."""
        return self.state is PlanState.DRAFT

    @property
    def title(self) -> str:
        """The plan's number as it is printed: AP-0147."""
        return plan_title(self.number)


def plan_title(number: int) -> str:
    """AP-0147, the same for all revisions."""
    return f"AP-{number:04}"


def list_plans(session: WorkSession, episode_id: UUID) -> tuple[PlanMark, ...]:
    """All revisions, the newest first."""
    newest_first = select(Plan).where(Plan.episode_id == episode_id).order_by(Plan.number.desc(), Plan.revision.desc())
    return tuple(_mark(plan) for plan in session.scalars(newest_first))


def current_plan(session: WorkSession, episode_id: UUID) -> PlanMark | None:
    """The newest printed or signed revision, or the draft where nothing was printed yet."""
    plans = list_plans(session, episode_id)
    return next((plan for plan in plans if plan.state is not PlanState.DRAFT), plans[0] if plans else None)


def newest_plan(session: WorkSession, episode_id: UUID) -> PlanMark | None:
    """The newest revision, a draft too: what the editor shows and ``virkni print plan`` prints."""
    return next(iter(list_plans(session, episode_id)), None)


def get_plan(session: WorkSession, plan_id: UUID) -> PlanView:
    """A revision as a whole; raises NotFoundError."""
    plan = session.require(Plan, plan_id)
    signatures = select(Signature).where(Signature.plan_id == plan_id).order_by(Signature.id)
    return PlanView(
        plan_id=plan.id,
        episode_id=plan.episode_id,
        mapping_id=plan.mapping_id,
        number=plan.number,
        revision=plan.revision,
        state=PlanState(plan.state),
        created_on=plan.created_on,
        who_am_i=plan.who_am_i,
        what_do_i_want=plan.what_do_i_want,
        what_can_i_do=plan.what_can_i_do,
        how_do_i_get_there=plan.how_do_i_get_there,
        long_term_goal=plan.long_term_goal,
        what_helps=plan.what_helps,
        what_changed=plan.what_changed,
        printed_at=plan.printed_at,
        printed_language=plan.printed_language,
        code=plan.code,
        adopted_on=plan.adopted_on,
        goals=list_goals(session, plan_id),
        signatures=tuple(
            SignatureView(row.role, row.name, row.signed_on, row.method) for row in session.scalars(signatures)
        ),
        next_follow_up=_next_follow_up(session, plan),
    )


def list_goals(session: WorkSession, plan_id: UUID) -> tuple[GoalView, ...]:
    """The goals of a revision with their steps, in their order."""
    goals = session.scalars(select(Goal).where(Goal.plan_id == plan_id).order_by(Goal.position, Goal.id)).all()
    actions = session.scalars(
        select(Action)
        .join(Goal, Goal.id == Action.goal_id)
        .where(Goal.plan_id == plan_id)
        .order_by(Action.position, Action.id)
    ).all()
    return tuple(
        _goal(goal, [action for action in actions if action.goal_id == goal.id], session.today) for goal in goals
    )


def _mark(plan: Plan) -> PlanMark:
    return PlanMark(
        plan.id, plan.number, plan.revision, PlanState(plan.state), plan.created_on, plan.printed_at, plan.adopted_on
    )


def _goal(goal: Goal, actions: Sequence[Action], today: date) -> GoalView:
    return GoalView(
        goal.id,
        goal.position,
        goal.text,
        goal.from_question,
        goal.target_on,
        GoalStatus(goal.status),
        goal.settled_on,
        tuple(_action(action, today) for action in actions),
    )


def _action(action: Action, today: date) -> ActionView:
    status = ActionStatus(action.status)
    return ActionView(
        action.id,
        action.position,
        action.what,
        action.responsible,
        action.due_on,
        action.done_when,
        status,
        is_overdue=action.due_on is not None and action.due_on < today and status in _STILL_TO_DO,
    )


def _next_follow_up(session: WorkSession, plan: Plan) -> FollowUpView | None:
    """A draft shows the next open check-in of its episode; a printed one keeps its own, held or not."""
    if plan.state != PlanState.DRAFT:
        own = select(FollowUp.id).where(FollowUp.plan_id == plan.id).order_by(FollowUp.id.desc()).limit(1)
        kept = session.scalars(own).one_or_none()
        return open_follow_ups(session, FollowUp.id == kept, and_closed=True)[0] if kept else None
    next_ones = open_follow_ups(
        session, FollowUp.episode_id == plan.episode_id, FollowUp.kind == FollowUpKind.FOLLOW_UP
    )
    return next_ones[0] if next_ones else None
