"""Printed is frozen, kept by the database itself: the wording of a plan that is no draft cannot change, not even by undo."""

from virkni_desktop.models.plan import PlanState

FROZEN = "a printed plan is frozen"
_PLAN_WORDING = (
    "who_am_i", "what_do_i_want", "what_can_i_do", "how_do_i_get_there", "long_term_goal", "what_helps",
    "number", "revision", "printed_at", "printed_language", "code", "printed_paper",
)  # fmt: skip
_GOAL_WORDING = ("position", "text", "from_question", "target_on")
_ACTION_WORDING = ("position", "what", "responsible", "due_on", "done_when")


def frozen_plan_triggers() -> dict[str, str]:
    """Trigger name → SQL. How far a goal or action is may still be told; what was agreed may not change."""
    refuse = f"BEGIN SELECT RAISE(ABORT, '{FROZEN}'); END"
    goal_frozen = f"(SELECT state FROM plan WHERE id = {{side}}.plan_id) <> '{PlanState.DRAFT}'"
    action_frozen = (
        "(SELECT plan.state FROM plan JOIN goal ON goal.plan_id = plan.id "
        f"WHERE goal.id = {{side}}.goal_id) <> '{PlanState.DRAFT}'"
    )
    return {
        "frozen_plan_changed": (
            f"CREATE TRIGGER frozen_plan_changed BEFORE UPDATE OF {', '.join(_PLAN_WORDING)} ON plan "
            f"WHEN OLD.state <> '{PlanState.DRAFT}' AND ({_differs(_PLAN_WORDING)}) {refuse}"
        ),
        "frozen_plan_deleted": (
            f"CREATE TRIGGER frozen_plan_deleted BEFORE DELETE ON plan WHEN OLD.state <> '{PlanState.DRAFT}' {refuse}"
        ),
        **_part_triggers("goal", goal_frozen, _GOAL_WORDING, refuse),
        **_part_triggers("action", action_frozen, _ACTION_WORDING, refuse),
    }


def _part_triggers(noun: str, frozen: str, wording: tuple[str, ...], refuse: str) -> dict[str, str]:
    return {
        f"frozen_{noun}_created": (
            f"CREATE TRIGGER frozen_{noun}_created BEFORE INSERT ON {noun} WHEN {frozen.format(side='NEW')} {refuse}"
        ),
        f"frozen_{noun}_changed": (
            f"CREATE TRIGGER frozen_{noun}_changed BEFORE UPDATE OF {', '.join(wording)} ON {noun} "
            f"WHEN {frozen.format(side='OLD')} AND ({_differs(wording)}) {refuse}"
        ),
        f"frozen_{noun}_deleted": (
            f"CREATE TRIGGER frozen_{noun}_deleted BEFORE DELETE ON {noun} WHEN {frozen.format(side='OLD')} {refuse}"
        ),
    }


def _differs(columns: tuple[str, ...]) -> str:
    return " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in columns)
