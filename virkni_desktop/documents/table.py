"""A table in the text column: a head that comes again on the next page, rows between hairlines, perhaps a total."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from virkni_desktop.documents.blocks import Block
from virkni_desktop.documents.composing import broken
from virkni_desktop.documents.fonts import BOLD, REGULAR, face, printable
from virkni_desktop.documents.page import HAIRLINE, INK, MUTED, TEXT_WIDTH, Style, rule, write
from virkni_desktop.documents.tagging import Elem, TaggedPdf

_CELL = Style(REGULAR, 10, 14)
_HEAD = Style(REGULAR, 9, 12, MUTED)
_STRONG = Style(BOLD, 10, 14)
_PADDING = 4.0
_BETWEEN = 8.0
_LEAST_ROWS = 2


@dataclass(frozen=True, slots=True)
class PaperColumn:
    """Its head, its part of the width of the text (all parts come to 1), and whether figures stand at the right."""

    head: str
    part: float
    numeric: bool = False


@dataclass(frozen=True, slots=True)
class _PaperRow:
    """The lines of each cell, and what they are in the reading order."""

    cells: tuple[tuple[str, ...], ...]
    elems: tuple[Elem, ...]
    style: Style

    @property
    def height(self) -> float:
        return max(len(lines) for lines in self.cells) * self.style.leading + 2 * _PADDING


@dataclass(frozen=True, slots=True)
class PaperTable(Block):
    """Comes apart between rows, at least two on either side; the head that comes again is not read out twice."""

    columns: tuple[PaperColumn, ...]
    head: _PaperRow
    rows: tuple[_PaperRow, ...]
    is_continued: bool = False
    space_before: float = 0
    keep_with_next: bool = False

    @classmethod
    def of(
        cls,
        columns: Sequence[PaperColumn],
        rows: Sequence[Sequence[str]],
        total: Sequence[str] | None,
        field_name: str,
    ) -> "PaperTable":
        """A table of texts; raises UnprintableError, naming ``field_name``, for letters that the typefaces lack."""
        table = Elem("Table")

        def row(texts: Sequence[str], style: Style, role: str) -> _PaperRow:
            parent = Elem("TR", table)
            cells = tuple(
                broken(printable(text, field_name), style, column.part * TEXT_WIDTH - _BETWEEN)
                for text, column in zip(texts, columns, strict=True)
            )
            return _PaperRow(
                cells, tuple(Elem(role, parent, scope="Column" if role == "TH" else "") for _ in cells), style
            )

        head = row([column.head for column in columns], _HEAD, "TH")
        body = [row(texts, _CELL, "TD") for texts in rows]
        if total is not None:
            body.append(row(total, _STRONG, "TD"))
        return cls(tuple(columns), head, tuple(body))

    @property
    def height(self) -> float:
        """In points."""
        return self.head.height + sum(row.height for row in self.rows)

    @property
    def least(self) -> float:
        """The head and two rows."""
        return self.head.height + sum(row.height for row in self.rows[:_LEAST_ROWS])

    def split(self, room: float) -> "tuple[Block, Block] | None":
        """Between two rows, with at least two on either side."""
        used, count = self.head.height, 0
        for row in self.rows[: len(self.rows) - _LEAST_ROWS]:
            if used + row.height > room:
                break
            used += row.height
            count += 1
        if count < _LEAST_ROWS:
            return None
        first = replace(self, rows=self.rows[:count], keep_with_next=False)
        return first, replace(self, rows=self.rows[count:], space_before=0, is_continued=True)

    def draw(self, pdf: TaggedPdf, x: float, top: float) -> None:
        """Draw it with its upper left corner at (x, top)."""
        top = self._draw_row(pdf, x, top, self.head, is_read=not self.is_continued)
        rule(pdf, x, top, TEXT_WIDTH, 0.8, INK)
        for row in self.rows:
            if row.style is _STRONG:
                rule(pdf, x, top, TEXT_WIDTH, 0.8, INK)
            top = self._draw_row(pdf, x, top, row)
            if row.style is not _STRONG:
                rule(pdf, x, top, TEXT_WIDTH, 0.5, HAIRLINE)

    def _draw_row(self, pdf: TaggedPdf, x: float, top: float, row: _PaperRow, *, is_read: bool = True) -> float:
        for column, lines, elem in zip(self.columns, row.cells, row.elems, strict=True):
            width = column.part * TEXT_WIDTH
            with pdf.tagged(elem) if is_read else pdf.artifact():
                for number, line in enumerate(lines):
                    text = line.rstrip(" ")
                    left = x + (width - face(row.style.font).width(text, row.style.size) if column.numeric else 0)
                    write(pdf, left, top - _PADDING - number * row.style.leading, (text,), row.style)
            x += width
        return top - row.height
