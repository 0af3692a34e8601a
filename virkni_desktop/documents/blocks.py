"""What stands in the text column: it knows its height, where it comes apart, and how it is drawn."""

from abc import ABC, abstractmethod
from dataclasses import dataclass, replace

from virkni_desktop.documents.page import TEXT_WIDTH, Style, rule, write
from virkni_desktop.documents.tagging import Elem, TaggedPdf

LINES_TOGETHER = 2
_HAND_LINE = 26.0


class Block(ABC):
    """Something that stands in the text column. `space_before` is dropped at the top of a page."""

    space_before: float
    keep_with_next: bool

    @property
    @abstractmethod
    def height(self) -> float:
        """In points."""

    @property
    def least(self) -> float:
        """The height that must be there for it to begin on a page."""
        return self.height

    def split(self, room: float) -> "tuple[Block, Block] | None":
        """What fits into the room, and the rest; None when it does not come apart there."""
        del room
        return None

    @abstractmethod
    def draw(self, pdf: TaggedPdf, x: float, top: float) -> None:
        """Draw it with its upper left corner at (x, top)."""


@dataclass(frozen=True, slots=True)
class Lines(Block):
    """A paragraph, already broken into lines; its parts on two pages are one element."""

    lines: tuple[str, ...]
    style: Style
    elem: Elem
    space_before: float = 0
    keep_with_next: bool = False

    @property
    def height(self) -> float:
        """In points."""
        return len(self.lines) * self.style.leading

    @property
    def least(self) -> float:
        """Two lines, or all where one would be left alone on the next page."""
        count = len(self.lines)
        return self.height if count <= LINES_TOGETHER + 1 else LINES_TOGETHER * self.style.leading

    def split(self, room: float) -> "tuple[Block, Block] | None":
        """With at least two lines on either side."""
        count = min(int(room / self.style.leading), len(self.lines) - LINES_TOGETHER)
        if count < LINES_TOGETHER:
            return None
        first = replace(self, lines=self.lines[:count], keep_with_next=False)
        return first, replace(self, lines=self.lines[count:], space_before=0)

    def draw(self, pdf: TaggedPdf, x: float, top: float) -> None:
        """Draw it with its upper left corner at (x, top)."""
        with pdf.tagged(self.elem):
            write(pdf, x, top, self.lines, self.style)


@dataclass(frozen=True, slots=True)
class Rule(Block):
    """A line across the column, with some space below it."""

    thickness: float
    colour: str
    space_after: float = 0
    space_before: float = 0
    keep_with_next: bool = False

    @property
    def height(self) -> float:
        """In points."""
        return self.thickness + self.space_after

    def draw(self, pdf: TaggedPdf, x: float, top: float) -> None:
        """Draw it with its upper left corner at (x, top)."""
        rule(pdf, x, top - self.thickness / 2, TEXT_WIDTH, self.thickness, self.colour)


@dataclass(frozen=True, slots=True)
class Gap(Block):
    """Empty space that belongs to a whole."""

    height: float
    space_before: float = 0
    keep_with_next: bool = False

    def draw(self, pdf: TaggedPdf, x: float, top: float) -> None:
        """Nothing is drawn."""


@dataclass(frozen=True, slots=True)
class HandLines(Block):
    """Lines to write on by hand, as far apart as handwriting needs."""

    count: int
    space_before: float = 0
    keep_with_next: bool = False

    @property
    def height(self) -> float:
        """In points."""
        return self.count * _HAND_LINE

    def draw(self, pdf: TaggedPdf, x: float, top: float) -> None:
        """Draw it with its upper left corner at (x, top)."""
        for number in range(1, self.count + 1):
            rule(pdf, x, top - number * _HAND_LINE, TEXT_WIDTH)


@dataclass(frozen=True, slots=True)
class Whole(Block):
    """Blocks that stay together on one page; only what is longer than a page comes apart, between its blocks."""

    blocks: tuple[Block, ...]
    space_before: float = 0
    keep_with_next: bool = False

    @property
    def height(self) -> float:
        """In points."""
        heights = [block.height + block.space_before for block in self.blocks]
        return sum(heights) - self.blocks[0].space_before

    def draw(self, pdf: TaggedPdf, x: float, top: float) -> None:
        """Draw it with its upper left corner at (x, top)."""
        top += self.blocks[0].space_before
        for block in self.blocks:
            top -= block.space_before
            block.draw(pdf, x, top)
            top -= block.height
