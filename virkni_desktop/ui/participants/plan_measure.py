"""Keeps a column no wider than lines are easy to read, at the left of the room there is."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from virkni_desktop.ui.look import Look


class Measured(QWidget):
    """Sets a widget at the left, at most ``width`` logical pixels wide at 100 %.

    The widget stands in a line, because only a line knows how high words become at the width that a greatest width
    leaves them; a column would reckon with all of its own.
    """

    def __init__(self, look: Look, widget: QWidget, width: int) -> None:
        super().__init__()
        self._look, self._widget, self._width = look, widget, width
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(widget, 1)
        line.addStretch()
        look.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self._widget.setMaximumWidth(self._look.scaled(self._width))
