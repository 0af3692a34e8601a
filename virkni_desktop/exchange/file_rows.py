"""A list's rows in our terms, column by column, with what was refused and what was doubtful."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import cast

from virkni_desktop.exchange.cells import text_of
from virkni_desktop.exchange.current import Said
from virkni_desktop.exchange.current import Value as Kept
from virkni_desktop.exchange.outcome import Value
from virkni_desktop.exchange.prepared import Refusal
from virkni_desktop.exchange.profile import EXTRA
from virkni_desktop.exchange.recognition import Recognised, read_values
from virkni_desktop.exchange.table import Table
from virkni_desktop.exchange.values import ColumnValues, said, split_name
from virkni_desktop.messages import QT_TRANSLATE_NOOP, Message, message

_MATCHING_ONLY = ("identity_number", "exchange_id")
_ROWS_NAMED = 5


@dataclass(frozen=True)
class FileRows:
    """The rows of a table: ``said`` by position, without blanks and without the numbers that only match people.

    ``filled`` counts the values of each known field whose column is in the file. ``undivided`` says that whole names
    stand in ``given``.
    """

    said: list[Said]
    numbers: Sequence[Kept]
    exchange_ids: Sequence[Kept]
    originals: Sequence[str]
    filled: Mapping[str, int]
    undivided: bool
    refusals: Mapping[int, tuple[Refusal, ...]]
    warnings: tuple[Message, ...]


def file_rows(table: Table, recognised: Recognised, today: date) -> FileRows:
    """All rows in our terms; whole names stay whole in Iceland and are divided elsewhere."""
    columns = read_values(recognised, table, today)
    headers = {name: table.columns[place].name for place, name in recognised.mapping.items() if name}
    places = {name: place for place, name in recognised.mapping.items() if name}
    kept = {name: _kept(column.values) for name, column in columns.items()}
    filled = {name: len(column) - column.count(None) for name, column in kept.items() if not name.startswith(EXTRA)}
    undivided = "name" in kept and recognised.profile.jurisdiction == "is"
    if "name" in kept:
        _divide(kept, undivided=undivided)
    nobody: list[Kept] = [None] * len(table.row_numbers)
    numbers, exchange_ids = (kept.pop(name, nobody) for name in _MATCHING_ONLY)
    identity = places.get("identity_number")
    return FileRows(
        _rows(kept, len(table.row_numbers)),
        numbers,
        exchange_ids,
        [text_of(cell) for cell in table.columns[identity].cells] if identity is not None else [],
        filled,
        undivided,
        _refusals(table, columns, places, headers),
        tuple(_notes(table, columns, headers)),
    )


def _kept(values: Sequence[Value]) -> list[Kept]:
    types = set(map(type, values)) - {type(None), str, int}
    if not types:
        return cast("list[Kept]", values)
    if types == {date}:
        return [one.isoformat() if isinstance(one, date) else cast("Kept", one) for one in values]
    return [_whole(one) if isinstance(one, Decimal) else said(one) for one in values]


def _whole(amount: Decimal) -> int:
    """Money is kept in whole kronor and krónur, rounded half up."""
    return int(amount.quantize(Decimal(1), ROUND_HALF_UP))


def _divide(kept: dict[str, list[Kept]], *, undivided: bool) -> None:
    """Put whole names where they belong; a list that has them divided as well keeps its own division."""
    names = kept.pop("name")
    if "given" in kept:
        return
    divided = {name: split_name(str(name), divided=not undivided) for name in set(names) if name is not None}
    kept["given"] = [divided[name][0] if name is not None else None for name in names]
    if not undivided:
        kept["family"] = [divided[name][1] if name is not None else None for name in names]


def _rows(kept: Mapping[str, Sequence[Kept]], count: int) -> list[Said]:
    names = tuple(kept)
    if not names:
        return [{} for _ in range(count)]
    return [
        {name: value for name, value in zip(names, values, strict=True) if value is not None}
        for values in zip(*kept.values(), strict=True)
    ]


def _refusals(
    table: Table, columns: Mapping[str, ColumnValues], places: Mapping[str, int], headers: Mapping[str, str]
) -> dict[int, tuple[Refusal, ...]]:
    found: dict[int, tuple[Refusal, ...]] = defaultdict(tuple)
    for name, column in columns.items():
        for position, reason in column.refused.items():
            value = text_of(table.columns[places[name]].cells[position])
            found[position] += (Refusal(table.row_numbers[position], headers[name], value, reason),)
    return dict(found)


def _notes(table: Table, columns: Mapping[str, ColumnValues], headers: Mapping[str, str]) -> Iterable[Message]:
    """One sentence for each different doubt of a column, with the first rows it was met in."""
    for name, column in columns.items():
        alike: dict[str, tuple[Message, list[int]]] = {}
        for position, note in column.noted.items():
            alike.setdefault(str(note), (note, []))[1].append(table.row_numbers[position])
        for note, rows in alike.values():
            yield message(
                QT_TRANSLATE_NOOP("core", "{column}: {note} (row {rows})"),
                column=headers[name],
                note=note,
                rows=named_rows(rows),
            )


def named_rows(rows: Sequence[int]) -> str:
    """The first few row numbers, for a sentence."""
    return ", ".join(map(str, rows[:_ROWS_NAMED])) + (" …" if len(rows) > _ROWS_NAMED else "")
