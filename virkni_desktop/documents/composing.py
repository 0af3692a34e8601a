"""Makes blocks of people's texts: printable letters, lines that fit, paragraphs and headings."""

import re
from collections import deque
from collections.abc import Sequence
from dataclasses import replace

from virkni_desktop.documents.blocks import LINES_TOGETHER, Block, HandLines, Lines, Rule, Whole
from virkni_desktop.documents.fonts import face, printable
from virkni_desktop.documents.page import BODY, MEASURE, Style
from virkni_desktop.documents.tagging import Elem


def paragraphs(
    text: str,
    field_name: str,
    style: Style = BODY,
    *,
    parent: Elem | None = None,
    space_before: float = 0,
    width: float = MEASURE,
) -> list[Lines]:
    """A person's text: each line of it a paragraph, a blank line half a line of space. Empty for an empty text.

    Raises UnprintableError, naming `field_name`, for letters that the typefaces lack.
    """
    found: list[Lines] = []
    gap = space_before
    for line in printable(text, field_name).split("\n"):
        if not line.strip():
            gap = max(gap, style.leading / 2) if found else gap
            continue
        found.append(Lines(broken(line, style, width), style, Elem("P", parent), gap))
        gap = 0
    return found


def heading(
    text: str,
    field_name: str,
    style: Style,
    role: str,
    space_before: float,
    *,
    parent: Elem | None = None,
    keep: bool = True,
) -> Lines:
    """A text that is one line by nature, over as many as it needs; a heading stays with what it heads."""
    one_line = re.sub(r"[ \n]+", " ", printable(text, field_name)).strip()
    return Lines(broken(one_line, style, MEASURE), style, Elem(role, parent), space_before, keep)


def keep_with_next(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, the last of them bound to whatever follows, with two lines or more."""
    found: deque[Block] = deque()
    bound = 0
    for block in reversed(blocks):
        if bound >= LINES_TOGETHER:
            found.appendleft(block)
        elif isinstance(block, Lines) and len(block.lines) >= 2 * LINES_TOGETHER:
            found.appendleft(replace(block, lines=block.lines[-LINES_TOGETHER:], space_before=0, keep_with_next=True))
            found.appendleft(replace(block, lines=block.lines[:-LINES_TOGETHER]))
            bound = LINES_TOGETHER
        else:
            found.appendleft(_bound(block))
            bound += len(block.lines) if isinstance(block, Lines) else LINES_TOGETHER
    return list(found)


def _bound(block: Block) -> Block:
    return replace(block, keep_with_next=True) if isinstance(block, (Lines, Rule, HandLines, Whole)) else block


def broken(text: str, style: Style, width: float) -> tuple[str, ...]:
    """A text in lines no wider than the column, ragged, without hyphenation; a longer word is broken where it must.

    A line that ends at a space keeps it, so that a reader that joins lines does not join words.
    """
    typeface, lines, line, used = face(style.font), [], "", 0.0
    for word, spaces in re.findall(r"([^ ]*)( *)", text):
        if line and used + typeface.width(word, style.size) > width:
            lines.append(line)
            line, used = "", 0.0
        start = 0
        while not line and (fitting := _fitting(word, start, style, width)) < len(word) - start:
            lines.append(word[start : start + fitting])
            start += fitting
        line += word[start:] + spaces
        used += typeface.width(word[start:] + spaces, style.size)
    return (*lines, line.rstrip(" ")) if line.strip(" ") or not lines else tuple(lines)


def _fitting(word: str, start: int, style: Style, width: float) -> int:
    """How many letters of a word, from `start`, fit on a line: all, else up to a hyphen or stroke, else what fits."""
    typeface, used, end = face(style.font), 0.0, start
    while end < len(word):
        used += typeface.width(word[end], style.size)
        if used > width:
            at_mark = max(word.rfind(mark, start, end) for mark in "-/") + 1
            return max((at_mark or end) - start, 1)
        end += 1
    return end - start
