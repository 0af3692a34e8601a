"""What a person changed in the preview of a list: cells mended, rows left out, conflicts decided; nothing is written yet."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from virkni_desktop.exchange.cells import Cell
from virkni_desktop.exchange.conflict_choice import ConflictChoice
from virkni_desktop.exchange.table import Table


@dataclass(frozen=True, slots=True)
class Decision:
    """Whose value holds; ``value`` is what a person typed for ``ANOTHER``."""

    choice: ConflictChoice
    value: str | None = None


@dataclass(frozen=True)
class Amendments:
    """``cells`` by row number of the file and place of the column, ``decisions`` by row number and field of ours."""

    cells: Mapping[tuple[int, int], str] = field(default_factory=dict)
    left_out: frozenset[int] = frozenset()
    decisions: Mapping[tuple[int, str], Decision] = field(default_factory=dict)

    @property
    def change_the_list(self) -> bool:
        """Whether what is taken in is not what the file says."""
        return bool(self.cells or self.left_out)

    def with_cell(self, row: int, place: int, text: str) -> "Amendments":
        """The same with one cell mended."""
        return replace(self, cells={**self.cells, (row, place): text})

    def with_row(self, row: int, *, taken: bool) -> "Amendments":
        """The same with one row left out, or taken in again."""
        return replace(self, left_out=self.left_out - {row} if taken else self.left_out | {row})

    def with_decision(self, conflict: tuple[int, str], decision: Decision) -> "Amendments":
        """The same with one conflict decided."""
        return replace(self, decisions={**self.decisions, conflict: decision})


def amended(table: Table, amendments: Amendments) -> Table:
    """The table with its mended cells; everything else is shared with ``table``."""
    if not amendments.cells:
        return table
    at = {number: position for position, number in enumerate(table.row_numbers)}
    columns = list(table.columns)
    for (row, place), text in amendments.cells.items():
        if row not in at or place >= len(columns):
            continue
        if columns[place] is table.columns[place]:
            columns[place] = replace(columns[place], cells=list(columns[place].cells))
        cells: list[Cell] = columns[place].cells
        cells[at[row]] = text
    return replace(table, columns=tuple(columns))
