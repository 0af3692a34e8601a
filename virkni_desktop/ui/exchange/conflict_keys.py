"""The keys that decide a conflict: M mine, A or T the agency's, E another, L later; in the Edit menu while there is one."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from virkni_desktop.ui.exchange.conflict_panel import CHOICES

_KEYS = {"mine": ("M",), "theirs": ("A", "T"), "another": ("E",), "later": ("L",)}


class ConflictKeys(QObject):
    """Works while the keyboard is anywhere in ``view`` but in a field; ``choose`` is told the choice."""

    def __init__(self, view: QWidget, choose: Callable[[str], object]) -> None:
        super().__init__(view)
        words = {
            "mine": self.tr("Conflict: keep mine"),
            "theirs": self.tr("Conflict: use the agency’s"),
            "another": self.tr("Conflict: write another"),
            "later": self.tr("Conflict: decide later"),
        }
        self._actions: list[QAction] = []
        for choice in CHOICES:
            action = QAction(words[choice], self)
            action.setShortcuts([QKeySequence.fromString(key) for key in _KEYS[choice]])
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _on=False, chosen=choice: choose(chosen))
            view.addAction(action)
            self._actions.append(action)
        self.set_on(on=False)

    def set_on(self, *, on: bool) -> None:
        """Whether there is a conflict to decide now."""
        for action in self._actions:
            action.setEnabled(on)

    def actions(self) -> list[QAction]:
        """For the menus."""
        return self._actions
