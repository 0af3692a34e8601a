"""Invents the Reykjavík caseload: the year 2023 as the city reported it, and the people of today."""

from dataclasses import replace
from datetime import date, timedelta
from random import Random

from virkni_desktop.casework.grants import months_later
from virkni_desktop.demo.cast import Cast
from virkni_desktop.demo.course import (
    OPEN,
    TRAINING,
    YEAR_OF_THE_REPORT,
    Course,
    Job,
    close,
    close_some,
    give_jobs,
    give_plan,
    give_stages,
    training,
)
from virkni_desktop.demo.days import between, later
from virkni_desktop.demo.words import Words

HIRED_TWICE = 8
"""Of the 62 hires of 2023, so many are second ones of the same people."""
WHOLE_YEAR_FROM = 60
"""With fewer participants than this the year has fewer hires, one for two of three people."""
_KINDS = {TRAINING: 5, OPEN: 4, "agency-training": 1, "job-shadowing": 1, "workplace-training": 3}


def invent_courses(cast: Cast, words: Words, size: int, chance: Random, today: date, coaches: int) -> list[Course]:
    """Courses of ``size`` people, the earliest first; a few people have two."""
    reported = _reported_hires(words, chance)
    if size < WHOLE_YEAR_FROM:
        hired, second = reported[: size * 2 // 3], []
    else:
        hired, second = reported[HIRED_TWICE:], reported[:HIRED_TWICE]
    courses = [_course_of_2023(job, cast, words, chance, today, coaches) for job in hired]
    _hire_again(courses, second, today)
    courses += [_back_again(course, chance, today, coaches) for course in courses if _may_come_back(course, today)][:6]
    newest = [_recent_course(cast, words, chance, today, coaches, number) for number in range(size - len(hired))]
    for course in courses + newest:
        course.livelihood = "assistance"
        _end_with_the_course(course)
        give_plan(course, chance, today)
        give_stages(course, today)
    return sorted(courses + newest, key=_by_enrolment)


def _end_with_the_course(course: Course) -> None:
    """Who has left is not followed any more: what still ran is told as ended on that day."""
    for job in course.jobs:
        if course.exited_on and job.ended_on is None:
            job.ended_on = max(course.exited_on, job.started_on)
            job.end_reason = "completed" if course.exit_reason == "as-planned" else "moved"


def _by_enrolment(course: Course) -> date:
    return course.enrolled_on


def _reported_hires(words: Words, chance: Random) -> list[Job]:
    """Every hire of 2023, at the workplaces and with the contracts that the words say, the latest first."""
    jobs: list[Job] = []
    for number, workplace in enumerate(words.workplaces):
        for hire in range(workplace.hires_2023):
            kind = TRAINING if hire < workplace.contracts_2023 else OPEN
            day = between(chance, date(YEAR_OF_THE_REPORT, 1, 3), date(YEAR_OF_THE_REPORT, 12, 18))
            jobs.append(Job(number, kind, chance.choice((50, 50, 60, 75, 80, 100, 100)), day))
    return sorted(jobs, key=_by_start, reverse=True)


def _by_start(job: Job) -> date:
    return job.started_on


def _course_of_2023(job: Job, cast: Cast, words: Words, chance: Random, today: date, coaches: int) -> Course:
    trade = words.trades[words.workplaces[job.workplace].trade]
    who = replace(cast.invent(), trade=trade)
    enrolled_on = later(job.started_on, -chance.randint(45, 200))
    course = Course(who, chance.randrange(coaches), enrolled_on)
    if job.kind == TRAINING:
        job = training(job.workplace, job.share, job.started_on, today)
    course.jobs.append(job)
    reason = chance.choices(("as-planned", "drop-out", "moved", "handed-over"), (14, 1, 1, 1))[0]
    close(course, later(job.started_on, chance.randint(100, 230)), reason, today)
    return course


def _hire_again(courses: list[Course], second: list[Job], today: date) -> None:
    """Second hires, the latest of the year, go to those who were hired first: that job had ended before."""
    earliest = sorted(courses, key=lambda course: course.jobs[0].started_on)
    for course, job in zip(earliest, second, strict=False):
        first = course.jobs[0]
        first.ended_on = min(later(first.started_on, 70), job.started_on - timedelta(days=14))
        first.end_reason = "mismatch" if first.kind == OPEN else "completed"
        course.jobs.append(training(job.workplace, job.share, job.started_on, today) if job.kind == TRAINING else job)
        course.exited_on = course.exit_reason = None
        close(course, months_later(job.started_on, 5), "as-planned", today)


def _may_come_back(course: Course, today: date) -> bool:
    return course.exited_on is not None and (today - course.exited_on).days > 300


def _back_again(earlier: Course, chance: Random, today: date, coaches: int) -> Course:
    enrolled_on = between(chance, today - timedelta(days=200), today - timedelta(days=25))
    return Course(earlier.who, chance.randrange(coaches), enrolled_on, earlier=earlier)


def _recent_course(cast: Cast, words: Words, chance: Random, today: date, coaches: int, number: int) -> Course:
    """Someone of the last year and a half; most are still there."""
    who = cast.invent(with_number=number % 17 != 5, protected=number % 29 == 7)
    days_ago = int(480 * chance.random() ** 1.15) + 3
    course = Course(who, chance.randrange(coaches), later(today, -days_ago))
    fitting = [place for place, one in enumerate(words.workplaces) if one.trade == who.trade.id]
    give_jobs(course, fitting, _KINDS, chance, today)
    close_some(course, chance, today)
    return course
