"""How the parts of a placement read in the window: periods, weeks, states of a contract and of its months."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from virkni_desktop.formats import day_month, number, percent
from virkni_desktop.ui.components.status import Status

if TYPE_CHECKING:
    from virkni_desktop.casework.contract_view import MonthView
    from virkni_desktop.casework.placement_view import PlacementView
    from virkni_desktop.casework.schedule import WeekView


def dated(day: date, language: str) -> str:
    """A day with its year, as a row has room for: "1 Sep 2026"."""
    return f"{day_month(day, language)} {day.year}"


def period_words(first: date, last: date | None, language: str) -> str:
    """From one day to the other, without what would be said twice: "1–30 Sep 2026", "15 Oct – 14 Nov 2026"."""
    if last is None:
        return QCoreApplication.translate("Placements", "from {day}").format(day=dated(first, language))
    if (first.year, first.month) == (last.year, last.month):
        return f"{day_month(first, language).split(chr(160))[0]}–{dated(last, language)}"
    begun = day_month(first, language) if first.year == last.year else dated(first, language)
    return f"{begun} – {dated(last, language)}"


def placement_status(placement: "PlacementView", today: date) -> tuple[Status, str]:
    """Where a placement stands: "Under way, week 13 of 26"."""
    week, weeks = placement.week_on(today)
    if placement.runs and weeks is not None and week > weeks:
        return Status.OVERDUE, QCoreApplication.translate("Placements", "Past its planned end")
    if placement.runs and weeks is not None:
        return Status.UNDER_WAY, QCoreApplication.translate("Placements", "Under way, week {week} of {weeks}").format(
            week=week, weeks=weeks
        )
    if placement.runs:
        return Status.UNDER_WAY, QCoreApplication.translate("Placements", "Under way, week {week}").format(week=week)
    if placement.started_on > today:
        return Status.PLANNED, QCoreApplication.translate("Placements", "To come")
    return Status.DONE, QCoreApplication.translate("Placements", "Ended")


def contract_status(state: str) -> tuple[Status, str]:
    """How far a contract is."""
    return {
        "draft": (Status.DRAFT, QCoreApplication.translate("Placements", "Not signed")),
        "partly-signed": (Status.UNDER_WAY, QCoreApplication.translate("Placements", "Partly signed")),
        "signed": (Status.DONE, QCoreApplication.translate("Placements", "Signed")),
        "running": (Status.DONE, QCoreApplication.translate("Placements", "Signed, runs")),
        "ended": (Status.SKIPPED, QCoreApplication.translate("Placements", "Ended")),
    }[state]


def month_status(month: "MonthView", language: str) -> tuple[Status, str]:
    """What became of a month of a grant."""
    if month.state == "paid" and month.paid_on is not None:
        return Status.DONE, QCoreApplication.translate("Placements", "Paid {day}").format(
            day=day_month(month.paid_on, language)
        )
    if month.state == "overdue":
        template = QCoreApplication.translate("Placements", "Overdue since {day}")
        return Status.OVERDUE, template.format(day=day_month(month.due_on, language))
    if month.state == "due":
        return Status.DUE, QCoreApplication.translate("Placements", "Due {day}").format(
            day=day_month(month.due_on, language)
        )
    if month.state == "stopped":
        return Status.SKIPPED, QCoreApplication.translate("Placements", "Not paid, ended")
    return Status.PLANNED, QCoreApplication.translate("Placements", "Planned")


def hours_words(week: "WeekView", language: str) -> str:
    """The hours of a week as a figure: "20", "37.5"."""
    return number(week.hours, language, 0 if week.minutes % 60 == 0 else 1 if week.minutes % 6 == 0 else 2)


def role_words(role: str) -> str:
    """Who signs."""
    return {
        "participant": QCoreApplication.translate("Placements", "Participant"),
        "workplace": QCoreApplication.translate("Placements", "Workplace"),
        "office": QCoreApplication.translate("Placements", "Office"),
        "agency": QCoreApplication.translate("Placements", "Agency"),
    }.get(role, role)


def weeks_words(first: int, last: int | None) -> str:
    """The weeks of a step of the support: "Weeks 1–2", "Week 7", "From week 7"."""
    if last is None:
        return QCoreApplication.translate("Placements", "From week {week}").format(week=first)
    if first == last:
        return QCoreApplication.translate("Placements", "Week {week}").format(week=first)
    return QCoreApplication.translate("Placements", "Weeks {first}–{last}").format(first=first, last=last)


def shares_words(shares: tuple[int, ...], language: str) -> str:
    """One share or several after each other: "50 % → 80 %"."""
    return " → ".join(percent(share, language) for share in shares)
