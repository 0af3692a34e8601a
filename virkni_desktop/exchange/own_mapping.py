"""Layouts that a person named the columns of: made once, kept with the import, known again by their column names."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from virkni_desktop.casework.offices import jurisdiction_of
from virkni_desktop.exchange.known_profiles import known_profiles
from virkni_desktop.exchange.profile import FIELD_KINDS, Column, Profile, built_in_profiles
from virkni_desktop.exchange.recognition import (
    Mapped,
    Recognised,
    choose_profile,
    map_columns,
    recognise_as,
    with_extras,
)
from virkni_desktop.exchange.table import Table
from virkni_desktop.exchange.unknown_layout import Described, guess_layout, header_mark, style_of
from virkni_desktop.models.exchange import Source
from virkni_desktop.store.session import WorkSession

_OWN = "own-"


@dataclass(frozen=True)
class ListGuess:
    """How a list would be read: ``asks`` says that a person must look at its columns first; ``senders`` are known ones."""

    recognised: Recognised
    asks: bool
    senders: tuple[str, ...]

    @property
    def sender(self) -> str:
        """Who sent it, empty where nobody knows."""
        profile = self.recognised.profile
        return "" if profile.sender == profile.id else profile.sender


def guess_list(session: WorkSession, table: Table) -> ListGuess:
    """The layout that a person declared before for these column names, else a known one, else what can be guessed."""
    jurisdiction = jurisdiction_of(session)
    senders = known_senders(session, jurisdiction)
    own = remembered_profile(session, table.header)
    if own is not None:
        return ListGuess(recognise_own(table, own), asks=False, senders=senders)
    profiles = built_in_profiles()
    known = choose_profile(profiles, table.header, jurisdiction)
    if known is not None:
        return ListGuess(recognise_as(table, known), asks=False, senders=senders)
    return ListGuess(_recognised(guess_layout(table, profiles, jurisdiction), table), asks=True, senders=senders)


def remembered_profile(session: Session, header: Sequence[str]) -> Profile | None:
    """The newest layout that a person declared for files with exactly these column names."""
    wanted = f"{_OWN}{header_mark(header)}"
    return next((one for one in known_profiles(session) if one.id == wanted), None)


def recognise_own(table: Table, profile: Profile) -> Recognised:
    """The table read by a layout of the office's own; it is written into the ledger with each import."""
    return Recognised(profile, map_columns(profile, table), known=False)


def map_as(table: Table, fields: Mapping[int, str], sender: str, jurisdiction: str) -> Recognised:
    """The table read as a person said: place of a column → field of ours; other columns are only carried.

    ``sender`` names whose list it is: what they said before is compared with what they say now.
    """
    columns = tuple(_column(table.columns[place].name, fields[place], jurisdiction) for place in sorted(fields))
    name = f"{_OWN}{header_mark(table.header)}"
    key = tuple(field for field in ("identity_number", "agency_reference") if field in fields.values())
    profile = Profile(name, 1, sender.strip() or name, jurisdiction, {}, key, columns, style_of(table))
    return Recognised(profile, with_extras(fields, table.header), known=False)


def known_senders(session: Session, jurisdiction: str) -> tuple[str, ...]:
    """Who has sent lists before, and whose lists the program knows, without the marks of nameless layouts."""
    built_in = [one.sender for one in built_in_profiles() if one.jurisdiction == jurisdiction]
    heard = [one for one in session.scalars(select(Source.sender)) if not one.startswith(("layout-", _OWN))]
    return tuple(dict.fromkeys((*built_in, *heard)))


def _recognised(described: Described, table: Table) -> Recognised:
    mapping: Mapped = with_extras(described.fields, table.header)
    return Recognised(described.profile, mapping, known=False, warnings=described.warnings)


def _column(header: str, field: str, jurisdiction: str) -> Column:
    """As the country's own lists declare the field, with their words for codes, under this file's name for it."""
    profiles = sorted(built_in_profiles(), key=lambda one: one.jurisdiction != jurisdiction)
    declared = next((found for one in profiles if (found := one.column(field))), None)
    if declared is None:
        return Column(field, header, FIELD_KINDS[field])
    return replace(
        declared, header=header, aliases=(), required=field == "identity_number", telling=False, written=True
    )
