"""Splits a text file into rows and cells: delimiter by equal widths, quotes with their line ends kept."""

import csv
import re
from collections import Counter
from io import StringIO

from virkni_desktop.errors import ImportFileError
from virkni_desktop.messages import QT_TRANSLATE_NOOP, Message, message

DELIMITERS = (";", "\t", ",", "|")
_SAMPLE_CHARACTERS = 100_000
_SEPARATOR_LINE = re.compile(r"sep=(.)\r?\n?", re.IGNORECASE)
_LONGEST_CELL = 1_000_000


def split_text(text: str, name: str, chosen: str | None = None) -> tuple[list[list[str]], str, tuple[Message, ...]]:
    """All rows (blank ones as ``[]``), the delimiter (``chosen`` by a person, else found), and warnings.

    Raises ImportFileError where it is no table.
    """
    stated = _SEPARATOR_LINE.match(text)
    delimiter = chosen or (stated[1] if stated else _delimiter(text))
    rows, warnings = _parse(text, delimiter, name)
    if stated:
        rows[0] = []
    while rows and not any(map(str.strip, rows[-1])):
        rows.pop()  # a million empty lines below a short list are no long list
    return rows, delimiter, warnings


def _parse(text: str, delimiter: str, name: str) -> tuple[list[list[str]], tuple[Message, ...]]:
    previous = csv.field_size_limit(_LONGEST_CELL)
    try:
        rows = list(csv.reader(StringIO(text, newline=""), delimiter=delimiter))
        if not _swallowed_the_rest(rows, text):
            return rows, ()
        rows = list(csv.reader(StringIO(text, newline=""), delimiter=delimiter, quoting=csv.QUOTE_NONE))
    except csv.Error as error:
        raise ImportFileError(
            QT_TRANSLATE_NOOP(
                "core",
                "{name} has a cell so long that it is no table. Check that it is the right file; nothing was changed.",
            ),
            name=name,
        ) from error
    finally:
        csv.field_size_limit(previous)
    unclosed = QT_TRANSLATE_NOOP(
        "core", "A quotation mark is never closed, so quotation marks were read as ordinary text."
    )
    return rows, (message(unclosed),)


def _swallowed_the_rest(rows: list[list[str]], text: str) -> bool:
    """Whether an unclosed quotation mark took line ends into the last cell."""
    last = rows[-1][-1] if rows and rows[-1] else ""
    return ("\n" in last or "\r" in last) and text.count('"') % 2 == 1


def _delimiter(text: str) -> str:
    """The delimiter under which most rows have the same number of cells; ``;`` where there is only one column."""
    sample = text[:_SAMPLE_CHARACTERS]
    if len(text) > len(sample):
        sample = sample[: max(sample.rfind("\n"), sample.rfind("\r")) + 1] or sample
    best, best_score = DELIMITERS[0], 0.0
    for delimiter in DELIMITERS:
        score = _evenness(sample, delimiter)
        if score > best_score:
            best, best_score = delimiter, score
    return best


def _evenness(sample: str, delimiter: str) -> float:
    """Share of rows with the commonest width of at least two cells; wider tables win among equals."""
    try:
        rows = list(csv.reader(StringIO(sample, newline=""), delimiter=delimiter))
    except csv.Error:
        return 0.0
    widths = Counter(len(row) for row in rows if any(map(str.strip, row)))
    several = {width: count for width, count in widths.items() if width > 1}
    if not several:
        return 0.0
    width = max(several, key=lambda one: (several[one], one))
    return several[width] / widths.total() + min(width, 100) / 10_000
