"""Collects garbage on the window's thread only, and so that nobody waits for it."""

import gc
import linecache

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from virkni_desktop.ui.operations import Operations

_SETTLES, _EVERY = 2_000, 2_000
_YOUNG = 1
_MOST = 20_000  # objects, which take about a frame


class Tidying(QObject):
    """Takes the place of Python's own collecting, which begins on whatever thread happens to allocate.

    There it would stop the window for a tenth of a second and more, and could end Qt's objects on a thread that is not
    theirs. Here, each time ``every`` milliseconds have passed and nothing is being read or written, only what came since
    the last time is gone through, if it is not too much (a long list); all there is, when the person turns to another
    window.
    """

    def __init__(self, app: QGuiApplication, operations: Operations, *, every: int = _EVERY) -> None:
        super().__init__(app)
        gc.disable()
        self._operations, self._every = operations, every
        self._has_started = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tidy)
        self._timer.start(min(_SETTLES, every))
        app.applicationStateChanged.connect(self._on_state_changed)

    def _tidy(self) -> None:
        if not self._operations.is_idle:
            return
        linecache.clearcache()  # Qt for Python looks into the source of each module that is loaded; Python would keep it
        if self._has_started and gc.get_count()[0] <= _MOST:
            gc.collect(_YOUNG)
        else:
            gc.freeze()  # what the start made is here to stay; much else waits until nobody looks
        if not self._has_started:
            self._has_started = True
            self._timer.start(self._every)

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        if state != Qt.ApplicationState.ApplicationActive and self._operations.is_idle:
            gc.unfreeze()
            gc.collect()
