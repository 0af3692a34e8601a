"""Tables: columns described once, rows handed in whole, sorting in Python, copying as text for a spreadsheet."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.theme import Token

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
CELL_ROLE = Qt.ItemDataRole.UserRole
_CHOSEN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable  # Qt asks for them thousands of times


@dataclass(frozen=True)
class Column(Generic[R]):
    """One column: its head, and how a row's cell reads.

    ``text`` makes the cell's words; ``sort_key`` what the rows are sorted by (the words if not given); ``status`` puts
    a status before the words and colours both; ``tone`` colours the words; ``width`` is in logical pixels at 100 %,
    0 takes what is left. ``numeric`` sets figures to the right. ``mark`` makes muted words beside them: before
    figures (such as [c]), at the far end after other words.
    """

    head: str
    text: Callable[[R], str]
    sort_key: Callable[[R], Any] | None = None
    status: Callable[[R], Status | None] | None = None
    tone: Callable[[R], Token] | None = None
    numeric: bool = False
    strong: bool = False
    width: int = 0
    mark: Callable[[R], str] | None = None
    key: str = ""
    """What the column is remembered by, where the person can arrange the table."""


@dataclass(frozen=True)
class Group:
    """A strong heading row between others."""

    title: str
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """What the delegate paints."""

    text: str
    status: Status | None
    tone: Token
    numeric: bool
    strong: bool
    mark: str = ""


class TableModel(QAbstractTableModel, Generic[R]):
    """Rows of any dataclass under columns that know how to read it; ``key`` names a row for good."""

    def __init__(self, columns: Sequence[Column[R]], key: Callable[[R], Hashable]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._key = key
        self._rows: list[R | Group] = []
        self._has_groups = False
        self._sorted_by: tuple[int, Qt.SortOrder] | None = None

    def set_rows(self, rows: Sequence[R | Group]) -> None:
        """Show these rows, in the order chosen in the head if one was chosen (groups then stay where they are)."""
        self.beginResetModel()
        self._rows = list(rows)
        self._has_groups = any(isinstance(row, Group) for row in rows)
        self._apply_order()
        self.endResetModel()

    def set_columns(self, columns: Sequence[Column[R]]) -> None:
        """Show other columns; rows stay in their order until they are sorted anew."""
        self.beginResetModel()
        self.columns = tuple(columns)
        self._sorted_by = None
        self.endResetModel()

    @property
    def has_groups(self) -> bool:
        """Whether there are headings between the rows."""
        return self._has_groups

    def row(self, index: Index) -> R | None:
        """The row at an index, None on a group heading."""
        found = self.at(index.row()) if index.isValid() else None
        return None if isinstance(found, Group) else found

    def at(self, number: int) -> R | Group | None:
        """What stands in a line."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def key_of(self, index: Index) -> Hashable:
        """The key of the row at an index, None if there is none."""
        row = self.row(index)
        return None if row is None else self._key(row)

    def key_at(self, number: int) -> Hashable:
        """The key of the row in a line, None if there is none."""
        row = self.at(number)
        return None if row is None or isinstance(row, Group) else self._key(row)

    def index_of(self, key: Hashable) -> QModelIndex:
        """Where the row with this key is; an invalid index if nowhere."""
        for number, row in enumerate(self._rows):
            if not isinstance(row, Group) and self._key(row) == key:
                return self.index(number, 0)
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        """How many lines."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        """How many columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell; the first cell speaks the whole row."""
        row = self.at(index.row())
        if row is None:
            return None
        if isinstance(row, Group):
            return _group_data(row, role) if index.column() == 0 else None
        column = self.columns[index.column()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return column.text(row)
        if role == CELL_ROLE:
            status = column.status(row) if column.status else None
            tone = column.tone(row) if column.tone else status.tone if status else Token.TEXT
            mark = column.mark(row) if column.mark else ""
            return Cell(column.text(row), status, tone, column.numeric, column.strong, mark)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row) if index.column() == 0 else _cell_spoken(column, row)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The heads of the columns."""
        if orientation == Qt.Orientation.Horizontal and section < len(self.columns):
            if role == Qt.ItemDataRole.DisplayRole:
                return self.columns[section].head
            if role == Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if self.columns[section].numeric else Qt.AlignmentFlag.AlignLeft
                return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Group headings cannot be chosen."""
        if not index.isValid() or (self._has_groups and self.row(index) is None):
            return Qt.ItemFlag.NoItemFlags
        return _CHOSEN

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column's key and keep what was chosen where it is now."""
        if column < 0:
            return
        self._sorted_by = (column, order)
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        keys = [(self.key_of(index), index.column()) for index in before]
        self._apply_order()
        places = {self._key(row): number for number, row in enumerate(self._rows) if not isinstance(row, Group)}
        after = [self.index(places[key], place) if key in places else QModelIndex() for key, place in keys]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def as_text(self, rows: Sequence[int]) -> str:
        """These lines with their heads, tabs between the cells, for a spreadsheet."""
        lines = ["\t".join(column.head for column in self.columns)]
        for number in rows:
            row = self.at(number)
            if row is not None and not isinstance(row, Group):
                lines.append("\t".join(_one_line(column.text(row)) for column in self.columns))
        return "\n".join(lines)

    def _apply_order(self) -> None:
        if self._sorted_by is None:
            return
        number, order = self._sorted_by
        column = self.columns[number]
        key: Callable[[Any], Any] = column.sort_key or (lambda row: column.text(row).casefold())
        backwards = order == Qt.SortOrder.DescendingOrder
        ordered: list[R | Group] = []
        part: list[R] = []
        for row in [*self._rows, None]:
            if row is None or isinstance(row, Group):
                ordered.extend(sorted(part, key=key, reverse=backwards))
                part = []
                if row is not None:
                    ordered.append(row)
            else:
                part.append(row)
        self._rows = ordered

    def _spoken(self, row: R) -> str:
        said = []
        for column in self.columns:
            status = column.status(row) if column.status else None
            text = _words(column, row) or (status.word() if status else "")
            if text:
                said.append(f"{column.head} {text}".strip())
        return ", ".join(said)


def _words(column: Column[R], row: R) -> str:
    """A cell's words with its mark, as they are read from left to right."""
    mark, text = column.mark(row) if column.mark else "", column.text(row)
    return " ".join(part for part in ((mark, text) if column.numeric else (text, mark)) if part)


def _cell_spoken(column: Column[R], row: R) -> str:
    return f"{column.head}: {_words(column, row)}" if column.head else _words(column, row)


def _group_data(group: Group, role: int) -> Any:
    if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
        return group.title if group.count is None else f"{group.title} {group.count}"
    return None


def _one_line(text: str) -> str:
    return " ".join(text.split())
