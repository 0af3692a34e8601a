"""Works out what a list would change, row by row and field by field, without writing anything."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType
from uuid import UUID

from sqlalchemy import func

from virkni_desktop.casework.offices import jurisdiction_of
from virkni_desktop.exchange.amendments import Amendments, amended
from virkni_desktop.exchange.compare import ImportEffect, brake_reasons, emptied_columns
from virkni_desktop.exchange.content import content_hash_of
from virkni_desktop.exchange.current import (
    Base,
    Held,
    Said,
    Value,
    bases_of,
    held_people,
    last_change,
    open_conflicts_of,
    source_of,
)
from virkni_desktop.exchange.file_rows import FileRows, file_rows, named_rows
from virkni_desktop.exchange.ledger import standing_batches
from virkni_desktop.exchange.prepared import NewNumber, PreparedImport, PreparedRow, Refusal
from virkni_desktop.exchange.recognition import Recognised, stated_date
from virkni_desktop.exchange.row_comparing import Layout, compare_row
from virkni_desktop.exchange.row_matching import Placed, place_rows
from virkni_desktop.exchange.table import Table
from virkni_desktop.identity_number import ICELANDIC_PERSONS, SWEDISH_PERSONS, Kind, parse
from virkni_desktop.messages import QT_TRANSLATE_NOOP, Message, message
from virkni_desktop.models.exchange import ImportBatch, RowOutcome
from virkni_desktop.models.person import Sex
from virkni_desktop.store.session import WorkSession

_NOBODY: Mapping[int, UUID | None] = MappingProxyType({})
_SWEDISH_LENGTH = 12
LEFT_OUT = message(QT_TRANSLATE_NOOP("core", "Left out by the person who took the list in."))
_NEVER_CLEARED = ("given", "enrolled_on")
_TELLING_SEX = (Kind.PERSONNUMMER, Kind.SAMORDNINGSNUMMER)


@dataclass(slots=True)
class _Comparison:
    """Both sides of an import, and what its rows tell about the file as a whole."""

    file: FileRows
    placed: Placed
    people: dict[bytes, Held]
    bases: dict[bytes, Base]
    conflicts: dict[bytes, dict[str, Value]]
    layout: Layout
    headers: Mapping[str, str]
    today: date
    warnings: dict[str, Message] = field(default_factory=dict)
    renamed: int = 0


def prepare_import(
    session: WorkSession,
    table: Table,
    recognised: Recognised,
    *,
    answers: Mapping[int, UUID | None] = _NOBODY,
    content_sha256: str | None = None,
    amendments: Amendments | None = None,
) -> PreparedImport:
    """What taking in ``table`` would do; reads only.

    ``answers`` hold, by row number, whom a person said a row is about (None: someone new); ``content_sha256`` is
    ``content_hash_of(table)`` where it is known already; ``amendments`` are what they changed in the preview.
    """
    amendments = amendments or Amendments()
    table = amended(table, amendments)
    recognised = _for_country(recognised, jurisdiction_of(session))
    source, state = source_of(session, recognised.profile.sender), last_change(session)
    comparison = _both_sides(session, table, recognised, source, answers)
    rows = [
        _left_out(comparison, position, number) if number in amendments.left_out else _row(comparison, position, number)
        for position, number in enumerate(table.row_numbers)
    ]
    absent = tuple(comparison.people[person] for person in comparison.bases if person not in comparison.placed.seen)
    stated = stated_date(recognised.profile, table, session.today)
    return PreparedImport(
        table=table,
        recognised=recognised,
        source=source,
        stated_on=stated,
        as_of=stated or session.today,
        rows=rows,
        absent=absent,
        seen=comparison.placed.seen,
        warnings=(
            *table.warnings,
            *recognised.warnings,
            *comparison.file.warnings,
            *_warnings(comparison, table.row_numbers),
            *_is_older(session, source, stated),
        ),
        findings=brake_reasons(_effect(comparison, rows, len(absent))),
        content_sha256=content_sha256 or content_hash_of(table),
        state=state,
        answers=answers,
        amendments=amendments,
    )


def _both_sides(
    session: WorkSession,
    table: Table,
    recognised: Recognised,
    source: bytes | None,
    answers: Mapping[int, UUID | None],
) -> _Comparison:
    file = file_rows(table, recognised, session.today)
    people = held_people(session, recognised.profile.sender)
    return _Comparison(
        file=file,
        placed=place_rows(file, table.row_numbers, people, answers),
        people=people,
        bases=bases_of(session, source),
        conflicts=open_conflicts_of(session, source),
        layout=_layout(recognised, table, file),
        headers={name: table.columns[place].name for place, name in recognised.mapping.items() if name},
        today=session.today,
    )


def _for_country(recognised: Recognised, jurisdiction: str) -> Recognised:
    """A profile for any country reads numbers and names as the caseload's country writes them."""
    profile = recognised.profile
    return replace(recognised, profile=replace(profile, jurisdiction=profile.jurisdiction or jurisdiction))


