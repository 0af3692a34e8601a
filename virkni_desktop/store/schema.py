"""The schema of a caseload file: the models' tables, the journal's and the search index's triggers, the version."""

from sqlalchemy import Connection

from virkni_desktop.models.every import every_record
from virkni_desktop.models.record import Record
from virkni_desktop.store.connection import APPLICATION_ID
from virkni_desktop.store.frozen_plans import frozen_plan_triggers
from virkni_desktop.store.journal import journal_triggers
from virkni_desktop.store.search_index import fill_search, search_tables, search_triggers

SCHEMA_VERSION = 2
"""Equals the newest revision in ``migrations/versions``; a test holds them together."""


def create_schema(connection: Connection) -> None:
    """Write the whole schema into an empty file."""
    every_record()
    Record.metadata.create_all(connection)
    connection.exec_driver_sql("INSERT INTO working_step (only, step) VALUES (1, NULL)")
    for sql in search_tables(every_record()).values():
        connection.exec_driver_sql(sql)
    create_triggers(connection)
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")
    connection.exec_driver_sql("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
    connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (f"{SCHEMA_VERSION:04}",))


def wanted_triggers() -> dict[str, str]:
    """Trigger name → SQL, as the models of this version ask for."""
    records = every_record()
    return journal_triggers(records) | search_triggers(records) | frozen_plan_triggers()


def create_triggers(connection: Connection) -> None:
    """Write the triggers where there are none."""
    for sql in wanted_triggers().values():
        connection.exec_driver_sql(sql)


def renew_triggers_and_search(connection: Connection) -> None:
    """After a migration, which drops the triggers of the tables it rebuilds: all of them anew, and the index from the records."""
    rows = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").all()
    for (name,) in rows:
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
    for table in search_tables(every_record()):
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS {table}")
    for sql in search_tables(every_record()).values():
        connection.exec_driver_sql(sql)
    fill_search_index(connection)
    create_triggers(connection)


def fill_search_index(connection: Connection) -> None:
    """Write the whole search index from the records."""
    for noun, record in every_record().items():
        if record.searched:
            for statement in fill_search(noun, record):
                connection.exec_driver_sql(statement)
