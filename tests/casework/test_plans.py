"""The action plan from draft to signature and its next revision."""

from datetime import date

import pytest

from virkni_desktop.casework.followups import hold_follow_up, plan_follow_up
from virkni_desktop.casework.goals import (
    add_action,
    add_goal,
    change_action,
    change_goal,
    goal_from_answer,
    move_action,
    move_goal,
    remove_action,
    remove_goal,
    settle_action,
    settle_goal,
)
from virkni_desktop.casework.history import list_history
from virkni_desktop.casework.mapping import answer_question, start_mapping
from virkni_desktop.casework.notes import write_note
from virkni_desktop.casework.participant import get_participant
from virkni_desktop.casework.plan_check import Finding, check_plan
from virkni_desktop.casework.plan_view import current_plan, get_plan, list_plans, newest_plan
from virkni_desktop.casework.plans import (
    Signing,
    change_plan,
    discard_draft,
    draft_plan,
    freeze_plan,
    revise_plan,
    sign_plan,
)
from virkni_desktop.errors import InputError, NotFoundError
from virkni_desktop.models.plan import ActionStatus, GoalStatus, PlanState

SIGNED = [Signing("participant", "Amina Testberg"), Signing("coach", "Karin Lind")]


FOUR_TEXTS = ("who_am_i", "what_do_i_want", "what_can_i_do", "how_do_i_get_there")


class Draft:
    """A plan with one goal and two steps."""

    def __init__(self, office):
        self.office = office
        registered = office.register()
        self.person, self.episode = registered.person_id, registered.episode_id
        self.plan = office.do(draft_plan, episode_id=self.episode)
        self.goal = office.do(add_goal, plan_id=self.plan, text="Arbeta 50 procent")
        self.first = office.do(add_action, goal_id=self.goal, what="Besöka butiken", due_on=date(2026, 12, 4))
        self.second = office.do(add_action, goal_id=self.goal, what="Provpass", due_on=date(2026, 12, 8))

    def view(self, plan=None):
        return self.office.ask(get_plan, plan_id=plan or self.plan)

    def steps(self):
        return [action.what for goal in self.view().goals for action in goal.actions]

    def print(self, plan=None):
        self.office.do(freeze_plan, plan_id=plan or self.plan, language="sv", code="K4T7")


@pytest.fixture
def draft(office):
    return Draft(office)


def test_a_draft_takes_its_four_texts_from_the_mapping(office):
    episode = office.register().episode_id
    mapping = office.do(start_mapping, episode_id=episode)
    for question, answer in (("basics.about", "Jag är 28 år"), ("summary.words", "Steg för steg")):
        office.do(answer_question, mapping_id=mapping, question_id=question, given=answer)
    office.do(answer_question, mapping_id=mapping, question_id="basics.talk-to", given="Min syster")
    plan = office.ask(get_plan, plan_id=office.do(draft_plan, episode_id=episode))
    assert (plan.who_am_i, plan.how_do_i_get_there) == ("Jag är 28 år", "Steg för steg")
    assert (plan.mapping_id, plan.revision, plan.state) == (mapping, 1, PlanState.DRAFT)
    assert (plan.title, plan.can_be_edited) == ("AP-0001", True)


def test_answers_are_drawn_as_marked(office):
    episode = office.register().episode_id
    mapping = office.do(start_mapping, episode_id=episode)
    office.do(answer_question, mapping_id=mapping, question_id="basics.about", given="Jag är 28 år")
    office.do(answer_question, mapping_id=mapping, question_id="basics.talk-to", given="Min syster")
    drafted = office.do(draft_plan, episode_id=episode, questions=["basics.talk-to"])
    assert office.ask(get_plan, plan_id=drafted).who_am_i == "Min syster"


def test_each_persons_plan_has_its_own_number_and_there_is_one(draft, office):
    other = office.do(draft_plan, episode_id=office.register("Omar", "Adan").episode_id)
    assert (draft.view().number, office.ask(get_plan, plan_id=other).number) == (1, 2)
    with pytest.raises(InputError, match="a plan already"):
        office.do(draft_plan, episode_id=draft.episode)


