"""Reads identity numbers from cells, where spreadsheets drop leading zeros and write long numbers with an exponent."""

import re
from collections.abc import Sequence
from datetime import date

from virkni_desktop.exchange.cells import Cell, text_of
from virkni_desktop.exchange.outcome import Noted, Outcome, Refused
from virkni_desktop.identity_number import SWEDISH_PERSONS, IdentityNumberError, Kind, parse
from virkni_desktop.messages import QT_TRANSLATE_NOOP, message

_EXPONENT = re.compile(r"(\d)(?:[.,](\d+))?E\+?(\d+)", re.IGNORECASE)
_FULL_LENGTH = 10
_TOO_SHORT = QT_TRANSLATE_NOOP("core", "A digit of the number is missing. Ask the sender for the whole number.")
_LOST_ZEROS = QT_TRANSLATE_NOOP("core", "A leading zero was lost in the spreadsheet and was put back.")


def read_identity(cell: Cell, kinds: Sequence[Kind], today: date) -> Outcome:
    """The number in its canonical form (`identity_number.parse`).

    A number cell that lost its leading zeros is filled up when the result is a real number; a text cell is not, since
    nobody can tell which digit is missing. Sentences never repeat the number, since they reach logs.
    """
    if isinstance(cell, float | int) and not isinstance(cell, bool):
        return _from_number(cell, kinds, today)
    text = text_of(cell)
    found = _parsed(text, kinds, today)
    if not isinstance(found, Refused):
        return found
    exponent = _EXPONENT.fullmatch(text.strip())
    if exponent:
        return _from_exponent(exponent, kinds, today)
    digits = text.strip().lstrip("'").replace("-", "").replace(" ", "")
    is_short = digits.isdecimal() and len(digits) == _FULL_LENGTH - 1
    return Refused(message(_TOO_SHORT)) if is_short else found


def _from_number(number: float, kinds: Sequence[Kind], today: date) -> Outcome:
    digits = str(int(number)) if float(number).is_integer() and number > 0 else ""
    if len(digits) >= _FULL_LENGTH or not digits:
        return _parsed(digits or text_of(number), kinds, today)
    swedish = any(kind in SWEDISH_PERSONS for kind in kinds)
    # An Icelandic number begins with a day, so that it loses one zero at most; a Swedish one may begin with year 00.
    if len(digits) < (_FULL_LENGTH - 3 if swedish else _FULL_LENGTH - 1):
        return _parsed(digits, kinds, today)
    found = _parsed(digits.zfill(_FULL_LENGTH), kinds, today)
    # A Swedish number's own check digit must agree; an Icelandic one may have none that can be computed.
    if isinstance(found, Refused) or (swedish and isinstance(found, Noted)):
        return Refused(message(_TOO_SHORT))
    return Noted(found.value if isinstance(found, Noted) else found, message(_LOST_ZEROS))


def _from_exponent(match: re.Match[str], kinds: Sequence[Kind], today: date) -> Outcome:
    first, rest, exponent = match[1], match[2] or "", int(match[3])
    if len(rest) != exponent:
        template = QT_TRANSLATE_NOOP(
            "core", "The spreadsheet shortened the number and lost digits. Ask the sender for the column as text."
        )
        return Refused(message(template))
    found = _parsed(first + rest, kinds, today)
    if isinstance(found, Refused | Noted):
        return found
    template = QT_TRANSLATE_NOOP("core", "The spreadsheet wrote the number with an exponent; no digit was lost.")
    return Noted(found, message(template))


def _parsed(text: str, kinds: Sequence[Kind], today: date) -> Outcome:
    try:
        found = parse(text, kinds, today)
    except IdentityNumberError as error:
        return Refused(error.message)
    return Noted(found.value, found.notes[0]) if found.notes else found.value
