"""Lays blocks over pages before anything is drawn, so that each page knows how many there are."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field

from virkni_desktop.documents.blocks import Block, Whole
from virkni_desktop.documents.page import LEFT, TEXT_HEIGHT
from virkni_desktop.documents.tagging import TaggedPdf

_CLOSER = 0.6


@dataclass(frozen=True, slots=True)
class Placed:
    """A block and the distance of its top from the top of the text column."""

    block: Block
    down: float


@dataclass(slots=True)
class _Pages:
    """The pages so far; the last one is being filled. `spacing` scales the space between blocks."""

    spacing: float
    pages: list[list[Placed]] = field(default_factory=lambda: [[]])
    used: float = 0

    @property
    def is_fresh(self) -> bool:
        return not self.pages[-1]

    def room(self, block: Block) -> float:
        return TEXT_HEIGHT - self.used - self._before(block)

    def place(self, block: Block) -> None:
        self.used += self._before(block)
        self.pages[-1].append(Placed(block, self.used))
        self.used += block.height

    def turn(self) -> None:
        self.pages.append([])
        self.used = 0

    def _before(self, block: Block) -> float:
        return 0 if self.is_fresh else block.space_before * self.spacing


def paginate(blocks: Sequence[Block]) -> list[list[Placed]]:
    """The blocks on pages: headings stay with what they head, and nothing whole is cut that fits on a page.

    Drawn a little closer where that spares a page, so that the signatures stand with the plan when they can.
    """
    apart = _filled(blocks, spacing=1)
    closer = _filled(blocks, spacing=_CLOSER) if len(apart) > 1 else apart
    return closer if len(closer) < len(apart) else apart


def _filled(blocks: Sequence[Block], spacing: float) -> list[list[Placed]]:
    queue, filled = deque(_without_overlong_wholes(blocks)), _Pages(spacing)
    while queue:
        block = queue.popleft()
        if not filled.is_fresh and _needed_with_next(block, queue, spacing) > filled.room(block):
            filled.turn()
        if block.height <= filled.room(block):
            filled.place(block)
            continue
        parts = block.split(filled.room(block))
        if parts:
            filled.place(parts[0])
            queue.appendleft(parts[1])
            filled.turn()
        elif filled.is_fresh:
            filled.place(block)
        else:
            filled.turn()
            queue.appendleft(block)
    return filled.pages


def _without_overlong_wholes(blocks: Sequence[Block]) -> list[Block]:
    found: list[Block] = []
    for block in blocks:
        if isinstance(block, Whole) and block.height > TEXT_HEIGHT:
            found += _without_overlong_wholes(block.blocks)
        else:
            found.append(block)
    return found


def _needed_with_next(block: Block, following: Sequence[Block], spacing: float) -> float:
    """The room that a block wants: with all that must follow it on the same page, if that fits on a page at all."""
    needed, last = 0.0, block
    for following_block in following:
        if not last.keep_with_next:
            break
        needed += last.height + following_block.space_before * spacing
        last = following_block
    needed += last.least
    return needed if needed <= TEXT_HEIGHT else block.least


def draw_page(pdf: TaggedPdf, placed: Sequence[Placed], top: float) -> None:
    """Draw the blocks of one page, the text column beginning at `top`."""
    for each in placed:
        each.block.draw(pdf, LEFT, top - each.down)
