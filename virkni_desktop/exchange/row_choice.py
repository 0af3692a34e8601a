"""Tells data rows from blank, heading, total and footnote rows, and says which were passed over and why."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import compress

from virkni_desktop.exchange.cells import Cell, fold, is_blank, is_figure, is_words, text_of
from virkni_desktop.exchange.column_kinds import looks_like_identity
from virkni_desktop.exchange.table import Skipped
from virkni_desktop.messages import QT_TRANSLATE_NOOP, Message, message

Row = Sequence[Cell]

_TOTAL_WORDS = (
    *("totalt", "total", "totalsumma", "totalt antal", "summa", "delsumma", "riket", "hela riket", "alla", "samtliga"),
    *("samtals", "alls", "heild", "samanlagt", "landið allt", "sum", "subtotal", "grand total"),
)
_TOTALS = frozenset(map(fold, _TOTAL_WORDS))
# As they are mostly written, so that a column of twenty thousand names is searched in one set operation.
_TOTALS_WRITTEN = frozenset(
    written + end for word in _TOTAL_WORDS for written in (word, word.capitalize(), word.upper()) for end in ("", ":")
)
_CODED = re.compile(r"\d{1,4} (?=\S)")
_LONGEST_TOTAL = 24
_SEARCHED_CLOSELY = 5_000
_SEX_NAMES = frozenset(map(fold, ("kön", "kyn", "sex", "gender")))
_NOTE = re.compile(r"\s*(\*|\d\)|¹|²|³|källa|heimild|not[:. ]|note|anm|skýring|source|fotnot)", re.IGNORECASE)
_SECTION_FROM_COLUMNS = 4
_LISTED_BLANKS = 20

_TITLE = message(QT_TRANSLATE_NOOP("core", "title above the header"))
_BLANK = message(QT_TRANSLATE_NOOP("core", "blank"))
_SECTION = message(QT_TRANSLATE_NOOP("core", "section heading"))
_TOTAL = message(QT_TRANSLATE_NOOP("core", "total"))
_FOOTNOTE = message(QT_TRANSLATE_NOOP("core", "footnote"))
_REPEATED = message(QT_TRANSLATE_NOOP("core", "header again"))


@dataclass(frozen=True, slots=True)
class Chosen:
    """Indexes of the data rows, their cells by column, and what was skipped (row numbers as in the file)."""

    data: list[int]
    columns: list[Sequence[Cell]]
    skipped: tuple[Skipped, ...]


def choose_rows(
    rows: Sequence[Row], names: Sequence[str], header: tuple[int, ...], body: int, *, top: int, people: bool
) -> Chosen:
    """Sort the rows from index ``body`` on; ``top`` is the first row's place in the file, from 0.

    ``people`` says that the header names a list of people: then only the first filled cell can make a row a total.
    """
    width = len(names)
    why: dict[int, Message] = {
        index: _BLANK if _is_empty(rows[index]) else _TITLE for index in range(body) if index not in header
    }
    filled = [width - row.count("") for row in rows]
    end = len(rows)
    while end > body and (not filled[end - 1] or _is_empty(rows[end - 1])):
        end -= 1
    thin = [index for index in range(body, end) if filled[index] <= 2 or " " in rows[index]]
    for index in thin:
        reason = _reason(rows[index], width)
        if reason:
            why[index] = reason
    _mark_footnotes(rows, body, end, why)
    header_again = [rows[index] for index in header]
    for index in range(body, end):
        if rows[index] in header_again:
            why[index] = _REPEATED
    data = [index for index in range(body, end) if index not in why]
    columns: list[Sequence[Cell]] = list(zip(*(rows[index] for index in data), strict=True)) or [()] * width
    totals = _totals(columns, names, people=people)
    if totals:
        why.update((data[position], _TOTAL) for position in totals)
        kept = [position not in totals for position in range(len(data))]
        columns = [tuple(compress(column, kept)) for column in columns]
        data = list(compress(data, kept))
    return Chosen(data, columns, _listed(why, top))


def _is_empty(row: Row) -> bool:
    return all(map(is_blank, row))


def _reason(row: Row, width: int) -> Message | None:
    cells = [cell for cell in row if not is_blank(cell)]
    if not cells:
        return _BLANK
    if len(cells) == 1 and width >= _SECTION_FROM_COLUMNS and is_words(cells[0]) and not looks_like_identity(cells[0]):
        return _SECTION
    return None


def _mark_footnotes(rows: Sequence[Row], body: int, end: int, why: dict[int, Message]) -> None:
    """Lone texts after the last data row are footnotes; in narrow tables only behind a blank row or a note's sign."""
    index = end - 1
    notes: list[int] = []
    while index >= body:
        cells = [cell for cell in rows[index] if not is_blank(cell)]
        if len(cells) > 1 or (cells and (not is_words(cells[0]) or looks_like_identity(cells[0]))):
            break
        notes.append(index)
        index -= 1
    notes.reverse()
    if len(rows[0] if rows else ()) < _SECTION_FROM_COLUMNS:
        while notes and why.get(notes[0]) is not _BLANK and not _NOTE.match(_lone_text(rows[notes[0]])):
            notes.pop(0)
    for index in notes:
        if why.get(index) is not _BLANK:
            why[index] = _FOOTNOTE


def _lone_text(row: Row) -> str:
    return next((text_of(cell) for cell in row if not is_blank(cell)), "")


def _totals(columns: Sequence[Sequence[Cell]], names: Sequence[str], *, people: bool) -> set[int]:
    """Positions that sum others: a total word stands in a column where most cells say something else."""
    found: set[int] = set()
    for place, (column, name) in enumerate(zip(columns, names, strict=True)):
        words = _total_words(column, by_sex=fold(name) in _SEX_NAMES)
        marked = [position for position, cell in enumerate(column) if cell in words] if words else []
        if len(marked) * 2 <= len(column):
            rows = ((position, [column[position] for column in columns]) for position in marked)
            found.update(position for position, row in rows if _sums_others(row, place, people=people))
    return found


def _total_words(cells: Sequence[Cell], *, by_sex: bool) -> set[Cell]:
    words: set[Cell] = set()
    if not _TOTALS_WRITTEN.isdisjoint(cells):
        words.update(_TOTALS_WRITTEN.intersection(cells))
    # A code before the word, or odd capitals, are looked for where that does not take long.
    distinct = set(cells) if by_sex or len(cells) <= _SEARCHED_CLOSELY else set()
    words.update(cell for cell in distinct if isinstance(cell, str) and _is_total_word(cell))
    if by_sex and "T" in distinct and len(distinct) > 1:
        words.add("T")
    return words


def _is_total_word(text: str) -> bool:
    return len(text) <= _LONGEST_TOTAL and fold(_CODED.sub("", text, count=1)) in _TOTALS


def _sums_others(row: Row, column: int, *, people: bool) -> bool:
    if any(looks_like_identity(cell) for cell in row if isinstance(cell, str)):
        return False
    before = [cell for cell in row[:column] if not is_blank(cell)]
    after = [cell for cell in row[column + 1 :] if not is_blank(cell)]
    if people:
        return not before
    return not after or any(map(is_figure, after))


def _listed(why: dict[int, Message], top: int) -> tuple[Skipped, ...]:
    """In the order of the file; of a long run of blank rows only the first ones."""
    listed = []
    run = 0
    for index in sorted(why):
        run = run + 1 if why[index] is _BLANK else 0
        if run <= _LISTED_BLANKS:
            listed.append(Skipped(index + top + 1, why[index]))
    return tuple(listed)
