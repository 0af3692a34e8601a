"""Writes mappings and plans of many invented people at full speed, where going through each talk would take too long."""

from collections.abc import Sequence
from datetime import date
from random import Random
from uuid import UUID

from virkni_desktop.casework.followups import NextFollowUp
from virkni_desktop.casework.names import initials_of
from virkni_desktop.casework.plan_view import plan_title
from virkni_desktop.demo.batch import Batch
from virkni_desktop.demo.course import PlanFate
from virkni_desktop.demo.days import at
from virkni_desktop.demo.lives import Life
from virkni_desktop.demo.stage import Stage
from virkni_desktop.demo.telling import Aim, Told, aims, check_ins, first_answers, further_answers, plan_texts
from virkni_desktop.demo.words import Words
from virkni_desktop.documents.kept_paper import to_keep
from virkni_desktop.documents.plan import NextMeeting, PaperState, PlanDocument, PlanGoal, PlanStep, plan_code
from virkni_desktop.forms.answers import answer_value
from virkni_desktop.forms.schema import QuestionKind
from virkni_desktop.forms.templates import load_template, template_source
from virkni_desktop.models.followup import Decision, FollowUp, FollowUpKind
from virkni_desktop.models.mapping import Answer, Mapping, Template
from virkni_desktop.models.plan import Action, ActionStatus, Goal, Plan, PlanState, Signature

_MAPPING = "mapping"


def _on_paper(aim: Aim) -> PlanGoal:
    steps = (PlanStep(step.what, step.who, step.due_on, step.done_when) for step in aim.steps)
    return PlanGoal(aim.text, aim.target_on, tuple(steps))


