"""The migrated schema is the models' schema, and an older file is brought up to date."""

import sqlite3

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext

from tests.store.older import unpack
from virkni_desktop.casework.search import find
from virkni_desktop.errors import CaseloadError
from virkni_desktop.models.every import every_record
from virkni_desktop.models.record import Record
from virkni_desktop.store.caseload import Mode, open_caseload
from virkni_desktop.store.checks import check_caseload
from virkni_desktop.store.connection import APPLICATION_ID, connect, writer_engine
from virkni_desktop.store.migrations import upgrade
from virkni_desktop.store.schema import SCHEMA_VERSION


def described(path):
    """Tables with their columns, keys and indexes, and the triggers: all that a file's schema says, in no order."""
    connection = sqlite3.connect(path)
    try:
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        said = {}
        for table in tables:
            said[table] = {
                "columns": {row[1:] for row in connection.execute(f"PRAGMA table_info({table})")},
                "keys": {row[2:] for row in connection.execute(f"PRAGMA foreign_key_list({table})")},
                "indexes": {
                    (row[2], tuple(column[2] for column in connection.execute(f"PRAGMA index_info({row[1]})")))
                    for row in connection.execute(f"PRAGMA index_list({table})")
                },
            }
        said["triggers"] = set(connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"))
        said["versions"] = [
            connection.execute(f"PRAGMA {name}").fetchone() for name in ("application_id", "user_version")
        ]
        said["alembic"] = connection.execute("SELECT version_num FROM alembic_version").fetchall()
        return said
    finally:
        connection.close()


def migrated(path):
    connect(path, create=True).close()
    engine = writer_engine(path)
    with engine.begin() as connection:
        upgrade(connection)
    engine.dispose()
    return path


def test_the_migrated_schema_is_the_models_schema(path, tmp_path):
    assert described(migrated(tmp_path / "migrated.virkni")) == described(path)


def test_alembic_finds_nothing_left_to_migrate(tmp_path):
    engine = writer_engine(migrated(tmp_path / "migrated.virkni"))
    with engine.connect() as connection:
        difference = compare_metadata(MigrationContext.configure(connection), Record.metadata)
    engine.dispose()
    ours = [
        change for change in difference if not (change[0] == "remove_table" and change[1].name.startswith("search_"))
    ]
    assert ours == []


def test_an_older_file_is_migrated_at_opening_after_a_copy_was_made(tmp_path, clock):
    older = tmp_path / "older.virkni"
    connection = sqlite3.connect(older)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.close()
    with open_caseload(older, clock=clock) as caseload:
        problems = check_caseload(caseload).problems
        assert problems == ("the setting jurisdiction is missing",)
    assert described(older)["versions"][1] == (SCHEMA_VERSION,)
    assert sum("before update" in entry.name for entry in tmp_path.iterdir()) == 1


def rows_of(path, columns=None):
    """All rows of all tables but the search index, by table; ``columns`` are those wanted of each."""
    connection = sqlite3.connect(path)
    connection.row_factory = sqlite3.Row
    try:
        names = columns or {
            noun: sorted(row[1] for row in connection.execute(f"PRAGMA table_info({noun})")) for noun in every_record()
        }
        said = {
            noun: sorted(
                map(repr, map(tuple, connection.execute(f"SELECT {', '.join(map(quoted, these))} FROM {noun}")))
            )
            for noun, these in names.items()
            if these
        }
    finally:
        connection.close()
    return {noun: these for noun, these in names.items() if these}, said


def quoted(name):
    return f'"{name}"'


@pytest.fixture
def first(tmp_path):
    """A caseload with people in it, as schema 1 left it."""
    return unpack(1, tmp_path / "Umeå.virkni")


def test_a_caseload_of_the_first_schema_keeps_every_value_when_it_is_brought_up_to_date(first, clock):
    columns, before = rows_of(first)
    with open_caseload(first, clock=clock, who="Karin Lind") as caseload:
        report = check_caseload(caseload)
        assert (report.problems, report.schema) == ((), SCHEMA_VERSION)
        found = caseload.read(lambda session: find(session, "svonni"))
        assert "Máret Svonni" in [hit.title for hit in found]
    assert rows_of(first, columns)[1] == before
    with open_caseload(first, clock=clock, mode=Mode.READ) as again:
        assert check_caseload(again).content_hash == report.content_hash


def test_what_was_done_before_the_update_can_still_be_taken_back(first, clock):
    with open_caseload(first, clock=clock, who="Karin Lind") as caseload:
        before = check_caseload(caseload).content_hash
        assert str(caseload.undo_name()) == "Change details"
        caseload.undo()
        assert check_caseload(caseload).content_hash != before
        caseload.redo()
        assert check_caseload(caseload).content_hash == before


def test_the_copy_from_before_the_update_is_the_file_as_it_was(first, clock):
    _, before = rows_of(first)
    open_caseload(first, clock=clock).close()
    (copy,) = (entry for entry in first.parent.iterdir() if "before update" in entry.name)
    assert rows_of(copy)[1] == before
    assert described(copy)["versions"][1] == (1,)


def test_an_older_caseload_is_not_changed_by_only_reading_it(first, clock):
    before = first.read_bytes()
    with pytest.raises(CaseloadError, match="older version"):
        open_caseload(first, clock=clock, mode=Mode.READ)
    assert first.read_bytes() == before
