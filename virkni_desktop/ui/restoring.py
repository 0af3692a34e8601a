"""Bringing a backup back: which one, to which place, and what becomes of the file that is there."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QMessageBox

from virkni_desktop.clock import Clock
from virkni_desktop.errors import VirkniError
from virkni_desktop.ui.main_window import MainWindow
from virkni_desktop.ui.operations import Operations

SUFFIX = ".virkni"


class Restoring(QObject):
    """``leave`` lets go of the open caseload (False keeps it); ``open_it`` opens what was restored."""

    def __init__(
        self,
        window: MainWindow,
        operations: Operations,
        clock: Clock,
        leave: Callable[[], bool],
        open_it: Callable[[Path], object],
        failed: Callable[[VirkniError], object],
    ) -> None:
        super().__init__(window)
        self._window, self._operations, self._clock = window, operations, clock
        self._leave, self._open_it, self._failed = leave, open_it, failed

    def ask_which(self, folder: Path | None, target: Path | None) -> None:
        """Choose a backup; it takes the place of ``target``, or a place that is asked for where there is none."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        start = str(folder) if folder is not None and folder.is_dir() else documents
        dialog = QFileDialog(self._window, self.tr("Restore a backup"), start, self.tr("Caseloads (*.virkni)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.confirm(Path(name), target))
        dialog.open()

    def confirm(self, backup: Path, target: Path | None) -> None:
        """Ask before the backup takes the place of the open caseload; without one, ask where it goes."""
        if target is None:
            self._ask_where(backup)
            return
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("Restore a backup"))
        box.setText(self.tr("Go back to {backup}?").format(backup=backup.stem))
        box.setInformativeText(
            self.tr(
                "What was written since then leaves the window. The present file is kept beside it under another name."
            )
        )
        restore = box.addButton(self.tr("Restore"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Keep the present one"), QMessageBox.ButtonRole.RejectRole)
        restore.clicked.connect(lambda: self.restore(backup, target))
        box.open()

    def restore(self, backup: Path, target: Path) -> None:
        """Close what is open, put the backup in its place, and open that."""
        if not self._leave():
            return
        clock = self._clock

        def job() -> Path:
            from virkni_desktop.store.backup import restore  # noqa: PLC0415 -- slow to load

            return restore(backup, target, clock).path

        self._operations.run_closed(self, job, self._open_it, self._failed)

    def _ask_where(self, backup: Path) -> None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        title = self.tr("Keep the restored caseload as")
        dialog = QFileDialog(self._window, title, documents, self.tr("Caseloads (*.virkni)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.selectFile(backup.name)
        dialog.fileSelected.connect(lambda name: self.restore(backup, Path(name).with_suffix(SUFFIX)))
        dialog.open()
