"""The report's figures as they are shown, by the window and by the copy for others alike: values, or marks in their place."""

from dataclasses import dataclass
from enum import StrEnum

from virkni_desktop.reports.arrangement import FigureKey, load_arrangement
from virkni_desktop.reports.hiding import Hiding
from virkni_desktop.reports.periods import Quarter
from virkni_desktop.reports.quarter import QuarterReport
from virkni_desktop.reports.result import Number
from virkni_desktop.reports.split import Split


class Mark(StrEnum):
    """What stands where no figure can."""

    HIDDEN = "[c]"
    NOT_YET = "[x]"
    NOT_APPLICABLE = "[z]"


Shown = Number | Mark
ALL = "all"


@dataclass(frozen=True, slots=True)
class ShownFigure:
    """One line of the report: this quarter, the one before, a year ago; what a percentage is of; target and whether met.

    ``hidden`` says of each of the three whether the copy for others hides it. In that copy their values are marks.
    """

    key: FigureKey
    unit: str
    values: tuple[Shown, Shown, Shown]
    hidden: tuple[bool, bool, bool]
    pair: tuple[Shown, Shown] | None
    target: int | None
    met: bool | None


@dataclass(frozen=True, slots=True)
class ShownGroup:
    """Lines under one heading, told by its code."""

    id: str
    figures: tuple[ShownFigure, ...]


@dataclass(frozen=True, slots=True)
class ShownPart:
    """A group of a split: how many, of how many for a percentage, and whether the copy for others hides each."""

    id: str
    counted: Shown
    of: Shown | None
    hidden: tuple[bool, bool]


def shown_groups(report: QuarterReport, hiding: Hiding, *, external: bool) -> tuple[ShownGroup, ...]:
    """All figures by group; for others, without what never leaves the office."""
    arrangement = load_arrangement()
    compared = [report.quarters[quarter] for quarter in report.compared]
    return tuple(
        ShownGroup(group.id, tuple(_figure(key, report, hiding, external=external) for key in group.figures))
        for group in arrangement.figures(*compared, external=external)
    )


def shown_value(key: FigureKey, quarter: Quarter, report: QuarterReport, hiding: Hiding | None) -> Shown:
    """A figure of one of the quarters; with ``hiding``, as others see it."""
    results = report.quarters[quarter]
    value = key.value_in(results)
    if key.is_open_in(results):
        return Mark.NOT_YET
    if hiding is not None and hiding.hides(key, quarter):
        return Mark.HIDDEN
    return Mark.NOT_APPLICABLE if value is None else value


def shown_split(split: Split, report: QuarterReport, hiding: Hiding, *, external: bool) -> tuple[ShownPart, ...]:
    """The groups of a split, and last the whole that they make up, under the name ``all``."""
    parts = []
    for group in split.groups:
        hidden = hiding.hides_group(split, group.id, report.quarter)
        counted, of = (
            Mark.HIDDEN if value is not None and hides and external else value
            for value, hides in zip((group.counted, group.of), hidden, strict=True)
        )
        parts.append(ShownPart(group.id, counted if counted is not None else 0, of, hidden))
    return (*parts, _whole(split, report, hiding, external=external))


def _whole(split: Split, report: QuarterReport, hiding: Hiding, *, external: bool) -> ShownPart:
    pair = split.figure.pair_in(report.indicators)
    if pair is not None:
        hidden = hiding.hides_pair(split.figure, report.quarter)
        counted, of = (_pair(value, hides and external) for value, hides in zip(pair, hidden, strict=True))
        return ShownPart(ALL, counted, of, hidden)
    hides = hiding.hides(split.figure, report.quarter)
    value = shown_value(split.figure, report.quarter, report, hiding if external else None)
    return ShownPart(ALL, value, None, (hides, False))


def _figure(key: FigureKey, report: QuarterReport, hiding: Hiding, *, external: bool) -> ShownFigure:
    this = report.quarter
    values = [shown_value(key, quarter, report, hiding if external else None) for quarter in report.compared]
    hidden = [
        hiding.hides(key, quarter) and not key.is_open_in(report.quarters[quarter]) for quarter in report.compared
    ]
    pair = key.pair_in(report.indicators)
    hides_pair = hiding.hides_pair(key, this) if external and pair else (False, False)
    target = report.targets.get(str(key))
    met = _is_met(key, values[0], target, report)
    return ShownFigure(
        key, key.unit_in(report.indicators), (values[0], values[1], values[2]), (hidden[0], hidden[1], hidden[2]),
        None if pair is None else (_pair(pair[0], hides_pair[0]), _pair(pair[1], hides_pair[1])), target, met,
    )  # fmt: skip


def _is_met(key: FigureKey, value: Shown, target: int | None, report: QuarterReport) -> bool | None:
    """Of a quarter under way only what is reached for good is told."""
    if target is None or isinstance(value, Mark):
        return None
    arrangement = load_arrangement()
    met = arrangement.is_met(key, value, target)
    if report.is_preliminary and (not met or arrangement.can_turn(key)):
        return None
    return met


def _pair(value: int, hides: bool) -> Shown:
    return Mark.HIDDEN if hides else value
