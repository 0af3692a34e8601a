"""The list of workplaces: find as one types, all or some of them, a table to sort and copy."""

from collections.abc import Hashable
from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.chips import Choice, FilterChips
from virkni_desktop.ui.components.empty_state import EmptyState
from virkni_desktop.ui.components.page_parts import Inset, PageHeader
from virkni_desktop.ui.components.search_field import SearchField
from virkni_desktop.ui.components.table import TableModel
from virkni_desktop.ui.components.table_view import TableView
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.finding import Findable, find_rows, findable_by
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import Space
from virkni_desktop.ui.workplaces.list_columns import ListColumns

if TYPE_CHECKING:
    from virkni_desktop.casework.workplace_view import WorkplaceRow
    from virkni_desktop.store.session import WorkSession

ALL, PLACED, SILENT = "all", "placed", "silent"
SILENT_DAYS = 30
"""So long without a contact, and a workplace is asked for by the filter."""
_FIELD, _SHORT_FIELD = 280, 180
_ONE_LINE = 860  # the width at 100 % text that title, field, filters and button need beside each other


class WorkplaceList(QWidget):
    """Every workplace in the caseload; ``opened`` brings an id, ``add_asked`` asks for a new one."""

    opened = Signal(object)
    add_asked = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._rows: tuple[Findable[WorkplaceRow], ...] = ()
        self._shown: dict[object, WorkplaceRow] = {}
        self._compact = False
        look = context.look
        self._header = PageHeader(look, self.tr("Workplaces"))
        self._add = Button(look, self.tr("Add workplace"), self.add_asked.emit, kind=ButtonKind.PRIMARY, icon=Icon.PLUS)
        self._columns = ListColumns(context)
        self._model: TableModel[WorkplaceRow] = TableModel(self._columns.all(compact=False), _key)
        self.table = TableView(look, self.tr("Workplaces"), self._model, many=True)
        self.table.opened.connect(self.opened)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.field = SearchField(look, self.tr("Find a workplace"), below=self.table)
        self.field.textChanged.connect(self._on_typed)
        self.field.chosen.connect(self._open_current)
        self._chips = FilterChips(look, self.tr("Which workplaces"), self._choices())
        self._chips.chosen.connect(self._filter)
        self._lay_out()
        look.room_changed.connect(self._fit)
        self._fit()

    def refresh(self) -> None:
        """Read them all."""
        self._context.operations.read(self, _read_list, self._show, key="list")

    def current(self) -> "WorkplaceRow | None":
        """The row that the keyboard stands on."""
        return self._shown.get(self.table.current_key())

    def example(self) -> UUID | None:
        """A workplace whose page shows much: the one with the most placements of those with one that runs."""
        rows = sorted((each.row for each in self._rows), key=lambda row: (row.placements_now, row.placements))
        return rows[-1].workplace_id if rows else None

    def set_row_actions(self, actions: list[QAction]) -> None:
        """What the context menu of a row offers."""
        self.table.addActions(actions)

    def copy_table(self) -> None:
        """Put all rows in sight with their heads on the clipboard, for a spreadsheet."""
        QGuiApplication.clipboard().setText(self._model.as_text(range(self._model.rowCount())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What shares a line depends on the room there is."""
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        look = self._context.look
        self._bar = QHBoxLayout()
        self._bar.setSpacing(Space.M)
        self._bar_widget = QWidget()
        self._bar_widget.setLayout(self._bar)
        self._none_found = QWidget()
        self._none_line = QVBoxLayout(self._none_found)
        self._none_line.setContentsMargins(0, 0, 0, 0)
        nothing = EmptyState(
            look,
            self.tr("No workplace is in this caseload yet"),
            self.tr(
                "Employers whom you work with stand here: whom to talk to, what can be done there, who is placed there. "
                "A workplace is also added when a placement begins."
            ),
            self.tr("Add workplace"),
            self.add_asked.emit,
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(Inset(look, self.table, rows=True))
        self._stack.addWidget(Inset(look, nothing))
        self._stack.addWidget(Inset(look, self._none_found))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._bar_widget)
        column.addWidget(self._stack, 1)

    def _fit(self) -> None:
        """In a low window the field and the filters share the line of the title, if they can."""
        look = self._context.look
        tall, one_line = look.room.tall, not look.room.tall and self.width() >= look.scaled(_ONE_LINE)
        if one_line:
            self._header.add_right(self.field)
            self._header.add_right(self._chips)
        else:
            self._bar.addWidget(self.field)
            self._bar.addWidget(self._chips, 1)
        self._header.add_right(self._add)
        self.field.setFixedWidth(look.scaled(_FIELD if tall else _SHORT_FIELD))
        self._bar_widget.setVisible(not one_line)
        gutter = Space.XL if tall else Space.L
        self._bar.setContentsMargins(gutter, Space.S if tall else 0, gutter, Space.M if tall else Space.XS)
        compact = not look.room.rail
        if compact != self._compact:
            self._compact = compact
            self._model.beginResetModel()
            self._model.columns = tuple(self._columns.all(compact=compact))
            self._model.endResetModel()

    def _show(self, rows: "tuple[Findable[WorkplaceRow], ...]") -> None:
        self._rows = rows
        self._chips.set_choices(self._choices())
        self._filter()

    def _choices(self) -> list[Choice]:
        rows = [each.row for each in self._rows]
        return [
            Choice(ALL, self.tr("All"), len(rows)),
            Choice(PLACED, self.tr("Someone placed now"), sum(map(self._is_placed, rows))),
            Choice(
                SILENT, self.tr("No contact in %n day(s)", "", SILENT_DAYS), sum(map(self._is_silent, rows))
            ),
        ]  # fmt: skip

    def _is_placed(self, row: "WorkplaceRow") -> bool:
        return row.placements_now > 0

    def _is_silent(self, row: "WorkplaceRow") -> bool:
        since = self._context.clock.today() - timedelta(days=SILENT_DAYS)
        return row.last_contact_on is None or row.last_contact_on < since

    def _on_typed(self) -> None:
        """The best row is the first one: Enter opens it."""
        self._filter()
        if self._shown and self.field.text():
            self.table.setCurrentIndex(self._model.index(0, 0))

    def _filter(self) -> None:
        text, which = self.field.text(), self._chips.current()
        found = find_rows(self._rows, text)
        keep = {PLACED: self._is_placed, SILENT: self._is_silent}.get(which)
        rows = [row for row in found if keep(row)] if keep else found
        self._shown = {row.workplace_id: row for row in rows}
        self.table.set_rows(list(rows))
        if not rows and self._rows:
            self._explain(text.strip(), len(found))
        self._stack.setCurrentIndex(0 if rows else 2 if self._rows else 1)

    def _explain(self, text: str, elsewhere: int) -> None:
        """Why the table is empty, and the way out of it."""
        title = self.tr("No workplace fits “{text}”").format(text=text) if text else self.tr("No workplace fits")
        if elsewhere:
            sentence = self.tr("%n workplace(s) fit(s) among all.", "", elsewhere)
            ways = (self.tr("Show all"), lambda: self._chips.choose(ALL))
        else:
            sentence = self.tr("Type the beginning of a name, an organisation, a town, a line of business or a number.")
            ways = (self.tr("Empty the field"), self.field.clear)
        for old in self._none_found.findChildren(EmptyState):
            old.hide()
            old.deleteLater()
        self._none_line.addWidget(EmptyState(self._context.look, title, sentence, *ways))

    def _open_current(self) -> None:
        key = self.table.current_key()
        if key is None and self._shown:
            key = next(iter(self._shown))
        if key is not None:
            self.opened.emit(key)


def findable(row: "WorkplaceRow") -> "Findable[WorkplaceRow]":
    """Prepare a row for finding: by name, organisation, town and business, by organisation number and phone."""
    texts = (row.name, row.organisation, row.town or "", row.business or "")
    return findable_by(row, texts, (row.organisation_number or "", row.phone or ""))


def _key(row: "WorkplaceRow") -> Hashable:
    return row.workplace_id


def _read_list(session: "WorkSession") -> "tuple[Findable[WorkplaceRow], ...]":
    from virkni_desktop.casework.workplace_view import list_workplaces  # noqa: PLC0415 -- on the reader's thread

    return tuple(findable(row) for row in list_workplaces(session))
