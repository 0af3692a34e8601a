"""A few invented people for tests of the participants' page; the numbers are the tax agency's test numbers."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from sqlalchemy import select

from virkni_desktop.casework import (
    actions,
    episodes,
    followups,
    goals,
    notes,
    offices,
    people,
    placements,
    plans,
    workplaces,
)
from virkni_desktop.casework.plan_view import list_goals
from virkni_desktop.clock import Clock
from virkni_desktop.models.episode import Episode
from virkni_desktop.models.exchange import Conflict, Source
from virkni_desktop.models.person import Person
from virkni_desktop.models.plan import ActionStatus, GoalStatus
from virkni_desktop.store.caseload import Caseload, open_caseload
from virkni_desktop.store.session import WorkSession

T = TypeVar("T")
SV_LONG = "Anna-Margareta Katarina"


def fill(path: Path) -> dict[str, UUID]:
    """Amina with everything, Åke whose follow-up is late, Guðrún with a long name, Omar who left; ids by first name."""
    with open_caseload(path, clock=Clock(date(2026, 4, 1)), who="Karin Lind") as caseload:
        ids = _on(caseload, _register)
        workplace = _on(caseload, _workplace)
    with open_caseload(path, clock=Clock(date(2026, 11, 2)), who="Karin Lind") as caseload:
        plan = _on(caseload, lambda session: _plan(session, ids["Amina"]))
        _on(caseload, lambda session: plans.freeze_plan(session, plan, language="sv", code="1a2b3c4d"))
        signers = [plans.Signing("participant", "Amina Testberg"), plans.Signing("coach", "Karin Lind")]
        _on(caseload, lambda session: plans.sign_plan(session, plan, signatures=signers))
    with open_caseload(path, clock=Clock(date(2026, 11, 26)), who="Karin Lind") as caseload:
        _on(caseload, lambda session: _settle(session, plan))
        _on(caseload, lambda session: _days(session, ids, workplace))
    return ids


def register_many(session: WorkSession, count: int = 2000) -> None:
    """Many people with enrolments, written straight into the records, for what has to be quick."""
    given = ("Anna", "Bengt", "Carin", "Davíð", "Erik", "Fatima", "Göran", "Hawa")
    for number in range(count):
        person, episode = session.new_id(), session.new_id()
        session.add(Person(id=person, given=given[number % len(given)], family=f"Andersson Berg {number}"))
        session.add(Episode(id=episode, person_id=person, enrolled_on=session.today))


def write_many_notes(session: WorkSession, person: UUID, count: int) -> None:
    """A long history."""
    episode = _episode(session, person)
    for number in range(count):
        notes.write_note(session, episode_id=episode, kind="phone", text=f"Samtal nummer {number}")


def disagree(session: WorkSession) -> None:
    """Amina's phone and the end of her decision were changed by the office and by the agency."""
    person = session.scalars(select(Person).where(Person.given == "Amina")).one()
    source = Source(id=session.new_id(), sender="Arbetsförmedlingen")
    session.add(source)
    for field, base, mine, theirs in (
        ("phone", "070-174 06 01", "070-174 06 05", "070-174 06 33"),
        ("decision_end", "2027-03-01", "2027-05-01", "2027-06-30"),
    ):
        session.add(
            Conflict(
                id=session.new_id(),
                source_id=source.id,
                person_id=person.id,
                field=field,
                base=base,
                mine=mine,
                theirs=theirs,
                raised_at=session.now,
            )
        )


def _on(caseload: Caseload, use_case: Callable[[WorkSession], T]) -> T:
    return caseload.write(actions.CHANGE_PARTICIPANT, use_case).result


