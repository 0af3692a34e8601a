"""Reads figures as Nordic offices write them: decimal comma, thousands with dot or space, percent, codes with zeros."""

import re
from decimal import Decimal

from virkni_desktop.exchange.cells import Cell, text_of
from virkni_desktop.exchange.outcome import Noted, Outcome, Refused
from virkni_desktop.messages import QT_TRANSLATE_NOOP, message

_LONGEST = 60
_MINUS = str.maketrans("−–", "--")
_SPACES = re.compile(r"[\s\u00a0\u202f\u2007]")
_CURRENCY = re.compile(r"(?:(?:kr|isk|sek|króna|krónur|kronor)\.?|:-|,-)$|^(?:kr|isk|sek)\.?", re.IGNORECASE)
_THOUSANDS = re.compile(r"-?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?")
_PLAIN = re.compile(r"-?\d+(?:[.,]\d+)?")
_CODE_AND_NAME = re.compile(r"(\d+) +[^\W\d].*")


def read_whole(cell: Cell) -> Outcome:
    """A whole number, for example of days; ``37,0`` is one, ``37,5`` is refused."""
    number = _number(cell)
    if number is None or number != number.to_integral_value():
        return _refused(QT_TRANSLATE_NOOP("core", "{value} is not a whole number."), cell)
    return int(number)


def read_amount(cell: Cell) -> Outcome:
    """An amount of money: ``228.689`` and ``228 689`` are thousands; whole amounts come as int, others as Decimal.

    Refuses three decimals, where nobody can tell a decimal comma from a foreign thousands comma.
    """
    number = _number(cell)
    if number is None:
        return _refused(QT_TRANSLATE_NOOP("core", "{value} is not an amount."), cell)
    if number == number.to_integral_value():
        return int(number)
    if isinstance(cell, str) and -_exponent(number) > 2:
        return _refused(QT_TRANSLATE_NOOP("core", "{value} may mean thousands or decimals."), cell)
    return number.quantize(Decimal("0.01"))


def read_percent(cell: Cell) -> Outcome:
    """A share in percent: ``75``, ``75 %`` and ``37,5`` as they are; a number cell up to 1 is a formatted share."""
    is_share = isinstance(cell, float | int) and not isinstance(cell, bool) and 0 < cell <= 1
    number = _number(cell.strip().removesuffix("%") if isinstance(cell, str) else cell)
    if number is None:
        return _refused(QT_TRANSLATE_NOOP("core", "{value} is not a share in percent."), cell)
    share = _int_if_whole((number * 100).normalize() if is_share else number)
    if not is_share:
        return share
    template = QT_TRANSLATE_NOOP("core", "{value} was read as {percent} percent.")
    return Noted(share, message(template, value=text_of(cell), percent=str(share)))


def read_code(cell: Cell, width: int | None) -> Outcome:
    """A code as text, filled up with zeros to ``width`` digits (spreadsheets drop them); a name behind it is left out."""
    text = " ".join(text_of(cell).split())
    head, dot, tail = text.partition(".")
    if dot and not tail.strip("0") and head.isdecimal():
        text = head
    if width is None:
        return text
    named = _CODE_AND_NAME.fullmatch(text)
    digits = named[1] if named else text
    if digits.isdecimal() and len(digits) > width:
        template = QT_TRANSLATE_NOOP("core", "{value} is not a code of {width} digits.")
        return Refused(message(template, value=text, width=width))
    return digits.zfill(width) if digits.isdecimal() else text


def _number(cell: Cell) -> Decimal | None:
    if isinstance(cell, float | int) and not isinstance(cell, bool):
        number = Decimal(repr(cell))
        return number if number.is_finite() else None
    text = _SPACES.sub("", text_of(cell)).translate(_MINUS)
    if len(text) > _LONGEST:
        return None
    text = _CURRENCY.sub("", text)
    if _THOUSANDS.fullmatch(text):
        text = text.replace(".", "")
    return Decimal(text.replace(",", ".")) if _PLAIN.fullmatch(text) else None


def _exponent(number: Decimal) -> int:
    exponent = number.as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0


def _int_if_whole(number: Decimal) -> int | Decimal:
    return int(number) if number == number.to_integral_value() else number


def _refused(template: str, cell: Cell) -> Refused:
    text = text_of(cell).strip()
    return Refused(message(template, value=text if len(text) <= _LONGEST else text[:_LONGEST] + "…"))
