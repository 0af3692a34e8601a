"""Finds the header rows of a table and joins them, since agencies put titles above and split names over merged cells."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from virkni_desktop.exchange.cells import Cell, fold, is_blank, is_figure, is_words, text_of

SEARCHED_ROWS = 30
_SAMPLED_BELOW = 60
_MOST_LEVELS = 4
_LONGEST_NAME = 200

Row = Sequence[Cell]
Merge = tuple[tuple[int, int], tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Header:
    """Where the header stands (row indexes from 0, in order; none where the file has no header) and what it says.

    ``body`` is the first row below it, ``known`` how many of its names belong to lists we know.
    """

    rows: tuple[int, ...]
    names: tuple[str, ...]
    body: int
    known: int


class _Shape(IntEnum):
    BLANK = 0
    MARK = 1
    WORDS = 2
    FIGURE = 3
    YEAR = 4


_FIGURES = (_Shape.FIGURE, _Shape.YEAR)


@dataclass(frozen=True, slots=True)
class _Line:
    """A row seen as shapes: what kind of thing stands in each column, and its text folded for comparing."""

    shapes: tuple[_Shape, ...]
    texts: tuple[str, ...]

    @property
    def filled(self) -> list[int]:
        return [column for column, shape in enumerate(self.shapes) if shape]


@dataclass(frozen=True, slots=True)
class _Below:
    """What stands under a row: columns of mostly figures, of mostly years, the texts met by column, columns in use."""

    figures: frozenset[int]
    years: frozenset[int]
    texts: tuple[frozenset[str], ...]
    width: int


def find_header(
    rows: Sequence[Row], merges: Collection[Merge], known: Collection[str], chosen: int | None = None
) -> Header:
    """The header of ``rows`` (all equally wide); ``known`` are folded header names of the lists we know.

    ``chosen`` is the index of the one row that a person said it is.
    """
    if chosen is not None and 0 <= chosen < len(rows):
        hits = len(set(known).intersection(_line(rows[chosen]).texts))
        return Header((chosen,), _joined(rows, (chosen,), merges), chosen + 1, hits)
    lines = [_line(row) for row in rows[: SEARCHED_ROWS + _SAMPLED_BELOW]]
    main, hits = _main_row(lines, frozenset(known))
    if main is None:
        return Header((), ("",) * (len(rows[0]) if rows else 0), 0, 0)
    levels = _levels(lines, main, merges)
    return Header(levels, _joined(rows, levels, merges), levels[-1] + 1, hits)


def _line(row: Row) -> _Line:
    shapes = tuple(map(_shape, row))
    named = (_Shape.WORDS, _Shape.YEAR)
    texts = (fold(text_of(cell)) if shape in named else "" for cell, shape in zip(row, shapes, strict=True))
    return _Line(shapes, tuple(texts))


def _shape(cell: Cell) -> _Shape:
    if is_blank(cell):
        return _Shape.BLANK
    if is_figure(cell):
        text = text_of(cell).strip()
        is_year = len(text) == 4 and text.isdecimal() and "1900" <= text <= "2100"
        return _Shape.YEAR if is_year else _Shape.FIGURE
    return _Shape.WORDS if is_words(cell) else _Shape.MARK


def _main_row(lines: Sequence[_Line], known: frozenset[str]) -> tuple[int | None, int]:
    """The row that names most columns: by names we know, else by being words above figures."""
    searched = range(min(SEARCHED_ROWS, len(lines)))
    hits = [len(known.intersection(lines[index].texts)) for index in searched]
    most = max(hits, default=0)
    if most >= 2:
        return hits.index(most), most
    scores = [_score(lines, index) for index in searched]
    best = max(scores, default=0.0)
    return (scores.index(best), hits[scores.index(best)]) if best else (None, 0)


def _score(lines: Sequence[_Line], index: int) -> float:
    """0 for a row that is no header, else the share of the table's columns that it names."""
    line = lines[index]
    filled = line.filled
    if not filled:
        return 0.0
    below = _below(lines, index)
    share = len(filled) / max(below.width, len(filled))
    if share < 0.5 or not _reads_as_names(line, filled, below) or _leaves_data_above(lines, index, below):
        return 0.0
    distinct = len({line.texts[column] for column in filled}) == len(filled)
    return share if distinct or below.figures.intersection(filled) else 0.0


