"""Writes the caseload back as a sender's list: their own layout, their columns, and nobody who must not be in it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from functools import partial
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from sqlalchemy.orm import Session

from virkni_desktop.exchange.current import Base, Held, Value, bases_of, held_people, source_of
from virkni_desktop.exchange.known_profiles import find_profile
from virkni_desktop.exchange.layouts import ColumnLayout, FileLayout, layout_for
from virkni_desktop.exchange.ledger import standing_batches
from virkni_desktop.exchange.profile import EXTRA, Profile
from virkni_desktop.exchange.writing_files import write_list
from virkni_desktop.exchange.written_cells import BLANK, WrittenCell, written, written_name, written_number
from virkni_desktop.messages import QT_TRANSLATE_NOOP, Message, message
from virkni_desktop.models.exchange import ImportBatch
from virkni_desktop.store.caseload import Caseload
from virkni_desktop.store.session import WorkSession


@dataclass(frozen=True)
class ListToSend:
    """Exactly what would leave the machine: the layout, the people's rows, and who is not in it and why."""

    profile: str
    sender: str
    layout: FileLayout
    people: tuple[UUID, ...]
    rows: tuple[tuple[WrittenCell, ...], ...]
    protected_people: tuple[UUID, ...]
    numberless_people: tuple[UUID, ...]

    @property
    def protected(self) -> int:
        """How many are left out because their identity is protected."""
        return len(self.protected_people)

    @property
    def numberless(self) -> int:
        """How many are left out because they have no identity number."""
        return len(self.numberless_people)

    def layout_of(self, places: Collection[int]) -> FileLayout:
        """The layout with only some of its columns, by their places."""
        columns = tuple(column for place, column in enumerate(self.layout.columns) if place in places)
        return replace(self.layout, columns=columns)

    @property
    def left_out(self) -> tuple[Message, ...]:
        """Who was left out, as sentences."""
        told = []
        if self.protected:
            template = QT_TRANSLATE_NOOP("core", "Left out because their identity is protected: {count}.")
            told.append(message(template, count=self.protected))
        if self.numberless:
            template = QT_TRANSLATE_NOOP("core", "Left out because they have no identity number: {count}.")
            told.append(message(template, count=self.numberless))
        return tuple(told)


@dataclass(frozen=True)
class Exported:
    """A written list; ``encoding`` is "" for a workbook."""

    output: Path
    profile: str
    rows: int
    protected: int
    numberless: int
    encoding: str
    sha256: str
    left_out: tuple[Message, ...]


def export_list(caseload: Caseload, profile: str, path: Path) -> Exported:
    """Write the list of ``profile`` to ``path``; changes nothing in the caseload.

    Raises InputError for a profile that is not known, CaseloadError where the file cannot be written.
    """
    ready = caseload.read(partial(list_to_send, profile=profile))
    encoding = write_list(path, ready.layout, ready.rows)
    return Exported(
        output=path,
        profile=ready.profile,
        rows=len(ready.rows),
        protected=ready.protected,
        numberless=ready.numberless,
        encoding=encoding,
        sha256=sha256(path.read_bytes()).hexdigest(),
        left_out=ready.left_out,
    )


def list_to_send(session: WorkSession, profile: str) -> ListToSend:
    """What would stand in the list: everyone whom the sender named in their last file, in their order.

    Before any file of theirs came, everyone enrolled; in our own open list, everyone.
    """
    found = find_profile(session, profile)
    source = source_of(session, found.sender)
    people = held_people(session, found.sender)
    bases = bases_of(session, source)
    chosen = _chosen(session, found, source, people, bases)
    allowed = [held for held in chosen if not held.protected]
    key = found.column("identity_number")
    needs_number = key is not None and key.required and found.column("exchange_id") is None
    kept = [held for held in allowed if held.numbers or not needs_number]
    layout = _layout(session, found, source)
    titles = tuple(title.replace("{date}", session.today.isoformat()) for title in layout.titles)
    rows = tuple(tuple(_cell(column, held, bases.get(held.person)) for column in layout.columns) for held in kept)
    return ListToSend(
        profile=found.id,
        sender=found.sender,
        layout=replace(layout, titles=titles),
        people=tuple(UUID(bytes=held.person) for held in kept),
        rows=rows,
        protected_people=_left(chosen, allowed),
        numberless_people=_left(allowed, kept),
    )


def _left(before: Sequence[Held], after: Sequence[Held]) -> tuple[UUID, ...]:
    kept = {held.person for held in after}
    return tuple(UUID(bytes=held.person) for held in before if held.person not in kept)


def _chosen(
    session: WorkSession, profile: Profile, source: bytes | None, people: dict[bytes, Held], bases: dict[bytes, Base]
) -> list[Held]:
    if profile.column("exchange_id") is not None:
        return list(people.values())
    if not bases:
        today = session.today.isoformat()
        return [held for held in people.values() if _is_enrolled(held, today)]
    rows = session.connection().exec_driver_sql("SELECT person_id FROM absence WHERE source_id = ?", (source,))
    absent = {person for (person,) in rows}
    ordered = sorted(bases.items(), key=_by_base)
    return [people[person] for person, _ in ordered if person not in absent]


def _by_base(named: tuple[bytes, Base]) -> bytes:
    """The order in which the sender first named people."""
    return named[1].id


def _is_enrolled(held: Held, today: str) -> bool:
    exited = held.values.get("exited_on")
    return held.episode is not None and (exited is None or str(exited) > today)


def _layout(session: Session, profile: Profile, source: bytes | None) -> FileLayout:
    """As the sender's last file of this profile looked, else as the profile declares."""
    if source is not None:
        last = standing_batches().where(ImportBatch.source_id == UUID(bytes=source), ImportBatch.profile == profile.id)
        batch = session.scalars(last.limit(1)).first()
        if batch is not None:
            return FileLayout.from_json(batch.layout)
    return layout_for(profile)


def _cell(column: ColumnLayout, held: Held, base: Base | None) -> WrittenCell:
    name = column.field
    if name is None:
        return BLANK
    if name == "identity_number":
        return written_number(column, *held.numbers[-1]) if held.numbers else BLANK
    if name == "exchange_id":
        return WrittenCell(str(UUID(bytes=held.person)), is_ours=True)
    if name == "name":
        family = held.values["family"]
        return written_name(column, str(held.values["given"]), str(family) if family else None)
    return written(column, _value(name, held, base))


def _value(name: str, held: Held, base: Base | None) -> Value:
    """Mine for every field; the sender's own day count, and what stood in columns that are only carried."""
    said = base.said if base else {}
    if name.startswith(EXTRA):
        return said.get(name)
    if name == "days_used" and held.reading is not None:
        return held.reading
    return held.values.get(name)
