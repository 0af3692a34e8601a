"""The program as a process, as a person starts it: says when it was painted, took a key, and showed the day.

``program_window.py LAUNCHED CASELOAD DAY [visit]``; with ``visit`` it goes through every page before it says what it holds
in memory. The person's own settings are elsewhere: XDG_CONFIG_HOME is to name another folder.
"""

import gc

gc.disable()  # as the program does, which loads for itself what is loaded here

import os  # noqa: E402
import sys  # noqa: E402
from functools import partial  # noqa: E402
from typing import Any  # noqa: E402

from PySide6.QtCore import QEvent  # noqa: E402
from PySide6.QtGui import QShowEvent  # noqa: E402
from PySide6.QtWidgets import QMainWindow  # noqa: E402
from steps import Steps, everywhere  # noqa: E402
from watching import Seen, Told  # noqa: E402

from virkni_desktop.__main__ import main  # noqa: E402
from virkni_desktop.ui.components.row_list import RowList  # noqa: E402
from virkni_desktop.ui.desk import Desk  # noqa: E402
from virkni_desktop.ui.main_window import MainWindow  # noqa: E402


class Watch:
    """Looks on from the moment that the window is shown."""

    def __init__(self, launched: float, *, visits: bool) -> None:
        self._told, self._visits = Told(launched), visits
        self._desk: Desk

    def on_shown(self, window: MainWindow, event: QShowEvent) -> None:
        """Stands in for the window's own answer to being shown."""
        QMainWindow.showEvent(window, event)
        desk = window.findChild(Desk)
        assert desk is not None
        self._desk = desk
        self._told.watch_frame(window.command_bar.field, window.command_bar.field)
        window.stack.page_changed.connect(self._watch_day)

    def _watch_day(self) -> None:
        """Mark ``day`` when rows of the first page are painted."""
        stack = self._desk.window.stack
        if stack.page is not None:
            stack.page_changed.disconnect(self._watch_day)
            for rows in stack.page.findChildren(RowList):
                Seen(rows.viewport(), QEvent.Type.Paint, self._on_day_painted, partial(_has_rows, rows))

    def _on_day_painted(self) -> None:
        if self._told.mark("day"):
            Steps(self._desk, everywhere(self._desk) if self._visits else (), self._finish)

    def _finish(self) -> None:
        self._told.say()
        self._desk.window.close()


def _has_rows(rows: RowList) -> bool:
    return rows.model().rowCount() > 0


def _stop(*error: Any) -> None:
    """An error in a slot would only be printed, and the window wait for ever."""
    sys.__excepthook__(*error)
    os._exit(1)


if __name__ == "__main__":
    launched, caseload, day, *rest = sys.argv[1:]
    sys.excepthook = _stop
    watch = Watch(float(launched), visits="visit" in rest)

    def show_event(window: MainWindow, event: QShowEvent) -> None:
        watch.on_shown(window, event)

    MainWindow.showEvent = show_event  # type: ignore[assignment,method-assign]
    sys.exit(main([caseload, "--today", day]))
