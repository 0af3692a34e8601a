"""Lets invented people and their coaches go through mapping and plan, day by day, with the use-cases of the window."""

from collections.abc import Callable, Sequence
from datetime import date
from random import Random
from uuid import UUID

from virkni_desktop.casework import actions
from virkni_desktop.casework.followups import NextFollowUp, hold_follow_up, plan_follow_up
from virkni_desktop.casework.goals import add_action, add_goal, change_action, change_goal, settle_action, settle_goal
from virkni_desktop.casework.mapping import answer_question, finish_mapping, start_mapping
from virkni_desktop.casework.plan_view import list_goals, newest_plan
from virkni_desktop.casework.plans import Signing, change_plan, draft_plan, revise_plan, sign_plan
from virkni_desktop.demo.course import PlanFate
from virkni_desktop.demo.days import later
from virkni_desktop.demo.events import Event, did
from virkni_desktop.demo.lives import Life
from virkni_desktop.demo.stage import Stage
from virkni_desktop.demo.telling import Told, aims, check_ins, first_answers, further_answers, plan_texts
from virkni_desktop.demo.words import Words
from virkni_desktop.documents.papers import print_for_signing
from virkni_desktop.models.followup import Decision, FollowUpKind
from virkni_desktop.models.mapping import Mapping, Template
from virkni_desktop.models.plan import ActionStatus, GoalStatus
from virkni_desktop.store.session import WorkSession
from virkni_desktop.store.steps import Action

_REVISED = (PlanFate.REVISING, PlanFate.REVISED)


def talks_of(
    lives: Sequence[Life], stage: Stage, words: Words, chance: Random, today: date, next_ones: dict[UUID, NextFollowUp]
) -> list[Event]:
    """All talks of these courses; ``next_ones`` is the check-in that is open today, by episode."""
    talks: list[Event] = []
    for life in lives:
        talks += _Conversation(life, stage, words, chance, today, next_ones.get(life.episode_id)).talks()
    return talks


