"""How the plan's tab shares its room: the editor at its comfortable width, the preview takes what is left."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from virkni_desktop.ui.components.columns import Columns
from virkni_desktop.ui.look import Look

_EDITOR_WIDTH = 716
_MOST = 0.6  # of the whole width


class PlanColumns(Columns):
    """Editor and preview beside each other, or as tabs under 1200 px."""

    def __init__(self, look: Look, editor: QWidget, preview: QWidget, names: tuple[str, str]) -> None:
        super().__init__(look, editor, preview, _EDITOR_WIDTH, names=names)
        self._splitter.setStretchFactor(0, 0)
        self._splitter.setStretchFactor(1, 1)
        self._is_shared = False

    def showEvent(self, event: QShowEvent) -> None:
        """Share the width the first time there is one for both."""
        super().showEvent(event)
        if not self._is_shared and self._look.room.beside:
            self._is_shared = True
            editor = round(min(self._look.scaled(_EDITOR_WIDTH), self.width() * _MOST))
            self._splitter.setSizes([editor, self.width() - editor])
