"""How well a list's columns fit the fields they are to fill: samples, how many values fit, and some that do not."""

from dataclasses import dataclass
from datetime import date
from itertools import islice

from virkni_desktop.exchange.cells import is_blank, text_of
from virkni_desktop.exchange.profile import EXTRA
from virkni_desktop.exchange.recognition import Recognised, readings
from virkni_desktop.exchange.table import ColumnKind, Table
from virkni_desktop.exchange.values import read_column
from virkni_desktop.messages import Message

_SAMPLES = 3
_EXAMPLES = 3


@dataclass(frozen=True, slots=True)
class Misfit:
    """A cell that its field cannot take; ``row`` counts as in the file."""

    row: int
    value: str
    reason: Message


@dataclass(frozen=True, slots=True)
class ColumnCheck:
    """One column: ``field`` is the field of ours or "" where it is not taken in; ``fits`` of ``filled`` values fit."""

    place: int
    header: str
    kind: ColumnKind
    samples: tuple[str, ...]
    field: str
    is_key: bool
    filled: int
    fits: int
    misfits: tuple[Misfit, ...]


def check_columns(table: Table, recognised: Recognised, today: date) -> tuple[ColumnCheck, ...]:
    """Every column of the list in its order."""
    reading = readings(recognised, table, today)
    checks = []
    for place, column in enumerate(table.columns):
        name = recognised.mapping.get(place) or ""
        field = "" if name.startswith(EXTRA) else name
        filled = sum(not is_blank(cell) for cell in column.cells)
        refused = read_column(column.cells, reading[place]).refused if field else {}
        misfits = [
            Misfit(table.row_numbers[position], text_of(column.cells[position]), reason)
            for position, reason in islice(refused.items(), _EXAMPLES)
        ]
        checks.append(
            ColumnCheck(
                place=place,
                header=column.name,
                kind=column.kind,
                samples=_samples(table, place),
                field=field,
                is_key=field in recognised.profile.key or field == "exchange_id",
                filled=filled,
                fits=filled - len(refused),
                misfits=tuple(misfits),
            )
        )
    return tuple(checks)


def _samples(table: Table, place: int) -> tuple[str, ...]:
    """The first values that differ."""
    texts = (text_of(cell).strip() for cell in table.columns[place].cells[:500] if not is_blank(cell))
    return tuple(islice(dict.fromkeys(texts), _SAMPLES))
