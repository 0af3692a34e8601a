"""What is told over a plan: what just became of its paper, and which state it is in."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from virkni_desktop.ui.components.inline_bar import InlineBar
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.participants.plan_files import open_file
from virkni_desktop.ui.participants.plan_printing import PrintedPlan
from virkni_desktop.ui.participants.plan_shown import PlanShown
from virkni_desktop.ui.theme import Space

if TYPE_CHECKING:
    from virkni_desktop.casework.plan_view import PlanView


class PlanBars(QWidget):
    """``revision_asked`` brings the id of the newest revision, ``sign_asked`` says that the paper was signed."""

    revision_asked = Signal(object)
    sign_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._told = InlineBar(look)
        self._state = InlineBar(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S, 0, Space.S, 0)
        for bar in (self._told, self._state):
            column.addWidget(bar)
            bar.installEventFilter(self)
        self.hide()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """While nothing is told, nothing takes room."""
        if event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}:
            self.setVisible(not (self._told.isHidden() and self._state.isHidden()))
        return False

    def clear(self) -> None:
        """What was told is no longer so."""
        self._told.clear()

    def tell_refused(self, sentence: str) -> None:
        """Why something was not done."""
        self._told.say(Status.ERROR, sentence, closable=True)

    def tell_printed(self, told: PrintedPlan) -> None:
        """Where a paper is now."""
        if told.for_signing:
            self._state.clear()  # this says it too
        if told.path is None:
            sentence = self.tr("v{revision} was printed to be signed. Its wording stays as it is now.")
            self._told.say(Status.INFO, sentence.format(revision=told.revision), closable=True)
            return
        if told.for_signing:
            sentence = self.tr("v{revision} is in {file}, to be printed and signed. Its wording stays as it is now.")
        else:
            sentence = self.tr("v{revision} is in {file}.")
        sentence = sentence.format(revision=told.revision, file=told.path.name)
        self._told.say(Status.INFO, sentence, self.tr("Open"), partial(open_file, told.path), closable=True)

    def tell_attached(self, plan: "PlanView | None") -> None:
        """What is left to do with a paper that came back."""
        if plan is not None and plan.state == "printed":
            sentence = self.tr("The signed copy is in. Say who signed it, so that the plan holds.")
            self._told.say(Status.INFO, sentence, self.tr("Mark as signed"), self.sign_asked.emit, closable=True)
        else:
            self._told.clear()

    def tell_hovering(self, over: bool) -> None:
        """What happens when files are let go here."""
        if over:
            self._told.say(Status.INFO, self.tr("Let go to attach the signed copy."))
        else:
            self._told.clear()

    def show_state(self, shown: PlanShown, plan: "PlanView") -> None:
        """Which revision is in sight, where it is not one to be written."""
        newest = shown.newest
        if newest is not None and newest.plan_id != plan.plan_id:
            words = self.tr("This is an earlier revision.")
            ask = partial(self.revision_asked.emit, newest.plan_id)
            self._state.say(Status.INFO, words, self.tr("Show the newest"), ask)
        elif plan.state == "printed" and self._told.isHidden():
            self._state.say(
                Status.INFO, self.tr("Printed: its wording stays as it is. To change it, make the next revision.")
            )
        else:
            self._state.clear()
