"""Fills an empty caseload with invented people: in one go what is history, in talks what goes on today."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from random import Random
from uuid import UUID

from virkni_desktop.casework.followups import NextFollowUp
from virkni_desktop.clock import Clock
from virkni_desktop.demo import reykjavik, umea
from virkni_desktop.demo.batch import Batch
from virkni_desktop.demo.cast import Cast
from virkni_desktop.demo.course import Course
from virkni_desktop.demo.diary import NOTES_EACH, write_notes
from virkni_desktop.demo.events import Event
from virkni_desktop.demo.lives import Biographer, Life
from virkni_desktop.demo.paperwork import Office
from virkni_desktop.demo.reminders import next_check_ins, write_reminders
from virkni_desktop.demo.stage import Stage, set_stage
from virkni_desktop.demo.standing import write_standing_notes
from virkni_desktop.demo.talks import talks_of
from virkni_desktop.demo.words import Words, load_words
from virkni_desktop.messages import QT_TRANSLATE_NOOP, message
from virkni_desktop.models.setting import SettingName
from virkni_desktop.store.caseload import Caseload
from virkni_desktop.store.session import WorkSession
from virkni_desktop.store.steps import Action

TALKED_WITH = 40
"""So many active courses get their mapping and plan in talks; those of more people are written in one go."""
_PEOPLE_PER_COACH = 45
_INVENT = Action(message(QT_TRANSLATE_NOOP("core", "Make an invented caseload")), undoable=False)


@dataclass(frozen=True)
class Filled:
    """Who is in the caseload now, who could still be invented, and the talks that are still to be held."""

    words: Words
    cast: Cast
    lives: Sequence[Life]
    talks: Sequence[Event]


@dataclass(frozen=True)
class _Plot:
    """What happens to whom, before any of it is written."""

    words: Words
    jurisdiction: str
    cast: Cast
    chance: Random
    today: date
    coaches: int
    courses: Sequence[Course]


@dataclass(frozen=True)
class _History:
    """What was written in one go, and whose mapping and plan are still to come."""

    stage: Stage
    lives: Sequence[Life]
    to_talk_with: Sequence[Life]
    next_ones: dict[UUID, NextFollowUp]


def fill(caseload: Caseload, jurisdiction: str, participants: int, chance: Random) -> Filled:
    """Invent ``participants`` people and write their history; what they talk about is returned, to be held in turn."""
    today = caseload.circumstances.clock.today()
    words = load_words(jurisdiction)
    cast = Cast(words, jurisdiction, chance, today)
    coaches = max(2, round(participants / _PEOPLE_PER_COACH))
    invent = umea.invent_courses if jurisdiction == "se" else reykjavik.invent_courses
    courses = invent(cast, words, participants, chance, today, coaches)
    caseload.change_setting(SettingName.OFFICE, words.office.name)
    caseload.change_setting(SettingName.INVENTED, "yes")
    plot = _Plot(words, jurisdiction, cast, chance, today, coaches, courses)
    history = _as_the_first_step(caseload, plot)
    talks = talks_of(history.to_talk_with, history.stage, words, chance, today, history.next_ones)
    return Filled(words, cast, history.lives, talks)


def _as_the_first_step(caseload: Caseload, plot: _Plot) -> _History:
    """Write the history, dated before all that follows."""
    circumstances = caseload.circumstances
    first_day = min(course.enrolled_on for course in plot.courses)
    caseload.circumstances = replace(circumstances, clock=Clock(first_day), who="Virkni")
    written = caseload.write(_INVENT, partial(_write_history, plot=plot))
    caseload.circumstances = circumstances
    return written.result


def _write_history(session: WorkSession, plot: _Plot) -> _History:
    """Everyone's course, the forms of those who are not talked with, reminders and notes."""
    words, chance, today = plot.words, plot.chance, plot.today
    batch = Batch(session)
    stage = set_stage(batch, words, plot.jurisdiction, plot.cast, today, plot.coaches)
    lives = Biographer(batch, words, stage, chance, plot.jurisdiction, today).write(plot.courses)
    next_ones = next_check_ins(lives, words, chance, today)
    active = [life for life in lives if life.course.is_active(today)]
    to_talk_with = active[-TALKED_WITH:]
    talked_with = {life.episode_id for life in to_talk_with}
    others = [life for life in lives if life.episode_id not in talked_with]
    Office(batch, stage, words, chance, today).write(others, next_ones)
    write_reminders(batch, lives, stage, words, chance, today)
    people = len({life.person_id for life in lives})
    write_notes(batch, lives, stage, words, chance, today, people * NOTES_EACH)
    write_standing_notes(batch, stage, words, today)
    batch.write()
    return _History(stage, lives, to_talk_with, next_ones)
