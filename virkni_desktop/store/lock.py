"""One writer at a time: an operating-system lock on a file beside the caseload, which says who holds it."""

import os
import socket
import sys
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from virkni_desktop.errors import CaseloadError
from virkni_desktop.messages import QT_TRANSLATE_NOOP
from virkni_desktop.store.files import file_problem


class CaseloadInUseError(CaseloadError):
    """Someone else has the caseload open for writing."""


def lock_path(caseload: Path) -> Path:
    """The lock's file: a hidden one beside the caseload itself, whichever link it is reached by."""
    caseload = caseload.resolve()
    return caseload.with_name(f".{caseload.name}.lock")


class WriterLock:
    """Held from opening to closing; the system lets go of it when the process ends, however it ends."""

    def __init__(self, caseload: Path, who: str, since: str) -> None:
        """Take the lock or raise CaseloadInUseError with the holder's name."""
        self._path = lock_path(caseload)
        try:
            self._handle = self._take(caseload)
        except OSError as error:
            raise file_problem(error, caseload) from error
        try:
            self._sign(who, since)
        except OSError as error:  # a full disk
            with suppress(OSError):  # closing tries once more to write
                self.release()
            raise file_problem(error, caseload) from error

    def _sign(self, who: str, since: str) -> None:
        self._handle.seek(0)
        self._handle.truncate()
        self._handle.write(f"{who or '?'}\n{socket.gethostname()}\n{since}\n".encode())
        self._handle.flush()

    def _take(self, caseload: Path) -> IO[bytes]:
        while True:
            handle = os.fdopen(os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600), "rb+")
            if not _lock(handle):
                said = handle.read().decode("utf-8", "replace").splitlines()
                handle.close()
                raise CaseloadInUseError(
                    QT_TRANSLATE_NOOP(
                        "core",
                        "{name} is already open: {who} on {machine}, since {since}. "
                        "Close it there first, or open it read-only; nothing was changed.",
                    ),
                    name=caseload.name,
                    **dict(zip(("who", "machine", "since"), [*said, "?", "?", "?"], strict=False)),
                )
            if self._still_there(handle):
                return handle
            handle.close()  # the last holder removed it between our opening and locking

    def _still_there(self, handle: IO[bytes]) -> bool:
        try:
            return self._path.stat().st_ino == os.fstat(handle.fileno()).st_ino
        except FileNotFoundError:
            return False

    def release(self) -> None:
        """Let go, and remove the file so that a closed caseload is one file."""
        if os.name != "nt":
            with suppress(OSError):  # a stick that was pulled out takes its lock with it
                self._path.unlink()
        self._handle.close()
        if os.name == "nt":
            with suppress(OSError):  # another program may have taken it at once
                self._path.unlink()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 30  # beyond the text, so that others can read who holds it

    def _lock(handle: IO[bytes]) -> bool:
        handle.seek(_FAR)
        try:
            msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            handle.seek(0)
        return True

else:
    import fcntl

    def _lock(handle: IO[bytes]) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
