"""The conflicts left from earlier imports: a table of them, and the panel that decides the one the keyboard is on."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from virkni_desktop.errors import VirkniError
from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.page_parts import Hairline, PageFooter, PageHeader
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.components.table import Column, TableModel
from virkni_desktop.ui.components.table_view import TableView
from virkni_desktop.ui.components.text import ElidedText
from virkni_desktop.ui.exchange import jobs
from virkni_desktop.ui.exchange.conflict_item import ConflictItem
from virkni_desktop.ui.exchange.conflict_keys import ConflictKeys
from virkni_desktop.ui.exchange.conflict_panel import ConflictPanel
from virkni_desktop.ui.exchange.day_words import day_words, value_in_row
from virkni_desktop.ui.exchange.preview_body import SideBySide
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.field_words import field_word
from virkni_desktop.ui.theme import Token


class ConflictsView(QWidget):
    """``left`` when the person goes back, also because nothing waits any more. A decision is written at once, as a step."""

    left = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        look = context.look
        self._items: tuple[ConflictItem, ...] = ()
        self._put_off: set[object] = set()
        self._header = PageHeader(look, self.tr("Waiting for your decision"))
        model = TableModel(self._columns(), lambda one: one.key)
        self._table: TableView[ConflictItem] = TableView(look, self.tr("Conflicts"), model)
        self.panel = ConflictPanel(context)
        self.keys = ConflictKeys(self, self.panel.choose)
        self._body = SideBySide(look, self._table, {"conflict": self.panel})
        self._turn_button = Button(look, self.tr("Decide"), self._turn, icon=Icon.LIST_CHECKS)
        back = Button(look, self.tr("Back to Exchange"), self.left.emit, icon=Icon.ARROW_LEFT)
        promise = ElidedText(look, self.tr("Each decision is saved at once and can be undone."), tone=Token.MUTED)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._header, Hairline(look)):
            column.addWidget(widget)
        column.addWidget(self._body, 1)
        column.addWidget(PageFooter(look, left=(promise,), right=(self._turn_button, back)))
        self._table.current_row_changed.connect(self._on_moved)
        self._table.opened.connect(lambda _key: self._open_panel())
        self.panel.decided.connect(self._decide)
        self.panel.next_wanted.connect(lambda: self._go_on(put_off=False))
        self._body.side_shown.connect(self._on_side_shown)
        look.room_changed.connect(self._fit)
        self._fit()

    def show_conflicts(self, items: tuple[ConflictItem, ...]) -> None:
        """Show what waits; the one that was current stays so, else the next one is."""
        before, place = self._table.current_key(), self._table.currentIndex().row()
        in_panel = self._has_focus_in_panel()
        self._items = items
        self._header.set_words(
            self.tr("Waiting for your decision"), self.tr("%n conflict(s) from lists taken in", "", len(items))
        )
        self._table.set_rows(list(items))
        model = self._table.model()
        if items and self._table.current_key() != before:
            self._table.setCurrentIndex(model.index(min(max(place, 0), len(items) - 1), 0))
        self._on_moved(self._table.current_key())
        if in_panel and items:
            self.panel.focus_first()
        if not items and self.isVisible():
            self.left.emit()

    def open(self, key: object) -> None:
        """Begin at this conflict, or at the first one."""
        if key is not None:
            self._table.set_current(key)
        elif not self._table.currentIndex().isValid():
            self._table.select_first()
        self._on_moved(self._table.current_key())
        self._table.setFocus()

    def actions_by_menu(self) -> dict[str, list[QAction]]:
        """The keys that decide."""
        return {"edit": self.keys.actions()}

    def _columns(self) -> list[Column[ConflictItem]]:
        context = self._context
        return [
            Column(
                self.tr("Person"), lambda one: one.person, status=lambda _one: Status.CONFLICT, tone=_text, width=152
            ),
            Column(self.tr("Field"), lambda one: field_word(one.field), width=112),
            Column(self.tr("Mine"), lambda one: value_in_row(context, one.field, one.mine)),
            Column(self.tr("Theirs"), lambda one: value_in_row(context, one.field, one.theirs)),
            Column(self.tr("Sender"), lambda one: one.source, tone=_muted),
            Column(
                self.tr("Since"),
                lambda one: day_words(context, one.raised_at),
                lambda one: one.raised_at,
                tone=_muted,
                width=80,
            ),
        ]

    def _current(self) -> ConflictItem | None:
        key = self._table.current_key()
        return next((one for one in self._items if one.key == key), None)

    def _alike(self, item: ConflictItem) -> list[ConflictItem]:
        return [one for one in self._items if one.field == item.field]

    def _on_moved(self, _key: object) -> None:
        item = self._current()
        self.keys.set_on(on=item is not None)
        self.panel.setVisible(item is not None)
        if item is None:
            return
        others = len(self._alike(item)) - 1
        chosen = "later" if item.key in self._put_off else ""
        self.panel.show_conflict(item, self._items.index(item) + 1, len(self._items), others, chosen, "")
        query = partial(
            jobs.conflict_history, person=item.person_id, field=item.field, sender=item.source, before=item.raised_at
        )
        self._context.operations.read(self, query, self.panel.show_history, key="history")

    def _decide(self, choice: str, value: str, everywhere: bool) -> None:
        item = self._current()
        if item is None:
            return
        if choice == "later":
            self._put_off.add(item.key)
            self._go_on(put_off=True)
            return
        keys = tuple(one.key for one in (self._alike(item) if everywhere else [item]) if isinstance(one.key, UUID))
        from virkni_desktop.exchange.conflicts import DECIDE_CONFLICT  # noqa: PLC0415 -- loaded long since by the list

        use_case = partial(jobs.decide_conflicts, keys=keys, choice=choice, value=value or None)
        self._context.operations.write(self, DECIDE_CONFLICT, use_case, failed=self._refuse)

    def _refuse(self, error: VirkniError) -> None:
        self.panel.set_error(self._context.said(error))

    def _go_on(self, *, put_off: bool) -> None:
        """To the one after; one that was put off waits in its place."""
        item, count = self._current(), len(self._items)
        if item is None or (put_off and count < 2):
            return
        in_panel = self._has_focus_in_panel()
        following = self._items[(self._items.index(item) + 1) % count]
        self._table.set_current(following.key)
        if in_panel:
            self.panel.focus_first()

    def _has_focus_in_panel(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.panel.isAncestorOf(focus)

    def _open_panel(self) -> None:
        self._body.give_room(to_side=True)
        self.panel.focus_first()

    def _turn(self) -> None:
        self._body.give_room(to_side=not self._body.is_side_alone())

    def _on_side_shown(self, alone: bool) -> None:
        self._turn_button.setText(self.tr("Rows") if alone else self.tr("Decide"))

    def _fit(self) -> None:
        self._turn_button.setVisible(not self._context.look.room.beside)


def _text(_item: ConflictItem) -> Token:
    return Token.TEXT


def _muted(_item: ConflictItem) -> Token:
    return Token.MUTED
