"""The head of the Reports page: which quarter and programme, for whom, and the two workbooks."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.chips import Choice, SegmentedChoice
from virkni_desktop.ui.components.fields import ChoiceField
from virkni_desktop.ui.components.page_parts import PageHeader
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.style_buttons import ButtonKind

INTERNAL, EXTERNAL = "internal", "external"


class ReportHead(PageHeader):
    """Choices and buttons at the right end. In a narrow window the working copy is saved from the menu alone."""

    quarter_chosen = Signal(str)
    programme_chosen = Signal(str)
    readers_chosen = Signal(str)
    working_asked = Signal()
    external_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._quarter = ChoiceField(look, self.tr("Quarter"))
        self._quarter.chosen.connect(self.quarter_chosen)
        self._programme = ChoiceField(look, self.tr("Programme"))
        self._programme.chosen.connect(self.programme_chosen)
        self._programme.hide()
        self.readers = SegmentedChoice(
            look,
            self.tr("For whom"),
            [Choice(INTERNAL, self.tr("Internal")), Choice(EXTERNAL, self.tr("As external"))],
        )
        self.readers.chosen.connect(self.readers_chosen)
        self._working = Button(look, self.tr("Working copy"), self.working_asked.emit, icon=Icon.FILE_DOWN)
        self._external = Button(
            look, self.tr("External copy"), self.external_asked.emit, kind=ButtonKind.PRIMARY, icon=Icon.FILE_DOWN
        )
        right: list[QWidget] = [self._quarter, self._programme, self.readers, self._working, self._external]
        for widget in right:
            self.add_right(widget)
        self.show_dates("")
        look.room_changed.connect(self._fit_buttons)
        self._fit_buttons()

    def show_choices(
        self, quarters: Sequence[tuple[str, str]], quarter: str, programmes: Sequence[str], programme: str
    ) -> None:
        """Offer quarters (key and words) and, where there are several, programmes."""
        self._quarter.set_choices([Choice(*each) for each in quarters])
        self._quarter.set_current(quarter)
        everyone = Choice("", self.tr("All programmes"))
        self._programme.set_choices([everyone, *(Choice(name, name) for name in programmes)])
        self._programme.set_current(programme)
        self._programme.setVisible(len(programmes) > 1)

    def show_dates(self, dates: str) -> None:
        """Show the quarter's days under the title, where there is room for them and the title."""
        self._dates = dates
        self.set_words(self.tr("Quarter report"), dates if self._look.room.beside else "")

    def disable(self, reason: str) -> None:
        """Grey out the workbooks with a reason; an empty one enables them again."""
        self._working.disable(reason)
        self._external.disable(reason)

    def _fit_buttons(self) -> None:
        self._working.setVisible(self._look.room.beside)
        self.show_dates(self._dates)
