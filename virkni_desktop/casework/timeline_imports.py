"""What imports changed about one person, read from the journal, as one entry for each import."""

from collections.abc import Iterator, Sequence
from uuid import UUID

from sqlalchemy import select

from virkni_desktop.casework.participants import local_day
from virkni_desktop.casework.taken_back import was_taken_back
from virkni_desktop.casework.timeline_view import Event, FieldChange, Group, TimelineEntry
from virkni_desktop.models.episode import Episode, StageEvent
from virkni_desktop.models.exchange import ImportBatch, Source
from virkni_desktop.models.journal import Change
from virkni_desktop.models.person import Person
from virkni_desktop.models.reading import CounterReading, IncomeState
from virkni_desktop.store.session import WorkSession

_PERSON, _EPISODE = Person.__tablename__, Episode.__tablename__


def list_imports(session: WorkSession, person_id: UUID, episodes: Sequence[Episode]) -> Iterator[TimelineEntry]:
    """One entry for each import that changed this person or enrolments and was not taken back, in no order."""
    ids = [episode.id for episode in episodes]
    added = dict(_added(session, ids))
    records = [person_id.bytes, *(key.bytes for key in ids), *added]
    changes: dict[int, list[Change]] = {}
    for change in session.scalars(select(Change).where(Change.record.in_(records)).order_by(Change.id)):
        changes.setdefault(change.step, []).append(change)
    batches = (
        select(ImportBatch, Source.sender)
        .join(Source, Source.id == ImportBatch.source_id)
        .where(ImportBatch.step.in_(changes), ~was_taken_back())
    )
    for batch, sender in session.execute(batches):
        changed = changes[batch.step or 0]
        yield TimelineEntry(
            Group.SYSTEM,
            Event.IMPORT,
            local_day(batch.taken_in_at) or batch.taken_in_at.date(),
            batch.taken_in_at,
            title=batch.receipt,
            text=sender,
            author=batch.who,
            changes=tuple(told for change in changed for told in _told(change, added)),
            is_new=any(change.noun == _PERSON and change.kind == "I" for change in changed),
        )


def _added(session: WorkSession, episodes: Sequence[UUID]) -> Iterator[tuple[bytes, FieldChange]]:
    """What an import adds rather than changes: a stage, a reading, a livelihood."""
    for stage in session.scalars(select(StageEvent).where(StageEvent.episode_id.in_(episodes))):
        yield stage.id.bytes, FieldChange("stage", None, stage.stage)
    for reading in session.scalars(select(CounterReading).where(CounterReading.episode_id.in_(episodes))):
        yield reading.id.bytes, FieldChange("days_used", None, reading.value)
    for income in session.scalars(select(IncomeState).where(IncomeState.episode_id.in_(episodes))):
        yield income.id.bytes, FieldChange("income_source", None, income.kind)


def _told(change: Change, added: dict[bytes, FieldChange]) -> Iterator[FieldChange]:
    if change.kind == "I" and change.record in added:
        yield added[change.record]
    elif change.kind == "U" and change.noun in (_PERSON, _EPISODE):
        after = change.after or {}
        for name, before in (change.before or {}).items():
            yield FieldChange(name, before, after.get(name))
