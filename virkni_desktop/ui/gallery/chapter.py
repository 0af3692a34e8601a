"""What a chapter of the pattern book is, and the frame in which a component is shown."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.theme import Role, Space, Token


@dataclass(frozen=True)
class Chapter:
    """A family of components; ``build`` makes all of them in their states."""

    title: str
    build: Callable[[Look], QWidget]


def specimens(look: Look, *shown: tuple[str, QWidget]) -> QWidget:
    """Components one under the other, each with the words that say which state it is in."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setSpacing(Space.XL)
    for words, widget in shown:
        one = QVBoxLayout()
        one.setSpacing(Space.S)
        one.addWidget(Text(look, words, Role.SMALL, Token.MUTED, wrap=True))
        one.addWidget(widget)
        column.addLayout(one)
    column.addStretch()
    return whole


def beside(*widgets: QWidget, gap: int = Space.M) -> QWidget:
    """Small components in one line."""
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setSpacing(gap)
    for widget in widgets:
        line.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
    line.addStretch()
    return holder


def in_lines(lines: Sequence[QWidget], gap: int = Space.S) -> QWidget:
    """Lines of small components."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setSpacing(gap)
    for one in lines:
        column.addWidget(one)
    return holder
