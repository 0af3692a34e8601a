"""The months of a grant as a table: days, share, amount and state, with the total below and a button on the current row."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from virkni_desktop.formats import money, percent
from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.components.table import CELL_ROLE, Column, TableModel
from virkni_desktop.ui.components.table_view import TableView
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.placements.placement_words import month_status, period_words
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import Space, Token

if TYPE_CHECKING:
    from virkni_desktop.casework.contract_view import GrantView, MonthView

Index = QModelIndex | QPersistentModelIndex
_TOTAL = 0


@dataclass(frozen=True, slots=True)
class GrantRow:
    """A line of the table; ``number`` 0 is the total."""

    number: int
    period: str
    share: str
    amount: str
    state: str
    status: Status | None


class GrantTable(TableView[GrantRow]):
    """As high as its rows. ``pay`` is asked to mark the month of the current row as paid, or as not paid."""

    def __init__(self, look: Look, language: str, pay: Callable[[], object]) -> None:
        self._language = language
        self._model = _GrantModel(self._columns())
        self._paid: set[int] = set()
        self._open: set[int] = set()
        self._button: Button | None = None
        super().__init__(look, self.tr("Months of the grant"), self._model, sortable=False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._button = Button(look, self.tr("Mark paid"), pay, kind=ButtonKind.ON_SELECTION, small=True)
        self._button.setParent(self.viewport())
        self._button.hide()
        self.current_row_changed.connect(lambda _key: self._place_button())

    def show_grant(self, grant: "GrantView") -> None:
        """Show these months and their total; the first that waits for money is current."""
        waiting = [month.number for month in grant.months if month.state in ("overdue", "due")]
        first = self.current_key() is None
        self._paid = {month.number for month in grant.months if month.state == "paid"}
        self._open = {*waiting, *self._paid}
        self.set_rows([*(self._row(month, grant.currency) for month in grant.months), self._total(grant)])
        if first and waiting:
            self.set_current(waiting[0])
        self.updateGeometry()
        self._place_button()

    def month(self) -> int | None:
        """The month of the current row."""
        key = self.current_key()
        return key if isinstance(key, int) and key != _TOTAL else None

    def is_paid(self) -> bool:
        """Whether the current month is marked as paid."""
        return self.month() in self._paid

    def can_be_marked(self) -> bool:
        """Whether the current month has begun, so that it is paid or not."""
        return self.month() in self._open

    def sizeHint(self) -> QSize:
        """All rows and the head."""
        rows = self._model.rowCount() * self.verticalHeader().defaultSectionSize()
        return QSize(320, rows + self.horizontalHeader().height() + 2)

    def minimumSizeHint(self) -> QSize:
        """Never scrolled by itself."""
        return QSize(240, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The button keeps to the right end."""
        super().resizeEvent(event)
        self._place_button()

    def _share_width(self) -> None:
        """Columns give way together where there is too little room for all."""
        super()._share_width()
        count, room = len(self._model.columns), self.viewport().width()
        wanted = [self.columnWidth(number) for number in range(count)]
        if sum(wanted) > room > 0:
            for number, width in enumerate(wanted):
                self.setColumnWidth(number, width * room // sum(wanted))

    def _dress(self) -> None:
        super()._dress()
        self.updateGeometry()

    def _place_button(self) -> None:
        button = self._button
        if button is None:
            return
        button.setVisible(self.can_be_marked())
        if not self.can_be_marked():
            return
        button.setText(self.tr("Not paid") if self.is_paid() else self.tr("Mark paid"))
        size = button.sizeHint()
        row: QRect = self.visualRect(self._model.index(self.currentIndex().row(), 0))
        top = row.top() + (row.height() - size.height()) // 2
        button.setGeometry(self.viewport().width() - size.width() - Space.S, top, size.width(), size.height())

    def _row(self, month: "MonthView", currency: str) -> GrantRow:
        language = self._language
        status, state = month_status(month, language)
        return GrantRow(
            month.number,
            period_words(month.starts_on, month.ends_on, language),
            percent(month.share, language),
            money(month.amount, currency, language),
            state,
            status,
        )

    def _total(self, grant: "GrantView") -> GrantRow:
        language = self._language
        paid = self.tr("{amount} paid").format(amount=money(grant.paid, grant.currency, language))
        return GrantRow(_TOTAL, "", "", money(grant.total, grant.currency, language), paid, None)

    def _columns(self) -> list[Column[GrantRow]]:
        def number(row: GrantRow) -> str:
            return str(row.number) if row.number != _TOTAL else self.tr("Total")

        def tone(row: GrantRow) -> Token:
            return row.status.tone if row.status else Token.MUTED

        return [
            Column(self.tr("Month"), number, width=76),
            Column(self.tr("Period"), lambda row: row.period),
            Column(self.tr("Share"), lambda row: row.share, numeric=True, width=104),
            Column(self.tr("Amount"), lambda row: row.amount, numeric=True, width=120),
            Column(self.tr("State"), lambda row: row.state, status=lambda row: row.status, tone=tone, width=248),
        ]


class _GrantModel(TableModel[GrantRow]):
    """The total is strong and cannot be chosen."""

    def __init__(self, columns: list[Column[GrantRow]]) -> None:
        super().__init__(columns, key=lambda row: row.number)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        value = super().data(index, role)
        row = self.row(index)
        is_total = row is not None and row.number == _TOTAL
        if role == CELL_ROLE and is_total and value is not None and index.column() < self.columnCount() - 1:
            return replace(value, strong=True)
        return value

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row(index)
        if row is not None and row.number == _TOTAL:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)
