"""Whether a caseload is whole: SQLite's own checks, schema, triggers, search index, attached files, and the content hash."""

import hashlib
import sqlite3
from dataclasses import dataclass

from virkni_desktop.models.every import every_record
from virkni_desktop.models.setting import SettingName
from virkni_desktop.store.caseload import Caseload
from virkni_desktop.store.content_hash import content_hash
from virkni_desktop.store.schema import SCHEMA_VERSION, wanted_triggers
from virkni_desktop.store.session import WorkSession


@dataclass(frozen=True)
class CheckReport:
    """What was found; ``ok`` when there are no problems."""

    problems: tuple[str, ...]
    content_hash: str
    schema: int
    sqlite: str
    protected: bool

    @property
    def ok(self) -> bool:
        """Whether the caseload is whole."""
        return not self.problems


def check_caseload(caseload: Caseload) -> CheckReport:
    """Check an open caseload; changes nothing."""
    return caseload.read(_check)


def _check(session: WorkSession) -> CheckReport:
    connection = session.connection()
    problems = [row[0] for row in connection.exec_driver_sql("PRAGMA integrity_check") if row[0] != "ok"]
    problems += [
        f"{row[0]} refers to a missing {row[2]}" for row in connection.exec_driver_sql("PRAGMA foreign_key_check")
    ]
    there: dict[str, str] = dict(
        connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").all()
    )
    for name, sql in wanted_triggers().items():
        if there.get(name) != sql:
            problems.append(f"the trigger {name} is missing or changed")
    for noun, record in every_record().items():
        if record.searched:
            problems += _search_problems(session, noun)
    problems += _file_problems(session)
    settings: dict[str, str] = dict(connection.exec_driver_sql("SELECT name, value FROM setting").all())
    problems += [f"the setting {name} is missing" for name in (SettingName.JURISDICTION,) if name not in settings]
    return CheckReport(
        tuple(problems), content_hash(connection), SCHEMA_VERSION, sqlite3.sqlite_version, protected=False
    )


def _search_problems(session: WorkSession, noun: str) -> list[str]:
    connection = session.connection()
    indexed = connection.exec_driver_sql(f"SELECT count(*) FROM search_{noun}_docsize").scalar_one()
    records = connection.exec_driver_sql(f"SELECT count(*) FROM {noun}").scalar_one()
    return [] if indexed == records else [f"the search index of {noun} holds {indexed} of {records}"]


def _file_problems(session: WorkSession) -> list[str]:
    """Files whose bytes are not those that were attached, read one after the other. A missing one breaks its key above."""
    rows = session.connection().exec_driver_sql("SELECT sha256, size, content FROM document")
    return [
        f"the file {sha256[:12]} is damaged"
        for sha256, size, content in rows
        if len(content) != size or hashlib.sha256(content).hexdigest() != sha256
    ]
