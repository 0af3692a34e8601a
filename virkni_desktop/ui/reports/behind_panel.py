"""Who and what is behind a figure, or lacks something the report needs: a list from which each opens."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from virkni_desktop.formats import day_month
from virkni_desktop.ui.components.buttons import Button, ToolButton
from virkni_desktop.ui.components.chips import Choice, FilterChips
from virkni_desktop.ui.components.table import Column, Group, TableModel
from virkni_desktop.ui.components.table_view import TableView
from virkni_desktop.ui.components.text import ElidedText
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import Role, Space, Token

if TYPE_CHECKING:
    from virkni_desktop.reports.behind import BehindRow


@dataclass(frozen=True, slots=True)
class BehindLine:
    """A record as it is shown, and where it opens: a page of the window with what to show there."""

    record_id: tuple[str, UUID]
    name: str
    about: str
    start: str
    end: str
    start_on: date | None
    place: tuple[object, ...]


class BehindPanel(QWidget):
    """``asked_back`` when the way back is pressed, ``opened`` with the place of a line, ``chosen`` with a chip's key."""

    asked_back = Signal()
    opened = Signal(object)
    chosen = Signal(str)

    def __init__(self, look: Look, language: str) -> None:
        super().__init__()
        self._language = language
        self._back = ToolButton(look, self.tr("Back to the chart"), Icon.ARROW_LEFT, self.asked_back.emit, alone=True)
        self._title = ElidedText(look, "", Role.HEADING)
        self._note = ElidedText(look, "", Role.SECONDARY, Token.MUTED)
        self._copy = Button(
            look, self.tr("Copy as table"), self.copy, kind=ButtonKind.QUIET, icon=Icon.COPY, small=True
        )
        self._chips = FilterChips(look, self.tr("Which records"))
        self._chips.chosen.connect(self.chosen)
        self._model: TableModel[BehindLine] = TableModel(self._columns(), lambda line: line.record_id)
        self.table: TableView[BehindLine] = TableView(look, "", self._model)
        self.table.opened.connect(self._on_opened)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.addWidget(self._title)
        words.addWidget(self._note)
        words.addWidget(self._chips)
        head.addLayout(words, 1)
        head.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addWidget(self.table, 1)

    def begin(self, title: str, choices: Sequence[Choice], current: str) -> None:
        """Show a title and which of the figure's records can be shown; the lines come later."""
        self._title.setText(title)
        self._note.setText("")
        self._chips.setVisible(len(choices) > 1)
        self._note.setVisible(len(choices) <= 1)
        if choices:
            self._chips.set_choices(choices)
            self._chips.set_current(current)
        self.table.setAccessibleName(title)
        self.table.set_rows([])

    def show_rows(self, rows: Sequence["BehindRow"]) -> None:
        """Show the records behind a figure."""
        self._note.setText(self.tr("%n record(s)", "", len(rows)))
        self._fill([self._line("", row, self._home(row)) for row in rows])

    def show_groups(self, groups: Sequence[tuple[str, str, Sequence["BehindRow"], tuple[object, ...]]]) -> None:
        """Show records under headings: a code, the heading's words, the rows, and what of a participant's page to open."""
        lines: list[BehindLine | Group] = []
        for code, words, rows, tab in groups:
            lines.append(Group(words, len(rows)))
            lines += [self._line(code, row, (*self._home(row), *tab)) for row in rows]
        self._fill(lines)

    def copy(self) -> None:
        """Put the whole list on the clipboard, for a spreadsheet."""
        QGuiApplication.clipboard().setText(self._model.as_text(range(self._model.rowCount())))

    def _fill(self, lines: list[BehindLine | Group] | list[BehindLine]) -> None:
        self.table.set_rows([*lines])
        self.table.select_first()
        self.table.setFocus()

    def _columns(self) -> list[Column[BehindLine]]:
        day = lambda line: line.start_on or date.min  # noqa: E731 -- a key as short as its name
        return [
            Column(self.tr("Participant"), lambda line: line.name, width=168),
            Column(self.tr("About"), lambda line: line.about, tone=lambda _line: Token.MUTED),
            Column(self.tr("From"), lambda line: line.start, sort_key=day, width=108),
            Column(self.tr("Until"), lambda line: line.end, width=108),
        ]

    def _line(self, code: str, row: "BehindRow", place: tuple[object, ...]) -> BehindLine:
        name = row.name or self.tr("No participant")
        days = [self._day(day) for day in (row.from_on, row.to_on)]
        return BehindLine((code, row.record_id), name, row.about, days[0], days[1], row.from_on, place)

    def _day(self, day: date | None) -> str:
        return "" if day is None else f"{day_month(day, self._language)} {day.year}"

    @staticmethod
    def _home(row: "BehindRow") -> tuple[object, ...]:
        if row.person_id is not None:
            return ("participants", row.person_id)
        return ("workplaces", row.workplace_id) if row.workplace_id is not None else ()

    def _on_opened(self, key: object) -> None:
        line = self._model.row(self._model.index_of(key)) if isinstance(key, tuple) else None
        if line is not None and line.place:
            self.opened.emit(line.place)
