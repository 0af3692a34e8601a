"""The timeline of one participant or workplace: newest first, a node for each entry, system events as one quiet line."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from virkni_desktop.ui.components.timeline_delegate import ENTRY_ROLE, NEIGHBOURS_ROLE, TimelineDelegate
from virkni_desktop.ui.components.timeline_entry import TimelineEntry
from virkni_desktop.ui.look import Look

Index = QModelIndex | QPersistentModelIndex
_AT_ONCE = 120  # entries that are measured within 20 ms


@dataclass(frozen=True)
class Neighbours:
    """What stands around an entry: whether it opens its day, and whether the line goes on above and below."""

    first_of_day: bool
    above: bool
    below: bool


class TimelineModel(QAbstractListModel):
    """Entries in the order given."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[TimelineEntry] = []

    def set_entries(self, entries: Sequence[TimelineEntry]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._entries = list(entries)
        self.endResetModel()

    def entry(self, index: Index) -> TimelineEntry | None:
        """What stands at an index."""
        return self._entries[index.row()] if index.isValid() and index.row() < len(self._entries) else None

    def index_of(self, key: Hashable) -> QModelIndex:
        """Where the entry with this key is; an invalid index if nowhere."""
        return next((self.index(n) for n, entry in enumerate(self._entries) if entry.key == key), QModelIndex())

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        """How many entries."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One look-up."""
        entry = self.entry(index)
        if entry is None:
            return None
        if role == ENTRY_ROLE:
            return entry
        if role == NEIGHBOURS_ROLE:
            number = index.row()
            first = number == 0 or self._entries[number - 1].day != entry.day
            return Neighbours(first, above=number > 0, below=number < len(self._entries) - 1)
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return entry.spoken()
        return None


class Timeline(QListView):
    """Shows entries; Enter or a double click opens one. Put it into the page with a margin of 8 px less than text."""

    opened = Signal(object)
    current_entry_changed = Signal(object)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self._entries = TimelineModel()
        self._delegate = TimelineDelegate(look, self)
        self.setModel(self._entries)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setBatchSize(40)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(24)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.activated.connect(self._on_opened)
        look.changed.connect(self._relayout)
        look.room_changed.connect(self._relayout)

    def set_entries(self, entries: Sequence[TimelineEntry]) -> None:
        """Show these entries, newest first; the current one stays current if it is still there."""
        current = self._entries.entry(self.currentIndex())
        self._delegate.forget()
        # A long history is measured in portions, so that it never holds the window up.
        long = len(entries) > _AT_ONCE
        self.setLayoutMode(QListView.LayoutMode.Batched if long else QListView.LayoutMode.SinglePass)
        self._entries.set_entries(entries)
        index = self._entries.index_of(current.key) if current else QModelIndex()
        if index.isValid():
            self.setCurrentIndex(index)
        elif self.hasFocus():
            self._select_first()

    def current_key(self) -> Hashable:
        """The key of the current entry, None if there is none."""
        entry = self._entries.entry(self.currentIndex())
        return entry.key if entry else None

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which entry is current now."""
        super().currentChanged(current, previous)
        self.current_entry_changed.emit(self.current_key())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard always stands on an entry."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self._select_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Bodies break anew at another width."""
        if event.oldSize().width() != event.size().width():
            self._delegate.forget()
        super().resizeEvent(event)

    def _on_opened(self, index: QModelIndex) -> None:
        entry = self._entries.entry(index)
        if entry is not None:
            self.opened.emit(entry.key)

    def _select_first(self) -> None:
        if self._entries.rowCount():
            self.setCurrentIndex(self._entries.index(0))

    def _relayout(self) -> None:
        self._delegate.forget()
        self.scheduleDelayedItemsLayout()
