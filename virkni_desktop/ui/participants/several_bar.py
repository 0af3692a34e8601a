"""What can be done with the rows that are selected together: it stands under the table while there are two or more."""

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.flow import FlowLayout
from virkni_desktop.ui.components.page_parts import Hairline
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.theme import Height, Role, Space


class SeveralBar(QWidget):
    """``set_actions`` gives the actions, which stand in the menus too; hidden under two selected rows."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._look = context.look
        self._number = Text(context.look, "", Role.STRONG)
        buttons = QWidget()
        self._flow = FlowLayout(buttons)
        self._flow.addWidget(self._number)
        self._inner = QVBoxLayout()
        self._inner.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline(context.look))
        column.addLayout(self._inner)
        self.setAccessibleName(self.tr("What can be done with those selected"))
        context.look.room_changed.connect(self._fit)
        self._fit()
        self.hide()

    def set_actions(self, actions: Sequence[QAction]) -> None:
        """A button for each."""
        for action in actions:
            words = action.text().replace("&", "").rstrip("…")
            self._flow.addWidget(Button(self._look, words, action.trigger, small=True))

    def tell(self, count: int) -> None:
        """How many rows are selected."""
        self.setVisible(count > 1)
        if count > 1:
            self._number.setText(self.tr("%n selected", "", count))
            self._number.setMinimumHeight(self._look.height(Height.SMALL_CONTROL))
            self._flow.invalidate()

    def _fit(self) -> None:
        side, height = (Space.XL, Space.M) if self._look.room.tall else (Space.L, Space.XS)
        self._inner.setContentsMargins(side, height, side, height)
