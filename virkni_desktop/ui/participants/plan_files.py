"""Puts a printed paper where a person wants it: asks for the place, and opens what was written."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_where(
    parent: QWidget, title: str, verb: str, name: str, then: Callable[[Path], object], *, suffix: str = "pdf"
) -> None:
    """Ask for the file to write a paper into, beginning with ``name`` in the folder for documents."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or QDir.homePath()
    dialog = QFileDialog(parent, title, str(Path(folder) / name))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(f"{suffix.upper()} (*.{suffix})")
    dialog.setDefaultSuffix(suffix)
    dialog.setLabelText(QFileDialog.DialogLabel.Accept, verb)
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def open_file(path: Path) -> None:
    """Show a file in the system's own program, where it can be printed."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def write_paper(content: bytes, path: Path) -> None:
    """Write it whole or not at all; raises CaseloadError where the system refuses."""
    from virkni_desktop.store.files import atomic_write  # noqa: PLC0415 -- on the thread that writes

    with atomic_write(path) as temporary:
        temporary.write_bytes(content)
