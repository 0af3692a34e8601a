"""The fingerprint of all facts, and what each step leaves in the journal beside them."""

import sqlite3

from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from virkni_desktop.models.every import every_record
from virkni_desktop.models.journal import Step
from virkni_desktop.models.record import Record
from virkni_desktop.models.setting import SettingName
from virkni_desktop.store.caseload import open_caseload
from virkni_desktop.store.checks import check_caseload
from virkni_desktop.store.content_hash import content_hash


def fingerprint(caseload):
    return check_caseload(caseload).content_hash


def test_the_fingerprint_outlives_closing_and_repacking_the_file(desk, path, clock):
    desk.register("Åsa", phone="070-000 00 01")
    before = desk.content_hash()
    desk.caseload.close()
    with sqlite3.connect(path) as raw:
        raw.execute("VACUUM")
    raw.close()
    with open_caseload(path, clock=clock) as again:
        assert fingerprint(again) == before


def test_the_order_of_writing_does_not_matter_to_it(desk):
    first, second = desk.register("Åsa"), desk.register("Omar")
    before = desk.content_hash()
    for key, name in ((second, "x"), (first, "y"), (first, "Åsa"), (second, "Omar")):
        desk.rename(key, name)
    assert desk.content_hash() == before


def test_settings_and_the_journal_are_not_in_it(desk):
    key = desk.register("Åsa")
    before = desk.content_hash()
    desk.caseload.change_setting(SettingName.OFFICE, "Arbetsmarknadsenheten")
    desk.rename(key, "Asa")
    desk.caseload.undo()
    assert desk.content_hash() == before


def test_every_column_of_every_fact_is_in_it(desk):
    """Each column of a made-up row is changed in turn, on a copy of the schema without triggers and references."""
    copy = create_engine("sqlite+pysqlite://", poolclass=StaticPool)
    unseen = []
    with copy.connect() as connection:
        Record.metadata.create_all(connection)
        for noun, record in every_record().items():
            names = [column.name for column in record.__mapper__.local_table.columns]
            columns, values = ", ".join(f'"{name}"' for name in names), ", ".join("'1'" for _ in names)
            if record.is_fact:
                connection.exec_driver_sql(f"INSERT INTO {noun} ({columns}) VALUES ({values})")
                for name in names:
                    before = content_hash(connection)
                    connection.exec_driver_sql(f"UPDATE {noun} SET \"{name}\" = '2'")
                    unseen += [(noun, name)] if content_hash(connection) == before else []
    copy.dispose()
    assert unseen == []


def test_each_step_keeps_how_many_changes_it_made(desk):
    key = desk.register("Åsa")
    desk.rename(key, "Asa")
    desk.caseload.undo()
    counts = desk.caseload.read(lambda session: [step.counts for step in session.query(Step).order_by(Step.id)])
    assert counts == [{"person": 1}, {"person": 1}, {"person": 1}]
