"""The typefaces on paper: only the two that are shipped and embedded, and never a box where a letter should be."""

import unicodedata
from dataclasses import dataclass
from functools import cache

from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont

from virkni_desktop.errors import VirkniError
from virkni_desktop.messages import QT_TRANSLATE_NOOP
from virkni_desktop.paths import resource

REGULAR, BOLD = "NotoSans", "NotoSans-Bold"
_FILES = {REGULAR: "NotoSans-Regular.ttf", BOLD: "NotoSans-Bold.ttf"}
_LINE_ENDS = dict.fromkeys([0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029], "\n")
_SHOWN_AT_MOST = 5
_NO_CHARACTER = 0xFFFF


class UnprintableError(VirkniError):
    """A text holds characters that the shipped typefaces do not have."""


@dataclass(frozen=True, slots=True)
class Face:
    """One typeface: which characters it has and how wide each is, in thousandths of the size."""

    name: str
    widths: dict[int, float]
    missing_width: float

    def width(self, text: str, size: float) -> float:
        """Of a text on one line, in points."""
        widths, missing = self.widths, self.missing_width
        return sum([widths.get(ord(letter), missing) for letter in text]) * size / 1000


@cache
def face(name: str) -> Face:
    """A shipped typeface, ready to be embedded."""
    font = TTFont(name, str(resource("fonts", _FILES[name])))
    registerFont(font)
    widths = {code: font.face.getCharWidth(code) for code in font.face.charToGlyph if code != _NO_CHARACTER}
    return Face(name, widths, font.face.defaultWidth)


def printable(text: str, field: str) -> str:
    """The text as it is drawn: composed letters, plain line ends, no invisible characters.

    Raises UnprintableError naming the field and the characters that the typefaces lack: a paper that is signed must
    not differ from what was written, so nothing is left out or replaced.
    """
    composed = unicodedata.normalize("NFC", text).replace("\r\n", "\n").translate(_LINE_ENDS).replace("\t", " ")
    if composed.isascii() and composed.isprintable():
        return composed
    shown = "".join(letter for letter in composed if letter == "\n" or not _is_invisible(letter))
    known = face(REGULAR).widths
    missing = dict.fromkeys(letter for letter in shown if ord(letter) not in known and letter != "\n")
    if missing:
        raise UnprintableError(
            QT_TRANSLATE_NOOP(
                "core",
                "“{field}” contains what cannot be printed: {characters}. Write it in other letters or in words, "
                "and print again. Nothing was printed or changed.",
            ),
            field=field,
            characters=", ".join(_named(letter) for letter in list(missing)[:_SHOWN_AT_MOST]),
        )
    return shown


def _is_invisible(letter: str) -> bool:
    return unicodedata.category(letter) in ("Cc", "Cf") or 0xFE00 <= ord(letter) <= 0xFE0F


def _named(letter: str) -> str:
    code = f"U+{ord(letter):04X}"
    return f"{letter} ({code})" if letter.isprintable() else code
