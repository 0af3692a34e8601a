"""Turns the cells of a column into values of ours, each refusal with its reason, fast enough for twenty thousand rows."""

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import cast

from virkni_desktop.exchange.cells import MISSING, Cell, fold, text_of
from virkni_desktop.exchange.date_cells import EPOCH_1900, read_date
from virkni_desktop.exchange.escaping import unescape_cell
from virkni_desktop.exchange.identity_cells import read_identity
from virkni_desktop.exchange.number_cells import read_amount, read_code, read_percent, read_whole
from virkni_desktop.exchange.outcome import Noted, Outcome, Refused, Value
from virkni_desktop.identity_number import Kind
from virkni_desktop.messages import QT_TRANSLATE_NOOP, Message, message

_PARTICLES = frozenset(
    (
        "af",
        "al",
        "av",
        "bin",
        "da",
        "de",
        "den",
        "der",
        "di",
        "dos",
        "du",
        "el",
        "ibn",
        "la",
        "le",
        "ter",
        "van",
        "von",
        "zu",
    )
)

# Printable ASCII and the composed Latin letters with single spaces between: nothing to tidy, as nearly always.
_TIDY = re.compile(r"[!-~\u00c0-\u024f]+(?: [!-~\u00c0-\u024f]+)*")
_BETWEEN = "\x1e"
# Zero-width spaces, byte order marks, and code points that are no characters and that no workbook can hold.
_NOTHING_TO_SEE = MappingProxyType({0x200B: None, 0xFEFF: None, 0xFFFE: None, 0xFFFF: None})
# What a spreadsheet's cell holds: anything longer could not be written back whole.
_LONGEST_TEXT = 32_767
_UNTIDY = re.compile("[^ -~\u00c0-\u024f\x1e]|  | \x1e|\x1e |^ | $")


class ValueKind(StrEnum):
    """What a column means, as a profile says it."""

    TEXT = "text"
    NAME = "name"
    IDENTITY_NUMBER = "identity-number"
    DATE = "date"
    WHOLE = "whole"
    AMOUNT = "amount"
    PERCENT = "percent"
    CODE = "code"
    PHONE = "phone"


_AS_WRITTEN = frozenset({ValueKind.TEXT, ValueKind.NAME, ValueKind.PHONE, ValueKind.CODE})


@dataclass(frozen=True)
class Reading:
    """How to read one column. ``codes`` maps folded words of the sender to codes of ours.

    ``escaped`` says that the file is text, where our own export puts ``'`` before what looks like a formula.
    """

    kind: ValueKind
    today: date
    identity_kinds: Sequence[Kind] = ()
    width: int | None = None
    codes: Mapping[str, str] = field(default_factory=dict)
    missing: frozenset[str] = MISSING
    epoch: date = EPOCH_1900
    escaped: bool = False


@dataclass(frozen=True, slots=True)
class ColumnValues:
    """A value for each cell (None where blank or refused), and by position what was refused or noted, and why."""

    values: list[Value]
    refused: dict[int, Message]
    noted: dict[int, Message]


class _Remembered(dict[Cell, Outcome]):
    """What each different cell of a column became; the same cells come thousands of times."""

    def __init__(self, read: Callable[[Cell], Outcome]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, cell: Cell) -> Outcome:
        outcome = self[cell] = self._read(cell)
        return outcome


def read_column(cells: Sequence[Cell], reading: Reading) -> ColumnValues:
    """All cells of a column as ``reading`` says."""
    if reading.kind in _AS_WRITTEN:
        texts = list(map(text_of, cells))
        if _are_values(texts, reading):
            return ColumnValues([None if text in reading.missing else text for text in texts], {}, {})
        return _read_each(texts, reading)
    if bool in set(map(type, cells)):
        # In Python a TRUE equals the number 1, and would be remembered as it.
        cells = [text_of(cell) if isinstance(cell, bool) else cell for cell in cells]
    return _read_each(cells, reading)


def _are_values(texts: Sequence[str], reading: Reading) -> bool:
    """Whether each text is its own value already: looked at as one text, a hundred times faster than one by one."""
    if reading.codes or reading.width is not None:
        return False
    if max(map(len, texts), default=0) > _LONGEST_TEXT:
        return False
    together = _BETWEEN.join(texts)
    if reading.kind is ValueKind.CODE and ".0" in together:
        return False
    apostrophes = reading.escaped and (together.startswith("'") or f"{_BETWEEN}'" in together)
    return not apostrophes and not _UNTIDY.search(together)


