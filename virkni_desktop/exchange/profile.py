"""What a sender's list looks like, declared once for taking in and for writing back."""

import dataclasses
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from virkni_desktop.errors import ImportFileError
from virkni_desktop.exchange.cells import MISSING, fold
from virkni_desktop.exchange.values import ValueKind
from virkni_desktop.messages import QT_TRANSLATE_NOOP
from virkni_desktop.paths import resource

EXTRA = "extra:"
"""What stands before the header of a column that we carry but do not understand."""

# How each field of ours is read unless a profile says otherwise.
FIELD_KINDS: Mapping[str, ValueKind] = MappingProxyType(
    {
        "identity_number": ValueKind.IDENTITY_NUMBER,
        "given": ValueKind.TEXT,
        "family": ValueKind.TEXT,
        "name": ValueKind.NAME,
        "phone": ValueKind.PHONE,
        "email": ValueKind.TEXT,
        "municipality": ValueKind.CODE,
        "mother_tongue": ValueKind.TEXT,
        "sex": ValueKind.TEXT,
        "stage": ValueKind.TEXT,
        "decision_start": ValueKind.DATE,
        "decision_end": ValueKind.DATE,
        "days_used": ValueKind.WHOLE,
        "income_source": ValueKind.TEXT,
        "agency_reference": ValueKind.CODE,
        "officer": ValueKind.TEXT,
        "measure": ValueKind.TEXT,
        "enrolled_on": ValueKind.DATE,
        "service_area": ValueKind.TEXT,
        "grant_amount": ValueKind.AMOUNT,
        "exited_on": ValueKind.DATE,
        "exit_reason": ValueKind.TEXT,
        "coach": ValueKind.TEXT,
        "exchange_id": ValueKind.CODE,
    }
)


class Owner(StrEnum):
    """Whose word on a field is the likelier one; it chooses the default button only."""

    AGENCY = "agency"
    COACH = "coach"
    NOBODY = ""


@dataclass(frozen=True)
class Column:
    """One column of a list. ``codes`` maps the sender's words to codes of ours; the first word of a code is written.

    ``telling`` columns are typical of the sender, ``written`` ones stand in what we send; with ``clears`` a blank cell
    clears the field instead of saying nothing.
    """

    field: str
    header: str
    kind: ValueKind
    aliases: tuple[str, ...] = ()
    required: bool = False
    owner: Owner = Owner.NOBODY
    width: int | None = None
    codes: Mapping[str, str] = dataclasses.field(default_factory=dict)
    clears: bool = False
    telling: bool = False
    written: bool = True

    @property
    def names(self) -> tuple[str, ...]:
        """Its header and aliases, folded for comparing (`cells.fold`)."""
        return tuple(map(fold, (self.header, *self.aliases)))


@dataclass(frozen=True)
class WriteStyle:
    """How the sender writes: ``date`` and ``thousands`` as a pattern and a sign, ``identity_number`` as
    ``short`` (6+4 with a hyphen), ``long`` (the whole year) or ``bare`` (digits only)."""

    format: str = "csv"
    sheet: str = ""
    titles: tuple[str, ...] = ()
    date: str = "yyyy-mm-dd"
    decimal: str = ","
    thousands: str = ""
    identity_number: str = "short"
    delimiter: str = ";"
    encoding: str = "utf-8-sig"


@dataclass(frozen=True)
class Profile:
    """One layout of one sender. ``stated_on`` is a pattern whose group is the date in the texts above the header."""

    id: str
    version: int
    sender: str
    jurisdiction: str
    title: Mapping[str, str]
    key: tuple[str, ...]
    columns: tuple[Column, ...]
    write: WriteStyle = WriteStyle()
    stated_on: str = ""
    missing: frozenset[str] = MISSING

    def column(self, name: str) -> Column | None:
        """The column of one field of ours."""
        return next((column for column in self.columns if column.field == name), None)


def built_in_profiles() -> tuple[Profile, ...]:
    """The profiles that come with the program, by id."""
    paths = sorted(resource("exchange").glob("*.toml"))
    return tuple(parse_profile(path.read_text(encoding="utf-8"), path.name) for path in paths)


def known_names(profiles: Sequence[Profile]) -> frozenset[str]:
    """All folded headers and aliases, by which the reader tells a header row from others."""
    return frozenset(name for profile in profiles for column in profile.columns for name in column.names)


def parse_profile(text: str, name: str) -> Profile:
    """A profile from its TOML text; ``name`` is for the message. Raises ImportFileError where it is none."""
    try:
        table = tomllib.loads(text)
        return _profile(table)
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError, AttributeError) as error:
        raise ImportFileError(
            QT_TRANSLATE_NOOP(
                "core", "{name} is no description of a list ({reason}). Ask for it again; nothing was changed."
            ),
            name=name,
            reason=str(error),
        ) from error


def _profile(table: dict[str, Any]) -> Profile:
    write = dict(table.get("write", {}))
    return Profile(
        id=str(table["id"]),
        version=int(table.get("version", 1)),
        sender=str(table["sender"]),
        jurisdiction=str(table.get("jurisdiction", "")),
        title=MappingProxyType(dict(table.get("title", {}))),
        key=tuple(table.get("key", ("identity_number",))),
        columns=tuple(map(_column, table["column"])),
        write=WriteStyle(**{**write, "titles": tuple(write.get("titles", ()))}),
        stated_on=str(table.get("stated_on", "")),
        missing=frozenset(table["missing"]) | {""} if "missing" in table else MISSING,
    )


def _column(table: dict[str, Any]) -> Column:
    name = str(table["field"])
    kind = ValueKind(table["kind"]) if "kind" in table else FIELD_KINDS.get(name, ValueKind.TEXT)
    return Column(
        field=name,
        header=str(table["header"]),
        kind=kind,
        aliases=tuple(table.get("aliases", ())),
        required=bool(table.get("required", False)),
        owner=Owner(table.get("owner", "")),
        width=table.get("width"),
        codes=MappingProxyType(dict(table.get("codes", {}))),
        clears=bool(table.get("clears", False)),
        telling=bool(table.get("telling", False)),
        written=bool(table.get("written", True)),
    )
