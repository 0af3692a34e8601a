"""The day's work."""

from datetime import UTC, date, datetime, timedelta

import pytest

from virkni_desktop.casework.contracts import sign_contract
from virkni_desktop.casework.counters import count_days, expected_on, weekdays_between
from virkni_desktop.casework.episodes import assign_coach, change_episode, exit_episode, record_reading
from virkni_desktop.casework.followups import plan_follow_up
from virkni_desktop.casework.notes import write_note
from virkni_desktop.casework.offices import add_staff
from virkni_desktop.casework.placements import start_placement
from virkni_desktop.casework.plans import Signing, draft_plan, freeze_plan, revise_plan, sign_plan
from virkni_desktop.casework.today import list_today
from virkni_desktop.casework.today_view import Why, describe
from virkni_desktop.casework.workplaces import add_organisation, add_workplace

LONG_AGO = date(2026, 1, 1)


def whys(items):
    return [(item.why, item.person) for item in items]


def workplace_of(office):
    organisation = office.do(add_organisation, name="Norrsken AB").organisation_id
    return office.do(add_workplace, organisation_id=organisation, name="Café Norrsken")


def test_overdue_today_and_the_next_seven_days(office):
    episode = office.register().episode_id
    for text, day, time in (
        ("late", 24, None), ("task", 26, None), ("visit", 26, "13:15"), ("early", 26, "09:30"), ("soon", 30, None),
    ):  # fmt: skip
        office.do(plan_follow_up, episode_id=episode, kind="task", due_on=date(2026, 11, day), due_time=time, text=text)
    office.do(plan_follow_up, episode_id=episode, kind="task", due_on=date(2026, 12, 4), text="eight days ahead")
    today = office.ask(list_today)
    assert [(item.text, item.overdue_days) for item in today.overdue] == [("late", 2)]
    assert [item.text for item in today.due_today] == ["early", "visit", "task"]
    assert [item.text for item in today.coming] == ["soon"]
    assert (today.count, today.today) == (4, date(2026, 11, 26))
    assert today.overdue[0].person == "Amina Testberg"


def test_who_was_not_heard_of_for_fourteen_days_the_longest_first(office):
    for name, day in (("Sara", 9), ("Jón", 11), ("Omar", 13)):
        episode = office.register(name, None, enrolled_on=LONG_AGO).episode_id
        moment = datetime(2026, 11, day, 10, tzinfo=UTC)
        office.do(write_note, episode_id=episode, kind="phone", text="x", happened_at=moment)
        office.do(write_note, episode_id=episode, kind="note", text="only a note")
    new = office.register("Lukas", None, enrolled_on=date(2026, 11, 12)).episode_id
    today = office.ask(list_today)
    assert [(item.person, item.figure, item.detail, item.due) for item in today.no_contact] == [
        ("Sara", 17, "phone", date(2026, 11, 23)),
        ("Jón", 15, "phone", date(2026, 11, 25)),
        ("Lukas", 14, None, date(2026, 11, 26)),
    ]
    assert today.no_contact_total == 3
    assert str(describe(today.no_contact[0])) == "No contact for 17 days"
    shortened = office.ask(list_today, at_most=1)
    assert (whys(shortened.no_contact), shortened.no_contact_total) == ([(Why.NO_CONTACT, "Sara")], 3)
    office.do(exit_episode, episode_id=new, reason="drop-out")
    assert office.ask(list_today).no_contact_total == 2


def test_days_that_matter_are_projected_by_five_a_week(office):
    for name, used in (("Omar", 381), ("Maryam", 368), ("Lukas", 442), ("Sara", 200), ("Ester", 600)):
        episode = office.register(name, None).episode_id
        office.do(record_reading, episode_id=episode, value=used, as_of=date(2026, 11, 26))
    today = office.ask(list_today)
    assert [(item.person, item.figure, item.due) for item in today.days_that_matter] == [
        ("Omar", 380, date(2026, 11, 25)),
        ("Lukas", 450, date(2026, 12, 8)),
        ("Maryam", 380, date(2026, 12, 14)),
    ]


def test_only_the_newest_reading_tells_of_a_day_that_matters(office):
    episode = office.register(enrolled_on=LONG_AGO).episode_id
    office.do(record_reading, episode_id=episode, value=375, as_of=date(2026, 11, 1))
    office.do(record_reading, episode_id=episode, value=100, as_of=date(2026, 11, 20))
    assert office.ask(list_today).days_that_matter == ()


def test_iceland_has_no_such_days(reykjavik):
    episode = reykjavik.register("Gervimaður Afríka", None).episode_id
    reykjavik.do(record_reading, episode_id=episode, value=379)
    assert reykjavik.ask(list_today).days_that_matter == ()


