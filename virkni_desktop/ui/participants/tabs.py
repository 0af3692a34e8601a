"""What a tab of a participant's page is, so that the page knows nothing of mapping, plan or placement."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from virkni_desktop.ui.components.page_parts import Ground
from virkni_desktop.ui.pages import PageContext

if TYPE_CHECKING:
    from virkni_desktop.casework.participant import ParticipantView


class Tab(Ground):
    """One tab: a part of what is known of one person.

    - It builds its widgets in ``__init__(context)`` without touching the caseload.
    - The page reads the ``ParticipantView`` once for all its tabs and hands it on by ``show_participant`` whenever it is
      read anew. What a tab shows beside it, it reads itself in ``refresh``.
    - Only the tab in sight is asked to refresh: when it comes into sight, for another person, and after a change of
      one of its ``records()``. ``refresh`` always follows ``show_participant``.
    - It asks for another tab by ``detail_asked`` (its id, and what to show on it), which that one gets in ``show_detail``.
    - It tells ``actions_changed`` when ``menu_actions`` or ``print_actions`` would give others than before.
    """

    actions_changed = Signal()
    detail_asked = Signal(str, object)

    def __init__(self, context: PageContext) -> None:
        super().__init__(context.look)
        self.context = context

    def show_participant(self, view: "ParticipantView") -> None:
        """Show this person: another one than before, or the same with newer values (then what is typed stays)."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Read anew what is shown beside the view."""

    def records(self) -> tuple[type, ...]:
        """The kinds of record whose change makes the tab read anew."""
        return ()

    def leave(self) -> bool:
        """Save what is typed before another tab, person or page is shown; False keeps this tab in sight."""
        return True

    def show_detail(self, detail: object) -> None:
        """Show a part of what the tab shows, such as a goal or a file by its id, as soon as it is read."""

    def menu_actions(self) -> dict[str, list[QAction]]:
        """The tab's own actions by menu ("file", "edit", "view", "participant"), offered while it is in sight."""
        return {}

    def print_actions(self) -> list[QAction]:
        """What the Print button of the identity bar offers while the tab is in sight; the button hides without any."""
        return []

    def first_focus(self) -> QWidget | None:
        """What takes the keyboard when the tab is shown."""
        return None


@dataclass(frozen=True)
class TabEntry:
    """A tab of the page: its id (as in ``go("participants", person_id, "plan")``), its words, and how it is made.

    ``build`` imports and makes it when it is first shown. ``prints`` says of a person whether there is something to
    print on it, which the Print button of the overview then leads to.
    """

    id: str
    words: Callable[[], str]
    build: Callable[[PageContext], Tab]
    prints: "Callable[[ParticipantView], bool] | None" = None
