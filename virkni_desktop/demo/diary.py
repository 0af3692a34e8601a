"""Writes the notes of invented courses: as many as asked for, no two stories the same, the earliest first."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random

from virkni_desktop.demo.batch import Batch
from virkni_desktop.demo.cast import Invented
from virkni_desktop.demo.course import Job
from virkni_desktop.demo.days import at, workday, workday_before
from virkni_desktop.demo.lives import Life
from virkni_desktop.demo.stage import Stage
from virkni_desktop.demo.words import Words
from virkni_desktop.models.note import Audience, Note, NoteKind

NOTES_EACH = 25
"""Notes for each participant, on average."""
_KINDS = {
    NoteKind.PHONE: 30,
    NoteKind.MEETING: 25,
    NoteKind.VISIT: 18,
    NoteKind.MESSAGE: 17,
    NoteKind.EMPLOYER: 8,
    NoteKind.NOTE: 2,
}
_MINUTES = {
    NoteKind.PHONE: (5, 10, 10, 15),
    NoteKind.MEETING: (30, 45, 45, 60),
    NoteKind.VISIT: (30, 60, 60, 90),
    NoteKind.EMPLOYER: (10, 15, 30),
}
_LATEST = 500
"""Days of a course that count for how many of the notes it gets."""


@dataclass(frozen=True)
class _Moment:
    when: datetime
    life: Life


def write_notes(
    batch: Batch, lives: Sequence[Life], stage: Stage, words: Words, chance: Random, today: date, number: int
) -> None:
    """Write ``number`` notes, spread over the courses by their length."""
    moments = sorted(_moments(lives, chance, today, number), key=lambda moment: moment.when)
    for moment in moments:
        _write(batch, moment, stage, words, chance)


def _moments(lives: Sequence[Life], chance: Random, today: date, number: int) -> Iterator[_Moment]:
    """When each is written about; some active courses were not heard of for two weeks and more."""
    silent = {life.episode_id for place, life in enumerate(lives) if place % 11 == 4}
    weights = [min((life.course.last_day(today) - life.course.enrolled_on).days, _LATEST) + 3 for life in lives]
    shares = _shares(weights, number)
    for life, share in zip(lives, shares, strict=True):
        first, last = life.course.enrolled_on, workday_before(life.course.last_day(today))
        if life.episode_id in silent and life.course.is_active(today):
            last = workday_before(last, 11 + chance.randrange(6))
        yield from _of_one(life, max(first, last), share, chance)


def _of_one(life: Life, last: date, share: int, chance: Random) -> Iterator[_Moment]:
    """The first at the enrolment, the last not long ago, the others between."""
    first = life.course.enrolled_on
    for place in range(share):
        if place == 0:
            day = first
        elif place == 1:
            day = max(first, workday_before(last, chance.randrange(7)))
        else:
            day = min(last, workday(first + timedelta(days=chance.randint(0, max(0, (last - first).days)))))
        yield _Moment(at(day, chance), life)


def _shares(weights: Sequence[int], number: int) -> list[int]:
    """``number`` in whole parts as the weights are, by running sums, so that no note is lost to rounding."""
    total = sum(weights) or 1
    shares, before, running = [], 0, 0
    for weight in weights:
        running += weight
        upto = number * running // total
        shares.append(upto - before)
        before = upto
    return shares


def _write(batch: Batch, moment: _Moment, stage: Stage, words: Words, chance: Random) -> None:
    course, day = moment.life.course, moment.when.date()
    kind = chance.choices(list(_KINDS), list(_KINDS.values()))[0]
    job = _job_on(course.jobs, day)
    place = stage.places[job.workplace] if job else None
    if kind is NoteKind.EMPLOYER and place is None:
        kind = NoteKind.PHONE
    title, opening = chance.choice(_openings(kind, course.who, words))
    with_workplace = place is not None and kind in (NoteKind.EMPLOYER, NoteKind.VISIT)
    batch.add(
        Note, episode_id=moment.life.episode_id, workplace_id=place.id if place and with_workplace else None,
        kind=str(kind), audience=_audience(kind, chance), happened_at=moment.when,
        recorded_at=moment.when + timedelta(minutes=chance.choice((5, 10, 15, 20, 60, 120))),
        author=stage.coaches[course.coach].name, minutes=chance.choice(_MINUTES[kind]) if kind in _MINUTES else None,
        in_person=kind in (NoteKind.VISIT, NoteKind.MEETING) or (kind is NoteKind.EMPLOYER and chance.random() < 0.5),
        with_whom=place.supervisor if place and kind is NoteKind.EMPLOYER else None,
        title=title, text=_text(kind, opening, course.who, words, chance),
        tags=chance.choice(words.notes.tags) if chance.random() < 0.3 else "",
    )  # fmt: skip


def _job_on(jobs: Sequence[Job], day: date) -> Job | None:
    return next((job for job in jobs if job.started_on <= day and (job.ended_on is None or job.ended_on >= day)), None)


def _audience(kind: NoteKind, chance: Random) -> str:
    if kind is NoteKind.EMPLOYER:
        return Audience.WORKPLACE
    return Audience.PARTICIPANT if kind is NoteKind.MEETING and chance.random() < 0.4 else Audience.INTERNAL


def _openings(kind: NoteKind, who: Invented, words: Words) -> Sequence[tuple[str, str]]:
    openings = words.notes.openings[kind]
    with_interpreter = kind is NoteKind.MEETING and who.interpreter
    return [*openings, *words.notes.openings_with_interpreter] if with_interpreter else openings


def _text(kind: NoteKind, opening: str, who: Invented, words: Words, chance: Random) -> str:
    seen: Sequence[str] = words.notes.seen
    if kind is NoteKind.EMPLOYER:
        seen = words.notes.seen_by_employer
    elif who.is_newcomer:
        seen = [*seen, *words.notes.seen_with_newcomers]
    following = [*words.notes.next, *words.notes.next_with_interpreter] if who.interpreter else words.notes.next
    parts = [opening]
    if kind is not NoteKind.MESSAGE or chance.random() < 0.4:
        parts += chance.sample(seen, 2 if kind in (NoteKind.VISIT, NoteKind.MEETING) else 1)
    if chance.random() < 0.6:
        parts.append(chance.choice(following))
    return " ".join(parts)
