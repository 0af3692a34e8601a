"""What a list of rows shows: rows and headings as plain data, and the model that hands them to the view."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.icons import Icon

Index = QModelIndex | QPersistentModelIndex
ITEM_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Row:
    """One row. From left to right: check box · ``status`` · ``when`` · ``title`` over ``secondary`` · ``kind`` · ``value``.

    ``key`` is handed back by the list's signals. ``when_status`` puts its icon before the when and colours both;
    ``when_strong`` is for times of day. ``value_status`` does the same to the value at the right end.
    """

    key: Hashable
    title: str
    secondary: str = ""
    when: str = ""
    when_status: Status | None = None
    when_strong: bool = False
    kind: str = ""
    kind_icon: Icon | None = None
    value: str = ""
    value_status: Status | None = None
    value_muted: bool = False
    status: Status | None = None
    checkable: bool = False
    checked: bool = False

    def spoken(self) -> str:
        """The row as a screen reader says it."""
        status = self.when_status.word() if self.when_status and self.when else ""
        lead = self.status.word() if self.status else ""
        parts = (f"{status} {self.when}".strip(), lead, self.title, self.secondary, self.kind, self.value)
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading between rows, with a count or a muted note after it and perhaps a quiet button at the right."""

    title: str
    count: int | None = None
    note: str = ""
    action: str = ""
    key: Hashable = None

    def spoken(self) -> str:
        """The heading as a screen reader says it."""
        extra = self.note if self.count is None else str(self.count)
        return f"{self.title} {extra}".strip()


Item = Row | Heading


class RowModel(QAbstractListModel):
    """Rows and headings in the order given."""

    checked = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__()
        self._items: list[Item] = []

    def set_items(self, items: Sequence[Item]) -> None:
        """Show these instead; rows that stay in place are changed in place, so that the view keeps its position."""
        if [_identity(item) for item in items] == [_identity(item) for item in self._items]:
            self._items = list(items)
            if items:
                self.dataChanged.emit(self.index(0), self.index(len(items) - 1))
            return
        self.beginResetModel()
        self._items = list(items)
        self.endResetModel()

    def item(self, index: Index) -> Item | None:
        """What stands at an index."""
        return self._items[index.row()] if index.isValid() and index.row() < len(self._items) else None

    def index_of(self, key: Hashable) -> QModelIndex:
        """Where the row with this key is; an invalid index if nowhere."""
        for number, item in enumerate(self._items):
            if isinstance(item, Row) and item.key == key:
                return self.index(number)
        return QModelIndex()

    def first_row(self) -> QModelIndex:
        """The first row that is no heading."""
        return next((self.index(n) for n, item in enumerate(self._items) if isinstance(item, Row)), QModelIndex())

    def row_near(self, place: int) -> QModelIndex:
        """The row that stands at a place or next below, else the last one; an invalid index if there is none."""
        rows = [number for number, item in enumerate(self._items) if isinstance(item, Row)]
        near = next((number for number in rows if number >= place), rows[-1] if rows else -1)
        return self.index(near) if rows else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        """How many items."""
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One look-up."""
        item = self.item(index)
        if item is None:
            return None
        if role == ITEM_ROLE:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return item.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return item.spoken()
        if role == Qt.ItemDataRole.CheckStateRole and isinstance(item, Row) and item.checkable:
            return Qt.CheckState.Checked if item.checked else Qt.CheckState.Unchecked
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        item = self.item(index)
        if not isinstance(item, Row):
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if item.checkable else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or untick a row and tell."""
        item = self.item(index)
        if role != Qt.ItemDataRole.CheckStateRole or not isinstance(item, Row) or not item.checkable:
            return False
        on = Qt.CheckState(value) == Qt.CheckState.Checked
        self._items[index.row()] = replace(item, checked=on)
        self.dataChanged.emit(index, index)
        self.checked.emit(item.key, on)
        return True


def _identity(item: Item) -> tuple[type, Hashable]:
    return (Row, item.key) if isinstance(item, Row) else (Heading, item.title)
