"""Opening SQLite: the one place that names the driver, so that a protected kind of file can follow."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool, StaticPool

from virkni_desktop.errors import CaseloadError, DiskFullError, OutOfReachError
from virkni_desktop.messages import QT_TRANSLATE_NOOP

APPLICATION_ID = 0x7669726B  # "virk"


def connect(path: Path, *, create: bool = False) -> sqlite3.Connection:
    """A raw connection without implicit transactions; the file must exist unless ``create``."""
    mode = "rwc" if create else "rw"
    return sqlite3.connect(
        f"{path.resolve().as_uri()}?mode={mode}", uri=True, isolation_level=None, check_same_thread=False, timeout=5
    )


def connect_unchanging(path: Path) -> sqlite3.Connection:
    """A raw connection to a file on a medium that cannot be written."""
    return sqlite3.connect(
        f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None, check_same_thread=False
    )


def writer_engine(path: Path) -> Engine:
    """An engine with one connection, which alone writes and checkpoints; each transaction takes the write lock at once."""

    def creator() -> sqlite3.Connection:
        connection = connect(path)
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA cache_size = -65536")
        connection.execute("PRAGMA temp_store = MEMORY")
        return connection

    engine = create_engine("sqlite+pysqlite://", creator=creator, poolclass=StaticPool)
    _begin_with(engine, "BEGIN IMMEDIATE")
    return engine


def reader_engine(path: Path, *, unchanging: bool = False) -> Engine:
    """An engine whose connections cannot write; each transaction sees one state of the caseload."""

    def creator() -> sqlite3.Connection:
        connection = connect_unchanging(path) if unchanging else connect(path)
        connection.execute("PRAGMA query_only = ON")
        connection.execute("PRAGMA wal_autocheckpoint = 0")
        connection.execute("PRAGMA cache_size = -16384")
        connection.execute("PRAGMA temp_store = MEMORY")
        return connection

    engine = create_engine("sqlite+pysqlite://", creator=creator, poolclass=QueuePool, pool_size=4)
    _begin_with(engine, "BEGIN")
    return engine


def _begin_with(engine: Engine, statement: str) -> None:
    @event.listens_for(engine, "connect")
    def _no_implicit_transactions(connection: DBAPIConnection, entry: ConnectionPoolEntry) -> None:
        del entry
        connection.isolation_level = None

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(statement)


@contextmanager
def naming_faults(path: Path) -> Iterator[None]:
    """Turn what SQLite says of a file or a disk into a sentence; anything else passes."""
    try:
        yield
    except DBAPIError as error:
        if isinstance(error.orig, sqlite3.Error):
            _raise_named(error.orig, path, error)
        raise
    except sqlite3.Error as error:
        _raise_named(error, path, error)
        raise


def _raise_named(error: sqlite3.Error, path: Path, cause: Exception) -> None:
    said = str(error).lower()
    if "not a database" in said or "file is encrypted" in said:
        raise CaseloadError(
            QT_TRANSLATE_NOOP(
                "core", "{name} is not a caseload. Choose a file that ends in .virkni; it was left as it is."
            ),
            name=path.name,
        ) from cause
    if "malformed" in said or "corrupt" in said:
        raise CaseloadError(
            QT_TRANSLATE_NOOP(
                "core",
                "{name} is damaged. Restore the newest backup (virkni restore BACKUP CASELOAD); the damaged file was kept.",
            ),
            name=path.name,
        ) from cause
    if "full" in said:
        raise DiskFullError(
            QT_TRANSLATE_NOOP(
                "core",
                "The disk is full, so this was not saved. Free some space and do it again; what was saved before is untouched.",
            )
        ) from cause
    if "unable to open" in said or "disk i/o" in said or "readonly" in said or "read-only" in said:
        raise OutOfReachError(
            QT_TRANSLATE_NOOP(
                "core",
                "{name} cannot be reached or written. Is the stick or folder still there? "
                "What was saved before is untouched.",
            ),
            name=path.name,
        ) from cause
    if "locked" in said:
        raise CaseloadError(
            QT_TRANSLATE_NOOP(
                "core", "{name} is busy in another program. Close it there and try again; nothing was changed."
            ),
            name=path.name,
        ) from cause
