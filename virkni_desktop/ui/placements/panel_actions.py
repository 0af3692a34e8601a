"""What can be done with the placement in sight: words, keys, and when each holds."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from virkni_desktop.casework.placement_detail import PlacementDetail

Do = Callable[[], object]


@dataclass(frozen=True)
class PanelDoings:
    """What the actions call."""

    change: Do
    end: Do
    add_contract: Do
    print_contract: Do
    sign_all: Do
    pay: Do
    change_share: Do
    change_support: Do
    plan_check_ins: Do


class PanelActions(QObject):
    """Made once for a panel."""

    def __init__(self, panel: QWidget, doings: PanelDoings) -> None:
        super().__init__(panel)
        self._panel = panel
        self.change = self._make(self.tr("Change p&lacement…"), "Ctrl+Alt+E", doings.change)
        self.add_contract = self._make(self.tr("Add con&tract…"), "Ctrl+Shift+T", doings.add_contract)
        self.print_contract = self._make(self.tr("P&rint contract…"), "", doings.print_contract)
        self.sign_all = self._make(self.tr("All have si&gned today"), "", doings.sign_all)
        self.pay = self._make(self.tr("Mark month as pai&d"), "Ctrl+Shift+M", doings.pay)
        self.change_share = self._make(self.tr("Change s&hare from a month…"), "", doings.change_share)
        self.change_support = self._make(self.tr("Change s&upport plan…"), "Ctrl+Shift+U", doings.change_support)
        self.plan_check_ins = self._make(self.tr("Plan chec&k-ins"), "Ctrl+Shift+K", doings.plan_check_ins)
        self.end = self._make(self.tr("End place&ment…"), "Ctrl+Shift+X", doings.end)
        self.hold(None)

    def all(self) -> list[QAction]:
        """In the order in which a menu shows them."""
        return [
            self.change, self.change_support, self.plan_check_ins, self.add_contract, self.print_contract, self.sign_all,
            self.pay, self.change_share, self.end,
        ]  # fmt: skip

    def hold(self, detail: "PlacementDetail | None") -> None:
        """Only what the placement in sight allows."""
        contract = detail.contract if detail else None
        grant = contract.grant if contract else None
        runs = detail is not None and detail.placement.ended_on is None
        unsigned = contract is not None and any(party.signed_on is None for party in contract.parties)
        self.change.setEnabled(detail is not None)
        self.change_support.setEnabled(runs)
        self.plan_check_ins.setEnabled(runs and detail is not None and bool(detail.support.steps))
        self.add_contract.setEnabled(runs)
        self.print_contract.setEnabled(contract is not None)
        self.sign_all.setEnabled(unsigned)
        self.pay.setEnabled(False)
        self.change_share.setEnabled(runs and grant is not None and grant.full_amount is not None)
        self.end.setEnabled(runs)

    def _make(self, words: str, keys: str, on: Do) -> QAction:
        action = QAction(words, self._panel)
        if keys:
            action.setShortcut(QKeySequence.fromString(keys))
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda _on=False: on())
        self._panel.addAction(action)
        return action
