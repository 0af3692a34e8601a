"""The timeline of one person and the history of the caseload."""

import json
from datetime import UTC, date, datetime, timedelta

import pytest

from virkni_desktop.casework.actions import CHANGE_PARTICIPANT
from virkni_desktop.casework.episodes import change_episode, enter_stage, exit_episode, record_reading
from virkni_desktop.casework.followups import hold_follow_up, plan_follow_up
from virkni_desktop.casework.goals import add_goal, settle_goal
from virkni_desktop.casework.history import list_history
from virkni_desktop.casework.mapping import answer_question, finish_mapping, start_mapping
from virkni_desktop.casework.notes import delete_note, done_and_log, write_note
from virkni_desktop.casework.people import change_person, register_participant
from virkni_desktop.casework.placements import end_placement, start_placement
from virkni_desktop.casework.plans import Signing, draft_plan, freeze_plan, sign_plan
from virkni_desktop.casework.timeline import get_timeline
from virkni_desktop.casework.timeline_view import Event, FieldChange, Group
from virkni_desktop.casework.workplaces import add_organisation, add_workplace
from virkni_desktop.errors import NotFoundError
from virkni_desktop.models.exchange import ImportBatch, Source
from virkni_desktop.models.plan import GoalStatus


@pytest.fixture
def amina(office):
    return office.register(enrolled_on=date(2026, 1, 7))


def write(office, amina, day, **fields):
    return office.do(
        write_note, episode_id=amina.episode_id, happened_at=datetime(2026, 11, day, 10, tzinfo=UTC), **fields
    )


def told(office, amina, **fields):
    return [
        (entry.kind, entry.title) for entry in office.ask(get_timeline, person_id=amina.person_id, **fields).entries
    ]


def add_source(session):
    source = Source(id=session.new_id(), sender="Arbetsförmedlingen")
    session.add(source)
    return source.id


def take_in(office, change):
    """An import as the exchange writes one: a batch that names its step."""

    source = office.do(add_source)

    def take_in(session):
        batch = ImportBatch(
            id=session.new_id(), receipt="EX-0030", source_id=source, step=session.step, profile="af-caseload",
            layout={}, file_name="november.csv", file_sha256="", content_sha256="", taken_in_at=session.now,
            who=session.who, counts={},
        )  # fmt: skip
        session.add(batch)
        change(session)

    return office.caseload.write(CHANGE_PARTICIPANT, take_in)


def test_notes_stand_newest_first_and_are_told_in_pieces(office, amina):
    for day in (3, 9, 20):
        write(office, amina, day, kind="visit", title=f"dag {day}", text="x", minutes=60, tags="#trött #schema")
    timeline = office.ask(get_timeline, person_id=amina.person_id, limit=2)
    assert [entry.title for entry in timeline.entries] == ["dag 20", "dag 9"]
    assert (timeline.has_more, timeline.total, timeline.counts[Group.CONTACTS]) == (True, 4, 3)
    assert (timeline.entries[0].tags, timeline.entries[0].minutes) == (("#trött", "#schema"), 60)
    rest = office.ask(get_timeline, person_id=amina.person_id, limit=2, skip=2)
    assert [entry.kind for entry in rest.entries] == ["visit", Event.ENROLLED]
    assert rest.has_more is False


def test_a_timeline_is_narrowed_by_group_and_by_folded_words(office, amina):
    write(office, amina, 3, kind="visit", title="Möte på Caféet", tags="#tiredness")
    write(office, amina, 9, kind="phone", text="Ringde")
    assert told(office, amina, text="mote cafe") == [("visit", "Möte på Caféet")]
    assert told(office, amina, text="tired") == [("visit", "Möte på Caféet")]
    assert told(office, amina, groups=[Group.SYSTEM]) == [(Event.ENROLLED, "")]


def test_the_whole_course_is_told_by_its_records(office, amina):
    episode = amina.episode_id
    office.do(enter_stage, episode_id=episode, stage="phase-2", entered_on=date(2026, 2, 1))
    mapping = office.do(start_mapping, episode_id=episode)
    office.do(finish_mapping, mapping_id=mapping, mapped_on=date(2026, 2, 10))
    plan = office.do(draft_plan, episode_id=episode)
    goal = office.do(add_goal, plan_id=plan, text="Arbeta 50 procent")
    office.do(freeze_plan, plan_id=plan, language="sv", code="X")
    office.do(sign_plan, plan_id=plan, signatures=[Signing("participant", "Amina Testberg")])
    office.do(settle_goal, goal_id=goal, status=GoalStatus.REACHED)
    workplace = office.do(
        add_workplace, organisation_id=office.do(add_organisation, name="Norrsken AB").organisation_id, name="Café"
    )
    placement = office.do(
        start_placement, episode_id=episode, workplace_id=workplace, kind="practice", share=50,
        started_on=date(2026, 3, 2),
    ).placement_id  # fmt: skip
    office.do(end_placement, placement_id=placement, reason="completed", ended_on=date(2026, 9, 1))
    office.do(exit_episode, episode_id=episode, reason="as-planned")
    entries = office.ask(get_timeline, person_id=amina.person_id).entries
    assert {(entry.kind, entry.on, entry.code, entry.figure) for entry in entries} == {
        (Event.ENROLLED, date(2026, 1, 7), None, None),
        (Event.STAGE, date(2026, 2, 1), "phase-2", None),
        (Event.MAPPED, date(2026, 2, 10), None, None),
        (Event.PLAN_PRINTED, date(2026, 11, 26), None, 1),
        (Event.PLAN_SIGNED, date(2026, 11, 26), None, 1),
        (Event.GOAL_SETTLED, date(2026, 11, 26), "reached", None),
        (Event.PLACEMENT_STARTED, date(2026, 3, 2), "practice", 50),
        (Event.PLACEMENT_ENDED, date(2026, 9, 1), "completed", 50),
        (Event.EXITED, date(2026, 11, 26), "as-planned", None),
    }
    assert [entry.on for entry in entries] == sorted((entry.on for entry in entries), reverse=True)


