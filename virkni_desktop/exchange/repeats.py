"""The same list again: told by its bytes or its content, so that it costs next to nothing and changes nothing."""

from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy.orm import Session

from virkni_desktop.exchange.ledger import Receipt, receipt_of, record_repeat, repeat_of, standing_batches
from virkni_desktop.models.exchange import ImportBatch
from virkni_desktop.store.session import WorkSession

# What decides whom a row is about, and what it is compared with.
_MATTERING = ("person", "identifier", "episode", "source_base")


@dataclass(frozen=True)
class Repeat:
    """The import whose list came again."""

    batch: UUID


def find_repeat(
    session: Session, *, file_sha256: str | None = None, content_sha256: str | None = None, profile: str | None = None
) -> Repeat | None:
    """The newest import of its source, if it said just this, and nothing that matters to it changed since."""
    same = standing_batches()
    if file_sha256 is not None:
        same = same.where(ImportBatch.file_sha256 == file_sha256)
    if content_sha256 is not None:
        same = same.where(ImportBatch.content_sha256 == content_sha256)
    if profile is not None:
        same = same.where(ImportBatch.profile == profile)
    batch = session.scalars(same.limit(1)).first()
    if batch is None:
        return None
    newest = session.scalars(standing_batches().where(ImportBatch.source_id == batch.source_id).limit(1)).one()
    same_again = (newest.content_sha256, newest.profile) == (batch.content_sha256, batch.profile)
    # Where a person mended cells or left rows out, the file itself says more than was taken in.
    whole = not (batch.counts.get("amended") or newest.counts.get("amended"))
    return Repeat(newest.id) if same_again and whole and not _has_changed_since(session, newest) else None


def repeat_import(session: WorkSession, repeat: Repeat, file_name: str, file_sha256: str) -> Receipt:
    """Write the repetition into the ledger."""
    return record_repeat(session, session.get_one(ImportBatch, repeat.batch), file_name, file_sha256)


def dry_repeat(session: WorkSession, repeat: Repeat, file_name: str, file_sha256: str) -> Receipt:
    """What ``repeat_import`` would say, without a number."""
    batch = session.get_one(ImportBatch, repeat.batch)
    again = repeat_of(session, batch, file_name, file_sha256)
    return replace(receipt_of(session, again, refused_in=batch), number=None)


def _has_changed_since(session: Session, batch: ImportBatch) -> bool:
    marks = ", ".join("?" for _ in _MATTERING)
    later = f"SELECT 1 FROM change WHERE id > ? AND noun IN ({marks}) LIMIT 1"  # noqa: S608 -- question marks only
    return session.connection().exec_driver_sql(later, (batch.counts["state"], *_MATTERING)).first() is not None
