"""The parties of a contract: who has signed, and when; one key or one click marks it."""

from collections.abc import Hashable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from virkni_desktop.formats import day_month
from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.page_parts import SectionHeading
from virkni_desktop.ui.components.row_delegate import RowPlan
from virkni_desktop.ui.components.row_items import Row
from virkni_desktop.ui.components.row_list import RowAction, RowList
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.placements.placement_words import contract_status, dated, period_words, role_words
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import Space

if TYPE_CHECKING:
    from virkni_desktop.casework.contract_view import ContractDetail, PartyView


class PartySection(QWidget):
    """``sign_asked`` brings the ids of parties and whether they have signed (today); ``name_asked`` the contract's id."""

    sign_asked = Signal(list, bool)
    name_asked = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        look = context.look
        self._contract: UUID | None = None
        self._parties: tuple[PartyView, ...] = ()
        self._heading = SectionHeading(
            look, self.tr("Contract"), button=self.tr("All signed today"), on_click=self.sign_all
        )
        self._list = RowList(look, self.tr("Parties of the contract"), RowPlan(two_lines=False), fits=True)
        self._list.current_row_changed.connect(lambda _key: self._offer())
        self._list.opened.connect(self._toggle)
        self._name = Button(look, self.tr("Name the parties"), self._on_name, kind=ButtonKind.SECONDARY, small=True)
        head = QVBoxLayout()
        head.setContentsMargins(Space.S, 0, 0, 0)
        head.addWidget(self._heading)
        head.addWidget(self._name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._list)

    def show_contract(self, contract: "ContractDetail | None") -> None:
        """Show the parties; nothing where there is no contract."""
        self.setVisible(contract is not None)
        self._contract = contract.contract.contract_id if contract else None
        self._parties = contract.parties if contract else ()
        if contract is None:
            return
        agreed = contract.contract
        _status, state = contract_status(contract.state)
        period = period_words(agreed.starts_on, agreed.ends_on, self._context.language)
        self._heading.set_words(self.tr("Contract"), f"{state} · {period}")
        self._list.set_items([self._row(party) for party in self._parties])
        self._list.setVisible(bool(self._parties))
        self._name.setVisible(not self._parties)
        if self._heading.button is not None:
            self._heading.button.setVisible(any(party.signed_on is None for party in self._parties))
        self._offer()

    def unsigned(self) -> list[UUID]:
        """The parties that have not signed."""
        return [party.party_id for party in self._parties if party.signed_on is None]

    def sign_all(self) -> None:
        """All who have not signed have today."""
        if self.unsigned():
            self.sign_asked.emit(self.unsigned(), True)  # noqa: FBT003 -- a signal takes no names

    def _offer(self) -> None:
        party = self._current(self._list.current_key())
        if party is None:
            self._list.set_actions([])
            return
        words = self.tr("Signed today") if party.signed_on is None else self.tr("Not signed")
        self._list.set_actions([RowAction(words, self._toggle)])

    def _toggle(self, key: Hashable) -> None:
        party = self._current(key)
        if party is not None:
            self.sign_asked.emit([party.party_id], party.signed_on is None)

    def _on_name(self) -> None:
        if self._contract is not None:
            self.name_asked.emit(self._contract)

    def _current(self, key: Hashable) -> "PartyView | None":
        return next((party for party in self._parties if party.party_id == key), None)

    def _row(self, party: "PartyView") -> Row:
        language, role = self._context.language, role_words(party.role)
        signed = party.signed_on
        words = self.tr("Not signed")
        if signed is not None:
            this_year = signed.year == self._context.clock.today().year
            day = day_month(signed, language) if this_year else dated(signed, language)
            words = self.tr("Signed {day}").format(day=day)
        return Row(
            party.party_id,
            f"{party.name}, {role.lower()}" if party.name else role,
            value=words,
            value_status=Status.DONE if signed else Status.NOT_STARTED,
        )
