"""The head of a mapping's form: which section it is, and in which words its questions are asked."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from virkni_desktop.ui.components.chips import Choice, SegmentedChoice
from virkni_desktop.ui.components.fields import ChoiceField
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.theme import Role, Space, Token

_BESIDE = 560  # logical pixels that both parts need beside each other


class MappingHead(QWidget):
    """``section_chosen`` brings a section's id, ``reading_chosen`` comes when the wording changed.

    Where there is no room for the list of sections, a field to choose one stands for the title.
    """

    section_chosen = Signal(str)
    reading_chosen = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._title = Text(look, "", Role.DISPLAY, wrap=True)
        self._intro = Text(look, "", Role.BODY, Token.MUTED, wrap=True)
        self.chooser = ChoiceField(look, self.tr("Section"))
        readings = (Choice("standard", self.tr("Standard")), Choice("easy", self.tr("Easy read")))
        self._reading = SegmentedChoice(look, self.tr("Wording of the questions"), readings)
        self.chooser.chosen.connect(self.section_chosen)
        self._reading.chosen.connect(lambda _key: self.reading_chosen.emit())
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self.chooser, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(self._intro)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.addLayout(words, 1)
        self._line.addWidget(self._reading, 0, Qt.AlignmentFlag.AlignTop)
        look.room_changed.connect(self._fit)
        look.changed.connect(self._fit)
        self._fit()

    @property
    def easy(self) -> bool:
        """Whether the questions are asked in easy-to-read words."""
        return self._reading.current() == "easy"

    def set_sections(self, choices: Sequence[Choice], current: str) -> None:
        """Offer these sections."""
        self.chooser.set_choices(choices)
        self.chooser.set_current(current)

    def show_section(self, section_id: str, title: str, intro: str) -> None:
        """Show which section it is."""
        self.chooser.set_current(section_id)
        self._title.setText(title)
        self._intro.setText(intro)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Under each other where there is no room beside each other."""
        super().resizeEvent(event)
        self._fit_width()

    def _fit(self) -> None:
        has_list = self._look.room.rail
        self._title.setVisible(has_list)
        self._intro.setVisible(has_list)
        self.chooser.setVisible(not has_list)
        self._fit_width()

    def _fit_width(self) -> None:
        beside = self._look.room.rail or self.width() >= self._look.scaled(_BESIDE)
        self._line.setDirection(QHBoxLayout.Direction.LeftToRight if beside else QHBoxLayout.Direction.TopToBottom)
        self._line.setSpacing(Space.L if beside else Space.S)
