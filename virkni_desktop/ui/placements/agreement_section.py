"""The head of a placement: whose or where it is, how far it is, and what was agreed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from virkni_desktop.formats import percent
from virkni_desktop.forms.jurisdiction import load_jurisdiction
from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.flow import FlowLayout
from virkni_desktop.ui.components.status import Status, StatusText
from virkni_desktop.ui.components.text import ElidedText, Text
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.fact_list import FactList
from virkni_desktop.ui.placements.placement_words import dated, period_words, placement_status
from virkni_desktop.ui.theme import Role, Space, Token

if TYPE_CHECKING:
    from virkni_desktop.casework.placement_detail import PlacementDetail
    from virkni_desktop.casework.placement_view import PlacementView

_FACTS = 4
_WORDS = 560  # logical pixels that a name and both buttons with their words need beside each other


class AgreementSection(QWidget):
    """``print_contract`` and ``others`` are the panel's actions: the first a button, the others under "More"."""

    def __init__(self, context: PageContext, print_contract: QAction, others: "list[QAction]") -> None:
        super().__init__()
        self._context = context
        self.by_workplace = False
        look = context.look
        self._name = ElidedText(look, "", Role.TITLE)
        self._chip = StatusText(look, Status.UNDER_WAY, chip=True)
        self._print = Button(look, self.tr("Print contract"), print_contract.trigger, icon=Icon.PRINTER)
        menu = QMenu()
        menu.addActions(others)
        self._more = Button(look, self.tr("More"), menu=menu, icon=Icon.MORE)
        self._facts = [_FactView(look) for _ in range(_FACTS)]
        self._texts = FactList(look)
        self._lay_out()
        look.changed.connect(self._fit)

    def show_detail(self, detail: "PlacementDetail") -> None:
        """Show what was agreed."""
        placement, language = detail.placement, self._context.language
        self._name.setText(placement.workplace if self.by_workplace else placement.person)
        self._chip.set_status(*placement_status(placement, self._context.clock.today()))
        self._print.setVisible(detail.contract is not None)
        facts = self._agreed(placement)
        for number, view in enumerate(self._facts):
            view.setVisible(number < len(facts))
            if number < len(facts):
                view.show_fact(*facts[number])
        rules = load_jurisdiction(self._context.jurisdiction)
        reason = rules.label("placement_end_reason", placement.end_reason, language) if placement.end_reason else ""
        ended = dated(placement.ended_on, language) if placement.ended_on else ""
        self._texts.set_facts(
            [
                (self.tr("Ended"), ", ".join(part for part in (ended, reason) if part)),
                (self.tr("Role"), placement.role or ""),
                (self.tr("Tasks"), placement.tasks or ""),
                (self.tr("Adaptations"), placement.adaptations or ""),
            ]
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons are icons where there is little room for the name beside them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        alone = self.width() < self._context.look.scaled(_WORDS)
        for button in (self._print, self._more):
            button.set_alone(alone=alone)
        self._more.setAccessibleName(self.tr("More to do with the placement"))

    def _agreed(self, placement: "PlacementView") -> list[tuple[str, str]]:
        language = self._context.language
        rules = load_jurisdiction(self._context.jurisdiction)
        supervisor = " · ".join(part for part in (placement.supervisor, placement.supervisor_phone) if part)
        last = placement.ended_on or placement.planned_end_on
        return [
            (self.tr("Type"), rules.label("placement_type", placement.kind, language)),
            (self.tr("Period"), period_words(placement.started_on, last, language)),
            (self.tr("Share"), percent(placement.share, language)),
            (self.tr("Supervisor"), supervisor or self.tr("Not known yet")),
        ]

    def _lay_out(self) -> None:
        title, name = QWidget(), QHBoxLayout()
        name.setContentsMargins(0, 0, 0, 0)
        name.setSpacing(Space.M)
        name.addWidget(self._name)
        name.addWidget(self._chip)
        name.addStretch(1)
        title.setLayout(name)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self._print)
        buttons.addWidget(self._more)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(title, 1)
        head.addLayout(buttons)
        facts = QWidget()
        line = FlowLayout(facts, gap=Space.XXL)
        for view in self._facts:
            line.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S, 0, Space.S, 0)
        column.setSpacing(Space.M)
        column.addLayout(head)
        column.addWidget(facts)
        column.addWidget(self._texts)


class _FactView(QWidget):
    """A muted label over its value."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._label = Text(look, "", Role.SMALL, Token.MUTED)
        self._value = Text(look)
        self._value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._label)
        column.addWidget(self._value)

    def show_fact(self, label: str, value: str) -> None:
        """Show these words."""
        self._label.setText(label)
        self._value.setText(value)
        self._value.setAccessibleName(f"{label}: {value}")
        self.updateGeometry()
