"""What went wrong is told in one sentence over the page, where a person can do something about it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from virkni_desktop.errors import OutOfReachError, VirkniError
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.error_report import ErrorReport
from virkni_desktop.ui.main_window import MainWindow
from virkni_desktop.ui.operations import Operations

_KEPT = 5  # reports, for "Report a problem"


class Problems(QObject):
    """Takes what the operations could not give to anybody else; ``said`` puts an error into the window's language."""

    def __init__(self, window: MainWindow, operations: Operations, said: Callable[[VirkniError], str]) -> None:
        super().__init__(window)
        self._window, self._said, self._operations = window, said, operations
        self.reports: list[ErrorReport] = []
        operations.refused.connect(self._on_refused)
        operations.broke.connect(self.tell_broken)

    def _on_refused(self, error: VirkniError) -> None:
        """What is out of reach is told by who watches over the caseload, as long as it lasts."""
        if not (isinstance(error, OutOfReachError) and self._operations.is_open):
            self.tell(error)

    def tell(self, error: VirkniError) -> None:
        """Say what a person can act on."""
        self._window.message.say(Status.ERROR, self._said(error), closable=True)

    def tell_broken(self, report: ErrorReport) -> None:
        """Say that something broke, and offer the report."""
        self.reports = [*self.reports, report][-_KEPT:]
        sentence = self.tr(
            "Something in Virkni broke. What was saved is safe; please go on, and report it if it happens again."
        )
        copy = partial(QGuiApplication.clipboard().setText, report.text())
        self._window.message.say(Status.ERROR, sentence, self.tr("Copy the report"), copy, closable=True)

    def tell_kept(self, count: int) -> None:
        """Say that Undo left alone what was changed later."""
        kept = self.tr("%n field(s) were changed later and stayed as they are.", "", count)
        self._window.message.say(Status.INFO, kept, closable=True)

    def clear(self) -> None:
        """What was told is past."""
        self._window.message.clear()
