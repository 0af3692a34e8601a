"""The pages of the window: built when first shown, one in sight, with a way back and forward."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from virkni_desktop.ui.history import History, Place
from virkni_desktop.ui.pages import Page, PageContext, PageEntry

if TYPE_CHECKING:
    from virkni_desktop.store.steps import Changes


START = "start"
"""The place of the start page."""


class PageStack(QStackedWidget):
    """Shows one page, or the start page while no caseload is open and nothing that needs none was asked for.

    ``page_changed`` comes when another page, or another thing on a page, is in sight; ``count_changed`` brings the id
    of a page and how many things wait there.
    """

    page_changed = Signal()
    count_changed = Signal(str, int)

    def __init__(self, entries: Sequence[PageEntry], start: Callable[[], QWidget]) -> None:
        super().__init__()
        self._entries = {entry.id: entry for entry in entries}
        self._make_start = start
        self._start: QWidget | None = None
        self._context: PageContext | None = None
        self._is_open = False
        self._pages: dict[str, Page] = {}
        self.history = History()

    @property
    def page(self) -> Page | None:
        """The page in sight; None while the start page is."""
        current = self.currentWidget()
        return current if isinstance(current, Page) else None

    @property
    def page_id(self) -> str:
        """The id of the page in sight; empty while the start page is."""
        here = self.history.here
        return here.page if here and self.page is not None else ""

    @property
    def is_open(self) -> bool:
        """Whether pages that need a caseload can be shown."""
        return self._is_open

    def can_show(self, page: str) -> bool:
        """Whether a page is there and has what it needs."""
        return page in self._entries and (self._is_open or not self._entries[page].needs_caseload)

    def built(self) -> dict[str, Page]:
        """The pages made so far, by id."""
        return dict(self._pages)

    def open_caseload(self, context: PageContext, place: Place) -> None:
        """Forget the pages of the caseload before and show a place in this one."""
        self._forget_pages()
        self._context = context
        self._is_open = True
        self.go(place.page, *place.target)
        self._count_unbuilt()

    def close_caseload(self, context: PageContext, place: Place | None = None) -> None:
        """Show the start page, made anew, and forget all pages; ``context`` is for those that need no caseload."""
        self._forget_pages()
        self._context = context
        if self._start is not None:
            self.removeWidget(self._start)
            self._start.deleteLater()
        self._start = self._make_start()
        self.addWidget(self._start)
        self._show(Place(START))
        if place is not None and place.page != START:
            self.go(place.page, *place.target)

    def change_context(self, context: PageContext) -> None:
        """Hand pages that are shown from now on another context; the one in sight stays as it is."""
        self._context = context
        for page_id, page in list(self._pages.items()):
            if page is not self.currentWidget():
                self.removeWidget(page)
                page.deleteLater()
                del self._pages[page_id]

    def read_anew(self) -> None:
        """Every page reads what it shows again."""
        for page in self._pages.values():
            page.mark_stale()

    def _forget_pages(self) -> None:
        for page in self._pages.values():
            self.removeWidget(page)
            page.deleteLater()
        self._pages = {}
        self._context = None
        self._is_open = False
        self.history = History()

    def go(self, page: str, *target: object) -> bool:
        """Show a page and what is asked for on it; False where the page in sight keeps the person, or nothing is open."""
        if not self.can_show(page) or not self.leave():
            return False
        self._show(Place(page, target))
        return True

    def back(self) -> None:
        """One step back."""
        self._step(self.history.back)

    def forward(self) -> None:
        """One step forward."""
        self._step(self.history.forward)

    def leave(self) -> bool:
        """Let the page in sight save what is typed."""
        return self.page is None or self.page.leave()

    def refresh(self, changes: "Changes") -> None:
        """Tell every page what was committed."""
        for page in self._pages.values():
            page.on_committed(changes)
        self._count_unbuilt()

    def _count_unbuilt(self) -> None:
        """What waits on pages that nobody has looked at yet; a page that is built tells by itself."""
        for entry in self._entries.values():
            if self._is_open and self._context is not None and entry.count is not None and entry.id not in self._pages:
                tell = partial(self._on_counted, entry.id)
                self._context.operations.read(self, entry.count, tell, key=f"count of {entry.id}")

    def _on_counted(self, page: str, count: int) -> None:
        if page not in self._pages:
            self.count_changed.emit(page, count)

    def _step(self, step: Callable[[], Place | None]) -> None:
        place = step() if self.leave() else None
        if place is not None:
            self._show(place, visit=False)

    def _show(self, place: Place, *, visit: bool = True) -> None:
        if place.page == START and self._start is not None:
            self.history.visit(place)
            self.setCurrentWidget(self._start)
            self.page_changed.emit()
            return
        page = self._pages.get(place.page) or self._build(place.page)
        page.show_for(*place.target)
        if visit:
            self.history.visit(Place(place.page, page.place() or place.target))
        in_sight = self.currentWidget() is page
        self.setCurrentWidget(page)
        if in_sight:
            page.mark_stale()
        focus = self.first_focus()
        if focus is not None:
            focus.setFocus()
        self.page_changed.emit()

    def first_focus(self) -> QWidget | None:
        """What takes the keyboard on what is in sight: what the page knows best, or the first that Tab reaches."""
        page = self.page
        if page is None:
            return self._start
        # What a page knows best may not be there before it has read; the keyboard must be somewhere meanwhile.
        best = page.first_focus()
        return best if best is not None and best.isVisibleTo(page) else Page.first_focus(page)

    def _build(self, page_id: str) -> Page:
        if self._context is None:
            raise RuntimeError("no caseload is open")
        page = self._pages[page_id] = self._entries[page_id].build(self._context)
        page.place_changed.connect(self._on_place_changed)
        page.title_changed.connect(self.page_changed)
        page.count_changed.connect(lambda count, of=page_id: self.count_changed.emit(of, count))
        self.addWidget(page)
        return page

    def _on_place_changed(self) -> None:
        page = self.page
        if page is not None and page is self.sender():
            self.history.visit(Place(self.page_id, page.place()))
            self.page_changed.emit()
