"""Two revisions beside each other."""

from datetime import date
from time import perf_counter

import pytest

from virkni_desktop.casework.followups import plan_follow_up
from virkni_desktop.casework.goals import add_action, add_goal, change_action, change_goal, remove_action, remove_goal
from virkni_desktop.casework.plan_compare import Became, compare_plans
from virkni_desktop.casework.plans import change_plan, draft_plan, freeze_plan, revise_plan


@pytest.fixture
def revised(office):
    """A printed revision with two goals, and the draft after it; the ids of both and what was copied."""
    episode = office.register().episode_id
    plan = office.do(draft_plan, episode_id=episode)
    office.do(change_plan, plan_id=plan, who_am_i="Jag är 28 år.", what_helps="En skriven lista.")
    for text in ("Arbeta 50 procent i tre månader", "Åka buss själv på morgonen"):
        goal = office.do(add_goal, plan_id=plan, text=text)
        office.do(add_action, goal_id=goal, what="Besöka butiken", responsible="Amina", due_on=date(2026, 12, 4))
        office.do(add_action, goal_id=goal, what="Provpass i kassan")
    office.do(freeze_plan, plan_id=plan, language="sv", code="1a2b3c4d")
    return plan, office.do(revise_plan, plan_id=plan), episode


def test_a_revision_without_changes_is_the_same(office, revised):
    plan, draft, _ = revised
    found = office.ask(compare_plans, before_id=plan, after_id=draft.plan_id)
    assert (found.revision_before, found.revision_after, found.changes) == (1, 2, 0)
    assert [goal.became for goal in found.goals] == [Became.SAME, Became.SAME]


def test_what_was_written_otherwise_added_and_taken_away_is_told_field_by_field(office, revised):
    plan, draft, episode = revised
    first, _second = draft.goals
    office.do(change_plan, plan_id=draft.plan_id, who_am_i="Jag är 29 år.", what_helps="", long_term_goal="Egen lön")
    office.do(change_goal, goal_id=first, text="Arbeta 75 procent i tre månader")
    steps = list(draft.actions)
    office.do(change_action, action_id=steps[0], due_on=date(2026, 12, 8))
    office.do(remove_action, action_id=steps[1])
    office.do(add_action, goal_id=first, what="Fråga om en anställning")
    office.do(plan_follow_up, episode_id=episode, kind="follow-up", due_on=date(2026, 12, 8))
    found = office.ask(compare_plans, before_id=draft.plan_id, after_id=plan)
    assert [(one.field, one.became) for one in found.texts] == [
        ("who_am_i", Became.CHANGED),
        ("long_term_goal", Became.ADDED),
        ("what_helps", Became.REMOVED),
    ]
    assert [one.became for one in found.goals] == [Became.CHANGED, Became.SAME]
    goal = found.goals[0]
    assert (goal.fields[0].before, goal.fields[0].after) == (
        "Arbeta 50 procent i tre månader",
        "Arbeta 75 procent i tre månader",
    )
    assert [step.became for step in goal.steps] == [Became.CHANGED, Became.REMOVED, Became.ADDED]
    assert [(one.field, one.before, one.after) for one in goal.steps[0].fields if one.became is Became.CHANGED] == [
        ("due_on", date(2026, 12, 4), date(2026, 12, 8))
    ]
    assert [(one.field, one.became) for one in found.meeting] == [("due_on", Became.ADDED)]


def test_a_goal_that_is_gone_stands_where_it_was_and_a_new_one_at_its_place(office, revised):
    plan, draft, _ = revised
    first, _ = draft.goals
    office.do(remove_goal, goal_id=first)
    office.do(add_goal, plan_id=draft.plan_id, text="Lära mig svenska ord för kassan")
    found = office.ask(compare_plans, before_id=plan, after_id=draft.plan_id)
    assert [(one.number_before, one.number_after, one.became) for one in found.goals] == [
        (1, None, Became.REMOVED),
        (2, 1, Became.SAME),
        (None, 2, Became.ADDED),
    ]


def test_very_long_texts_are_compared_quickly(office, revised):
    plan, draft, _ = revised
    office.do(change_goal, goal_id=next(iter(draft.goals)), text="ord " * 25_000)
    began = perf_counter()
    found = office.ask(compare_plans, before_id=plan, after_id=draft.plan_id)
    assert perf_counter() - began < 0.5
    assert {one.became for one in found.goals} == {Became.REMOVED, Became.ADDED, Became.SAME}
