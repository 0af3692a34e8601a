"""One invented participation from enrolment to exit, as a plan that is written into the caseload afterwards."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from random import Random

from virkni_desktop.casework.grants import months_later
from virkni_desktop.demo.cast import Invented
from virkni_desktop.demo.days import between, later, workday, workday_before

TRAINING, OPEN, STUDIES = "training-contract", "open-employment", "studies"
YEAR_OF_THE_REPORT = 2023
"""Its hires are those that the city reported; nobody else is hired in it."""


class PlanFate(StrEnum):
    """How far someone's plan got."""

    NONE = "none"
    DRAFT = "draft"
    PRINTED = "printed"
    SIGNED = "signed"
    REVISING = "revising"
    REVISED = "revised"


@dataclass
class Job:
    """A placement; ``workplace`` is its number in the country's list."""

    workplace: int
    kind: str
    share: int
    started_on: date
    planned_end_on: date | None = None
    ended_on: date | None = None
    end_reason: str | None = None


@dataclass
class Course:
    """One participation. ``coach`` and ``programme`` are numbers in their lists; ``days_used`` is today's count."""

    who: Invented
    coach: int
    enrolled_on: date
    programme: int = 0
    exited_on: date | None = None
    exit_reason: str | None = None
    mapped_on: date | None = None
    mapping_begun: bool = False
    planned_on: date | None = None
    signed_on: date | None = None
    fate: PlanFate = PlanFate.NONE
    jobs: list[Job] = field(default_factory=list)
    stages: list[tuple[str, date]] = field(default_factory=list)
    days_used: int | None = None
    livelihood: str = "activity-support"
    earlier: "Course | None" = None
    """The same person's participation before, if there was one."""

    def is_active(self, day: date) -> bool:
        """Whether it runs on a day."""
        return self.enrolled_on <= day and (self.exited_on is None or self.exited_on > day)

    def last_day(self, today: date) -> date:
        """Its last day so far."""
        return min(self.exited_on or today, today)


def give_plan(course: Course, chance: Random, today: date) -> None:
    """Decide when the mapping was talked through and how far the plan is, by how long the course has run."""
    days = (course.last_day(today) - course.enrolled_on).days
    if days < 4:
        return
    course.mapping_begun = True
    mapped_on = later(course.enrolled_on, chance.choices((6, 13, 20, 27, 38), (4, 6, 5, 4, 2))[0])
    if mapped_on > course.last_day(today) or chance.random() < 0.06:
        return
    course.mapped_on = mapped_on
    planned_on = later(mapped_on, chance.choice((0, 2, 5, 7, 12)))
    if planned_on > course.last_day(today):
        return
    course.planned_on = planned_on
    course.fate = _fate(days, chance)
    signed_on = later(planned_on, chance.choice((0, 0, 1, 6)))
    if course.fate not in (PlanFate.DRAFT, PlanFate.PRINTED):
        course.signed_on = min(signed_on, course.last_day(today))


def _fate(days: int, chance: Random) -> PlanFate:
    fates = (PlanFate.DRAFT, PlanFate.PRINTED, PlanFate.SIGNED, PlanFate.REVISING, PlanFate.REVISED)
    if days < 60:
        return chance.choices(fates, (3, 3, 3, 0, 0))[0]
    return chance.choices(fates, (2, 3, 60, 15, 20))[0]


def training(workplace: int, share: int, started_on: date, today: date) -> Job:
    """Six months with a training contract."""
    planned_end = months_later(started_on, 6) - timedelta(days=1)
    job = Job(workplace, TRAINING, share, started_on, planned_end)
    if planned_end < today:
        job.ended_on, job.end_reason = planned_end, "completed"
    return job


def give_jobs(course: Course, workplaces: list[int], kinds: dict[str, int], chance: Random, today: date) -> None:
    """A first placement after one to four months, and for most of those who end it well a job after it."""
    started_on = later(course.enrolled_on, chance.randint(35, 130))
    if started_on > min(today - timedelta(days=2), course.last_day(today)) or chance.random() < 0.25:
        return
    kind = chance.choices(list(kinds), list(kinds.values()))[0]
    share = chance.choice((25, 50, 50, 60, 75, 80, 100))
    workplace = chance.choice(workplaces)
    if started_on.year <= YEAR_OF_THE_REPORT and kind != _unpaid(kinds):
        kind = _unpaid(kinds)
    if kind == TRAINING:
        course.jobs.append(training(workplace, share, started_on, today))
    elif kind == OPEN:
        course.jobs.append(Job(workplace, kind, share, started_on))
    else:
        planned_end = months_later(started_on, chance.choice((2, 3, 6)))
        job = Job(workplace, kind, min(share, 75), started_on, planned_end)
        if planned_end < today:
            job.ended_on, job.end_reason = planned_end, chance.choice(("completed", "completed", "mismatch", "health"))
        course.jobs.append(job)
    if OPEN in kinds:
        _hire_after(course, chance, today)


def _unpaid(kinds: dict[str, int]) -> str:
    """The kind that is no hire: the last of them."""
    return list(kinds)[-1]


def _hire_after(course: Course, chance: Random, today: date) -> None:
    job = course.jobs[-1]
    if job.ended_on is None or job.end_reason != "completed" or chance.random() < 0.35:
        return
    started_on = workday(job.ended_on + timedelta(days=1))
    if started_on <= today and started_on.year > YEAR_OF_THE_REPORT:
        job.end_reason = "hired-here"
        course.jobs.append(Job(job.workplace, OPEN, max(job.share, 50), started_on))


def close_some(course: Course, chance: Random, today: date) -> None:
    """End courses: some months after a job began, or for other reasons."""
    job = course.jobs[-1] if course.jobs else None
    if job and job.kind == OPEN and chance.random() < 0.5:
        close(course, later(job.started_on, chance.randint(40, 120)), "as-planned", today)
    elif (today - course.enrolled_on).days > 120 and chance.random() < 0.16:
        reason = chance.choices(("drop-out", "moved", "health", "handed-over"), (5, 2, 3, 3))[0]
        day = between(chance, course.enrolled_on + timedelta(days=90), today)
        if job is None or (job.ended_on or today) < day:
            close(course, day, reason, today)


def close(course: Course, day: date, reason: str, today: date) -> None:
    """Close a course on a day, unless the day is still to come."""
    if day <= today:
        course.exited_on, course.exit_reason = day, reason


def give_stages(course: Course, today: date) -> None:
    """The five stages of supported employment, as far as the course got."""
    course.stages = [("engagement", course.enrolled_on)]
    if course.mapping_begun:
        course.stages.append(("profiling", later(course.enrolled_on, 3)))
    if course.planned_on:
        course.stages.append(("job-finding", course.planned_on))
    if course.jobs:
        first = course.jobs[0].started_on
        course.stages += [("employer-engagement", workday_before(first, 8)), ("on-the-job", first)]
    ordered: list[tuple[str, date]] = []
    for stage, day in course.stages:
        if day <= course.last_day(today) and (not ordered or day >= ordered[-1][1]):
            ordered.append((stage, day))
    course.stages = ordered
