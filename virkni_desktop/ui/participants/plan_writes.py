"""What the plan's tab writes: each a use-case on the writer's thread, typing in one field as one step of Undo."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.plan_steps import Step

if TYPE_CHECKING:
    from virkni_desktop.casework.plans import Revised
    from virkni_desktop.errors import VirkniError
    from virkni_desktop.store.session import WorkSession
    from virkni_desktop.store.steps import Action

Then = Callable[[Any], object]
Refused = Callable[["VirkniError"], object]


@dataclass(eq=False)
class Meeting:
    """The next follow-up of an enrolment; its id is nothing until it is planned, which the writer's thread sees to."""

    follow_up_id: UUID | None = None


class PlanWrites(QObject):
    """``refused`` brings the sentence of what the caseload did not take; then nothing was written."""

    refused = Signal(str)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context

    def end_typing(self) -> None:
        """What is typed from now on is another step of Undo."""
        self._context.operations.end_typing()

    def draft(self, episode_id: UUID, then: Then) -> None:
        """Draft the first revision from the mapping."""
        from virkni_desktop.casework import actions, plans  # noqa: PLC0415 -- loaded when first used, as all below

        self._write(actions.DRAFT_PLAN, partial(plans.draft_plan, episode_id=episode_id), then)

    def change_plan(self, plan_id: UUID, field: str, text: str) -> None:
        """Change one of the plan's texts."""
        from virkni_desktop.casework import actions, plans  # noqa: PLC0415 -- as above

        changes: Any = {field: text}
        use_case = partial(plans.change_plan, plan_id=plan_id, **changes)
        self._write(actions.CHANGE_PLAN, use_case, typing=("plan", plan_id, field))

    def revise(self, plan_id: UUID, then: "Callable[[Revised], object]") -> None:
        """Make the next revision."""
        from virkni_desktop.casework import actions, plans  # noqa: PLC0415 -- as above

        self._write(actions.REVISE_PLAN, partial(plans.revise_plan, plan_id=plan_id), then)

    def discard(self, plan_id: UUID) -> None:
        """Throw a draft away; Undo brings it back."""
        from virkni_desktop.casework import actions, plans  # noqa: PLC0415 -- as above

        self._write(actions.DISCARD_DRAFT, partial(plans.discard_draft, plan_id=plan_id))

    def add_goal(self, plan_id: UUID, then: Then, **fields: Any) -> None:
        """Add a goal at the end."""
        from virkni_desktop.casework import actions, goals  # noqa: PLC0415 -- as above

        self._write(actions.ADD_GOAL, partial(goals.add_goal, plan_id=plan_id, **fields), then)

    def change_goal(self, goal_id: UUID, **changes: Any) -> None:
        """Change a goal's words or its last day."""
        from virkni_desktop.casework import actions, goals  # noqa: PLC0415 -- as above

        use_case = partial(goals.change_goal, goal_id=goal_id, **changes)
        self._write(actions.CHANGE_GOAL, use_case, typing=("goal", goal_id, *changes))

    def move_goal(self, goal_id: UUID, position: int) -> None:
        """Put a goal at a place, counted from 1."""
        from virkni_desktop.casework import actions, goals  # noqa: PLC0415 -- as above

        self._write(actions.MOVE_GOAL, partial(goals.move_goal, goal_id=goal_id, position=position))

    def remove_goal(self, goal_id: UUID) -> None:
        """Remove a goal with its steps; Undo brings them back."""
        from virkni_desktop.casework import actions, goals  # noqa: PLC0415 -- as above

        self._write(actions.REMOVE_GOAL, partial(goals.remove_goal, goal_id=goal_id))

    def settle_goal(self, goal_id: UUID, status: str) -> None:
        """Say how far a goal is."""
        from virkni_desktop.casework import actions, goals  # noqa: PLC0415 -- as above
        from virkni_desktop.models.plan import GoalStatus  # noqa: PLC0415 -- as above

        self._write(actions.SETTLE_GOAL, partial(goals.settle_goal, goal_id=goal_id, status=GoalStatus(status)))

    def keep_step(self, goal_id: UUID, step: Step, field: str, value: object) -> None:
        """Change a cell of a step; the first words of a new row make it a step."""
        from virkni_desktop.casework import actions, goals  # noqa: PLC0415 -- as above

        def keep(session: "WorkSession") -> None:
            changes: Any = {field: value}
            if step.action_id is None:
                step.action_id = goals.add_action(session, goal_id, **changes)
            else:
                goals.change_action(session, step.action_id, **changes)

        action = actions.CHANGE_ACTION if step.action_id else actions.ADD_ACTION
        self._write(action, keep, typing=("step", id(step), field))

    def move_step(self, action_id: UUID, position: int) -> None:
        """Put a step at a place in its goal, counted from 1."""
        from virkni_desktop.casework import actions, goals  # noqa: PLC0415 -- as above

        self._write(actions.MOVE_ACTION, partial(goals.move_action, action_id=action_id, position=position))

    def remove_step(self, action_id: UUID) -> None:
        """Remove a step; Undo brings it back."""
        from virkni_desktop.casework import actions, goals  # noqa: PLC0415 -- as above

        self._write(actions.REMOVE_ACTION, partial(goals.remove_action, action_id=action_id))

    def settle_step(self, action_id: UUID, status: str) -> None:
        """Say how far a step is."""
        from virkni_desktop.casework import actions, goals  # noqa: PLC0415 -- as above
        from virkni_desktop.models.plan import ActionStatus  # noqa: PLC0415 -- as above

        use_case = partial(goals.settle_action, action_id=action_id, status=ActionStatus(status))
        self._write(actions.SETTLE_ACTION, use_case)

    def assign_coach(self, episode_id: UUID, staff_id: UUID | None, name: str) -> None:
        """Let somebody coach from today; without an id, a new member of staff of that name."""
        from virkni_desktop.casework import actions, episodes, offices  # noqa: PLC0415 -- as above

        def assign(session: "WorkSession") -> None:
            staff = staff_id or offices.add_staff(session, name=name)
            session.flush()
            episodes.assign_coach(session, episode_id, staff)

        self._write(actions.ASSIGN_COACH, assign)

    def keep_meeting(self, meeting: Meeting, changes: dict[str, Any], whole: dict[str, Any], refused: Refused) -> None:
        """Change the next follow-up, or plan it with ``whole`` where there is none yet."""
        from virkni_desktop.casework import actions, followups  # noqa: PLC0415 -- as above
        from virkni_desktop.models.followup import FollowUp  # noqa: PLC0415 -- as above

        def keep(session: "WorkSession") -> None:
            if meeting.follow_up_id and session.get(FollowUp, meeting.follow_up_id):
                followups.change_follow_up(session, meeting.follow_up_id, **changes)
            else:
                meeting.follow_up_id = followups.plan_follow_up(session, **whole)

        action = actions.CHANGE_FOLLOW_UP if meeting.follow_up_id else actions.PLAN_FOLLOW_UP
        self._write(action, keep, refused=refused, typing=("meeting", id(meeting), *changes))

    def _write(
        self,
        action: "Action",
        use_case: "Callable[[WorkSession], Any]",
        then: Then | None = None,
        refused: Refused | None = None,
        typing: Hashable | None = None,
    ) -> None:
        self._context.operations.write(self, action, use_case, then, refused or self._on_refused, typing=typing)

    def _on_refused(self, error: "VirkniError") -> None:
        self.refused.emit(self._context.said(error))
