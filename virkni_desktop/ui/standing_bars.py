"""What lasts is said over the page, one bar for each matter; the bars take room only while something is said."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from virkni_desktop.ui.components.inline_bar import InlineBar
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.theme import Space


class StandingBars(QWidget):
    """``bar(matter)`` gives the bar of a matter, made when first asked for; the newest matter stands on top."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._bars: dict[str, InlineBar] = {}
        self._column = QVBoxLayout(self)
        self._column.setSpacing(Space.S)
        look.room_changed.connect(self._fit)
        self._fit()
        self.hide()

    def bar(self, matter: str) -> InlineBar:
        """The bar of this matter."""
        found = self._bars.get(matter)
        if found is None:
            found = self._bars[matter] = InlineBar(self._look)
            found.installEventFilter(self)
            self._column.insertWidget(0, found)
        return found

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """There is room over the page only while something is said in it."""
        if event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}:
            self.setVisible(any(not bar.isHidden() for bar in self._bars.values()))
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        side = Space.XL if self._look.room.tall else Space.L
        self._column.setContentsMargins(side, Space.S, side, 0)