def _below(lines: Sequence[_Line], index: int) -> _Below:
    sample = [line for line in lines[index + 1 : index + 1 + _SAMPLED_BELOW] if line.texts != lines[index].texts]
    figures, years, texts, width = set(), set(), [], 0
    for column in range(len(lines[index].shapes)):
        shapes = [line.shapes[column] for line in sample]
        year, other, words = (shapes.count(shape) for shape in (_Shape.YEAR, _Shape.FIGURE, _Shape.WORDS))
        if year + other > words:
            figures.add(column)
        if year > other:
            years.add(column)
        texts.append(frozenset(line.texts[column] for line in sample))
        width += any(shapes)
    return _Below(frozenset(figures), frozenset(years), tuple(texts), width)


def _reads_as_names(line: _Line, filled: list[int], below: _Below) -> bool:
    words = figures = 0
    for column in filled:
        shape = line.shapes[column]
        if shape in _FIGURES:
            is_name = shape is _Shape.YEAR and column not in below.years
            figures += not is_name
            words += is_name
        elif shape is _Shape.WORDS and len(line.texts[column]) <= _LONGEST_NAME:
            # A value that comes again below is one of the column's values, not its name.
            if line.texts[column] in below.texts[column]:
                return False
            words += 1
    # Programs that number their rows put a number above the numbers too.
    numbered = figures == 1 and line.shapes[filled[0]] in _FIGURES and len(filled) > 4
    return words >= 0.7 * len(filled) and (not figures or numbered)


def _leaves_data_above(lines: Sequence[_Line], index: int, below: _Below) -> bool:
    """Whether rows above would be passed over as titles although they look like data."""
    filled = lines[index].filled
    for line in lines[:index]:
        above = line.filled
        as_below = any(line.shapes[column] in _FIGURES and column in below.figures for column in above)
        if as_below and len(above) * 2 >= len(filled) > 1:
            return True
        if len(above) >= len(filled) and not below.figures.intersection(filled):
            return True
    return False


def _levels(lines: Sequence[_Line], main: int, merges: Collection[Merge]) -> tuple[int, ...]:
    """The header's rows around ``main``: group names above it, and second lines below it."""
    first = main
    while first > 0 and main - first < _MOST_LEVELS and _is_group_row(lines, first - 1, merges):
        first -= 1
    levels = list(range(first, main + 1))
    last = max((end for (start, _), (end, _) in merges if start == main and end > main), default=main)
    for index in range(main + 1, min(main + _MOST_LEVELS + 1, len(lines) - 1)):
        if index <= last or _is_second_line(lines, index, main):
            levels.append(index)
        elif lines[index].filled:
            break
    return tuple(level for level in levels if lines[level].filled)


def _is_group_row(lines: Sequence[_Line], index: int, merges: Collection[Merge]) -> bool:
    """Whether a row names groups of the columns below it: words over merged or blank neighbours, not a title."""
    line, under = lines[index], lines[index + 1]
    filled = line.filled
    if filled in ([], [0]) or any(line.shapes[column] is _Shape.FIGURE for column in filled):
        return False
    if any(start[0] == end[0] == index and end[1] > start[1] for start, end in merges):
        return True
    spans = any(not shape and below for shape, below in zip(line.shapes, under.shapes, strict=True))
    beside = not line.shapes[0] or not under.shapes[0]
    return len(filled) >= 2 and spans and (len(filled) * 2 >= len(line.shapes) or beside)


def _is_second_line(lines: Sequence[_Line], index: int, main: int) -> bool:
    """Whether a row goes on with the names above it: words over figures, nothing in the first column."""
    line = lines[index]
    filled = line.filled
    if not filled or line.shapes[0] or any(line.shapes[column] in _FIGURES for column in filled):
        return False
    named = next(iter(lines[main].filled))
    return filled[0] >= named and len(_below(lines, index).figures.intersection(filled)) * 2 > len(filled)


def _joined(rows: Sequence[Row], levels: tuple[int, ...], merges: Collection[Merge]) -> tuple[str, ...]:
    names = [[text_of(cell) for cell in rows[level]] for level in levels]
    for position, level in enumerate(levels[:-1]):
        _spread(names[position], names[position + 1], level, merges)
    return tuple(map(_name, zip(*names, strict=True)))


def _spread(names: list[str], under: list[str], level: int, merges: Collection[Merge]) -> None:
    """Put each group's name over all of its columns: as merged, else up to the next name while names stand under it."""
    spans = [(start[1], end[1]) for start, end in merges if start[0] <= level <= end[0]]
    for first, last in spans:
        names[first : last + 1] = [names[first]] * (min(last + 1, len(names)) - first)
    for column in range(1, 0 if spans else len(names)):
        if not names[column].strip() and under[column].strip():
            names[column] = names[column - 1]


def _name(parts: Iterable[str]) -> str:
    joined = ""
    for part in parts:
        tidy = " ".join(part.split())
        if not joined.endswith(tidy):
            joined = f"{joined} {tidy}".strip()
    return joined