@pytest.mark.parametrize(
    ("used", "as_of", "day", "expected"),
    [
        (380, date(2025, 3, 3), 450, date(2025, 6, 9)),
        (380, date(2025, 3, 3), 380, date(2025, 3, 3)),
        (379, date(2025, 3, 7), 380, date(2025, 3, 10)),
        (375, date(2025, 3, 8), 380, date(2025, 3, 14)),
        (385, date(2025, 3, 10), 380, date(2025, 3, 3)),
    ],
)
def test_a_day_count_is_expected_on_a_weekday(used, as_of, day, expected):
    assert expected_on(used, as_of, day) == expected


def test_weekdays_are_counted_like_a_calendar_does():
    first = date(2026, 2, 26)
    for length in range(40):
        days = [first + timedelta(days=ahead) for ahead in range(1, length + 1)]
        assert weekdays_between(first, first + timedelta(days=length)) == sum(day.weekday() < 5 for day in days)
    assert weekdays_between(first, date(2026, 2, 1)) == 0


def test_a_count_says_how_far_it_is_by_now_and_when_it_is_old():
    count = count_days(212, date(2026, 10, 20), "AF", "se", date(2026, 11, 26))
    assert (count.used_by_today, count.is_old, count.next_mark.day) == (239, True, 380)
    assert [mark.day for mark in count.marks] == [380, 450]
    assert count_days(500, date(2026, 11, 20), None, "se", date(2026, 11, 26)).next_mark is None


def test_contracts_placements_and_decisions_that_end_soon(office):
    workplace = workplace_of(office)
    episode = office.register("Amina", "Testberg").episode_id
    office.do(change_episode, episode_id=episode, decision_end=date(2026, 12, 18))
    agreed = office.do(
        start_placement, episode_id=episode, workplace_id=workplace, kind="work-training", share=50,
        planned_end_on=date(2026, 12, 11),
    ).placement_id  # fmt: skip
    other = office.register("Lukas", "Öhrling").episode_id
    office.do(
        start_placement, episode_id=other, workplace_id=workplace, kind="practice", planned_end_on=date(2026, 12, 20)
    )
    office.do(change_episode, episode_id=other, decision_end=date(2027, 12, 18))
    office.do(sign_contract, placement_id=agreed)
    assert [(item.why, item.person, item.due, item.workplace) for item in office.ask(list_today).ending] == [
        (Why.CONTRACT_ENDS, "Amina Testberg", date(2026, 12, 11), "Café Norrsken"),
        (Why.DECISION_ENDS, "Amina Testberg", date(2026, 12, 18), None),
        (Why.PLACEMENT_ENDS, "Lukas Öhrling", date(2026, 12, 20), "Café Norrsken"),
    ]


def test_a_printed_plan_waits_for_its_signature_and_wants_a_next_follow_up(office):
    episode = office.register().episode_id
    plan = office.do(draft_plan, episode_id=episode)
    assert office.ask(list_today).plans == ()
    office.do(freeze_plan, plan_id=plan, language="sv", code="X")
    assert [item.why for item in office.ask(list_today).plans] == [Why.PLAN_UNSIGNED, Why.NO_NEXT_FOLLOW_UP]
    office.do(sign_plan, plan_id=plan, signatures=[Signing("participant", "Amina Testberg")])
    assert [item.why for item in office.ask(list_today).plans] == [Why.NO_NEXT_FOLLOW_UP]
    revised = office.do(revise_plan, plan_id=plan).plan_id
    office.do(freeze_plan, plan_id=revised, language="sv", code="Y")
    assert [(item.why, item.detail) for item in office.ask(list_today).plans] == [
        (Why.NO_NEXT_FOLLOW_UP, "1"),
        (Why.PLAN_UNSIGNED, "2"),
    ]
    office.do(plan_follow_up, episode_id=episode, kind="follow-up", due_on=date(2027, 2, 1))
    assert [item.why for item in office.ask(list_today).plans] == [Why.PLAN_UNSIGNED]


def test_one_coachs_day_leaves_out_what_others_do(office):
    karin, elin = office.do(add_staff, name="Karin Lind"), office.do(add_staff, name="Elin Sandmark")
    for name, coach in (("Amina", karin), ("Omar", elin)):
        episode = office.register(name, None, enrolled_on=LONG_AGO).episode_id
        office.do(assign_coach, episode_id=episode, staff_id=coach)
        office.do(plan_follow_up, episode_id=episode, kind="call", due_on=date(2026, 11, 26), text=f"Ring {name}")
    office.do(plan_follow_up, kind="exchange", due_on=date(2026, 11, 30), text="Skicka filen")
    mine = office.ask(list_today, coach_id=karin)
    assert [item.text for item in mine.items() if item.text] == ["Ring Amina", "Skicka filen"]
    assert whys(mine.no_contact) == [(Why.NO_CONTACT, "Amina")]


def test_every_thing_reads_as_a_sentence(office):
    office.register(enrolled_on=LONG_AGO)
    office.do(plan_follow_up, kind="task", due_on=date(2026, 11, 26), text="Köp {papper}")
    said = [str(describe(item)) for item in office.ask(list_today).items()]
    assert said == ["Köp {papper}", "No contact for 329 days"]
