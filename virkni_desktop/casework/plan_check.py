"""What a plan should have before it is printed; none of it stops the printing."""

import re
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from virkni_desktop.casework.plan_view import GoalView, PlanView

LONGEST_SENTENCE = 20
"""Words; longer sentences are hard for many readers (easy-read practice)."""
_SENTENCE_ENDS = re.compile(r"[.!?:;\n]+\s*")
_QUESTIONS = ("who_am_i", "what_do_i_want", "what_can_i_do", "how_do_i_get_there")
_TEXTS = (*_QUESTIONS, "long_term_goal", "what_helps")


class Finding(StrEnum):
    """What was found."""

    NO_COACH = "no-coach"
    EMPTY_TEXT = "empty-text"
    NO_GOAL = "no-goal"
    GOAL_WITHOUT_STEP = "goal-without-step"
    STEP_WITHOUT_DATE = "step-without-date"
    LONG_SENTENCE = "long-sentence"
    NO_NEXT_FOLLOW_UP = "no-next-follow-up"


@dataclass(frozen=True, slots=True)
class PlanFinding:
    """One thing and where it is: a goal, a step, or one of the plan's texts by its field name."""

    finding: Finding
    goal_id: UUID | None = None
    action_id: UUID | None = None
    field: str | None = None


def check_plan(plan: PlanView, *, has_coach: bool = True) -> tuple[PlanFinding, ...]:
    """What to look at before printing, in the order of the page; ``has_coach``, whose name stands on the paper."""
    findings = [] if has_coach else [PlanFinding(Finding.NO_COACH)]
    findings += [PlanFinding(Finding.EMPTY_TEXT, field=name) for name in _QUESTIONS if not getattr(plan, name).strip()]
    findings += [PlanFinding(Finding.LONG_SENTENCE, field=name) for name in _TEXTS if _has_long(getattr(plan, name))]
    if not plan.goals:
        findings.append(PlanFinding(Finding.NO_GOAL))
    for goal in plan.goals:
        findings += _goal_findings(goal)
    if plan.next_follow_up is None:
        findings.append(PlanFinding(Finding.NO_NEXT_FOLLOW_UP))
    return tuple(findings)


def _goal_findings(goal: GoalView) -> list[PlanFinding]:
    findings = []
    if not goal.text.strip():
        findings.append(PlanFinding(Finding.EMPTY_TEXT, goal.goal_id))
    if _has_long(goal.text):
        findings.append(PlanFinding(Finding.LONG_SENTENCE, goal.goal_id))
    if not goal.actions:
        findings.append(PlanFinding(Finding.GOAL_WITHOUT_STEP, goal.goal_id))
    for action in goal.actions:
        if action.due_on is None:
            findings.append(PlanFinding(Finding.STEP_WITHOUT_DATE, goal.goal_id, action.action_id))
        if _has_long(action.what) or _has_long(action.done_when):
            findings.append(PlanFinding(Finding.LONG_SENTENCE, goal.goal_id, action.action_id))
    return findings


def _has_long(text: str) -> bool:
    return any(len(sentence.split()) > LONGEST_SENTENCE for sentence in _SENTENCE_ENDS.split(text))
