"""The table of the list of participants as somebody arranged it: columns, order and widths, remembered in their settings."""

from collections.abc import Hashable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu

from virkni_desktop.ui.components.table import Column, TableModel
from virkni_desktop.ui.components.table_view import TableView
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.columns_dialog import ColumnsDialog
from virkni_desktop.ui.participants.list_arrangement import ListArrangement, arrangement_of
from virkni_desktop.ui.participants.list_columns import ListColumns

if TYPE_CHECKING:
    from virkni_desktop.casework.participants import ParticipantRow

_REMEMBERED_AFTER = 400  # milliseconds after the last drag


class ListTable(QObject):
    """``view`` shows the rows; ``rearranged`` asks to hand them in again, because the columns are others."""

    rearranged = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context, self._compact = context, False
        self._columns = ListColumns(context)
        known = [column.key for column in self._columns.all(compact=False)]
        self._arrangement = arrangement_of(context.settings().participant_list, known)
        self.model: TableModel[ParticipantRow] = TableModel(self._chosen(), _key)
        self.view = TableView(context.look, self.tr("Participants"), self.model, many=True)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        head = self.view.horizontalHeader()
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(self._open_head_menu)
        self._remembering = QTimer(self.view)  # it goes with what it remembers
        self._remembering.setSingleShot(True)
        self._remembering.setInterval(_REMEMBERED_AFTER)
        self._remembering.timeout.connect(self._remember)
        self.view.arranged.connect(self._remembering.start)
        self._apply()

    def set_compact(self, *, compact: bool) -> None:
        """Initials and days for names and words."""
        if compact != self._compact:
            self._compact = compact
            self._show()

    def ask_columns(self) -> None:
        """Ask which columns to show and what to sort by."""
        columns = [(column.key, column.head) for column in self._columns.all(compact=False)]
        ColumnsDialog(self.view, self._context, columns, self._now(), self._arrange).open()

    def cells(self) -> tuple[list[str], list[list[str]]]:
        """The heads and the cells' words of all rows in sight, in their order."""
        columns = self.model.columns
        rows = (self.model.row(self.model.index(number, 0)) for number in range(self.model.rowCount()))
        return [column.head for column in columns], [
            [column.text(row) for column in columns] for row in rows if row is not None
        ]

    def _chosen(self) -> "list[Column[ParticipantRow]]":
        columns = self._columns.all(compact=self._compact)
        return [column for column in columns if column.key in self._arrangement.columns]

    def _now(self) -> ListArrangement:
        sort, backwards = self.view.sorted_by()
        return replace(self._arrangement, widths=self.view.widths(), sort=sort, backwards=backwards and bool(sort))

    def _arrange(self, arrangement: ListArrangement) -> None:
        self._arrangement = arrangement
        self._show()
        self._remember()

    def _show(self) -> None:
        selected, current = self.view.selected_keys(), self.view.current_key()
        self.model.set_columns(self._chosen())
        self._apply()
        self.rearranged.emit()
        self.view.set_current(current)
        self.view.select_keys(selected)

    def _apply(self) -> None:
        kept = self._arrangement
        self.view.arrange(kept.widths, kept.sort, backwards=kept.backwards)

    def _remember(self) -> None:
        self._arrangement = self._now()
        self._context.remember(participant_list=self._arrangement.as_text())

    def _open_head_menu(self, spot: QPoint) -> None:
        menu = QMenu(self.view)
        menu.aboutToHide.connect(menu.deleteLater)
        for column in self._columns.all(compact=False)[1:]:
            action = menu.addAction(column.head)
            action.setCheckable(True)
            action.setChecked(column.key in self._arrangement.columns)
            action.triggered.connect(lambda on, key=column.key: self._show_column(key, shown=on))
        menu.addSeparator()
        menu.addAction(self.tr("Columns and order…"), self.ask_columns)
        menu.popup(self.view.horizontalHeader().mapToGlobal(spot))

    def _show_column(self, key: str, *, shown: bool) -> None:
        now = self._now()
        columns = (*now.columns, key) if shown else tuple(each for each in now.columns if each != key)
        self._arrange(replace(now, columns=columns, widths={}))


def _key(row: "ParticipantRow") -> Hashable:
    return row.person_id
