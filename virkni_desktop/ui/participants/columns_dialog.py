"""Choosing what the list of participants shows and how it is sorted, from the keyboard too."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from virkni_desktop.ui.components.chips import Choice
from virkni_desktop.ui.components.fields import ChoiceField
from virkni_desktop.ui.components.form import CheckField
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.form_dialog import FormDialog
from virkni_desktop.ui.participants.list_arrangement import FIRST_COLUMNS, ListArrangement

_ALWAYS = "name"


class ColumnsDialog(FormDialog):
    """``columns`` are the keys and words of all there are; ``then`` gets what was arranged."""

    def __init__(
        self,
        parent: QWidget,
        context: PageContext,
        columns: Sequence[tuple[str, str]],
        now: ListArrangement,
        then: Callable[[ListArrangement], object],
    ) -> None:
        super().__init__(parent, context, self.tr("Columns and order"), self.tr("Show"))
        self._now, self._then = now, then
        look = context.look
        self.add_words(self.tr("The name is always shown. This is remembered for you at this computer."))
        self._checks: dict[str, CheckField] = {}
        for key, words in columns:
            if key != _ALWAYS:
                check = self._checks[key] = CheckField(look, words)
                check.setChecked(key in now.columns)
                self.column.addWidget(check)
        self.column.setSpacing(8)
        self._sort = ChoiceField(look, choices=[Choice(key, words) for key, words in columns])
        self._sort.set_current(now.sort or _ALWAYS)
        self.add_row(self.tr("Sort by"), self._sort)
        self._backwards = CheckField(look, self.tr("Backwards"))
        self._backwards.setChecked(now.backwards)
        self.column.addWidget(self._backwards)
        self.column.addStretch()
        next(iter(self._checks.values())).setFocus()

    def check(self) -> bool:
        """What it is sorted by has to be there."""
        sort = self._sort.current()
        if sort != _ALWAYS and not self._checks[sort].isChecked():
            self.bar.say(
                Status.WARNING, self.tr("Tick the column that the list is sorted by, or choose another order.")
            )
            return False
        return True

    def submit(self) -> None:
        """Arrange."""
        chosen = {_ALWAYS, *(key for key, check in self._checks.items() if check.isChecked())}
        columns = tuple(key for key in (_ALWAYS, *self._checks) if key in chosen)
        sort, backwards = self._sort.current(), self._backwards.isChecked()
        self.accept()
        widths = self._now.widths if set(columns) == set(self._now.columns) else {}
        self._then(
            replace(
                self._now,
                columns=columns or FIRST_COLUMNS,
                widths=widths,
                sort="" if sort == _ALWAYS and not backwards else sort,
                backwards=backwards,
            )
        )