def _register(session: WorkSession) -> dict[str, UUID]:
    coach = offices.add_staff(session, name="Karin Lind")
    session.flush()
    found: dict[str, UUID] = {}
    for given, family, number, stage in (
        ("Amina", "Testberg", "199801132382", "phase-2"),
        ("Åke", "Öberg", "198712152381", "phase-1"),
        ("Guðrún", "Jökulsdóttir", "189001019802", "job-finding"),
        ("Omar", "Adan", "199502262398", "phase-1"),
        (SV_LONG, "Wennerström-Österlundsdotter", None, "employer-engagement"),
    ):
        made = people.register_participant(session, given=given, family=family, identity_number=number)
        assert made.episode_id
        found[given] = made.person_id
        episodes.enter_stage(session, made.episode_id, stage)
        episodes.assign_coach(session, made.episode_id, coach)
    amina = _episode(session, found["Amina"])
    people.change_person(
        session,
        found["Amina"],
        phone="070-174 06 05",
        mother_tongue="arabiska",
        interpreter=True,
        reach_by="SMS, efter 14",
    )
    episodes.change_episode(
        session, amina, decision_start=date(2026, 1, 1), decision_end=date(2027, 5, 1), officer="Eva Handläggare",
        agency_reference="AF-110000", referred_by="Arbetsförmedlingen",
    )  # fmt: skip
    episodes.record_reading(session, amina, 180, as_of=date(2026, 10, 30), source="Arbetsförmedlingen")
    episodes.record_income(session, amina, "activity-support")
    episodes.exit_episode(session, _episode(session, found["Omar"]), reason="as-planned")
    return found


def _workplace(session: WorkSession) -> UUID:
    made = workplaces.add_organisation(session, name="Café Norrsken AB")
    session.flush()
    place = workplaces.add_workplace(session, made.organisation_id, name="Café Norrsken")
    session.flush()
    workplaces.add_contact_person(session, place, name="Elin Sandmark", phone="070-174 06 12")
    return place


def _plan(session: WorkSession, person: UUID) -> UUID:
    episode = _episode(session, person)
    plan = plans.draft_plan(session, episode)
    session.flush()
    plans.change_plan(session, plan, what_helps="En skriven lista för varje pass, ett lugnt rum, en person att fråga.")
    wanted: tuple[tuple[str, date | None], ...] = (
        ("Komma till arbetet tre dagar i veckan", None),
        ("Kunna kassan och stängningen", None),
        ("Arbeta 50 procent i tre månader", date(2027, 5, 1)),
        ("Ta bussen själv på morgonen", date(2026, 12, 18)),
        ("Fråga arbetsgivaren om en anställning", None),
    )
    for text, day in wanted:
        goal = goals.add_goal(session, plan, text=text, target_on=day)
        session.flush()
        goals.add_action(session, goal, what="Provpass")
    return plan


def _settle(session: WorkSession, plan: UUID) -> None:
    views = list_goals(session, plan)
    goals.settle_goal(session, views[0].goal_id, GoalStatus.REACHED, settled_on=date(2026, 11, 10))
    goals.settle_goal(session, views[1].goal_id, GoalStatus.REACHED, settled_on=date(2026, 11, 18))
    goals.settle_action(session, views[2].actions[0].action_id, ActionStatus.ONGOING)


def _days(session: WorkSession, ids: dict[str, UUID], workplace: UUID) -> None:
    amina = _episode(session, ids["Amina"])
    placements.start_placement(
        session, amina, workplace, kind="work-training", share=50, started_on=date(2026, 11, 2),
        planned_end_on=date(2027, 5, 1),
    )  # fmt: skip
    _note(
        session, amina, 24, 14, "phone", "Passet flyttat till torsdag", "Elin vill att Amina börjar 07.30 på torsdagar."
    )
    _note(
        session, amina, 20, 9, "visit", "", "Bra morgon, trött efter lunch. Klarade kassan själv i två timmar. " * 3, 60
    )
    _note(session, amina, 12, 11, "message", "", "Bekräftade besöket på fredag.")
    followups.plan_follow_up(
        session, episode_id=amina, kind="visit", due_on=date(2026, 11, 27), due_time="10:00",
        text="Besök på Café Norrsken", place="Ta med den skrivna listan",
    )  # fmt: skip
    followups.plan_follow_up(session, episode_id=amina, kind="call", due_on=date(2026, 12, 4), text="Ringa Elin")
    ake = _episode(session, ids["Åke"])
    followups.plan_follow_up(session, episode_id=ake, kind="follow-up", due_on=date(2026, 11, 20), text="Uppföljning")


def _note(
    session: WorkSession, episode: UUID, day: int, hour: int, kind: str, title: str, text: str, minutes: int = 10
) -> None:
    notes.write_note(
        session, episode_id=episode, kind=kind, title=title, text=text, minutes=minutes, tags="schema trötthet",
        happened_at=datetime(2026, 11, day, hour, 10, tzinfo=UTC),
    )  # fmt: skip


def _episode(session: WorkSession, person: UUID) -> UUID:
    session.flush()
    found = episodes.current_episode(session, person)
    assert found
    return found
