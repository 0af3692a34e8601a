"""Decides, field by field, between what a source said last, what is in use and what it says now: pure, no database."""

import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum

from virkni_desktop.exchange.values import ValueKind, comparable_phone
from virkni_desktop.messages import QT_TRANSLATE_NOOP, Message, message

Said = str | int | None
"""A value as it is kept for comparing (`values.said`); None means that nothing is known."""

_NORDIC_PAGE = "cp1252"
_EIGHT_BITS = frozenset({"windows-1252", "cp1252", "cp850", "mac-iceland", "iso-8859-1"})
_LOST = frozenset("?\ufffd")
_BRAKE_SHARE = 10


class Outcome(StrEnum):
    """What a field's comparison says is to be done."""

    KEEP = "keep"
    TAKE = "take"
    SAME = "same"
    CONFLICT = "conflict"


@dataclass(frozen=True, slots=True)
class Compared:
    """The outcome, the value in use afterwards, and what the source is remembered to have said.

    With a conflict ``value`` is still mine; theirs is kept beside it until someone decides.
    """

    outcome: Outcome
    value: Said
    base: Said
    warning: Message | None = None


def compare(  # noqa: PLR0911 -- one line for each case of the rule, and its six givens
    base: Said,
    mine: Said,
    theirs: Said,
    *,
    kind: ValueKind = ValueKind.TEXT,
    encoding: str | None = None,
    clears: bool = False,
) -> Compared:
    """The three-way rule: theirs as before keeps mine, mine as before takes theirs, both changed is a conflict.

    A blank says nothing, unless it ``clears``. Letters that the file's code page lost do not count as a change.
    """
    if theirs is None and not clears:
        return Compared(Outcome.KEEP, mine, base)
    if is_same(theirs, mine, kind):
        return Compared(Outcome.SAME, mine, theirs)
    if has_lost_letters(theirs, mine, encoding):
        return Compared(Outcome.SAME, mine, mine, _lost(theirs, mine))
    if is_same(theirs, base, kind):
        return Compared(Outcome.KEEP, mine, theirs)
    if has_lost_letters(theirs, base, encoding):
        return Compared(Outcome.KEEP, mine, base, _lost(theirs, base))
    if is_same(mine, base, kind):
        return Compared(Outcome.TAKE, theirs, theirs)
    return Compared(Outcome.CONFLICT, mine, theirs)


def is_same(left: Said, right: Said, kind: ValueKind = ValueKind.TEXT) -> bool:
    """Whether two values mean the same: telephone numbers by their digits, text in Unicode's composed form."""
    if left == right or left is None or right is None:
        return left == right
    if kind is ValueKind.PHONE:
        return comparable_phone(str(left)) == comparable_phone(str(right)) != ""
    return unicodedata.normalize("NFC", str(left)) == unicodedata.normalize("NFC", str(right))


def has_lost_letters(damaged: Said, whole: Said, encoding: str | None = None) -> bool:
    """Whether ``damaged`` is ``whole`` with ``?`` or U+FFFD where the file's code page has no such letter.

    UTF-8 and workbooks have every letter, but many were filled from a Windows-1252 system: its page is assumed.
    """
    if not isinstance(damaged, str) or not isinstance(whole, str) or not _LOST.intersection(damaged):
        return False
    page = encoding if encoding in _EIGHT_BITS else _NORDIC_PAGE
    letters = unicodedata.normalize("NFC", whole)
    given = unicodedata.normalize("NFC", damaged)
    pairs = list(zip(given, letters, strict=False))
    return len(given) == len(letters) and all(one == other or _was_lost(one, other, page) for one, other in pairs)


def _was_lost(sign: str, letter: str, page: str) -> bool:
    if sign == "\ufffd":
        return letter > "\x7f"
    return sign == "?" and letter.encode(page, "ignore") == b""


def _lost(damaged: Said, whole: Said) -> Message:
    template = QT_TRANSLATE_NOOP("core", "{theirs} lost letters on the way and was taken for {mine}.")
    return message(template, theirs=damaged, mine=whole)


def is_new_reading(last: int | None, stated: int | None) -> bool:
    """Whether a day count is a new reading: the source states one, and not the one it stated last."""
    return stated is not None and stated != last


@dataclass(frozen=True, slots=True)
class ImportEffect:
    """What an import would do to the people of its source: how many it named before, how many of them are missing or
    get another name or number, how many episodes would close, and columns that held something before and now nothing."""

    known: int
    absent: int = 0
    renamed: int = 0
    closing: int = 0
    emptied: Collection[str] = ()


def brake_reasons(effect: ImportEffect) -> tuple[Message, ...]:
    """Why a person should confirm once more; none means that the import may go on."""
    reasons = []
    if effect.absent * 100 > effect.known * _BRAKE_SHARE:
        template = QT_TRANSLATE_NOOP("core", "{absent} of the {known} people this sender named before are missing.")
        reasons.append(message(template, absent=effect.absent, known=effect.known))
    if effect.renamed * 100 > effect.known * _BRAKE_SHARE:
        template = QT_TRANSLATE_NOOP("core", "{renamed} of {known} people would get another name or number.")
        reasons.append(message(template, renamed=effect.renamed, known=effect.known))
    if effect.emptied:
        template = QT_TRANSLATE_NOOP("core", "These columns held something before and are empty now: {columns}.")
        reasons.append(message(template, columns=", ".join(effect.emptied)))
    if effect.closing:
        reasons.append(message(QT_TRANSLATE_NOOP("core", "{closing} enrolments would end."), closing=effect.closing))
    return tuple(reasons)


def emptied_columns(before: Mapping[str, int], now: Mapping[str, int]) -> tuple[str, ...]:
    """Fields whose column is in the file (a key of ``now``) without any value, though ``before`` it held some."""
    return tuple(name for name, filled in now.items() if not filled and before.get(name))
