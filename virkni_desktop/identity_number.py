"""Reads Swedish and Icelandic identity numbers, so that no real one is locked out and no doubtful one passes unseen.

Two levels (domain rules of Skatteverket and Þjóðskrá): a hard rule refuses (shape, a date that exists and is not in the
future), a soft one accepts with a note (check digit, guessed century, serial 000). A wrong check digit is soft because
Icelandic numbers issued since 18 February 2026 carry none that can be computed.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from functools import partial
from operator import mul
from types import MappingProxyType
from typing import NamedTuple

from virkni_desktop.errors import InputError
from virkni_desktop.messages import QT_TRANSLATE_NOOP, Message, message


class Kind(StrEnum):
    """What a number identifies, and by whose rules."""

    PERSONNUMMER = "personnummer"
    SAMORDNINGSNUMMER = "samordningsnummer"
    INTERIM = "interim"
    KENNITALA = "kennitala"
    KERFISKENNITALA = "kerfiskennitala"
    ORGANISATIONSNUMMER = "organisationsnummer"
    KENNITALA_ORGANISATION = "kennitala-organisation"


class Check(StrEnum):
    """What the check digit says; ``NONE`` where the kind has none that can be computed."""

    OK = "ok"
    MISMATCH = "mismatch"
    NONE = "none"


SWEDISH_PERSONS = (Kind.PERSONNUMMER, Kind.SAMORDNINGSNUMMER, Kind.INTERIM)
ICELANDIC_PERSONS = (Kind.KENNITALA, Kind.KERFISKENNITALA)
# A sole trader's organisation number is the owner's own: the kind that comes back says that it is personal.
SWEDISH_ORGANISATIONS = (Kind.ORGANISATIONSNUMMER, Kind.PERSONNUMMER, Kind.SAMORDNINGSNUMMER)
ICELANDIC_ORGANISATIONS = (Kind.KENNITALA_ORGANISATION, Kind.KENNITALA)


class IdentityNumber(NamedTuple):
    """A number that passed the hard rules (a tuple, since files bring tens of thousands and it is made soonest).

    ``value`` is the canonical text: twelve characters for Swedish persons, ten digits for all others.
    """

    kind: Kind
    value: str
    original: str
    check: Check
    birth_date: date | None = None
    notes: tuple[Message, ...] = ()


class IdentityNumberError(InputError):
    """A number that breaks a hard rule. The sentence does not repeat the number, since sentences reach logs."""


_INTERIM_LETTERS = frozenset("TRSUWXJKLMN")
_SIGNS = "+-\u2010\u2011\u2012\u2013\u2212"
# Spreadsheets leave an apostrophe before a number kept as text, web pages leave spaces without width.
_SURROUNDINGS = " \t\r\n\u00a0\u2007\u202f\u200b\u2060\ufeff'\u2019"
_DOUBLED = bytes.maketrans(b"0123456789", b"0246813579")
_KENNITALA_WEIGHTS = (3, 2, 7, 6, 5, 4, 3, 2, 1)
_CENTURIES = MappingProxyType({"8": 1800, "9": 1900, "0": 2000})
_YOUNGEST_LIKELY, _OLDEST_LIKELY = 16, 90
_MISTYPED = QT_TRANSLATE_NOOP("core", "The check digit does not match. Is a digit mistyped?")
_MISTYPED_OR_NEW = QT_TRANSLATE_NOOP(
    "core", "The check digit does not match. Is a digit mistyped, or was the number issued after 18 February 2026?"
)
_UNLIKELY_AGE = QT_TRANSLATE_NOOP(
    "core", "The year has two digits and was read as {year}: the person would be {age} years old. Is it right?"
)
_SERIAL_000 = QT_TRANSLATE_NOOP("core", "No person is given the serial number 000. Is it mistyped?")
_NOT_BORN_YET = QT_TRANSLATE_NOOP(
    "core", "The number names a birth after today, in {year}. Check it with the person; nothing was changed."
)
# Looking a member up on its enumeration costs as much as a whole comparison.
_OK, _MISMATCH, _UNCHECKED = Check
_COORDINATION, _INTERIM = Kind.SAMORDNINGSNUMMER, Kind.INTERIM


class _Written(NamedTuple):
    """The bare characters, the last ten of them, and how they were written."""

    text: str
    short: str
    plus: bool
    original: str


_Reader = Callable[[_Written, date], IdentityNumber | IdentityNumberError | None]


def parse(text: str, kinds: Sequence[Kind], today: date) -> IdentityNumber:
    """Read ``text`` as one of ``kinds``; where it fits several, one with a matching check digit, then the first.

    Accepts spaces around the number and one hyphen, dash, plus sign or space before its last four characters.
    Raises IdentityNumberError with a sentence for the person when no kind fits.
    """
    written = _clean(text)
    doubtful: IdentityNumber | None = None
    refusal: IdentityNumberError | None = None
    if written is not None:
        for kind in kinds:
            found = _READERS[kind](written, today)
            if isinstance(found, IdentityNumber):
                if found.check is not _MISMATCH:
                    return found
                doubtful = doubtful or found
            elif found is not None:
                refusal = refusal or found
    if doubtful is not None:
        return doubtful
    raise refusal or _shape_refusal(text, kinds)


def display(value: str, kind: Kind) -> str:
    """A canonical value as people write it: six and four with a hyphen.

    Swedish numbers of people born before 1930 keep their whole year: the '+' that says "a hundred years ago" depends on
    the day it is read, the whole year does not.
    """
    if kind in SWEDISH_PERSONS and value[:4] >= "1930":
        value = value[2:]
    return f"{value[:-4]}-{value[-4:]}"


def mask(value: str, kind: Kind) -> str:
    """The same with its last four hidden, for lists and exports; numbers of organisations are public and stay whole."""
    shown = display(value, kind)
    if kind in (Kind.ORGANISATIONSNUMMER, Kind.KENNITALA_ORGANISATION):
        return shown
    return shown[:-4] + "****"


def age(birth_date: date, today: date) -> int:
    """Whole years lived; someone born on 29 February has their birthday on 1 March in other years."""
    return today.year - birth_date.year - ((today.month, today.day) < (birth_date.month, birth_date.day))


def _clean(text: str) -> _Written | None:
    """The bare ten or twelve characters, or None when the text has not that shape."""
    # The usual writings first: files bring tens of thousands of numbers.
    bare = text[:-5] + text[-4:] if text[-5:-4] == "-" else text
    if len(bare) in (10, 12) and bare.isdigit() and bare.isascii():
        return _Written(bare, bare[-10:], False, text)  # noqa: FBT003 -- as above
    bare = text.strip(_SURROUNDINGS).upper()
    head, sign, tail = bare[:-4].rstrip(_SURROUNDINGS), "", bare[-4:]
    if head and head[-1] in _SIGNS:
        head, sign = head[:-1].rstrip(_SURROUNDINGS), head[-1]
    bare = head + tail
    # An interim number has one letter, in place of the first serial digit.
    digits = head + tail[1:] if tail[:1] in _INTERIM_LETTERS else bare
    if len(head) not in (6, 8) or not (digits.isascii() and digits.isdigit()):
        return None
    return _Written(bare, bare[-10:], sign == "+", text)


_NAMES: Mapping[str, str] = MappingProxyType(
    {Kind.INTERIM: "interimsnummer", Kind.KENNITALA_ORGANISATION: "kennitala"}
)  # the others are called as they are


def _shape_refusal(text: str, kinds: Sequence[Kind]) -> IdentityNumberError:
    if not text.strip(_SURROUNDINGS):
        return IdentityNumberError(QT_TRANSLATE_NOOP("core", "Type an identity number, or choose that there is none."))
    template = QT_TRANSLATE_NOOP(
        "core", "This is not a number of the kind expected here ({kinds}). Check its digits; nothing was changed."
    )
    return IdentityNumberError(template, kinds=", ".join(dict.fromkeys(_NAMES.get(kind, kind) for kind in kinds)))


def _no_such_date(year: int, month: int, day: int) -> IdentityNumberError:
    template = QT_TRANSLATE_NOOP(
        "core", "The number names a date that does not exist, {date}. Check it with the person; nothing was changed."
    )
    return IdentityNumberError(template, date=f"{year:04}-{month:02}-{day:02}")


def _real_date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _swedish_person(written: _Written, today: date, kind: Kind) -> IdentityNumber | IdentityNumberError | None:
    text, short, plus, original = written
    day, month = int(short[4:6]), int(short[2:4])
    coordination = kind is _COORDINATION
    # A month above 12 is a mistyped date, but from 20 on the number belongs to an organisation.
    fits = 60 <= day <= 91 and month <= 12 if coordination else day < 60 and month < 20
    if not fits or (short[6] in _INTERIM_LETTERS if kind is _INTERIM else short.isdigit()) is False:
        return None
    if coordination:
        day -= 60
    whole = len(text) == 12
    year = int(text[:4]) if whole else _guessed_year(int(short[:2]), month, day, plus, today)
    if not 1800 <= year <= 2099:
        return None
    born = _real_date(year, month, day)
    # Month 00 and day 60 are given to people whose birth date is not known (coordination numbers only).
    if born is None and not coordination:
        return _no_such_date(year, month, day)
    if year >= today.year and (year > today.year or (born is not None and born > today)):
        return IdentityNumberError(_NOT_BORN_YET, year=year)
    check = _UNCHECKED if kind is _INTERIM else _luhn(short)
    years_old = None if whole or plus else today.year - year if born is None else age(born, today)
    is_plain = check is not _MISMATCH and years_old is None and short[6:9] != "000"
    notes = () if is_plain else _swedish_notes(short, check, year, years_old)
    return IdentityNumber(kind, text if whole else f"{year}{short[2:]}", original, check, born, notes)


def _guessed_year(two_digits: int, month: int, day: int, plus: bool, today: date) -> int:
    """The latest year that fits two digits: not after today, and with '+' at least a hundred years ago."""
    year = today.year // 100 * 100 + two_digits
    if (year, month, day) > (today.year, today.month, today.day):
        year -= 100
    return year - 100 if plus and year > today.year - 100 else year


def _swedish_notes(short: str, check: Check, year: int, years_old: int | None) -> tuple[Message, ...]:
    """What is doubtful; ``years_old`` only where the century was guessed."""
    notes = [message(_MISTYPED)] if check is _MISMATCH else []
    if years_old is not None and not _YOUNGEST_LIKELY <= years_old <= _OLDEST_LIKELY:
        notes.append(message(_UNLIKELY_AGE, year=year, age=years_old))
    if short[6:9] == "000":
        notes.append(message(_SERIAL_000))
    return tuple(notes)


def _luhn(ten: str) -> Check:
    # The characters' codes stand for the digits: five times 48 is a multiple of ten, so the remainder is the same.
    codes = ten.encode()
    total = sum(codes[1::2]) + sum(codes[::2].translate(_DOUBLED))
    return _OK if total % 10 == 0 else _MISMATCH


def _organisationsnummer(written: _Written, _today: date) -> IdentityNumber | None:
    short = written.short
    # Tax files write the number with 16 in the place of a century; a third digit below 2 would be a person's month.
    if (len(written.text) == 12 and not written.text.startswith("16")) or not short.isdigit() or short[2] < "2":
        return None
    return _organisation(Kind.ORGANISATIONSNUMMER, written, _luhn(short))


def _organisation(kind: Kind, written: _Written, check: Check) -> IdentityNumber:
    notes = (message(_MISTYPED),) if check is _MISMATCH else ()
    return IdentityNumber(kind, written.short, written.original, check, None, notes)


def _kennitala(written: _Written, today: date) -> IdentityNumber | IdentityNumberError | None:
    text = written.text
    if not _is_icelandic(written, "0", "3") or text[9] not in _CENTURIES:
        return None
    year, month, day = _CENTURIES[text[9]] + int(text[4:6]), int(text[2:4]), int(text[:2])
    born = _real_date(year, month, day)
    if born is None:
        return _no_such_date(year, month, day)
    if born > today:
        return IdentityNumberError(_NOT_BORN_YET, year=year)
    check = _mod_eleven(text)
    notes = (message(_MISTYPED_OR_NEW),) if check is _MISMATCH else ()
    return IdentityNumber(Kind.KENNITALA, text, written.original, check, born, notes)


def _is_icelandic(written: _Written, first: str, last: str) -> bool:
    """Ten digits, the first of them from ``first`` to ``last``."""
    text = written.text
    return len(text) == 10 and not written.plus and first <= text[0] <= last and text.isdigit()


def _kerfiskennitala(written: _Written, _today: date) -> IdentityNumber | None:
    if not _is_icelandic(written, "8", "9"):
        return None
    return IdentityNumber(Kind.KERFISKENNITALA, written.text, written.original, _UNCHECKED)


def _kennitala_organisation(written: _Written, _today: date) -> IdentityNumber | IdentityNumberError | None:
    text = written.text
    if not _is_icelandic(written, "4", "7") or text[9] not in _CENTURIES:
        return None
    year, month, day = _CENTURIES[text[9]] + int(text[4:6]), int(text[2:4]), int(text[:2]) - 40
    # The register of companies opened in 1969 and gave out numbers with 29 to 31 February that are still in use.
    opened_in_1969 = year == 1969 and month == 2 and day <= 31
    if not opened_in_1969 and _real_date(year, month, day) is None:
        return _no_such_date(year, month, day)
    return _organisation(Kind.KENNITALA_ORGANISATION, written, _mod_eleven(text))


def _mod_eleven(ten: str) -> Check:
    # The check digit itself has weight 1, so that a right number gives a multiple of eleven. The weights sum to 33, so
    # the characters' codes can stand for the digits here too; the tenth character, the century, has no weight.
    total = sum(map(mul, ten.encode(), _KENNITALA_WEIGHTS))
    return _OK if total % 11 == 0 else _MISMATCH


_READERS: Mapping[Kind, _Reader] = MappingProxyType(
    {kind: partial(_swedish_person, kind=kind) for kind in SWEDISH_PERSONS}
    | {
        Kind.KENNITALA: _kennitala,
        Kind.KERFISKENNITALA: _kerfiskennitala,
        Kind.ORGANISATIONSNUMMER: _organisationsnummer,
        Kind.KENNITALA_ORGANISATION: _kennitala_organisation,
    }
)
