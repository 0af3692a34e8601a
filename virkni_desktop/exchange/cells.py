"""What a cell of a foreign file can hold, and how it is shown and compared, so that every part reads cells alike."""

import re
import unicodedata
from datetime import date, datetime, time, timedelta

Cell = str | float | bool | date | time | timedelta
"""A cell as it stood in the file: ``""`` for empty; numbers and dates only where the file itself had them."""

# Statistics offices write these where there is no figure; a value is never one of them.
MISSING = frozenset(
    {"", "-", "–", "—", ".", "..", "...", "…", "*", "**", "***", "x", "X", "<5", "< 5", "n/a", "N/A", "#N/A"}
)


_TIMESTAMP = re.compile(r"\s*\d{4}-\d\d-\d\dT\d\d")


def text_of(cell: Cell) -> str:
    """The cell as text: whole numbers without ``.0``, dates and times as ISO 8601, ``TRUE``/``FALSE``, else as it is."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        # Spreadsheets keep fifteen digits; beyond them the exponent says that the rest is unknown.
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, timedelta):
        seconds = round(cell / timedelta(seconds=1))
        return f"{seconds // 3600:02}:{seconds % 3600 // 60:02}:{seconds % 60:02}"
    if isinstance(cell, datetime) and cell.time() == time():
        cell = cell.date()
    return cell.isoformat() if isinstance(cell, date | time) else str(cell)


def is_blank(cell: Cell) -> bool:
    """Whether nothing stands in the cell, or only spaces (no-break spaces too)."""
    return isinstance(cell, str) and not cell.strip()


def fold(text: str) -> str:
    """A header or word for comparing: letters and digits only, small (``Beslut fr.o.m.`` and ``beslut från`` differ)."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text).casefold()))


def is_figure(cell: Cell) -> bool:
    """Whether the cell looks like data rather than a name: a number, a date, or text with digits and no letter."""
    if not isinstance(cell, str):
        return True
    if not any(map(str.isdigit, cell)):
        return False
    return not any(map(str.isalpha, cell)) or bool(_TIMESTAMP.match(cell))


def is_words(cell: Cell) -> bool:
    """Whether the cell is text with a letter in it."""
    return isinstance(cell, str) and any(map(str.isalpha, cell))
