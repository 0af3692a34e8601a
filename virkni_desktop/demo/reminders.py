"""What is to be done in an invented caseload: some overdue, some today with its time, some in the days that follow."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from random import Random
from uuid import UUID

from virkni_desktop.casework.followups import NextFollowUp
from virkni_desktop.demo.batch import Batch
from virkni_desktop.demo.days import between, later, workday_before
from virkni_desktop.demo.lives import Life
from virkni_desktop.demo.stage import Stage
from virkni_desktop.demo.words import Words
from virkni_desktop.models.followup import FollowUp, FollowUpKind

_REMINDERS = (FollowUpKind.CALL, FollowUpKind.VISIT, FollowUpKind.MEETING, FollowUpKind.TASK)
_TIMED = (FollowUpKind.VISIT, FollowUpKind.MEETING, FollowUpKind.FOLLOW_UP)
_MORNING = ("08:30", "09:00", "09:30", "10:00", "10:30", "11:00")
_AFTERNOON = ("13:00", "13:15", "13:45", "14:00", "14:30", "15:00")
_MILESTONES = (380, 450)


def next_check_ins(lives: Sequence[Life], words: Words, chance: Random, today: date) -> dict[UUID, NextFollowUp]:
    """The check-in that is open today for each active course with a plan, by episode."""
    planned = [life for life in lives if life.course.is_active(today) and life.course.planned_on]
    days = _days(len(planned), chance, today, overdue=22, now=18, coming=6)
    return {
        life.episode_id: NextFollowUp(
            kind=FollowUpKind.FOLLOW_UP,
            due_on=day,
            episode_id=life.episode_id,
            text=chance.choice(words.follow_ups["follow-up"]),
            due_time=chance.choice(_AFTERNOON) if chance.random() < 0.6 else None,
            place=chance.choice(words.follow_ups["places"]),
        )
        for life, day in zip(planned, days, strict=True)
    }


def write_reminders(
    batch: Batch, lives: Sequence[Life], stage: Stage, words: Words, chance: Random, today: date
) -> None:
    """Calls, visits, meetings and tasks: those that were done, and those that are open."""
    for life in lives:
        for _ in range(chance.choice((1, 2, 3))):
            _write_done(batch, life, words, chance, today)
    active = [life for life in lives if life.course.is_active(today)]
    chosen = chance.sample(active, len(active) // 2)
    days = _days(len(chosen), chance, today, overdue=7, now=6, coming=3)
    for life, day in zip(chosen, days, strict=True):
        kind = chance.choice(_TIMED[:2] if day == today and chance.random() < 0.7 else _REMINDERS)
        _write_open(batch, life, kind, day, stage, words, chance)
    for life in active:
        _write_milestone(batch, life, words, today)
    text = chance.choice(words.follow_ups["exchange"])
    batch.add(FollowUp, kind=str(FollowUpKind.EXCHANGE), text=text, due_on=later(today, 5))


def _days(count: int, chance: Random, today: date, *, overdue: int, now: int, coming: int) -> Iterator[date]:
    """One day each: every so-manieth overdue, today, or in the next days; the others later, in an order of chance."""
    days = []
    for number in range(count):
        if number % overdue == overdue // 2:
            days.append(workday_before(today, chance.choice((1, 1, 2, 3))))
        elif number % now == now // 3:
            days.append(today)
        elif number % coming == coming - 1:
            days.append(min(later(today, chance.randint(1, 6)), today + timedelta(days=7)))
        else:
            days.append(later(today, chance.randint(8, 45)))
    chance.shuffle(days)
    return iter(days)


def _write_done(batch: Batch, life: Life, words: Words, chance: Random, today: date) -> None:
    last = workday_before(life.course.last_day(today))
    if last <= life.course.enrolled_on:
        return
    kind = chance.choice(_REMINDERS)
    due = min(between(chance, life.course.enrolled_on, last), last)
    batch.add(
        FollowUp, episode_id=life.episode_id, kind=str(kind), text=chance.choice(words.follow_ups[kind]),
        due_on=due, held_on=min(later(due, chance.choice((0, 0, 0, 1, 3))), last),
    )  # fmt: skip


def _write_open(
    batch: Batch, life: Life, kind: FollowUpKind, day: date, stage: Stage, words: Words, chance: Random
) -> None:
    jobs = [job for job in life.course.jobs if job.ended_on is None]
    if kind is FollowUpKind.VISIT and not jobs:
        kind = FollowUpKind.MEETING
    at_work = jobs and kind in (FollowUpKind.VISIT, FollowUpKind.CALL)
    batch.add(
        FollowUp, episode_id=life.episode_id, kind=str(kind), text=chance.choice(words.follow_ups[kind]), due_on=day,
        workplace_id=stage.places[jobs[-1].workplace].id if at_work else None,
        due_time=chance.choice(_MORNING) if kind in _TIMED else None,
        place=chance.choice(words.follow_ups["places"]) if kind is FollowUpKind.MEETING else None,
    )  # fmt: skip


def _write_milestone(batch: Batch, life: Life, words: Words, today: date) -> None:
    """A reminder where a day that matters is near."""
    for text, day in zip(words.follow_ups["milestone"], _MILESTONES, strict=False):
        ahead = day - (life.course.days_used or 0)
        if -2 <= ahead <= 4:
            due = workday_before(today, -ahead) if ahead < 0 else later(today, ahead)
            batch.add(FollowUp, episode_id=life.episode_id, kind=str(FollowUpKind.MILESTONE), text=text, due_on=due)
