"""One figure as the indicators hand it out: its value, what it is a share of, and which records are behind it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

Number = int | Decimal

COUNTED, OUT_OF = "", "of"
"""The names under which the records of a figure itself, and of what it is a share of, are kept beside its parts."""


class Unit(StrEnum):
    """What a value counts; money is given by its currency's code instead."""

    EPISODES = "episodes"
    EPISODES_PER_COACH = "episodes-per-coach"
    DAYS = "days"
    PERCENT = "percent"
    FOLLOW_UPS = "follow-ups"
    PLACEMENTS = "placements"
    HIRES = "hires"
    PERSONS = "persons"
    ORGANISATIONS = "organisations"
    CONTRACTS = "contracts"
    CONTACTS = "contacts"
    MONEY = "money"


class Kind(StrEnum):
    """What the records behind a figure are."""

    EPISODE = "episode"
    PERSON = "person"
    PLACEMENT = "placement"
    FOLLOW_UP = "follow-up"
    CONTACT = "contact"


@dataclass(frozen=True, slots=True)
class Members:
    """The records behind a figure, by their sixteen stored bytes, in the order of the facts."""

    kind: Kind
    ids: tuple[bytes, ...]


@dataclass(frozen=True)
class IndicatorResult:
    """One figure. ``parts`` holds the further figures of an indicator that has several, or its split.

    ``behind`` has the records of the figure (``COUNTED``), of what it is a share of (``OUT_OF``) and of its parts.
    ``open`` names what cannot be known yet, because its days have not passed: ``COUNTED`` or parts; those have no value.
    """

    id: str
    value: Number | None
    unit: str
    numerator: Number | None = None
    denominator: Number | None = None
    preliminary: bool = False
    parts: dict[str, Number | None] = field(default_factory=dict)
    behind: dict[str, Members] = field(default_factory=dict)
    open: frozenset[str] = frozenset()


def rounded(value: Number | float) -> Decimal:
    """Half-up to one decimal."""
    return Decimal(value).quantize(Decimal("0.1"), ROUND_HALF_UP)


def share_of(name: str, kind: Kind, counted: Iterable[bytes], out_of: Iterable[bytes]) -> IndicatorResult:
    """A percentage of records; of nothing, it has no value."""
    some, all_of = Members(kind, tuple(counted)), Members(kind, tuple(out_of))
    numerator, denominator = len(some.ids), len(all_of.ids)
    value = rounded(Decimal(100 * numerator) / denominator) if denominator else None
    return IndicatorResult(name, value, Unit.PERCENT, numerator, denominator, behind={COUNTED: some, OUT_OF: all_of})


def count_of(name: str, kind: Kind, unit: str, records: Iterable[bytes]) -> IndicatorResult:
    """How many records there are."""
    members = Members(kind, tuple(records))
    return IndicatorResult(name, len(members.ids), unit, behind={COUNTED: members})
