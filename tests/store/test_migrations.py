"""The migrated schema is the models' schema, and an older file is brought up to date."""

import sqlite3

from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext

from virkni_desktop.models.record import Record
from virkni_desktop.store.caseload import open_caseload
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
