"""The week of a placement: on which days and hours somebody works, and how that compares with the agreed share."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from sqlalchemy import select

from virkni_desktop.casework.offices import jurisdiction_of
from virkni_desktop.errors import InputError
from virkni_desktop.formats import Hours, half_up
from virkni_desktop.forms.jurisdiction import load_jurisdiction
from virkni_desktop.messages import QT_TRANSLATE_NOOP, Message, message
from virkni_desktop.models.placement import Placement, ScheduleDay
from virkni_desktop.store.session import WorkSession

DAYS_OF_THE_WEEK = range(1, 8)
_ALWAYS = date(2000, 1, 1)


@dataclass(frozen=True, slots=True)
class WeekView:
    """The hours by weekday, 1 (Monday) to 7; ``share`` as agreed, in whole percent; ``full_time`` in hours a week."""

    days: Mapping[int, Hours]
    share: int
    full_time: int

    @property
    def minutes(self) -> int:
        """What is worked in a week, without the breaks."""
        return sum(minutes_of(hours) for hours in self.days.values())

    @property
    def hours(self) -> Decimal:
        """The same in hours, to the quarter of an hour or finer."""
        return Decimal(self.minutes) / 60

    @property
    def percent(self) -> int:
        """The same as a share of full time, in whole percent."""
        return int(half_up(self.hours * 100 / self.full_time))

    @property
    def differs(self) -> bool:
        """Whether the week comes to another share than the agreed one, by more than rounding makes of it."""
        return bool(self.days) and abs(self.hours * 100 / self.full_time - self.share) >= 1


def get_week(session: WorkSession, placement_id: UUID) -> WeekView:
    """The week of a placement; without days where nothing was agreed."""
    placement = session.require(Placement, placement_id)
    days = session.scalars(
        select(ScheduleDay).where(ScheduleDay.placement_id == placement_id).order_by(ScheduleDay.weekday)
    )
    found = {day.weekday: (day.from_time, day.to_time, day.break_minutes) for day in days}
    return WeekView(found, placement.share, full_time_hours(jurisdiction_of(session)))


def set_week(session: WorkSession, placement_id: UUID, days: Mapping[int, Hours]) -> tuple[Message, ...]:
    """Make this the week of a placement: hours by weekday, days that are not named are free.

    Returns what is doubtful: a week that comes to another share than the agreed one. Raises InputError for a week of
    more hours than full time has.
    """
    placement = session.require(Placement, placement_id)
    week = WeekView(dict(days), placement.share, full_time_hours(jurisdiction_of(session)))
    check_week(week)
    known = {
        day.weekday: day for day in session.scalars(select(ScheduleDay).where(ScheduleDay.placement_id == placement_id))
    }
    for weekday in DAYS_OF_THE_WEEK:
        _set_day(session, placement_id, weekday, days.get(weekday), known.get(weekday))
    return week_doubts(week)


def check_week(week: WeekView) -> None:
    """Raises InputError for a week of more hours than full time has."""
    if week.hours > week.full_time:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "core", "The week comes to {hours} hours; full time is {full}. Shorten a day; nothing was changed."
            ),
            hours=_plain(week.hours),
            full=week.full_time,
        )


def week_doubts(week: WeekView) -> tuple[Message, ...]:
    """What is doubtful about a week: that it comes to another share than the agreed one."""
    if not week.differs:
        return ()
    template = QT_TRANSLATE_NOOP(
        "core", "The week has {hours} hours, {percent} percent of full time; the agreed share is {share} percent."
    )
    return (message(template, hours=_plain(week.hours), percent=week.percent, share=week.share),)


def full_time_hours(jurisdiction: str) -> int:
    """The hours of a full week."""
    return load_jurisdiction(jurisdiction).parameter("full-time-hours", _ALWAYS).amount


def minutes_of(hours: Hours) -> int:
    """The minutes that are worked on a day, without its break."""
    from_time, to_time, pause = hours
    return _minute(to_time) - _minute(from_time) - pause


def _set_day(
    session: WorkSession, placement_id: UUID, weekday: int, hours: Hours | None, known: ScheduleDay | None
) -> None:
    if hours is None:
        if known is not None:
            session.delete(known)
        return
    day = known or ScheduleDay(id=session.new_id(), placement_id=placement_id, weekday=weekday)
    day.from_time, day.to_time, day.break_minutes = hours
    if known is None:
        session.add(day)


def _minute(time: str) -> int:
    hours, minutes = time.split(":")
    return int(hours) * 60 + int(minutes)


def _plain(hours: Decimal) -> str:
    """Without noughts behind the point: "20", "37.5"."""
    return f"{half_up(hours, 2):f}".rstrip("0").rstrip(".")
