"""Writes invented courses into a caseload: people, enrolments, stages, coaches, livelihoods, readings, placements."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from uuid import UUID

from virkni_desktop.casework.grants import grant_schedule
from virkni_desktop.casework.names import display_name
from virkni_desktop.demo.batch import Batch
from virkni_desktop.demo.cast import Invented
from virkni_desktop.demo.course import STUDIES, TRAINING, Course, Job
from virkni_desktop.demo.days import later
from virkni_desktop.demo.stage import Stage
from virkni_desktop.demo.umea import days_on
from virkni_desktop.demo.words import Words
from virkni_desktop.demo.working import WorkLife, tasks_of
from virkni_desktop.forms.jurisdiction import load_jurisdiction
from virkni_desktop.models.contract import Contract
from virkni_desktop.models.episode import CoachPeriod, Episode, StageEvent
from virkni_desktop.models.person import Identifier, Person
from virkni_desktop.models.placement import Placement
from virkni_desktop.models.reading import COMPENSATION_DAYS, CounterReading, IncomeState

AGENCY = {"se": "Arbetsförmedlingen", "is": "Vinnumálastofnun"}


_LEARNT_LATE = 75
"""Days after which the office knows what someone lives on; the agency's lists of that time still tell the older state."""


@dataclass(frozen=True)
class Life:
    """A course and the records of it."""

    course: Course
    person_id: UUID
    episode_id: UUID


class Biographer:
    """Writes one course after another, each person once."""

    def __init__(
        self, batch: Batch, words: Words, stage: Stage, chance: Random, jurisdiction: str, today: date
    ) -> None:
        self._batch = batch
        self._words = words
        self._stage = stage
        self._chance = chance
        self._today = today
        self._rules = load_jurisdiction(jurisdiction)
        self._people: dict[int, UUID] = {}
        self._work = WorkLife(batch, self._rules.language, today)

    def write(self, courses: Sequence[Course]) -> list[Life]:
        """All of them."""
        return [self._life(course) for course in courses]

    def _life(self, course: Course) -> Life:
        person = self._people.get(id(course.who)) or self._person(course.who, len(self._people))
        self._people[id(course.who)] = person
        life = Life(course, person, self._episode(course, person))
        self._stages(life)
        self._livelihood(life)
        self._readings(life)
        for job in course.jobs:
            self._placement(life, job)
        return life

    def _person(self, who: Invented, number: int) -> UUID:
        email = f"deltagare{number:04}@example.org" if who.reach_by == "e-mail" else None
        person = self._batch.add(
            Person, given=who.given, family=who.family, birth_date=who.birth_date, sex=who.sex, phone=who.phone,
            email=email, municipality=who.municipality, mother_tongue=who.mother_tongue, interpreter=who.interpreter,
            reach_by=who.reach_by, protected_identity=who.protected, anonymous=False,
        )  # fmt: skip
        if who.number:
            number_of = who.number
            self._batch.add(
                Identifier, person_id=person, kind=str(number_of.kind), value=number_of.value,
                original=number_of.original, check=str(number_of.check),
            )  # fmt: skip
        return person

    def _episode(self, course: Course, person: UUID) -> UUID:
        office, chance = self._words.office, self._chance
        coach = self._stage.coaches[course.coach]
        episode = self._batch.add(
            Episode, person_id=person, programme_id=self._stage.programmes[course.programme],
            enrolled_on=course.enrolled_on, exited_on=course.exited_on, exit_reason=course.exit_reason,
            referred_by=chance.choice(office.referred_by), referred_on=later(course.enrolled_on, -chance.randint(3, 21)),
            officer=chance.choice(office.officers),
        )  # fmt: skip
        self._batch.add(
            CoachPeriod, episode_id=episode, staff_id=coach.id, from_on=course.enrolled_on, to_on=course.exited_on
        )
        return episode

    def _stages(self, life: Life) -> None:
        """Each until the next begins, and the last until the exit."""
        days = [day for _, day in life.course.stages[1:]]
        ends = [*days, life.course.exited_on] if life.course.stages else []
        for (stage, entered_on), left_on in zip(life.course.stages, ends, strict=True):
            self._batch.add(StageEvent, episode_id=life.episode_id, stage=stage, entered_on=entered_on, left_on=left_on)

    def _livelihood(self, life: Life) -> None:
        """What the agency pays until someone leaves for work or studies; of the last weeks the office knows nothing yet."""
        course = life.course
        job = course.jobs[-1] if course.jobs and course.exit_reason == "as-planned" else None
        known_until = self._today - timedelta(days=_LEARNT_LATE)
        if job is None or course.exited_on is None or course.exited_on > known_until:
            self._batch.add(IncomeState, episode_id=life.episode_id, kind=course.livelihood, from_on=course.enrolled_on)
            return
        changed_on = max(job.started_on, course.enrolled_on + timedelta(days=1))
        self._batch.add(
            IncomeState, episode_id=life.episode_id, kind=course.livelihood, from_on=course.enrolled_on,
            to_on=changed_on - timedelta(days=1),
        )  # fmt: skip
        after = "student-aid" if job.kind == STUDIES else "wage"
        self._batch.add(IncomeState, episode_id=life.episode_id, kind=after, from_on=changed_on)

    def _readings(self, life: Life) -> None:
        """The agency's counts of the last quarter, one a month, up to two months ago."""
        course = life.course
        if course.days_used is None:
            return
        for months in (5, 4, 3):
            day = (self._today - timedelta(days=30 * months)).replace(day=3)
            if course.is_active(day):
                self._batch.add(
                    CounterReading, episode_id=life.episode_id, counter=COMPENSATION_DAYS, as_of=day,
                    value=days_on(course, day, self._today), source=AGENCY[self._rules.id],
                )  # fmt: skip

    def _placement(self, life: Life, job: Job) -> None:
        place = self._stage.places[job.workplace]
        roles = self._words.trades[self._words.workplaces[job.workplace].trade].roles
        role = None if job.kind == STUDIES else self._chance.choice(roles)
        tasks, adaptations = (None, None) if job.kind == STUDIES else tasks_of(job, self._rules.id)
        placement = self._batch.add(
            Placement, episode_id=life.episode_id, workplace_id=place.id, supervisor_id=place.supervisor_id,
            kind=job.kind, role=role, share=job.share, started_on=job.started_on,
            planned_end_on=job.planned_end_on, ended_on=job.ended_on, end_reason=job.end_reason,
            tasks=tasks, adaptations=adaptations,
        )  # fmt: skip
        if job.kind != STUDIES:
            self._work.agree(placement, job)
            self._work.check_in(life.episode_id, place.id, job)
        if job.kind == TRAINING:
            self._contract(placement, life, job)

    def _contract(self, placement: UUID, life: Life, job: Job) -> None:
        grant = grant_schedule(self._rules, job.kind, job.share, job.started_on)
        if grant is None:
            return
        contract = self._batch.add(
            Contract, placement_id=placement, kind=job.kind, starts_on=job.started_on, ends_on=grant.months[-1].ends_on,
            months=len(grant.months), monthly_grant=grant.monthly, currency=grant.currency,
        )  # fmt: skip
        who, place = life.course.who, self._stage.places[job.workplace]
        names = {
            "participant": display_name(who.given, who.family),
            "workplace": place.name,
            "office": self._words.office.name,
        }
        self._work.sign(contract, names, job)
        self._work.pay(contract, grant, job)
