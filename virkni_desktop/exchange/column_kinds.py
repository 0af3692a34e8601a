"""Guesses what a column holds from the shapes of its cells, for the preview and for layouts nobody has described."""

import re
from collections.abc import Sequence
from datetime import date
from itertools import islice

from virkni_desktop.exchange.cells import MISSING, Cell, is_blank, text_of
from virkni_desktop.exchange.table import ColumnKind

IDENTITY_SHAPE = re.compile(r"\s*'?(\d{8}|\d{6})\s*[-+–]?\s*[\dTRSUWXJKLMN]\d{3}\s*")
_DATE_SHAPE = re.compile(r"\s*(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\s?\d{1,2}[./]\s?\d{4})([T ]\d{1,2}:\d{2}\S*)?\s*")
# A leading zero makes it a code or a telephone number.
_NUMBER_SHAPE = re.compile(
    r"\s*[-+−]?(0|[1-9]\d{0,2}([ .\u00a0\u202f]\d{3})+|[1-9]\d*)([.,]\d+)?(E[-+]?\d+)?\s*%?\s*", re.IGNORECASE
)
_SAMPLED_CELLS = 200
_LONGEST_SHAPE = 100
_MOST = 0.8


def looks_like_identity(cell: Cell) -> bool:
    """Whether the cell has the shape of a personal identity number with a possible month and day."""
    match = IDENTITY_SHAPE.fullmatch(text_of(cell))
    return match is not None and _has_day_and_month(match[1])


def _has_day_and_month(digits: str) -> bool:
    first, middle, last = int(digits[-6:-4]), int(digits[-4:-2]), int(digits[-2:])
    swedish = middle <= 12 and (1 <= last <= 31 or 60 <= last <= 91)
    icelandic = 1 <= middle <= 12 and 1 <= first <= 31
    return swedish or (len(digits) == 6 and (icelandic or first >= 80))


def guess_kind(cells: Sequence[Cell]) -> ColumnKind:
    """The kind that at least four fifths of a sample of the filled cells have, else text."""
    if all(map(is_blank, cells)):
        return ColumnKind.EMPTY
    sample = _sample(cells)
    if not sample:
        return ColumnKind.TEXT
    enough = _MOST * len(sample)
    if sum(map(looks_like_identity, sample)) >= enough:
        return ColumnKind.IDENTITY_NUMBER
    if sum(map(_is_date, sample)) >= enough:
        return ColumnKind.DATE
    if sum(map(_is_number, sample)) >= enough:
        return ColumnKind.NUMBER
    return ColumnKind.TEXT


def _sample(cells: Sequence[Cell]) -> list[Cell]:
    """Some of the cells that say something; marks for "no figure" may stand in a column of any kind."""
    step = max(len(cells) // _SAMPLED_CELLS, 1)
    sample = list(filter(_says_something, cells[::step]))
    chosen = sample or list(islice(filter(_says_something, cells), _SAMPLED_CELLS))
    # A cell may hold a book; its beginning is enough to tell what it is, and patterns stay quick.
    return [cell[:_LONGEST_SHAPE] if isinstance(cell, str) else cell for cell in chosen]


def _says_something(cell: Cell) -> bool:
    return not isinstance(cell, str) or (cell.strip() not in MISSING and any(map(str.isalnum, cell)))


def _is_date(cell: Cell) -> bool:
    return isinstance(cell, date) or (isinstance(cell, str) and bool(_DATE_SHAPE.fullmatch(cell)))


def _is_number(cell: Cell) -> bool:
    if isinstance(cell, str):
        return bool(_NUMBER_SHAPE.fullmatch(cell))
    return isinstance(cell, float | int) and not isinstance(cell, bool)
