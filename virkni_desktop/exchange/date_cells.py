"""Reads the dates that Swedish and Icelandic offices write, and refuses impossible ones instead of mending them."""

import re
from datetime import date, datetime, timedelta

from virkni_desktop.exchange.cells import Cell, text_of
from virkni_desktop.exchange.outcome import Noted, Outcome, Refused
from virkni_desktop.messages import QT_TRANSLATE_NOOP, message

# Both calendars of spreadsheets count days from here; Excel believes that 1900 had a 29 February, hence 30 December.
EPOCH_1900, EPOCH_1904 = date(1899, 12, 30), date(1904, 1, 1)
_FIRST_SERIAL, _LAST_SERIAL = 10_000, 80_000
_LONGEST = 60
_FIRST_YEAR, _LAST_YEAR = 1850, 2150

_TIME = r"(?:[T ]\d{1,2}[:.]\d{2}.*)?"
_YEAR_FIRST = re.compile(rf"(\d{{4}})([-./])(\d{{1,2}})\2(\d{{1,2}}){_TIME}")
_DAY_FIRST = re.compile(rf"(\d{{1,2}})([-./]) ?(\d{{1,2}})\2 ?(\d{{4}}|\d{{2}}){_TIME}")
_DIGITS = re.compile(r"(\d{4})(\d{2})(\d{2})")
_SHORT_DIGITS = re.compile(r"(\d{2})(\d{2})(\d{2})")
_SERIAL = re.compile(r"\d{5}(?:[.,]\d+)?")
_WORDED = re.compile(r"(?:den |þann |d\. )?(\d{1,2})\.?[ -]([^\W\d]{3,})\.?,?[ -](\d{4})", re.IGNORECASE)
_MONTHS = (
    ("januari", "janúar", "january"),
    ("februari", "febrúar", "february"),
    ("mars", "march"),
    ("april", "apríl"),
    ("maj", "maí", "may"),
    ("juni", "júní", "june"),
    ("juli", "júlí", "july"),
    ("augusti", "ágúst", "august"),
    ("september",),
    ("oktober", "október", "october"),
    ("november", "nóvember"),
    ("december", "desember"),
)


def read_date(cell: Cell, today: date, epoch: date = EPOCH_1900) -> Outcome:
    """The day in ``cell``: a date cell, a day number counted from ``epoch``, or text with the day before the month.

    Two-digit years and day numbers in text are read with a note. Anything else is refused, naming the value.
    """
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    text = " ".join(text_of(cell).split())
    if len(text) > _LONGEST:
        return _refused(text[:_LONGEST] + "…")
    if isinstance(cell, float | int) and not isinstance(cell, bool):
        found = _from_number(float(cell), epoch)
        return found if found is not None else _refused(text)
    return _from_text(text, today, epoch)


def _from_number(number: float, epoch: date) -> date | None:
    if _FIRST_SERIAL <= number <= _LAST_SERIAL:
        return epoch + timedelta(days=int(number))
    digits = _DIGITS.fullmatch(str(int(number))) if number.is_integer() else None
    return _day(digits[1], digits[2], digits[3]) if digits else None


def _from_text(text: str, today: date, epoch: date) -> Outcome:
    found = _written(text)
    if found is not None:
        return found
    short = _DAY_FIRST.fullmatch(text)
    if short:
        return _noted(_day(_century(short[4], today), short[3], short[1]), text)
    packed = _SHORT_DIGITS.fullmatch(text)
    if packed:
        return _noted(_day(_century(packed[1], today), packed[2], packed[3]), text)
    if _SERIAL.fullmatch(text):
        return _noted(_from_number(float(text.replace(",", ".")), epoch), text)
    return _refused(text)


def _written(text: str) -> date | None:
    """The day where the text leaves no doubt: a year of four digits, the month as a number or a word."""
    match = _YEAR_FIRST.fullmatch(text)
    if match:
        return _day(match[1], match[3], match[4])
    match = _DAY_FIRST.fullmatch(text)
    if match and len(match[4]) == 4:
        return _day(match[4], match[3], match[1])
    match = _DIGITS.fullmatch(text)
    if match:
        return _day(match[1], match[2], match[3])
    match = _WORDED.fullmatch(text)
    month = _month(match[2].casefold()) if match else None
    return _day(match[3], month, match[1]) if match and month else None


def _month(word: str) -> int | None:
    return next((number for number, names in enumerate(_MONTHS, 1) if any(n.startswith(word) for n in names)), None)


def _century(two_digits: str, today: date) -> int:
    """Years up to twenty from now are to come, the others are past."""
    year = today.year // 100 * 100 + int(two_digits)
    return year - 100 if year > today.year + 20 else year


def _day(year: str | int, month: str | int, day: str | int) -> date | None:
    try:
        found = date(int(year), int(month), int(day))
    except ValueError:
        return None
    return found if _FIRST_YEAR <= found.year <= _LAST_YEAR else None


def _noted(found: date | None, text: str) -> Noted | Refused:
    if found is None:
        return _refused(text)
    template = QT_TRANSLATE_NOOP("core", "{value} was read as {date}.")
    return Noted(found, message(template, value=text, date=found.isoformat()))


def _refused(text: str) -> Refused:
    return Refused(message(QT_TRANSLATE_NOOP("core", "{value} is not a date that exists."), value=text))
