"""Turns the bytes of a text file into text without a silent guess: mark, strict UTF-8, then Nordic letters decide."""

import re

from virkni_desktop.exchange.sniffing import looks_like_utf16
from virkni_desktop.messages import QT_TRANSLATE_NOOP, Message, message

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
# In the order in which they are met; a later one must be better, not equal.
_CODE_PAGES = ("windows-1252", "cp850", "mac-iceland")
_WORDS = re.compile(rb"[A-Za-z]+[\x80-\xff][A-Za-z\x80-\xff]*|[\x80-\xff]+[A-Za-z][A-Za-z\x80-\xff]*")
_NO_BREAK_SPACE = b"\xa0"
_SAMPLE_WORDS = 2_000
_NORDIC = frozenset("åäöéüáðíóúýþæøÅÄÖÉÜÁÐÍÓÚÝÞÆØ")
_TYPOGRAPHY = frozenset("–—’‘“”„…§°·½€£«»´®©²³\u00a0\u00ad")
_TWICE_ENCODED = re.compile("Ã[¥¤¶©¡°³º½¾¦…„––˜]|Ã\u0085|Ã\u0084|Ã\u0096")


def decode(data: bytes, encoding: str | None = None) -> tuple[str, str, tuple[Message, ...]]:
    """The text, the encoding's name, and warnings about what was guessed or lost; ``encoding`` where a person chose one."""
    if encoding is not None:
        return _checked(data.decode(encoding, "replace"), encoding)
    for mark, marked in _MARKS:
        if data.startswith(mark):
            return _checked(data.decode(marked, "replace"), marked)
    unmarked = looks_like_utf16(data)
    if unmarked:
        return _checked(data.decode(unmarked, "replace"), unmarked)
    try:
        return _checked(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        encoding = _code_page(data)
    guessed = message(
        QT_TRANSLATE_NOOP(
            "core", "The file does not say its encoding; it was read as {encoding}. Check å, ä, ö, ð, þ."
        ),
        encoding=encoding,
    )
    text, _, warnings = _checked(data.decode(encoding, "replace"), encoding)
    return text, encoding, (guessed, *warnings)


def _checked(text: str, encoding: str) -> tuple[str, str, tuple[Message, ...]]:
    warnings = []
    if "\ufffd" in text:
        lost = QT_TRANSLATE_NOOP("core", "Some letters could not be read and are shown as \ufffd.")
        warnings.append(message(lost))
    if _TWICE_ENCODED.search(text):
        broken = QT_TRANSLATE_NOOP("core", "Letters such as å and ö were already damaged before the file was sent.")
        warnings.append(message(broken))
    return text.removeprefix("\ufeff"), encoding, tuple(warnings)


def _code_page(data: bytes) -> str:
    """The code page under which the words read most like Swedish or Icelandic."""
    found = [match[0] for _, match in zip(range(_SAMPLE_WORDS), _WORDS.finditer(data), strict=False)]
    sample = b" ".join(found)
    if not {code for code in sample if code > 127} - set(_NO_BREAK_SPACE):
        return _CODE_PAGES[0]
    return max(_CODE_PAGES, key=lambda page: _likeness(sample.decode(page, "replace")))


def _likeness(text: str) -> int:
    score = 0
    before = " "
    for letter in text:
        if letter > "\x7f":
            score += _weight(letter, before)
        before = letter
    return score


def _weight(letter: str, before: str) -> int:
    if letter == "\ufffd" or letter < "\xa0":
        return -10
    if not letter.isalpha():
        return -1 if letter in _TYPOGRAPHY else -4
    # A capital inside a word is what a wrong code page makes of a small letter.
    misplaced = -4 if letter.isupper() and before.islower() else 0
    return misplaced + (3 if letter in _NORDIC else 0)
