"""Today: what is overdue and due, who was not heard of, which days matter, what ends, what waits."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from virkni_desktop.formats import day_month_in_words, iso_week
from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.columns import Columns
from virkni_desktop.ui.components.empty_state import EmptyState
from virkni_desktop.ui.components.page_parts import Inset, PageHeader
from virkni_desktop.ui.components.row_delegate import RowPlan
from virkni_desktop.ui.components.row_list import RowAction, RowList
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.notes.occasion import Occasion
from virkni_desktop.ui.notes.reminder_dialog import ReminderDialog
from virkni_desktop.ui.pages import Page, PageContext
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import SIDE_WIDTH
from virkni_desktop.ui.today.filters import ALL, MINE, DayFilters
from virkni_desktop.ui.today.foot import DayFoot, StripLink
from virkni_desktop.ui.today.items import TodayRows, of_kind
from virkni_desktop.ui.today.row_doings import RowDoings, occasion_of
from virkni_desktop.ui.today.side_column import SideColumn

if TYPE_CHECKING:
    from virkni_desktop.casework.offices import StaffRow
    from virkni_desktop.casework.today_view import TodayItem, TodayView
    from virkni_desktop.store.session import WorkSession
    from virkni_desktop.store.steps import Changes

_NO_CONTACT_SHOWN = 100


@dataclass(frozen=True, slots=True)
class _DayRead:
    """The day's work, and whose there is to choose from."""

    view: "TodayView"
    staff: "tuple[StaffRow, ...]"
    mine: UUID | None


