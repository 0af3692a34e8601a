"""What stands in a timeline: notes, plans, placements, and what the program itself did."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID


class Group(StrEnum):
    """By what a timeline can be narrowed."""

    CONTACTS = "contacts"
    PLAN = "plan"
    PLACEMENT = "placement"
    SYSTEM = "system"


class Event(StrEnum):
    """What an entry that is no note tells."""

    ENROLLED = "enrolled"
    EXITED = "exited"
    STAGE = "stage"
    HELD = "held"
    PLAN_PRINTED = "plan-printed"
    PLAN_SIGNED = "plan-signed"
    GOAL_SETTLED = "goal-settled"
    MAPPED = "mapped"
    PLACEMENT_STARTED = "placement-started"
    PLACEMENT_ENDED = "placement-ended"
    CONTRACT = "contract"
    IMPORT = "import"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field that an import changed, under the exchange's field name; values as stored, dates as ISO text."""

    field: str
    before: str | int | None
    after: str | int | None


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One entry. ``kind`` is a ``NoteKind`` or an ``Event``; ``title`` and ``text`` are what people wrote.

    ``at`` is nothing where only the day is known. ``code`` is what the kind is about: a stage, an exit or end reason, a
    placement type, a goal's status, the kind of a follow-up. ``figure`` is a plan's revision, a share in percent, or a
    monthly grant; of a file, the revision whose signed copy it is. An import has its receipt as ``title``, its sender as
    ``text``, and what it changed.
    """

    group: Group
    kind: str
    on: date
    at: datetime | None = None
    title: str = ""
    text: str = ""
    author: str = ""
    minutes: int | None = None
    with_whom: str | None = None
    in_person: bool = False
    audience: str | None = None
    tags: tuple[str, ...] = ()
    workplace_id: UUID | None = None
    workplace: str | None = None
    note_id: UUID | None = None
    plan_id: UUID | None = None
    placement_id: UUID | None = None
    attachment_id: UUID | None = None
    code: str | None = None
    figure: int | None = None
    changes: tuple[FieldChange, ...] = ()
    is_new: bool = False
    """Whether an import brought this person."""


@dataclass(frozen=True, slots=True)
class Timeline:
    """The newest entries first, how many there are of each group in all, and whether older ones follow."""

    entries: tuple[TimelineEntry, ...]
    counts: dict[Group, int] = field(default_factory=dict)
    has_more: bool = False

    @property
    def total(self) -> int:
        """All entries of all groups."""
        return sum(self.counts.values())
