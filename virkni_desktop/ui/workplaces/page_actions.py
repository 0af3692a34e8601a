"""What can be done on the workplaces' page: words, keys, and in which menu each stands."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

Do = Callable[[], object]


@dataclass(frozen=True)
class Doings:
    """What the actions call."""

    add: Do
    open: Do
    find: Do
    copy: Do
    log: Do
    start: Do
    details: Do
    next_tab: Do
    previous_tab: Do


class PageActions(QObject):
    """Made once for the page; which of them hold is decided by what is in sight."""

    def __init__(self, page: QWidget, doings: Doings) -> None:
        super().__init__(page)
        self._page = page
        self._add = self._make(self.tr("&Add workplace…"), doings.add, "Ctrl+Shift+N")
        self.open = self._make(self.tr("Open &workplace"), doings.open, "Ctrl+Shift+O")
        self._find = self._make(self.tr("Find on this &page"), doings.find, "Ctrl+F")
        self._copy = self._make(self.tr("&Copy as table"), doings.copy, "Ctrl+Shift+C")
        self.log = self._make(self.tr("L&og contact…"), doings.log)
        self._start = self._make(self.tr("&New placement…"), doings.start, "Ctrl+Shift+P")
        self._details = self._make(self.tr("Chang&e details…"), doings.details, "Ctrl+E")
        self._next = self._make(self.tr("&Next tab"), doings.next_tab, "Ctrl+Tab")
        self._previous = self._make(self.tr("&Previous tab"), doings.previous_tab, "Ctrl+Shift+Tab")

    def on_list(self) -> dict[str, list[QAction]]:
        """Those of the list, by menu."""
        self._hold({self._add, self.open, self._find, self._copy, self.log})
        return {"edit": [self._find, self._copy], "workplace": [self.open, self.log, self._add]}

    def on_workplace(self) -> dict[str, list[QAction]]:
        """Those of one workplace's page, by menu."""
        mine = [self.log, self._start, self._details]
        tabs = [self._next, self._previous]
        self._hold({self._find, self._add, *mine, *tabs})
        return {"edit": [self._find], "view": tabs, "workplace": [*mine, self._add]}

    def _hold(self, holding: set[QAction]) -> None:
        """Only these take keys now."""
        for action in self._page.actions():
            action.setEnabled(action in holding)

    def _make(self, words: str, do: Do, keys: str = "") -> QAction:
        action = QAction(words, self)
        if keys:
            action.setShortcut(QKeySequence.fromString(keys))
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda _on=False: do())
        self._page.addAction(action)
        return action
