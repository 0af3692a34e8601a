"""Which backups of a caseload lie in a folder, and which of them are kept as time goes by."""

import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

_STAMP = re.compile(r" (\d{4}-\d{2}-\d{2} \d{6})(?: \d+)?$")
DAYS = 14
"""Of so many days the newest backup is kept, and of every month before them one."""


@dataclass(frozen=True, slots=True)
class BackupFile:
    """A backup by its name: when it was made (local time) and how many bytes it has.

    ``written_ns`` is when its file was written, in nanoseconds; it orders those of the same second.
    """

    path: Path
    made_at: datetime
    size: int
    written_ns: int = 0


def _age(backup: BackupFile) -> tuple[datetime, int, str]:
    return backup.made_at, backup.written_ns, backup.path.name


def list_backups(folder: Path, stem: str) -> tuple[BackupFile, ...]:
    """The backups of the caseload with this stem, newest first; none where the folder cannot be read."""
    found = []
    with suppress(OSError):
        for path in folder.glob("*.virkni"):
            stamp = _STAMP.search(path.stem)
            if stamp is not None and path.stem[: stamp.start()] == stem:
                made_at = datetime.strptime(stamp[1], "%Y-%m-%d %H%M%S").astimezone()
                told = path.stat()
                found.append(BackupFile(path, made_at, told.st_size, told.st_mtime_ns))
    return tuple(sorted(found, key=_age, reverse=True))


def superfluous(backups: Iterable[BackupFile], today: date) -> tuple[BackupFile, ...]:
    """What may go: all but the newest of each of the last days and the newest of each month; the newest always stays."""
    newest_first = sorted(backups, key=_age, reverse=True)
    kept: set[tuple[int, ...]] = set()
    going = []
    for number, backup in enumerate(newest_first):
        day = backup.made_at.date()
        marks: list[tuple[int, ...]] = [(day.year, day.month)]
        if day > today - timedelta(days=DAYS):
            marks.append((day.year, day.month, day.day))
        if number and all(mark in kept for mark in marks):
            going.append(backup)
        kept.update(marks)
    return tuple(going)


def thin_backups(folder: Path, stem: str, today: date) -> None:
    """Remove the superfluous backups of a caseload; called after a new one was proven. What cannot be removed stays."""
    for backup in superfluous(list_backups(folder, stem), today):
        with suppress(OSError):
            backup.path.unlink()
