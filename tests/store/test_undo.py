"""Undo and redo by name, late undo that keeps what was edited since, and what cannot be undone."""

import pytest

from virkni_desktop.errors import InputError
from virkni_desktop.messages import message
from virkni_desktop.models.episode import Episode
from virkni_desktop.models.exchange import Source, SourceBase
from virkni_desktop.models.person import Identifier, Person
from virkni_desktop.models.plan import Goal, Plan, PlanState
from virkni_desktop.store.caseload import open_caseload
from virkni_desktop.store.steps import Action


def write(desk, name, use_case, *, undoable=True):
    return desk.caseload.write(Action(message(name), undoable=undoable), use_case)


def test_undo_and_redo_go_back_and_forth_by_name_and_the_hash_follows(desk):
    hashes = [desk.content_hash()]
    key = desk.register("Åsa")
    hashes.append(desk.content_hash())
    desk.rename(key, "Åsa-Lill", "Rename")
    hashes.append(desk.content_hash())
    assert str(desk.caseload.undo_name()) == "Rename"
    desk.caseload.undo()
    assert (desk.content_hash(), str(desk.caseload.redo_name())) == (hashes[1], "Rename")
    desk.caseload.undo()
    assert (desk.content_hash(), desk.caseload.undo_name()) == (hashes[0], None)
    desk.caseload.redo()
    desk.caseload.redo()
    assert (desk.content_hash(), desk.caseload.redo_name()) == (hashes[2], None)
    desk.caseload.undo()
    assert desk.content_hash() == hashes[1]


def test_a_new_step_ends_redo(desk):
    desk.register("Åsa")
    desk.caseload.undo()
    desk.register("Örjan")
    assert desk.caseload.redo_name() is None
    with pytest.raises(InputError, match="nothing to do again"):
        desk.caseload.redo()


def test_undo_works_after_the_caseload_was_closed(path, clock, desk):
    key = desk.register("Åsa")
    desk.caseload.close()
    with open_caseload(path, clock=clock) as again:
        assert str(again.undo().result.name) == "Register Åsa"
        assert again.read(lambda session: session.get(Person, key)) is None


def test_with_nothing_to_undo_it_says_so(desk):
    with pytest.raises(InputError, match="nothing to undo"):
        desk.caseload.undo()


def test_a_late_undo_keeps_what_was_edited_since_and_lists_it(desk):
    edited, untouched = desk.register("Åsa"), desk.register("Örjan")

    def change_both(session):
        for key in (edited, untouched):
            person = session.require(Person, key)
            person.phone, person.email = "070-1740605", "a@example.org"

    step = write(desk, "Import", change_both).step
    write(desk, "Phone", lambda session: setattr(session.require(Person, edited), "phone", "070-1740606"))
    undone = desk.caseload.undo(step).result
    assert [(kept.noun, kept.record, kept.field) for kept in undone.kept] == [("person", edited.bytes, "phone")]
    phones = desk.caseload.read(
        lambda s: {k: (s.get(Person, k).phone, s.get(Person, k).email) for k in (edited, untouched)}
    )
    assert phones == {edited: ("070-1740606", None), untouched: (None, None)}


def test_a_person_whom_later_work_refers_to_stays_whole_and_only_the_base_goes(desk):
    def take_in(session):
        source = Source(id=session.new_id(), sender="Arbetsförmedlingen")
        session.add(source)
        keys = []
        for number in range(2):
            person, episode = session.new_id(), session.new_id()
            session.add_all(
                [
                    Person(id=person, given=f"P{number}"),
                    Identifier(
                        id=session.new_id(), person_id=person, kind="k", value=str(number), original="", check="ok"
                    ),
                    Episode(id=episode, person_id=person, enrolled_on=session.today),
                    SourceBase(
                        id=session.new_id(), source_id=source.id, person_id=person, said={"given": f"P{number}"}
                    ),
                ]
            )
            keys.append((person, episode))
        return keys

    taken_in = write(desk, "Import", take_in)
    (kept_person, kept_episode), (other, _) = taken_in.result
    write(
        desk,
        "Plan",
        lambda session: session.add(
            Plan(id=session.new_id(), episode_id=kept_episode, number=1, revision=1, created_on=session.today)
        ),
    )
    undone = desk.caseload.undo(taken_in.step).result
    assert desk.name(kept_person) == "P0"
    assert desk.name(other) is None
    left = desk.caseload.read(
        lambda s: (s.query(Episode).count(), s.query(Identifier).count(), s.query(SourceBase).count())
    )
    assert left == (1, 1, 0)
    assert {kept.noun for kept in undone.kept} == {"person", "episode", "identifier"}
    assert desk.content_hash()


def test_an_undone_import_can_be_undone_only_once(desk):
    step = desk.rename(desk.register("A"), "B").step
    desk.caseload.undo(step)
    with pytest.raises(InputError, match="nothing to undo"):
        desk.caseload.undo(step)


def test_what_cannot_be_undone_is_passed_over(desk):
    key = desk.register("Åsa")
    write(desk, "Print", lambda session: setattr(session.require(Person, key), "email", "x"), undoable=False)
    assert str(desk.caseload.undo_name()) == "Register Åsa"


def test_the_wording_of_a_printed_plan_cannot_change_not_even_by_undo(desk):
    def draft(session):
        person, episode, plan = session.new_id(), session.new_id(), session.new_id()
        session.add_all(
            [
                Person(id=person, given="Åsa"),
                Episode(id=episode, person_id=person, enrolled_on=session.today),
                Plan(id=plan, episode_id=episode, number=1, revision=1, created_on=session.today),
                Goal(id=session.new_id(), plan_id=plan, position=1, text="Arbeta 50 procent"),
            ]
        )
        return plan

    plan = write(desk, "Draft", draft).result
    write(desk, "Word", lambda session: setattr(session.get(Plan, plan), "long_term_goal", "Ett arbete"))
    write(desk, "Print", lambda session: setattr(session.get(Plan, plan), "state", PlanState.PRINTED), undoable=False)
    before = desk.content_hash()
    with pytest.raises(InputError, match="This plan was printed"):
        desk.caseload.undo()
    goals = lambda session: session.query(Goal).one()  # noqa: E731
    for change in (
        lambda session: setattr(goals(session), "text", "Annat"),
        lambda session: session.delete(goals(session)),
        lambda session: session.add(Goal(id=session.new_id(), plan_id=plan, position=2, text="Mer")),
        lambda session: setattr(session.get(Plan, plan), "what_helps", "Annat"),
    ):
        with pytest.raises(InputError, match="This plan was printed"):
            write(desk, "Change", change)
    assert desk.content_hash() == before
    write(desk, "Reach", lambda session: setattr(goals(session), "status", "reached"))
