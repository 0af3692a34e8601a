"""The bar over the page: back and forward, and one field that finds people and does what the menus do."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout

from virkni_desktop.ui.components.buttons import ToolButton
from virkni_desktop.ui.components.page_parts import Ground
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.find_or_do import Find, FindOrDo
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.theme import Role, Space, Token


class CommandBar(Ground):
    """48 px high. ``find`` looks in the caseload; ``actions`` gives every action there is now."""

    back = Signal()
    forward = Signal()
    note = Signal()

    def __init__(self, look: Look, find: Find, actions: Callable[[], Sequence[QAction]]) -> None:
        super().__init__(look, Token.WINDOW)
        self.back_button = ToolButton(look, self.tr("Back"), Icon.ARROW_LEFT, self.back.emit, alone=True)
        self.forward_button = ToolButton(look, self.tr("Forward"), Icon.ARROW_RIGHT, self.forward.emit, alone=True)
        self.field = FindOrDo(look, find, actions)
        self.note_button = ToolButton(look, self.tr("Note"), Icon.PLUS, self.note.emit)
        self.note_button.setToolTip("Ctrl+N")
        self._note_key = Text(look, "Ctrl+N", Role.SMALL, Token.MUTED)
        line = QHBoxLayout(self)
        line.setSpacing(Space.S)
        line.addWidget(self.back_button)
        line.addWidget(self.forward_button)
        line.addSpacing(Space.S)
        line.addWidget(self.field, 1)
        line.addStretch(1)
        line.addWidget(self.note_button)
        line.addWidget(self._note_key)
        self._line = line
        look.room_changed.connect(self._fit)
        look.changed.connect(self._fit)
        self._fit()

    def set_ways(self, *, back: bool, forward: bool) -> None:
        """Whether there is a way back and a way forward."""
        self.back_button.setEnabled(back)
        self.forward_button.setEnabled(forward)

    def set_caseload_open(self, *, is_open: bool) -> None:
        """What needs a caseload is there only while one is open."""
        self.note_button.setVisible(is_open)
        self._fit()

    def _fit(self) -> None:
        self._note_key.setVisible(not self.note_button.isHidden() and self._look.room.beside)
        side = Space.M if self._look.room.tall else Space.S
        between = (Space.S, Space.S) if self._look.room.tall else (Space.XS, Space.XS)
        key_shown = not self._note_key.isHidden()
        right = (Space.XL if self._look.room.tall else Space.L) - (0 if key_shown else Space.S)
        self._line.setContentsMargins(side, between[0], right, between[1])
        self.field.setMaximumWidth(self._look.scaled(416))
