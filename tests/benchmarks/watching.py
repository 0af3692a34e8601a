"""Tells when a widget has painted what is waited for, when a key arrived, and what to make of both."""

import json
import sys
import time
from collections.abc import Callable

from memory import resident_megabytes
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class Seen(QObject):
    """Calls ``then`` once, after the first event of a kind at ``widget`` for which ``is_ready``."""

    def __init__(
        self,
        widget: QWidget,
        kind: QEvent.Type,
        then: Callable[[], object],
        is_ready: Callable[[], bool] = lambda: True,
    ) -> None:
        super().__init__(widget)
        self._kind, self._then, self._is_ready = kind, then, is_ready
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """Look on."""
        if event.type() == self._kind and self._is_ready():
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._then)  # when the event was dealt with
        return False


class Told:
    """Keeps moments, in seconds after the launch of the process."""

    def __init__(self, launched: float) -> None:
        self._launched = launched
        self._moments: dict[str, float] = {}

    def mark(self, name: str) -> bool:
        """This moment, unless it is marked already; whether it was not."""
        is_first = name not in self._moments
        self._moments.setdefault(name, time.monotonic() - self._launched)
        self._moments.setdefault("cpu_" + name, time.process_time())
        return is_first

    def watch_frame(self, painted: QWidget, takes_keys: QWidget) -> None:
        """Mark ``frame`` when a key that was pressed after the first painting has arrived."""
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier)
        Seen(takes_keys, QEvent.Type.KeyPress, lambda: self.mark("frame"))
        Seen(painted, QEvent.Type.Paint, lambda: QCoreApplication.postEvent(takes_keys, key))

    def say(self) -> None:
        """Print what was marked, and the memory that is held now, as JSON."""
        sys.stdout.write(json.dumps({**self._moments, "memory": resident_megabytes()}))
