"""The place to sign: what is agreed to in plain words, then a line for each party; it never splits over pages."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from virkni_desktop.documents.blocks import Block, Gap, Lines, Rule, Whole
from virkni_desktop.documents.composing import broken, heading
from virkni_desktop.documents.fonts import printable
from virkni_desktop.documents.page import BODY, INK, MM, NAMES, STRONG, TEXT_WIDTH, rule, write
from virkni_desktop.documents.tagging import Elem, TaggedPdf
from virkni_desktop.documents.wording import words
from virkni_desktop.formats import long_date

_BOX = 4.5 * MM
_BESIDE_BOX = 8 * MM
_ROOM_TO_SIGN = 14.5 * MM
_BETWEEN_COLUMNS = 10 * MM
_COLUMN = (TEXT_WIDTH - _BETWEEN_COLUMNS) / 2


class PartyRole(StrEnum):
    """Who signs a plan or a contract."""

    PARTICIPANT = "participant"
    COACH = "coach"
    EMPLOYER = "employer"
    INTERPRETER = "interpreter"
    WORKPLACE = "workplace"
    OFFICE = "office"
    AGENCY = "agency"


@dataclass(frozen=True, slots=True)
class Party:
    """Someone who signs; without a name only the role stands under the line. `signed_on` when they have."""

    role: PartyRole
    name: str = ""
    signed_on: date | None = None


@dataclass(frozen=True, slots=True)
class _TickBox(Block):
    """A box to tick and what ticking it says."""

    text: Lines
    space_before: float = 0
    keep_with_next: bool = False

    @property
    def height(self) -> float:
        """In points."""
        return self.text.height

    def draw(self, pdf: TaggedPdf, x: float, top: float) -> None:
        """Draw it with its upper left corner at (x, top)."""
        with pdf.artifact():
            pdf.canvas.setStrokeColor(INK)
            pdf.canvas.setLineWidth(1)
            pdf.canvas.rect(x, top - (BODY.leading + _BOX) / 2, _BOX, _BOX)
        self.text.draw(pdf, x + _BESIDE_BOX, top)


@dataclass(frozen=True, slots=True)
class _SignatureRow(Block):
    """Two signature lines side by side: room for the hand, the line, the printed name below it."""

    columns: tuple[tuple[str, Lines], ...]
    space_before: float = 0
    keep_with_next: bool = False

    @property
    def height(self) -> float:
        """In points."""
        return _ROOM_TO_SIGN + max(names.height for _, names in self.columns)

    def draw(self, pdf: TaggedPdf, x: float, top: float) -> None:
        """Draw it with its upper left corner at (x, top)."""
        for position, (signed, names) in enumerate(self.columns):
            left = x + position * (_COLUMN + _BETWEEN_COLUMNS)
            line = top - _ROOM_TO_SIGN
            rule(pdf, left, line, _COLUMN, 0.8, INK)
            names.draw(pdf, left, line - 1)
            if signed:
                with pdf.tagged(names.elem):
                    write(pdf, left, line + NAMES.leading + 2, (signed,), NAMES)


def signature_block(
    parties: Sequence[Party], interpreter_language: str, language: str, *, statements: Sequence[str] | None = None
) -> Whole:
    """The block for these parties, in order, two a row; ``statements`` are what is ticked, those of a plan unless said."""
    spoken = interpreter_language.strip()
    explained = words("sign.explained-in", language, spoken=spoken) if spoken else words("sign.explained", language)
    ticked = (explained, words("sign.copy", language)) if statements is None else statements
    title = words("sign.heading", language)
    blocks: list[Block] = [
        Rule(1.2, INK, space_after=7),
        *(_tick_box(text, title, space_before=5 if number else 0) for number, text in enumerate(ticked)),
        heading(title, title, STRONG, "H2", 8),
    ]
    fields = [_field(party, title, language) for party in parties]
    blocks += [_SignatureRow(tuple(fields[at : at + 2]), space_before=3) for at in range(0, len(fields), 2)]
    return Whole((*blocks, Gap(2)), space_before=14)


def _tick_box(text: str, title: str, space_before: float = 0) -> _TickBox:
    lines = broken(printable(text, title), BODY, TEXT_WIDTH - _BESIDE_BOX)
    return _TickBox(Lines(lines, BODY, Elem("P")), space_before)


def _field(party: Party, title: str, language: str) -> tuple[str, Lines]:
    role = words(f"role.{party.role}", language)
    name = " ".join(party.name.split())
    under = f"{name}, {role}" if name else role[0].upper() + role[1:]
    signed = words("sign.signed", language, date=long_date(party.signed_on, language)) if party.signed_on else ""
    return signed, Lines(broken(printable(under, title), NAMES, _COLUMN), NAMES, Elem("P"))
