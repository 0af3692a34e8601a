"""A revision that was printed: its words as they stand on the paper, and how far its goals and steps are."""

from collections.abc import Hashable
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from virkni_desktop.formats import date_in_sentence, day_month_in_words
from virkni_desktop.forms.schema import Part
from virkni_desktop.ui.components.form import StateMenu
from virkni_desktop.ui.components.row_delegate import RowPlan
from virkni_desktop.ui.components.row_items import Row
from virkni_desktop.ui.components.row_list import RowAction, RowList
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.mapping_sections import part_title
from virkni_desktop.ui.participants.plan_words import STEP_STATUS, goal_states, step_states
from virkni_desktop.ui.participants.plan_writes import PlanWrites
from virkni_desktop.ui.theme import Role, Space, Token

if TYPE_CHECKING:
    from virkni_desktop.casework.plan_view import ActionView, GoalView, PlanView


class PlanReading(QWidget):
    """Nothing in it can be written; goals and steps can be said to be reached and done."""

    def __init__(self, context: PageContext, writes: PlanWrites) -> None:
        super().__init__()
        self._context, self._writes = context, writes
        self._plan: PlanView | None = None
        self._frame: object = None
        self._states: dict[UUID, StateMenu] = {}
        self._lists: dict[UUID, RowList] = {}
        self._body = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._body)

    def show_plan(self, plan: "PlanView") -> None:
        """Show a revision. Its words are frozen, so that with the same one only states change, in their places."""
        frame = (plan.plan_id, plan.signatures, plan.next_follow_up)
        self._plan = plan
        if frame != self._frame:
            self._frame = frame
            self._build(plan)
        for goal in plan.goals:
            self._states[goal.goal_id].set_current(str(goal.status))
            if goal.goal_id in self._lists:
                self._lists[goal.goal_id].set_items([self._step(step) for step in goal.actions])

    def _build(self, plan: "PlanView") -> None:
        self._states, self._lists = {}, {}
        self._column.removeWidget(self._body)
        self._body.hide()
        self._body.deleteLater()
        self._body = self._built(plan)
        self._column.addWidget(self._body)

    def _built(self, plan: "PlanView") -> QWidget:
        body, language = QWidget(), self._context.language
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        for title, text in (
            (self.tr("What has changed since the last revision"), plan.what_changed),
            (part_title(Part.WHO, language), plan.who_am_i),
            (part_title(Part.WANT, language), plan.what_do_i_want),
            (self.tr("My long-term goal"), plan.long_term_goal),
            (part_title(Part.CAN, language), plan.what_can_i_do),
            (part_title(Part.HOW, language), plan.how_do_i_get_there),
        ):
            if text.strip():
                column.addWidget(self._words(title, text))
        for goal in plan.goals:
            column.addWidget(self._goal(goal))
        if plan.what_helps.strip():
            column.addWidget(self._words(self.tr("What helps me"), plan.what_helps))
        column.addWidget(self._words(self.tr("Next follow-up"), self._meeting(plan)))
        if plan.signatures:
            column.addWidget(self._words(self.tr("Signed by"), self._signatures(plan)))
        return body

    def _words(self, title: str, text: str) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(Space.S, 0, Space.S, 0)
        column.setSpacing(Space.XS)
        column.addWidget(Text(self._context.look, title, Role.STRONG, wrap=True))
        words = Text(self._context.look, text, wrap=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.setAccessibleName(f"{title}: {text}")
        column.addWidget(words)
        return holder

    def _goal(self, goal: "GoalView") -> QWidget:
        holder, look = QWidget(), self._context.look
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        title = self.tr("Goal {number}: {text}").format(number=goal.position, text=goal.text)
        state = StateMenu(look, self.tr("Goal {number}").format(number=goal.position), goal_states())
        self._states[goal.goal_id] = state
        state.chosen.connect(partial(self._writes.settle_goal, goal.goal_id))
        head = QHBoxLayout()
        head.setContentsMargins(Space.S, 0, 0, 0)
        words = Text(look, title, Role.STRONG, wrap=True)
        words.setContentsMargins(0, Space.XS, 0, Space.XS)
        head.addWidget(words, 1)
        head.addWidget(state, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        if goal.target_on:
            by = self.tr("Reached by {day}").format(day=date_in_sentence(goal.target_on, self._context.language))
            line = QHBoxLayout()
            line.setContentsMargins(Space.S, 0, Space.S, Space.XS)
            line.addWidget(Text(look, by, Role.SECONDARY, Token.MUTED))
            column.addLayout(line)
        if goal.actions:
            column.addWidget(self._steps(goal))
        return holder

    def _steps(self, goal: "GoalView") -> RowList:
        name = self.tr("Steps of goal {number}").format(number=goal.position)
        rows = RowList(self._context.look, name, RowPlan(), fits=True)
        rows.set_actions(
            [
                RowAction(choice.text, partial(self._settle, status=choice.key), shown=choice.key == "done")
                for choice in step_states()
            ]
        )
        rows.opened.connect(lambda _key: rows.open_row_menu(_below(rows)))
        self._lists[goal.goal_id] = rows
        return rows

    def _step(self, step: "ActionView") -> Row:
        language = self._context.language
        day = day_month_in_words(step.due_on, language) if step.due_on else ""
        done = self.tr("done when {sign}").format(sign=step.done_when) if step.done_when else ""
        status = STEP_STATUS[step.status]
        words = {choice.key: choice.text for choice in step_states()}[step.status].lower()
        late = Status.OVERDUE if step.is_overdue else None
        return Row(
            step.action_id,
            " ".join(step.what.split()),
            secondary=" · ".join(part for part in (step.responsible, day, done) if part),
            status=status,
            value=late.word() if late else words,
            value_status=late,
            value_muted=True,
        )

    def _settle(self, key: Hashable, status: str) -> None:
        if isinstance(key, UUID):
            self._writes.settle_step(key, status)

    def _meeting(self, plan: "PlanView") -> str:
        meeting = plan.next_follow_up
        if meeting is None:
            return self.tr("No day was set.")
        day = day_month_in_words(meeting.due_on, self._context.language)
        return ", ".join(part for part in (day, meeting.due_time or "", meeting.place or "") if part)

    def _signatures(self, plan: "PlanView") -> str:
        language = self._context.language
        return "\n".join(f"{one.name}, {date_in_sentence(one.signed_on, language)}" for one in plan.signatures)


def _below(rows: RowList) -> QPoint:
    """Where the menu of the current row opens."""
    return rows.viewport().mapToGlobal(rows.visualRect(rows.currentIndex()).bottomLeft())
