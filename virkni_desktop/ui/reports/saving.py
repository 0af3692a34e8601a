"""Where a workbook goes: the system's own dialog, with a name that says which quarter and which copy."""

from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


class WorkbookDialog(QFileDialog):
    """Asks for a file; ``fileSelected`` brings it."""

    def __init__(self, parent: QWidget, quarter: str, *, external: bool) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or QDir.homePath()
        name = f"virkni-{quarter}-external.xlsx" if external else f"virkni-{quarter}.xlsx"
        super().__init__(parent, "", str(Path(folder) / name))
        self.setWindowTitle(self.tr("Save the external copy") if external else self.tr("Save the working copy"))
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setNameFilter(self.tr("Workbook ({pattern})").format(pattern="*.xlsx"))
        self.setDefaultSuffix("xlsx")
        self.selectFile(name)
        self.finished.connect(self.deleteLater)
