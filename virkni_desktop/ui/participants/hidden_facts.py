"""What is not shown of somebody whose identity is protected, until it is asked for and then for a short while."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.status import Status, StatusText
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.fact_list import FactList
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import Space

_REVEALED_FOR = 20_000  # milliseconds, as for an identity number
Facts = Sequence[tuple[str, str]]


class HiddenFacts(QWidget):
    """Fills ``facts``; the line itself is there only for somebody who is protected."""

    def __init__(self, context: PageContext, facts: FactList) -> None:
        super().__init__()
        self._facts = facts
        self._person: UUID | None = None
        self._open: Facts = ()
        self._protected: Facts = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REVEALED_FOR)
        self._timer.timeout.connect(self._tell)
        self._button = Button(context.look, "", self._on_clicked, kind=ButtonKind.QUIET, small=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, Space.XS, 0, 0)
        line.addWidget(StatusText(context.look, Status.WARNING, self.tr("Protected identity")))
        line.addStretch()
        line.addWidget(self._button)
        self.hide()

    def show_facts(self, person_id: UUID, open_facts: Facts, protected: Facts) -> None:
        """Show the open ones; those that were asked for stay as long as the person is the same."""
        if person_id != self._person:
            self._person = person_id
            self._timer.stop()
        self._open, self._protected = open_facts, protected
        self.setVisible(bool(protected))
        self._tell()

    def _tell(self) -> None:
        shown = self._timer.isActive()
        self._facts.set_facts([*self._protected, *self._open] if shown else self._open)
        self._button.setText(self.tr("Hide contact details") if shown else self.tr("Show contact details"))

    def _on_clicked(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
        else:
            self._timer.start()
        self._tell()
