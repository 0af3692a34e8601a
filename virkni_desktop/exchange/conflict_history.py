"""What a person who decides a conflict wants to know: when both sides last agreed, and who wrote what is in use."""

import json
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from virkni_desktop.exchange.current import EPISODE_FIELDS, PERSON_FIELDS
from virkni_desktop.exchange.ledger import standing_batches
from virkni_desktop.models.episode import Episode
from virkni_desktop.models.exchange import ImportBatch, Source
from virkni_desktop.models.journal import Change, Step


@dataclass(frozen=True, slots=True)
class ConflictHistory:
    """``agreed_on`` is the day of the sender's last list before; ``written_by`` and ``written_at`` are of what is in use.

    Each is None where the journal does not say.
    """

    agreed_on: date | None
    written_by: str | None
    written_at: datetime | None


def conflict_history(
    session: Session, person: UUID, field: str, sender: str, before: datetime | None = None
) -> ConflictHistory:
    """The history of one field of one person; ``before`` is when the conflict was raised, None for one in a preview."""
    written = _written(session, person, field)
    agreed = _agreed(session, sender, before)
    return ConflictHistory(agreed, written.who if written else None, written.at if written else None)


def _agreed(session: Session, sender: str, before: datetime | None) -> date | None:
    lists = standing_batches().join(Source, Source.id == ImportBatch.source_id).where(Source.sender == sender)
    if before is not None:
        lists = lists.where(ImportBatch.taken_in_at < before)
    batch = session.scalars(lists.limit(1)).first()
    return None if batch is None else batch.stated_on or batch.taken_in_at.astimezone().date()


def _written(session: Session, person: UUID, field: str) -> Step | None:
    """The step that last wrote the field; a whole record's creation counts where nothing changed it since."""
    if field in PERSON_FIELDS:
        records = [person.bytes]
    elif field in EPISODE_FIELDS:
        records = [one.bytes for one in session.scalars(select(Episode.id).where(Episode.person_id == person))]
    else:
        return None
    wrote = (
        select(Step)
        .join(Change, Change.step == Step.id)
        .where(Change.record.in_(records), Step.undone_by.is_(None), Step.undoes.is_(None))
        .order_by(Change.id.desc())
        .limit(1)
    )
    named = func.json_type(Change.after, f"$.{json.dumps(field)}").is_not(None)
    changed = session.scalars(wrote.where(Change.kind == "U", named)).first()
    return changed or session.scalars(wrote.where(Change.kind == "I")).first()
