"""Says a sentence to whoever listens to the window with a screen reader; the keyboard stays where it is."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

ANNOUNCED = "announced"
"""The property in which a widget keeps what it announced last."""


def announce(widget: QWidget, sentence: str) -> None:
    """Have a sentence read out on behalf of a widget, after what is being read."""
    widget.setProperty(ANNOUNCED, sentence)
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))
