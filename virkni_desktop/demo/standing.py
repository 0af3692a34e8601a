"""Writes what always holds of invented workplaces: words that may be shared with the employer, and the coach's own."""

from datetime import UTC, date, datetime, time, timedelta

from virkni_desktop.casework.standing_notes import STANDING
from virkni_desktop.demo.batch import Batch
from virkni_desktop.demo.days import workday_before
from virkni_desktop.demo.stage import Stage
from virkni_desktop.demo.words import Words
from virkni_desktop.models.note import Audience, Note, NoteKind

_SHARED_EVERY, _PRIVATE_EVERY = 5, 4
"""Of so many workplaces all but one have words to share, and one has words that the coach keeps."""
_WRITTEN = time(8, 30, tzinfo=UTC)


def write_standing_notes(batch: Batch, stage: Stage, words: Words, today: date) -> None:
    """Without chance: workplaces take turns with the texts."""
    for number, place in enumerate(stage.places):
        day = workday_before(today, 20 + number)
        author = stage.coaches[number % len(stage.coaches)].name
        texts = []
        if number % _SHARED_EVERY:
            texts.append((Audience.WORKPLACE, words.sites.shared))
        if number % _PRIVATE_EVERY == 3:
            texts.append((Audience.INTERNAL, words.sites.private))
        for audience, said in texts:
            when = datetime.combine(day, _WRITTEN)
            batch.add(
                Note, workplace_id=place.id, kind=str(NoteKind.NOTE), audience=str(audience), happened_at=when,
                recorded_at=when + timedelta(minutes=1), author=author, text=said[number % len(said)], tags=STANDING,
            )  # fmt: skip
