"""Saving the two workbooks: where, the writing beside the window, and where they are then."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from virkni_desktop.ui.components.inline_bar import InlineBar
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.reports import counting

if TYPE_CHECKING:
    from virkni_desktop.errors import VirkniError
    from virkni_desktop.ui.reports.counting import Counted


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


class WorkbookSaving(QObject):
    """Writes on another thread and says in the page's bar how it went; ``writing`` while it does."""

    writing = Signal(bool)

    def __init__(self, page: QWidget, context: PageContext, bar: InlineBar) -> None:
        super().__init__(page)
        self._page, self._context, self._bar = page, context, bar

    def ask(self, counted: "Counted", *, external: bool) -> None:
        """Ask where, then write."""
        dialog = WorkbookDialog(self._page, str(counted.report.quarter), external=external)
        dialog.fileSelected.connect(lambda chosen: self.save(counted, Path(chosen), external=external))
        dialog.open()

    def save(self, counted: "Counted", path: Path, *, external: bool) -> None:
        """Write one of the two."""
        self.writing.emit(True)  # noqa: FBT003 -- a signal takes no names
        self._bar.say(Status.UNDER_WAY, self.tr("Writing {file}…").format(file=path.name))
        job = partial(counting.write_workbook, counted, path, self._context.language, external=external)
        self._context.operations.run(self, job, partial(self._on_saved, external), self._refuse)

    def _on_saved(self, external: bool, path: Path) -> None:
        self.writing.emit(False)  # noqa: FBT003 -- a signal takes no names
        if external:
            words = self.tr("The external copy is in {file}. Small counts are hidden and it names no participant.")
        else:
            words = self.tr("The workbook is in {file}. It names no participant.")
        self._bar.say(
            Status.DONE,
            words.format(file=path.name),
            self.tr("Open it"),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))),
            closable=True,
        )

    def _refuse(self, error: "VirkniError") -> None:
        self.writing.emit(False)  # noqa: FBT003 -- a signal takes no names
        self._bar.say(Status.ERROR, self._context.said(error), closable=True)
