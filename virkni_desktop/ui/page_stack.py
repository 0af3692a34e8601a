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


class PageStack(QStackedWidget):
    """Shows one page, or the start page while no caseload is open.

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

    def open_caseload(self, context: PageContext, place: Place) -> None:
        """Forget the pages of the caseload before and show a place in this one."""
        self._forget_pages()
        self._context = context
        self.go(place.page, *place.target)
        self._count_unbuilt()

    def close_caseload(self) -> None:
        """Show the start page and forget all pages."""
        if self._start is None:
            self._start = self._make_start()
            self.addWidget(self._start)
        self.setCurrentWidget(self._start)
        self._forget_pages()
        self.page_changed.emit()

    def _forget_pages(self) -> None:
        for page in self._pages.values():
            self.removeWidget(page)
            page.deleteLater()
        self._pages = {}
        self._context = None
        self.history = History()

    def go(self, page: str, *target: object) -> bool:
        """Show a page and what is asked for on it; False where the page in sight keeps the person, or nothing is open."""
        if self._context is None or not self.leave():
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
            if self._context is not None and entry.count is not None and entry.id not in self._pages:
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
        page = self._pages.get(place.page) or self._build(place.page)
        page.show_for(*place.target)
        if visit:
            self.history.visit(Place(place.page, page.place() or place.target))
        in_sight = self.currentWidget() is page
        self.setCurrentWidget(page)
        if in_sight:
            page.mark_stale()
        focus = page.first_focus()
        if focus is not None:
            focus.setFocus()
        self.page_changed.emit()

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
