"""The steps of one goal as the table edits them: cells that keep what was typed, also where it is no date."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

if TYPE_CHECKING:
    from virkni_desktop.casework.plan_view import ActionView

Index = QModelIndex | QPersistentModelIndex


class StepColumn(IntEnum):
    """The columns; the last holds the menu of a row."""

    WHAT = 0
    WHO = 1
    WHEN = 2
    DONE_WHEN = 3
    MORE = 4


EDITABLE = (StepColumn.WHAT, StepColumn.WHO, StepColumn.WHEN, StepColumn.DONE_WHEN)
FIELDS: Mapping[StepColumn, str] = MappingProxyType(
    {
        StepColumn.WHAT: "what",
        StepColumn.WHO: "responsible",
        StepColumn.WHEN: "due_on",
        StepColumn.DONE_WHEN: "done_when",
    }
)
STEP_ROLE = Qt.ItemDataRole.UserRole


@dataclass(eq=False)
class Step:
    """A row. ``action_id`` is nothing until the step is in the caseload; ``wrong`` is what was typed and is no date."""

    action_id: UUID | None = None
    what: str = ""
    responsible: str = ""
    due_on: date | None = None
    done_when: str = ""
    wrong: str = ""
    is_known: bool = False
    """Whether it was read from the caseload; until then a list without it is older than it."""


class StepsModel(QAbstractTableModel):
    """``edited`` brings a step, a field's name and its value; ``wrong_changed`` comes when a date is or was wrong.

    ``show`` puts a date into words for the cell, ``write`` for typing in it, ``parse`` reads one or gives nothing.
    """

    edited = Signal(object, str, object)
    wrong_changed = Signal()

    def __init__(
        self, heads: Sequence[str], parse: Callable[[str], date | None], show: Callable[[date], str],
        write: Callable[[date], str],
    ) -> None:  # fmt: skip
        super().__init__()
        self._heads, self._parse, self._show, self._write = tuple(heads), parse, show, write
        self._steps: list[Step] = []

    @property
    def steps(self) -> Sequence[Step]:
        """The rows in their order."""
        return tuple(self._steps)

    def set_actions(self, actions: "Sequence[ActionView]") -> None:
        """Take what the caseload has; rows it does not know yet stay at the end."""
        known = {step.action_id: step for step in self._steps if step.action_id is not None}
        steps = [_taken(known.get(action.action_id) or Step(), action) for action in actions]
        there = {step.action_id for step in steps}
        steps += [step for step in self._steps if not step.is_known and step.action_id not in there]
        if steps == self._steps:
            if steps:
                self.dataChanged.emit(self.index(0, 0), self.index(len(steps) - 1, StepColumn.MORE))
            return
        self.beginResetModel()
        self._steps = steps
        self.endResetModel()

    def add_empty(self) -> int:
        """Put an empty row at the end (or find the one there is) and say its number; it is no step until it has words."""
        if not self._steps or self._steps[-1].is_known or _has_words(self._steps[-1]):
            number = len(self._steps)
            self.beginInsertRows(QModelIndex(), number, number)
            self._steps.append(Step())
            self.endInsertRows()
        return len(self._steps) - 1

    def drop_empty(self) -> None:
        """Take away a row that got no words."""
        for number in reversed(range(len(self._steps))):
            step = self._steps[number]
            if step.action_id is None and not step.is_known and not _has_words(step):
                self.beginRemoveRows(QModelIndex(), number, number)
                del self._steps[number]
                self.endRemoveRows()

    def step(self, index: Index) -> Step | None:
        """The row at an index."""
        return self._steps[index.row()] if index.isValid() and index.row() < len(self._steps) else None

    def wrong_texts(self) -> list[str]:
        """What was typed as a date and is none."""
        return [step.wrong for step in self._steps if step.wrong]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        """How many steps."""
        return 0 if parent.isValid() else len(self._steps)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        """What, who, when, done when, and the menu."""
        return 0 if parent.isValid() else len(StepColumn)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """All but the menu can be edited."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() in EDITABLE else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The heads of the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if section == StepColumn.MORE else self._heads[section]
        return self._heads[section] if role == Qt.ItemDataRole.AccessibleTextRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell; the first cell speaks the whole row."""
        step = self.step(index)
        if step is None:
            return None
        column = StepColumn(index.column())
        if role == STEP_ROLE:
            return step
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._words(step, column)
        if role == Qt.ItemDataRole.EditRole:
            return self._typed(step, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            columns = EDITABLE if column is StepColumn.WHAT else (column,)
            return ", ".join(f"{self._heads[one]}: {self._words(step, one)}" for one in columns)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed; a text that is no date stays in its cell and is not told."""
        step, column = self.step(index), StepColumn(index.column())
        typed = " ".join(str(value).split())
        if step is None or role != Qt.ItemDataRole.EditRole or typed == self._typed(step, column):
            return False
        if column is StepColumn.WHEN:
            day = self._parse(typed) if typed else None
            step.wrong = typed if typed and day is None else ""
            self.wrong_changed.emit()
            changed = not step.wrong and step.due_on != day
            step.due_on = step.due_on if step.wrong else day
            told: object = day
        else:
            changed, told = True, typed
            setattr(step, FIELDS[column], typed)
        self.dataChanged.emit(index, index)
        if changed:
            self.edited.emit(step, FIELDS[column], told)
        return True

    def _words(self, step: Step, column: StepColumn) -> str:
        if column is StepColumn.MORE:
            return self._heads[column]
        if column is StepColumn.WHEN:
            return step.wrong or (self._show(step.due_on) if step.due_on else "")
        return str(getattr(step, FIELDS[column]))

    def _typed(self, step: Step, column: StepColumn) -> str:
        if column is StepColumn.WHEN and not step.wrong:
            return self._write(step.due_on) if step.due_on else ""
        return self._words(step, column)


def _taken(step: Step, action: "ActionView") -> Step:
    """The row with what the caseload says; what was typed wrong stays until it is right or the date changed."""
    if step.due_on != action.due_on:
        step.wrong = ""
    step.action_id, step.is_known = action.action_id, True
    step.what, step.responsible = action.what, action.responsible
    step.due_on, step.done_when = action.due_on, action.done_when
    return step


def _has_words(step: Step) -> bool:
    return bool(step.what or step.responsible or step.due_on or step.done_when or step.wrong)
