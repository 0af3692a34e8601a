"""Asks where a file is to be saved, without stopping the window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_where(owner: QWidget, title: str, name: str, then: Callable[[Path], object], suffix: str = "xlsx") -> None:
    """Open the dialog with a name suggested; ``then`` gets the path if one is chosen."""
    dialog = QFileDialog(owner, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    patterns = {
        "xlsx": QCoreApplication.translate("Saving", "Workbook (*.xlsx)"),
        "csv": QCoreApplication.translate("Saving", "Text for spreadsheets (*.csv)"),
    }
    first = patterns[suffix]
    dialog.setNameFilters([first, *(one for one in patterns.values() if one != first)])
    dialog.setDefaultSuffix(suffix)
    dialog.selectFile(name)
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix("csv" if "*.csv" in chosen else "xlsx"))
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