def _layout(recognised: Recognised, table: Table, file: FileRows) -> Layout:
    fields = {name for name in recognised.mapping.values() if name}
    clearing = {
        column.field
        for column in recognised.profile.columns
        if column.clears and column.field in fields and column.field not in _NEVER_CLEARED
    }
    return Layout(fields, clearing, file.undivided, table.encoding)


def _row(comparison: _Comparison, position: int, number: int) -> PreparedRow:
    """One row: each counts once, as the first that fits."""
    file, placed = comparison.file, comparison.placed
    said = file.said[position]
    if position in file.refusals:
        return PreparedRow(number, RowOutcome.REFUSED, said, refusals=file.refusals[position])
    if position in placed.refused:
        refusal = _refusal(comparison, position, number, "identity_number", placed.refused[position])
        return PreparedRow(number, RowOutcome.REFUSED, said, refusals=(refusal,))
    if position in placed.copies:
        return PreparedRow(number, RowOutcome.UNCHANGED, said, is_copy=True)
    person = placed.person_of.get(position)
    if person is not None:
        return _known_person(comparison, position, number, comparison.people[person])
    return _new_person(comparison, position, number, said)


def _left_out(comparison: _Comparison, position: int, number: int) -> PreparedRow:
    """A row that a person passes over; what its source said before stays what it said last."""
    refusal = _refusal(comparison, position, number, "identity_number", LEFT_OUT)
    said = comparison.file.said[position]
    return PreparedRow(number, RowOutcome.REFUSED, said, refusals=(refusal,))


def _known_person(comparison: _Comparison, position: int, number: int, held: Held) -> PreparedRow:
    base = comparison.bases.get(held.person)
    conflicts = comparison.conflicts.get(held.person, {})
    verdict = compare_row(comparison.file.said[position], held, base, comparison.layout, conflicts)
    comparison.warnings.update((str(warning), warning) for warning in verdict.warnings)
    comparison.renamed += verdict.renamed
    value = comparison.file.numbers[position]
    identity = None
    if value is not None and not any(value == known for known, _ in held.numbers):
        # Matched by a reference, or by a person who says that the number has changed.
        identity = _identity(comparison, position)
        verdict.takes["identity_number"] = value
    outcome = RowOutcome.UPDATED if verdict.takes else RowOutcome.UNCHANGED
    return PreparedRow(
        number,
        RowOutcome.CONFLICT if verdict.clashes else outcome,
        verdict.said,
        verdict.takes,
        held,
        base,
        identity,
        clashes=tuple(verdict.clashes),
        settled=tuple(verdict.settled),
    )