def _read_each(cells: Sequence[Cell], reading: Reading) -> ColumnValues:
    remembered = _Remembered(lambda cell: read_cell(cell, reading))
    outcomes = list(map(remembered.__getitem__, cells))
    if not any(isinstance(outcome, Noted | Refused) for outcome in remembered.values()):
        return ColumnValues(cast("list[Value]", outcomes), {}, {})
    refused = {place: one.reason for place, one in enumerate(outcomes) if isinstance(one, Refused)}
    noted = {place: one.note for place, one in enumerate(outcomes) if isinstance(one, Noted)}
    return ColumnValues(list(map(_value, outcomes)), refused, noted)


def read_cell(cell: Cell, reading: Reading) -> Outcome:
    """One cell as ``reading`` says; blank cells and the sender's marks for "no figure" are None."""
    if isinstance(cell, str) and cell.strip() in reading.missing:
        return None
    return _READERS[reading.kind](cell, reading)


def _value(outcome: Outcome) -> Value:
    if isinstance(outcome, Noted):
        return outcome.value
    return None if isinstance(outcome, Refused) else outcome


def tidy_text(text: str) -> str:
    """Text without no-break and zero-width spaces around or inside it, in Unicode's composed form; line ends stay."""
    if _TIDY.fullmatch(text):
        return text
    composed = unicodedata.normalize("NFC", text).translate(_NOTHING_TO_SEE)
    return "\n".join(" ".join(line.split()) for line in composed.strip().splitlines())


def split_name(name: str, *, divided: bool = True) -> tuple[str, str | None]:
    """Given and family name: at the comma (``Öberg, Åsa``), else before the last word and the particles before it.

    Where names are not divided (Iceland), the whole name in its spoken order and None.
    """
    family, comma, given = (part.strip() for part in name.partition(","))
    if not divided:
        return f"{given} {family}".strip(), None
    if comma and given:
        return given, family or None
    words = name.replace(",", " ").split()
    if len(words) < 2:
        return name.strip(" ,"), None
    first = len(words) - 1
    while first > 1 and words[first - 1] in _PARTICLES:
        first -= 1
    return " ".join(words[:first]), " ".join(words[first:])


def comparable_phone(phone: str) -> str:
    """A telephone number for comparing: digits only, without the country's code and leading zeros."""
    digits = "".join(filter(str.isdecimal, phone))
    abroad = phone.lstrip().startswith("+") or digits.startswith("00")
    digits = digits.lstrip("0")
    for country in ("46", "354"):
        if abroad and digits.startswith(country):
            return digits.removeprefix(country).lstrip("0")
    return digits


def said(value: Value) -> str | int | None:
    """A value as it is kept for the next comparison: days as ISO text, amounts with decimals as text."""
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, Decimal) else value


def _text(cell: Cell, reading: Reading) -> Outcome:
    text = text_of(cell)
    tidy = tidy_text(unescape_cell(text) if reading.escaped else text)
    if len(tidy) > _LONGEST_TEXT:
        template = QT_TRANSLATE_NOOP(
            "core", "The text is {count} characters long; a list's cell holds up to {longest}."
        )
        return Refused(message(template, count=len(tidy), longest=_LONGEST_TEXT))
    return _translated(tidy, reading)


def _code(cell: Cell, reading: Reading) -> Outcome:
    cell = unescape_cell(cell) if reading.escaped and isinstance(cell, str) else cell
    found = read_code(cell, reading.width)
    return _translated(found, reading) if isinstance(found, str) else found


def _translated(word: str, reading: Reading) -> Outcome:
    """Our code for the sender's word; a word that nobody has translated is kept as it is, with a note."""
    if not reading.codes:
        return word
    code = reading.codes.get(fold(word))
    template = QT_TRANSLATE_NOOP("core", "{value} is not among the words known for this column; it was kept as it is.")
    return Noted(word, message(template, value=word)) if code is None else code


_READERS: Mapping[ValueKind, Callable[[Cell, Reading], Outcome]] = MappingProxyType(
    {
        ValueKind.TEXT: _text,
        ValueKind.NAME: _text,
        ValueKind.PHONE: _text,
        ValueKind.CODE: _code,
        ValueKind.IDENTITY_NUMBER: lambda cell, reading: read_identity(cell, reading.identity_kinds, reading.today),
        ValueKind.DATE: lambda cell, reading: read_date(cell, reading.today, reading.epoch),
        ValueKind.WHOLE: lambda cell, _: read_whole(cell),
        ValueKind.AMOUNT: lambda cell, _: read_amount(cell),
        ValueKind.PERCENT: lambda cell, _: read_percent(cell),
    }
)
