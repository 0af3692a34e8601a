"""What a benchmark says: a figure, what it is held against in the same run, and its goal."""

import gc
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

HEADING = f"{'What':66} {'Value':>11}   {'Against':34} {'Ratio':>7}   {'Goal':>10}"


@dataclass(frozen=True)
class Row:
    """One line of the table. The goal is ``at_most`` in the value's unit, or ``at_most_times`` the reference.

    ``ratio`` may be given where it comes from pairs of runs rather than from the two figures.
    """

    what: str
    value: float
    unit: str
    against: str = ""
    reference: float | None = None
    ratio: float | None = None
    at_most: float | None = None
    at_most_times: float | None = None

    @property
    def times(self) -> float | None:
        """How many times the reference."""
        if self.ratio is not None or not self.reference:
            return self.ratio
        return self.value / self.reference

    @property
    def is_met(self) -> bool:
        """Whether the goal is reached."""
        if self.at_most_times is not None:
            return self.times is not None and self.times <= self.at_most_times
        return self.at_most is not None and self.value <= self.at_most

    @property
    def goal(self) -> str:
        """The goal in words."""
        return f"≤ {self.at_most_times:g} ×" if self.at_most_times is not None else f"≤ {self.at_most:g} {self.unit}"

    def document(self) -> dict[str, object]:
        """As it stands in bench.json; ``against_value`` is in the same unit as ``value``."""
        return {
            "what": self.what,
            "value": _rounded(self.value),
            "unit": self.unit,
            "against": self.against,
            "against_value": _rounded(self.reference),
            "ratio": _rounded(self.times),
            "goal": self.goal,
            "met": self.is_met,
        }


def line_of(row: Row) -> str:
    """The row in the table on the terminal."""
    against = f"{row.against} {_short(row.reference)} {row.unit}" if row.reference is not None else row.against
    ratio = f"{row.times:.2f} ×" if row.times is not None else ""
    mark = "" if row.is_met else "  MISSED"
    return f"{row.what:66} {_short(row.value):>6} {row.unit:4}   {against:34} {ratio:>7}   {row.goal:>10}{mark}"


def percentile(figures: Iterable[float], share: float = 0.95) -> float:
    """The figure that ``share`` of them do not exceed."""
    ordered = sorted(figures)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def cpu_milliseconds(job: Callable[[], Any]) -> float:
    """What a job takes of its thread's time: other work on the machine does not count, nor would waiting for a disk."""
    started = time.thread_time()
    job()
    return (time.thread_time() - started) * 1000


def paired(ours: Callable[[], float], theirs: Callable[[], float], times: int) -> tuple[float, float, float]:
    """Take turns ``times`` times; the medians of both, and of the ratios within each turn, which bear a busy machine best."""
    pairs = [(ours(), theirs()) for _ in range(times)]
    return (
        median(mine for mine, _ in pairs),
        median(other for _, other in pairs),
        median(mine / other for mine, other in pairs),
    )


def warmed_up(jobs: Sequence[Callable[[], Any]]) -> None:
    """Do some jobs unmeasured, then leave what they made out of later garbage collections, as a program long open has."""
    for job in jobs:
        job()
    gc.collect()
    gc.freeze()


def _short(figure: float | None) -> str:
    return "" if figure is None else f"{figure:.3g}" if abs(figure) < 1000 else f"{figure:.0f}"


def _rounded(figure: float | None) -> float | None:
    return None if figure is None else round(figure, 4)
