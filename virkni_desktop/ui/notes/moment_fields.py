"""When something happened: a day and a time as people type them, now unless said otherwise."""

from datetime import date, datetime, time

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from virkni_desktop.formats import fold
from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.fields import DateField, LineField
from virkni_desktop.ui.components.form import FormRow
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import Space

_NOW = frozenset({"now", "nu", "nuna"})


class MomentFields(QWidget):
    """``edited`` comes when either is typed in. A day without a time of day counts as noon."""

    edited = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        look = context.look
        self.day = DateField(look, context.read_day, context.show_day, width=128)
        self.time = LineField(look, width=80)
        self.day_row = FormRow(look, self.tr("Day"), self.day)
        self.time_row = FormRow(look, self.tr("Time"), self.time)
        now = Button(look, self.tr("Now"), self.set_now, kind=ButtonKind.QUIET, small=True)
        now.setAccessibleName(self.tr("Set day and time to now"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.M)
        for row in (self.day_row, self.time_row):
            line.addWidget(row, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(now, 0, Qt.AlignmentFlag.AlignBottom)
        line.addStretch()
        self.day.textChanged.connect(self.edited)
        self.time.textChanged.connect(self.edited)
        self.time.left.connect(self.moment)

    def set_now(self) -> None:
        """This day, this minute."""
        self.set_moment(self._context.clock.now())

    def set_moment(self, moment: datetime) -> None:
        """Show another moment."""
        local = moment.astimezone()
        self.set_typed(self._context.show_day(local.date()), local.strftime("%H:%M"))

    def set_typed(self, day: str, at: str) -> None:
        """Show a day and a time as they were typed."""
        self.day.setText(day)
        self.time.setText(at)
        self.day_row.set_error("")
        self.time_row.set_error("")

    def typed(self) -> tuple[str, str]:
        """What stands in the fields."""
        return self.day.value(), self.time.value()

    def moment(self) -> datetime | None:
        """The moment that is typed; None where one of the fields says what does not fit."""
        self.day.flush()
        if self.day_row.error():
            return None
        at = self._time()
        self.time_row.set_error("" if at else self.tr("Type the time as 14:10."))
        day: date = self.day.day() or self._context.clock.today()
        return datetime.combine(day, at).astimezone() if at else None

    def first_wrong(self) -> LineField | None:
        """The field that does not fit."""
        return self.day if self.day_row.error() else self.time if self.time_row.error() else None

    def _time(self) -> time | None:
        typed = self.time.value().strip().replace(".", ":")
        if fold(typed) in _NOW:
            return self._context.clock.now().astimezone().time().replace(second=0, microsecond=0)
        if not typed:
            return time(12)
        hours, _colon, minutes = typed.partition(":")
        if not (hours.isdecimal() and (minutes.isdecimal() or not minutes)):
            return None
        try:
            return time(int(hours), int(minutes or 0))
        except ValueError:
            return None
