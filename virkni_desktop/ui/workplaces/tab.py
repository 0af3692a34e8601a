"""What a tab of a workplace's page is, so that the page knows nothing of what stands on it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from virkni_desktop.ui.components.page_parts import Ground
from virkni_desktop.ui.pages import PageContext

if TYPE_CHECKING:
    from virkni_desktop.casework.workplace_view import WorkplaceView


class WorkplaceTab(Ground):
    """One part of what is known of a workplace.

    It builds its widgets without touching the caseload. The page reads the ``WorkplaceView`` once for all tabs and hands
    it to the tab in sight by ``show_workplace``; what stands beside it a tab reads itself in ``refresh``, which follows.
    """

    actions_changed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__(context.look)
        self.context = context

    def show_workplace(self, view: "WorkplaceView") -> None:
        """Show this workplace: another one than before, or the same with newer values (then what is typed stays)."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Read anew what is shown beside the view."""

    def leave(self) -> bool:
        """Save what is typed before something else is shown."""
        return True

    def menu_actions(self) -> dict[str, list[QAction]]:
        """The tab's own actions, by menu."""
        return {}

    def first_focus(self) -> QWidget | None:
        """What takes the keyboard when the tab is shown."""
        return None
