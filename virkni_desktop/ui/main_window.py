"""The frame around the pages: menu bar, navigation rail, command bar, the page, and what is saved."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QMouseEvent,
    QResizeEvent,
    QShowEvent,
    QWindow,
)
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMenuBar, QVBoxLayout, QWidget
from shiboken6 import isValid

from virkni_desktop.ui.command_bar import CommandBar
from virkni_desktop.ui.components.page_parts import Ground, Hairline
from virkni_desktop.ui.dropped import dropped_file
from virkni_desktop.ui.find_or_do import Find
from virkni_desktop.ui.look import Look, Room
from virkni_desktop.ui.menus import MenuDoings, Menus
from virkni_desktop.ui.navigation import NavigationRail
from virkni_desktop.ui.page_room import PageRoom
from virkni_desktop.ui.page_stack import PageStack
from virkni_desktop.ui.pages import PageEntry
from virkni_desktop.ui.saved_state import SavedState
from virkni_desktop.ui.standing_bars import StandingBars
from virkni_desktop.ui.theme import Space, Token

BESIDE, RAIL, TALL = 1200, 1000, 600
IN_SIGHT = 100
"""So many pixels of the window, across and down, must lie on a screen for one to take hold of it."""
BOTH = 1440  # so that a page and a panel beside each other have as much room as in the smallest window


class MainWindow(QMainWindow):
    """Lays the frame out and keeps it true to the page in sight; what is done when is decided by ``Desk``.

    ``closing`` comes before the window closes; a slot may refuse by setting ``stay``. ``file_dropped`` brings the path of
    a file that was dropped anywhere on it.
    """

    closing = Signal()
    file_dropped = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.stay = False
        self._handle: QWindow | None = None
        self.stack: PageStack
        self.resize(1200, 780)
        self.setMinimumSize(640, 400)
        self.setAcceptDrops(True)
        look.changed.connect(self._fit)

    def build(
        self,
        entries: Sequence[PageEntry],
        doings: MenuDoings,
        find: Find,
        start: Callable[[], QWidget],
        language: str,
    ) -> None:
        """Make all that is in the window, in the language of now; what was there before is thrown away."""
        look = self._look
        # A bar of its own each time: what Python knows of one that stays goes with the old central widget.
        bar = QMenuBar(self)
        bar.setNativeMenuBar(False)
        self.menus = Menus(bar, doings, entries, look, language)
        self.setMenuBar(bar)
        self.stack = PageStack(entries, start)
        self.page_room = PageRoom(look, self.stack, self._fit)
        self.states = (SavedState(look), SavedState(look, one_line=True))
        self.rail = NavigationRail(look, entries, self.tr("Pages"), self.states[0])
        self.command_bar = CommandBar(look, find, self.menus.actions)
        self.bars = StandingBars(look)
        self.message = self.bars.bar("message")
        self._strip = Ground(look, Token.WINDOW)
        self._lay_out()
        self.rail.chosen.connect(doings.go)
        self.command_bar.back.connect(self.back)
        self.command_bar.forward.connect(self.forward)
        self.command_bar.note.connect(doings.note)
        self.stack.page_changed.connect(self._on_page_changed)
        self.stack.count_changed.connect(self.rail.set_count)
        self._fit()
        self._on_page_changed()

    def go(self, page: str, *target: object) -> None:
        """Show a page and what is asked for on it."""
        self.stack.go(page, *target)

    def back(self) -> None:
        """One step back."""
        self.stack.back()

    def forward(self) -> None:
        """One step forward."""
        self.stack.forward()

    def set_saved(self, words: str, *, busy: bool = False) -> None:
        """Say in the rail's foot and in the strip when it was saved."""
        for state in self.states:
            state.set_saved(words, busy=busy)

    def set_backup(self, words: str, *, late: bool = False) -> None:
        """Say when the last backup was made, as a warning where that was long ago."""
        for state in self.states:
            state.set_backup(words, late=late)

    def go_to_part(self, step: int) -> None:
        """Bring the keyboard to the next (1) or previous (-1) part: the rail, the field that finds, the page."""
        page = self.page_room
        rail = self.rail.view if self.rail.view.isEnabled() else self.rail.foot_view
        parts: list[tuple[QWidget, QWidget | None]] = [
            (self.rail, rail),
            (self.command_bar, self.command_bar.field),
            (page, page.focusWidget() or self.stack.first_focus()),
        ]
        here = self.focusWidget()
        at = next((n for n, (part, _) in enumerate(parts) if here is not None and part.isAncestorOf(here)), 0)
        for number in range(1, len(parts) + 1):
            target = parts[(at + step * number) % len(parts)][1]
            if target is not None and target.isVisible() and target.isEnabled():
                target.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def geometry_text(self) -> str:
        """The window's place, to be remembered."""
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def restore_geometry_text(self, text: str) -> None:
        """Take the remembered place; where no screen shows enough of it, stand in the middle of the first screen."""
        if text:
            self.restoreGeometry(QByteArray.fromBase64(text.encode("ascii")))
        in_sight = (screen.availableGeometry() & self.frameGeometry() for screen in QGuiApplication.screens())
        if not any(part.width() >= IN_SIGHT and part.height() >= IN_SIGHT for part in in_sight):
            room = QGuiApplication.primaryScreen().availableGeometry()
            self.resize(self.size().boundedTo(room.size()))
            self.move(room.center() - self.rect().center())

    def showEvent(self, event: QShowEvent) -> None:
        """The buttons at the side of a mouse are heard before any widget takes them."""
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None and handle is not self._handle:
            self._handle = handle
            handle.installEventFilter(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell everybody when the window crosses a width or height that matters."""
        super().resizeEvent(event)
        self._fit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped anywhere."""
        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the file on."""
        path = dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.file_dropped.emit(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close, unless something has to be finished first."""
        self.stay = False
        self.closing.emit()
        if self.stay:
            event.ignore()
        else:
            event.accept()

    def _lay_out(self) -> None:
        look = self._look
        ground = Ground(look)
        right = QVBoxLayout()
        right.setSpacing(0)
        for widget in (self.command_bar, Hairline(look), self.bars):
            right.addWidget(widget)
        right.addWidget(self.page_room, 1)
        strip = QVBoxLayout(self._strip)
        strip.setSpacing(0)
        strip.addWidget(Hairline(look))
        self._strip_line = QHBoxLayout()
        self._strip_line.setSpacing(0)
        self._strip_line.addSpacing(Space.L)
        self._strip_line.addStretch(1)
        self._strip_line.addWidget(self.states[1])
        strip.addLayout(self._strip_line)
        self._in_strip: QWidget | None = None
        right.addWidget(self._strip)
        line = QHBoxLayout(ground)
        line.setSpacing(0)
        line.addWidget(self.rail)
        line.addWidget(Hairline(look, upright=True))
        line.addLayout(right, 1)
        self.setCentralWidget(ground)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Back and forward by mouse."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            if event.button() == Qt.MouseButton.BackButton:
                self.back()
                return True
            if event.button() == Qt.MouseButton.ForwardButton:
                self.forward()
                return True
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Text of 200 % needs the layout of a window half as large."""
        share = self._look.scaled(1000) / 1000
        width, height = self.width() / share, self.height() / share
        taken = 0.0
        if self.centralWidget() is not None:
            self.page_room.set_beside(beside=width >= BOTH)
            taken = self.page_room.taken / share
        self._look.set_room(Room(beside=width - taken >= BESIDE, rail=width >= RAIL, tall=height >= TALL))
        if self.centralWidget() is not None:
            self._strip.setVisible(not self._look.room.rail)

    def _on_page_changed(self) -> None:
        page, history = self.stack.page, self.stack.history
        self.setWindowTitle(self.tr("{page} – Virkni").format(page=page.title()) if page else "Virkni")
        self._show_in_strip(page.strip() if page else None)
        self.rail.set_current(self.stack.page_id)
        self.rail.set_open(is_open=self.stack.is_open)
        self.command_bar.set_ways(back=history.has_back, forward=history.has_forward)
        self.menus.set_ways(back=history.has_back, forward=history.has_forward)
        self.command_bar.set_caseload_open(is_open=self.stack.is_open)
        self.menus.set_caseload_open(is_open=self.stack.is_open)
        self.menus.set_page_actions(page.menu_actions() if page else {})

    def _show_in_strip(self, widget: QWidget | None) -> None:
        """What the page in sight has to say there, instead of what the page before had."""
        before, self._in_strip = self._in_strip, widget
        if before is not None and before is not widget and isValid(before):
            self._strip_line.removeWidget(before)
            before.setParent(None)
        if widget is not None and self._strip_line.indexOf(widget) < 0:
            self._strip_line.insertWidget(1, widget, 10)
            widget.show()
