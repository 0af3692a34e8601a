"""The list of participants: find as one types, filters, a table one arranges, and what can be done with several."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.page_parts import BarRoom, PageHeader
from virkni_desktop.ui.components.search_field import SearchField
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.filter_bar import FilterBar
from virkni_desktop.ui.participants.finding import Findable, find_rows, findable
from virkni_desktop.ui.participants.list_empty import NobodyFound, nobody_yet
from virkni_desktop.ui.participants.list_filters import count_rows
from virkni_desktop.ui.participants.list_table import ListTable
from virkni_desktop.ui.participants.several_bar import SeveralBar
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import Role, Space

if TYPE_CHECKING:
    from uuid import UUID

    from virkni_desktop.casework.participants import ParticipantRow
    from virkni_desktop.store.session import WorkSession

_FIELD, _SHORT_FIELD = 280, 200


class ParticipantList(QWidget):
    """Everyone in the caseload; ``opened`` brings a person's id, ``add_asked`` the words to begin a new one with."""

    opened = Signal(object)
    add_asked = Signal(str)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._rows: tuple[Findable[ParticipantRow], ...] = ()
        self._shown: dict[object, ParticipantRow] = {}
        look = context.look
        self._header = PageHeader(look, self.tr("Participants"))
        self._add = Button(
            look, self.tr("Add participant"), lambda: self.add_asked.emit(""), kind=ButtonKind.PRIMARY, icon=Icon.PLUS
        )
        self._arranged = ListTable(context)
        self.table = self._arranged.view
        self._bar_room = BarRoom(self.table, self._fit)
        self.table.opened.connect(self.opened)
        self.field = SearchField(look, self.tr("Find a participant"), below=self.table)
        self.field.textChanged.connect(self._on_typed)
        self.field.chosen.connect(self._open_current)
        self._filters = FilterBar(context)
        self._filters.changed.connect(self._on_filtered)
        self.several = SeveralBar(context)
        self._none_found = NobodyFound(context)
        self._lay_out()
        self._connect_table()
        look.room_changed.connect(self._fit)
        self._fit()
        self._tell_counts()

    def refresh(self) -> None:
        """Read everyone."""
        self._context.operations.read(self, _read_list, self._show, key="list")

    def current(self) -> "ParticipantRow | None":
        """The row that the keyboard stands on."""
        return self._shown.get(self.table.current_key())

    def chosen(self) -> "list[ParticipantRow]":
        """The selected rows; the current one where none is."""
        rows = [self._shown[key] for key in self.table.selected_keys() if key in self._shown]
        current = self.current()
        return rows or ([current] if current else [])

    def example(self) -> "UUID | None":
        """Somebody whose page shows much: with a signed plan if there is one."""
        rows = [each.row for each in self._rows if each.row.is_active]
        return next((row.person_id for row in rows if row.plan_state == "signed"), rows[0].person_id if rows else None)

    @property
    def arranged(self) -> ListTable:
        """The table, to ask for its columns and for what it shows."""
        return self._arranged

    def tell_saved(self, count: int) -> None:
        """Say that the table was saved, quietly, until something else is shown."""
        self._tell_title(self.tr("%n row(s) saved", "", count))

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
        for widget in (holder, nobody_yet(self._context, lambda: self.add_asked.emit("")), self._none_found):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._bar_widget)
        column.addWidget(self._stack, 1)
        column.addWidget(self.several)

    def _connect_table(self) -> None:
        self._none_found.everyone_asked.connect(self._filters.show_everyone)
        self._none_found.clear_asked.connect(self.field.clear)
        self._none_found.add_asked.connect(self.add_asked)
        self.table.selectionModel().selectionChanged.connect(self._on_selected)
        self._arranged.rearranged.connect(self._filter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What shares a line depends on the room there is."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """In a low window the field and the filters share the line of the title, if they can."""
        look = self._context.look
        tall = look.room.tall
        self._filters.set_narrow(narrow=not look.room.rail or not tall)
        self.field.setFixedWidth(look.scaled(_FIELD if tall else _SHORT_FIELD))
        if tall:
            self._add.set_alone(alone=False)
        one_line = not tall and self._fits_one_line()
        if one_line:
            self._header.add_right(self.field)
            self._header.add_right(self._filters)
        else:
            self._bar.addWidget(self.field, 0, Qt.AlignmentFlag.AlignTop)
            self._bar.addWidget(self._filters, 1)
        self._header.add_right(self._add)
        self._bar_widget.setVisible(not one_line)
        gutter = Space.XL if tall else Space.L
        right = max(0, gutter - Space.S - self._bar_room.width)
        self._table_line.setContentsMargins(gutter - Space.S, 0, right, 0)
        self._bar.setContentsMargins(gutter, Space.S if tall else 0, gutter, Space.M if tall else Space.XS)
        self._arranged.set_compact(compact=not look.room.beside)
        self._tell_title()

    def _fits_one_line(self) -> bool:
        """Whether title, field, filters and button stand beside each other; the button gives up its words first."""
        look = self._context.look
        title = look.metrics(Role.HEADING).horizontalAdvance(self.tr("Participants"))
        number = look.metrics(Role.BODY).horizontalAdvance(self._number_words() + " ")
        rest = title + number + self.field.width() + self._filters.sizeHint().width() + 2 * Space.L + 4 * Space.M
        for alone in (False, True):
            self._add.set_alone(alone=alone)
            if rest + self._add.sizeHint().width() <= self.width():
                return True
        self._add.set_alone(alone=False)
        return False

    def _tell_title(self, news: str = "") -> None:
        """Active ones, and how many are shown where a filter or a word leaves some out; the first only with room."""
        active = sum(each.row.is_active for each in self._rows)
        parts = [self.tr("%n active", "", active)] if self._rows and self._context.look.room.tall else []
        parts += [words] if (words := self._number_words()) else []
        self._header.set_words(self.tr("Participants"), " · ".join([*parts, news] if news else parts))

    def _number_words(self) -> str:
        if self._rows and (self.field.text().strip() or self._filters.filter().is_narrow):
            return self.tr("%n shown", "", len(self._shown))
        return ""

    def _show(self, rows: "tuple[Findable[ParticipantRow], ...]") -> None:
        self._rows = rows
        self._tell_counts()
        self._filter()

    def _tell_counts(self) -> None:
        self._filters.set_counts(count_rows((each.row for each in self._rows), active=self._filters.filter().active))

    def _on_filtered(self) -> None:
        self._tell_counts()
        self._filter()

    def _on_typed(self) -> None:
        """The best row is the first one: Enter opens it."""
        self._filter()
        if self._shown and self.field.text():
            self.table.setCurrentIndex(self._arranged.model.index(0, 0))

    def _filter(self) -> None:
        text, chosen = self.field.text(), self._filters.filter()
        found = find_rows(self._rows, text)
        rows = [row for row in found if chosen.fits(row)]
        self._shown = {row.person_id: row for row in rows}
        self.table.set_rows(list(rows))
        if not rows and self._rows:
            self._none_found.explain(text.strip(), len(found), filtered=chosen.is_narrow)
        self._stack.setCurrentIndex(0 if rows else 2 if self._rows else 1)
        self._tell_title()
        self._on_selected()

    def _on_selected(self) -> None:
        count = len(self.table.selected_rows())
        self.several.tell(count if self._shown else 0)

    def _open_current(self) -> None:
        key = self.table.current_key()
        if key is None and self._shown:
            key = next(iter(self._shown))
        if key is not None:
            self.opened.emit(key)


def _read_list(session: "WorkSession") -> "tuple[Findable[ParticipantRow], ...]":
    from virkni_desktop.casework.participants import list_participants  # noqa: PLC0415 -- on the reader's thread

    return tuple(findable(row) for row in list_participants(session))
