"""One placement: what was agreed, what it pays, when it works, and how much support there is."""

from uuid import UUID

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from virkni_desktop.ui.pages import PageContext


class PlacementPanel(QWidget):
    """Shows one placement; the page around it says which, and asks it to read anew when one of ``records()`` changes."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._placement: UUID | None = None

    def show_placement(self, placement_id: UUID | None) -> None:
        """Show this placement; nothing where there is none."""
        if placement_id != self._placement:
            self._placement = placement_id
            self.refresh()

    def refresh(self) -> None:
        """Read the placement anew and show it."""

    def records(self) -> tuple[type, ...]:
        """The kinds of record whose change makes the panel read anew."""
        return ()

    def menu_actions(self) -> dict[str, list[QAction]]:
        """The panel's own actions, by menu."""
        return {}
