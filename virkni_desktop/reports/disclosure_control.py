"""Which counts of a set of tables must be hidden so that no small one can be read or worked out from the others.

Primary: counts from one to under the threshold. Secondary: as many more as it takes that no small count follows from the
shown ones and from what adds up to what. Counts that stand in no table take part too: a whole of 12 and a part of 11, both
shown, tell of the one that is left.
"""

from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

Cell = Hashable
Row = dict[Cell, Fraction]

DEFAULT_THRESHOLD = 5


@dataclass(frozen=True, slots=True)
class Sum:
    """The parts are disjoint and together the whole."""

    whole: Cell
    parts: tuple[Cell, ...]


@dataclass(frozen=True)
class Tables:
    """What is to be shown: every count with its value, those that no table shows among them.

    ``shown`` are the cells that stand in a table. ``kept`` are hidden only where nothing else will do. Of the cells in one
    of the groups ``together``, all are hidden if one is.
    """

    values: Mapping[Cell, int]
    shown: Collection[Cell]
    sums: Sequence[Sum]
    kept: Collection[Cell] = ()
    together: Sequence[Collection[Cell]] = ()


def is_small(count: int, threshold: int = DEFAULT_THRESHOLD) -> bool:
    """Whether a count tells of so few that it is hidden; nought tells of nobody."""
    return 0 < count < threshold


def hidden_cells(tables: Tables, threshold: int = DEFAULT_THRESHOLD) -> frozenset[Cell]:
    """The cells of the tables to hide, first the small ones, then the cheapest others that would give one away."""
    shown = set(tables.shown)
    hidden = {cell for cell in shown if is_small(tables.values[cell], threshold)}
    price = _prices(tables)
    while True:
        _hide_together(hidden, tables.together, shown)
        telling = _telling_rows(tables, hidden, threshold)
        more = {
            min((cell for cell in row if cell in shown and tables.values[cell] > 0), key=price.__getitem__)
            for row in telling
        }
        if not more:
            return frozenset(hidden)
        hidden |= more
        shown -= more


def _telling_rows(tables: Tables, hidden: Collection[Cell], threshold: int) -> list[set[Cell]]:
    """For each small count that can be worked out: the shown cells that it is worked out from."""
    unknown = {cell for cell in tables.values if cell in hidden or cell not in tables.shown}
    rows = [_as_row(each) for each in tables.sums]
    telling = []
    for row in (*solved(rows, unknown), *rows):
        open_cells = [cell for cell in row if cell in unknown]
        if not any(is_small(tables.values[cell], threshold) for cell in open_cells):
            continue
        if len(open_cells) == 1 or _is_tight(row, open_cells, tables, hidden):
            telling.append(row.keys() - set(open_cells))
    return telling


def _is_tight(row: Row, open_cells: Sequence[Cell], tables: Tables, hidden: Collection[Cell]) -> bool:
    """Whether the unknown ones are all as small as they can be, so that their sum tells each of them.

    A hidden cell is at least one, since nought is never hidden.
    """
    signs = {row[cell] > 0 for cell in open_cells}
    return len(signs) == 1 and all(tables.values[cell] == (1 if cell in hidden else 0) for cell in open_cells)


def solved(rows: Iterable[Row], unknown: Collection[Cell]) -> list[Row]:
    """The equations solved for the unknown cells, as far as they can be: each begins with a cell that no other has."""
    pivots: dict[Cell, Row] = {}
    for given in rows:
        row = dict(given)
        for cell in [cell for cell in given if cell in pivots]:
            _subtract(row, pivots[cell], cell)
        pivot = next((cell for cell in row if cell in unknown), None)
        if pivot is None:
            continue
        factor = row[pivot]
        row = {cell: value / factor for cell, value in row.items()}
        for other in pivots.values():
            if pivot in other:
                _subtract(other, row, pivot)
        pivots[pivot] = row
    return list(pivots.values())


def _subtract(row: Row, other: Row, cell: Cell) -> None:
    """Take ``other`` from ``row`` as often as it takes to have ``cell`` no more."""
    factor = row.get(cell)
    if not factor:
        return
    for each, value in other.items():
        left = row.get(each, Fraction(0)) - factor * value
        if left:
            row[each] = left
        else:
            row.pop(each, None)


def _as_row(given: Sum) -> Row:
    row: Row = {given.whole: Fraction(1)}
    for part in given.parts:
        row[part] = row.get(part, Fraction(0)) - 1
    return row


def _hide_together(hidden: set[Cell], groups: Iterable[Collection[Cell]], shown: set[Cell]) -> None:
    for group in groups:
        if not hidden.isdisjoint(group):
            hidden.update(group)
    shown -= hidden


def _prices(tables: Tables) -> dict[Cell, tuple[bool, int, int, str]]:
    """What is lost by hiding a cell: first the kept ones, then how many sums it is the whole of, then its size."""
    wholes: dict[Cell, int] = {}
    for each in tables.sums:
        wholes[each.whole] = wholes.get(each.whole, 0) + 1
    return {cell: (cell in tables.kept, wholes.get(cell, 0), value, str(cell)) for cell, value in tables.values.items()}
