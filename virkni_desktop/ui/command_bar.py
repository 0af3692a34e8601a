"""The bar over the page: back and forward, and one field that finds people and does what the menus do."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout

from virkni_desktop.ui.components.buttons import ToolButton
from virkni_desktop.ui.components.page_parts import Ground
from virkni_desktop.ui.find_or_do import Find, FindOrDo
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.theme import Space, Token


class CommandBar(Ground):
    """48 px high. ``find`` looks in the caseload; ``actions`` gives every action there is now."""

    back = Signal()
    forward = Signal()

    def __init__(self, look: Look, find: Find, actions: Callable[[], Sequence[QAction]]) -> None:
        super().__init__(look, Token.WINDOW)
        self.back_button = ToolButton(look, self.tr("Back"), Icon.ARROW_LEFT, self.back.emit, alone=True)
        self.forward_button = ToolButton(look, self.tr("Forward"), Icon.ARROW_RIGHT, self.forward.emit, alone=True)
        self.field = FindOrDo(look, find, actions)
        line = QHBoxLayout(self)
        line.setSpacing(Space.S)
        line.addWidget(self.back_button)
        line.addWidget(self.forward_button)
        line.addSpacing(Space.S)
        line.addWidget(self.field, 1)
        line.addStretch(1)
        self._line = line
        look.room_changed.connect(self._fit)
        look.changed.connect(self._fit)
        self._fit()

    def set_ways(self, *, back: bool, forward: bool) -> None:
        """Whether there is a way back and a way forward."""
        self.back_button.setEnabled(back)
        self.forward_button.setEnabled(forward)

    def _fit(self) -> None:
        side = Space.M if self._look.room.tall else Space.S
        between = (Space.S, Space.S) if self._look.room.tall else (Space.XS, Space.XS)
        self._line.setContentsMargins(side, between[0], side, between[1])
        self.field.setMaximumWidth(self._look.scaled(416))
