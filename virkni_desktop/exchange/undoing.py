"""Takes a whole import back, also a late one; what was edited since is kept and listed."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from sqlalchemy.orm import Session

from virkni_desktop.casework.names import display_name
from virkni_desktop.errors import InputError
from virkni_desktop.exchange.receipts import find_batch
from virkni_desktop.messages import QT_TRANSLATE_NOOP, Message
from virkni_desktop.models.episode import Episode
from virkni_desktop.models.every import every_record
from virkni_desktop.models.person import Person
from virkni_desktop.models.record import Record
from virkni_desktop.store.caseload import Caseload
from virkni_desktop.store.steps import Written
from virkni_desktop.store.undo import Kept, Undone


@dataclass(frozen=True, slots=True)
class KeptField:
    """What an undo left alone because it was edited since: whose, which kind of record, which field (None: all of it)."""

    person_id: UUID | None
    person: str
    noun: str
    field: str | None


@dataclass(frozen=True)
class ImportUndone:
    """An import that was taken back: its name, how many records went back, and what was kept."""

    receipt: str
    name: Message
    records: int
    kept: tuple[KeptField, ...]


def undo_import(caseload: Caseload, receipt: str) -> ImportUndone:
    """Take back the import with this receipt (``EX-0001``).

    Raises InputError for a receipt that is not there, changed nothing, or was taken back already.
    """
    return take_back_import(caseload, receipt).result


def take_back_import(caseload: Caseload, receipt: str) -> Written[ImportUndone]:
    """As ``undo_import``, with what the step changed."""
    batch = caseload.read(partial(find_batch, receipt=receipt))
    if batch.step is None:
        raise InputError(
            QT_TRANSLATE_NOOP("core", "The import {receipt} changed nothing, so there is nothing to take back."),
            receipt=batch.receipt,
        )
    written = caseload.undo(batch.step)
    undone: Undone = written.result
    kept = caseload.read(partial(_told, kept=undone.kept))
    return Written(ImportUndone(batch.receipt, undone.name, undone.records, kept), written.changes, written.step)


def _told(session: Session, kept: Iterable[Kept]) -> tuple[KeptField, ...]:
    """What was kept of the facts, by person; the ledger's own records are nobody's edits."""
    records = every_record()
    found = []
    for one in kept:
        record = records[one.noun]
        if record.is_fact:
            person = _person(session, record, one.record)
            name = display_name(person.given, person.family) if person else ""
            found.append(KeptField(person.id if person else None, name, one.noun, one.field))
    return tuple(sorted(found, key=_by_name))


def _by_name(kept: KeptField) -> tuple[str, str, str]:
    return kept.person, kept.noun, kept.field or ""


def _person(session: Session, record: type[Record], key: bytes) -> Person | None:
    """Whom a record is about, directly or through an enrolment."""
    found = session.get(record, UUID(bytes=key))
    if found is None or isinstance(found, Person):
        return found
    person_id = getattr(found, "person_id", None)
    episode_id = getattr(found, "episode_id", None)
    if person_id is None and episode_id is not None:
        episode = session.get(Episode, episode_id)
        person_id = episode.person_id if episode else None
    return session.get(Person, person_id) if person_id else None
