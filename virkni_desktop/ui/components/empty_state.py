"""What a list says while there is nothing in it: what will be here, how it starts, and one button."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.theme import TEXT_WIDTH, Role, Space, Token


class EmptyState(QWidget):
    """One strong sentence, one muted sentence, at most one button; left-aligned in its column."""

    def __init__(
        self,
        look: Look,
        title: str,
        sentence: str,
        button: str = "",
        on_click: Callable[[], object] | None = None,
        icon: Icon | None = None,
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.L, 0, Space.L)
        column.setSpacing(Space.XS)
        for text in (
            Text(look, title, Role.STRONG, wrap=True),
            Text(look, sentence, Role.BODY, Token.MUTED, wrap=True),
        ):
            text.setMaximumWidth(look.scaled(TEXT_WIDTH))
            column.addWidget(text)
        if button:
            column.addSpacing(Space.S)
            column.addWidget(Button(look, button, on_click, icon=icon), 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
