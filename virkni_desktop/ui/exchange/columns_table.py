"""A list's columns: what stands in them, what they are taken for, and how many of their values fit."""

from collections.abc import Hashable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu

from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.components.table import Column, TableModel
from virkni_desktop.ui.components.table_view import TableView
from virkni_desktop.ui.exchange.field_groups import field_groups, list_field_word
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.theme import Token

if TYPE_CHECKING:
    from virkni_desktop.exchange.column_check import ColumnCheck

_FIELD = 2


class ColumnsTable(TableView["ColumnCheck"]):
    """Enter, F2 or a double click opens the fields to choose from; ``field_chosen`` brings the column's place and field."""

    field_chosen = Signal(int, str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, "", TableModel(self._make_columns(), lambda one: one.place), sortable=False)
        self.setAccessibleName(self.tr("Columns of the file"))
        self._checks: dict[Hashable, ColumnCheck] = {}
        self.opened.connect(lambda _key: self.open_fields())

    def show_checks(self, checks: "tuple[ColumnCheck, ...]") -> None:
        """Show these columns."""
        self._checks = {one.place: one for one in checks}
        self.set_rows(list(checks))

    def current_check(self) -> "ColumnCheck | None":
        """The column the keyboard is on."""
        return self._checks.get(self.current_key())

    def open_fields(self) -> None:
        """Offer the fields for the current column."""
        check = self.current_check()
        if check is None:
            return
        menu = self.fields_menu(check)
        cell = self.visualRect(self._table.index(self.currentIndex().row(), _FIELD))
        menu.popup(self.viewport().mapToGlobal(cell.bottomLeft() + QPoint(0, 2)))

    def fields_menu(self, check: "ColumnCheck") -> QMenu:
        """The fields in groups; the one it is taken for is ticked."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._add(menu, check, "", self.tr("Do not take in"))
        for title, fields in field_groups():
            menu.addSection(title)
            for field in fields:
                self._add(menu, check, field, list_field_word(field))
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 chooses too; Enter stays here."""
        if event.key() == Qt.Key.Key_F2:
            self.open_fields()
            return
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()

    def _add(self, menu: QMenu, check: "ColumnCheck", field: str, words: str) -> None:
        action = QAction(words, menu)
        action.setCheckable(True)
        action.setChecked(check.field == field)
        action.triggered.connect(lambda _on=False: self.field_chosen.emit(check.place, field))
        menu.addAction(action)

    def _make_columns(self) -> "list[Column[ColumnCheck]]":
        return [
            Column(self.tr("Column"), lambda one: one.header or self.tr("without a name"), strong=True, width=168),
            Column(self.tr("Values"), lambda one: " · ".join(one.samples), tone=lambda _one: Token.MUTED),
            Column(
                self.tr("Taken as"),
                lambda one: list_field_word(one.field) if one.field else self.tr("Do not take in"),
                tone=lambda one: Token.TEXT if one.field else Token.MUTED,
                width=168,
            ),
            Column(self.tr("Fits"), self._fits, status=_fit_status, width=136),
            Column(self.tr("Key"), lambda one: self.tr("key") if one.is_key else "", width=56),
        ]

    def _fits(self, one: "ColumnCheck") -> str:
        if not one.field:
            return ""
        return self.tr("{fits} of {filled}").format(fits=one.fits, filled=one.filled)


def _fit_status(one: "ColumnCheck") -> Status | None:
    if not one.field:
        return None
    return Status.DONE if one.fits == one.filled else Status.WARNING
