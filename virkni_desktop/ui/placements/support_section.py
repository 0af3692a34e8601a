"""The support that fades: its steps with their level, what was planned and what was given, and the check-ins of it."""

from collections.abc import Hashable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from virkni_desktop.formats import day_month
from virkni_desktop.forms.fading import load_fading
from virkni_desktop.forms.wording import text_of
from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.page_parts import SectionHeading
from virkni_desktop.ui.components.row_delegate import RowPlan
from virkni_desktop.ui.components.row_items import Row
from virkni_desktop.ui.components.row_list import RowAction, RowList
from virkni_desktop.ui.components.status import Status, StatusText
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.notes.codes import follow_up_kind_word
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.placements.placement_words import weeks_words
from virkni_desktop.ui.placements.support_bars import SupportBars
from virkni_desktop.ui.theme import Role, Space, Token

if TYPE_CHECKING:
    from virkni_desktop.casework.follow_up_view import FollowUpView
    from virkni_desktop.casework.support import SupportStepView, SupportView

_STATES = {"done": Status.DONE, "now": Status.UNDER_WAY, "planned": Status.PLANNED}


class SupportSection(QWidget):
    """``change_asked`` asks for other steps."""

    change_asked = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        look = context.look
        self._heading = SectionHeading(
            look, self.tr("Support plan"), button=self.tr("Change"), on_click=self.change_asked.emit
        )
        if self._heading.button is not None:
            self._heading.button.setAccessibleName(self.tr("Change the support plan"))
        self._empty = Text(look, self.tr("No support is planned yet."), Role.BODY, Token.MUTED, wrap=True)
        self._steps: list[_StepRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.S, 0, 0, 0)
        self._column.setSpacing(Space.M)
        self._column.addWidget(self._heading)
        self._column.addWidget(self._empty)

    def show_support(self, support: "SupportView") -> None:
        """Show the steps in their order."""
        while len(self._steps) < len(support.steps):
            row = _StepRow(self._context)
            self._column.addWidget(row)
            self._steps.append(row)
        for number, row in enumerate(self._steps):
            row.setVisible(number < len(support.steps))
            if number < len(support.steps):
                row.show_step(support.steps[number])
        self._empty.setVisible(not support.steps)
        if self._heading.button is not None:
            self._heading.button.setText(self.tr("Change") if support.steps else self.tr("Plan"))


class _StepRow(QWidget):
    """Bars, weeks over words, and the state at the right."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        look = context.look
        self._bars = SupportBars(look)
        self._weeks = Text(look)
        self._words = Text(look, "", Role.SECONDARY, Token.MUTED, wrap=True)
        self._minutes = Text(look, "", Role.SECONDARY, Token.MUTED, wrap=True)
        self._state = StatusText(look, Status.PLANNED)
        head = QHBoxLayout()
        head.addWidget(self._weeks, 1)
        head.addWidget(self._state)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addLayout(head)
        words.addWidget(self._words)
        words.addWidget(self._minutes)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, Space.S, 0)
        line.setSpacing(Space.L)
        line.addWidget(self._bars, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)

    def show_step(self, step: "SupportStepView") -> None:
        planned, now = step.planned, step.state == "now"
        self._bars.set_level(planned.level, current=now)
        self._weeks.setText(weeks_words(step.first_week, step.last_week))
        self._weeks.set_role(Role.STRONG if now else Role.BODY)
        level = load_fading().levels.get(planned.level)
        name = text_of(level.name, self._context.language) if level else ""
        self._words.setText(planned.words or name)
        self._minutes.setText(self._told(step))
        self._minutes.setVisible(bool(self._minutes.text()))
        self._state.set_status(_STATES[step.state], self.tr("now") if now else "")
        told = (self._weeks.text(), planned.words or name, self._minutes.text(), self._state.text())
        self.setAccessibleName(", ".join(part for part in told if part))

    def _told(self, step: "SupportStepView") -> str:
        """What is planned, and what was given where the step has begun."""
        planned, begun = step.planned.minutes_a_week, step.state != "planned"
        if planned is not None and begun:
            template = self.tr("{planned} min a week planned, {given} given")
            return template.format(planned=planned, given=step.actual_a_week)
        if planned is not None:
            return self.tr("{planned} min a week planned").format(planned=planned)
        return self.tr("{given} min a week given").format(given=step.actual_a_week) if begun else ""


class CheckInSection(QWidget):
    """``plan_asked`` asks for those to come; ``held`` brings the id of one that was held today."""

    plan_asked = Signal()
    held = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        look = context.look
        self._open: set[UUID] = set()
        self._heading = SectionHeading(look, self.tr("Check-ins"))
        self._empty = Text(look, "", Role.BODY, Token.MUTED, wrap=True)
        self._list = RowList(look, self.tr("Check-ins"), RowPlan(when=True, two_lines=False), fits=True)
        self._list.current_row_changed.connect(lambda _key: self._offer())
        self._plan = Button(look, self.tr("Plan check-ins"), self.plan_asked.emit, icon=Icon.CALENDAR_CHECK, small=True)
        head, foot = QVBoxLayout(), QVBoxLayout()
        for part in (head, foot):
            part.setContentsMargins(Space.S, 0, Space.S, 0)
        head.addWidget(self._heading)
        head.addWidget(self._empty)
        foot.addWidget(self._plan)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(head)
        column.addWidget(self._list)
        column.addLayout(foot)

    def show_check_ins(self, check_ins: "tuple[FollowUpView, ...]", *, can_plan: bool) -> None:
        """Show them, the earliest first; ``can_plan`` where steps of support are there to plan by."""
        done = sum(1 for one in check_ins if one.held_on is not None)
        self._open = {one.follow_up_id for one in check_ins if one.held_on is None}
        note = self.tr("{done} of {all} done").format(done=done, all=len(check_ins)) if check_ins else ""
        self._heading.set_words(self.tr("Check-ins"), note)
        self._list.set_items([self._row(one) for one in check_ins])
        self._list.setVisible(bool(check_ins))
        self._empty.setText(self.tr("They follow the steps of the support plan, and turn up on Today on their day."))
        self._empty.setVisible(not check_ins)
        self._plan.setVisible(can_plan)
        self._offer()

    def _offer(self) -> None:
        is_open = self._list.current_key() in self._open
        self._list.set_actions([RowAction(self.tr("Done today"), self._hold, short=self.tr("Done"))] if is_open else [])

    def _hold(self, key: Hashable) -> None:
        self.held.emit(key)

    def _row(self, one: "FollowUpView") -> Row:
        day = one.held_on or one.due_on
        late = one.overdue_days and one.held_on is None
        status = Status.DONE if one.held_on else Status.OVERDUE if late else Status.PLANNED
        return Row(
            one.follow_up_id,
            one.text or follow_up_kind_word(one.kind),
            when=day_month(day, self._context.language),
            value=status.word(),
            value_status=status,
            value_muted=True,
        )
