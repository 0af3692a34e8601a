"""Invents the Umeå caseload: a project with 75 places, day counts around 380 and 450, and what came of it."""

from collections.abc import Sequence
from datetime import date, timedelta
from random import Random

from virkni_desktop.casework.counters import weekdays_between
from virkni_desktop.casework.grants import months_later
from virkni_desktop.demo.cast import Cast
from virkni_desktop.demo.course import OPEN, STUDIES, Course, Job, close, give_jobs, give_plan
from virkni_desktop.demo.days import between, later
from virkni_desktop.demo.words import Words

PLACES, FLOW = 75, 90
"""As agreed for the project, and as many people as may pass through it."""
_CLOSED, _FOUND = 22, 18
"""Of the 90: so many have left, and so many of those to paid work or studies, a fifth of all as the project aims for."""
_PROJECT_STAFF = 2
_KINDS = {"work-training": 4, "practice": 4, "work-trial": 3}
_OUTCOMES = (OPEN, OPEN, STUDIES, "wage-subsidy", OPEN, STUDIES, "introduction-job", OPEN, STUDIES)
_LIVELIHOODS = {"activity-support": 12, "assistance": 5, "sickness-compensation": 2, "none": 1}
_PHASES = ((0, "phase-1"), (150, "phase-2"), (450, "phase-3"))


def invent_courses(cast: Cast, words: Words, size: int, chance: Random, today: date, coaches: int) -> list[Course]:
    """Courses of ``size`` people, the earliest first: the project's, and from the 91st on the office's other people."""
    inside = min(size, FLOW)
    days = sorted(between(chance, project_start(today), later(today, -5)) for _ in range(inside))
    courses = [
        Course(
            cast.invent(with_number=number % 23 != 11, protected=number % 31 == 9),
            number % min(coaches, _PROJECT_STAFF),
            day,
        )
        for number, day in enumerate(days)
    ]
    _let_leave(courses[: _CLOSED * inside // FLOW], words, chance, today)
    courses += [_someone_else(cast, chance, today, coaches) for _ in range(size - inside)]
    for course in courses:
        course.days_used = chance.randint(290, 400) + weekdays_between(course.enrolled_on, today)
        if course.exited_on is None:
            give_jobs(course, _fitting(course, words), _KINDS, chance, today)
        give_plan(course, chance, today)
        course.livelihood = chance.choices(list(_LIVELIHOODS), list(_LIVELIHOODS.values()))[0]
        course.stages = _phases(course, months_later(today, -2), today)
    return sorted(courses, key=_by_enrolment)


def project_start(today: date) -> date:
    """The first day of a month, a good sixteen months ago."""
    return (today - timedelta(days=500)).replace(day=1)


def days_on(course: Course, day: date, today: date) -> int:
    """How many compensation days were used at the end of a day."""
    return max(0, (course.days_used or 0) - weekdays_between(day, today))


def phase_of(days_used: int) -> str:
    """The agency's phase: the third from 450 paid days on."""
    return [phase for from_day, phase in _PHASES if days_used >= from_day][-1]


def _by_enrolment(course: Course) -> date:
    return course.enrolled_on


def _let_leave(courses: Sequence[Course], words: Words, chance: Random, today: date) -> None:
    """The earliest leave one after another, most of them to work or studies."""
    found = _FOUND * len(courses) // _CLOSED
    for number, course in enumerate(courses):
        day = between(chance, later(course.enrolled_on, 110), later(today, -8))
        if number < found:
            kind = _OUTCOMES[number % len(_OUTCOMES)]
            share = 100 if kind == STUDIES else chance.choice((50, 75, 100, 100))
            places = _schools(words) if kind == STUDIES else _fitting(course, words)
            course.jobs.append(Job(chance.choice(places), kind, share, min(day, today)))
            close(course, later(day, 1), "as-planned", today)
        else:
            close(course, day, chance.choice(("drop-out", "moved", "health", "handed-over")), today)


def _someone_else(cast: Cast, chance: Random, today: date, coaches: int) -> Course:
    course = Course(cast.invent(), chance.randrange(coaches), later(today, -int(700 * chance.random() ** 1.4) - 3))
    course.programme = 1
    if chance.random() < 0.4:
        reason = chance.choice(("as-planned", "as-planned", "drop-out", "moved"))
        close(course, between(chance, later(course.enrolled_on, 60), today + timedelta(days=90)), reason, today)
    return course


def _fitting(course: Course, words: Words) -> list[int]:
    trade = course.who.trade.id
    return [number for number, one in enumerate(words.workplaces) if one.trade == trade and not one.is_school]


def _schools(words: Words) -> list[int]:
    return [number for number, one in enumerate(words.workplaces) if one.is_school]


def _phases(course: Course, until: date, today: date) -> list[tuple[str, date]]:
    """The phases up to a day; the agency's lists tell what came after."""
    stages: list[tuple[str, date]] = []
    day = course.enrolled_on
    while day <= min(until, course.last_day(today)):
        phase = phase_of(days_on(course, day, today))
        if not stages or phase != stages[-1][0]:
            stages.append((phase, day))
        day = later(day, 1)
    return stages
