"""How the day's things read as rows: what is due at the left, what else matters at the right."""

from collections.abc import Sequence
from datetime import date, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from virkni_desktop.formats import day_month, weekday_name
from virkni_desktop.ui.components.row_items import Heading, Item, Row
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.notes.codes import NOTE_KINDS, follow_up_kind_icon, follow_up_kind_word, note_kind_word

if TYPE_CHECKING:
    from virkni_desktop.casework.today_view import TodayItem, TodayView

COMING_SHOWN = 5


def of_kind(items: "Sequence[TodayItem]", kind: str) -> "Sequence[TodayItem]":
    """Those of one kind, or all."""
    return [item for item in items if item.kind == kind] if kind else items


class TodayRows(QObject):
    """Turns the day's view into rows and headings in the window's language."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def main(self, view: "TodayView", *, kind: str = "", all_coming: bool) -> list[Item]:
        """Overdue, today, the next seven days, of one ``kind`` or all; a group without things has no heading."""
        overdue, today, coming = (of_kind(group, kind) for group in (view.overdue, view.due_today, view.coming))
        shown = coming if all_coming else coming[:COMING_SHOWN]
        more = self.tr("Show all {count}").format(count=len(coming)) if len(shown) < len(coming) else ""
        if all_coming and len(coming) > COMING_SHOWN:
            more = self.tr("Show fewer")
        rows: list[Item] = []
        if overdue:
            rows += [Heading(self.tr("Overdue"), len(overdue)), *(self._due(item) for item in overdue)]
        if today:
            rows += [Heading(self.tr("Today"), len(today)), *(self._due(item) for item in today)]
        if shown:
            heading = Heading(self.tr("Next 7 days"), len(coming), action=more, key="coming")
            rows += [heading, *(self._due(item) for item in shown)]
        return rows

    def _due(self, item: "TodayItem") -> Row:
        when, status = self._when(item)
        about = (item.person, item.workplace, item.place)
        return Row(
            item.follow_up_id,
            item.text or follow_up_kind_word(item.kind),
            " · ".join(part for part in about if part),
            when=when,
            when_status=status,
            when_strong=item.time is not None and item.why == "due-today",
            kind=follow_up_kind_word(item.kind),
            kind_icon=follow_up_kind_icon(item.kind),
            checkable=not (item.time is not None and item.why == "due-today"),
        )

    def _when(self, item: "TodayItem") -> tuple[str, Status | None]:
        if item.overdue_days:
            return self._days(item.overdue_days), Status.OVERDUE
        if item.why == "due-today":
            return (time.fromisoformat(item.time).strftime("%H:%M") if item.time else self.tr("Today")), None
        if item.due is None:
            return "", None
        return f"{weekday_name(item.due, self._language, short=True)} {item.due.day}", None

    def no_contact(self, view: "TodayView") -> list[Item]:
        """People nobody heard of, the longest first."""
        return [self._no_contact(item) for item in view.no_contact]

    def _no_contact(self, item: "TodayItem") -> Row:
        last = day_month(item.last_on, self._language) if item.last_on else ""
        if last and item.detail in NOTE_KINDS:
            last = self.tr("{contact} {day}").format(contact=note_kind_word(item.detail).lower(), day=last)
        return Row(self._key(item), item.person or "", kind=last, value=self._days(item.figure or 0))

    def days_that_matter(self, view: "TodayView") -> list[Item]:
        """Day counts that are near or just passed."""
        return [self._day_count(item, view) for item in view.days_that_matter]

    def _day_count(self, item: "TodayItem", view: "TodayView") -> Row:
        passed = item.due is not None and item.due < view.today
        return Row(
            self._key(item),
            item.person or "",
            kind=self.tr("day {count}").format(count=item.figure),
            value=self._distance(item.due, view.today) if item.due else "",
            value_status=Status.MILESTONE if passed else None,
        )

    def ending(self, view: "TodayView") -> list[Item]:
        """Contracts, placements and decisions that end."""
        words = {
            "contract": self.tr("contract"),
            "placement": self.tr("placement"),
            "decision": self.tr("decision"),
        }
        return [
            Row(
                self._key(item),
                item.person or item.workplace or "",
                kind=words.get(item.kind, item.kind),
                value=day_month(item.due, self._language) if item.due else "",
            )
            for item in view.ending
        ]

    def plans(self, view: "TodayView") -> list[Item]:
        """Plans that wait for a signature or lack a next follow-up."""
        return [
            Row(
                self._key(item),
                item.person or "",
                kind=self.tr("plan v{revision}").format(revision=item.detail),
                value=self.tr("not signed") if item.why == "plan-unsigned" else self.tr("no next follow-up"),
            )
            for item in view.plans
        ]

    def _days(self, count: int) -> str:
        return self.tr("%n day(s)", "", count)

    def _distance(self, day: date, today: date) -> str:
        if day < today:
            return self.tr("passed")
        return self._days((day - today).days) if day > today else self.tr("today")

    @staticmethod
    def _key(item: "TodayItem") -> tuple[str, object, object, object]:
        return (item.why, item.person_id, item.figure, item.plan_id or item.due)
