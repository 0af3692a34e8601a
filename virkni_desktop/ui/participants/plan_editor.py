"""A draft as it is written: the four questions in the order of the paper, goals with their steps, the next follow-up."""

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from virkni_desktop.forms.schema import Part
from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.form import FormRow
from virkni_desktop.ui.components.inline_bar import InlineBar
from virkni_desktop.ui.components.page_parts import SectionHeading
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.mapping_sections import part_title
from virkni_desktop.ui.participants.plan_coach import CoachChoice
from virkni_desktop.ui.participants.plan_goal import GoalEditor
from virkni_desktop.ui.participants.plan_meeting import MeetingFields
from virkni_desktop.ui.participants.plan_shown import PlanShown
from virkni_desktop.ui.participants.plan_steps import StepColumn
from virkni_desktop.ui.participants.plan_text import GrowingText
from virkni_desktop.ui.participants.plan_words import finding_words
from virkni_desktop.ui.participants.plan_writes import PlanWrites
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import Space

if TYPE_CHECKING:
    from uuid import UUID

    from virkni_desktop.casework.mapping_view import Drawable
    from virkni_desktop.casework.plan_check import PlanFinding
    from virkni_desktop.casework.plan_view import PlanView

_ANY_WIDTH = 16_777_215  # what Qt calls QWIDGETSIZE_MAX
_MENU_WORDS = 60


