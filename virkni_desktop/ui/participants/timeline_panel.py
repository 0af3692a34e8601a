"""The timeline beside a participant's overview: chips by kind, a field to find in it, older entries on demand."""

from collections.abc import Hashable
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.chips import Choice, FilterChips, MenuChip
from virkni_desktop.ui.components.empty_state import EmptyState
from virkni_desktop.ui.components.page_parts import BarRoom
from virkni_desktop.ui.components.search_field import SearchField
from virkni_desktop.ui.components.timeline import Timeline
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.timeline_words import TimelineWords
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import Space

if TYPE_CHECKING:
    from virkni_desktop.casework.timeline_view import Timeline as TimelineView
    from virkni_desktop.casework.timeline_view import TimelineEntry as Told
    from virkni_desktop.store.session import WorkSession

_AT_A_TIME = 50
_ALL = "all"


class TimelinePanel(QWidget):
    """Reads by itself; ``opened`` brings the casework's entry that was opened, ``log_asked`` asks to log a contact."""

    opened = Signal(object)
    log_asked = Signal()
    shown = Signal()
    """What was read is in sight."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._words = TimelineWords(context)
        self._person: UUID | None = None
        self._told: dict[Hashable, Told] = {}
        self._limit = _AT_A_TIME
        self._anew_from_top = True
        look = context.look
        self.list = Timeline(look, self.tr("Timeline"))
        self._bar = BarRoom(self.list, self._fit)
        self.list.opened.connect(self._on_opened)
        self.field = SearchField(look, self.tr("Find in timeline"), below=self.list, width=176)
        self.field.searched.connect(self._anew)
        self._chips = FilterChips(look, self.tr("What the timeline shows"), self._choices({}))
        self._chips.chosen.connect(self._on_group_chosen)
        self._kind = MenuChip(look, self.tr("Kind"), self.tr("Any kind"))  # instead of the chips in a low window
        self._kind.chosen.connect(self._on_kind_chosen)
        self._older = Button(look, self.tr("Show older entries"), self._more, kind=ButtonKind.QUIET)
        self._older.hide()
        self._stack = QStackedWidget()
        self._empty = QWidget()
        self._lay_out()
        look.room_changed.connect(self._fit)
        self._fit()

    def show_person(self, person_id: UUID) -> None:
        """Show another person's timeline from its newest entry, with nothing narrowed."""
        if person_id == self._person:
            return
        self._person = person_id
        self._limit = _AT_A_TIME
        self._told = {}
        self._anew_from_top = True
        if self.field.text():
            self.field.clear()
        if self._chips.current() != _ALL:
            self._chips.choose(_ALL)

    def refresh(self) -> None:
        """Read anew."""
        if self._person is not None:
            group = self._chips.current()
            query = partial(_read, person_id=self._person, group=group, text=self.field.text(), limit=self._limit)
            self._context.operations.read(self, query, self._show, key="timeline")

    def _on_group_chosen(self, key: str) -> None:
        self._kind.set_current("" if key == _ALL else key)
        self._anew()

    def _on_kind_chosen(self, key: str) -> None:
        self._chips.choose(key or _ALL)

    def _anew(self) -> None:
        self._limit = _AT_A_TIME
        self.refresh()

    def _more(self) -> None:
        self._limit += _AT_A_TIME
        self.refresh()

    def _show(self, view: "TimelineView") -> None:
        entries = [self._words.entry(told, number) for number, told in enumerate(view.entries)]
        self._told = dict(zip((entry.key for entry in entries), view.entries, strict=True))
        counts = {str(group): count for group, count in view.counts.items()}
        choices = self._choices(counts)
        self._chips.set_choices(choices)
        self._kind.set_choices(choices[1:])
        spot = 0 if self._anew_from_top else self.list.verticalScrollBar().value()
        self._anew_from_top = False
        self.list.set_entries(entries)
        self.list.verticalScrollBar().setValue(spot)
        self._older.setVisible(view.has_more)
        self._stack.setCurrentIndex(0 if entries else 2 if view.total else 1)
        self.shown.emit()

    def _choices(self, counts: dict[str, int]) -> list[Choice]:
        words = {
            "contacts": self.tr("Contacts"),
            "plan": self.tr("Plan"),
            "placement": self.tr("Placement"),
            "system": self.tr("System"),
        }
        return [
            Choice(_ALL, self.tr("All"), sum(counts.values())),
            *(Choice(key, word, counts.get(key, 0)) for key, word in words.items()),
        ]

    def _on_opened(self, key: Hashable) -> None:
        if key in self._told:
            self.opened.emit(self._told[key])

    def _lay_out(self) -> None:
        look = self._context.look
        self._head = QHBoxLayout()
        self._head.setSpacing(Space.M)
        self._head.addWidget(self._chips, 1)
        self._head.addWidget(self._kind, 0, Qt.AlignmentFlag.AlignVCenter)
        self._head.addStretch()
        self._head.addWidget(self.field, 0, Qt.AlignmentFlag.AlignTop)
        nothing = EmptyState(
            look,
            self.tr("Nothing has happened yet"),
            self.tr("Contacts, plans, placements and what files change stand here, the newest first."),
            self.tr("Log contact"),
            self.log_asked.emit,
        )
        none_fits = EmptyState(
            look, self.tr("No entry fits"), self.tr("Choose another kind above, or empty the field to see all.")
        )
        self._stack.addWidget(self.list)
        for empty in (nothing, none_fits):
            holder = QWidget()
            line = QVBoxLayout(holder)
            line.setContentsMargins(Space.S, 0, Space.S, 0)
            line.addWidget(empty)
            self._stack.addWidget(holder)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, Space.XS, 0, Space.XS)
        foot.addWidget(self._older)
        foot.addStretch()
        self._body = QVBoxLayout()
        self._body.setSpacing(0)
        self._body.addWidget(self._stack, 1)
        self._body.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addLayout(self._body, 1)

    def _fit(self) -> None:
        tall = self._context.look.room.tall
        self._chips.setVisible(tall)
        self._kind.setVisible(not tall)
        gutter, above = (Space.XL, Space.L) if tall else (Space.L, Space.S)
        self._head.setContentsMargins(gutter, above, gutter, Space.S)
        self._body.setContentsMargins(gutter - Space.S, 0, max(0, gutter - Space.S - self._bar.width), 0)


def _read(session: "WorkSession", person_id: UUID, group: str, text: str, limit: int) -> "TimelineView":
    from virkni_desktop.casework.timeline import get_timeline  # noqa: PLC0415 -- loaded on the reader's thread
    from virkni_desktop.casework.timeline_view import Group  # noqa: PLC0415 -- as above

    groups = () if group == _ALL else (Group(group),)
    return get_timeline(session, person_id, groups=groups, text=text, limit=limit)
