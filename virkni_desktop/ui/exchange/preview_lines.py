"""A list that is about to be taken in as plain lines, put together beside the window; their words are made when painted."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

from virkni_desktop.ui.exchange.conflict_item import ConflictItem

if TYPE_CHECKING:
    from virkni_desktop.exchange.prepared import ImportPreview, PreparedImport, PreparedRow, Refusal


class LineKind(StrEnum):
    """What a line tells; the filters over the table go by it."""

    CONFLICT = "conflict"
    ERROR = "refused"
    NEW = "created"
    CHANGED = "updated"
    SAME = "unchanged"
    LEFT_OUT = "left-out"


@dataclass(frozen=True, slots=True)
class PreviewLine:
    """One field of one row of the file, or the whole row where it is new or the same.

    ``field`` is a field of ours, or the column's header where the cell was refused; ``place`` is the column of the file
    whose cell can be mended, None for whole rows. ``fields`` counts those of a new row.
    """

    key: tuple[int, str]
    kind: LineKind
    row: int
    person: str
    field: str = ""
    now: str | None = None
    in_file: str | None = None
    fields: int = 0
    place: int | None = None

    def holds(self, wanted: str) -> bool:
        """Whether the person, the row or a value holds the folded words."""
        return wanted in f"{self.row} {self.person} {self.in_file or ''} {self.now or ''}".casefold()


@dataclass(frozen=True)
class WorkedOut:
    """An import as the window shows it: its lines, conflicts before errors before what is ready, and its conflicts by line."""

    prepared: "PreparedImport"
    preview: "ImportPreview"
    lines: tuple[PreviewLine, ...]
    by_key: dict[tuple[int, str], PreviewLine]
    conflicts: dict[tuple[int, str], ConflictItem]
    refusals: "tuple[Refusal, ...]"


def worked_out(prepared: "PreparedImport", owned: frozenset[str]) -> WorkedOut:
    """All that the window shows of an import; ``owned`` are the fields on which the sender's word is the likelier one."""
    lines = lines_of(prepared)
    by_key = {line.key: line for line in lines}
    conflicts = conflicts_of(prepared, owned)
    return WorkedOut(prepared, prepared.preview(), lines, by_key, conflicts, prepared.refusals)


def lines_of(prepared: "PreparedImport") -> tuple[PreviewLine, ...]:
    """Every row of the file in at least one line; by kind, and within each as in the file."""
    places = _places(prepared)
    left_out = prepared.amendments.left_out
    found: dict[LineKind, list[PreviewLine]] = {kind: [] for kind in LineKind}
    for row in prepared.rows:
        for line in _lines(row, places, is_left_out=row.row in left_out):
            found[line.kind].append(line)
    return tuple(line for lines in found.values() for line in lines)


def conflicts_of(prepared: "PreparedImport", owned: frozenset[str]) -> dict[tuple[int, str], ConflictItem]:
    """The conflicts by line, in the order of the file."""
    found = {}
    for row in prepared.rows:
        for one in row.clashes if row.held else ():
            key = (row.row, one.field)
            base, mine, theirs = (None if value is None else str(value) for value in (one.base, one.mine, one.theirs))
            likely = "theirs" if one.field in owned else "mine"
            person = UUID(bytes=row.held.person) if row.held else UUID(int=0)
            found[key] = ConflictItem(key, person, row.name, one.field, base, mine, theirs, prepared.sender, likely)
    return found


def _places(prepared: "PreparedImport") -> dict[str, int]:
    """The column of each field of ours and of each header; whole names stand where one of their parts is looked for."""
    mapping = {name: place for place, name in prepared.recognised.mapping.items() if name}
    headers: dict[str, int] = {}
    for place, column in enumerate(prepared.table.columns):
        headers.setdefault(column.name, place)
    whole = {part: mapping["name"] for part in ("given", "family") if "name" in mapping}
    return headers | whole | mapping


def _lines(row: "PreparedRow", places: dict[str, int], *, is_left_out: bool) -> list[PreviewLine]:
    if is_left_out:
        return [PreviewLine((row.row, ""), LineKind.LEFT_OUT, row.row, row.name)]
    if row.refusals:
        return [
            PreviewLine(
                (row.row, one.column),
                LineKind.ERROR,
                row.row,
                row.name,
                one.column,
                in_file=one.value,
                place=places.get(one.column),
            )
            for one in row.refusals
        ]
    if row.outcome in ("created", "unchanged"):
        kind = LineKind(row.outcome)
        return [PreviewLine((row.row, ""), kind, row.row, row.name, fields=len(row.takes))]
    return _of_fields(row, places)


def _of_fields(row: "PreparedRow", places: dict[str, int]) -> list[PreviewLine]:
    """What is asked about, then what is taken."""
    known = row.held.values if row.held else {}
    asked = [(LineKind.CONFLICT, one.field, one.mine, one.theirs) for one in row.clashes]
    taken = [
        (LineKind.CHANGED, name, known.get(name), value)
        for name, value in row.takes.items()
        if not name.startswith("extra:")
    ]
    return [
        PreviewLine(
            (row.row, name),
            kind,
            row.row,
            row.name,
            name,
            None if now is None else str(now),
            None if theirs is None else str(theirs),
            place=places.get(name),
        )
        for kind, name, now, theirs in (*asked, *taken)
    ]
