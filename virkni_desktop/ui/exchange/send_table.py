"""Exactly what a file to be sent will hold: its people and its columns, each of which can be taken out."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.components.table import Column, TableModel
from virkni_desktop.ui.components.table_view import TableView
from virkni_desktop.ui.exchange.send_words import cell_words
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.theme import Role, Token

if TYPE_CHECKING:
    from virkni_desktop.exchange.sending import SendPreview, SentPerson

_LEAST_WIDTH, _MOST_WIDTH, _PADDING = 72, 240, 20
_MEASURED = 100  # people whose words say how wide a column is
_GOES_WIDTH = 124


class _People(TableView["SentPerson"]):
    spaced = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space takes somebody out or in."""
        if event.key() == Qt.Key.Key_Space and self.current_key() is not None:
            self.spaced.emit(self.current_key())
        else:
            super().keyPressEvent(event)


class SendTable(QWidget):
    """``changed`` comes when somebody is taken out or in; a double click, Enter or Space does it."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._out: set[UUID] = set()
        self._people: tuple[SentPerson, ...] = ()
        self._table: _People | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_people(self, preview: "SendPreview", columns: frozenset[int]) -> None:
        """Show the people with the columns that go."""
        self._people = preview.people
        had_focus = self._table is not None and self._table.hasFocus()
        key = self._table.current_key() if self._table else None
        table = self._build([place for place in range(len(preview.heads)) if place in columns], preview.heads)
        table.set_rows(list(preview.people))
        if key is not None:
            table.set_current(key)
        if had_focus:
            table.setFocus()

    def going(self) -> frozenset[UUID]:
        """Who goes."""
        return frozenset(one.person_id for one in self._people if one.person_id not in self._out)

    def forget(self) -> None:
        """Nobody was taken out of another list yet."""
        self._out = set()

    def focus_first(self) -> None:
        """The keyboard begins in the table."""
        if self._table is not None:
            self._table.setFocus()

    def _build(self, places: list[int], heads: tuple[str, ...]) -> _People:
        """A table has its columns for good, so other columns make another one."""
        if self._table is not None:
            self._column.removeWidget(self._table)
            self._table.hide()
            self._table.deleteLater()
        columns: list[Column[SentPerson]] = [
            Column(self.tr("Goes"), self._goes_word, status=self._goes_status, width=_GOES_WIDTH)
        ]
        columns += [self._column_of(place, heads[place]) for place in places]
        model = TableModel(columns, lambda one: one.person_id)
        self._table = _People(self._look, self.tr("People and columns as they will stand in the file"), model)
        self._table.opened.connect(self._turn)
        self._table.spaced.connect(self._turn)
        self._column.addWidget(self._table)
        self._table.show()
        return self._table

    def _column_of(self, place: int, head: str) -> "Column[SentPerson]":
        def text(one: "SentPerson") -> str:
            return cell_words(one.cells[place])

        def tone(one: "SentPerson") -> Token:
            return Token.MUTED if one.person_id in self._out else Token.TEXT

        return Column(
            head, text, tone=tone, width=self._width([head, *(text(one) for one in self._people[:_MEASURED])])
        )

    def _width(self, words: list[str]) -> int:
        """What a column of these words needs, in logical pixels at 100 % text."""
        widest = max(self._look.metrics(Role.BODY).horizontalAdvance(each) for each in words)
        return min(_MOST_WIDTH, max(_LEAST_WIDTH, widest * 100 // self._look.scaled(100) + _PADDING))

    def _turn(self, person: object) -> None:
        if isinstance(person, UUID):
            self._out ^= {person}
            if self._table is not None:
                self._table.viewport().update()
            self.changed.emit()

    def _goes_word(self, one: "SentPerson") -> str:
        if one.person_id in self._out:
            return self.tr("taken out")
        return self.tr("not asked") if one.not_asked else self.tr("goes")

    def _goes_status(self, one: "SentPerson") -> Status:
        if one.person_id in self._out:
            return Status.SKIPPED
        return Status.WARNING if one.not_asked else Status.DONE
