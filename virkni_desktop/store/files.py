"""Files that are either wholly there or not: written beside their target, synced, then renamed over it."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from virkni_desktop.errors import CaseloadError, VirkniError
from virkni_desktop.messages import QT_TRANSLATE_NOOP


def file_problem(error: OSError, path: Path) -> VirkniError:
    """The sentence for a file that could not be written or read."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return CaseloadError(
            QT_TRANSLATE_NOOP(
                "core",
                "The disk is full, so {name} was not written. Free some space and try again; what was there before is untouched.",
            ),
            name=path.name,
        )
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return CaseloadError(
            QT_TRANSLATE_NOOP(
                "core",
                "{name} may not be written or read here. Choose another folder, or ask for access; nothing was changed.",
            ),
            name=path.name,
        )
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return CaseloadError(
            QT_TRANSLATE_NOOP("core", "{name} was not found. Check the folder and the name; nothing was changed."),
            name=str(path),
        )
    return CaseloadError(
        QT_TRANSLATE_NOOP(
            "core",
            "{name} could not be written or read ({reason}). Check the disk or the stick and try again; nothing was lost.",
        ),
        name=path.name,
        reason=error.strerror or str(error),
    )


@contextmanager
def atomic_write(target: Path) -> Iterator[Path]:
    """Give a temporary path beside ``target``; when the block ends well, sync it and rename it over the target.

    Raises CaseloadError where the system refuses; then, and on any other error, the target is as it was.
    """
    temporary = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        yield temporary
        _sync(temporary)
        temporary.replace(target)
        _sync_folder(target.parent)
    except OSError as error:
        raise file_problem(error, target) from error
    finally:
        with suppress(FileNotFoundError, NotADirectoryError):
            temporary.unlink()


def _sync(path: Path) -> None:
    with path.open("rb+") as handle:
        os.fsync(handle.fileno())


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # Windows has no handle to sync a folder by
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
