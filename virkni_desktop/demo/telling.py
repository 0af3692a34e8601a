"""What an invented person answers in the mapping and writes into the plan, from the parts of their story."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from random import Random

from virkni_desktop.casework.plans import PlanFields
from virkni_desktop.demo.cast import Invented
from virkni_desktop.demo.days import later
from virkni_desktop.demo.words import GoalWords, Words
from virkni_desktop.forms.schema import AnswerState

_SPEAKS = ("simple-words", "everyday", "everyday", "fluent")
_READS = ("with-help", "short-texts", "short-texts", "long-texts")
_SPARED = (
    "economy.balance",
    "economy.sources",
    "housing.security",
    "health.affects",
    "family.support",
    "limits.permit",
)
"""Questions that some would rather not answer."""


@dataclass(frozen=True)
class Told:
    """The answer to one question as a form takes it, or why there is none."""

    question: str
    given: object = None
    state: AnswerState = AnswerState.ANSWERED


@dataclass(frozen=True)
class Step:
    """A step of a goal, with the day it is due."""

    what: str
    who: str
    due_on: date
    done_when: str


@dataclass(frozen=True)
class Aim:
    """A goal as it is written into a plan."""

    text: str
    from_question: str
    target_on: date
    steps: tuple[Step, ...]


def first_answers(who: Invented, words: Words, chance: Random) -> list[Told]:
    """What is told in the first talk: the sections on who someone is and how they came here."""
    return [
        Told("basics.about", who.situation.about),
        Told("basics.reach", who.reach_by),
        Told("basics.interpreter", who.interpreter),
        Told("referral.from", chance.choice(words.office.referred_by)),
        Told("referral.choice", chance.choice(("yes", "yes", "yes", "unsure"))),
        Told("referral.hopes", who.situation.hopes),
    ]


def further_answers(who: Invented, words: Words, chance: Random, day: date) -> list[Told]:
    """The rest, of which some would rather not answer one or two questions."""
    told = [*_about_work(who, words, chance, day), *_about_everyday(who, chance), *_about_wishes(who, chance)]
    spared = chance.sample(_SPARED, chance.choice((0, 0, 1, 2)))
    return [
        Told(each.question, state=chance.choice((AnswerState.DECLINED, AnswerState.NOT_RELEVANT)))
        if each.question in spared
        else each
        for each in told
    ]


def plan_texts(who: Invented) -> PlanFields:
    """The four questions in own words, the long-term goal, and what helps."""
    return {
        "who_am_i": f"{who.situation.about} {who.trade.proud}",
        "what_do_i_want": who.trade.want,
        "what_can_i_do": f"{who.trade.worked} {who.trade.can}",
        "how_do_i_get_there": who.way,
        "long_term_goal": who.trade.goal,
        "what_helps": f"{who.situation.helps} {who.situation.start}",
    }


def aims(who: Invented, planned_on: date) -> list[Aim]:
    """The goals of the trade and of the situation, with days from the plan's own on."""
    goals = (*who.trade.goals, *who.situation.goals)
    return [_aim(goal, planned_on, place) for place, goal in enumerate(goals)]


def _aim(goal: GoalWords, planned_on: date, place: int) -> Aim:
    target_on = later(planned_on, 60 + 35 * place)
    steps = [
        Step(what, who, later(planned_on, 10 + 12 * place + 18 * number), done)
        for number, (what, who, done) in enumerate(goal.actions)
    ]
    return Aim(goal.text, goal.from_question, target_on, tuple(steps))


def _about_work(who: Invented, words: Words, chance: Random, day: date) -> Iterator[Told]:
    youngest = who.birth_date.year + 19 if who.birth_date else day.year - 9
    yield Told("experience.jobs", who.trade.worked)
    yield Told("experience.went-well", who.trade.well)
    yield Told("experience.last-year", max(youngest, day.year - chance.randint(1, 9)))
    yield Told("education.level", chance.choice(("compulsory", "compulsory", "upper-secondary", "higher", "other")))
    native = who.mother_tongue == words.native
    yield Told("languages.known", [words.native] if native else [who.mother_tongue, words.native])
    yield Told("languages.speak", "fluent" if native else chance.choice(_SPEAKS))
    yield Told("languages.read", "long-texts" if native else chance.choice(_READS))
    yield Told("digital.identity", chance.random() < 0.8)
    yield Told(
        "digital.devices", chance.choice((["smartphone"], ["smartphone", "computer"], ["smartphone", "internet"]))
    )
    yield Told("digital.errands", chance.randint(2, 5))


def _about_everyday(who: Invented, chance: Random) -> Iterator[Told]:
    yield Told("mobility.ways", chance.choice((["public"], ["public", "walk"], ["bicycle", "public"], ["car"])))
    yield Told("mobility.minutes", chance.choice((20, 30, 30, 45, 60)))
    yield Told("health.affects", who.situation.affects)
    yield Told("health.helps", who.situation.helps)
    yield Told("health.energy", chance.choice(("low", "mixed", "mixed", "good")))
    yield Told("health.hours", chance.choice((2, 3, 4, 5, 6)))
    yield Told("housing.kind", chance.choice(("rented", "rented", "own", "with-others", "temporary")))
    yield Told("housing.security", chance.randint(2, 5))
    yield Told("economy.balance", chance.randint(1, 4))
    yield Told("family.support", who.situation.support)
    yield Told("daily.weekday", who.situation.weekday)
    yield Told("daily.rhythm", chance.randint(2, 5))


def _about_wishes(who: Invented, chance: Random) -> Iterator[Told]:
    yield Told("strengths.skills", list(who.trade.skills))
    yield Told("strengths.proud", who.trade.proud)
    yield Told("wishes.work", who.trade.want)
    yield Told("wishes.fields", [who.trade.id])
    yield Told("wishes.share", chance.choice((25, 50, 50, 75, 100)))
    yield Told("barriers.what", who.situation.barrier)
    yield Told("barriers.weight", chance.randint(1, 4))
    yield Told("barriers.change", chance.choice(("soon", "with-help", "with-help", "slowly")))
    yield Told("support.start", who.situation.start)
    yield Told("support.level", chance.choice(("part-day", "several-a-week", "weekly", "weekly", "monthly")))
    yield Told("support.adaptations", chance.choice((["written"], ["written", "breaks"], ["quiet", "supervisor"])))
    yield Told("limits.permit", "yes")
    yield Told("summary.words", who.way)


def check_ins(planned_on: date, until: date) -> list[date]:
    """When a plan was checked against: about every six weeks, from the plan to ``until``."""
    days = []
    day = later(planned_on, 35)
    while day < until:
        days.append(day)
        day = later(day, 42)
    return days
