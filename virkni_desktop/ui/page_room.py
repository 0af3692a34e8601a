"""The room of the pages: what waits to be finished over them, and the panel beside them, or over their side."""

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from virkni_desktop.ui.components.inline_bar import InlineBar
from virkni_desktop.ui.components.page_parts import Ground
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.style_buttons import RECEDES
from virkni_desktop.ui.theme import Space

_PANEL_WIDTH = 408


class PageRoom(Ground):
    """Holds the pages; a panel stands beside them in a wide window, and over their right side in a narrow one.

    ``fit`` is called when the panel comes or goes: the pages have another width then.
    """

    def __init__(self, look: Look, pages: QWidget, fit: Callable[[], object]) -> None:
        super().__init__(look)
        self._fit_window, self._pages = fit, pages
        self.waiting = InlineBar(look)
        self._panel: QWidget | None = None
        self._beside = True
        over = QVBoxLayout()
        over.addWidget(self.waiting)
        self._over_line = over
        self._over = QWidget()
        self._over.setLayout(over)
        self._over.hide()
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self._over)
        left.addWidget(pages, 1)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        self._line.addLayout(left, 1)
        look.room_changed.connect(self._fit)
        self._fit()

    @property
    def is_over(self) -> bool:
        """Whether the panel covers a part of the page."""
        return self._panel is not None and not self._panel.isHidden() and not self._beside

    @property
    def taken(self) -> int:
        """The width that the panel takes from the pages."""
        return self._width() if self._panel is not None and not self._panel.isHidden() and self._beside else 0

    def put(self, panel: QWidget) -> None:
        """Take a panel in, hidden, instead of the one before."""
        self.forget()
        self._panel = panel
        panel.hide()
        panel.setParent(self)
        self._place()

    def forget(self) -> None:
        """No panel, and nothing waits."""
        if self._panel is not None:
            self._line.removeWidget(self._panel)
            self._panel.hide()
            self._panel.deleteLater()
            self._panel = None
            self._recede(recedes=False)
            self._fit_window()
        self.clear_waiting()

    def show_panel(self, *, shown: bool) -> None:
        """Show the panel or put it away."""
        if self._panel is not None and self._panel.isHidden() == shown:
            self._panel.setVisible(shown)
            self._recede(recedes=shown)
            self._place()
            self._fit_window()

    def _recede(self, *, recedes: bool) -> None:
        """While the panel is open, the filled button of the window is the one that finishes it."""
        self._pages.setProperty(RECEDES, recedes)
        for button in self._pages.findChildren(QAbstractButton):
            button.update()

    def say_waiting(self, say: Callable[[InlineBar], object]) -> None:
        """Say over the page what waits to be finished."""
        say(self.waiting)
        self._over.show()

    def clear_waiting(self) -> None:
        """Nothing waits."""
        self.waiting.clear()
        self._over.hide()

    def set_beside(self, *, beside: bool) -> None:
        """Whether there is room for the panel beside the page."""
        if beside != self._beside:
            self._beside = beside
            self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A panel over the page keeps to its right side."""
        super().resizeEvent(event)
        self._place()

    def _fit(self) -> None:
        side = Space.XL if self._look.room.tall else Space.L
        self._over_line.setContentsMargins(side, Space.S, side, 0)

    def _place(self) -> None:
        panel = self._panel
        if panel is None:
            return
        if self._beside:
            panel.setFixedWidth(self._width())
            if self._line.indexOf(panel) < 0:
                self._line.addWidget(panel)
            return
        if self._line.indexOf(panel) >= 0:
            self._line.removeWidget(panel)
        width = min(self._width(), self.width())
        panel.setFixedWidth(width)
        panel.setGeometry(self.width() - width, 0, width, self.height())
        panel.raise_()

    def _width(self) -> int:
        return self._look.scaled(_PANEL_WIDTH)
