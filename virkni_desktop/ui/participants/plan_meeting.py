"""The next follow-up in a draft: its day, time and place, which stand on the paper and in the coach's Today."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from virkni_desktop.formats import parse_date, short_date
from virkni_desktop.ui.components.fields import DateField, LineField
from virkni_desktop.ui.components.form import FormRow
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.plan_writes import Meeting, PlanWrites
from virkni_desktop.ui.theme import Role, Space

if TYPE_CHECKING:
    from datetime import date

    from virkni_desktop.casework.plan_view import PlanView
    from virkni_desktop.errors import VirkniError

_FOLLOW_UP = "follow-up"  # the kind that is a check-in against the plan


class MeetingFields(QWidget):
    """Nothing is planned until there is a day; time and place typed before wait for it."""

    def __init__(self, context: PageContext, writes: PlanWrites) -> None:
        super().__init__()
        self._context, self._writes = context, writes
        self._plan: PlanView | None = None
        look, language = context.look, context.language
        self._meeting, self._was_planned = Meeting(), False
        self._day = DateField(look, self._parse, lambda day: short_date(day, language))
        self._time = LineField(look, width=88)
        self._place = LineField(look)
        self._day_row = FormRow(look, self.tr("Day"), self._day)
        self._time_row = FormRow(look, self.tr("Time"), self._time)
        self._place_row = FormRow(look, self.tr("Place"), self._place)
        for field, name in (
            (self._day, self.tr("Day of the next follow-up")),
            (self._time, self.tr("Time of the next follow-up")),
            (self._place, self.tr("Place of the next follow-up")),
        ):
            field.setAccessibleName(name)
            field.left.connect(writes.end_typing)
        self._day.date_edited.connect(self._on_day)
        self._time.edited.connect(self._on_time)
        self._place.edited.connect(self._on_place)
        self._lay_out()

    def show_plan(self, plan: "PlanView") -> None:
        """Show the next follow-up of the plan's enrolment."""
        if self._plan is None or self._plan.episode_id != plan.episode_id:
            self._begin_anew()
        self._plan = plan
        meeting = plan.next_follow_up
        if meeting is None:
            if self._was_planned:  # it was undone, held or cancelled; what is only typed stays
                self._begin_anew()
            return
        self._was_planned, self._meeting.follow_up_id = True, meeting.follow_up_id
        if not self._day_row.error():
            self._day.set_date(meeting.due_on)
        if not self._time_row.error():
            self._time.set_value(meeting.due_time or "")
        self._place.set_value(meeting.place or "")

    def has_day(self) -> bool:
        """Whether a day is there that can be printed; otherwise says so beside the field."""
        if not self._day.value().strip():
            self._day_row.set_error(self.tr("Type the day of the next follow-up. It stands on the paper."))
        return not self._day_row.error()

    def focus_day(self) -> None:
        """Put the keyboard into the day."""
        self._day.setFocus(Qt.FocusReason.OtherFocusReason)
        self._day.selectAll()

    def flush(self) -> None:
        """Tell now what was typed."""
        for field in (self._day, self._time, self._place):
            field.flush()

    def _begin_anew(self) -> None:
        self._meeting, self._was_planned = Meeting(), False
        self._day.set_date(None)
        for row, field in ((self._time_row, self._time), (self._place_row, self._place)):
            row.set_error("")
            field.set_value("")
        self._day_row.set_error("")

    def _on_day(self, day: "date | None") -> None:
        if day is None:
            if self._meeting.follow_up_id is not None:
                self._day_row.set_error(self.tr("A follow-up needs a day. To cancel it, use Today."))
            return
        self._keep({"due_on": day})

    def _on_time(self, text: str) -> None:
        self._time_row.set_error("")
        self._keep({"due_time": text.strip() or None})

    def _on_place(self, text: str) -> None:
        self._keep({"place": text})

    def _keep(self, changes: dict[str, Any]) -> None:
        day = self._parse(self._day.value())
        if self._plan is None or day is None:
            return
        whole = {
            "kind": _FOLLOW_UP,
            "episode_id": self._plan.episode_id,
            "text": self.tr("Follow up the plan"),
            "due_on": day,
            "due_time": self._time.value().strip() or None,
            "place": self._place.value(),
        }
        self._writes.keep_meeting(self._meeting, changes, whole, self._on_refused)

    def _parse(self, text: str) -> "date | None":
        return parse_date(text, self._context.language, self._context.clock.today())

    def _on_refused(self, error: "VirkniError") -> None:
        """Only a time can be one that is none; the field of the day sees to itself."""
        self._time_row.set_error(self._context.said(error))

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(Space.L)
        line.addWidget(self._day_row, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._time_row, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._place_row, 1, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(Text(self._context.look, self.tr("Next follow-up"), Role.STRONG))
        column.addLayout(line)
