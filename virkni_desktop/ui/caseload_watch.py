"""Sees when the open caseload is out of reach (a stick pulled out, a folder moved, a full disk), says so, and waits for it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from virkni_desktop.errors import OutOfReachError, VirkniError
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.main_window import MainWindow
from virkni_desktop.ui.operations import Operations

if TYPE_CHECKING:
    from virkni_desktop.store.caseload import Caseload

_MATTER = "reach"
LOOK_EVERY = 5000
"""Milliseconds between two looks at the file while all is well."""
TRY_EVERY = 2000
"""Milliseconds between two attempts while it is out of reach."""


class CaseloadWatch(QObject):
    """``back`` comes when the caseload can be written again; by then what was typed meanwhile is written.

    ``opener`` opens the caseload of a path; ``said`` puts an error into the window's language.
    """

    back = Signal()

    def __init__(
        self,
        window: MainWindow,
        operations: Operations,
        opener: Callable[[Path], "Callable[[], Caseload]"],
        said: Callable[[VirkniError], str],
    ) -> None:
        super().__init__(window)
        self._window, self._operations, self._opener, self._said = window, operations, opener, said
        self._path: Path | None = None
        self._error: VirkniError | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        operations.out_of_reach.connect(self._on_out_of_reach)

    @property
    def is_out_of_reach(self) -> bool:
        """Whether the caseload cannot be written just now."""
        return self._error is not None

    def start(self, path: Path) -> None:
        """Watch over the caseload that was opened."""
        self._path, self._error = path, None
        self._timer.start(LOOK_EVERY)
        self.tell()

    def stop(self) -> None:
        """No caseload is open."""
        self._path, self._error = None, None
        self._timer.stop()
        self.tell()

    def look(self) -> None:
        """See whether the file is there; while it is out of reach, try to have it back."""
        if self._path is None or not self._operations.is_open:
            return
        if self._error is None:
            self._operations.beside(self, lambda caseload: caseload.check_presence(), None, _told_by_signal)
        elif self._operations.is_idle:
            self._operations.reach_again(self, self._opener(self._path), self._on_reached, self._on_still_out_of_reach)

    def tell(self) -> None:
        """Say what is the matter, or no longer; again after the window was made anew."""
        bar = self._window.bars.bar(_MATTER)
        if self._error is None:
            bar.clear()
            return
        sentence = self._said(self._error)
        if self._operations.kept:
            kept = self.tr("What you typed since then is kept here and saved when the caseload is back.")
            sentence = f"{sentence} {kept}"
        if bar.sentence() != sentence:
            bar.say(Status.ERROR, sentence, self.tr("Try again"), self.look)

    def _on_out_of_reach(self, error: OutOfReachError) -> None:
        if self._path is None:
            return
        self._error = error
        self._timer.start(TRY_EVERY)
        self.tell()

    def _on_still_out_of_reach(self, error: VirkniError) -> None:
        self._error = error
        self.tell()

    def _on_reached(self, _nothing: None) -> None:
        self._error = None
        self._timer.start(LOOK_EVERY)
        self.tell()
        self._operations.write_kept()
        # After what was kept: one thread writes, in order.
        self._operations.maintain(self, lambda _caseload: None, lambda _nothing: self.back.emit(), _told_by_signal)


def _told_by_signal(_error: VirkniError) -> None:
    """``out_of_reach`` brings it too."""
