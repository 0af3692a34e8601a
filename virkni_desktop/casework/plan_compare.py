"""Two revisions of a plan beside each other: text by text, goal by goal, step by step, and what became of each."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from enum import StrEnum
from typing import TypeVar
from uuid import UUID

from virkni_desktop.casework.plan_view import ActionView, GoalView, PlanView, get_plan
from virkni_desktop.store.session import WorkSession

P = TypeVar("P", GoalView, ActionView)
Value = str | date | None

_TEXTS = (
    "who_am_i", "what_do_i_want", "long_term_goal", "what_can_i_do", "how_do_i_get_there", "what_helps",
)  # fmt: skip
_GOAL = ("text", "target_on", "status")
_STEP = ("what", "responsible", "due_on", "done_when", "status")
_ALIKE = 0.55  # of all letters; below it, wording is another thing and not the same said otherwise
_COMPARED = 400  # letters; comparing more takes time and tells no more


class Became(StrEnum):
    """What became of a part from one revision to the other."""

    SAME = "same"
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class ComparedField:
    """A field by its name, as it was and as it is; a value is text, a day, or a status."""

    field: str
    before: Value
    after: Value
    became: Became


@dataclass(frozen=True, slots=True)
class ComparedStep:
    """A step in both revisions, or in one."""

    became: Became
    fields: tuple[ComparedField, ...]


@dataclass(frozen=True, slots=True)
class ComparedGoal:
    """A goal in both revisions, or in one; its number in each."""

    number_before: int | None
    number_after: int | None
    became: Became
    fields: tuple[ComparedField, ...]
    steps: tuple[ComparedStep, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """What two revisions say, the older one first."""

    revision_before: int
    revision_after: int
    texts: tuple[ComparedField, ...]
    goals: tuple[ComparedGoal, ...]
    meeting: tuple[ComparedField, ...]

    @property
    def changes(self) -> int:
        """How many texts, goals' and steps' fields, and parts of the next meeting are not the same."""
        steps = (field for goal in self.goals for step in goal.steps for field in step.fields)
        goals = (field for goal in self.goals for field in goal.fields)
        return sum(field.became is not Became.SAME for field in (*self.texts, *goals, *steps, *self.meeting))


def compare_plans(session: WorkSession, before_id: UUID, after_id: UUID) -> Comparison:
    """Compare two revisions, whichever is newer; raises NotFoundError."""
    before, after = sorted((get_plan(session, before_id), get_plan(session, after_id)), key=lambda plan: plan.revision)
    return Comparison(
        before.revision,
        after.revision,
        _fields(before, after, _TEXTS),
        tuple(_goal(*pair) for pair in _pairs(before.goals, after.goals, lambda goal: goal.text)),
        _meeting(before, after),
    )


def _goal(before: GoalView | None, after: GoalView | None) -> ComparedGoal:
    pairs = _pairs(before.actions if before else (), after.actions if after else (), lambda step: step.what)
    fields = _fields(before, after, _GOAL)
    steps = tuple(_step(*pair) for pair in pairs)
    became = _became(before, after, fields)
    if became is Became.SAME and any(step.became is not Became.SAME for step in steps):
        became = Became.CHANGED
    return ComparedGoal(before.position if before else None, after.position if after else None, became, fields, steps)


def _step(before: ActionView | None, after: ActionView | None) -> ComparedStep:
    fields = _fields(before, after, _STEP)
    return ComparedStep(_became(before, after, fields), fields)


def _meeting(before: PlanView, after: PlanView) -> tuple[ComparedField, ...]:
    return _fields(before.next_follow_up, after.next_follow_up, ("due_on", "due_time", "place"))


def _fields(before: object, after: object, names: Sequence[str]) -> tuple[ComparedField, ...]:
    """The fields that say something in either."""
    pairs = [(name, _value(before, name), _value(after, name)) for name in names]
    return tuple(ComparedField(name, old, new, _change(old, new)) for name, old, new in pairs if old or new)


def _value(part: object, name: str) -> Value:
    value = getattr(part, name) if part is not None else None
    return value.strip() if isinstance(value, str) and not isinstance(value, StrEnum) else value


def _change(before: Value, after: Value) -> Became:
    if before == after or (not before and not after):
        return Became.SAME
    return Became.CHANGED if before and after else Became.ADDED if after else Became.REMOVED


def _became(before: object, after: object, fields: Sequence[ComparedField]) -> Became:
    if before is None or after is None:
        return Became.ADDED if before is None else Became.REMOVED
    return Became.CHANGED if any(field.became is not Became.SAME for field in fields) else Became.SAME


def _pairs(before: Sequence[P], after: Sequence[P], words: Callable[[P], str]) -> list[tuple[P | None, P | None]]:
    """Parts that are the same thing, in the order of the newer revision; those that are gone stand where they were."""
    found: dict[int, int] = {}
    for is_same in (_equal, _alike):
        for place, new in enumerate(after):
            free = [number for number in range(len(before)) if number not in found.values()]
            if place not in found:
                match = next((number for number in free if is_same(words(before[number]), words(new))), None)
                if match is not None:
                    found[place] = match
    pairs: list[tuple[P | None, P | None]] = [
        (before[found[place]] if place in found else None, new) for place, new in enumerate(after)
    ]
    for number, old in enumerate(before):
        if number not in found.values():
            earlier = [n for n, (one, _) in enumerate(pairs, 1) if one is not None and one.position < old.position]
            pairs.insert(earlier[-1] if earlier else 0, (old, None))
    return pairs


def _equal(before: str, after: str) -> bool:
    return before.split() == after.split()


def _alike(before: str, after: str) -> bool:
    one, other = before[:_COMPARED].casefold(), after[:_COMPARED].casefold()
    return bool(one and other) and SequenceMatcher(None, one, other, autojunk=False).ratio() >= _ALIKE
