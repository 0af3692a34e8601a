"""Brings files into the caseload: chosen in a window or dropped, looked into, attached where they belong."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QDir, QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from virkni_desktop.forms.file_kinds import load_file_kinds
from virkni_desktop.ui.files.inspection import inspected
from virkni_desktop.ui.pages import PageContext

if TYPE_CHECKING:
    from virkni_desktop.casework.incoming_file import IncomingFile
    from virkni_desktop.errors import VirkniError
    from virkni_desktop.store.session import WorkSession


@dataclass(frozen=True)
class Belonging:
    """Where files belong, as ``attach_file`` takes it (``{"plan_id": …}``), and what they are called if not as the file."""

    place: Mapping[str, UUID]
    title: str = ""


class FileIntake(QObject):
    """``attached`` brings the id of each new attachment, ``refused`` the sentence why a file did not come in."""

    attached = Signal(object)
    refused = Signal(str)

    def __init__(self, context: PageContext, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window

    def choose(self, belonging: Belonging, *, title: str = "") -> None:
        """Ask which files, beginning in the folder for documents."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or QDir.homePath()
        dialog = QFileDialog(self._window, title or self.tr("Attach files"), folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        patterns = " ".join(f"*.{suffix}" for suffix in load_file_kinds().suffixes)
        known, every = self.tr("Papers and pictures"), self.tr("All files")
        dialog.setNameFilters([f"{known} ({patterns})", f"{every} (*)"])
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, self.tr("Attach"))
        dialog.filesSelected.connect(lambda chosen: self.take([Path(one) for one in chosen], belonging))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take(self, paths: Sequence[Path], belonging: Belonging) -> None:
        """Attach these files, each as one step of Undo; one that does not fit leaves the others alone."""
        for path in paths:
            then = partial(self._attach, belonging)
            self._context.operations.run(self, partial(inspected, path), then, self._on_refused)

    def _attach(self, belonging: Belonging, file: "IncomingFile") -> None:
        from virkni_desktop.casework import actions  # noqa: PLC0415 -- loaded by the file that was read

        def attach(session: "WorkSession") -> UUID:
            from virkni_desktop.casework.documents import attach_file  # noqa: PLC0415 -- on the writer's thread

            place = {**belonging.place}
            return attach_file(session, file, title=belonging.title, **place)

        self._context.operations.write(self, actions.ATTACH_FILE, attach, self.attached.emit, self._on_refused)

    def _on_refused(self, error: "VirkniError") -> None:
        self.refused.emit(self._context.said(error))
