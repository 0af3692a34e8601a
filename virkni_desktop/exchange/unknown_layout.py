"""Understands a list that no profile describes, from its headers and its cells, and says what was guessed."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from hashlib import sha256

from virkni_desktop.errors import ImportFileError
from virkni_desktop.exchange.cells import fold, is_blank, text_of
from virkni_desktop.exchange.column_kinds import looks_like_identity
from virkni_desktop.exchange.profile import FIELD_KINDS, Column, Profile, WriteStyle
from virkni_desktop.exchange.table import ColumnKind, FileKind, Table, TableColumn
from virkni_desktop.exchange.values import ValueKind
from virkni_desktop.messages import QT_TRANSLATE_NOOP, Message, message

_NAMES = frozenset({"name", "given"})
_FULL_NAME = re.compile(r"[^\W\d_]{2,}[^\d;:/@(]*[ ,]+[^\d;:/@(]*[^\W\d_]{2,}")
_SAMPLED_CELLS = 100
_LONGEST_NAME = 80
_MOST = 0.8


class Lacking(StrEnum):
    """What a list must have and has not."""

    NUMBER = "number"
    NAME = "name"
    BOTH = "both"


_REFUSALS = {
    Lacking.BOTH: QT_TRANSLATE_NOOP(
        "core",
        "{name} has neither a column of identity numbers nor one of names. Check that it is the right file, or name "
        "its columns once in the window; nothing was changed.",
    ),
    Lacking.NUMBER: QT_TRANSLATE_NOOP(
        "core",
        "{name} has no column of identity numbers. Ask the sender for them, or name the file's columns once in the "
        "window; nothing was changed.",
    ),
    Lacking.NAME: QT_TRANSLATE_NOOP(
        "core",
        "{name} has no column of names. Ask the sender for them, or name the file's columns once in the window; "
        "nothing was changed.",
    ),
}


@dataclass(frozen=True)
class Described:
    """A profile made for one layout, the field of each understood column, and what was guessed."""

    profile: Profile
    fields: dict[int, str]
    warnings: tuple[Message, ...]


def describe_layout(table: Table, profiles: Sequence[Profile], jurisdiction: str) -> Described:
    """A profile made for this table alone, from the words of all ``profiles`` and from its cells.

    Raises ImportFileError naming what is missing when an identity number or a name cannot be found.
    """
    described = guess_layout(table, profiles, jurisdiction)
    lacking = missing_columns(described.fields.values())
    if lacking is not None:
        raise ImportFileError(_REFUSALS[lacking], name=table.file_name)
    return described


def guess_layout(table: Table, profiles: Sequence[Profile], jurisdiction: str) -> Described:
    """As ``describe_layout``, but what is missing is left for a person to say."""
    columns = _by_aliases(table, profiles, jurisdiction)
    guessed = _by_cells(table, columns)
    unknown = QT_TRANSLATE_NOOP("core", "No described list has these columns; they were understood by their names.")
    warnings = (message(unknown), *_guess_notes(table, guessed))
    name = f"layout-{header_mark(table.header)}"
    described = tuple(columns[place] for place in sorted(columns))
    profile = Profile(
        name, 1, name, jurisdiction, {}, ("identity_number", "agency_reference"), described, style_of(table)
    )
    return Described(profile, {place: column.field for place, column in columns.items()}, warnings)


def header_mark(header: Sequence[str]) -> str:
    """Eight letters that are the same for every file with these column names, in whatever order."""
    return sha256("\n".join(sorted(map(fold, header))).encode()).hexdigest()[:8]


def style_of(table: Table) -> WriteStyle:
    """How the file is written, for writing one like it."""
    return WriteStyle(
        format="csv" if table.kind in (FileKind.CSV, FileKind.TSV) else "xlsx",
        sheet=table.sheet or "",
        delimiter=table.delimiter or ";",
        encoding=table.encoding or "utf-8-sig",
    )


def missing_columns(fields: Iterable[str | None]) -> Lacking | None:
    """What these fields of a list lack before anybody can be told apart and called by a name."""
    found = set(fields)
    if "identity_number" not in found:
        return Lacking.NUMBER if found & _NAMES else Lacking.BOTH
    return None if found & _NAMES else Lacking.NAME


def _by_aliases(table: Table, profiles: Sequence[Profile], jurisdiction: str) -> dict[int, Column]:
    """Columns whose header any profile knows; those of the same country come first."""
    words: dict[str, Column] = {}
    for profile in sorted(profiles, key=lambda one: one.jurisdiction != jurisdiction):
        for column in profile.columns:
            for word in column.names:
                words.setdefault(word, column)
    found: dict[int, Column] = {}
    for place, one in enumerate(table.columns):
        meant = words.get(fold(one.name)) if one.name else None
        taken = {other.field for other in found.values()}
        if meant is not None and meant.field not in taken and _fits(one, meant):
            found[place] = replace(
                meant,
                header=one.name,
                aliases=(),
                required=meant.field == "identity_number",
                telling=False,
                written=True,
            )
    return found


def _fits(found: TableColumn, column: Column) -> bool:
    """Whether the cells may be what the header says: only numbers of people are numbers of people."""
    if column.kind is not ValueKind.IDENTITY_NUMBER:
        return found.kind is not ColumnKind.IDENTITY_NUMBER
    return found.kind is not ColumnKind.TEXT or any(map(looks_like_identity, found.cells[:_SAMPLED_CELLS]))


def _by_cells(table: Table, columns: dict[int, Column]) -> dict[int, str]:
    """Give the identity number and the full name a column by their cells where no header did; says which."""
    guessed: dict[int, str] = {}
    for name, holds in (("identity_number", _holds_numbers), ("name", _holds_names)):
        fields = {column.field for column in columns.values()}
        wanted = not fields & _NAMES if name == "name" else name not in fields
        place = next((at for at, one in enumerate(table.columns) if at not in columns and holds(one)), None)
        if wanted and place is not None:
            columns[place] = Column(name, table.columns[place].name, FIELD_KINDS[name], required=name != "name")
            guessed[place] = name
    return guessed


def _holds_numbers(column: TableColumn) -> bool:
    return column.kind is ColumnKind.IDENTITY_NUMBER


def _holds_names(column: TableColumn) -> bool:
    """Two or more words without figures in most cells, and hardly any of them twice."""
    sample = [text_of(cell).strip() for cell in column.cells[:_SAMPLED_CELLS] if not is_blank(cell)]
    names = [text for text in sample if len(text) <= _LONGEST_NAME and _FULL_NAME.fullmatch(text)]
    return bool(sample) and len(names) >= _MOST * len(sample) and len(set(names)) * 2 > len(names)


def _guess_notes(table: Table, guessed: dict[int, str]) -> list[Message]:
    template = QT_TRANSLATE_NOOP("core", "Column {number} ({header}) was taken for {field} because of its cells.")
    return [
        message(template, number=place + 1, header=table.columns[place].name or "–", field=name)
        for place, name in guessed.items()
    ]
