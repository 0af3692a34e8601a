"""What a comparison of two revisions says, line by line, in the window's language."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from virkni_desktop.formats import day_month_in_words
from virkni_desktop.forms.schema import Part
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.mapping_sections import part_title
from virkni_desktop.ui.participants.plan_words import goal_states, step_states

if TYPE_CHECKING:
    from virkni_desktop.casework.plan_compare import ComparedField, ComparedGoal, ComparedStep, Comparison

_PARTS = {"who_am_i": Part.WHO, "what_do_i_want": Part.WANT, "what_can_i_do": Part.CAN, "how_do_i_get_there": Part.HOW}


@dataclass(frozen=True)
class Line:
    """A field as it was and as it is, or (with ``is_heading``) the goal or part that the lines below belong to."""

    title: str
    status: Status
    became: str
    before: str = ""
    after: str = ""
    is_heading: bool = False
    is_step: bool = False


class ComparedWords(QObject):
    """Turns a ``Comparison`` into lines."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context

    def lines(self, comparison: "Comparison") -> list[Line]:
        """The texts, then each goal with its steps, then the next follow-up."""
        found = [self._field(field) for field in comparison.texts]
        for goal in comparison.goals:
            found += self._goal(goal)
        if comparison.meeting:
            found.append(Line(self.tr("Next follow-up"), Status.SAME, "", is_heading=True))
            found += [self._field(field) for field in comparison.meeting]
        return found

    def _goal(self, goal: "ComparedGoal") -> Iterator[Line]:
        before, after = goal.number_before, goal.number_after
        title = self.tr("Goal {number}").format(number=after or before)
        if before and after and before != after:
            title = self.tr("Goal {number}, was goal {before}").format(number=after, before=before)
        yield Line(title, *self._became(goal.became), is_heading=True)
        if goal.became in ("added", "removed"):
            yield self._whole(goal)
            return
        for field in goal.fields:
            yield self._field(field, is_goal=True)
        for number, step in enumerate(goal.steps, 1):
            yield self._step(step, number)

    def _whole(self, goal: "ComparedGoal") -> Line:
        """A goal of one revision, with its steps, as one line."""
        is_new = goal.became == "added"
        parts = [self._part(field, field.after if is_new else field.before, is_goal=True) for field in goal.fields]
        for step in goal.steps:
            words = [self._part(field, field.after if is_new else field.before) for field in step.fields]
            parts.append("• " + ", ".join(filter(None, words)))
        text = "\n".join(filter(None, parts))
        told = self._became(goal.became)
        return Line(self.tr("Goal and steps"), *told, "" if is_new else text, text if is_new else "")

    def _step(self, step: "ComparedStep", number: int) -> Line:
        """One line a step: what it says in either revision, each field on its own line where it differs."""
        before = "\n".join(filter(None, (self._part(field, field.before) for field in step.fields)))
        after = "\n".join(filter(None, (self._part(field, field.after) for field in step.fields)))
        title = self.tr("Step {number}").format(number=number)
        changed = [self._name(field.field) for field in step.fields if field.became != "same"]
        if step.became == "changed":
            title = self.tr("{step}: {fields}").format(step=title, fields=", ".join(changed).lower())
        if step.became == "added":
            before = ""
        if step.became == "removed":
            after = ""
        return Line(title, *self._became(step.became), before, after, is_step=True)

    def _part(self, field: "ComparedField", value: object, *, is_goal: bool = False) -> str:
        words = self._value(field.field, value, is_goal=is_goal)
        if not words or field.field in ("what", "text"):
            return words
        return self.tr("{field}: {value}").format(field=self._name(field.field), value=words)

    def _field(self, field: "ComparedField", *, is_goal: bool = False) -> Line:
        before = self._value(field.field, field.before, is_goal=is_goal)
        after = self._value(field.field, field.after, is_goal=is_goal)
        return Line(self._name(field.field), *self._became(field.became), before, after)

    def _value(self, field: str, value: object, *, is_goal: bool) -> str:
        if isinstance(value, date):
            words = day_month_in_words(value, self._context.language)
            return words if value.year == self._context.clock.today().year else f"{words} {value.year}"
        if field == "status" and value:
            states = {choice.key: choice.text for choice in (goal_states() if is_goal else step_states())}
            return states[str(value)]
        return str(value or "")

    def _became(self, became: str) -> tuple[Status, str]:
        return {
            "same": (Status.SAME, self.tr("unchanged")),
            "changed": (Status.CHANGED, self.tr("changed")),
            "added": (Status.NEW, self.tr("added")),
            "removed": (Status.SKIPPED, self.tr("taken away")),
        }[became]

    def _name(self, field: str) -> str:
        if field in _PARTS:
            return part_title(_PARTS[field], self._context.language)
        return {
            "long_term_goal": self.tr("My long-term goal"),
            "what_helps": self.tr("What helps me"),
            "text": self.tr("Words"),
            "target_on": self.tr("Reached by"),
            "status": self.tr("How far"),
            "what": self.tr("What"),
            "responsible": self.tr("Who"),
            "due_on": self.tr("When"),
            "done_when": self.tr("Done when"),
            "due_time": self.tr("Time"),
            "place": self.tr("Place"),
        }[field]
