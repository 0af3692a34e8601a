"""How a value of ours stands in a cell of a sender's list: their words, their dates, their way of writing numbers."""

from dataclasses import dataclass
from datetime import date

from virkni_desktop.exchange.cells import Cell, text_of
from virkni_desktop.exchange.current import Value
from virkni_desktop.exchange.escaping import escape_cell
from virkni_desktop.exchange.layouts import CELL, COMMA, NUMBER, ColumnLayout
from virkni_desktop.exchange.profile import EXTRA
from virkni_desktop.exchange.values import ValueKind
from virkni_desktop.identity_number import SWEDISH_PERSONS, Kind, display

_PLAIN_KINDS = (ValueKind.WHOLE, ValueKind.AMOUNT)
# Before this day spreadsheets do not agree on what a day number means.
_FIRST_CELL_DATE = date(1900, 3, 1)


@dataclass(frozen=True, slots=True)
class WrittenCell:
    """One cell: text, a number or a date. ``is_ours`` marks text that no person typed, which needs no escape."""

    value: str | int | float | date
    is_ours: bool = False


BLANK = WrittenCell("", is_ours=True)


def written(column: ColumnLayout, value: Value) -> WrittenCell:
    """A field's value as the column's sender writes it; identity numbers and names of people have their own functions."""
    if value is None:
        return BLANK
    if column.field is not None and column.field.startswith(EXTRA):
        return _carried(column, str(value))
    if column.kind == ValueKind.DATE:
        return _date(column.style, date.fromisoformat(str(value)))
    if column.kind in _PLAIN_KINDS and isinstance(value, int):
        if column.style == NUMBER:
            return WrittenCell(value)
        return WrittenCell(f"{value:,}".replace(",", column.style.removeprefix(f"{NUMBER}:")), is_ours=True)
    return WrittenCell(column.words.get(str(value), str(value)))


def written_number(column: ColumnLayout, value: str, kind: str) -> WrittenCell:
    """An identity number, always as text: ``long`` and ``short`` with a hyphen, ``bare`` without."""
    if kind not in SWEDISH_PERSONS:
        text = value if column.style.startswith("bare") else display(value, Kind(kind))
    elif column.style == "bare":
        text = value
    elif column.style == "long":
        text = f"{value[:-4]}-{value[-4:]}"
    else:
        # Without its century a number is only right for people under a hundred.
        shown = display(value, Kind(kind))
        text = shown.replace("-", "") if column.style == "bare-short" else shown
    return WrittenCell(text, is_ours=True)


def written_name(column: ColumnLayout, given: str, family: str | None) -> WrittenCell:
    """A whole name in one cell."""
    if column.style == COMMA and family:
        return WrittenCell(f"{family}, {given}")
    return WrittenCell(f"{given} {family}" if family else given)


def as_it_stood(cell: Cell) -> WrittenCell:
    """A cell of a file again: numbers as such, everything else as text."""
    if isinstance(cell, float) and not isinstance(cell, bool):
        return WrittenCell(int(cell) if cell.is_integer() else cell)
    return WrittenCell(text_of(cell))


def as_text(cell: WrittenCell) -> str:
    """The cell for a text file, where a spreadsheet must not take what a person typed for a formula."""
    if isinstance(cell.value, date):
        return cell.value.isoformat()
    text = str(cell.value)
    return text if cell.is_ours or not isinstance(cell.value, str) else escape_cell(text)


def _date(style: str, day: date) -> WrittenCell:
    if style in (CELL, NUMBER):
        return WrittenCell(day) if day >= _FIRST_CELL_DATE else WrittenCell(day.isoformat(), is_ours=True)
    parts = {
        "yyyy": f"{day.year:04}",
        "mm": f"{day.month:02}",
        "dd": f"{day.day:02}",
        "m": str(day.month),
        "d": str(day.day),
    }
    text, left = "", style
    while left:
        part = next((one for one in parts if left.startswith(one)), left[0])
        text += parts.get(part, part)
        left = left[len(part) :]
    return WrittenCell(text, is_ours=True)


def _carried(column: ColumnLayout, text: str) -> WrittenCell:
    """What stood in a column that we do not understand, as it stood there."""
    try:
        if column.style == CELL:
            return WrittenCell(date.fromisoformat(text))
        if column.style == NUMBER:
            return WrittenCell(float(text))
    except ValueError:
        pass  # a later file may hold text where the earlier one had dates or numbers
    return WrittenCell(text)
