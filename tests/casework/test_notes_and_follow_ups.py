"""Notes and follow-ups, and both in one step."""

from datetime import UTC, date, datetime

import pytest

from virkni_desktop.casework.follow_up_view import open_follow_ups
from virkni_desktop.casework.followups import (
    NextFollowUp,
    cancel_follow_up,
    change_follow_up,
    hold_follow_up,
    plan_follow_up,
    reschedule_follow_up,
)
from virkni_desktop.casework.notes import change_note, delete_note, done_and_log, write_note
from virkni_desktop.errors import InputError
from virkni_desktop.models.followup import Decision, FollowUp
from virkni_desktop.models.note import Audience, Note


def note(office):
    return office.caseload.read(lambda session: session.query(Note).one())


def stored(office, key):
    return office.caseload.read(lambda session: session.get(FollowUp, key))


def test_a_note_says_when_it_happened_and_when_it_was_written_by_whom(office):
    moment = datetime(2026, 11, 24, 13, 10, tzinfo=UTC)
    office.do(write_note, episode_id=office.register().episode_id, kind="visit", text=" Bra dag ", happened_at=moment)
    written = note(office)
    assert (written.happened_at, written.recorded_at) == (moment, datetime(2026, 11, 26, 12, tzinfo=UTC))
    assert (written.author, written.text, written.audience) == ("Karin Lind", "Bra dag", Audience.INTERNAL)
    assert written.in_person is True


def test_a_phone_call_is_not_in_person(office):
    office.do(write_note, episode_id=office.register().episode_id, kind="phone", text="x")
    assert note(office).in_person is False


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"text": "x"}, "Choose whom"),
        ({"title": " "}, "no words"),
        ({"text": "x", "happened_at": datetime(2026, 11, 28, tzinfo=UTC)}, "has not come yet"),
    ],
)
def test_a_note_about_nothing_without_words_or_of_a_day_to_come_is_refused(office, fields, said):
    episode = office.register().episode_id
    if "Choose" not in said:
        fields = {**fields, "episode_id": episode}
    before = office.content_hash()
    with pytest.raises(InputError, match=said):
        office.do(write_note, **fields)
    assert office.content_hash() == before


def test_a_changed_note_keeps_its_author_and_a_deleted_one_comes_back_by_undo(office):
    key = office.do(write_note, episode_id=office.register().episode_id, text="x").note_id
    office.do(change_note, note_id=key, text="y", tags="#schema")
    assert (note(office).text, note(office).author) == ("y", "Karin Lind")
    before = office.content_hash()
    office.do(delete_note, note_id=key)
    assert str(office.caseload.undo_name()) == "Delete note"
    office.caseload.undo()
    assert office.content_hash() == before


def test_done_and_log_is_one_step_with_the_next_one(office):
    episode = office.register().episode_id
    first = office.do(
        plan_follow_up, episode_id=episode, kind="call", due_on=date(2026, 11, 24), text="Ring handledaren"
    )
    before = office.content_hash()
    written = office.do(
        done_and_log, follow_up_id=first, text="Allt bra", then=NextFollowUp(kind="visit", due_on=date(2026, 12, 8))
    )
    logged = note(office)
    assert (logged.kind, logged.title, logged.episode_id) == ("phone", "Ring handledaren", episode)
    assert stored(office, first).held_on == date(2026, 11, 26)
    [coming] = office.ask(open_follow_ups)
    assert (coming.follow_up_id, coming.kind, coming.text) == (written.next_follow_up_id, "visit", "")
    assert coming.person == "Amina Testberg"
    office.caseload.undo()
    assert office.content_hash() == before


def test_the_next_one_of_the_same_kind_keeps_the_words(office):
    episode = office.register().episode_id
    first = office.do(plan_follow_up, episode_id=episode, kind="call", due_on=date(2026, 11, 24), text="Ring Elin")
    following = office.do(
        hold_follow_up,
        follow_up_id=first,
        decision=Decision.CONTINUE,
        then=NextFollowUp(kind="call", due_on=date(2026, 12, 1)),
    )
    assert (stored(office, following).text, stored(office, following).episode_id) == ("Ring Elin", episode)
    assert stored(office, first).decision == "continue"


def test_a_note_without_a_follow_up_can_plan_one(office):
    episode = office.register().episode_id
    office.do(
        write_note, episode_id=episode, text="x", then=NextFollowUp(kind="task", due_on=date(2026, 12, 1), text="CV")
    )
    assert [one.episode_id for one in office.ask(open_follow_ups)] == [episode]


def test_a_moved_follow_up_loses_the_time_of_its_old_day(office):
    key = office.do(plan_follow_up, kind="meeting", due_on=date(2026, 11, 26), due_time="11:00", text="Möte")
    office.do(reschedule_follow_up, follow_up_id=key, due_on=date(2026, 12, 3))
    assert (stored(office, key).due_on, stored(office, key).due_time) == (date(2026, 12, 3), None)
    assert str(office.caseload.undo_name()) == "Reschedule follow-up"
    office.caseload.undo()
    assert stored(office, key).due_time == "11:00"


@pytest.mark.parametrize(("typed", "kept"), [("9:30", "09:30"), ("9.30", "09:30"), ("23:59", "23:59"), ("", None)])
def test_times_are_read_as_people_type_them(office, typed, kept):
    key = office.do(plan_follow_up, kind="task", due_on=date(2026, 12, 1), due_time=typed)
    assert stored(office, key).due_time == kept


@pytest.mark.parametrize("typed", ["25:00", "halv tio", "9", "12:60"])
def test_a_time_that_is_none_is_refused(office, typed):
    with pytest.raises(InputError, match="no time of day"):
        office.do(plan_follow_up, kind="task", due_on=date(2026, 12, 1), due_time=typed)


def test_what_is_held_or_cancelled_is_closed(office):
    held, cancelled = (office.do(plan_follow_up, kind="task", due_on=date(2026, 12, 1)) for _ in range(2))
    office.do(hold_follow_up, follow_up_id=held)
    office.do(cancel_follow_up, follow_up_id=cancelled)
    assert office.ask(open_follow_ups) == ()
    for key in (held, cancelled):
        with pytest.raises(InputError, match="completed or cancelled already"):
            office.do(change_follow_up, follow_up_id=key, text="x")
    with pytest.raises(InputError, match="completed or cancelled already"):
        office.do(hold_follow_up, follow_up_id=held)


def test_nothing_is_held_on_a_day_to_come(office):
    key = office.do(plan_follow_up, kind="task", due_on=date(2026, 12, 1))
    with pytest.raises(InputError, match="2026-12-01 has not come yet"):
        office.do(hold_follow_up, follow_up_id=key, held_on=date(2026, 12, 1))


def test_those_with_a_time_come_first_in_their_day(office):
    for text, time in (("c", None), ("b", "13:15"), ("a", "09:30")):
        office.do(plan_follow_up, kind="task", due_on=date(2026, 12, 1), due_time=time, text=text)
    assert [one.text for one in office.ask(open_follow_ups)] == ["a", "b", "c"]
