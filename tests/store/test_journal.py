"""The journal sees every change, and nothing gets past it."""

import os
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from virkni_desktop.messages import message
from virkni_desktop.models.every import every_record
from virkni_desktop.models.journal import Change, Step
from virkni_desktop.models.person import Identifier, Person
from virkni_desktop.store.connection import connect
from virkni_desktop.store.search_index import find_records
from virkni_desktop.store.steps import Action

COLUMNS = ("id", "given", "interpreter", "protected_identity", "anonymous")


def changes(desk):
    def read(session):
        return [(c.kind, c.noun, c.before, c.after) for c in session.scalars(select(Change).order_by(Change.id))]

    return desk.caseload.read(read)


def test_only_the_fields_that_changed_stand_in_the_journal(desk):
    key = desk.register("Åsa", family="Öberg")
    desk.rename(key, "Åsa-Lill")
    assert changes(desk) == [
        ("I", "person", None, None),
        ("U", "person", {"given": "Åsa"}, {"given": "Åsa-Lill"}),
    ]


def test_writing_past_the_program_is_refused_by_the_file_itself(desk, path):
    desk.register("Åsa")
    other = connect(path)
    try:
        for statement in ("UPDATE person SET given = 'x'", "DELETE FROM person"):
            with pytest.raises(Exception, match=r"NOT NULL constraint failed: change\.step"):
                other.execute(statement)
    finally:
        other.close()


def test_every_kind_of_fact_is_journaled_and_hashed_or_says_why_not():
    unjournaled = {noun for noun, record in every_record().items() if not record.journaled}
    unhashed = {noun for noun, record in every_record().items() if not record.is_fact}
    ledger = {"source", "import_batch", "row_result"}
    assert unjournaled == {"step", "change", "working_step", "setting", "document", "draft"} | ledger
    assert unhashed == unjournaled | {"source_base", "conflict", "absence", "disclosure"}


@pytest.mark.parametrize("count", [3, 500])
def test_many_rows_at_once_leave_the_same_journal_and_index_as_one_by_one(desk, count):
    rows = [(os.urandom(16), f"Guðrún{number}", 0, 0, 0) for number in range(count)]
    step = desk.caseload.write(Action(message("Add")), lambda session: session.insert_many(Person, COLUMNS, rows)).step
    journal = desk.caseload.read(
        lambda session: [(c.kind, c.noun, c.record) for c in session.scalars(select(Change).where(Change.step == step))]
    )
    assert journal == [("I", "person", row[0]) for row in rows]
    found = desk.caseload.read(lambda session: find_records(session, Person, "gudrun", count + 1))
    assert set(found) == {UUID(bytes=row[0]) for row in rows}
    assert desk.content_hash()  # the check compares triggers and index with what they should be
    desk.register("Sedan")
    assert changes(desk)[-1][:2] == ("I", "person")


def test_a_reference_to_nothing_is_refused_at_the_end_of_the_step(desk):
    def dangling(session):
        session.add(
            Identifier(id=session.new_id(), person_id=session.new_id(), kind="x", value="1", original="1", check="ok")
        )

    with pytest.raises(IntegrityError):
        desk.caseload.write(Action(message("Dangle")), dangling)


def test_a_step_tells_who_and_when_and_what_it_was_called(desk, clock):
    desk.register("Åsa")
    step = desk.caseload.read(lambda session: session.scalars(select(Step)).one())
    assert (step.who, step.at, step.name, step.details) == (
        "Karin Lind",
        clock.now(),
        "Register {name}",
        {"name": "Åsa"},
    )


def test_typing_on_in_one_field_is_one_step(desk):
    key = desk.register("A")
    first = desk.rename(key, "An")
    second = desk.rename(key, "Anna", amend=first.step)
    assert second.step == first.step
    desk.caseload.undo()
    assert desk.name(key) == "A"


def test_a_step_that_others_followed_is_not_gone_on_with(desk):
    key = desk.register("A")
    first = desk.rename(key, "An")
    desk.register("Emellan")
    assert desk.rename(key, "Anna", amend=first.step).step != first.step