def test_goals_and_steps_are_added_changed_moved_and_removed(draft, office):
    other = office.do(add_goal, plan_id=draft.plan, from_question="wishes.work")
    office.do(change_goal, goal_id=other, text=" Åka buss själv ", target_on=date(2026, 12, 18))
    third = office.do(add_action, goal_id=other, what="Åka tillsammans")
    office.do(change_action, action_id=third, responsible="Amina och Karin", done_when="två resor")
    office.do(move_goal, goal_id=other, position=1)
    assert [goal.text for goal in draft.view().goals] == ["Åka buss själv", "Arbeta 50 procent"]
    assert draft.view().goals[0].from_question == "wishes.work"
    office.do(move_action, action_id=draft.second, position=1)
    assert draft.steps() == ["Åka tillsammans", "Provpass", "Besöka butiken"]
    office.do(move_action, action_id=draft.second, position=2, goal_id=other)
    assert draft.steps() == ["Åka tillsammans", "Provpass", "Besöka butiken"]
    assert [[action.position for action in goal.actions] for goal in draft.view().goals] == [[1, 2], [1]]
    office.do(remove_action, action_id=third)
    office.do(remove_goal, goal_id=draft.goal)
    assert draft.steps() == ["Provpass"]
    assert [goal.position for goal in draft.view().goals] == [1]


def test_removing_a_goal_is_one_step_that_undo_takes_back_with_its_steps(draft, office):
    before = office.content_hash()
    office.do(remove_goal, goal_id=draft.goal)
    office.caseload.undo()
    assert office.content_hash() == before


def test_printed_is_frozen_signed_or_not(draft, office):
    draft.print()
    view = draft.view()
    assert (view.state, view.printed_language, view.code) == (PlanState.PRINTED, "sv", "K4T7")
    before = office.content_hash()
    for command, fields in (
        (change_plan, {"plan_id": draft.plan, "who_am_i": "x"}),
        (discard_draft, {"plan_id": draft.plan}),
        (freeze_plan, {"plan_id": draft.plan, "language": "is", "code": "x"}),
        (add_goal, {"plan_id": draft.plan}),
        (change_goal, {"goal_id": draft.goal, "text": "x"}),
        (remove_goal, {"goal_id": draft.goal}),
        (move_goal, {"goal_id": draft.goal, "position": 1}),
        (add_action, {"goal_id": draft.goal}),
        (change_action, {"action_id": draft.first, "what": "x"}),
        (remove_action, {"action_id": draft.first}),
        (move_action, {"action_id": draft.first, "position": 2}),
    ):
        with pytest.raises(InputError, match="Make the next revision"):
            office.do(command, **fields)
    assert office.content_hash() == before


def test_how_far_goals_and_steps_are_can_be_told_after_printing(draft, office):
    draft.print()
    office.do(settle_action, action_id=draft.first, status=ActionStatus.DONE)
    assert draft.view().goals[0].is_under_way is True
    office.do(settle_goal, goal_id=draft.goal, status=GoalStatus.REACHED)
    goal = draft.view().goals[0]
    assert (goal.status, goal.settled_on, goal.is_under_way) == (GoalStatus.REACHED, date(2026, 11, 26), False)
    assert office.ask(get_participant, person_id=draft.person).goals_reached == 1
    office.do(settle_goal, goal_id=draft.goal, status=GoalStatus.OPEN)
    assert draft.view().goals[0].settled_on is None


def test_undo_passes_over_what_printing_has_closed(draft, office):
    office.do(write_note, episode_id=draft.episode, text="Före")
    office.do(remove_action, action_id=draft.second)
    office.do(change_goal, goal_id=draft.goal, text="Arbeta 75 procent")
    draft.print()
    assert str(office.caseload.undo_name()) == "Write note"
    office.caseload.undo()
    assert str(office.caseload.undo_name()) == "Register participant"
    shown = {str(step.name): step.can_be_undone for step in office.ask(list_history)}
    assert shown["Change goal"] is shown["Remove step"] is shown["Draft plan"] is False


