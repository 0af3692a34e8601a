"""Copies of files that other programs show: in a folder of their own, which goes when the window closes."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from shutil import rmtree
from tempfile import TemporaryDirectory, gettempdir
from time import time
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from virkni_desktop.ui.pages import PageContext

if TYPE_CHECKING:
    from virkni_desktop.casework.documents import FileContent
    from virkni_desktop.errors import VirkniError
    from virkni_desktop.store.session import WorkSession

Opener = Callable[[Path], bool]
_PREFIX = "virkni-copies-"
_OLD = 12 * 3600  # seconds; younger ones may be another window's


def open_outside(path: Path) -> bool:
    """Show a file in the system's own program; False where there is none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class OutsideCopies(QObject):
    """``opened`` brings the path of a copy that another program shows, ``refused`` a sentence.

    The folder can be read by this person only. It is cleaned when the application ends, whichever way it ends in order.
    """

    opened = Signal(object)
    refused = Signal(str)

    def __init__(self, context: PageContext, parent: QObject, opener: Opener = open_outside) -> None:
        super().__init__(parent)
        self._context, self.opener = context, opener
        self._folder: TemporaryDirectory[str] | None = None
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.clean)
        context.operations.run(self, remove_leftovers, lambda _nothing: None)

    def open(self, attachment_id: UUID) -> None:
        """Write a copy of an attached file and show it outside."""
        folder = self._its_folder()
        query = partial(_copy, attachment_id=attachment_id, folder=folder)
        self._context.operations.read(self, query, self._show, self._on_refused)

    def clean(self) -> None:
        """Remove all copies; one that a program still holds open, or that a crash left, is removed on another day."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _its_folder(self) -> Path:
        if self._folder is None:
            self._folder = TemporaryDirectory(prefix=_PREFIX, ignore_cleanup_errors=True)
        return Path(self._folder.name)

    def _show(self, path: Path) -> None:
        if self.opener(path):
            self.opened.emit(path)
        else:
            sentence = self.tr("No program on this computer opens {name}. Save a copy and take it to one that does.")
            self.refused.emit(sentence.format(name=path.name))

    def _on_refused(self, error: "VirkniError") -> None:
        self.refused.emit(self._context.said(error))


def remove_leftovers() -> None:
    """Remove the folders of windows that ended otherwise than in order."""
    for folder in Path(gettempdir()).glob(f"{_PREFIX}*"):
        with suppress(OSError):
            if time() - folder.stat().st_mtime > _OLD:
                rmtree(folder, ignore_errors=True)


def _copy(session: "WorkSession", attachment_id: UUID, folder: Path) -> Path:
    from virkni_desktop.casework.documents import read_attachment  # noqa: PLC0415 -- on the reader's thread

    return write_copy(read_attachment(session, attachment_id), folder / attachment_id.hex[-8:])


def write_copy(file: "FileContent", folder: Path) -> Path:
    """Put a file under its own name into a folder; raises CaseloadError where the system refuses."""
    from virkni_desktop.store.files import file_problem  # noqa: PLC0415 -- on the reader's thread

    path = folder / safe_name(file.file_name)
    try:
        folder.mkdir(exist_ok=True)
        path.write_bytes(file.content)
    except OSError as error:
        raise file_problem(error, path) from error
    return path


def safe_name(name: str) -> str:
    """A name that every system takes for a file in this folder and nowhere else."""
    kept = "".join("_" if letter in '<>:"/\\|?*' or ord(letter) < ord(" ") else letter for letter in name).strip(" .")
    return kept[-120:] or "file"
