"""Copies that are proven before they count: backup beside the caseload, and restore."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from sqlalchemy import create_engine, func, select
from sqlalchemy.pool import StaticPool

from virkni_desktop.clock import Clock
from virkni_desktop.errors import CaseloadError
from virkni_desktop.messages import QT_TRANSLATE_NOOP
from virkni_desktop.models.journal import Step
from virkni_desktop.models.setting import SettingName
from virkni_desktop.store.caseload import Caseload, Mode, open_caseload
from virkni_desktop.store.connection import connect, naming_faults
from virkni_desktop.store.content_hash import content_hash
from virkni_desktop.store.files import atomic_write, file_problem


@dataclass(frozen=True)
class Backup:
    """A verified copy and the content hash that it shares with its original; ``step`` is the newest step in it."""

    path: Path
    content_hash: str
    step: int = 0


def backup_folder(caseload: Path, chosen: Path | None = None, caseload_id: str = "") -> Path:
    """Where backups go: ``NAME backups/`` beside the caseload, or within the folder the person chose.

    There the end of the caseload's id is part of the name, so that two caseloads of one name keep theirs apart.
    """
    if chosen is None:
        return caseload.with_name(f"{caseload.stem} backups")
    return chosen / f"{caseload.stem} {caseload_id[-6:]} backups"


def back_up(caseload: Caseload, folder: Path) -> Backup:
    """Copy an open caseload into ``folder`` under its name and the time; the copy is checked before it gets its name.

    Works beside a running write. Raises CaseloadError where it cannot be written or proven.
    """
    backup = copy_verified(caseload, folder)
    if caseload.is_writable:
        note_backup(caseload, backup)
    return backup


def copy_verified(caseload: Caseload, folder: Path) -> Backup:
    """The same without the caseload remembering it, so that any thread may do it."""
    step = newest_step(caseload)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise file_problem(error, folder) from error
    stamp = caseload.circumstances.clock.now().astimezone().strftime("%Y-%m-%d %H%M%S")
    target = _free_name(folder, f"{caseload.path.stem} {stamp}")
    with naming_faults(target), atomic_write(target) as temporary:
        _copy(caseload.path, temporary)
        fingerprint = verified_hash(temporary)
    return Backup(target, fingerprint, step)


def note_backup(caseload: Caseload, backup: Backup) -> datetime:
    """Remember in the caseload that it was backed up, and how far; on the thread that writes."""
    moment = caseload.circumstances.clock.now()
    caseload.change_setting(SettingName.BACKED_UP_STEP, str(backup.step))
    caseload.change_setting(SettingName.BACKED_UP_AT, moment.isoformat())
    return moment


def newest_step(caseload: Caseload) -> int:
    """The number of the newest step; 0 before the first."""
    return caseload.read(lambda session: session.scalar(select(func.max(Step.id))) or 0)


def is_changed_since_backup(caseload: Caseload) -> bool:
    """Whether anything was done that no backup holds; a caseload in which nothing was ever done needs none."""
    return newest_step(caseload) > int(caseload.setting(SettingName.BACKED_UP_STEP) or 0)


def restore(backup: Path, target: Path, clock: Clock) -> Backup:
    """Put a backup in a caseload's place; a caseload that is there is kept beside it under another name.

    The restored copy gets a replica id of its own, so that nobody takes it for the one it was copied from.
    Raises CaseloadError where the backup is no caseload or damaged, or the target is open.
    """
    open_caseload(backup, clock=clock, mode=Mode.READ).close()
    with naming_faults(backup):
        verified_hash(backup)
    if target.exists():
        _set_aside(target, clock)
    with naming_faults(target), atomic_write(target) as temporary:
        _copy(backup, temporary)
        connection = connect(temporary)
        try:
            connection.execute("UPDATE setting SET value = ? WHERE name = ?", (str(uuid4()), SettingName.REPLICA_ID))
        finally:
            connection.close()
        fingerprint = verified_hash(temporary)
    return Backup(target, fingerprint)


def _set_aside(target: Path, clock: Clock) -> None:
    stamp = clock.now().astimezone().strftime("%Y-%m-%d %H%M%S")
    aside = _free_name(target.parent, f"{target.stem} before restore {stamp}")
    try:
        with open_caseload(target, clock=clock):
            pass  # only to be sure that nobody has it open, and that it is one whole file
    except CaseloadError as error:
        from virkni_desktop.store.lock import CaseloadInUseError  # noqa: PLC0415 -- as above

        if isinstance(error, CaseloadInUseError):
            raise
    target.rename(aside)


def _copy(source: Path, target: Path) -> None:
    origin = connect(source)
    copy = connect(target, create=True)
    try:
        origin.execute("PRAGMA query_only = ON")
        origin.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
        copy.execute("PRAGMA journal_mode = WAL")
    finally:
        copy.close()
        origin.close()


def verified_hash(path: Path) -> str:
    """The content hash of a closed caseload that SQLite finds whole; raises CaseloadError where it does not."""
    connection = connect(path)
    try:
        connection.execute("PRAGMA query_only = ON")
        said = connection.execute("PRAGMA quick_check").fetchone()[0]
        if said != "ok":
            raise CaseloadError(
                QT_TRANSLATE_NOOP("core", "{name} is damaged ({reason}). Use another backup; nothing was changed."),
                name=path.name,
                reason=said,
            )
        engine = create_engine("sqlite+pysqlite://", creator=lambda: connection, poolclass=StaticPool)
        with engine.connect() as opened:
            return content_hash(opened)
    finally:
        connection.close()


def _free_name(folder: Path, stem: str) -> Path:
    path = folder / f"{stem}.virkni"
    number = 2
    while path.exists():
        path = folder / f"{stem} {number}.virkni"
        number += 1
    return path
