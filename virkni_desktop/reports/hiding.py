"""Which figures of a quarter report the copy for others hides, in all the quarters that it shows."""

from collections.abc import Mapping
from dataclasses import dataclass

from virkni_desktop.reports.arrangement import AddsUp, Arrangement, FigureKey, Results, expanded, named_in
from virkni_desktop.reports.disclosure_control import Cell, Sum, Tables, hidden_cells, is_small
from virkni_desktop.reports.periods import Quarter
from virkni_desktop.reports.result import Unit
from virkni_desktop.reports.split import Dimension, Split

_COUNTED, _OUT_OF = ".counted", ".of"


@dataclass(frozen=True)
class Hiding:
    """What is hidden, asked by figure and quarter; of the split, by group."""

    threshold: int
    arrangement: Arrangement
    cells: frozenset[Cell]
    few: frozenset[Cell]
    quarters: Mapping[Quarter, Results]

    def hides(self, key: FigureKey, quarter: Quarter) -> bool:
        """Whether a figure is written [c]: a small count, one that would give it away, or what is figured out of those."""
        result = self.quarters[quarter][key.indicator]
        if key.pair_in(self.quarters[quarter]) is not None:
            return any(self.hides_pair(key, quarter)) and result.value is not None
        followed = self.arrangement.follows.get(str(key), ())
        if any(self._has(name, quarter) for name in followed):
            return True
        return self._has(str(key), quarter) or (str(key), quarter) in self.few

    def hides_pair(self, key: FigureKey, quarter: Quarter) -> tuple[bool, bool]:
        """Whether the numerator and the denominator of a percentage are."""
        return self._has(f"{key}{_COUNTED}", quarter), self._has(f"{key}{_OUT_OF}", quarter)

    def hides_group(self, split: Split, group: str, quarter: Quarter) -> tuple[bool, bool]:
        """Whether a group's count is, and what it is a share of."""
        names = (f"{_name_of(split)}|{group}", f"{split.figure}{_OUT_OF}|{group}")
        counted, out_of = ((name, quarter) in self.cells for name in names)
        return counted, out_of

    def _has(self, name: str, quarter: Quarter) -> bool:
        return _cell(name, quarter, self.arrangement) in self.cells


def hide_small_counts(
    quarters: Mapping[Quarter, Results],
    arrangement: Arrangement,
    threshold: int,
    split: Split | None = None,
    split_quarter: Quarter | None = None,
) -> Hiding:
    """Find what to hide. ``quarters`` are all that any copy of this report shows, so that each hides the same of them."""
    values: dict[Cell, int] = {}
    sums: list[Sum] = []
    few: set[Cell] = set()
    for quarter, results in quarters.items():
        values |= {_cell(name, quarter, arrangement): count for name, count in _counts(results, arrangement).items()}
        few |= {(str(key), quarter) for key in _of_few(results, arrangement, threshold)}
    shown = set(values)
    for quarter, results in quarters.items():
        for given in arrangement.sums:
            _add_up(given, quarter, results, arrangement, (values, sums))
    together = _split_up(split, split_quarter, arrangement, (values, shown, sums)) if split and split_quarter else ()
    kept = {_cell(name, quarter, arrangement) for quarter in quarters for name in arrangement.kept}
    # An amount of few people hides the count that it goes with, and so takes part in what gives away what.
    cells = hidden_cells(Tables(values, shown, sums, kept, together), threshold)
    return Hiding(threshold, arrangement, cells, frozenset(few), quarters)


def _counts(results: Results, arrangement: Arrangement) -> dict[str, int]:
    """Every count of a quarter by its name; rates, medians and amounts are none."""
    counts: dict[str, int] = {}
    for name, result in results.items():
        if result.unit == Unit.PERCENT or named_in(FigureKey(name), frozenset(arrangement.follows)):
            if result.numerator is not None and result.denominator is not None:
                counts[name + _COUNTED] = int(result.numerator)
                if result.unit == Unit.PERCENT:
                    counts[name + _OUT_OF] = int(result.denominator)
        elif isinstance(result.value, int):
            counts[name] = result.value
        for part, value in result.parts.items():
            key = FigureKey(name, part)
            if isinstance(value, int) and not named_in(key, arrangement.left_out | frozenset(arrangement.follows)):
                counts[str(key)] = value
    return counts


def _of_few(results: Results, arrangement: Arrangement, threshold: int) -> list[FigureKey]:
    """Figures that few records are behind, whatever they come to: an amount of two contracts tells of two."""
    found = []
    for name, result in results.items():
        for part in ("", *result.parts):
            key, members = FigureKey(name, part), result.behind.get(part)
            follows = str(key) in arrangement.follows or part == "months"
            if follows and members is not None and is_small(len(members.ids), threshold):
                found.append(key)
    return found


def _add_up(
    given: AddsUp,
    quarter: Quarter,
    results: Results,
    arrangement: Arrangement,
    tables: tuple[dict[Cell, int], list[Sum]],
) -> None:
    values, sums = tables
    parts = [str(key) for entry in given.parts for key in expanded(entry, (results,))]
    cells = [_cell(name, quarter, arrangement) for name in (given.whole, *parts)]
    if any(cell not in values for cell in cells):
        return  # not known yet
    whole, *rest = cells
    if given.rest:
        left: Cell = (f"{given.whole} - {'+'.join(given.parts)}", quarter)
        values[left] = values[whole] - sum(values[cell] for cell in rest)
        rest.append(left)
    sums.append(Sum(whole, tuple(rest)))


def _split_up(
    split: Split,
    quarter: Quarter,
    arrangement: Arrangement,
    tables: tuple[dict[Cell, int], set[Cell], list[Sum]],
) -> list[set[Cell]]:
    """Enter a split's groups, and tell which are hidden together: women and men, each told by the other."""
    values, shown, sums = tables
    names = [_name_of(split)]
    if any(group.of is not None for group in split.groups):
        names.append(f"{split.figure}{_OUT_OF}")
    together: list[set[Cell]] = []
    for name in names:
        groups: dict[Cell, int] = {
            (f"{name}|{group.id}", quarter): group.counted if name == names[0] else group.of or 0
            for group in split.groups
        }
        values |= groups
        shown.update(groups)
        sums.append(Sum(_cell(name, quarter, arrangement), tuple(groups)))
        if split.by is Dimension.SEX:
            together.append({(f"{name}|{sex}", quarter) for sex in ("woman", "man")})
    for group in split.groups if len(names) > 1 else ():
        left: Cell = (f"{names[1]}|{group.id} - {names[0]}", quarter)
        values[left] = (group.of or 0) - group.counted
        sums.append(Sum((f"{names[1]}|{group.id}", quarter), ((f"{names[0]}|{group.id}", quarter), left)))
    return together


def _name_of(split: Split) -> str:
    return f"{split.figure}{_COUNTED}" if any(group.of is not None for group in split.groups) else str(split.figure)


def _cell(name: str, quarter: Quarter, arrangement: Arrangement) -> Cell:
    """One count has one cell, under whatever name and in whatever quarter it stands."""
    name = arrangement.same.get(name, name)
    if name in arrangement.carried:
        return arrangement.carried[name], quarter.previous
    return name, quarter