class Office:
    """Fills in forms, one course after another; the plans are numbered as they come."""

    def __init__(self, batch: Batch, stage: Stage, words: Words, chance: Random, today: date) -> None:
        self._batch = batch
        self._stage = stage
        self._words = words
        self._chance = chance
        self._today = today
        self._form = load_template(_MAPPING)
        self._template = batch.add(
            Template, name=self._form.id, version=self._form.version, kind=str(self._form.kind),
            content=template_source(_MAPPING),
        )  # fmt: skip
        self._number = 0

    def write(self, lives: Sequence[Life], next_ones: dict[UUID, NextFollowUp]) -> None:
        """The mapping, the plan and its check-ins of each; ``next_ones`` is the one that is open, by episode."""
        for life in lives:
            if life.course.mapping_begun:
                mapping = self._mapping(life)
                if life.course.planned_on:
                    self._plan(life, mapping, life.course.planned_on, next_ones.get(life.episode_id))

    def _mapping(self, life: Life) -> UUID:
        course = life.course
        told = first_answers(course.who, self._words, self._chance)
        if course.mapped_on:
            told += further_answers(course.who, self._words, self._chance, course.mapped_on)
        mapping = self._batch.add(
            Mapping, episode_id=life.episode_id, template_id=self._template,
            started_on=course.enrolled_on, mapped_on=course.mapped_on,
        )  # fmt: skip
        for each in told:
            self._answer(mapping, each)
        return mapping

    def _answer(self, mapping: UUID, told: Told) -> None:
        question = self._form.question(told.question)
        value = None if told.given is None else answer_value(question, told.given)
        self._batch.add(
            Answer, mapping_id=mapping, question=question.id, state=str(told.state), value=value,
            own_words=question.kind is QuestionKind.OWN_WORDS,
        )  # fmt: skip

    def _plan(self, life: Life, mapping: UUID, planned_on: date, next_one: NextFollowUp | None) -> None:
        """Goals and steps go in before their plan: once a printed plan is there, the caseload takes no more of them."""
        course = life.course
        self._number += 1
        plan = self._batch.new_id()
        goals = aims(course.who, planned_on)
        for position, aim in enumerate(goals, start=1):
            self._goal(plan, aim, position, is_agreed=course.signed_on is not None)
        is_draft = course.fate is PlanFate.DRAFT
        printed = {} if is_draft else self._printed(life, planned_on, goals, next_one)
        self._batch.add(
            Plan, id=plan, episode_id=life.episode_id, mapping_id=mapping, number=self._number, revision=1,
            created_on=planned_on, adopted_on=course.signed_on, **plan_texts(course.who), **printed,
        )  # fmt: skip
        if course.signed_on:
            self._sign(life, plan, course.signed_on)
        self._check_ins(life, None if is_draft else plan, planned_on, next_one)

    def _goal(self, plan: UUID, aim: Aim, position: int, *, is_agreed: bool) -> None:
        goal = self._batch.add(
            Goal,
            plan_id=plan,
            position=position,
            text=aim.text,
            from_question=aim.from_question,
            target_on=aim.target_on,
        )
        for place, step in enumerate(aim.steps, start=1):
            is_done = is_agreed and step.due_on < self._today and position < 3
            self._batch.add(
                Action, goal_id=goal, position=place, what=step.what, responsible=step.who, due_on=step.due_on,
                done_when=step.done_when, status=str(ActionStatus.DONE if is_done else ActionStatus.PLANNED),
            )  # fmt: skip

    def _printed(
        self, life: Life, planned_on: date, goals: Sequence[Aim], next_one: NextFollowUp | None
    ) -> dict[str, object]:
        """What printing writes into a plan: its state, and the paper as it was."""
        who, printed_at = life.course.who, at(planned_on, self._chance)
        texts = plan_texts(who)
        meetings = self._meetings(life, planned_on, next_one)
        paper = PlanDocument(
            organisation=self._words.office.name,
            participant=who.name,
            initials=initials_of(who.name),
            identifier=plan_title(self._number),
            revision=1,
            state=PaperState.PRINTED,
            printed_on=planned_on,
            created_at=printed_at,
            who_am_i=texts["who_am_i"],
            what_do_i_want=texts["what_do_i_want"],
            what_can_i_do=texts["what_can_i_do"],
            how_do_i_get_there=texts["how_do_i_get_there"],
            long_term_goal=texts["long_term_goal"],
            what_helps=texts["what_helps"],
            goals=tuple(_on_paper(aim) for aim in goals),
            next_meeting=NextMeeting(meetings[0]) if meetings else None,
            coach=self._stage.coaches[life.course.coach].name,
            interpreter_language=who.mother_tongue if who.interpreter else "",
        )
        return {
            "state": str(PlanState.SIGNED if life.course.signed_on else PlanState.PRINTED),
            "printed_at": printed_at,
            "printed_language": self._words.language,
            "printed_paper": to_keep(paper),
            "code": plan_code(paper),
        }

    def _sign(self, life: Life, plan: UUID, signed_on: date) -> None:
        coach = self._stage.coaches[life.course.coach].name
        for role, name in (("participant", life.course.who.name), ("coach", coach)):
            self._batch.add(Signature, plan_id=plan, role=role, name=name, signed_on=signed_on, method="paper")

    def _check_ins(self, life: Life, plan: UUID | None, planned_on: date, next_one: NextFollowUp | None) -> None:
        kind = FollowUpKind.FOLLOW_UP
        for day in self._meetings(life, planned_on, None):
            self._batch.add(
                FollowUp, episode_id=life.episode_id, plan_id=plan, kind=str(kind), due_on=day, held_on=day,
                text=self._chance.choice(self._words.follow_ups[kind]), decision=str(Decision.CONTINUE),
            )  # fmt: skip
        if next_one:
            self._batch.add(FollowUp, plan_id=plan, **next_one)

    def _meetings(self, life: Life, planned_on: date, next_one: NextFollowUp | None) -> list[date]:
        """The days of the plan's check-ins: those that were held, and the one that is open."""
        held = check_ins(planned_on, life.course.last_day(self._today)) if life.course.signed_on else []
        return [*held, next_one["due_on"]] if next_one else held
