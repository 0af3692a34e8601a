"""Facts under each other: a muted label at the left, what is known at the right, or below where there is little room."""

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from virkni_desktop.ui.components.buttons import ToolButton
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.theme import Role, Space, Token

_LABEL = 116
_BESIDE = 264  # the least width at 100 % text for words beside their label


class FactList(QWidget):
    """``set_facts`` takes pairs of label and words; a pair without words is left out. Words can be marked and copied.

    The facts under the labels in ``copied`` have a button that copies them.
    """

    def __init__(self, look: Look, copied: Collection[str] = ()) -> None:
        super().__init__()
        self._look, self._copied = look, frozenset(copied)
        self._buttons: dict[int, ToolButton] = {}
        self._facts: tuple[tuple[str, str], ...] = ()
        self._widgets: list[tuple[Text, Text]] = []
        self._beside = True
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        look.changed.connect(self._place)
        self._place()

    def set_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show these instead."""
        shown = tuple((label, words) for label, words in facts if words)
        if shown == self._facts:
            return
        self._facts = shown
        if len(shown) > len(self._widgets):
            self._widgets += [self._pair() for _ in shown[len(self._widgets) :]]
            self._place()
        for number, (name, value) in enumerate(self._widgets):  # kept for the next person: labels are slow to make
            there = number < len(shown)
            if there:
                label, words = shown[number]
                name.setText(label)
                value.setText(words)
                value.setAccessibleName(f"{label}: {words}")
            self._offer_copy(number)
            if name.isHidden() == there:
                name.setVisible(there)
                value.setVisible(there)
            self._grid.setRowMinimumHeight(3 * number + 2, Space.S if number < len(shown) - 1 else 0)
        self.setVisible(bool(shown))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words go under their labels where there is little room."""
        super().resizeEvent(event)
        if self._has_room() != self._beside:
            self._place()

    def _offer_copy(self, number: int) -> None:
        """A button after the words where they may be copied; made when it is first needed."""
        label = self._facts[number][0] if number < len(self._facts) else ""
        button = self._buttons.get(number)
        if label not in self._copied:
            if button is not None and not button.isHidden():
                button.hide()
                self._place()
            return
        if button is None:
            copy = partial(self._copy, number)
            button = self._buttons[number] = ToolButton(self._look, "", Icon.COPY, copy, alone=True, small=True)
            button.setParent(self)
        name = self.tr("Copy: {what}").format(what=label)
        button.setAccessibleName(name)
        button.setToolTip(name)
        if button.isHidden():
            button.show()
            self._place()

    def _copy(self, number: int) -> None:
        QGuiApplication.clipboard().setText(self._facts[number][1])

    def _pair(self) -> tuple[Text, Text]:
        name = Text(self._look, "", Role.BODY, Token.MUTED, wrap=True)
        value = Text(self._look, "", wrap=True)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return name, value

    def _place(self) -> None:
        self._beside = self._has_room()
        top = Qt.AlignmentFlag.AlignTop
        for number, (name, value) in enumerate(self._widgets):
            name.set_role(Role.BODY if self._beside else Role.SMALL)
            button = self._buttons.get(number)
            with_button = button is not None and not button.isHidden()
            span = 1 if with_button else 2
            middle = Qt.AlignmentFlag.AlignVCenter if with_button else top
            if self._beside:
                self._grid.addWidget(name, 3 * number, 0, middle)
                self._grid.addWidget(value, 3 * number, 1, 1, span, middle)
            else:
                self._grid.addWidget(name, 3 * number, 0, 1, 2, top)
                self._grid.addWidget(value, 3 * number + 1, 0, 1, 1 + span, middle)
            if button is not None and with_button:
                self._grid.addWidget(button, 3 * number + (not self._beside), 2, middle)
        self._grid.setColumnMinimumWidth(0, self._look.scaled(_LABEL) if self._beside else 0)

    def _has_room(self) -> bool:
        return self.width() >= self._look.scaled(_BESIDE)
