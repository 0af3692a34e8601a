"""What an import would do, row by row, before anything is written; preview and apply work from the same object."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from virkni_desktop.exchange.amendments import Amendments
from virkni_desktop.exchange.current import Base, Held, Said, Value, shown
from virkni_desktop.exchange.profile import EXTRA
from virkni_desktop.exchange.recognition import Recognised
from virkni_desktop.exchange.table import Table
from virkni_desktop.messages import Message
from virkni_desktop.models.exchange import RowOutcome


@dataclass(frozen=True, slots=True)
class Refusal:
    """A cell that cannot be taken in, and so its whole row; ``row`` counts from 1 as in the file."""

    row: int
    column: str
    value: str
    reason: Message


@dataclass(frozen=True, slots=True)
class Clash:
    """A field that both sides changed since the last file."""

    field: str
    base: Value
    mine: Value
    theirs: Value


@dataclass(frozen=True, slots=True)
class NewNumber:
    """An identity number that is new to the caseload, as it is kept; ``born`` is the ISO date that it names, where it names one."""

    kind: str
    value: str
    check: str
    original: str
    born: str | None


@dataclass(slots=True)
class PreparedRow:
    """One row. ``said`` is what the source has said of the person after it, ``takes`` what goes into the caseload.

    ``held`` is the person as the caseload holds them now; None for someone new, or where the row is refused.
    """

    row: int
    outcome: RowOutcome
    said: Said
    takes: Said = field(default_factory=dict)
    held: Held | None = None
    base: Base | None = None
    identity: NewNumber | None = None
    """An identity number that the person does not have yet."""
    clashes: tuple[Clash, ...] = ()
    settled: tuple[str, ...] = ()
    """Fields whose open conflict ends with this row, because both sides agree again."""
    refusals: tuple[Refusal, ...] = ()
    is_copy: bool = False
    """Whether it only repeats an earlier row."""

    @property
    def name(self) -> str:
        """The person as the file, or else the caseload, calls them."""
        known = self.held.values if self.held else {}
        parts = (self.said.get("given") or known.get("given"), self.said.get("family") or known.get("family"))
        return " ".join(str(part) for part in parts if part)


@dataclass(frozen=True, slots=True)
class PreviewField:
    """One field of a row: what the caseload holds now, what the file says, and whether it is taken or asked about."""

    field: str
    now: str | None
    in_file: str | None
    outcome: RowOutcome


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One row of the preview; its fields are put together when they are looked at, since a list may have thousands."""

    prepared: PreparedRow

    @property
    def row(self) -> int:
        """Its number in the file."""
        return self.prepared.row

    @property
    def outcome(self) -> RowOutcome:
        """What becomes of it."""
        return self.prepared.outcome

    @property
    def name(self) -> str:
        """The person as the file, or else the caseload, calls them."""
        return self.prepared.name

    @property
    def refusals(self) -> tuple[Refusal, ...]:
        """Why it is refused, if it is."""
        return self.prepared.refusals

    @property
    def fields(self) -> tuple[PreviewField, ...]:
        """The fields that matter: what is taken, then what is asked about."""
        row = self.prepared
        known = row.held.values if row.held else {}
        outcome = RowOutcome.UPDATED if row.held else RowOutcome.CREATED
        taken = [
            PreviewField(name, shown(known.get(name)), shown(value), outcome)
            for name, value in row.takes.items()
            if not name.startswith(EXTRA)
        ]
        asked = [
            PreviewField(one.field, shown(one.mine), shown(one.theirs), RowOutcome.CONFLICT) for one in row.clashes
        ]
        return (*taken, *asked)


@dataclass(frozen=True)
class ImportPreview:
    """What the person sees before anything happens. ``findings`` must be confirmed."""

    file_name: str
    sender: str
    profile: str
    stated_on: date | None
    counts: Mapping[RowOutcome, int]
    rows: tuple[PreviewRow, ...]
    absent: tuple[str, ...]
    warnings: tuple[Message, ...]
    findings: tuple[Message, ...]


@dataclass(frozen=True)
class PreparedImport:
    """What an import would do. ``state`` is the journal's newest entry when it was worked out."""

    table: Table
    recognised: Recognised
    source: bytes | None
    stated_on: date | None
    as_of: date
    rows: list[PreparedRow]
    absent: tuple[Held, ...]
    seen: frozenset[bytes]
    warnings: tuple[Message, ...]
    findings: tuple[Message, ...]
    content_sha256: str
    state: int
    answers: Mapping[int, UUID | None]
    amendments: Amendments = field(default_factory=Amendments)

    @property
    def sender(self) -> str:
        """Who sent the file: the source, whatever its layout."""
        return self.recognised.profile.sender

    @property
    def has_changes(self) -> bool:
        """Whether anything but the ledger would be written."""
        return bool(self.absent) or any(
            row.outcome in (RowOutcome.CREATED, RowOutcome.UPDATED, RowOutcome.CONFLICT)
            or (row.held is not None and (row.base is None or row.said is not row.base.said))
            for row in self.rows
        )

    @property
    def counts(self) -> dict[RowOutcome, int]:
        """How many rows became what; their sum is the number of rows."""
        counted = Counter(row.outcome for row in self.rows)
        return {outcome: counted[outcome] for outcome in RowOutcome}

    @property
    def refusals(self) -> tuple[Refusal, ...]:
        """What was refused and why, in the order of the file."""
        return tuple(refusal for row in self.rows for refusal in row.refusals)

    def preview(self) -> ImportPreview:
        """The rows that matter and everything that is counted; writes nothing."""
        return ImportPreview(
            self.table.file_name,
            self.sender,
            self.recognised.profile.id,
            self.stated_on,
            self.counts,
            tuple(PreviewRow(row) for row in self.rows if row.outcome is not RowOutcome.UNCHANGED),
            tuple(held.name for held in self.absent),
            self.warnings,
            self.findings,
        )
