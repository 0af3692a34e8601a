"""How a page shares its room: columns one can drag, columns that scroll, and tabs over a stack."""

from typing import Literal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from virkni_desktop.ui.components.page_parts import BarRoom, Ground, Hairline
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import Role, Space, Token


class Scrolled(QScrollArea):
    """A column that scrolls up and down and never sideways; ``token`` is its ground, ``margins`` left, top, right, bottom.

    Without a right margin the content has a gutter of its own, over which the scroll bar is laid.
    """

    def __init__(
        self,
        look: Look,
        content: QWidget,
        token: Token = Token.BASE,
        margins: tuple[int, int, int, int] = (Space.XL, Space.L, Space.XL, Space.XL),
    ) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._ground = Ground(look, token)
        inner = QVBoxLayout(self._ground)
        inner.setContentsMargins(*margins)
        inner.addWidget(content)
        inner.addStretch(1)
        self.setWidget(self._ground)
        self.verticalScrollBar().setSingleStep(24)
        self._inner, self._margins = inner, margins
        self._bar = BarRoom(self, self._fit)

    def _fit(self) -> None:
        left, top, right, bottom = self._margins
        if right:
            self._inner.setContentsMargins(left, top, max(0, right - self._bar.width), bottom)
        else:
            self._bar.lay_over()

    def minimumSizeHint(self) -> QSize:
        """As wide as what it holds, so that nothing is cut at the side."""
        return QSize(self._ground.minimumSizeHint().width() + 12, 80)


class Tabs(QWidget):
    """Tabs over a stack, with one hairline under the whole bar; Ctrl+Tab goes round them.

    ``add`` takes the words and the page; ``shown`` tells the key of the tab that is shown now.
    """

    shown = Signal(str)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self._keys: list[str] = []
        self._bar = _TabBar(look, name)
        self._stack = QStackedWidget()
        self._head = QHBoxLayout()
        self._head.addWidget(self._bar, 1)
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(Hairline(look))
        column.addWidget(self._stack, 1)
        self._bar.currentChanged.connect(self._on_changed)
        look.room_changed.connect(self._fit)
        self._fit()

    def add(self, key: str, words: str, page: QWidget) -> None:
        """Add a tab at the end."""
        self._keys.append(key)
        self._stack.addWidget(page)
        self._bar.addTab(words)

    def show_tab(self, key: str) -> None:
        """Show a tab, as if it were clicked."""
        self._bar.setCurrentIndex(self._keys.index(key))

    def set_offered(self, key: str, *, offered: bool) -> None:
        """Offer a tab or take it out of the bar; another is shown where it was the one in sight."""
        self._bar.setTabVisible(self._keys.index(key), offered)

    def offered(self) -> list[str]:
        """The keys of the tabs in the bar, in their order."""
        return [key for number, key in enumerate(self._keys) if self._bar.isTabVisible(number)]

    def current(self) -> str:
        """The key of the tab that is shown; empty if there is none."""
        return self._keys[self._bar.currentIndex()] if self._keys else ""

    def page(self, key: str) -> QWidget | None:
        """What stands under a tab."""
        return self._stack.widget(self._keys.index(key))

    def _on_changed(self, number: int) -> None:
        if 0 <= number < self._stack.count():
            self._stack.setCurrentIndex(number)
            self.shown.emit(self._keys[number])

    def _fit(self) -> None:
        gutter = Space.XL if self._look.room.tall else Space.L
        self._head.setContentsMargins(gutter, 0, gutter, 0)


class Columns(QWidget):
    """A main column and one beside it, parted by a hairline one can drag.

    With ``names`` (words for main and side) the two become tabs when the window is under 1200 px wide, as for a print
    preview; without, they stay beside each other. ``leading`` puts the side column first. Without ``tabs`` only one of them
    is in sight there too, and the page itself says how to come to the other (``show_column``).
    """

    def __init__(
        self,
        look: Look,
        main: QWidget,
        side: QWidget,
        side_width: int,
        *,
        leading: bool = False,
        names: tuple[str, str] | None = None,
        tabs: bool = True,
    ) -> None:
        super().__init__()
        self._look, self._side_width, self._leading, self._has_tabs = look, side_width, leading, tabs
        self.main, self.side = main, side
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        for widget in (side, main) if leading else (main, side):
            self._splitter.addWidget(widget)
        self._splitter.setStretchFactor(self._splitter.indexOf(main), 1)
        self._splitter.setStretchFactor(self._splitter.indexOf(side), 0)
        self._bar = _TabBar(look, "") if names else None
        column = QVBoxLayout(self)
        column.setSpacing(0)
        if self._bar is not None and names is not None:
            self._bar.setAccessibleName(" / ".join(names))
            for words in names:
                self._bar.addTab(words)
            self._head = _Head(look, self._bar)
            column.addWidget(self._head)
            self._bar.currentChanged.connect(self._fit)
        column.addWidget(self._splitter, 1)
        self._sized = False
        look.room_changed.connect(self._fit)
        self._fit()

    def show_column(self, which: Literal["main", "side"]) -> None:
        """Bring a column into sight where only one has room."""
        if self._bar is not None:
            self._bar.setCurrentIndex(0 if which == "main" else 1)

    def showEvent(self, event: QShowEvent) -> None:
        """Give the side column its width the first time there is a width to share."""
        super().showEvent(event)
        if not self._sized:
            self._sized = True
            side = self._look.scaled(self._side_width)
            rest = max(200, self.width() - side - self._splitter.handleWidth())
            self._splitter.setSizes([side, rest] if self._leading else [rest, side])

    def _fit(self) -> None:
        if self._bar is None:
            return
        beside = self._look.room.beside
        self._head.setVisible(self._has_tabs and not beside)
        self.main.setVisible(beside or self._bar.currentIndex() == 0)
        self.side.setVisible(beside or self._bar.currentIndex() == 1)


class _Head(QWidget):
    """The two tabs of columns without room, and the hairline under them."""

    def __init__(self, look: Look, bar: QTabBar) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setSpacing(0)
        line = QHBoxLayout()
        line.setContentsMargins(Space.L, 0, Space.L, 0)
        line.addWidget(bar, 1)
        column.addLayout(line)
        column.addWidget(Hairline(look))


class _TabBar(QTabBar):
    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        arrows = (Icon.ARROW_LEFT, self.tr("Earlier tabs")), (Icon.ARROW_RIGHT, self.tr("Later tabs"))
        for button, (icon, words) in zip(self.findChildren(QToolButton), arrows, strict=False):
            button.setProperty("icon-name", icon.value)
            button.setProperty("kind", ButtonKind.PLAIN.value)
            button.setProperty("small", 1)
            button.setAccessibleName(words)
        look.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.setFont(self._look.font(Role.BODY))
        self.updateGeometry()
