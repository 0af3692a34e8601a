"""The week of a placement: a field for the hours of each day, read when it is left, and what the week comes to."""

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from virkni_desktop.formats import Hours, name_of_weekday, parse_hours, percent, show_hours
from virkni_desktop.ui.components.fields import LineField
from virkni_desktop.ui.components.flow import FlowLayout
from virkni_desktop.ui.components.form import FormRow
from virkni_desktop.ui.components.inline_bar import InlineBar
from virkni_desktop.ui.components.page_parts import SectionHeading
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.placements.placement_words import hours_words
from virkni_desktop.ui.theme import Role, Space, Token

if TYPE_CHECKING:
    from virkni_desktop.casework.schedule import WeekView

_WEEKDAYS, _WEEKEND = range(1, 6), (6, 7)


class WeekSection(QWidget):
    """``week_edited`` brings the placement, the hours by weekday, and the day that was left last."""

    week_edited = Signal(object, object, int)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._placement: UUID | None = None
        self._known: dict[int, Hours] = {}
        self._refused: dict[int, Hours] | None = None
        look = context.look
        self._heading = SectionHeading(
            look, self.tr("The week"), button=self.tr("Weekend too"), on_click=self._show_weekend
        )
        self._rows: dict[int, FormRow] = {}
        days = QWidget()
        line = FlowLayout(days, gap=Space.S)
        for weekday in (*_WEEKDAYS, *_WEEKEND):
            self._rows[weekday] = row = self._row(weekday)
            line.addWidget(row)
        self._told = Text(look, "", Role.SECONDARY, Token.MUTED, wrap=True)
        self._bar = InlineBar(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._heading)
        column.addWidget(days)
        column.addWidget(self._told)
        column.addWidget(self._bar)

    def show_week(self, placement_id: UUID, week: "WeekView") -> None:
        """Show the hours; what is wrong in a field stays there until it is mended."""
        if placement_id != self._placement:
            for row in self._rows.values():
                row.set_error("")
        self._placement, self._known = placement_id, dict(week.days)
        weekend = any(day in week.days for day in _WEEKEND)
        for weekday, row in self._rows.items():
            hours = week.days.get(weekday)
            if not row.error():
                self._field(weekday).set_value(show_hours(hours) if hours else "")
            self._tint(weekday)
            row.setVisible(weekday in _WEEKDAYS or weekend or row.isVisibleTo(self))
        self._offer_weekend()
        self._tell(week)

    def say(self, weekday: int, sentence: str) -> None:
        """Say beside a day why the week was not taken."""
        self._refused = self._days()
        self._rows[weekday].set_error(sentence)

    def _tell(self, week: "WeekView") -> None:
        language = self._context.language
        told = self.tr("{hours} hours a week, {percent} of full time.").format(
            hours=hours_words(week, language), percent=percent(week.percent, language)
        )
        nothing = self.tr("No hours are agreed yet. Type them as 8-12, or 8-16:30/30 with a break of 30 minutes.")
        self._told.setText(told if week.days else nothing)
        if week.differs:
            sentence = self.tr("The hours come to {percent}; the agreed share is {share}.").format(
                percent=percent(week.percent, language), share=percent(week.share, language)
            )
            if self._bar.sentence() != sentence:
                self._bar.say(Status.WARNING, sentence)
        else:
            self._bar.clear()

    def _on_left(self, weekday: int) -> None:
        """Read the day that was left; write the week where every day can be read."""
        text, days = self._field(weekday).value().strip(), self._days()
        if days is not None and days == self._refused:
            return  # what was said of this week holds until it is another
        hours = parse_hours(text) if text else None
        wrong = bool(text) and hours is None
        self._rows[weekday].set_error(self.tr("Type hours like 8-12 or 8-16:30/30.") if wrong else "")
        if wrong or self._placement is None:
            return
        if hours is not None:
            self._field(weekday).flush()  # Enter leaves the focus in the field, whose text is shown as it was read
            self._field(weekday).set_value(show_hours(hours))
        self._tint(weekday)
        if days is not None and days != self._known:
            self._known = days
            for row in self._rows.values():
                row.set_error("")
            self.week_edited.emit(self._placement, days, weekday)

    def _days(self) -> dict[int, Hours] | None:
        """The hours of all days; None while one of them cannot be read."""
        found: dict[int, Hours] = {}
        for weekday in self._rows:
            text = self._field(weekday).value().strip()
            hours = parse_hours(text) if text else None
            if text and hours is None:
                return None
            if hours is not None:
                found[weekday] = hours
        return found

    def _show_weekend(self) -> None:
        for weekday in _WEEKEND:
            self._rows[weekday].show()
        self._offer_weekend()
        self._field(_WEEKEND[0]).setFocus()

    def _offer_weekend(self) -> None:
        if self._heading.button is not None:
            self._heading.button.setVisible(not self._rows[_WEEKEND[0]].isVisibleTo(self))

    def _field(self, weekday: int) -> LineField:
        field = self._rows[weekday].field
        assert isinstance(field, LineField)
        return field

    def _tint(self, weekday: int) -> None:
        """A day that is worked has a tinted ground, a free one that of the window."""
        field = self._field(weekday)
        field.setProperty("ground", (Token.SELECTION if field.value().strip() else Token.WINDOW).value)
        field.update()

    def _row(self, weekday: int) -> FormRow:
        look = self._context.look
        name = name_of_weekday(weekday, self._context.language)
        field = LineField(look, name, width=124, placeholder=self.tr("free"))
        field.left.connect(partial(self._on_left, weekday))
        field.returnPressed.connect(partial(self._on_left, weekday))
        row = FormRow(look, name[0].upper() + name[1:], field)
        if weekday in _WEEKEND:
            row.hide()
        return row
