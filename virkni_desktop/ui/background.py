"""Threads beside the window's, and the way back: results come to the window's thread, and only to who still wants them."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any
from weakref import WeakKeyDictionary

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from virkni_desktop.errors import VirkniError
from virkni_desktop.ui.error_report import report_of

Failed = Callable[[VirkniError], object]


class Line(StrEnum):
    """The three threads; what is put on one is done in order."""

    WRITER = "writer"
    READER = "reader"
    WORKER = "worker"


@dataclass(frozen=True)
class Request:
    """Who asked, whom to tell, and what came of it.

    ``ticket`` is from ``Background.ticket``. ``always`` is called on the window's thread before anybody is told, also
    when the owner is gone; it turns the result (None after an error) into what ``then`` gets. ``wanted`` says whether
    the outcome still matters to anybody.
    """

    owner: QObject
    then: Callable[[Any], object] | None
    failed: Failed | None
    ticket: tuple[str, int] | None = None
    always: Callable[[Any], Any] | None = None
    wanted: Callable[[], bool] | None = None
    result: Any = None
    error: BaseException | None = None


class Background(QObject):
    """``failed`` brings each VirkniError, ``refused`` those that nobody took, ``broke`` an ErrorReport of a bug."""

    failed = Signal(object)
    refused = Signal(object)
    broke = Signal(object)
    _done = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lines = {line: ThreadPoolExecutor(1, f"virkni-{line.value}") for line in Line}
        self._tickets: WeakKeyDictionary[QObject, dict[str, int]] = WeakKeyDictionary()
        self._pending = 0
        self._is_closed = False
        self._done.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def is_idle(self) -> bool:
        """Whether everything asked for was delivered."""
        return self._pending == 0

    def ticket(self, owner: QObject, key: str | None) -> tuple[str, int] | None:
        """A number that makes older requests of this owner under this key unwanted."""
        if key is None:
            return None
        numbers = self._tickets.setdefault(owner, {})
        numbers[key] = numbers.get(key, 0) + 1
        return key, numbers[key]

    def submit(self, line: Line, job: Callable[[], Any], request: Request) -> None:
        """Do a job on a line and tell its outcome; a job that nobody wants any more is passed over.

        After closing nothing is taken on: pages saved what was typed before, and only their widgets' farewells come.
        """
        if self._is_closed:
            return

        def run() -> None:
            result, error = None, None
            try:
                result = job() if self._is_wanted(request) else None
            except Exception as raised:  # noqa: BLE001 -- every error of another thread reaches the window
                error = raised
            self._done.emit(replace(request, result=result, error=error))

        self._pending += 1
        self._lines[line].submit(run)

    def submit_quietly(self, line: Line, job: Callable[[], Any]) -> None:
        """Do a job that nobody waits for and that cannot fail."""
        if not self._is_closed:
            self._lines[line].submit(job)

    def close(self, last: Callable[[], Any]) -> None:
        """Drop what is only being read, finish what is being written, and do ``last`` on the writer's thread."""
        self._is_closed = True
        for line in (Line.READER, Line.WORKER):
            self._lines[line].shutdown(wait=True, cancel_futures=True)
        self._lines[Line.WRITER].submit(last)
        self._lines[Line.WRITER].shutdown(wait=True)

    def _deliver(self, request: Request) -> None:
        self._pending -= 1
        result = request.always(request.result) if request.always is not None else request.result
        is_wanted = self._is_wanted(request)
        if isinstance(request.error, VirkniError) and is_wanted:
            self.failed.emit(request.error)
        if not (shiboken6.isValid(request.owner) and is_wanted):
            return
        if request.error is None:
            if request.then is not None:
                request.then(result)
        elif isinstance(request.error, VirkniError):
            (request.failed or self.refused.emit)(request.error)
        else:
            self.broke.emit(report_of(request.error))

    def _is_wanted(self, request: Request) -> bool:
        if request.wanted is not None and not request.wanted():
            return False
        if request.ticket is None:
            return True
        key, number = request.ticket
        return self._tickets.get(request.owner, {}).get(key) == number
