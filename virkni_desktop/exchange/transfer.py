"""Packs a table into few large values, since sending each cell of a large list by itself takes longer than reading it."""

import pickle
from array import array
from dataclasses import replace
from datetime import date
from typing import cast

from virkni_desktop.exchange.cells import Cell
from virkni_desktop.exchange.table import Table, TableColumn

# A pair of control characters that no program writes into a cell, unlike NUL, with which old systems fill cells up.
_BETWEEN = "\x1e\x1f"


def pack(table: Table) -> bytes:
    """The table as bytes that ``unpack`` takes."""
    bare = replace(table, columns=tuple(TableColumn(one.name, one.kind, []) for one in table.columns), row_numbers=[])
    columns = [_pack_cells(one.cells) for one in table.columns]
    return pickle.dumps((bare, array("q", table.row_numbers), columns), protocol=5)


def unpack(data: bytes) -> Table:
    """The table again. Only for bytes that our own child process wrote."""
    bare, numbers, packed = pickle.loads(data)  # noqa: S301 -- written by our own child process
    columns = tuple(
        TableColumn(one.name, one.kind, _unpack_cells(cells)) for one, cells in zip(bare.columns, packed, strict=True)
    )
    table: Table = replace(bare, columns=columns, row_numbers=list(numbers))
    return table


def _pack_cells(cells: list[Cell]) -> object:
    """All texts as one text, all numbers or all days as one array; a column of several kinds as it is."""
    types = set(map(type, cells))
    if types == {str}:
        joined = _BETWEEN.join(cast("list[str]", cells))
        return joined if joined.count(_BETWEEN) == len(cells) - 1 else cells
    if types == {float}:
        return array("d", cast("list[float]", cells))
    if types == {date}:
        return array("l", [cell.toordinal() for cell in cast("list[date]", cells)])
    return cells


def _unpack_cells(packed: object) -> list[Cell]:
    if isinstance(packed, str):
        return list(packed.split(_BETWEEN))
    if isinstance(packed, array):
        return packed.tolist() if packed.typecode == "d" else list(map(date.fromordinal, packed))
    return cast("list[Cell]", packed)
