"""Where caseloads are kept: asking for a file, making a new one or the invented one."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from virkni_desktop.clock import Clock
from virkni_desktop.messages import Message
from virkni_desktop.ui.operations import Operations

if TYPE_CHECKING:
    from virkni_desktop.store.caseload import Caseload

SUFFIX = ".virkni"
_INVENTED = 12  # people in the caseload one looks around in; few, so that it is there at once


@dataclass(frozen=True)
class OpenedCaseload:
    """What the window must know of a caseload before its pages are built; ``changed`` is since the last backup."""

    path: Path
    jurisdiction: str
    backed_up: datetime | None
    undo: Message | None
    redo: Message | None
    caseload_id: str = ""
    invented: bool = False
    changed: bool = False


class CaseloadFiles(QObject):
    """Asks and makes; ``open_it`` is called with the file that is to be opened."""

    def __init__(
        self, window: QWidget, operations: Operations, clock: Clock, open_it: Callable[[Path], object]
    ) -> None:
        super().__init__(window)
        self._window, self._operations, self._clock, self._open_it = window, operations, clock, open_it

    def ask_which(self) -> None:
        """Choose a caseload to open."""
        dialog = self._dialog(self.tr("Open caseload"), QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self._open_it(Path(name)))
        dialog.open()

    def ask_where(self, jurisdiction: str, then: Callable[[], object] | None = None) -> None:
        """Choose where a new caseload is kept, make it and open it."""
        dialog = self._dialog(self.tr("Keep the new caseload as"), QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(self.tr("Caseload") + SUFFIX)
        dialog.fileSelected.connect(lambda name: self.create(Path(name).with_suffix(SUFFIX), jurisdiction, then))
        dialog.open()

    def create(self, path: Path, jurisdiction: str, then: Callable[[], object] | None = None) -> None:
        """Make an empty caseload and open it; ``then`` is called before it is opened."""
        clock = self._clock

        def job() -> Path:
            from virkni_desktop.store.caseload import create_caseload  # noqa: PLC0415 -- slow to load

            create_caseload(path, jurisdiction=jurisdiction, clock=clock)
            return path

        def made(there: Path) -> None:
            if then is not None:
                then()
            self._open_it(there)

        self._operations.run(self, job, made)

    def open(self, path: Path) -> None:
        """Open a caseload that is there."""
        self._open_it(path)

    def make_sample(self, folder: Path, jurisdiction: str) -> None:
        """Fill a folder with an invented caseload and open it."""
        clock = self._clock

        def job() -> Path:
            from virkni_desktop.demo.building import build_demo  # noqa: PLC0415 -- slow to load

            made = build_demo(folder, jurisdiction=jurisdiction, participants=_INVENTED, seed=1, clock=clock)
            return made.caseload

        self._operations.run(self, job, self._open_it)

    def _dialog(self, title: str, mode: QFileDialog.AcceptMode) -> QFileDialog:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._window, title, documents, self.tr("Caseloads (*.virkni)"))
        dialog.setAcceptMode(mode)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        return dialog


def facts_of(caseload: "Caseload") -> OpenedCaseload:
    """Read what the window must know; on the writer's thread."""
    from virkni_desktop.models.setting import SettingName  # noqa: PLC0415 -- loaded with the store
    from virkni_desktop.store.backup import is_changed_since_backup  # noqa: PLC0415 -- as above

    backed_up = caseload.setting(SettingName.BACKED_UP_AT)
    return OpenedCaseload(
        caseload.path,
        caseload.setting(SettingName.JURISDICTION) or "se",
        datetime.fromisoformat(backed_up) if backed_up else None,
        caseload.undo_name(),
        caseload.redo_name(),
        caseload.setting(SettingName.CASELOAD_ID) or "",
        (caseload.setting(SettingName.INVENTED) or "") not in ("", "0", "no"),
        is_changed_since_backup(caseload),
    )
