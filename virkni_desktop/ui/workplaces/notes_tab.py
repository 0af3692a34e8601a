"""The notes about a workplace, the newest first: chips by whom they are written for and by contact, a field to find."""

from collections.abc import Hashable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.chips import Choice, FilterChips
from virkni_desktop.ui.components.empty_state import EmptyState
from virkni_desktop.ui.components.page_parts import Inset
from virkni_desktop.ui.components.search_field import SearchField
from virkni_desktop.ui.components.timeline import Timeline
from virkni_desktop.ui.components.timeline_entry import TimelineEntry
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.notes.occasion import Occasion
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.timeline_words import TimelineWords
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import Space
from virkni_desktop.ui.workplaces.tab import WorkplaceTab
from virkni_desktop.ui.workplaces.workplace_words import one_line

if TYPE_CHECKING:
    from virkni_desktop.casework.workplace_notes import WorkplaceNote, WorkplaceNotes
    from virkni_desktop.casework.workplace_view import WorkplaceView
    from virkni_desktop.store.session import WorkSession

_AT_A_TIME = 100
_ALL, _CONTACTS = "all", "contacts"
_MOST_SHOWN = 600  # letters of a note that a timeline measures; opening it shows it whole


class NotesTab(WorkplaceTab):
    """Enter opens a note whole; ``log_asked`` asks to log a contact."""

    log_asked = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        look = context.look
        self._words = TimelineWords(context)
        self._workplace, self._name = UUID(int=0), ""
        self._told: dict[Hashable, WorkplaceNote] = {}
        self._limit, self._from_top = _AT_A_TIME, True
        self.list = Timeline(look, self.tr("Notes about the workplace"))
        self.list.opened.connect(self._open)
        self.field = SearchField(look, self.tr("Find in notes"), below=self.list, width=176)
        self.field.searched.connect(lambda _text: self._anew())
        self.chips = FilterChips(look, self.tr("Which notes"), self._choices(None))
        self.chips.chosen.connect(lambda _key: self._anew())
        self._older = Button(look, self.tr("Show older notes"), self._more, kind=ButtonKind.QUIET)
        self._older.hide()
        self._lay_out()

    def show_workplace(self, view: "WorkplaceView") -> None:
        """Another workplace is read from its newest note, with nothing narrowed."""
        if view.row.workplace_id == self._workplace:
            return
        self._workplace, self._name = view.row.workplace_id, one_line(view.row.name)
        self._limit, self._from_top, self._told = _AT_A_TIME, True, {}
        if self.field.text():
            self.field.clear()
        self.chips.choose(_ALL)

    def refresh(self) -> None:
        """Read the notes."""
        which = self.chips.current()
        query = partial(
            _read, workplace_id=self._workplace, which=which, text=self.field.text(), limit=self._limit
        )  # fmt: skip
        self.context.operations.read(self, query, self._show, lambda _error: None, key="notes")

    def first_focus(self) -> QWidget | None:
        """The timeline: arrow keys read it, Enter opens."""
        return self.list if self._told else self.field

    def find_note(self) -> None:
        """Put the keyboard into the field."""
        self.field.setFocus()
        self.field.selectAll()

    def _anew(self) -> None:
        self._limit = _AT_A_TIME
        self.refresh()

    def _more(self) -> None:
        self._limit += _AT_A_TIME
        self.refresh()

    def _show(self, found: "WorkplaceNotes") -> None:
        entries = [self._entry(note, number) for number, note in enumerate(found.notes)]
        self._told = dict(zip((entry.key for entry in entries), found.notes, strict=True))
        self.chips.set_choices(self._choices(found))
        spot = 0 if self._from_top else self.list.verticalScrollBar().value()
        self._from_top = False
        self.list.set_entries(entries)
        self.list.verticalScrollBar().setValue(spot)
        self._older.setVisible(found.has_more)
        self._stack.setCurrentIndex(0 if entries else 2 if found.total else 1)

    def _entry(self, note: "WorkplaceNote", number: int) -> TimelineEntry:
        """With the participant where a participant's timeline has the workplace; and whether it is the coach's own."""
        told = note.entry
        if len(told.text) > _MOST_SHOWN:
            told = replace(told, text=told.text[:_MOST_SHOWN] + "…")
        entry = self._words.entry(told, number)
        kind = entry.kind
        if told.audience == "internal":
            kind = " · ".join(part for part in (kind, self.tr("internal")) if part)
        return replace(entry, place=note.person, place_icon=Icon.USER, kind=kind)

    def _choices(self, found: "WorkplaceNotes | None") -> list[Choice]:
        counts = found.by_audience if found else {}
        return [
            Choice(_ALL, self.tr("All"), found.total if found else 0),
            Choice(_CONTACTS, self.tr("Contacts"), found.contacts if found else 0),
            Choice("workplace", self.tr("For the workplace"), counts.get("workplace", 0)),
            Choice("participant", self.tr("For the participant"), counts.get("participant", 0)),
            Choice("internal", self.tr("Internal"), counts.get("internal", 0)),
        ]

    def _open(self, key: Hashable) -> None:
        if key in self._told:
            note = self._told[key]
            self.context.note(Occasion(note.person or self._name, None, note_id=note.entry.note_id))

    def _lay_out(self) -> None:
        look = self.context.look
        nothing = EmptyState(
            look,
            self.tr("No notes about this workplace yet"),
            self.tr("Calls, visits and what was agreed with the employer stand here, the newest first."),
            self.tr("Log contact"),
            self.log_asked.emit,
        )
        none_fits = EmptyState(
            look, self.tr("No note fits"), self.tr("Choose another kind above, or empty the field to see all.")
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(Inset(look, self.list, rows=True))
        self._stack.addWidget(Inset(look, nothing))
        self._stack.addWidget(Inset(look, none_fits))
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.M)
        line.addWidget(self.chips, 1)
        line.addWidget(self.field, 0, Qt.AlignmentFlag.AlignTop)
        foot = QWidget()
        below = QHBoxLayout(foot)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self._older)
        below.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Inset(look, head, top=Space.M, bottom=Space.S))
        column.addWidget(self._stack, 1)
        column.addWidget(Inset(look, foot, rows=True, top=Space.XS, bottom=Space.XS))


def _read(session: "WorkSession", workplace_id: UUID, which: str, text: str, limit: int) -> "WorkplaceNotes":
    from virkni_desktop.casework.workplace_notes import get_workplace_notes  # noqa: PLC0415 -- on the reader's thread

    audience = "" if which in {_ALL, _CONTACTS} else which
    return get_workplace_notes(
        session, workplace_id, audience=audience, contacts_only=which == _CONTACTS, text=text, limit=limit
    )
