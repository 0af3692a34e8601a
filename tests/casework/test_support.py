"""Support that fades, and the check-ins that come of it."""

from datetime import UTC, date, datetime

import pytest

from tests.casework.placed import Placed
from virkni_desktop.casework.check_ins import list_check_ins, plan_check_ins
from virkni_desktop.casework.followups import cancel_follow_up, hold_follow_up
from virkni_desktop.casework.notes import write_note
from virkni_desktop.casework.placements import end_placement
from virkni_desktop.casework.support import PlannedSupport, StepState, get_support, propose_support, set_support
from virkni_desktop.errors import InputError


@pytest.fixture
def placed(reykjavik):
    return Placed(reykjavik)


def fade(placed):
    steps = propose_support(date(2026, 9, 1), date(2027, 2, 28), "en")
    placed.do(set_support, placement_id=placed.placement, steps=steps)


def visit(placed, day, minutes):
    moment = datetime.combine(day, datetime.min.time(), UTC).replace(hour=10)
    placed.do(
        write_note, episode_id=placed.episode, workplace_id=placed.workplace, kind="visit", text="x",
        happened_at=moment, minutes=minutes,
    )  # fmt: skip


def test_support_is_proposed_to_fade_from_alongside_to_on_demand():
    steps = propose_support(date(2026, 9, 1), date(2027, 2, 28), "is")
    assert [(step.from_on, step.level) for step in steps] == [
        (date(2026, 9, 1), 5),
        (date(2026, 9, 15), 3),
        (date(2026, 10, 13), 0),
    ]
    assert steps[2].words == "Stuðningur eftir þörfum"


def test_a_short_placement_is_proposed_only_the_steps_that_begin_within_it():
    assert [step.level for step in propose_support(date(2026, 9, 1), date(2026, 9, 30), "sv")] == [5, 3]


def test_the_steps_tell_their_weeks_and_which_one_runs_today(placed):
    fade(placed)
    view = placed.ask(get_support, placement_id=placed.placement)
    assert [(step.first_week, step.last_week, step.state) for step in view.steps] == [
        (1, 2, StepState.DONE),
        (3, 6, StepState.DONE),
        (7, 26, StepState.NOW),
    ]
    assert view.now.planned.level == 0


def test_minutes_given_at_the_workplace_are_counted_by_step(placed):
    fade(placed)
    visit(placed, date(2026, 9, 1), 240)
    visit(placed, date(2026, 9, 10), 120)
    visit(placed, date(2026, 9, 15), 40)
    first, second, _now = placed.ask(get_support, placement_id=placed.placement).steps
    assert (first.actual_minutes, first.actual_a_week) == (360, 180)
    assert (second.actual_minutes, second.actual_a_week) == (40, 10)


def test_more_support_than_planned_is_told(placed):
    fade(placed)
    visit(placed, date(2026, 11, 17), 30)
    assert placed.ask(get_support, placement_id=placed.placement).alerts == ()
    visit(placed, date(2026, 11, 24), 90)
    [alert] = placed.ask(get_support, placement_id=placed.placement).alerts
    assert str(alert) == "Support has come to 60 minutes a week lately, as at level 3; level 0 is planned."


def test_a_workplace_without_contact_for_weeks_is_told(placed):
    fade(placed)
    visit(placed, date(2026, 10, 1), 60)
    [alert] = placed.ask(get_support, placement_id=placed.placement).alerts
    assert "for 8 weeks" in str(alert)
    placed.do(end_placement, placement_id=placed.placement, reason="completed")
    assert placed.ask(get_support, placement_id=placed.placement).alerts == ()


@pytest.mark.parametrize(
    ("steps", "said"),
    [
        ([PlannedSupport(date(2026, 9, 1), 6)], "levels 0 to 5, not 6"),
        ([PlannedSupport(date(2026, 9, 1), 5), PlannedSupport(date(2026, 9, 1), 3)], "same day"),
        ([PlannedSupport(date(2026, 8, 31), 5)], "before the placement"),
        ([PlannedSupport(date(2026, 9, 1), 5, -10)], "less than none"),
    ],
)
def test_steps_that_cannot_be_are_refused(placed, steps, said):
    with pytest.raises(InputError, match=said):
        placed.do(set_support, placement_id=placed.placement, steps=steps)


def test_changed_steps_are_one_step_back(placed):
    fade(placed)
    before = placed.office.content_hash()
    placed.do(set_support, placement_id=placed.placement, steps=[PlannedSupport(date(2026, 9, 15), 4, 30, " ")])
    [step] = placed.ask(get_support, placement_id=placed.placement).steps
    assert (step.first_week, step.planned.level, step.planned.words) == (3, 4, None)
    placed.undo()
    assert placed.office.content_hash() == before


def test_check_ins_are_planned_for_the_days_to_come_and_only_once(placed):
    fade(placed)
    made = placed.do(plan_check_ins, placement_id=placed.placement, language="is")
    planned = placed.ask(list_check_ins, placement_id=placed.placement)
    assert [(one.due_on, one.kind, one.text) for one in planned] == [
        (date(2026, 12, 22), "call", "Símtal, vika 16"),
        (date(2027, 1, 26), "call", "Símtal, vika 21"),
    ]
    assert len(made) == 2
    assert placed.do(plan_check_ins, placement_id=placed.placement, language="is") == ()
    placed.undo()
    assert placed.ask(list_check_ins, placement_id=placed.placement) == ()


def test_a_check_in_that_fell_on_a_weekend_is_held_before_it(reykjavik):
    placed = Placed(reykjavik, started_on=date(2026, 11, 28), planned_end_on=date(2027, 1, 31))
    placed.do(set_support, placement_id=placed.placement, steps=[PlannedSupport(date(2026, 11, 28), 5)])
    placed.do(plan_check_ins, placement_id=placed.placement, language="en")
    assert placed.ask(list_check_ins, placement_id=placed.placement)[0].due_on == date(2026, 12, 11)


def test_check_ins_held_are_shown_and_cancelled_ones_are_not(placed):
    fade(placed)
    first, second = placed.do(plan_check_ins, placement_id=placed.placement, language="en")
    placed.do(hold_follow_up, follow_up_id=first)
    placed.do(cancel_follow_up, follow_up_id=second)
    [held] = placed.ask(list_check_ins, placement_id=placed.placement)
    assert held.held_on == date(2026, 11, 26)


def test_without_steps_no_check_ins_can_be_planned(placed):
    with pytest.raises(InputError, match="No support is planned yet"):
        placed.do(plan_check_ins, placement_id=placed.placement, language="en")
