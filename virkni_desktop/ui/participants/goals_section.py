"""The goals of a participant's plan and how far each is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from virkni_desktop.formats import day_month
from virkni_desktop.ui.components.page_parts import SectionHeading
from virkni_desktop.ui.components.row_delegate import RowPlan
from virkni_desktop.ui.components.row_items import Row
from virkni_desktop.ui.components.row_list import RowList
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.theme import Role, Space, Token

if TYPE_CHECKING:
    from virkni_desktop.casework.participant import ParticipantView
    from virkni_desktop.casework.plan_view import GoalView


class GoalsSection(QWidget):
    """``plan_asked`` asks for the plan: by the button of the heading, or by opening a goal."""

    plan_asked = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        look = context.look
        self._heading = SectionHeading(
            look, self.tr("Goals"), button=self.tr("Open plan"), on_click=self.plan_asked.emit
        )
        self._none = Text(look, "", Role.BODY, Token.MUTED, wrap=True)
        self._list = RowList(look, self.tr("Goals"), RowPlan(two_lines=False, hairlines=False), fits=True)
        self._list.opened.connect(lambda _key: self.plan_asked.emit())
        head = QVBoxLayout()
        head.setContentsMargins(Space.S, 0, 0, 0)
        head.addWidget(self._heading)
        head.addWidget(self._none)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._list)

    def show_participant(self, view: "ParticipantView") -> None:
        """Show the goals of the plan that holds."""
        goals = view.goals
        note = self.tr("%n of {count} reached", "", view.goals_reached).format(count=len(goals)) if goals else ""
        self._heading.set_words(self.tr("Goals"), note)
        if self._heading.button is not None:
            self._heading.button.setText(self.tr("Open plan") if view.plan else self.tr("Make a plan"))
            self._heading.button.setVisible(view.episode is not None)
        self._none.setText(self.tr("No goals yet.") if view.plan else self.tr("There is no plan yet."))
        self._none.setVisible(not goals)
        self._list.set_items([self._row(goal) for goal in goals])
        self._list.setVisible(bool(goals))

    def _row(self, goal: "GoalView") -> Row:
        status, words = self._state(goal)
        late = status in {Status.NOT_STARTED, Status.UNDER_WAY} and _is_late(goal, self._context)
        return Row(
            goal.goal_id,
            " ".join(goal.text.split()),
            value=words,
            value_status=Status.DUE if late else None,
            value_muted=True,
            status=status,
        )

    def _state(self, goal: "GoalView") -> tuple[Status, str]:
        language = self._context.language
        settled = day_month(goal.settled_on, language) if goal.settled_on else ""
        if goal.status == "reached":
            return Status.DONE, self.tr("reached {day}").format(day=settled).strip()
        if goal.status == "partly":
            return Status.DONE, self.tr("in part {day}").format(day=settled).strip()
        if goal.status == "dropped":
            return Status.SKIPPED, self.tr("dropped")
        status = Status.UNDER_WAY if goal.is_under_way else Status.NOT_STARTED
        if goal.due_on is not None:
            return status, self.tr("due {day}").format(day=day_month(goal.due_on, language))
        return status, status.word()


def _is_late(goal: "GoalView", context: PageContext) -> bool:
    return goal.due_on is not None and goal.due_on < context.clock.today()
