"""A text field that also grows when it becomes narrower, which Qt tells nobody of."""

from PySide6.QtGui import QResizeEvent

from virkni_desktop.ui.components.fields import TextField


class GrowingText(TextField):
    """The same field; its lines are counted again when its width changed."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt breaks the lines anew without its signal for a document of another size."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._grow()
