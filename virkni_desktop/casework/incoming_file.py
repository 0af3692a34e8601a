"""A file on its way into a caseload: read once, within the limit, and known by what it holds."""

import hashlib
from dataclasses import dataclass, replace
from pathlib import Path

from virkni_desktop.errors import InputError
from virkni_desktop.forms.file_kinds import load_file_kinds
from virkni_desktop.messages import QT_TRANSLATE_NOOP
from virkni_desktop.store.files import file_problem

_MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class IncomingFile:
    """The bytes of a file and what they are. ``pages`` is nothing where nobody counted them."""

    name: str
    content: bytes
    media_type: str
    sha256: str
    pages: int | None = None

    def with_pages(self, pages: int) -> "IncomingFile":
        """The same, counted."""
        return replace(self, pages=pages)


def read_file(path: Path) -> IncomingFile:
    """Read a file to be attached; meant for a thread that may wait for a disk.

    Raises InputError for an empty or too large file and for one of no known kind, whatever its name says, and
    CaseloadError where the system does not hand it out (it vanished, a stick was pulled).
    """
    most = load_file_kinds().most_bytes
    try:
        with path.open("rb") as file:
            content = file.read(most + 1)
    except OSError as error:
        raise file_problem(error, path) from error
    if len(content) > most:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "core",
                "{name} is larger than {most} MB. Scan it in black and white or with fewer dots per inch, and attach "
                "that; nothing was changed.",
            ),
            name=path.name,
            most=most // _MEGABYTE,
        )
    return incoming_file(path.name, content)


def incoming_file(name: str, content: bytes) -> IncomingFile:
    """Bytes that are at hand already, such as a picture from the clipboard; raises InputError as ``read_file`` does."""
    if not content:
        raise InputError(
            QT_TRANSLATE_NOOP("core", "{name} is empty. Save or scan it again, and attach that; nothing was changed."),
            name=name,
        )
    kind = load_file_kinds().of(content)
    if kind is None:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "core",
                "{name} is not a PDF, a picture or a text document, whatever its name says. Save it as PDF and attach "
                "that; nothing was changed.",
            ),
            name=name,
        )
    return IncomingFile(name, content, kind.media_type, hashlib.sha256(content).hexdigest())
