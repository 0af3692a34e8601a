"""The grant of a contract: how it comes about in one line, its months, and what was paid of it."""

from itertools import groupby
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from virkni_desktop.formats import money, percent
from virkni_desktop.ui.components.flow import FlowLayout
from virkni_desktop.ui.components.page_parts import SectionHeading
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.placements.grant_table import GrantTable
from virkni_desktop.ui.theme import Role, Space, Token

if TYPE_CHECKING:
    from virkni_desktop.casework.contract_view import ContractDetail, GrantView

_Part = tuple[str, Role, Token]
_PARTS = 12


class GrantSection(QWidget):
    """``pay_asked`` brings the contract, the month, and whether it is paid; ``share_asked`` asks for another share."""

    pay_asked = Signal(object, int, bool)
    share_asked = Signal()
    current_changed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        look = context.look
        self._contract: UUID | None = None
        self.heading = SectionHeading(
            look, self.tr("Grant"), button=self.tr("Change share"), on_click=self.share_asked.emit
        )
        self._parts = [Text(look) for _ in range(_PARTS)]
        formula = QWidget()
        line = FlowLayout(formula, gap=Space.S)
        for part in self._parts:
            line.addWidget(part)
        self._formula = formula
        self.table = GrantTable(look, context.language, self.toggle)
        self.table.current_row_changed.connect(lambda _key: self.current_changed.emit())
        head = QVBoxLayout()
        head.setContentsMargins(Space.S, 0, 0, 0)
        head.setSpacing(Space.XS)
        head.addWidget(self.heading)
        head.addWidget(formula)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(head)
        column.addWidget(self.table)

    def show_contract(self, contract: "ContractDetail | None") -> None:
        """Show the grant; nothing where there is none."""
        grant = contract.grant if contract else None
        self.setVisible(grant is not None)
        if contract is None or grant is None:
            self._contract = None
            return
        another = contract.contract.contract_id != self._contract
        self._contract = contract.contract.contract_id
        if another:
            self.table.set_rows([])
        self.table.show_grant(grant)
        self._tell(grant)
        if self.heading.button is not None:
            self.heading.button.setVisible(contract.state != "ended" and grant.full_amount is not None)
        self.current_changed.emit()

    def toggle(self) -> None:
        """Mark the current month as paid, or as not paid."""
        month = self.table.month()
        if self._contract is not None and month is not None and self.table.can_be_marked():
            self.pay_asked.emit(self._contract, month, not self.table.is_paid())

    def _tell(self, grant: "GrantView") -> None:
        words = self._words(grant)
        for text, (part, role, tone) in zip(self._parts, words, strict=False):
            text.setText(part)
            text.set_role(role)
            text.set_tone(tone)
        for number, text in enumerate(self._parts):
            text.setVisible(number < len(words))
        self._formula.setAccessibleName(" ".join(part for part, _, _ in words))

    def _words(self, grant: "GrantView") -> list[_Part]:
        """The parts of the line; where the share changes, each stretch of months by itself."""
        language = self._context.language
        paid = [month for month in grant.months if month.state != "stopped"]
        stretches = [(key, len(list(run))) for key, run in groupby(paid, lambda month: (month.share, month.amount))]
        total = (money(grant.total, grant.currency, language), Role.HEADING, Token.TEXT)
        if len(stretches) == 1 and grant.full_amount is not None:
            (share, monthly), months = stretches[0]
            a_month = self.tr("{amount} a month").format(amount=money(monthly, grant.currency, language))
            full = money(grant.full_amount, grant.currency, language)
            return [
                _body(full), _sign("×"), _body(percent(share, language)), _sign("="), _strong(a_month), _sign("×"),
                _body(self.tr("%n month(s)", "", months)), _sign("="), total,
            ]  # fmt: skip
        found: list[_Part] = []
        for (_, monthly), months in stretches[:3]:
            stretch = self.tr("%n month(s)", "", months) + " × " + money(monthly, grant.currency, language)
            found += [_sign("+"), _body(stretch)] if found else [_body(stretch)]
        return [*found, _sign("="), total]


def _body(text: str) -> _Part:
    return text, Role.BODY, Token.TEXT


def _sign(text: str) -> _Part:
    return text, Role.BODY, Token.MUTED


def _strong(text: str) -> _Part:
    return text, Role.STRONG, Token.TEXT