class TodayPage(Page):
    """The day's work; every row can be completed, logged and moved without leaving the page."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        look = context.look
        self._rows = TodayRows(context.language)
        self._view: TodayView | None = None
        self._all_coming = False
        self._filters = DayFilters(context)
        self._reminder = Button(look, self.tr("Reminder"), self._add_reminder, icon=Icon.PLUS)
        right = (self._filters.whose_button, self._filters.kinds_button, self._reminder)
        self._header = PageHeader(look, right=right)
        self._list = RowList(look, self.tr("To do"), RowPlan(when=True, checks=True))
        self._empty = EmptyState(
            look,
            self.tr("Nothing is due"),
            self.tr("Follow-ups that you plan with a participant turn up here on their day."),
            self.tr("Show participants"),
            lambda: context.go("participants"),
        )
        self._side = SideColumn(context, self._rows)
        self._in_strip, self._in_foot = StripLink(look, self._turn), StripLink(look, self._turn)
        self._foot = DayFoot(look, self._in_foot)
        self._side_shown = False
        self._doings = RowDoings(self, context, self._item_of, self._list.current_key, self._foot.say_done)
        self._make_actions()
        self._list.set_actions(self._row_actions())
        self._lay_out()
        self._connect()
        self._fit()

    def title(self) -> str:
        """The window's title for this page."""
        return self.tr("Today")

    def records(self) -> tuple[type, ...]:
        """Nearly everything can change a day."""
        from virkni_desktop.models.every import every_record  # noqa: PLC0415 -- asked only after a commit

        return tuple(record for record in every_record().values() if record.is_fact)

    def refresh(self) -> None:
        """Read the day."""
        query = partial(_read_day, whose=self._filters.whose, who=self.context.who)
        self.context.operations.read(self, query, self._show, key="today")

    def first_focus(self) -> QWidget | None:
        """The list, so that arrow keys and the row's keys work at once."""
        if self._side_shown:
            return self._side.first_list()
        return self._list if self._stack.currentIndex() == 0 else super().first_focus()

    def note_about(self) -> Occasion | None:
        """The current row's person or workplace; that the note completes what was to do is offered, not ticked."""
        item = self._item()
        is_about_someone = item is not None and (item.episode_id or item.workplace_id)
        return occasion_of(item, completes=False) if item is not None and is_about_someone else None

    def strip(self) -> QWidget:
        """What is in the column that has no room beside the day, and the way there."""
        return self._in_strip

    def menu_actions(self) -> dict[str, list[QAction]]:
        """The row's actions, by key too, and the filters."""
        row = [self._act_done, self._act_log, self._act_tomorrow, self._act_week, self._act_day, self._act_cancel]
        filters = [*self._filters.entries, self._act_turn]
        return {"edit": [*row, self._act_reminder], "view": filters}

    def on_committed(self, changes: "Changes") -> None:
        """What was just done is not the newest any more."""
        self._foot.forget()
        super().on_committed(changes)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back from the column to the day."""
        if event.key() == Qt.Key.Key_Escape and self._side_shown:
            self._turn()
        else:
            super().keyPressEvent(event)

    def _make_actions(self) -> None:
        doings = self._doings
        self._act_done = self._action(self.tr("&Complete"), "Ctrl+D", doings.done)
        self._act_log = self._action(self.tr("Complete and &log"), "Ctrl+L", doings.log)
        self._act_tomorrow = self._action(self.tr("Move to one &day later"), "Ctrl+Alt+D", partial(doings.move, 1))
        self._act_week = self._action(self.tr("Move to one &week later"), "Ctrl+Alt+W", partial(doings.move, 7))
        self._act_day = self._action(self.tr("&Move to another day…"), "Ctrl+Alt+M", doings.ask_day)
        self._act_cancel = self._action(self.tr("Ca&ncel this reminder"), "Ctrl+Alt+X", doings.cancel)
        self._act_reminder = self._action(self.tr("&Add reminder…"), "Ctrl+Shift+F", self._add_reminder)
        self._act_turn = self._action(self.tr("Show what to keep in &mind"), "Ctrl+Alt+K", self._turn)

    def _row_actions(self) -> list[RowAction]:
        doings = self._doings
        return [
            RowAction(self.tr("Done and log"), lambda _key: doings.log(), ButtonKind.PRIMARY, Icon.CHECK),
            RowAction(self.tr("+1 day"), lambda _key: doings.move(1), short=self.tr("+1 d")),
            RowAction(self.tr("+1 week"), lambda _key: doings.move(7), short=self.tr("+1 w")),
            RowAction(self.tr("Move to another day…"), lambda _key: doings.ask_day(), shown=False),
            RowAction(self.tr("Open participant"), doings.open_person, shown=False, holds=doings.has_person),
            RowAction(self.tr("Open workplace"), doings.open_workplace, shown=False, holds=doings.has_workplace),
            RowAction(self.tr("Cancel this reminder"), lambda _key: doings.cancel(), shown=False),
        ]

    def _action(self, text: str, keys: str, on: Callable[[], object]) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence.fromString(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _on=False: on())
        self.addAction(action)
        return action

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(Inset(self.context.look, self._list, rows=True))
        self._stack.addWidget(Inset(self.context.look, self._empty))
        names = (self.tr("To do"), self.tr("To keep in mind"))
        self._columns = Columns(self.context.look, self._stack, self._side, SIDE_WIDTH, names=names, tabs=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._columns, 1)
        column.addWidget(self._foot)

    def _connect(self) -> None:
        self._list.checked.connect(self._on_checked)
        self._list.opened.connect(self._doings.open)
        self._list.heading_clicked.connect(self._turn_coming)
        self._foot.undo_asked.connect(lambda: self.context.operations.undo(self))
        self._filters.whose_changed.connect(self.refresh)
        self._filters.kind_changed.connect(self._show_rows)
        self.context.look.room_changed.connect(self._fit)

    def _show(self, read: _DayRead) -> None:
        self._view = read.view
        self._filters.show_staff(read.staff, read.mine)
        self._show_rows()
        self._side.show_view(read.view)
        self._say_link()
        self.count_changed.emit(read.view.count)

    def _show_rows(self) -> None:
        view, kind = self._view, self._filters.kind
        if view is None:
            return
        day = day_month_in_words(view.today, self.context.language)
        overdue = self.tr("%n overdue", "", len(of_kind(view.overdue, kind)))
        today = self.tr("%n today", "", len(of_kind(view.due_today, kind)))
        words = self.tr("Week {week}").format(week=iso_week(view.today))
        if self.context.look.room.tall:
            words = self.tr("Week {week} · {overdue}, {today}").format(
                week=iso_week(view.today), overdue=overdue, today=today
            )
        self._header.set_words(day[:1].upper() + day[1:], words)
        items = self._rows.main(view, kind=kind, all_coming=self._all_coming)
        self._list.set_items(items)
        self._stack.setCurrentIndex(0 if items else 1)
        if items and self._list.current_key() is None:
            self._list.select_first()

    def _fit(self) -> None:
        """Beside each other where there is room; otherwise a line of words leads from one to the other."""
        room = self.context.look.room
        if room.beside and self._side_shown:
            self._side_shown = False
            self._columns.show_column("main")
        self._foot.show_link(shown=not room.beside and room.rail)
        self._act_turn.setVisible(not room.beside)
        self._show_rows()
        self._say_link()

    def _turn(self) -> None:
        """From the day to what is to be kept in mind, and back."""
        if self.context.look.room.beside:
            return
        self._side_shown = not self._side_shown
        self._columns.show_column("side" if self._side_shown else "main")
        self._say_link()
        target = self._side.first_list() if self._side_shown else self._list
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_link(self) -> None:
        words = self.tr("Back to the day")
        if not self._side_shown:
            words = self._side.summary(self._view) if self._view is not None else self.tr("To keep in mind")
        for link in (self._in_strip, self._in_foot):
            link.say(words)

    def _item(self) -> "TodayItem | None":
        return self._item_of(self._list.current_key())

    def _item_of(self, key: Hashable) -> "TodayItem | None":
        view = self._view
        groups = (view.overdue, view.due_today, view.coming) if view is not None else ()
        return next((item for group in groups for item in group if item.follow_up_id == key), None)

    def _on_checked(self, key: Hashable, checked: bool) -> None:
        if checked:
            self._list.set_current(key)
            self._doings.done()

    def _add_reminder(self) -> None:
        ReminderDialog(self, self.context).open()

    def _turn_coming(self, _key: Hashable) -> None:
        self._all_coming = not self._all_coming
        self._show_rows()


def _read_day(session: "WorkSession", whose: str, who: str) -> _DayRead:
    from virkni_desktop.casework.offices import list_staff  # noqa: PLC0415 -- loaded on the reader's thread
    from virkni_desktop.casework.today import list_today  # noqa: PLC0415 -- as above

    staff = list_staff(session)
    ids = {str(one.staff_id): one.staff_id for one in staff}
    mine = next((one.staff_id for one in staff if one.name == who), None)
    coach = {MINE: mine, ALL: None}.get(whose, ids.get(whose))
    return _DayRead(list_today(session, coach_id=coach, at_most=_NO_CONTACT_SHOWN), staff, mine)
