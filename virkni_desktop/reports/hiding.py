"""Which figures of a quarter report the copy for others hides, in all the quarters that it shows.

The copies of single programmes and of all of them add up too: they are hidden as one set of tables, so that laid side by
side they tell no more than each. A *scope* is the name of a programme, empty for all.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import product

from virkni_desktop.reports.arrangement import (
    AddsUp,
    Arrangement,
    FigureKey,
    Results,
    expanded,
    load_arrangement,
    named_in,
)
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
    scope: str = ""

    def hides(self, key: FigureKey, quarter: Quarter) -> bool:
        """Whether a figure is written [c]: a small count, one that would give it away, or what is figured out of those."""
        result = self.quarters[quarter][key.indicator]
        if key.pair_in(self.quarters[quarter]) is not None:
            return any(self.hides_pair(key, quarter)) and result.value is not None
        followed = self.arrangement.follows.get(str(key), ())
        if any(self._has(name, quarter) for name in followed):
            return True
        return self._has(str(key), quarter) or (str(key), quarter, self.scope) in self.few

    def hides_pair(self, key: FigureKey, quarter: Quarter) -> tuple[bool, bool]:
        """Whether the numerator and the denominator of a percentage are."""
        return self._has(f"{key}{_COUNTED}", quarter), self._has(f"{key}{_OUT_OF}", quarter)

    def hides_group(self, split: Split, group: str, quarter: Quarter) -> tuple[bool, bool]:
        """Whether a group's count is, and what it is a share of."""
        names = (f"{_name_of(split)}|{group}", f"{split.figure}{_OUT_OF}|{group}")
        counted, out_of = ((name, quarter, self.scope) in self.cells for name in names)
        return counted, out_of

    def _has(self, name: str, quarter: Quarter) -> bool:
        return _cell(name, quarter, self.arrangement, self.scope) in self.cells


@dataclass
class _Reckoning:
    """The tables as they are put together."""

    arrangement: Arrangement
    values: dict[Cell, int] = field(default_factory=dict)
    shown: set[Cell] = field(default_factory=set)
    sums: list[Sum] = field(default_factory=list)
    few: set[Cell] = field(default_factory=set)

    def cell(self, name: str, quarter: Quarter, scope: str) -> Cell:
        """Where a count stands."""
        return _cell(name, quarter, self.arrangement, scope)


def hide_small_counts(
    scopes: Mapping[str, Mapping[Quarter, Results]],
    scope: str,
    threshold: int,
    split: Split | None = None,
    split_quarter: Quarter | None = None,
) -> Hiding:
    """Find what to hide of one scope.

    ``scopes`` are all the programmes that there are copies of, and all of them together, with every quarter that a copy
    shows: so each copy hides the same of what they share.
    """
    arrangement = load_arrangement()
    tables = _Reckoning(arrangement)
    for each, quarters in scopes.items():
        for quarter, results in quarters.items():
            for name, count in _counts(results, arrangement).items():
                tables.values[tables.cell(name, quarter, each)] = count
            tables.few |= {(str(key), quarter, each) for key in _of_few(results, arrangement, threshold)}
    tables.shown |= tables.values.keys()
    for each, quarters in scopes.items():
        for quarter, results in quarters.items():
            for given in arrangement.sums:
                _add_up(given, quarter, results, each, tables)
    _add_up_scopes(scopes, tables)
    together = _split_up(split, split_quarter, scope, tables) if split and split_quarter else []
    kept = {tables.cell(name, *at) for at in product(scopes[scope], scopes) for name in arrangement.kept}
    found = hidden_cells(Tables(tables.values, tables.shown, tables.sums, kept, together), threshold)
    return Hiding(threshold, arrangement, found, frozenset(tables.few), scopes[scope], scope)


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


def _add_up(given: AddsUp, quarter: Quarter, results: Results, scope: str, tables: _Reckoning) -> None:
    parts = [str(key) for entry in given.parts for key in expanded(entry, (results,))]
    cells = [tables.cell(name, quarter, scope) for name in (given.whole, *parts)]
    if any(cell not in tables.values for cell in cells):
        return  # not known yet
    whole, *rest = cells
    if given.rest:
        left: Cell = (f"{given.whole} - {'+'.join(given.parts)}", quarter, scope)
        tables.values[left] = tables.values[whole] - sum(tables.values[cell] for cell in rest)
        rest.append(left)
    tables.sums.append(Sum(whole, tuple(rest)))


def _add_up_scopes(scopes: Mapping[str, Mapping[Quarter, Results]], tables: _Reckoning) -> None:
    """All programmes together are the sum of each, and of what belongs to none; people and employers can be in several."""
    programmes = [scope for scope in scopes if scope]
    for quarter, results in scopes[""].items() if "" in scopes and programmes else ():
        for name in _counts(results, tables.arrangement):
            whole = tables.cell(name, quarter, "")
            parts = [tables.cell(name, quarter, each) for each in programmes]
            parts = [cell for cell in parts if cell in tables.values]
            if name in tables.arrangement.across or not parts:
                continue
            left = tables.values[whole] - sum(tables.values[cell] for cell in parts)
            if left:
                parts.append((f"{name} of no programme", quarter, ""))
                tables.values[parts[-1]] = left
            tables.sums.append(Sum(whole, tuple(parts)))


def _split_up(split: Split, quarter: Quarter, scope: str, tables: _Reckoning) -> list[set[Cell]]:
    """Enter a split's groups, and tell which are hidden together: women and men, each told by the other."""
    names = [_name_of(split)]
    if any(group.of is not None for group in split.groups):
        names.append(f"{split.figure}{_OUT_OF}")
    together: list[set[Cell]] = []
    for name in names:
        groups: dict[Cell, int] = {
            (f"{name}|{group.id}", quarter, scope): group.counted if name == names[0] else group.of or 0
            for group in split.groups
        }
        tables.values |= groups
        tables.shown.update(groups)
        tables.sums.append(Sum(tables.cell(name, quarter, scope), tuple(groups)))
        if split.by is Dimension.SEX:
            together.append({(f"{name}|{sex}", quarter, scope) for sex in ("woman", "man")})
    for group in split.groups if len(names) > 1 else ():
        counted, whole = ((f"{name}|{group.id}", quarter, scope) for name in names)
        left: Cell = (f"{names[1]}|{group.id} - {names[0]}", quarter, scope)
        tables.values[left] = (group.of or 0) - group.counted
        tables.sums.append(Sum(whole, (counted, left)))
    return together


def _name_of(split: Split) -> str:
    return f"{split.figure}{_COUNTED}" if any(group.of is not None for group in split.groups) else str(split.figure)


def _cell(name: str, quarter: Quarter, arrangement: Arrangement, scope: str) -> Cell:
    """One count has one cell, under whatever name and in whatever quarter it stands."""
    name = arrangement.same.get(name, name)
    if name in arrangement.carried:
        return arrangement.carried[name], quarter.previous, scope
    return name, quarter, scope