def test_a_follow_up_that_was_logged_is_told_once(office, amina):
    logged, ticked = (
        office.do(plan_follow_up, episode_id=amina.episode_id, kind="call", due_on=date(2026, 11, 26), text=text)
        for text in ("Ring Elin", "Skicka CV")
    )
    office.do(done_and_log, follow_up_id=logged, text="Allt bra")
    office.do(hold_follow_up, follow_up_id=ticked)
    assert told(office, amina)[:2] == [("phone", "Ring Elin"), (Event.HELD, "Skicka CV")]


def test_an_import_is_one_entry_with_what_it_changed_and_none_once_it_was_taken_back(office, amina):
    office.register("Omar", "Adan")

    def change(session):
        change_person(session, amina.person_id, phone="070-000 00 03")
        change_episode(session, amina.episode_id, decision_end=date(2027, 5, 1))
        record_reading(session, amina.episode_id, 212)

    step = take_in(office, change).step
    [entry] = [
        entry for entry in office.ask(get_timeline, person_id=amina.person_id).entries if entry.kind == Event.IMPORT
    ]
    assert (entry.title, entry.text, entry.author, entry.is_new) == (
        "EX-0030",
        "Arbetsförmedlingen",
        "Karin Lind",
        False,
    )
    assert set(entry.changes) == {
        FieldChange("phone", None, "070-000 00 03"),
        FieldChange("decision_end", None, "2027-05-01"),
        FieldChange("days_used", None, 212),
    }
    office.caseload.undo(step)
    assert told(office, amina) == [(Event.ENROLLED, "")]


def test_another_persons_timeline_holds_nothing_of_this_one(office, amina):
    write(office, amina, 3, text="x")
    omar = office.register("Omar", "Adan")
    assert told(office, omar) == [(Event.ENROLLED, "")]


def test_history_tells_steps_newest_first_with_what_can_be_undone(office, amina):
    office.do(change_person, person_id=amina.person_id, phone="1")
    office.caseload.undo()
    steps = office.ask(list_history)
    assert [str(step.name) for step in steps] == ["Undo", "Change participant", "Register participant"]
    assert [(step.can_be_undone, step.is_undone) for step in steps] == [(False, False), (False, True), (True, False)]
    assert (steps[0].undoes, steps[0].who) == (steps[1].step, "Karin Lind")
    assert steps[2].counts == {"episode": 1, "person": 1}
    assert json.dumps(steps[2].counts)
    assert [step.step for step in office.ask(list_history, limit=1, before=steps[1].step)] == [steps[2].step]


def test_a_persons_history_holds_everything_of_theirs_also_what_was_removed_and_nothing_of_others(office, amina):
    mapping = office.do(start_mapping, episode_id=amina.episode_id)
    office.do(answer_question, mapping_id=mapping, question_id="basics.about", given="Jag")
    office.caseload.undo()
    office.caseload.undo()
    removed = write(office, amina, 3, text="x").note_id
    office.do(delete_note, note_id=removed)
    omar = office.register("Omar", "Adan")
    office.do(write_note, episode_id=omar.episode_id, text="x")
    mine, his, all_steps = (
        {step.step for step in office.ask(list_history, **fields)}
        for fields in ({"person_id": amina.person_id}, {"person_id": omar.person_id}, {})
    )
    assert mine | his == all_steps
    assert (len(mine), len(his), mine & his) == (7, 2, set())
    office.do(exit_episode, episode_id=omar.episode_id, reason="drop-out")
    with pytest.raises(NotFoundError):
        office.ask(list_history, person_id=removed)


def test_the_timeline_costs_the_same_in_a_caseload_of_any_size(office, amina):
    """Counted in steps of SQLite's machine, which a busy computer does not change."""
    write(office, amina, 3, text="x")

    def cost():
        ticks = 0

        def tick():
            nonlocal ticks
            ticks += 1

        def measured(session):
            raw = session.connection().connection.driver_connection
            get_timeline(session, amina.person_id)
            raw.set_progress_handler(tick, 100)
            get_timeline(session, amina.person_id)
            raw.set_progress_handler(None, 0)

        office.caseload.read(measured)
        return ticks

    small = cost()

    def many(session):
        for number in range(40):
            person = register_participant(session, given=f"Person {number}")
            for hour in range(20):
                moment = session.now - timedelta(hours=hour)
                write_note(session, episode_id=person.episode_id, kind="visit", text="y", happened_at=moment)

    office.do(many)
    assert cost() <= small * 1.5 + 5
