"""Goes through the window step by step, each when everything that the one before asked for has come to rest."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from PySide6.QtCore import QObject, QTimer

from virkni_desktop.ui.desk import Desk
from virkni_desktop.ui.page_list import page_entries

Step = tuple[str, Callable[[], object]]
_RESTS = 150  # milliseconds of quiet before the next step: longer than the window waits after a key


class Steps(QObject):
    """Takes the steps one by one; ``name`` is the one under way. Then calls ``then``."""

    def __init__(self, desk: Desk, steps: Iterable[Step], then: Callable[[], object]) -> None:
        super().__init__(desk)
        self.name = ""
        self._desk, self._steps, self._then = desk, iter(steps), then
        self._timer = QTimer(self)
        self._timer.setInterval(_RESTS)
        self._timer.timeout.connect(self._on_rested)
        self._timer.start()

    def _on_rested(self) -> None:
        if not self._desk.operations.is_idle:
            return
        step = next(self._steps, None)
        if step is None:
            self._timer.stop()
            self._then()
            return
        self.name, take = step
        take()


def everywhere(desk: Desk) -> Iterator[Step]:
    """Every page, and every part of it that its pictures show."""
    for entry in page_entries():
        yield entry.id, partial(desk.window.go, entry.id)
        page = desk.window.stack.page
        for part, show in page.pictures() if page is not None else []:
            yield f"{entry.id} {part}".strip(), show