class PlanEditor(QWidget):
    """``typed`` comes with every key, for the preview; what stands in the fields is told by ``texts`` and ``goal_texts``.

    ``went`` comes when the keyboard was put into a field that may be out of sight.
    """

    typed = Signal()
    went = Signal()

    def __init__(self, context: PageContext, writes: PlanWrites) -> None:
        super().__init__()
        self._context, self._writes = context, writes
        self._plan: PlanView | None = None
        self._findings: tuple[PlanFinding, ...] = ()
        self._drawable: tuple[Drawable, ...] = ()
        look = context.look
        self._bar = InlineBar(look)
        self._fields: dict[str, GrowingText] = {}
        self._goals: dict[UUID, GoalEditor] = {}
        self._new_goal: UUID | None = None
        self._begun_goal: UUID | None = None
        self._goals_column = QVBoxLayout()
        self._goals_column.setSpacing(Space.XL)
        self._meeting = MeetingFields(context, writes)
        self._coach = CoachChoice(context, writes)
        self._add = Button(look, self.tr("Add goal"), self._add_goal, icon=Icon.PLUS, small=True)
        self._draw = Button(
            look,
            self.tr("Goal from the mapping"),
            self._open_answers,
            kind=ButtonKind.QUIET,
            icon=Icon.QUOTE,
            small=True,
        )
        self._lay_out()

    def show_plan(self, shown: PlanShown, plan: "PlanView") -> None:
        """Show the draft; what is being typed stays."""
        self._plan, self._findings, self._drawable = plan, shown.findings, shown.drawable
        for name, field in self._fields.items():
            field.set_value(getattr(plan, name))
        self._changed.setVisible(plan.revision > 1)
        self._show_goals(plan, shown.answers)
        self._take_new_goal()
        self._take_begun_goal()
        self._meeting.show_plan(plan)
        self._coach.show_plan(shown)
        self._draw.setVisible(bool(shown.drawable))
        words = finding_words(shown.findings)
        self._over.setVisible(bool(words))
        if words:
            self._bar.say(Status.WARNING, words, self.tr("Show first"), self._show_first)
        else:
            self._bar.clear()

    def begin_goal(self, goal_id: "UUID") -> None:
        """Put the keyboard into a new step of a goal, now or as soon as the goal was read."""
        self._begun_goal = goal_id
        self._take_begun_goal()

    def texts(self) -> dict[str, str]:
        """What stands in the plan's texts now, saved or not, by field."""
        return {name: field.value() for name, field in self._fields.items()}

    def goal_texts(self) -> list[str]:
        """What stands in the goals' fields now, in their order."""
        return [goal.words for goal in self._goals.values()]

    def can_be_printed(self) -> bool:
        """Whether the next follow-up has a day; otherwise says so beside it."""
        if self._meeting.has_day():
            return True
        self._meeting.focus_day()
        self.went.emit()
        return False

    def flush(self) -> None:
        """Tell now what was typed."""
        for field in self._fields.values():
            field.flush()
        for goal in self._goals.values():
            goal.flush()
        self._meeting.flush()

    def first_focus(self) -> QWidget:
        """What takes the keyboard when the tab is shown."""
        return self._fields["who_am_i"]

    def _show_goals(self, plan: "PlanView", answers: Mapping[str, str]) -> None:
        order = [goal.goal_id for goal in plan.goals]
        for goal_id in [goal_id for goal_id in self._goals if goal_id not in order]:
            gone = self._goals.pop(goal_id)
            self._goals_column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, goal in enumerate(plan.goals):
            editor = self._goals.get(goal.goal_id)
            if editor is None:
                editor = self._goals[goal.goal_id] = GoalEditor(self._context, self._writes, goal.goal_id)
                editor.typed.connect(self.typed)
            if self._goals_column.indexOf(editor) != place:
                self._goals_column.insertWidget(place, editor)
            editor.show_goal(goal, len(plan.goals), answers.get(goal.from_question or "", ""))
        self._goals = {goal_id: self._goals[goal_id] for goal_id in order}
        self._heading.set_words(self.tr("Goals"), "" if order else self.tr("none yet"))

    def _take_new_goal(self) -> None:
        """A goal that was just added takes the keyboard as soon as it was read."""
        goal = self._goals.get(self._new_goal) if self._new_goal else None
        if goal is not None:
            self._new_goal = None
            goal.focus_text()
            self.went.emit()

    def _take_begun_goal(self) -> None:
        goal = self._goals.get(self._begun_goal) if self._begun_goal else None
        if goal is not None and self.isVisible():
            self._begun_goal = None
            goal.begin_step()
            self.went.emit()

    def _add_goal(self, **fields: object) -> None:
        if self._plan is not None:
            self._writes.add_goal(self._plan.plan_id, self._on_goal_added, **fields)

    def _on_goal_added(self, goal_id: "UUID") -> None:
        self._new_goal = goal_id
        self._take_new_goal()

    def _open_answers(self) -> None:
        """What was answered about wishes and the way there first: goals are mostly made of that."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for part in (Part.WANT, Part.HOW, Part.CAN, Part.WHO):
            answers = [each for each in self._drawable if each.part is part]
            if answers:
                menu.addSection(part_title(part, self._context.language))
            for each in answers:
                entry = QAction(_menu_words(each.text), menu)
                text = " ".join(each.text.split())
                entry.triggered.connect(partial(self._on_answer_chosen, text, each.question_id))
                menu.addAction(entry)
        menu.popup(self._draw.mapToGlobal(self._draw.rect().bottomLeft()))

    def _on_answer_chosen(self, text: str, question_id: str, _on: object = False) -> None:
        self._add_goal(text=text, from_question=question_id)

    def _show_first(self) -> None:
        """Go to the first thing to look at."""
        first = next(iter(self._findings), None)
        if first is None:
            return
        goal = self._goals.get(first.goal_id) if first.goal_id else None
        if goal is not None and first.action_id is not None:
            day = first.finding == "step-without-date"
            goal.focus_step(first.action_id, StepColumn.WHEN if day else StepColumn.WHAT)
        elif goal is not None and first.finding == "goal-without-step":
            goal.begin_step()
        elif goal is not None:
            goal.focus_text()
        elif first.field in self._fields:
            self._fields[first.field].setFocus(Qt.FocusReason.OtherFocusReason)
        elif first.finding == "no-goal":
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        elif first.finding == "no-coach":
            self._coach.take_focus()
        else:
            self._meeting.focus_day()
        self.went.emit()

    def _text_row(self, name: str, label: str, *, lines: int = 2, question: bool = True) -> FormRow:
        field = GrowingText(self._context.look, label, lines=lines, most=10)
        field.edited.connect(lambda text: self._on_text(name, text))
        field.left.connect(self._writes.end_typing)
        field.textChanged.connect(self.typed)
        self._fields[name] = field
        row = FormRow(self._context.look, label, field, question=question)
        for part in (row, row.label):
            part.setMaximumWidth(_ANY_WIDTH)  # as wide as the column of the tables below
        return row

    def _on_text(self, name: str, text: str) -> None:
        if self._plan is not None:
            self._writes.change_plan(self._plan.plan_id, name, text)

    def _lay_out(self) -> None:
        language = self._context.language
        changed = self._text_row("what_changed", self.tr("What has changed since the last revision"), lines=1)
        self._heading = SectionHeading(self._context.look, self.tr("Goals"))
        rows: list[QWidget] = [
            self._text_row("who_am_i", part_title(Part.WHO, language)),
            self._text_row("what_do_i_want", part_title(Part.WANT, language)),
            self._text_row("long_term_goal", self.tr("My long-term goal"), lines=1),
            self._text_row("what_can_i_do", part_title(Part.CAN, language)),
            self._text_row("how_do_i_get_there", part_title(Part.HOW, language)),
        ]
        rest: list[QWidget] = [self._text_row("what_helps", self.tr("What helps me")), self._meeting, self._coach]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        self._changed = _padded(changed)
        self._over = _padded(self._bar)
        for part in (self._over, self._changed):
            column.addWidget(part)
        for row in rows:
            column.addWidget(_padded(row))
        column.addSpacing(Space.S)
        goals = QVBoxLayout()
        goals.setSpacing(Space.XS)
        goals.addWidget(_padded(self._heading))
        goals.addLayout(self._goals_column)
        column.addLayout(goals)
        column.addWidget(_padded(self._goal_buttons()))
        for row in rest:
            column.addSpacing(Space.S)
            column.addWidget(_padded(row))

    def _goal_buttons(self) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._add)
        line.addWidget(self._draw)
        line.addStretch()
        return holder


def _padded(widget: QWidget) -> QWidget:
    """Rows of tables reach 8 px outside the words; what else stands in the column is set in by so much."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(Space.S, 0, Space.S, 0)
    column.addWidget(widget)
    return holder


def _menu_words(text: str) -> str:
    """Short, and without marks that a menu would take for keys."""
    words = " ".join(text.split()).replace("&", "&&")
    return words if len(words) <= _MENU_WORDS else words[:_MENU_WORDS].rsplit(" ", 1)[0] + " …"
