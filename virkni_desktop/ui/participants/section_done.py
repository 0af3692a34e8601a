"""Under a section's questions: whether it is done, and the button that says so or opens it again."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from virkni_desktop.formats import day_month, long_date
from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.status import Status, StatusText
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import Space

if TYPE_CHECKING:
    from virkni_desktop.casework.mapping_view import SectionView

_NEAR = 300  # days from today within which a date needs no year


class SectionDone(QWidget):
    """``finished`` and ``reopened`` ask for it to be kept."""

    finished = Signal()
    reopened = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        look = context.look
        self._done = Button(look, self.tr("Mark section as done"), self.finished.emit, icon=Icon.CHECK, small=True)
        self._status = StatusText(look, Status.DONE)
        self._again = Button(look, self.tr("Open again"), self.reopened.emit, kind=ButtonKind.QUIET, small=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.S)
        for part in (self._done, self._status, self._again):
            line.addWidget(part)
        line.addStretch()

    def show_section(self, section: "SectionView") -> None:
        """Show how far it is; what is done because every question is settled needs no mark."""
        is_marked = section.finished_on is not None
        had_focus = self._done.hasFocus() or self._again.hasFocus()
        self._done.setVisible(not is_marked)
        self._status.setVisible(is_marked)
        self._again.setVisible(is_marked)
        if section.finished_on is not None:
            day, language = section.finished_on, self._context.language
            near = abs((day - self._context.clock.today()).days) < _NEAR
            words = self.tr("done {day}").format(day=(day_month if near else long_date)(day, language))
            self._status.set_status(Status.DONE, words)
        if had_focus:
            (self._again if is_marked else self._done).setFocus()