class _Conversation:
    """One course's talks. Each does its own part when it is held; what it needs is drawn by chance before."""

    def __init__(
        self, life: Life, stage: Stage, words: Words, chance: Random, today: date, next_one: NextFollowUp | None
    ) -> None:
        self._life = life
        self._who = life.course.who
        self._coach = stage.coaches[life.course.coach].name
        self._words = words
        self._chance = chance
        self._today = today
        self._next_one = next_one
        self._mapping: UUID | None = None
        self._check_in: UUID | None = None

    def talks(self) -> list[Event]:
        """The mapping, the plan, and what came after."""
        course = self._life.course
        if not course.mapping_begun:
            return []
        begun_on = min(later(course.enrolled_on, 2), course.mapped_on or self._today)
        told = first_answers(self._who, self._words, self._chance)
        talks = [self._talk(begun_on, actions.START_MAPPING, lambda session: self._begin(session, told))]
        if course.mapped_on:
            more = further_answers(self._who, self._words, self._chance, course.mapped_on)
            talks.append(
                self._talk(course.mapped_on, actions.FINISH_MAPPING, lambda session: self._finish(session, more))
            )
        if course.planned_on:
            talks.append(self._talk(course.planned_on, actions.DRAFT_PLAN, self._draft))
            talks += self._after_the_draft(course.planned_on)
        return talks

    def _after_the_draft(self, planned_on: date) -> list[Event]:
        course = self._life.course
        talks = []
        if course.fate is not PlanFate.DRAFT:
            talks.append(self._talk(planned_on, actions.FREEZE_PLAN, self._print))
        if course.signed_on is None:
            return talks
        talks.append(self._talk(course.signed_on, actions.SIGN_PLAN, self._sign))
        held = [day for day in self._check_in_days(planned_on) if day > course.signed_on]
        for number, day in enumerate(held):
            is_last = number == len(held) - 1
            then = None if is_last else held[number + 1]
            talks += self._checked(day, then, is_last=is_last)
        return talks

    def _check_in_days(self, planned_on: date) -> list[date]:
        return check_ins(planned_on, self._life.course.last_day(self._today))

    def _checked(self, day: date, then: date | None, *, is_last: bool) -> list[Event]:
        """A check-in; at the last one, what was reached is said, and a plan that is to be revised is."""
        talks = [self._talk(day, actions.HOLD_FOLLOW_UP, lambda session: self._hold(session, then, is_last=is_last))]
        if is_last and self._life.course.fate in _REVISED:
            talks.append(self._talk(day, actions.REVISE_PLAN, self._revise))
            if self._life.course.fate is PlanFate.REVISED:
                talks.append(self._talk(day, actions.FREEZE_PLAN, self._print))
                talks.append(self._talk(day, actions.SIGN_PLAN, self._sign))
        return talks

    def _talk(self, day: date, action: Action, do: Callable[[WorkSession], object]) -> Event:
        return did(day, self._coach, action, do)

    def _begin(self, session: WorkSession, told: Sequence[Told]) -> None:
        self._mapping = start_mapping(session, self._life.episode_id)
        self._answer(session, told)

    def _finish(self, session: WorkSession, told: Sequence[Told]) -> None:
        self._answer(session, told)
        if self._mapping:
            finish_mapping(session, self._mapping)

    def _answer(self, session: WorkSession, told: Sequence[Told]) -> None:
        if self._mapping is None:
            return
        mapping = session.require(Mapping, self._mapping)
        form = session.require(Template, mapping.template_id)  # held, so that each answer need not read both anew
        for each in told:
            if each.given is None:
                answer_question(session, self._mapping, each.question, state=each.state)
            else:
                answer_question(session, self._mapping, each.question, given=each.given)
        del form

    def _draft(self, session: WorkSession) -> None:
        plan = draft_plan(session, self._life.episode_id)
        change_plan(session, plan, **plan_texts(self._who))
        for aim in aims(self._who, session.today):
            goal = add_goal(session, plan, text=aim.text, from_question=aim.from_question, target_on=aim.target_on)
            for step in aim.steps:
                add_action(
                    session, goal, what=step.what, responsible=step.who, due_on=step.due_on, done_when=step.done_when
                )
        days = self._check_in_days(session.today)
        if days and self._life.course.signed_on:
            self._check_in = plan_follow_up(session, **self._follow_up(days[0]))
        elif self._next_one:
            plan_follow_up(session, **self._next_one)

    def _follow_up(self, day: date) -> NextFollowUp:
        return NextFollowUp(
            kind=FollowUpKind.FOLLOW_UP,
            due_on=day,
            episode_id=self._life.episode_id,
            text=self._chance.choice(self._words.follow_ups["follow-up"]),
        )

    def _newest(self, session: WorkSession) -> UUID | None:
        mark = newest_plan(session, self._life.episode_id)
        return mark.plan_id if mark else None

    def _print(self, session: WorkSession) -> None:
        plan = self._newest(session)
        if plan:
            print_for_signing(session, plan, self._words.language)

    def _sign(self, session: WorkSession) -> None:
        plan = self._newest(session)
        if plan:
            names = (("participant", self._who.name), ("coach", self._coach))
            sign_plan(session, plan, signatures=[Signing(role, name) for role, name in names])

    def _hold(self, session: WorkSession, then: date | None, *, is_last: bool) -> None:
        if self._check_in is None:
            return
        following = self._follow_up(then) if then else self._next_one
        decision = Decision.REVISE if is_last and self._life.course.fate in _REVISED else Decision.CONTINUE
        if following is None:
            decision = Decision.CLOSE
        self._check_in = hold_follow_up(session, self._check_in, decision=decision, then=following)
        if is_last:
            self._settle(session)

    def _settle(self, session: WorkSession) -> None:
        """Say how far goals and steps are by now: the first reached, the second begun."""
        plan = self._newest(session)
        if plan is None:
            return
        for place, goal in enumerate(list_goals(session, plan)):
            done = [action for action in goal.actions if action.due_on and action.due_on <= session.today]
            for action in done[: 2 - place] if place < 2 else []:
                settle_action(session, action.action_id, ActionStatus.DONE)
            if place == 0 and done and self._chance.random() < 0.6:
                settle_goal(session, goal.goal_id, GoalStatus.REACHED)

    def _revise(self, session: WorkSession) -> None:
        plan = self._newest(session)
        if plan is None:
            return
        draft = revise_plan(session, plan, what_changed=self._chance.choice(self._words.follow_ups["revision"])).plan_id
        for goal in list_goals(session, draft):
            if goal.target_on and goal.target_on < session.today:
                change_goal(session, goal.goal_id, target_on=later(session.today, 60))
            for action in goal.actions:
                if action.is_overdue:
                    change_action(session, action.action_id, due_on=later(session.today, 21))
