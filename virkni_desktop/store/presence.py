"""Whether the file that was opened is still the one at its place, so that nothing is written into a file nobody finds again."""

import os
from pathlib import Path

from virkni_desktop.errors import OutOfReachError
from virkni_desktop.messages import QT_TRANSLATE_NOOP
from virkni_desktop.store.files import file_problem


class Presence:
    """Remembers which file was opened: a system goes on writing into a file that was deleted or moved away."""

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            self._file = _identity(path)
        except OSError as error:
            raise file_problem(error, path) from error

    def check(self) -> None:
        """Raise OutOfReachError where the file is gone, another one, or may not be written any more."""
        try:
            there = _identity(self._path) == self._file
        except OSError:
            there = False
        if not there:
            raise OutOfReachError(
                QT_TRANSLATE_NOOP(
                    "core",
                    "{name} in {folder} is not there any more. Plug the stick in again or put the folder back; "
                    "what was saved before is untouched.",
                ),
                name=self._path.name,
                folder=str(self._path.parent),
            )
        if not os.access(self._path, os.W_OK):
            raise OutOfReachError(
                QT_TRANSLATE_NOOP(
                    "core",
                    "{name} may not be written any more. Ask for access to {folder}, or take the write protection away; "
                    "what was saved before is untouched.",
                ),
                name=self._path.name,
                folder=str(self._path.parent),
            )


def _identity(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_dev, found.st_ino
