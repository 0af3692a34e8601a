"""The invented people one may look around among: made where one finds them, marked as long as they are open, gone in one click."""

import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths

from virkni_desktop.clock import Clock
from virkni_desktop.ui.caseload_files import CaseloadFiles, OpenedCaseload
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.main_window import MainWindow
from virkni_desktop.ui.operations import Operations

_MATTER = "sample"
FOLDER = "Virkni sample"


class SampleData(QObject):
    """The caseloads it makes lie in a folder of their own among the person's documents."""

    def __init__(self, window: MainWindow, operations: Operations, clock: Clock, files: CaseloadFiles) -> None:
        super().__init__(window)
        self._window, self._operations, self._clock, self._files = window, operations, clock, files

    def folder(self, jurisdiction: str) -> Path:
        """Where the invented caseload of a country lies."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(documents) / f"{FOLDER} ({jurisdiction})"

    def show(self, jurisdiction: str) -> None:
        """Open the invented caseload of a country, made now if it is not there."""
        folder = self.folder(jurisdiction)
        there = next(iter(folder.glob("*.virkni")), None)
        if there is not None:
            self._files.open(there)
        else:
            self._window.message.say(Status.UNDER_WAY, self.tr("Inventing people… This takes a few seconds."))
            self._files.make_sample(folder, jurisdiction)

    def is_ours(self, path: Path) -> bool:
        """Whether a caseload is one that this made."""
        return path.resolve().parent in {self.folder(country).resolve() for country in ("se", "is")}

    def tell(self, opened: OpenedCaseload | None, close: Callable[[], object]) -> None:
        """Mark a caseload of invented people as long as it is open; ``close`` leads back to the start page."""
        bar = self._window.bars.bar(_MATTER)
        if opened is None or not opened.invented:
            bar.clear()
            return
        words = self.tr("Remove them") if self.is_ours(opened.path) else self.tr("Close this caseload")
        bar.say(Status.INFO, self.tr("Invented people. Nothing here is real."), words, close)

    def remove(self, opened: OpenedCaseload) -> None:
        """The caseload was closed: if it is one of ours, its folder goes too, after what is being written."""
        if opened.invented and self.is_ours(opened.path):
            folder = opened.path.resolve().parent
            self._operations.run_closed(self, lambda: shutil.rmtree(folder, ignore_errors=True), lambda _none: None)
