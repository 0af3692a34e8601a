"""Today: what is overdue and due, who was not heard of, which days matter, what ends, what waits."""

from collections.abc import Hashable
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from virkni_desktop.formats import date_in_sentence, day_month_in_words, iso_week
from virkni_desktop.ui.components.columns import Columns
from virkni_desktop.ui.components.empty_state import EmptyState
from virkni_desktop.ui.components.page_parts import PageHeader, SectionHeading
from virkni_desktop.ui.components.row_delegate import RowPlan
from virkni_desktop.ui.components.row_items import Item
from virkni_desktop.ui.components.row_list import RowAction, RowList
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.notes.log_contact import LogContactDialog
from virkni_desktop.ui.notes.occasion import Occasion
from virkni_desktop.ui.pages import Page, PageContext
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import SIDE_WIDTH, Role, Space, Token
from virkni_desktop.ui.today.items import TodayRows

if TYPE_CHECKING:
    from virkni_desktop.casework.today_view import TodayItem, TodayView
    from virkni_desktop.store.session import WorkSession

_NO_CONTACT_SHOWN = 12


class TodayPage(Page):
    """The day's work; every row can be completed, logged and moved without leaving the page."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        look = context.look
        self._rows = TodayRows(context.language)
        self._view: TodayView | None = None
        self._all_coming = False
        self._header = PageHeader(look)
        self._list = RowList(look, self.tr("To do"), RowPlan(when=True, checks=True))
        self._list.set_actions(self._row_actions())
        self._list.checked.connect(self._on_checked)
        self._list.opened.connect(self._open)
        self._list.heading_clicked.connect(self._show_all_coming)
        self._empty = EmptyState(
            look,
            self.tr("Nothing is due"),
            self.tr("Follow-ups that you plan with a participant turn up here on their day."),
            self.tr("Show participants"),
            lambda: context.go("participants"),
        )
        self._side = _Side(context, self._rows)
        self._lay_out()

    def title(self) -> str:
        """The window's title for this page."""
        return self.tr("Today")

    def records(self) -> tuple[type, ...]:
        """Nearly everything can change a day."""
        from virkni_desktop.models.every import every_record  # noqa: PLC0415 -- asked only after a commit

        return tuple(record for record in every_record().values() if record.is_fact)

    def refresh(self) -> None:
        """Read the day."""
        self.context.operations.read(self, _read_today, self._show, key="today")

    def menu_actions(self) -> dict[str, list[QAction]]:
        """The row's actions, by key too."""
        return {"edit": [self._act_done, self._act_log, self._act_tomorrow, self._act_week]}

    def _row_actions(self) -> list[RowAction]:
        self._act_done = self._action(self.tr("Complete"), "Ctrl+D", self._done)
        self._act_log = self._action(self.tr("Complete and log"), "Ctrl+L", self._log)
        self._act_tomorrow = self._action(self.tr("Move to one day later"), "Ctrl+Alt+D", partial(self._move, 1))
        self._act_week = self._action(self.tr("Move to one week later"), "Ctrl+Alt+W", partial(self._move, 7))
        return [
            RowAction(self.tr("Done and log"), lambda _key: self._log(), ButtonKind.PRIMARY, Icon.CHECK),
            RowAction(self.tr("+1 day"), lambda _key: self._move(1), short=self.tr("+1 d")),
            RowAction(self.tr("+1 week"), lambda _key: self._move(7), short=self.tr("+1 w")),
            RowAction(self.tr("Open participant"), self._open, shown=False),
            RowAction(self.tr("Cancel this reminder"), lambda _key: self._cancel(), shown=False),
        ]

    def _action(self, text: str, keys: str, on: object) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _on=False: on())  # type: ignore[operator]
        self.addAction(action)
        return action

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        for widget in (self._list, self._empty):
            holder = QWidget()
            line = QVBoxLayout(holder)
            line.setContentsMargins(self.LIST_MARGIN if widget is self._list else Space.XL, 0, self.LIST_MARGIN, 0)
            line.addWidget(widget)
            self._stack.addWidget(holder)
        columns = Columns(
            self.context.look, self._stack, self._side, SIDE_WIDTH, names=(self.tr("To do"), self.tr("To keep in mind"))
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(columns, 1)

    def _show(self, view: "TodayView") -> None:
        self._view = view
        language = self.context.language
        day = day_month_in_words(view.today, language)
        overdue = self.tr("%n overdue", "", len(view.overdue))
        today = self.tr("%n today", "", len(view.due_today))
        week = self.tr("Week {week} · {overdue}, {today}").format(
            week=iso_week(view.today), overdue=overdue, today=today
        )
        self._header.set_words(day[:1].upper() + day[1:], week)
        items = self._rows.main(view, all_coming=self._all_coming)
        self._list.set_items(items)
        self._stack.setCurrentIndex(0 if items else 1)
        if items and self._list.current_key() is None:
            self._list.select_first()
        self._side.show_view(view)
        self.count_changed.emit(view.count)

    def _item(self) -> "TodayItem | None":
        if self._view is None:
            return None
        key = self._list.current_key()
        groups = (self._view.overdue, self._view.due_today, self._view.coming)
        return next((item for group in groups for item in group if item.follow_up_id == key), None)

    def _on_checked(self, key: Hashable, checked: bool) -> None:
        if checked:
            self._list.set_current(key)
            self._done()

    def _done(self) -> None:
        item = self._item()
        if item is None or item.follow_up_id is None:
            return
        from virkni_desktop.casework import actions, followups  # noqa: PLC0415 -- loaded when first used

        use_case = partial(followups.hold_follow_up, follow_up_id=item.follow_up_id)
        self.context.operations.write(self, actions.HOLD_FOLLOW_UP, use_case)

    def _log(self) -> None:
        item = self._item()
        if item is None:
            return
        occasion = Occasion(
            item.person or item.workplace or item.text, item.episode_id, item.workplace_id, item.follow_up_id,
            item.text, item.kind,
        )  # fmt: skip
        LogContactDialog(self, self.context, occasion, self._list.setFocus).open()

    def _move(self, days: int) -> None:
        item = self._item()
        if item is None or item.follow_up_id is None or item.due is None:
            return
        from virkni_desktop.casework import actions, followups  # noqa: PLC0415 -- loaded when first used

        day = max(item.due, self.context.clock.today()) + timedelta(days=days)
        use_case = partial(followups.reschedule_follow_up, follow_up_id=item.follow_up_id, due_on=day)
        self.context.operations.write(self, actions.RESCHEDULE_FOLLOW_UP, use_case)

    def _cancel(self) -> None:
        item = self._item()
        if item is None or item.follow_up_id is None:
            return
        from virkni_desktop.casework import actions, followups  # noqa: PLC0415 -- loaded when first used

        use_case = partial(followups.cancel_follow_up, follow_up_id=item.follow_up_id)
        self.context.operations.write(self, actions.CANCEL_FOLLOW_UP, use_case)

    def _open(self, _key: Hashable) -> None:
        item = self._item()
        if item is not None and item.person_id is not None:
            self.context.go("participants", item.person_id)

    def _show_all_coming(self, _key: Hashable) -> None:
        self._all_coming = True
        if self._view is not None:
            self._show(self._view)


def _read_today(session: "WorkSession") -> "TodayView":
    from virkni_desktop.casework.today import list_today  # noqa: PLC0415 -- loaded on the reader's thread

    return list_today(session, at_most=_NO_CONTACT_SHOWN)


class _Side(QScrollArea):
    """The column beside the day: people, days and papers to keep in mind."""

    def __init__(self, context: PageContext, rows: TodayRows) -> None:
        super().__init__()
        self._context, self._rows = context, rows
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, Space.XL)
        self._column.setSpacing(0)
        self.setWidget(body)
        self._no_contact = self._group(self.tr("Without contact"))
        self._days = self._group(self.tr("Days that matter"))
        self._ending = self._group(self.tr("Ending soon"))
        self._plans = self._group(self.tr("Plans"))
        self._exchange = SectionHeading(
            context.look, self.tr("Exchange"), button=self.tr("Open"), on_click=lambda: context.go("exchange")
        )
        self._received = Text(context.look, "", Role.BODY, Token.MUTED, wrap=True)
        holder = QWidget()
        line = QVBoxLayout(holder)
        line.setContentsMargins(Space.XL, Space.S, Space.XL, 0)
        line.addWidget(self._exchange)
        line.addWidget(self._received)
        self._column.addWidget(holder)
        self._column.addStretch()

    def show_view(self, view: "TodayView") -> None:
        """Fill the groups; an empty one goes."""
        note = str(view.no_contact_total)
        title = self.tr("No contact in %n day(s)", "", view.no_contact_days)
        self._fill(self._no_contact, title, note, self._rows.no_contact(view))
        self._fill(self._days, self.tr("Days that matter"), self.tr("next 30 days"), self._rows.days_that_matter(view))
        self._fill(self._ending, self.tr("Ending soon"), str(len(view.ending)), self._rows.ending(view))
        self._fill(self._plans, self.tr("Plans"), str(len(view.plans)), self._rows.plans(view))
        self._received.setText(self._exchange_words(view))

    def _exchange_words(self, view: "TodayView") -> str:
        if view.last_received is None:
            return self.tr("No list from the agency has been taken in yet.")
        day = date_in_sentence(view.last_received.taken_in_at.astimezone().date(), self._context.language)
        words = self.tr("Last list: {sender}, {day}.").format(sender=view.last_received.sender, day=day)
        if view.open_conflicts:
            words += " " + self.tr("%n conflict(s) wait for a decision.", "", view.open_conflicts)
        return words

    def _group(self, title: str) -> tuple[SectionHeading, RowList, QWidget]:
        look = self._context.look
        heading = SectionHeading(look, title)
        rows = RowList(look, title, RowPlan(two_lines=False, hairlines=False), fits=True, click_opens=True)
        rows.opened.connect(self._open)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(Space.L, 0, Space.L, Space.M)
        column.setSpacing(0)
        inner = QVBoxLayout()
        inner.setContentsMargins(Space.S, 0, Space.S, 0)
        inner.addWidget(heading)
        column.addLayout(inner)
        column.addWidget(rows)
        holder.hide()
        self._column.addWidget(holder)
        return heading, rows, holder

    @staticmethod
    def _fill(group: tuple[SectionHeading, RowList, QWidget], title: str, note: str, items: list[Item]) -> None:
        heading, rows, holder = group
        heading.set_words(title, note)
        rows.set_items(items)
        holder.setVisible(bool(items))

    def _open(self, key: Hashable) -> None:
        person = key[1] if isinstance(key, tuple) else None
        if isinstance(person, UUID):
            self._context.go("participants", person)