def test_signing_adopts_the_plan(draft, office):
    with pytest.raises(InputError, match="not been printed"):
        office.do(sign_plan, plan_id=draft.plan, signatures=SIGNED)
    draft.print()
    office.do(sign_plan, plan_id=draft.plan, signatures=SIGNED, signed_on=date(2026, 11, 25))
    view = draft.view()
    assert (view.state, view.adopted_on) == (PlanState.SIGNED, date(2026, 11, 25))
    assert [(one.role, one.name, one.method) for one in view.signatures] == [
        ("participant", "Amina Testberg", "paper"),
        ("coach", "Karin Lind", "paper"),
    ]


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"signatures": []}, "Type the name"),
        ({"signatures": [Signing("coach", " ")]}, "Type the name"),
        ({"signatures": SIGNED, "signed_on": date(2026, 11, 27)}, "has not come yet"),
    ],
)
def test_a_signature_has_a_name_and_a_day_that_has_come(draft, office, fields, said):
    draft.print()
    with pytest.raises(InputError, match=said):
        office.do(sign_plan, plan_id=draft.plan, **fields)


def test_the_next_revision_copies_what_is_open_and_leaves_the_printed_one(draft, office):
    reached = office.do(add_goal, plan_id=draft.plan, text="Komma tre dagar")
    draft.print()
    office.do(settle_goal, goal_id=reached, status=GoalStatus.REACHED)
    office.do(settle_action, action_id=draft.first, status=ActionStatus.DONE)
    before = draft.view()
    revised = office.do(revise_plan, plan_id=draft.plan, what_changed="Nya tider")
    new = draft.view(revised.plan_id)
    assert (new.revision, new.number, new.state, new.what_changed) == (2, 1, PlanState.DRAFT, "Nya tider")
    assert [[action.what for action in goal.actions] for goal in new.goals] == [["Provpass"]]
    assert revised.goals == {new.goals[0].goal_id: draft.goal}
    assert revised.actions == {new.goals[0].actions[0].action_id: draft.second}
    assert draft.view() == before
    assert office.do(revise_plan, plan_id=draft.plan).plan_id == revised.plan_id


def test_a_newer_signed_revision_takes_the_place_of_the_older(draft, office):
    draft.print()
    office.do(sign_plan, plan_id=draft.plan, signatures=SIGNED)
    second = office.do(revise_plan, plan_id=draft.plan).plan_id
    assert office.ask(current_plan, episode_id=draft.episode).plan_id == draft.plan
    assert office.ask(newest_plan, episode_id=draft.episode).plan_id == second
    draft.print(second)
    assert draft.view().state is PlanState.SIGNED
    third = office.do(revise_plan, plan_id=second).plan_id
    draft.print(third)
    assert draft.view(second).state is PlanState.SUPERSEDED
    with pytest.raises(InputError, match="newer revision"):
        office.do(sign_plan, plan_id=second, signatures=SIGNED)
    office.do(sign_plan, plan_id=third, signatures=SIGNED)
    states = [(mark.revision, mark.state) for mark in office.ask(list_plans, episode_id=draft.episode)]
    assert states == [(3, PlanState.SIGNED), (2, PlanState.SUPERSEDED), (1, PlanState.SUPERSEDED)]


def test_a_discarded_draft_is_gone_with_its_parts_and_the_printed_one_stays(draft, office):
    draft.print()
    before = office.content_hash()
    office.do(discard_draft, plan_id=office.do(revise_plan, plan_id=draft.plan).plan_id)
    assert office.content_hash() == before


def test_printing_and_signing_cannot_be_undone(draft, office):
    draft.print()
    office.do(sign_plan, plan_id=draft.plan, signatures=SIGNED)
    assert str(office.caseload.undo_name()) == "Register participant"


