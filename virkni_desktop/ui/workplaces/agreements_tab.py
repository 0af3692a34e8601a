"""The agreements at a workplace as a table: for whom, how long, what they bring, how far they are."""

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from virkni_desktop.formats import money
from virkni_desktop.forms.jurisdiction import load_jurisdiction
from virkni_desktop.ui.components.empty_state import EmptyState
from virkni_desktop.ui.components.page_parts import Inset
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.components.table import Column, TableModel
from virkni_desktop.ui.components.table_view import TableView
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.theme import Space
from virkni_desktop.ui.workplaces.tab import WorkplaceTab
from virkni_desktop.ui.workplaces.workplace_words import day_words, one_line

if TYPE_CHECKING:
    from virkni_desktop.casework.agreements import AgreementRow
    from virkni_desktop.casework.workplace_view import WorkplaceView
    from virkni_desktop.store.session import WorkSession

_STATUS = {
    "draft": Status.DRAFT,
    "partly-signed": Status.DUE,
    "signed": Status.PLANNED,
    "running": Status.UNDER_WAY,
    "ended": Status.DONE,
}


class AgreementsTab(WorkplaceTab):
    """Enter on an agreement shows its placement: ``placement_asked`` brings the id, None where all are meant."""

    placement_asked = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._workplace = UUID(int=0)
        self._rows: dict[object, AgreementRow] = {}
        look = context.look
        self.table = TableView(look, self.tr("Agreements"), TableModel(self._columns(), lambda row: row.contract_id))
        self.table.opened.connect(self._on_opened)
        nothing = EmptyState(
            look,
            self.tr("No agreement yet"),
            self.tr("Contracts stand here with their grant. A contract is made on the placement that it belongs to."),
            self.tr("Show the placements"),
            lambda: self.placement_asked.emit(None),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(Inset(look, self.table, rows=True, top=Space.S))
        self._stack.addWidget(Inset(look, nothing))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def show_workplace(self, view: "WorkplaceView") -> None:
        """Another workplace has other agreements."""
        if view.row.workplace_id != self._workplace:
            self._workplace = view.row.workplace_id
            self._show(())

    def refresh(self) -> None:
        """Read them."""
        query = partial(_read, workplace_id=self._workplace)
        self.context.operations.read(self, query, self._show, key="agreements")

    def first_focus(self) -> QWidget | None:
        """The table."""
        return self.table if self._rows else None

    def _show(self, rows: "tuple[AgreementRow, ...]") -> None:
        self._rows = {row.contract_id: row for row in rows}
        self.table.set_rows(list(rows))
        self._stack.setCurrentIndex(0 if rows else 1)

    def _on_opened(self, key: object) -> None:
        if key in self._rows:
            self.placement_asked.emit(self._rows[key].placement_id)

    def _columns(self) -> "list[Column[AgreementRow]]":
        context = self.context
        return [
            Column(self.tr("Participant"), lambda row: one_line(row.person)),
            Column(self.tr("Kind"), self._kind),
            Column(self.tr("From"), lambda row: day_words(context, row.starts_on), lambda row: row.starts_on, width=96),
            Column(
                self.tr("Until"), lambda row: day_words(context, row.ends_on) if row.ends_on else "", _last, width=104
            ),
            Column(self.tr("Grant a month"), self._grant, lambda row: row.monthly_grant or 0, numeric=True, width=120),
            Column(self.tr("State"), self._state, _state_order, status=lambda row: _STATUS[row.state], width=184),
        ]

    def _kind(self, row: "AgreementRow") -> str:
        return load_jurisdiction(self.context.jurisdiction).label("placement_type", row.kind, self.context.language)

    def _grant(self, row: "AgreementRow") -> str:
        if not row.monthly_grant or not row.currency:
            return ""
        return money(row.monthly_grant, row.currency, self.context.language)

    def _state(self, row: "AgreementRow") -> str:
        if row.state == "partly-signed":
            return self.tr("{signed} of {all} signed").format(signed=row.signed, all=row.parties)
        words = {
            "draft": self.tr("not signed"),
            "signed": self.tr("signed, to come"),
            "running": self.tr("runs"),
            "ended": self.tr("ended"),
        }
        return words[row.state]


def _last(row: "AgreementRow") -> str:
    return row.ends_on.isoformat() if row.ends_on else "~"


def _state_order(row: "AgreementRow") -> int:
    return list(_STATUS).index(row.state)


def _read(session: "WorkSession", workplace_id: UUID) -> "tuple[AgreementRow, ...]":
    from virkni_desktop.casework.agreements import list_agreements  # noqa: PLC0415 -- on the reader's thread

    return list_agreements(session, workplace_id)
