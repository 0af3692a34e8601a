"""A small world for random histories of an exchange: one caseload, two senders, a handful of people, and who said what."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path
from uuid import UUID

from sqlalchemy import select

from virkni_desktop.casework.people import change_person, find_by_number
from virkni_desktop.clock import Clock
from virkni_desktop.exchange.applying import apply_import
from virkni_desktop.exchange.conflicts import decide_conflict
from virkni_desktop.exchange.importing import prepare_import
from virkni_desktop.exchange.ledger import Receipt
from virkni_desktop.exchange.prepared import ConflictChoice
from virkni_desktop.exchange.profile import Column, Profile
from virkni_desktop.exchange.recognition import recognise_as
from virkni_desktop.exchange.table import ColumnKind, FileKind, Table, TableColumn
from virkni_desktop.exchange.values import ValueKind
from virkni_desktop.messages import message
from virkni_desktop.models.exchange import Conflict
from virkni_desktop.store.caseload import Caseload, create_caseload, open_caseload
from virkni_desktop.store.checks import check_caseload
from virkni_desktop.store.steps import Action

TODAY = date(2026, 12, 3)
NUMBERS = ("197908302396", "198712152381", "199502262398", "197908212397")
NAMES = ("Jörgen Ekelöf", "Hawa Öberg", "Örjan Åkesson", "Göran Öberg")
FIELDS = ("phone", "email", "mother_tongue")
SENDERS = ("Arbetsförmedlingen", "Kommunen")
VALUES = ("a1", "b2", "c3", "d4")
Said = Mapping[str, str | None]


@dataclass(frozen=True)
class Snapshot:
    """A foreign list: what a sender says of some people in some columns; None is a blank cell."""

    sender: str
    columns: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str | None, ...]], ...]

    def people(self) -> set[int]:
        return {person for person, _ in self.rows}


@dataclass
class Seen:
    """All that was ever written or stood in a file, by person and field."""

    values: dict[tuple[int, str], set[str]] = field(default_factory=dict)

    def add(self, person: int, name: str, value: str | None) -> None:
        if value is not None:
            self.values.setdefault((person, name), set()).add(value)


class World:
    """The caseload and short words for what happens to it; every import is seen through preview and apply."""

    def __init__(self, path: Path) -> None:
        if not path.exists():
            create_caseload(path, jurisdiction="se", clock=Clock(TODAY))
        self.caseload: Caseload = open_caseload(path, clock=Clock(TODAY), who="Anna Berg")
        self.seen = Seen()

    def close(self) -> None:
        self.caseload.close()

    def take(self, snapshot: Snapshot, conflicts: ConflictChoice = ConflictChoice.LATER) -> tuple[Receipt, Receipt]:
        """The preview's figures and the receipt; what the file says is known from then on."""
        for person, cells in snapshot.rows:
            for name, value in zip(snapshot.columns, cells, strict=True):
                self.seen.add(person, name, value)
        table = _table(snapshot)
        recognised = recognise_as(table, _profile(snapshot))
        prepared = self.caseload.read(partial(prepare_import, table=table, recognised=recognised))
        from virkni_desktop.exchange.ledger import dry_receipt

        preview = self.caseload.read(partial(dry_receipt, prepared=prepared))
        use_case = partial(apply_import, prepared=prepared, conflicts=conflicts)
        return preview, self.caseload.write(Action(message("Import")), use_case).result

    def edit(self, person: int, name: str, value: str) -> None:
        self.seen.add(person, name, value)

        def change(session):
            change_person(session, find_by_number(session, NUMBERS[person]), **{name: value})

        self.caseload.write(Action(message("Edit")), change)

    def decide(self, conflict: UUID, choice: ConflictChoice, value: str | None = None) -> None:
        use_case = partial(decide_conflict, conflict_id=conflict, choice=choice, value=value)
        self.caseload.write(Action(message("Decide")), use_case)

    def known(self) -> set[int]:
        return {person for person in range(len(NUMBERS)) if self._person(person) is not None}

    def current(self) -> dict[tuple[int, str], str | None]:
        """Person and field → the value in use."""
        found = {}
        for person in range(len(NUMBERS)):
            held = self._person(person)
            if held is not None:
                found.update({(person, name): value for name, value in held.items()})
        return found

    def conflicts(self) -> dict[tuple[int, str, str], Conflict]:
        """(person, field, sender) → the conflict that awaits a decision."""
        return self.caseload.read(_open_conflicts)

    def content_hash(self) -> str:
        report = check_caseload(self.caseload)
        assert report.problems == ()
        return report.content_hash

    def _person(self, person: int) -> dict[str, str | None] | None:
        def read(session):
            from virkni_desktop.models.person import Person

            key = find_by_number(session, NUMBERS[person])
            if key is None:
                return None
            held = session.get(Person, key)
            return {name: getattr(held, name) for name in FIELDS}

        return self.caseload.read(read)


def _open_conflicts(session) -> dict[tuple[int, str, str], Conflict]:
    from virkni_desktop.models.exchange import Source
    from virkni_desktop.models.person import Identifier

    rows = session.execute(
        select(Conflict, Source.sender, Identifier.value)
        .join(Source, Source.id == Conflict.source_id)
        .join(Identifier, Identifier.person_id == Conflict.person_id)
        .where(Conflict.decided_at.is_(None))
    ).all()
    for conflict, _, _ in rows:
        session.expunge(conflict)
    return {(NUMBERS.index(number), conflict.field, sender): conflict for conflict, sender, number in rows}


def _table(snapshot: Snapshot) -> Table:
    people = [person for person, _ in snapshot.rows]
    columns = [
        TableColumn("Personnummer", ColumnKind.IDENTITY_NUMBER, [NUMBERS[person] for person in people]),
        TableColumn("Namn", ColumnKind.TEXT, [NAMES[person] for person in people]),
    ]
    for place, name in enumerate(snapshot.columns):
        cells = [cells[place] or "" for _, cells in snapshot.rows]
        columns.append(TableColumn(name, ColumnKind.TEXT, cells))
    digest = f"{hash(snapshot) & 0xFFFFFFFFFFFFFFFF:064x}"
    rows = list(range(2, 2 + len(people)))
    return Table("list.csv", digest, FileKind.CSV, tuple(columns), rows, header_rows=(1,), encoding="utf-8")


def _profile(snapshot: Snapshot) -> Profile:
    columns: Iterable[Column] = (
        Column("identity_number", "Personnummer", ValueKind.IDENTITY_NUMBER, required=True),
        Column("name", "Namn", ValueKind.NAME),
        *(Column(name, name, ValueKind.TEXT) for name in snapshot.columns),
    )
    return Profile(snapshot.sender, 1, snapshot.sender, "se", {}, ("identity_number",), tuple(columns))