def test_the_next_follow_up_is_part_of_the_plan(draft, office):
    assert draft.view().next_follow_up is None
    office.do(plan_follow_up, episode_id=draft.episode, kind="call", due_on=date(2026, 11, 27))
    check_in = office.do(plan_follow_up, episode_id=draft.episode, kind="follow-up", due_on=date(2026, 12, 8))
    assert draft.view().next_follow_up.follow_up_id == check_in
    draft.print()
    office.on(date(2026, 12, 8))
    office.do(hold_follow_up, follow_up_id=check_in)
    kept = draft.view().next_follow_up
    assert (kept.follow_up_id, kept.plan_id, kept.held_on) == (check_in, draft.plan, date(2026, 12, 8))


def test_a_step_is_overdue_while_it_is_to_do(draft, office):
    office.on(date(2026, 12, 9))
    office.do(settle_action, action_id=draft.first, status=ActionStatus.DONE)
    assert [action.is_overdue for action in draft.view().goals[0].actions] == [False, True]


def test_what_to_look_at_before_printing(draft, office):
    office.do(change_plan, plan_id=draft.plan, **dict.fromkeys(FOUR_TEXTS, "Kort text."))
    assert [each.finding for each in check_plan(draft.view())] == [Finding.NO_NEXT_FOLLOW_UP]
    office.do(plan_follow_up, episode_id=draft.episode, kind="follow-up", due_on=date(2026, 12, 8))
    assert check_plan(draft.view()) == ()
    office.do(change_plan, plan_id=draft.plan, what_helps=" ".join(["ord"] * 21), who_am_i="kort. " * 30)
    undated = office.do(add_action, goal_id=draft.goal, what=" ".join(["steg"] * 21))
    assert [(each.finding, each.field, each.action_id) for each in check_plan(draft.view())] == [
        (Finding.LONG_SENTENCE, "what_helps", None),
        (Finding.STEP_WITHOUT_DATE, None, undated),
        (Finding.LONG_SENTENCE, None, undated),
    ]
    office.do(remove_goal, goal_id=draft.goal)
    assert Finding.NO_GOAL in {each.finding for each in check_plan(draft.view())}


def test_empty_own_words_a_goal_without_a_step_and_a_missing_coach_are_told(draft, office):
    office.do(plan_follow_up, episode_id=draft.episode, kind="follow-up", due_on=date(2026, 12, 8))
    office.do(change_plan, plan_id=draft.plan, **dict.fromkeys(FOUR_TEXTS, "Kort text.") | {"what_can_i_do": " "})
    bare = office.do(add_goal, plan_id=draft.plan)
    found = [(each.finding, each.field, each.goal_id) for each in check_plan(draft.view(), has_coach=False)]
    assert found == [
        (Finding.NO_COACH, None, None),
        (Finding.EMPTY_TEXT, "what_can_i_do", None),
        (Finding.EMPTY_TEXT, None, bare),
        (Finding.GOAL_WITHOUT_STEP, None, bare),
    ]


def test_a_goal_is_made_of_an_answer_in_the_draft_or_in_the_next_revision(draft, office):
    made = office.do(goal_from_answer, episode_id=draft.episode, question_id="wishes.work", text="I en\naffär.")
    assert made.plan_id == draft.plan
    assert (draft.view().goals[-1].text, draft.view().goals[-1].from_question) == ("I en affär.", "wishes.work")
    draft.print()
    later = office.do(goal_from_answer, episode_id=draft.episode, question_id="wishes.work", text="Och sedan mer.")
    assert later.plan_id != draft.plan
    assert office.ask(get_plan, plan_id=later.plan_id).goals[-1].goal_id == later.goal_id


def test_without_a_plan_a_goal_of_an_answer_begins_one(office):
    episode = office.register("Omar").episode_id
    made = office.do(goal_from_answer, episode_id=episode, question_id="wishes.work", text="Arbeta i en affär.")
    assert [goal.text for goal in office.ask(get_plan, plan_id=made.plan_id).goals] == ["Arbeta i en affär."]
    office.caseload.undo()
    assert office.ask(list_plans, episode_id=episode) == ()


def test_a_plan_that_is_not_there_is_a_sentence(draft, office):
    key = draft.plan
    office.do(discard_draft, plan_id=key)
    with pytest.raises(NotFoundError):
        office.ask(get_plan, plan_id=key)
