"""A fingerprint of what stands in a list, to know it again when another program has saved it anew."""

from collections.abc import Sequence
from hashlib import sha256

from virkni_desktop.exchange.cells import Cell, text_of
from virkni_desktop.exchange.table import FileKind, Table

_BETWEEN = "\x1f"
_NUMBER, _OTHER = "\x01", "\x02"
_TEXT_FILES = (FileKind.CSV, FileKind.TSV)


def content_hash_of(table: Table) -> str:
    """SHA-256 over header, titles, row numbers and cells. Text and workbook differ: a number cell is not its digits."""
    digest = sha256(b"text" if table.kind in _TEXT_FILES else b"workbook")
    digest.update(_BETWEEN.join(table.above).encode("utf-8", "surrogatepass"))
    digest.update(_BETWEEN.join(map(str, table.row_numbers)).encode())
    for column in table.columns:
        digest.update(f"\n{column.name}\n".encode("utf-8", "surrogatepass"))
        digest.update(_joined(column.cells).encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def _joined(cells: Sequence[Cell]) -> str:
    types = set(map(type, cells))
    if types <= {str}:
        return _BETWEEN.join(map(str, cells))
    if bool in types:  # which would be remembered as the number it equals
        return _BETWEEN.join(map(_tagged, cells))
    tagged = {cell: _tagged(cell) for cell in set(cells)}
    return _BETWEEN.join(map(tagged.__getitem__, cells))


def _tagged(cell: Cell) -> str:
    if isinstance(cell, str):
        return cell
    return f"{_NUMBER if isinstance(cell, float) else _OTHER}{text_of(cell)}"
