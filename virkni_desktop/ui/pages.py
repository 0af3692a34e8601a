"""What a page is: something in the stack of the main window that shows a part of the caseload and keeps it fresh."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QWidget

from virkni_desktop.clock import Clock
from virkni_desktop.errors import VirkniError
from virkni_desktop.formats import parse_date, short_date
from virkni_desktop.messages import Message
from virkni_desktop.settings import Settings
from virkni_desktop.ui.components.page_parts import Ground
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.operations import Operations
from virkni_desktop.ui.theme import Space
from virkni_desktop.ui.words import said

if TYPE_CHECKING:
    from virkni_desktop.store.steps import Changes
    from virkni_desktop.ui.frame import Frame
    from virkni_desktop.ui.notes.occasion import Occasion


def _forget(*_args: object, **_changes: object) -> None:
    """Where nothing is remembered, and no note can be written."""


@dataclass(frozen=True)
class PageContext:
    """What every page is handed.

    ``language`` is the window's (``sv``, ``is``, ``en``); ``jurisdiction`` the caseload's (``se``, ``is``); ``who`` the
    person at work. ``go(page, *target)`` shows another page, for example ``go("participants", person_id)``. ``settings()``
    are the person's choices as they are now; ``remember(name=value)`` changes some of them. ``frame`` is what the window
    does as a whole; ``formats`` is whose way of writing figures and days in figures is used, empty for the language's.
    ``note(occasion)`` opens the panel for a note about whom or what the ``Occasion`` says; without one, it asks.
    """

    look: Look
    operations: Operations
    clock: Clock
    language: str
    jurisdiction: str
    who: str
    go: Callable[..., None]
    settings: Callable[[], Settings] = Settings
    remember: Callable[..., None] = field(default=_forget)
    frame: "Frame | None" = None
    formats: str = ""
    note: Callable[..., None] = field(default=_forget)

    @property
    def figures(self) -> str:
        """Whose way of writing amounts and days in figures is used."""
        return self.formats or self.language

    def read_day(self, text: str) -> date | None:
        """The day that was typed ("4/12", "fri", "+2w"), or None if it is none; for DateField."""
        return parse_date(text, self.language, self.clock.today())

    def show_day(self, day: date) -> str:
        """A day in figures, as the person chose."""
        return short_date(day, self.figures)

    def said(self, message: Message | VirkniError) -> str:
        """A sentence of the parts below, in the window's language."""
        return said(message, self.language)


class Page(Ground):
    """One page of the window.

    - It builds its widgets in ``__init__`` without touching the caseload.
    - It reads in ``refresh()``, through ``self.context.operations.read(self, query, self._show, key="…")``.
    - It names in ``records()`` the kinds of record it shows: it is refreshed when one of them changes, at once if it is in
      sight, otherwise when it is shown next.
    - It is told in ``show_for`` what to show (a participant's id); without arguments it shows its list.
    - It tells its title (no names of people in it) by ``title()``, and ``title_changed`` when it changes.
    - It hands its own actions to the menus by ``menu_actions()``: menu id ("file", "edit", "view", "participant",
      "workplace") → actions.
    - It says by ``note_about()`` what a note is about that is begun now (Ctrl+N).
    """

    title_changed = Signal()
    count_changed = Signal(int)
    place_changed = Signal()

    LIST_MARGIN: ClassVar[int] = Space.L
    """The side margin of lists and tables: 8 px less than the gutter, because their rows are padded by 8."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context.look)
        self.context = context
        self._stale = True

    def title(self) -> str:
        """The words in the window's title."""
        raise NotImplementedError

    def records(self) -> tuple[type, ...]:
        """The kinds of record whose change makes this page read anew."""
        return ()

    def show_for(self, *target: object) -> None:
        """Show this; without a target, what the page shows first."""

    def place(self) -> tuple[object, ...]:
        """What ``show_for`` would need to come back here (for Back and Forward)."""
        return ()

    def refresh(self) -> None:
        """Read anew and show."""

    def leave(self) -> bool:
        """Before another page is shown or the window closes: save what is typed. False keeps the page where it is."""
        return True

    def first_focus(self) -> QWidget | None:
        """What takes the keyboard when the page is shown: its first widget that Tab reaches, unless the page knows better."""
        # Not by nextInFocusChain(): Qt for Python takes each widget for the owner of the next one, up to the window itself,
        # and forgets the window's menus when a page is thrown away.
        for widget in self.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled():
                return widget
        return None

    def pictures(self) -> list[tuple[str, Callable[[], object]]]:
        """What pictures of the window show of the page: a name for the file, and how to bring it into sight."""
        return [("", _nothing)]

    def help_topic(self) -> str:
        """The section of the help that tells of what is in sight; empty for the page's own."""
        return ""

    def note_about(self) -> "Occasion | None":
        """Whom or which workplace a note is about that is begun here; None where that has to be chosen."""
        return None

    def strip(self) -> QWidget | None:
        """What stands at the left of the strip under the page, where the window is too narrow for the page's side column."""
        return None

    def menu_actions(self) -> dict[str, list[QAction]]:
        """The page's own actions, by menu."""
        return {}

    def mark_stale(self) -> None:
        """What is shown may be old: read anew, now if in sight."""
        if self.isVisible():
            self._stale = False
            self.refresh()
        else:
            self._stale = True

    def on_committed(self, changes: "Changes") -> None:
        """A step was committed somewhere."""
        kinds = self.records()
        if kinds and changes.affect(*kinds):
            self.mark_stale()

    def showEvent(self, event: QShowEvent) -> None:
        """Read anew if anything changed while it was out of sight."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.refresh()


def _nothing() -> None:
    """The page as it is shown first."""


@dataclass(frozen=True)
class PageEntry:
    """A page in the navigation rail. ``build`` imports and makes it when it is first shown.

    ``number`` is its key (Ctrl+1 …), unless ``key`` names another; ``words`` gives its name in the language of the window.
    ``foot`` pages stand at the foot of the rail; those that do not ``need_caseload`` can be shown beside the start page.
    ``count`` is how many things wait there, read while the page was not built yet.
    """

    id: str
    icon: Icon
    number: int
    words: Callable[[], str]
    build: Callable[[PageContext], Page]
    count: Callable[[Any], int] | None = None
    key: str = ""
    foot: bool = False
    needs_caseload: bool = True

    @property
    def shortcut(self) -> str:
        """The key that shows the page."""
        return self.key or f"Ctrl+{self.number}"