def _new_person(comparison: _Comparison, position: int, number: int, said: Said) -> PreparedRow:
    takes = dict(said)
    if "given" not in takes:
        # Someone with a single name, in whichever column it stands.
        takes["given"] = takes.pop("family", None)
    if takes["given"] is None:
        reason = message(QT_TRANSLATE_NOOP("core", "Nobody of this number is known, and the row has no name."))
        refusal = _refusal(comparison, position, number, "given", reason)
        return PreparedRow(number, RowOutcome.REFUSED, said, refusals=(refusal,))
    identity = _identity(comparison, position)
    if identity and "sex" not in takes and identity.kind in _TELLING_SEX:
        # The last digit before the check digit is odd for men (Swedish population register act, section 18).
        takes["sex"] = Sex.MAN if int(identity.value[-2]) % 2 else Sex.WOMAN
    return PreparedRow(number, RowOutcome.CREATED, said, takes, identity=identity)


def _identity(comparison: _Comparison, position: int) -> NewNumber | None:
    value = comparison.file.numbers[position]
    if value is None:
        return None
    # Swedish numbers are kept with their century; so their length tells the country.
    kinds = SWEDISH_PERSONS if len(str(value)) == _SWEDISH_LENGTH else ICELANDIC_PERSONS
    read = parse(str(value), kinds, comparison.today)
    born = read.birth_date.isoformat() if read.birth_date else None
    return NewNumber(read.kind, read.value, read.check, comparison.file.originals[position], born)


def _refusal(comparison: _Comparison, position: int, number: int, name: str, reason: Message) -> Refusal:
    """A refusal of a whole row; it points at the column of ``name`` or the nearest that the file has."""
    headers = comparison.headers
    column = next((headers[one] for one in (name, "name", "agency_reference", "exchange_id") if one in headers), "")
    originals = comparison.file.originals
    value = originals[position] if name == "identity_number" and originals else ""
    return Refusal(number, column, value, reason)


def _warnings(comparison: _Comparison, row_numbers: Sequence[int]) -> list[Message]:
    found = list(comparison.warnings.values())
    copies = [row_numbers[position] for position in comparison.placed.copies]
    if copies:
        template = QT_TRANSLATE_NOOP("core", "These rows repeat an earlier one and add nothing: {rows}.")
        found.append(message(template, rows=named_rows(copies)))
    left = sum(
        _has_left(comparison.people[person], comparison.today) for person in comparison.placed.person_of.values()
    )
    if left:
        template = QT_TRANSLATE_NOOP("core", "The list still names people whose enrolment here has ended: {count}.")
        found.append(message(template, count=left))
    return found


def _is_older(session: WorkSession, source: bytes | None, stated: date | None) -> list[Message]:
    """Whether a newer list of the source was taken in before, whose changes this one would take back."""
    if source is None or stated is None:
        return []
    of_source = standing_batches().where(ImportBatch.source_id == UUID(bytes=source)).order_by(None)
    newest = session.scalar(of_source.with_only_columns(func.max(ImportBatch.stated_on), maintain_column_froms=True))
    if newest is None or newest <= stated:
        return []
    template = QT_TRANSLATE_NOOP("core", "This list is of {stated}; one of {newest} was taken in already.")
    return [message(template, stated=stated.isoformat(), newest=newest.isoformat())]


def _has_left(held: Held, today: date) -> bool:
    exited = held.values.get("exited_on")
    return exited is not None and str(exited) <= today.isoformat()


def _effect(comparison: _Comparison, rows: Sequence[PreparedRow], absent: int) -> ImportEffect:
    blank = [name for name, count in comparison.file.filled.items() if not count] if rows else []
    before = {name: sum(name in base.said for base in comparison.bases.values()) for name in blank}
    closing = sum(
        row.held is not None and row.takes.get("exited_on") is not None and row.held.values.get("exited_on") is None
        for row in rows
    )
    emptied = [comparison.headers[name] for name in emptied_columns(before, dict.fromkeys(blank, 0))]
    return ImportEffect(len(comparison.bases), absent, comparison.renamed, closing, emptied)
