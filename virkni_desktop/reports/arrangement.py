"""How the quarter report is arranged, read from ``resources/reports/quarter.toml``: groups, charts, splits, what adds up."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from virkni_desktop.paths import resource
from virkni_desktop.reports.result import COUNTED, IndicatorResult, Number, Unit

Results = Mapping[str, IndicatorResult]
_PART_UNITS = {"persons": Unit.PERSONS, "workplaces": "workplaces", "months": "months", "started-here": Unit.HIRES}


@dataclass(frozen=True, slots=True)
class FigureKey:
    """A figure of the report: an indicator, or a part of it. As text ``I21:city``."""

    indicator: str
    part: str = COUNTED

    @classmethod
    def parse(cls, text: str) -> "FigureKey":
        """From its text."""
        indicator, _, part = text.partition(":")
        return cls(indicator, part)

    def __str__(self) -> str:
        return f"{self.indicator}:{self.part}" if self.part else self.indicator

    def value_in(self, results: Results) -> Number | None:
        """The figure; None where it is a share of nothing or not known yet, 0 for a part that there is none of."""
        result = results[self.indicator]
        return result.parts.get(self.part, 0) if self.part else result.value

    def is_open_in(self, results: Results) -> bool:
        """Whether it cannot be known yet, because its days have not passed."""
        return self.part in results[self.indicator].open

    def unit_in(self, results: Results) -> str:
        """What it counts; money by its currency's code."""
        return _PART_UNITS.get(self.part, results[self.indicator].unit)

    def pair_in(self, results: Results) -> tuple[int, int] | None:
        """What a percentage is of: numerator and denominator."""
        result = results[self.indicator]
        if self.part or result.unit != Unit.PERCENT or result.numerator is None or result.denominator is None:
            return None
        return int(result.numerator), int(result.denominator)


@dataclass(frozen=True, slots=True)
class FigureGroup:
    """Figures under one heading, in their order."""

    id: str
    figures: tuple[FigureKey, ...]


@dataclass(frozen=True, slots=True)
class AddsUp:
    """A count and the counts that make it up, as named in the file; with ``rest`` there are others beside them."""

    whole: str
    parts: tuple[str, ...]
    rest: bool


@dataclass(frozen=True)
class Arrangement:
    """The file as it is; names that end in ``:*`` stand for all parts of an indicator."""

    groups: tuple[tuple[str, tuple[str, ...]], ...]
    beside: Mapping[str, str]
    not_drawn: frozenset[str]
    divided: frozenset[str]
    ages: tuple[int, ...]
    at_most: frozenset[str]
    growing: frozenset[str]
    left_out: frozenset[str]
    kept: frozenset[str]
    across: frozenset[str]
    sums: tuple[AddsUp, ...]
    same: Mapping[str, str]
    carried: Mapping[str, str]
    follows: Mapping[str, tuple[str, ...]]

    def figures(self, *compared: Results, external: bool = False) -> tuple[FigureGroup, ...]:
        """The groups with the parts that any of the compared quarters has; without those that never leave the office."""
        groups = []
        for name, listed in self.groups:
            found = dict.fromkeys(key for entry in listed for key in expanded(entry, compared))
            kept = (key for key in found if not (external and named_in(key, self.left_out)))
            groups.append(FigureGroup(name, tuple(kept)))
        return tuple(groups)

    def can_draw(self, key: FigureKey) -> bool:
        """Whether a figure is a count or a percentage that bars can show."""
        return not named_in(key, self.not_drawn)

    def can_divide(self, key: FigureKey) -> bool:
        """Whether a figure can be split by sex or age."""
        return named_in(key, self.divided)

    def can_turn(self, key: FigureKey) -> bool:
        """Whether a target that is met in the middle of a quarter can still be missed at its end."""
        return named_in(key, self.at_most) or not named_in(key, self.growing)

    def is_met(self, key: FigureKey, value: Number, target: int) -> bool:
        """Whether a value reaches its target, or stays under it where less is better."""
        return value <= target if named_in(key, self.at_most) else value >= target


def expanded(entry: str, compared: Iterable[Results]) -> tuple[FigureKey, ...]:
    """The figures that an entry of the file names."""
    key = FigureKey.parse(entry)
    if key.part != "*":
        return (key,)
    parts = dict.fromkeys(part for results in compared for part in results[key.indicator].parts)
    return tuple(FigureKey(key.indicator, part) for part in parts)


def named_in(key: FigureKey, names: frozenset[str]) -> bool:
    """Whether a list of the file names a figure, by itself or among all parts of its indicator."""
    return str(key) in names or (bool(key.part) and f"{key.indicator}:*" in names)


@cache
def load_arrangement() -> Arrangement:
    """Read the file."""
    data: dict[str, Any] = tomllib.loads(resource("reports", "quarter.toml").read_text(encoding="utf-8"))
    external = data["external"]
    return Arrangement(
        groups=tuple((group["id"], tuple(group["figures"])) for group in data["group"]),
        beside=data["chart"]["beside"],
        not_drawn=frozenset(data["chart"]["without"]),
        divided=frozenset(data["split"]["figures"]),
        ages=tuple(data["split"]["ages"]),
        at_most=frozenset(data["target"]["at_most"]),
        growing=frozenset(data["target"]["growing"]),
        left_out=frozenset(external["left_out"]),
        kept=frozenset(external["kept"]),
        across=frozenset(external["across"]),
        sums=tuple(AddsUp(each["whole"], tuple(each["parts"]), each.get("rest", False)) for each in external["sum"]),
        same=external["same"],
        carried=external["carried"],
        follows={name: tuple(counts) for name, counts in external["follows"].items()},
    )
