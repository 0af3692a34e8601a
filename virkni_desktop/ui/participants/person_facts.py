"""Who a participant's page is about: the words of the identity bar."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from virkni_desktop.formats import day_month, long_date, near_date, weekday_name
from virkni_desktop.forms.jurisdiction import load_jurisdiction
from virkni_desktop.ui.components.identity_bar import Fact, Identity
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.list_columns import PLAN_STATUS

if TYPE_CHECKING:
    from virkni_desktop.casework.episode_view import EpisodeView
    from virkni_desktop.casework.follow_up_view import FollowUpView
    from virkni_desktop.casework.participant import ParticipantView
    from virkni_desktop.casework.plan_view import PlanMark


class PersonFacts(QObject):
    """Turns a participant's view into the identity bar's words."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context

    def identity(self, view: "ParticipantView") -> Identity:
        """Name, year of birth, the number hidden until it is asked for."""
        number = view.identity
        aside = self.tr("protected identity") if view.protected_identity else ""
        if not aside and view.name_to_use and view.name_to_use != view.given:
            aside = view.given
        return Identity(
            view.name,
            view.initials,
            aside=aside,
            below=self.tr("Born {year}").format(year=view.birth_date.year) if view.birth_date else "",
            masked=number.masked if number else "",
            reveal=(lambda: number.shown) if number else None,
        )

    def facts(self, view: "ParticipantView") -> list[Fact]:
        """Stage, time of support and plan, where there is an enrolment."""
        if view.episode is None:
            return [Fact(self.tr("Stage"), self.tr("not enrolled"))]
        facts = [self._stage(view.episode), self._support(view.episode), self._plan(view.plan, view.draft)]
        following = view.next_follow_up
        return [*facts, self._next(following)] if following else facts

    def _stage(self, episode: "EpisodeView") -> Fact:
        language = self._context.language
        if episode.exited_on is not None and not episode.is_active:
            words = self.tr("left {day}").format(
                day=near_date(episode.exited_on, language, self._context.clock.today())
            )
        elif episode.stage is None:
            words = self.tr("not set")
        else:
            words = load_jurisdiction(self._context.jurisdiction).label("stage", episode.stage.stage, language)
        return Fact(self.tr("Stage"), words)

    def _support(self, episode: "EpisodeView") -> Fact:
        label, days = self.tr("Support time"), episode.days
        if days is None:
            since = self.tr("since {day}").format(day=long_date(episode.enrolled_on, self._context.language))
            return Fact(label, since, lasting=False)
        marks = [mark.day for mark in days.marks]
        if not marks:
            return Fact(label, self.tr("day {count}").format(count=days.used_by_today), lasting=False)
        if days.next_mark is None:
            words = self.tr("day {count}, past {whole}").format(count=days.used_by_today, whole=marks[-1])
            return Fact(label, words, share=1.0, lasting=False)
        whole = days.next_mark.day
        words = self.tr("day {count} of {whole}").format(count=days.used_by_today, whole=whole)
        return Fact(label, words, share=days.used_by_today / whole, lasting=False)

    def _next(self, one: "FollowUpView") -> Fact:
        language = self._context.language
        weekday = weekday_name(one.due_on, language, short=True)
        day = f"{weekday} {near_date(one.due_on, language, self._context.clock.today())}"
        words = f"{day}, {one.due_time}" if one.due_time else day
        return Fact(self.tr("Next"), words, Status.OVERDUE if one.overdue_days else None, lasting=False)

    def _plan(self, plan: "PlanMark | None", draft: "PlanMark | None") -> Fact:
        label = self.tr("Plan")
        if plan is None:
            return Fact(label, self.tr("none yet"), Status.NOT_STARTED)
        language, words = self._context.language, self.tr("v{revision} draft")
        day = ""
        if plan.state == "signed" and plan.adopted_on:
            words, day = self.tr("v{revision} signed {day}"), day_month(plan.adopted_on, language)
        elif plan.state != "draft" and plan.printed_at:
            words = self.tr("v{revision} printed {day}")
            day = day_month(plan.printed_at.astimezone().date(), language)
        told = words.format(revision=plan.revision, day=day)
        if draft is not None and draft.plan_id != plan.plan_id:
            told += self.tr(", v{revision} begun").format(revision=draft.revision)
        return Fact(label, told, PLAN_STATUS[plan.state])
