"""What is good to know of a participant, and what the agency says, as pairs of label and words."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from virkni_desktop.formats import day_month, long_date, near_date, percent
from virkni_desktop.forms.jurisdiction import load_jurisdiction
from virkni_desktop.forms.municipalities import municipality_name
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.field_words import field_words, reach_words, sex_word, value_words

if TYPE_CHECKING:
    from datetime import date

    from virkni_desktop.casework.counters import DayCount
    from virkni_desktop.casework.episode_view import EpisodeView
    from virkni_desktop.casework.participant import ParticipantView

Facts = list[tuple[str, str]]


class OverviewWords(QObject):
    """Puts a participant's values into the window's language."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._fields = field_words()

    def good_to_know(self, view: "ParticipantView") -> tuple[Facts, Facts]:
        """What a coach looks up before calling; second what is hidden at first where the identity is protected."""
        tongue = view.mother_tongue or ""
        if view.interpreter:
            tongue = self.tr("{language}, with an interpreter").format(language=tongue) if tongue else ""
            tongue = tongue or self.tr("Needs an interpreter")
        where = municipality_name(self._context.jurisdiction, view.municipality or "")
        ways = [(self._fields["phone"], view.phone or ""), (self._fields["email"], view.email or "")]
        facts = [(self._fields["mother_tongue"], tongue), (self._fields["reach_by"], reach_words(view.reach_by))]
        for placement in view.placements:
            supervisor = ", ".join(part for part in (placement.supervisor, placement.supervisor_phone) if part)
            facts.append((self.tr("Supervisor"), supervisor))
        facts.append((self._fields["sex"], sex_word(view.sex) if view.sex else ""))
        living = [(self._fields["municipality"], where)]
        if view.protected_identity:
            return facts, [fact for fact in (*ways, *living) if fact[1]]
        return [*facts[:2], *ways, *facts[2:], *living], []

    def support(self, view: "ParticipantView") -> Facts:
        """Stage and coach, each with the day it began."""
        episode = view.episode
        if episode is None:
            return []
        rules, language = load_jurisdiction(self._context.jurisdiction), self._context.language
        facts: Facts = []
        if episode.stage is not None:
            stage = rules.label("stage", episode.stage.stage, language)
            facts.append((self._fields["stage"], self._since(stage, episode.stage.since)))
        before = [(rules.label("stage", mark.stage, language), mark.since, mark.until) for mark in episode.stages[1:]]
        facts.append((self.tr("Stages before"), self._history(before)))
        if episode.coach is not None:
            facts.append((self._fields["coach"], self._since(episode.coach.name, episode.coach.since)))
        others = [(mark.name, mark.since, mark.until) for mark in episode.coaches[1:]]
        facts.append((self.tr("Coaches before"), self._history(others)))
        facts.append((self.tr("Programme"), episode.programme or ""))
        for placement in view.placements:
            share = percent(placement.share, language)
            facts.append((self.tr("Placement"), f"{placement.workplace}, {share}"))
        facts.append((self._fields["enrolled_on"], long_date(episode.enrolled_on, language)))
        if episode.exited_on is not None:
            reason = rules.label("exit_reason", episode.exit_reason, language) if episode.exit_reason else ""
            left = long_date(episode.exited_on, language)
            facts.append((self._fields["exited_on"], f"{left}, {reason[:1].lower()}{reason[1:]}" if reason else left))
        facts += [(self.tr("Earlier"), self._earlier(earlier)) for earlier in view.earlier_episodes]
        return facts

    def agency(self, view: "ParticipantView") -> Facts:
        """What the agency's files say and the decisions rest on."""
        episode = view.episode
        if episode is None:
            return []
        referred = " · ".join(part for part in (episode.referred_by, self._day(episode.referred_on)) if part)
        return [
            (self.tr("Decision"), self._from_to(episode.decision_start, episode.decision_end)),
            (self._fields["days_used"], self._days(episode.days) if episode.days else ""),
            (self._fields["income_source"], self._income(episode)),
            (self._fields["agency_reference"], episode.agency_reference or ""),
            (self._fields["officer"], episode.officer or ""),
            (self._fields["measure"], episode.measure or ""),
            (self._fields["service_area"], episode.service_area or ""),
            (self._fields["grant_amount"], value_words(self._context, "grant_amount", episode.grant_amount)),
            (self._fields["referred_by"], referred),
        ]

    def _since(self, what: str, day: "date") -> str:
        return self.tr("{what}, since {day}").format(what=what, day=self._day(day))

    def _history(self, marks: "Iterable[tuple[str, date, date | None]]") -> str:
        """A line for each, the newest first."""
        return "\n".join(f"{what}, {self._from_to(first, last)}" for what, first, last in marks)

    def _days(self, days: "DayCount") -> str:
        told = self.tr("{count} on {day}").format(count=days.used, day=self._day(days.as_of))
        if days.used_by_today == days.used:
            return told
        words = self.tr("{told}, about {now} today").format(told=told, now=days.used_by_today)
        if days.next_mark is not None:
            mark = self.tr("day {count} around {day}")
            words += "; " + mark.format(count=days.next_mark.day, day=self._day(days.next_mark.expected_on))
        return words

    def _income(self, episode: "EpisodeView") -> str:
        if episode.income is None:
            return ""
        words = value_words(self._context, "income_source", episode.income.kind)
        if episode.income.percent is not None:
            words = f"{words}, {percent(episode.income.percent, self._context.language)}"
        return words

    def _earlier(self, episode: "EpisodeView") -> str:
        return self._from_to(episode.enrolled_on, episode.exited_on)

    def _from_to(self, first: "date | None", last: "date | None") -> str:
        if first is None and last is None:
            return ""
        if last is None:
            return self.tr("from {day}").format(day=self._day(first))
        if first is None:
            return self.tr("until {day}").format(day=self._day(last))
        if first.year != last.year:  # one year alone would be taken for that of both
            both = [f"{day_month(day, self._context.language)} {day.year}" for day in (first, last)]
            return " – ".join(both)
        return f"{self._day(first)} – {self._day(last)}"

    def _day(self, day: "date | None") -> str:
        return near_date(day, self._context.language, self._context.clock.today()) if day else ""
