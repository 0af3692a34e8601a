"""A small world for random histories of an exchange: one caseload, two senders, a handful of people, and who said what."""

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path
from shutil import copyfile
from uuid import UUID

from sqlalchemy import select

from virkni_desktop.casework.conflicts import ConflictView, list_conflicts
from virkni_desktop.casework.people import change_person
from virkni_desktop.clock import Clock
from virkni_desktop.exchange.applying import apply_import
from virkni_desktop.exchange.conflict_choice import ConflictChoice
from virkni_desktop.exchange.conflicts import decide_conflict
from virkni_desktop.exchange.importing import prepare_import
from virkni_desktop.exchange.ledger import Receipt, dry_receipt
from virkni_desktop.exchange.prepared import PreparedImport
from virkni_desktop.exchange.profile import Column, Profile
from virkni_desktop.exchange.recognition import recognise_as
from virkni_desktop.exchange.table import ColumnKind, FileKind, Table, TableColumn
from virkni_desktop.exchange.values import ValueKind
from virkni_desktop.messages import message
from virkni_desktop.models.episode import Episode
from virkni_desktop.models.exchange import ImportBatch, SourceBase
from virkni_desktop.models.person import Identifier, Person
from virkni_desktop.store.caseload import Caseload, create_caseload, open_caseload
from virkni_desktop.store.content_hash import content_hash
from virkni_desktop.store.steps import Action

TODAY = date(2026, 12, 3)
# Each person's number, and the one they get later (a samordningsnummer that became a personnummer, say).
NUMBERS = (
    ("197908302396", "200207119291"), ("198712152381", "200203129295"), ("199502262398", "199106059286"),
    ("197908212397", "198211099296"),
)  # fmt: skip
NAMES = ("Jörgen Ekelöf", "Hawa Öberg", "Örjan Åkesson", "Göran Öberg")
FIELDS = ("phone", "email", "mother_tongue")
SENDERS = ("Arbetsförmedlingen", "Kommunen")
LAYOUTS = 2
CLEARING = "mother_tongue"
"""The field whose blank cells clear it in the second layout of each sender."""
VALUES = ("a1", "b2", "c3", "d4")
MEMORY = Path("/dev/shm")

Fact = tuple[UUID, str]
Facts = Mapping[Fact, str | None]


@dataclass(frozen=True)
class Row:
    """What a row says of a person, under their first or their later number; None is a blank cell."""

    person: int
    cells: tuple[str | None, ...]
    later: bool = False

    @property
    def number(self) -> str:
        return NUMBERS[self.person][self.later]


@dataclass(frozen=True)
class Snapshot:
    """A foreign list in one of its sender's layouts."""

    sender: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    layout: int = 0
    referenced: bool = False

    @property
    def clears(self) -> bool:
        return self.layout == 1


@dataclass
class Seen:
    """All that was ever written or stood in a file, by person and field."""

    values: dict[tuple[int, str], set[str | None]] = field(default_factory=dict)

    def add(self, person: int, name: str, value: str | None) -> None:
        self.values.setdefault((person, name), set()).add(value)


@dataclass(frozen=True)
class State:
    """The facts in use, the numbers of each record, and the conflicts that await a decision."""

    facts: Facts
    numbers: Mapping[UUID, tuple[str, ...]]
    conflicts: tuple[ConflictView, ...]

    def person(self, record: UUID) -> int:
        return next(place for place, pair in enumerate(NUMBERS) if self.numbers[record][0] in pair)

    def changed_since(self, before: "State") -> set[UUID]:
        """Records that were there before and hold something else now."""
        found = {key[0] for key, value in self.facts.items() if key in before.facts and before.facts[key] != value}
        return found | {key for key, known in self.numbers.items() if before.numbers.get(key, known) != known}

    def waiting(self) -> set[tuple[UUID, str, str, str | None, str | None]]:
        return {(one.person_id, one.field, one.source, one.base, one.theirs) for one in self.conflicts}


