"""The caseloads one had open before: names of files and folders, never of people; what is not there any more says so."""

from collections.abc import Callable, Hashable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from virkni_desktop.ui.components.row_delegate import RowPlan
from virkni_desktop.ui.components.row_items import Row
from virkni_desktop.ui.components.row_list import RowAction, RowList
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.look import Look


class RecentCaseloads(QWidget):
    """``open_it`` and ``forget`` get the path; a row that was forgotten leaves the list."""

    def __init__(
        self, look: Look, paths: Sequence[Path], open_it: Callable[[Path], object], forget: Callable[[Path], object]
    ) -> None:
        super().__init__()
        self._paths, self._open, self._forget = list(paths), open_it, forget
        self.rows = RowList(look, self.tr("Other caseloads"), RowPlan(hairlines=False), fits=True)
        self.rows.set_actions(
            [
                RowAction(self.tr("Open"), self._on_opened, icon=Icon.FOLDER_OPEN),
                RowAction(self.tr("Remove from the list"), self._on_forgotten, icon=Icon.X, short=self.tr("Remove")),
            ]
        )
        self.rows.opened.connect(self._on_opened)
        column = QVBoxLayout(self)
        column.addWidget(self.rows)
        self._show()

    def _show(self) -> None:
        self.rows.set_items([self._row(path) for path in self._paths])

    def _row(self, path: Path) -> Row:
        if path.is_file():
            return Row(path, path.stem, str(path.parent))
        return Row(path, path.stem, str(path.parent), value=self.tr("not there"), value_status=Status.WARNING)

    def _on_opened(self, key: Hashable) -> None:
        if isinstance(key, Path):
            self._open(key)

    def _on_forgotten(self, key: Hashable) -> None:
        if isinstance(key, Path):
            self._paths.remove(key)
            self._forget(key)
            self._show()
            self.setVisible(bool(self._paths))
