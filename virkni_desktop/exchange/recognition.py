"""Finds the profile that a file was written by and which column is which, or understands an unknown layout."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from virkni_desktop.errors import ImportFileError
from virkni_desktop.exchange.cells import fold
from virkni_desktop.exchange.date_cells import EPOCH_1900, EPOCH_1904, read_date
from virkni_desktop.exchange.profile import EXTRA, Profile
from virkni_desktop.exchange.table import FileKind, Table
from virkni_desktop.exchange.unknown_layout import describe_layout
from virkni_desktop.exchange.values import ColumnValues, Reading, ValueKind, read_column
from virkni_desktop.identity_number import ICELANDIC_PERSONS, SWEDISH_PERSONS
from virkni_desktop.messages import QT_TRANSLATE_NOOP, Message

Mapped = Mapping[int, str | None]
"""For each column of a table the field of ours, ``extra:HEADER`` where we only carry it, None where it has no name."""

_TELLING = 2
_IDENTITY_KINDS = MappingProxyType({"se": SWEDISH_PERSONS, "is": ICELANDIC_PERSONS})
_DATE_IN_TEXT = re.compile(r"\d{4}-\d{2}-\d{2}|\d{1,2}[./] ?\d{1,2}[./] ?\d{4}")


@dataclass(frozen=True)
class Recognised:
    """The profile to read by, the columns it explains, and what was guessed on the way."""

    profile: Profile
    mapping: Mapped
    known: bool
    warnings: tuple[Message, ...] = ()


def recognise(table: Table, profiles: Sequence[Profile], jurisdiction: str) -> Recognised:
    """The best of ``profiles`` for the table, else a profile made from aliases and cells for ``jurisdiction``.

    Raises ImportFileError naming what is missing when neither an identity number nor a name can be found.
    """
    profile = choose_profile(profiles, table.header, jurisdiction)
    if profile is not None:
        return recognise_as(table, profile)
    described = describe_layout(table, profiles, jurisdiction)
    mapping = with_extras(described.fields, table.header)
    return Recognised(described.profile, mapping, known=False, warnings=described.warnings)


def recognise_as(table: Table, profile: Profile) -> Recognised:
    """The table read by a profile that a person chose. Raises ImportFileError naming required columns it lacks."""
    mapping = map_columns(profile, table)
    missing = [column.header for column in profile.columns if column.required and column.field not in mapping.values()]
    if missing:
        raise ImportFileError(
            QT_TRANSLATE_NOOP(
                "core",
                "{name} lacks columns that this sender's list always has: {columns}. Check that it is the right file; "
                "nothing was changed.",
            ),
            name=table.file_name,
            columns=", ".join(missing),
        )
    return Recognised(profile, mapping, known=True)


def choose_profile(profiles: Sequence[Profile], header: Sequence[str], jurisdiction: str = "") -> Profile | None:
    """The profile with most columns in ``header``: all required ones, two typical ones, half of the header explained."""
    names = [fold(name) for name in header if name]
    best, most = None, 0
    for profile in profiles:
        if jurisdiction and profile.jurisdiction not in ("", jurisdiction):
            continue
        found = [column for column in profile.columns if set(column.names).intersection(names)]
        telling = sum(column.telling for column in found)
        lacks = any(column.required and column not in found for column in profile.columns)
        if not lacks and telling >= _TELLING and len(found) * 2 >= len(names) and len(found) > most:
            best, most = profile, len(found)
    return best


def map_columns(profile: Profile, table: Table) -> Mapped:
    """Which field each column of the table holds; a field is given once, to the header before an alias."""
    folded = [fold(name) for name in table.header]
    taken: dict[int, str] = {}
    for rank in range(max((len(column.names) for column in profile.columns), default=0)):
        for column in profile.columns:
            if rank < len(column.names) and column.field not in taken.values() and column.names[rank] in folded:
                place = folded.index(column.names[rank])
                taken.setdefault(place, column.field)
    return with_extras(taken, table.header)


def with_extras(taken: Mapping[int, str], header: Sequence[str]) -> Mapped:
    """The fields of the columns in ``taken``, and names for those that are only carried."""
    mapping: dict[int, str | None] = {}
    for place, name in enumerate(header):
        wanted = taken.get(place) or (f"{EXTRA}{name}" if name else None)
        same = sum(one == wanted or (one or "").startswith(f"{wanted} (") for one in mapping.values()) if wanted else 0
        mapping[place] = f"{wanted} ({same + 1})" if same else wanted
    return mapping


def readings(recognised: Recognised, table: Table, today: date) -> Mapping[int, Reading]:
    """How to read each mapped column; columns that we only carry are read as text."""
    profile = recognised.profile
    kinds = _IDENTITY_KINDS.get(profile.jurisdiction, (*SWEDISH_PERSONS, *ICELANDIC_PERSONS))
    escaped = table.kind in (FileKind.CSV, FileKind.TSV)
    epoch = EPOCH_1904 if table.counts_from_1904 else EPOCH_1900
    found = {}
    for place, name in recognised.mapping.items():
        column = profile.column(name) if name else None
        if column is not None:
            codes = {fold(code): code for code in column.codes.values()}
            codes |= {fold(word): code for word, code in column.codes.items()}
            found[place] = Reading(column.kind, today, kinds, column.width, codes, profile.missing, epoch, escaped)
        elif name:
            found[place] = Reading(ValueKind.TEXT, today, missing=frozenset({""}), escaped=escaped)
    return found


def read_values(recognised: Recognised, table: Table, today: date) -> dict[str, ColumnValues]:
    """All mapped columns' values by field, in the order of the file."""
    return {
        recognised.mapping[place] or "": read_column(table.columns[place].cells, reading)
        for place, reading in readings(recognised, table, today).items()
    }


def stated_date(profile: Profile, table: Table, today: date) -> date | None:
    """The day that the texts above the header state; by the profile's pattern, else the only date among them."""
    if profile.stated_on:
        found = [match[1] for text in table.above if (match := re.search(profile.stated_on, text, re.IGNORECASE))]
    else:
        found = [one for text in table.above for one in _DATE_IN_TEXT.findall(text)]
    days = {day for text in found if isinstance(day := read_date(text, today), date)}
    return days.pop() if len(days) == 1 else None