class World:
    """The caseload and short words for what happens to it; every import is seen through preview and apply."""

    def __init__(self, path: Path, compiled: dict | None = None) -> None:
        self.path = path
        self._compiled = {} if compiled is None else compiled
        self.seen = Seen()
        if not path.exists():
            create_caseload(path, jurisdiction="se", clock=Clock(TODAY))
        self.caseload = self._opened()

    def _opened(self) -> Caseload:
        caseload = open_caseload(self.path, clock=Clock(TODAY), who="Anna Berg")
        for engine in (caseload._writer, caseload._reader):
            engine.update_execution_options(compiled_cache=self._compiled)
        return caseload

    def close(self) -> None:
        self.caseload.close()

    def prepare(self, snapshot: Snapshot, answered: bool = False) -> PreparedImport:
        """With ``answered``, a person says of each row under another number that it is the one of that reference."""
        table = table_of(snapshot)
        recognised = recognise_as(table, profile_of(snapshot))

        def work(session):
            prepared = prepare_import(session, table, recognised)
            if not answered:
                return prepared
            by_number = dict(session.execute(select(Identifier.value, Identifier.person_id)).all())
            answers = {
                number: by_number[NUMBERS[row.person][not row.later]]
                for number, row in enumerate(snapshot.rows, 2)
                if row.number not in by_number and NUMBERS[row.person][not row.later] in by_number
            }
            return prepare_import(session, table, recognised, answers=answers)

        return self.caseload.read(work)

    def take(self, snapshot: Snapshot, *, answered: bool = False) -> tuple[PreparedImport, Receipt, Receipt]:
        """What was worked out, the preview's figures and the receipt; what the file says is known from then on."""
        for row in snapshot.rows:
            for name, value in zip(snapshot.columns, row.cells, strict=True):
                if value is not None or (snapshot.clears and name == CLEARING):
                    self.seen.add(row.person, name, value)
        prepared = self.prepare(snapshot, answered)
        preview = self.caseload.read(partial(dry_receipt, prepared=prepared))
        return prepared, preview, self.apply(prepared)

    def apply(self, prepared: PreparedImport) -> Receipt:
        return self.caseload.write(Action(message("Import")), partial(apply_import, prepared=prepared)).result

    def edit(self, state: State, record: UUID, name: str, value: str) -> None:
        self.seen.add(state.person(record), name, value)
        use_case = partial(change_person, person_id=record, **{name: value})
        self.caseload.write(Action(message("Edit")), use_case)

    def decide(self, conflict: UUID, choice: ConflictChoice, value: str | None = None) -> None:
        use_case = partial(decide_conflict, conflict_id=conflict, choice=choice, value=value)
        self.caseload.write(Action(message("Decide")), use_case)

    def copied_to(self, path: Path) -> None:
        """A backup: a closed caseload is one file."""
        self.caseload.close()
        copyfile(self.path, path)
        self.caseload = self._opened()

    def restored_from(self, path: Path) -> None:
        """The backup in the caseload's place."""
        self.caseload.close()
        copyfile(path, self.path)
        self.caseload = self._opened()

    def state(self) -> State:
        return self.caseload.read(_state)

    def content_hash(self) -> str:
        return self.caseload.read(lambda session: content_hash(session.connection()))

    def bases(self) -> set[tuple[UUID, UUID, str]]:
        """What each source is remembered to have said."""

        def read(session):
            return {
                (one.source_id, one.person_id, str(sorted(one.said.items())))
                for one in session.scalars(select(SourceBase))
            }

        return self.caseload.read(read)

    def batches(self) -> int:
        return self.caseload.read(lambda session: len(session.scalars(select(ImportBatch.id)).all()))


def reference_of(person: int) -> str:
    """What the agency calls someone; it has mixed up two of them, so that a reference alone must not decide."""
    return f"AF-{person // 2}"


def room() -> Path:
    """A folder for one history, in memory where there is some: what is asked here is not whether the disk keeps its word."""
    return Path(tempfile.mkdtemp(dir=MEMORY if MEMORY.is_dir() else None))


def _state(session) -> State:
    people = session.execute(select(Person.id, *(getattr(Person, name) for name in FIELDS))).all()
    facts = {(row[0], name): value for row in people for name, value in zip(FIELDS, row[1:], strict=True)}
    references = session.execute(select(Episode.person_id, Episode.agency_reference)).all()
    facts |= {(person, "agency_reference"): reference for person, reference in references}
    numbers: dict[UUID, tuple[str, ...]] = {}
    for person, value in session.execute(select(Identifier.person_id, Identifier.value).order_by(Identifier.id)):
        numbers[person] = (*numbers.get(person, ()), value)
    return State(facts, numbers, list_conflicts(session))


def table_of(snapshot: Snapshot) -> Table:
    """The list as the reader would give it; the second layout has its columns the other way round."""
    columns = [
        TableColumn(
            _headed("Personnummer", snapshot), ColumnKind.IDENTITY_NUMBER, [row.number for row in snapshot.rows]
        ),
        TableColumn("Namn", ColumnKind.TEXT, [NAMES[row.person] for row in snapshot.rows]),
    ]
    for place, name in enumerate(snapshot.columns):
        cells = [row.cells[place] or "" for row in snapshot.rows]
        columns.append(TableColumn(_headed(name, snapshot), ColumnKind.TEXT, cells))
    if snapshot.referenced:
        columns.append(TableColumn("Referens", ColumnKind.TEXT, [reference_of(row.person) for row in snapshot.rows]))
    if snapshot.layout:
        columns.reverse()
    rows = list(range(2, 2 + len(snapshot.rows)))
    digest = f"{hash(snapshot) & 0xFFFFFFFFFFFFFFFF:064x}"
    return Table("list.csv", digest, FileKind.CSV, tuple(columns), rows, header_rows=(1,), encoding="utf-8")


def profile_of(snapshot: Snapshot) -> Profile:
    """The profile of the snapshot's layout; both layouts of a sender are of one source."""
    columns = (
        Column("identity_number", _headed("Personnummer", snapshot), ValueKind.IDENTITY_NUMBER, required=True),
        Column("name", "Namn", ValueKind.NAME),
        *(
            Column(name, _headed(name, snapshot), ValueKind.TEXT, clears=snapshot.clears and name == CLEARING)
            for name in FIELDS
        ),
        Column("agency_reference", "Referens", ValueKind.CODE),
    )
    return Profile(f"{snapshot.sender}-{snapshot.layout}", 1, snapshot.sender, "se", {}, ("identity_number",), columns)


def _headed(name: str, snapshot: Snapshot) -> str:
    return f"{name} ({snapshot.layout})" if snapshot.layout else name
