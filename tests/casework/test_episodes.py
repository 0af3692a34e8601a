"""Participations: enrolment, stages, coaches, readings, livelihood, exit."""

from datetime import date

import pytest

from virkni_desktop.casework.episodes import (
    assign_coach,
    change_episode,
    current_episode,
    enrol,
    enter_stage,
    exit_episode,
    record_income,
    record_reading,
)
from virkni_desktop.casework.follow_up_view import open_follow_ups
from virkni_desktop.casework.followups import plan_follow_up
from virkni_desktop.casework.offices import add_staff
from virkni_desktop.casework.participant import get_participant
from virkni_desktop.errors import InputError
from virkni_desktop.models.episode import CoachPeriod, StageEvent
from virkni_desktop.models.reading import CounterReading, IncomeState


def episode_of(office, person):
    return office.ask(get_participant, person_id=person).episode


def test_the_newest_enrolment_is_the_current_one(office):
    registered = office.register(enrolled_on=date(2025, 3, 1))
    person, first = registered.person_id, registered.episode_id
    office.do(exit_episode, episode_id=first, reason="as-planned", exited_on=date(2025, 9, 1))
    second = office.do(enrol, person_id=person, enrolled_on=date(2026, 1, 7))
    view = office.ask(get_participant, person_id=person)
    assert office.ask(current_episode, person_id=person) == second == view.episode.episode_id
    assert [one.episode_id for one in view.earlier_episodes] == [first]
    assert view.earlier_episodes[0].is_active is False


def test_nobody_is_enrolled_twice_at_a_time(office):
    registered = office.register()
    with pytest.raises(InputError, match="enrolled already"):
        office.do(enrol, person_id=registered.person_id)


def test_stages_follow_each_other_and_none_is_overwritten(office):
    registered = office.register(enrolled_on=date(2026, 1, 1))
    for stage, day in (("phase-1", date(2026, 1, 1)), ("phase-2", date(2026, 5, 1)), ("phase-1", date(2026, 9, 1))):
        office.do(enter_stage, episode_id=registered.episode_id, stage=stage, entered_on=day)
    office.do(enter_stage, episode_id=registered.episode_id, stage="phase-1", entered_on=date(2026, 10, 1))
    events = office.caseload.read(
        lambda session: [
            (event.stage, event.entered_on, event.left_on)
            for event in session.query(StageEvent).order_by(StageEvent.entered_on)
        ]
    )
    assert events == [
        ("phase-1", date(2026, 1, 1), date(2026, 5, 1)),
        ("phase-2", date(2026, 5, 1), date(2026, 9, 1)),
        ("phase-1", date(2026, 9, 1), None),
    ]
    assert episode_of(office, registered.person_id).stage.stage == "phase-1"
    with pytest.raises(InputError, match="before the first"):
        office.do(enter_stage, episode_id=registered.episode_id, stage="phase-3", entered_on=date(2026, 8, 1))


def test_a_new_coach_takes_over_from_the_one_before(office):
    registered = office.register()
    karin, elin = office.do(add_staff, name="Karin Lind"), office.do(add_staff, name="Elin Sandmark", initials="ES")
    office.do(assign_coach, episode_id=registered.episode_id, staff_id=karin, from_on=date(2026, 2, 1))
    office.do(assign_coach, episode_id=registered.episode_id, staff_id=elin)
    coach = episode_of(office, registered.person_id).coach
    assert (coach.name, coach.initials, coach.since) == ("Elin Sandmark", "ES", date(2026, 11, 26))
    periods = office.caseload.read(lambda session: {row.staff_id: row.to_on for row in session.query(CoachPeriod)})
    assert periods == {karin: date(2026, 11, 26), elin: None}


def test_two_members_of_staff_cannot_have_one_name(office):
    office.do(add_staff, name="Karin Lind")
    with pytest.raises(InputError, match="already"):
        office.do(add_staff, name=" Karin Lind ")


def test_the_newest_reading_counts_and_the_same_day_is_corrected(office):
    registered = office.register()
    for value, day in ((300, date(2026, 11, 1)), (310, date(2026, 10, 1)), (301, date(2026, 11, 1))):
        office.do(record_reading, episode_id=registered.episode_id, value=value, as_of=day, source="AF")
    days = episode_of(office, registered.person_id).days
    assert (days.used, days.as_of) == (301, date(2026, 11, 1))
    assert office.caseload.read(lambda session: session.query(CounterReading).count()) == 2
    with pytest.raises(InputError, match="below 0"):
        office.do(record_reading, episode_id=registered.episode_id, value=-1)


def test_a_livelihood_ends_the_day_before_the_next(office):
    registered = office.register()
    office.do(record_income, episode_id=registered.episode_id, kind="assistance", from_on=date(2026, 1, 1))
    office.do(record_income, episode_id=registered.episode_id, kind="wage", from_on=date(2026, 6, 1))
    office.do(record_income, episode_id=registered.episode_id, kind="wage", from_on=date(2026, 7, 1))
    states = office.caseload.read(lambda session: [(row.kind, row.to_on) for row in session.query(IncomeState)])
    assert sorted(states) == [("assistance", date(2026, 5, 31)), ("wage", None)]
    office.do(record_income, episode_id=registered.episode_id, kind="student-aid", from_on=date(2026, 6, 1))
    assert episode_of(office, registered.person_id).income.kind == "student-aid"


def test_an_exit_closes_stage_and_coach_and_cancels_what_was_to_do_and_undo_opens_all_again(office):
    registered = office.register(enrolled_on=date(2026, 1, 1))
    episode = registered.episode_id
    office.do(enter_stage, episode_id=episode, stage="phase-1")
    office.do(assign_coach, episode_id=episode, staff_id=office.do(add_staff, name="Karin Lind"))
    office.do(plan_follow_up, episode_id=episode, kind="call", due_on=date(2026, 12, 1))
    before = office.content_hash()
    office.do(exit_episode, episode_id=episode, reason="as-planned")
    view = office.ask(get_participant, person_id=registered.person_id)
    assert (view.episode.is_active, view.episode.exited_on, view.follow_ups) == (False, date(2026, 11, 26), ())
    assert view.episode.stage.stage == "phase-1"
    with pytest.raises(InputError, match="closed already"):
        office.do(exit_episode, episode_id=episode, reason="as-planned")
    office.caseload.undo()
    assert office.content_hash() == before
    assert len(office.ask(open_follow_ups)) == 1


@pytest.mark.parametrize(
    ("exited_on", "reason", "said"), [(date(2025, 1, 1), "as-planned", "before the first"), (None, " ", "Choose why")]
)
def test_an_exit_needs_a_reason_and_a_day_after_the_enrolment(office, exited_on, reason, said):
    episode = office.register(enrolled_on=date(2026, 1, 1)).episode_id
    with pytest.raises(InputError, match=said):
        office.do(exit_episode, episode_id=episode, reason=reason, exited_on=exited_on)


def test_dates_of_a_decision_stand_in_their_order(office):
    episode = office.register().episode_id
    office.do(change_episode, episode_id=episode, decision_start=date(2026, 1, 1), agency_reference=" AF-1 ")
    with pytest.raises(InputError, match="before the first"):
        office.do(change_episode, episode_id=episode, decision_end=date(2025, 12, 31))


def test_a_mis_registration_is_never_active(office):
    registered = office.register()
    office.do(exit_episode, episode_id=registered.episode_id, reason="misregistration")
    office.on(date(2026, 11, 25))
    assert episode_of(office, registered.person_id).is_active is False
