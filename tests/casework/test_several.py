"""The same for several people is one step, all of it or nothing; and people added by hand have a coach."""

from datetime import date
from uuid import UUID

import pytest

from virkni_desktop.casework import actions, many
from virkni_desktop.casework.episodes import assign_coach, enter_stage, exit_episode
from virkni_desktop.casework.offices import add_staff, list_staff, staff_at_work
from virkni_desktop.casework.participant import get_participant
from virkni_desktop.casework.participants import list_participants
from virkni_desktop.casework.people import (
    change_person,
    enrol_with_coach,
    find_namesakes,
    holder_of_number,
    register_with_coach,
)
from virkni_desktop.casework.programmes import add_programme, list_programmes
from virkni_desktop.errors import InputError


@pytest.fixture
def episodes(office) -> list[UUID]:
    return [office.register(given, "Testberg").episode_id for given in ("Amina", "Bo", "Cecilia")]


def _rows(office):
    return office.ask(list_participants)


def test_a_coach_a_stage_a_reminder_and_a_programme_for_all_are_one_step_each(office, episodes):
    staff = office.do(add_staff, name="Per Holm")
    programme = office.do(add_programme, name="Insteget")
    before = office.content_hash()
    office.do(many.assign_coach_to_all, episodes=episodes, staff_id=staff)
    office.do(many.enter_stage_with_all, episodes=episodes, stage="phase-2")
    office.do(many.set_programme_of_all, episodes=episodes, programme_id=programme)
    office.do(many.plan_follow_up_for_all, episodes=episodes, kind="task", due_on=date(2026, 12, 4), text="Enkät")
    assert {(row.coach, row.stage, row.programme, row.next_on) for row in _rows(office)} == {
        ("Per Holm", "phase-2", "Insteget", date(2026, 12, 4))
    }
    for _ in range(4):
        office.caseload.undo()
    assert office.content_hash() == before


def test_one_that_does_not_fit_leaves_all_as_they_were(office, episodes):
    office.do(enter_stage, episode_id=episodes[2], stage="phase-1", entered_on=date(2026, 11, 20))
    before = office.content_hash()
    with pytest.raises(InputError):
        office.do(many.enter_stage_with_all, episodes=episodes, stage="phase-2", entered_on=date(2026, 11, 1))
    assert office.content_hash() == before


def test_a_programme_is_added_once(office):
    first, again = office.do(add_programme, name="Insteget"), office.do(add_programme, name=" Insteget ")
    assert first == again
    assert [row.name for row in office.ask(list_programmes)] == ["Insteget"]
    with pytest.raises(InputError, match="name of the programme"):
        office.do(add_programme, name=" ")


def test_somebody_added_by_hand_is_coached_by_the_person_at_work_who_is_added_where_new(office):
    made = office.do(register_with_coach, given="Amina", family="Testberg")
    assert office.ask(get_participant, person_id=made.person_id).episode.coach.name == "Karin Lind"
    office.do(register_with_coach, given="Bo", family="Testberg")
    assert [one.name for one in office.ask(list_staff)] == ["Karin Lind"]


@pytest.mark.parametrize("name", ["karin LIND", "KL"])
def test_the_person_at_work_is_known_by_name_and_by_initials(office, name):
    if name == "KL":
        office.do(add_staff, name="Karin Lindqvist", initials="Karin Lind")
    else:
        office.do(add_staff, name=name)
    office.do(staff_at_work)
    assert len(office.ask(list_staff)) == 1


def test_another_coach_can_be_chosen_and_who_is_enrolled_again_has_one_too(office):
    staff = office.do(add_staff, name="Per Holm")
    made = office.do(register_with_coach, given="Amina", family="Testberg", coach=staff)
    assert office.ask(get_participant, person_id=made.person_id).episode.coach.name == "Per Holm"
    office.do(exit_episode, episode_id=made.episode_id, reason="as-planned")
    office.on(date(2026, 11, 27))
    office.do(enrol_with_coach, person_id=made.person_id)
    assert office.ask(get_participant, person_id=made.person_id).episode.coach.name == "Karin Lind"


def test_the_history_of_stages_and_coaches_is_told_newest_first(office, episodes):
    first, second = office.do(add_staff, name="Per Holm"), office.do(add_staff, name="Eva Ek")
    for day, stage, staff in ((date(2026, 11, 1), "phase-1", first), (date(2026, 11, 20), "phase-2", second)):
        office.do(enter_stage, episode_id=episodes[0], stage=stage, entered_on=day)
        office.do(assign_coach, episode_id=episodes[0], staff_id=staff, from_on=day)
    row = next(row for row in _rows(office) if row.episode_id == episodes[0])
    view = office.ask(get_participant, person_id=row.person_id).episode
    assert [(mark.stage, mark.until) for mark in view.stages] == [("phase-2", None), ("phase-1", date(2026, 11, 20))]
    assert [(mark.name, mark.until) for mark in view.coaches] == [("Eva Ek", None), ("Per Holm", date(2026, 11, 20))]


def test_namesakes_are_those_whose_birth_date_may_be_the_same(office):
    made = office.register("Þóra", "Öberg", identity_number="200001012384")
    office.register("Åke", "Öberg")
    for number, found in ((None, 1), ("200001012384", 1), ("199801132382", 0)):
        assert len(office.ask(find_namesakes, given="thora", family="oberg", identity_number=number)) == found
    office.do(change_person, person_id=made.person_id, birth_date=date(1999, 1, 1))
    assert office.ask(find_namesakes, given="Þóra", family="Öberg", identity_number="200001012384") == ()
    assert office.ask(holder_of_number, number="000101-2384").name == "Þóra Öberg"
    assert office.ask(holder_of_number, number="980113-2382") is None


def test_the_list_knows_who_waits_who_is_protected_and_who_left(office):
    office.register("Amina", "Testberg", enrolled_on=date(2026, 12, 1))
    office.register("Bo", "Testberg", protected_identity=True)
    left = office.register("Cecilia", "Testberg")
    office.do(exit_episode, episode_id=left.episode_id, reason="moved")
    told = {row.name.split()[0]: (row.is_active, row.is_waiting, row.protected) for row in _rows(office)}
    assert told == {"Amina": (False, True, False), "Bo": (True, False, True), "Cecilia": (False, False, False)}


def test_each_has_an_action_of_its_own():
    assert actions.ASSIGN_COACH_TO_ALL.name != actions.ASSIGN_COACH.name
