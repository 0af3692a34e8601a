"""The foot of a plan: the way on from the state it is in, and what else can be done with it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.page_parts import PageFooter
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.style_buttons import ButtonKind

if TYPE_CHECKING:
    from virkni_desktop.casework.plan_view import PlanView


class PlanFoot(QWidget):
    """A draft is printed, a printed one signed, a signed one revised; that button is the filled one."""

    print_asked = Signal()
    sign_asked = Signal()
    revise_asked = Signal()
    copy_asked = Signal()
    attach_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._copy = Button(look, self.tr("Save as PDF"), self.copy_asked.emit, icon=Icon.FILE_DOWN)
        self._attach = Button(look, self.tr("Attach signed copy"), self.attach_asked.emit, icon=Icon.PAPERCLIP)
        self._revise = Button(look, self.tr("Revise"), self.revise_asked.emit, icon=Icon.PEN)
        self._sign = Button(look, self.tr("Mark as signed"), self.sign_asked.emit, icon=Icon.PENCIL_LINE)
        self._print = Button(look, self.tr("Print for signing"), self.print_asked.emit, icon=Icon.PRINTER)
        self._print.set_kind(ButtonKind.PRIMARY)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(
            PageFooter(look, left=(self._attach, self._copy), right=(self._revise, self._sign, self._print))
        )

    def show_plan(self, plan: "PlanView") -> None:
        """Offer what can be done with a revision; in a narrow window a copy only behind the page's Print button."""
        is_draft, is_printed = plan.can_be_edited, plan.state == "printed"
        self._print.setVisible(is_draft)
        self._sign.setVisible(is_printed)
        self._attach.setVisible(not is_draft)
        self._attach.set_alone(alone=not self._look.room.rail)
        self._revise.setVisible(not is_draft)
        self._copy.setVisible(not is_draft and self._look.room.rail)
        self._sign.set_kind(ButtonKind.PRIMARY if is_printed else ButtonKind.SECONDARY)
        self._revise.set_kind(ButtonKind.SECONDARY if is_printed else ButtonKind.PRIMARY)

    def way_on(self) -> QWidget:
        """The filled button."""
        return next(one for one in (self._print, self._sign, self._revise) if not one.isHidden())
