"""Bringing an older caseload up to date: Alembic, set up in code, in one transaction, after a verified backup."""

from pathlib import Path

from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.runtime.migration import MigrationContext, RevisionStep
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from virkni_desktop.clock import Clock
from virkni_desktop.models.record import Record
from virkni_desktop.store.connection import APPLICATION_ID, connect, naming_faults, writer_engine
from virkni_desktop.store.files import atomic_write
from virkni_desktop.store.schema import renew_triggers_and_search


def migrate(path: Path, clock: Clock) -> None:
    """Migrate a closed caseload to the newest schema; a copy from before stays beside it."""
    stamp = clock.now().astimezone().strftime("%Y-%m-%d %H%M%S")
    before = path.with_name(f"{path.stem} before update {stamp}.virkni")
    with naming_faults(path):
        with atomic_write(before) as temporary:
            origin, copy = connect(path), connect(temporary, create=True)
            try:
                origin.backup(copy)
            finally:
                copy.close()
                origin.close()
        engine = writer_engine(path)
        try:
            with engine.connect() as connection:
                connection.exec_driver_sql("SELECT 1")
                connection.commit()
                _outside_transaction(connection, "PRAGMA foreign_keys = OFF")
                with connection.begin():
                    upgrade(connection)
                _outside_transaction(connection, "PRAGMA foreign_keys = ON")
        finally:
            engine.dispose()


def _outside_transaction(connection: Connection, pragma: str) -> None:
    """``PRAGMA foreign_keys`` is ignored inside a transaction."""
    raw = connection.connection.dbapi_connection
    if raw is not None:
        raw.cursor().execute(pragma)


def upgrade(connection: Connection) -> None:
    """Run every migration that the connected file lacks, then write triggers and search index anew."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    scripts = ScriptDirectory.from_config(config)
    newest = scripts.get_current_head() or ""

    def run(revision: tuple[str, ...], context: MigrationContext) -> list[RevisionStep]:
        del context
        return scripts._upgrade_revs(newest, revision)  # type: ignore[arg-type]  # noqa: SLF001 -- as Alembic's own command does

    with EnvironmentContext(config, scripts, fn=run) as environment:
        environment.configure(
            connection=connection, target_metadata=Record.metadata, render_as_batch=True, transactional_ddl=False
        )
        environment.run_migrations()
    renew_triggers_and_search(connection)
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {int(newest)}")
