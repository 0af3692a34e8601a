"""Checking the open caseload, beside the work; what was found is said over the page."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.main_window import MainWindow
from virkni_desktop.ui.operations import Operations

if TYPE_CHECKING:
    from virkni_desktop.store.caseload import Caseload
    from virkni_desktop.store.checks import CheckReport


class Checking(QObject):
    """``restore`` is offered where the caseload is not whole."""

    def __init__(self, window: MainWindow, operations: Operations, restore: Callable[[], object]) -> None:
        super().__init__(window)
        self._window, self._operations, self._restore = window, operations, restore

    def start(self) -> None:
        """Check what is on the disk."""

        def job(caseload: "Caseload") -> "CheckReport":
            from virkni_desktop.store.checks import check_caseload  # noqa: PLC0415 -- seldom needed

            return check_caseload(caseload)

        self._window.message.say(Status.UNDER_WAY, self.tr("Checking the caseload…"))
        self._operations.beside(self, job, self._show)

    def _show(self, report: "CheckReport") -> None:
        bar = self._window.message
        if report.ok:
            bar.say(Status.DONE, self.tr("The caseload is whole; nothing is missing or damaged."), closable=True)
            return
        sentence = self.tr("The caseload is not whole: %n problem(s).", "", len(report.problems))
        first = self.tr("The first: {problem}.").format(problem=report.problems[0])
        bar.say(Status.ERROR, f"{sentence} {first}", self.tr("Restore a backup…"), self._restore, closable=True)
