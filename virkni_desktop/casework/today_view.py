"""What the day's work is made of, and how each thing reads in one sentence where there is no window to lay it out."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from virkni_desktop.messages import QT_TRANSLATE_NOOP, Message, message


class Why(StrEnum):
    """Why something is on the day's list."""

    OVERDUE = "overdue"
    DUE_TODAY = "due-today"
    COMING = "coming"
    NO_CONTACT = "no-contact"
    DAY_COUNT = "day-count"
    CONTRACT_ENDS = "contract-ends"
    PLACEMENT_ENDS = "placement-ends"
    DECISION_ENDS = "decision-ends"
    PLAN_UNSIGNED = "plan-unsigned"
    NO_NEXT_FOLLOW_UP = "no-next-follow-up"


@dataclass(frozen=True, slots=True)
class TodayItem:
    """One thing. ``text`` is what a person wrote, and empty where the program found it.

    ``kind`` is a ``FollowUpKind``, or ``contact``, ``milestone``, ``contract``, ``placement``, ``decision``, ``plan``.
    ``due`` is the day it is due, ends, is expected, was printed, or a contact was due; nothing for a plan without a next follow-up.
    ``figure`` is the count of days (380) or the days without contact. ``detail`` is the kind of the last contact (with
    ``last_on``), the placement type, or the plan's revision.
    """

    why: Why
    kind: str
    due: date | None
    text: str = ""
    time: str | None = None
    place: str | None = None
    overdue_days: int = 0
    person_id: UUID | None = None
    episode_id: UUID | None = None
    person: str | None = None
    workplace_id: UUID | None = None
    workplace: str | None = None
    follow_up_id: UUID | None = None
    plan_id: UUID | None = None
    figure: int | None = None
    detail: str | None = None
    last_on: date | None = None


@dataclass(frozen=True, slots=True)
class LastReceived:
    """The newest file that was taken in."""

    receipt: str
    sender: str
    file_name: str
    taken_in_at: datetime


@dataclass(frozen=True, slots=True)
class TodayView:
    """The day's work in its groups; each is sorted as it is to be shown."""

    today: date
    overdue: tuple[TodayItem, ...]
    due_today: tuple[TodayItem, ...]
    coming: tuple[TodayItem, ...]
    no_contact: tuple[TodayItem, ...]
    no_contact_days: int
    no_contact_total: int
    days_that_matter: tuple[TodayItem, ...]
    ending: tuple[TodayItem, ...]
    plans: tuple[TodayItem, ...]
    open_conflicts: int
    last_received: LastReceived | None
    exchange_due: date | None = None
    """When the next list is to be sent: the earliest reminder of the exchange that is open."""
    last_sent: datetime | None = None
    """When the newest file to send was made."""

    @property
    def count(self) -> int:
        """What the day asks for: overdue and due today."""
        return len(self.overdue) + len(self.due_today)

    def items(self) -> Iterator[TodayItem]:
        """Everything in one row."""
        for group in (
            self.overdue,
            self.due_today,
            self.coming,
            self.no_contact,
            self.days_that_matter,
            self.ending,
            self.plans,
        ):
            yield from group


def describe(item: TodayItem) -> Message:
    """What it is, in one sentence without the person's name: a follow-up's own words, or what the program found."""
    if item.text:
        return message(QT_TRANSLATE_NOOP("core", "{text}"), text=item.text)
    templates = {
        Why.NO_CONTACT: QT_TRANSLATE_NOOP("core", "No contact for {figure} days"),
        Why.DAY_COUNT: QT_TRANSLATE_NOOP("core", "Day {figure} of support"),
        Why.CONTRACT_ENDS: QT_TRANSLATE_NOOP("core", "The contract ends"),
        Why.PLACEMENT_ENDS: QT_TRANSLATE_NOOP("core", "The placement ends"),
        Why.DECISION_ENDS: QT_TRANSLATE_NOOP("core", "The decision ends"),
        Why.PLAN_UNSIGNED: QT_TRANSLATE_NOOP("core", "Revision {detail} of the plan was printed and is not signed"),
        Why.NO_NEXT_FOLLOW_UP: QT_TRANSLATE_NOOP("core", "The plan has no next follow-up"),
    }
    template = templates.get(item.why, QT_TRANSLATE_NOOP("core", "Follow-up"))
    return message(template, figure=item.figure, detail=item.detail)
