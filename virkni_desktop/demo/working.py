"""What belongs to an invented placement: its week, its fading support and check-ins, who signed, and what was paid."""

import tomllib
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import cache
from random import Random
from uuid import UUID

from virkni_desktop.casework.grants import GrantSchedule, first_of_the_month_after
from virkni_desktop.casework.support import WEEK, propose_support, week_of
from virkni_desktop.demo.batch import Batch
from virkni_desktop.demo.course import Job
from virkni_desktop.demo.days import workday, workday_before
from virkni_desktop.forms.fading import load_fading
from virkni_desktop.forms.wording import text_of
from virkni_desktop.models.contract import ContractParty, GrantPayment
from virkni_desktop.models.followup import FollowUp
from virkni_desktop.models.placement import ScheduleDay, SupportStep
from virkni_desktop.paths import resource

_MINUTES_OF_FULL_TIME = 2400
_MOST_OF_A_DAY = 480
_PAYS_LATE = 0.06
"""How seldom a month that is due has not been paid yet."""


class WorkLife:
    """Writes what belongs to one placement after another; chance is its own, so that it moves nothing else."""

    def __init__(self, batch: Batch, language: str, today: date) -> None:
        self._batch, self._language, self._today = batch, language, today

    def agree(self, placement: UUID, job: Job) -> None:
        """Its week, and how the support fades."""
        chance = _chance(job, "week")
        minutes = _MINUTES_OF_FULL_TIME * job.share // 100
        count = max(-(-minutes // _MOST_OF_A_DAY), min(5, chance.choice((3, 4, 5))))
        days = sorted(chance.sample(range(1, 6), count))
        starts = chance.choice((8 * 60, 8 * 60, 9 * 60))
        for weekday in days:
            ends = starts + minutes // count
            self._batch.add(
                ScheduleDay, placement_id=placement, weekday=weekday, from_time=_clock(starts), to_time=_clock(ends)
            )
        for step in propose_support(job.started_on, job.ended_on or job.planned_end_on, self._language):
            self._batch.add(
                SupportStep, placement_id=placement, from_on=step.from_on, level=step.level,
                minutes_a_week=step.minutes_a_week, words=step.words,
            )  # fmt: skip

    def check_in(self, episode: UUID, workplace: UUID, job: Job) -> None:
        """The check-ins of a placement that runs: those that were held, and those to come."""
        if job.ended_on is not None or job.planned_end_on is None:
            return
        rules = load_fading()
        steps = propose_support(job.started_on, job.planned_end_on, self._language)
        for number, step in enumerate(steps):
            level = rules.levels[step.level]
            until = steps[number + 1].from_on if number + 1 < len(steps) else job.planned_end_on
            day = step.from_on + level.check_every_weeks * WEEK
            while day <= until:
                week = week_of(job.started_on, day - WEEK)
                words = text_of(rules.check_in[level.kind], self._language).format(week=week)
                due = workday(day)
                self._batch.add(
                    FollowUp, episode_id=episode, workplace_id=workplace, kind=level.kind, text=words, due_on=due,
                    held_on=due if due < self._today else None,
                )  # fmt: skip
                day += level.check_every_weeks * WEEK

    def sign(self, contract: UUID, names: dict[str, str], job: Job) -> None:
        """All have signed in the days before; of one that began just now the office has not."""
        is_new = (self._today - job.started_on).days < 14
        for number, (role, name) in enumerate(names.items()):
            signed_on = workday_before(job.started_on, 2 + (len(names) - number) % 3)
            self._batch.add(
                ContractParty, contract_id=contract, role=role, name=name,
                signed_on=None if is_new and role == "office" else signed_on,
            )  # fmt: skip

    def pay(self, contract: UUID, grant: GrantSchedule, job: Job) -> None:
        """What was due is paid in the days after, seldom late."""
        chance = _chance(job, "pay")
        for month in grant.months:
            paid_on = workday(first_of_the_month_after(month.ends_on) + timedelta(days=chance.randint(0, 3)))
            late = chance.random() < _PAYS_LATE
            if paid_on > self._today or (job.ended_on is not None and month.starts_on > job.ended_on):
                break
            if late and (self._today - paid_on).days < 45:
                break
            self._batch.add(
                GrantPayment, contract_id=contract, month=month.number, paid_on=paid_on, amount=month.amount
            )


def tasks_of(job: Job, jurisdiction: str) -> tuple[str | None, str | None]:
    """What somebody does there, and what is done so that it works; of some placements nobody wrote it down."""
    chance, words = _chance(job, "tasks"), _words(jurisdiction)
    tasks = chance.choice(words["tasks"]) if chance.random() < 0.7 else None
    return tasks, chance.choice(words["adaptations"]) if tasks and chance.random() < 0.5 else None


@cache
def _words(jurisdiction: str) -> Mapping[str, Sequence[str]]:
    text = resource("demo", f"placements-{jurisdiction}.toml").read_text(encoding="utf-8")
    found: Mapping[str, Sequence[str]] = tomllib.loads(text)
    return found


def _chance(job: Job, what: str) -> Random:
    return Random(f"{what} {job.workplace} {job.kind} {job.share} {job.started_on}")  # noqa: S311 -- invented people need no secrets


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"
