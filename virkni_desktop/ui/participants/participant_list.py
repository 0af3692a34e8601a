"""The list of participants: find as one types, active ones or all, a table to sort and copy."""

from collections.abc import Hashable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.chips import Choice, FilterChips
from virkni_desktop.ui.components.empty_state import EmptyState
from virkni_desktop.ui.components.page_parts import PageHeader
from virkni_desktop.ui.components.search_field import SearchField
from virkni_desktop.ui.components.table import TableModel
from virkni_desktop.ui.components.table_view import TableView
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.finding import Findable, find_rows, findable
from virkni_desktop.ui.participants.list_columns import ListColumns
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import Space

if TYPE_CHECKING:
    from uuid import UUID

    from virkni_desktop.casework.participants import ParticipantRow
    from virkni_desktop.store.session import WorkSession

ACTIVE, ALL = "active", "all"
_FIELD, _SHORT_FIELD = 280, 200
_ONE_LINE = 740  # the width at 100 % text that title, field, filters and button need beside each other


class ParticipantList(QWidget):
    """Everyone in the caseload; ``opened`` brings a person's id, ``add_asked`` asks for a new one."""

    opened = Signal(object)
    add_asked = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._rows: tuple[Findable[ParticipantRow], ...] = ()
        self._shown: dict[object, ParticipantRow] = {}
        self._compact = False
        look = context.look
        self._header = PageHeader(look, self.tr("Participants"))
        self._add = Button(
            look, self.tr("Add participant"), self.add_asked.emit, kind=ButtonKind.PRIMARY, icon=Icon.PLUS
        )
        self._columns = ListColumns(context)
        self._model: TableModel[ParticipantRow] = TableModel(self._columns.all(compact=False), _key)
        self.table = TableView(look, self.tr("Participants"), self._model, many=True)
        self.table.opened.connect(self.opened)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.field = SearchField(look, self.tr("Find a participant"), below=self.table)
        self.field.textChanged.connect(self._on_typed)
        self.field.chosen.connect(self._open_current)
        self._chips = FilterChips(look, self.tr("Which participants"), [Choice(ACTIVE, ""), Choice(ALL, "")])
        self._chips.chosen.connect(self._filter)
        self._lay_out()
        look.room_changed.connect(self._fit)
        self._fit()
        self._tell_counts()

    def refresh(self) -> None:
        """Read everyone."""
        self._context.operations.read(self, _read_list, self._show, key="list")

    def current(self) -> "ParticipantRow | None":
        """The row that the keyboard stands on."""
        return self._shown.get(self.table.current_key())

    def example(self) -> "UUID | None":
        """Somebody whose page shows much: with a signed plan if there is one."""
        rows = [each.row for each in self._rows if each.row.is_active]
        return next((row.person_id for row in rows if row.plan_state == "signed"), rows[0].person_id if rows else None)

    def set_row_actions(self, actions: list[QAction]) -> None:
        """What the context menu of a row offers."""
        self.table.addActions(actions)

    def _lay_out(self) -> None:
        self._bar = QHBoxLayout()
        self._bar.setSpacing(Space.M)
        self._bar_widget = QWidget()
        self._bar_widget.setLayout(self._bar)
        self._stack = QStackedWidget()
        self._table_line = QVBoxLayout()
        holder = QWidget()
        holder.setLayout(self._table_line)
        self._table_line.addWidget(self.table)
        self._stack.addWidget(holder)
        self._stack.addWidget(_padded(self._nobody(), Space.XL))
        self._none_found = QWidget()
        self._none_line = QVBoxLayout(self._none_found)
        self._none_line.setContentsMargins(Space.XL, 0, Space.XL, 0)
        self._stack.addWidget(self._none_found)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._bar_widget)
        column.addWidget(self._stack, 1)

    def _nobody(self) -> QWidget:
        return EmptyState(
            self._context.look,
            self.tr("Nobody is in this caseload yet"),
            self.tr("Take in the agency's list, or add people one by one. Each then has a page of their own here."),
            self.tr("Take in a list"),
            lambda: self._context.go("exchange"),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What shares a line depends on the room there is."""
        super().resizeEvent(event)
        self._fit()

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
        self._table_line.setContentsMargins(gutter - Space.S, 0, gutter - Space.S, 0)
        self._bar.setContentsMargins(gutter, Space.S if tall else 0, gutter, Space.M if tall else Space.XS)
        compact = not look.room.rail
        if compact != self._compact:
            self._compact = compact
            self._model.columns = tuple(self._columns.all(compact=compact))
        self._tell_title()

    def _tell_title(self) -> None:
        """The number stands in the filter too, so it goes where there is little room."""
        active = sum(each.row.is_active for each in self._rows)
        number = self.tr("%n active", "", active) if self._rows and self._context.look.room.tall else ""
        self._header.set_words(self.tr("Participants"), number)

    def _show(self, rows: "tuple[Findable[ParticipantRow], ...]") -> None:
        self._rows = rows
        self._tell_counts()
        self._filter()

    def _tell_counts(self) -> None:
        active = sum(each.row.is_active for each in self._rows)
        self._chips.set_choices(
            [Choice(ACTIVE, self.tr("Active"), active), Choice(ALL, self.tr("All"), len(self._rows))]
        )
        self._tell_title()

    def _on_typed(self) -> None:
        """The best row is the first one: Enter opens it."""
        self._filter()
        if self._shown and self.field.text():
            self.table.setCurrentIndex(self._model.index(0, 0))

    def _filter(self) -> None:
        text = self.field.text()
        found = find_rows(self._rows, text)
        active = self._chips.current() == ACTIVE
        rows = [row for row in found if row.is_active] if active else found
        self._shown = {row.person_id: row for row in rows}
        self.table.set_rows(list(rows))
        if not rows and self._rows:
            self._explain(text.strip(), len(found))
        self._stack.setCurrentIndex(0 if rows else 2 if self._rows else 1)

    def _explain(self, text: str, elsewhere: int) -> None:
        """Why the table is empty, and the way out of it."""
        title = self.tr("Nobody fits “{text}”").format(text=text) if text else self.tr("Nobody is active")
        if elsewhere:
            sentence = self.tr("%n who left fit(s).", "", elsewhere) if text else self.tr("%n left.", "", elsewhere)
            ways = (self.tr("Show all"), lambda: self._chips.choose(ALL))
        else:
            sentence = self.tr("Type the beginning of a name, an identity number, a phone number or a reference.")
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


def _key(row: "ParticipantRow") -> Hashable:
    return row.person_id


def _padded(widget: QWidget, side: int) -> QWidget:
    holder = QWidget()
    line = QVBoxLayout(holder)
    line.setContentsMargins(side, 0, side, 0)
    line.addWidget(widget)
    return holder


def _read_list(session: "WorkSession") -> "tuple[Findable[ParticipantRow], ...]":
    from virkni_desktop.casework.participants import list_participants  # noqa: PLC0415 -- on the reader's thread

    return tuple(findable(row) for row in list_participants(session))
