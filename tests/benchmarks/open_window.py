"""The program's window in the benchmark's own process, worked by its widgets."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from caseloads import CLOCK, copy_of
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from virkni_desktop.ui.application import build_desk, build_look
from virkni_desktop.ui.desk import Desk
from virkni_desktop.ui.tidying import Tidying

_LONGEST = 30  # seconds to wait for anything


@contextmanager
def window() -> Iterator[tuple[Desk, Path]]:
    """The window in sight, and a copy of M that can be opened in it; an error in a slot ends the benchmark."""
    errors: list[BaseException] = []
    before, sys.excepthook = sys.excepthook, lambda _kind, error, _trace: errors.append(error)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    with copy_of("M") as caseload:
        desk = build_desk(app, build_look(app), clock=CLOCK, who="Bench", settings_path=None)
        desk.operations.broke.connect(lambda report: errors.append(RuntimeError(report.text())))
        Tidying(app, desk.operations)
        desk.window.resize(1440, 900)
        desk.window.show()
        try:
            yield desk, caseload
        finally:
            desk.window.close()
            sys.excepthook = before
    if errors:
        raise errors[0]


def open_in(desk: Desk, caseload: Path) -> None:
    """Open a caseload and wait until its first page is filled."""
    desk.open(caseload)
    wait_until(lambda: desk.window.stack.page is not None and desk.operations.is_idle)


def wait_until(is_so: Callable[[], Any], longest: float = _LONGEST) -> None:
    """Let the window do its work until something is so; sleeps while there is nothing to do."""
    ends_at = time.monotonic() + longest
    alarm = QTimer()
    alarm.start(1000)
    while not is_so():
        if time.monotonic() > ends_at:
            raise TimeoutError("the window did not get there")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
