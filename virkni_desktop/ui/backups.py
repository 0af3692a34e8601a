"""Backups by themselves: once a day on opening, and at closing if anything changed; what fails stays in sight until it works."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from virkni_desktop.clock import Clock
from virkni_desktop.errors import VirkniError
from virkni_desktop.settings import Settings
from virkni_desktop.ui.caseload_files import OpenedCaseload
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.frame import BackupPlace
from virkni_desktop.ui.main_window import MainWindow
from virkni_desktop.ui.operations import Operations

if TYPE_CHECKING:
    from virkni_desktop.store.backup import Backup
    from virkni_desktop.store.caseload import Caseload

_MATTER = "backup"
SOON = 2000
"""Milliseconds after opening: first the window, then the copy."""
DAY_AND_CLOSE, DAY, ASKED = "day-and-close", "day", "asked"


class Backups(QObject):
    """``settings`` are the person's choices now; ``told`` is called with the moment of each backup; off, only when asked.

    Copies are made beside the work; only remembering them takes its turn on the writer's thread.
    """

    def __init__(
        self,
        window: MainWindow,
        operations: Operations,
        clock: Clock,
        settings: Callable[[], Settings],
        said: Callable[[VirkniError], str],
        told: Callable[[datetime], object],
        *,
        is_on: bool = True,
    ) -> None:
        super().__init__(window)
        self._window, self._operations, self._clock = window, operations, clock
        self._settings, self._said, self._told = settings, said, told
        self._is_on = is_on
        self._failure: VirkniError | None = None
        self._is_under_way = False
        self._later: OpenedCaseload | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._back_up_later)

    def place_of(self, opened: OpenedCaseload) -> BackupPlace:
        """Where the backups of this caseload go."""
        from virkni_desktop.store.backup import backup_folder  # noqa: PLC0415 -- seldom needed

        chosen = self._settings().backup_folder
        folder = backup_folder(opened.path, Path(chosen) if chosen else None, opened.caseload_id)
        return BackupPlace(folder, opened.path.stem)

    def on_opened(self, opened: OpenedCaseload) -> None:
        """Back up where today has no backup yet, or something changed since the last one; invented people need none."""
        self._failure = None
        self.tell()
        if not self._is_on or opened.invented or self._settings().backup_when == ASKED:
            return
        backed_up = opened.backed_up
        is_old = backed_up is not None and backed_up.astimezone().date() < self._clock.today()
        if opened.changed or is_old:
            self._later = opened
            self._timer.start(SOON)

    def _back_up_later(self) -> None:
        opened, self._later = self._later, None
        if opened is not None and self._operations.is_open:
            self.back_up(opened)

    def back_up(self, opened: OpenedCaseload, then: Callable[[], object] | None = None) -> None:
        """Make a backup now; ``then`` is called when it is made and remembered."""
        if self._is_under_way:
            return
        self._is_under_way = True
        place = self.place_of(opened)

        def copy(caseload: "Caseload") -> "Backup":
            from virkni_desktop.store.backup import copy_verified  # noqa: PLC0415 -- seldom needed

            return copy_verified(caseload, place.folder)

        def note(backup: "Backup") -> None:
            self._operations.maintain(self, self._noting(backup, place), made, self._on_failed)

        def made(moment: datetime) -> None:
            self._on_made(moment)
            if then is not None:
                then()

        self._operations.beside(self, copy, note, self._on_failed)

    def last_job(self, opened: OpenedCaseload) -> "Callable[[Caseload], datetime | None] | None":
        """What is done on the writer's thread before the caseload is closed; None where nothing is."""
        if not self._is_on or opened.invented or self._settings().backup_when != DAY_AND_CLOSE:
            return None
        place = self.place_of(opened)

        def job(caseload: "Caseload") -> datetime | None:
            from virkni_desktop.store.backup import copy_verified, is_changed_since_backup  # noqa: PLC0415 -- as above

            if not is_changed_since_backup(caseload):
                return None
            return self._noting(copy_verified(caseload, place.folder), place)(caseload)

        return job

    def before_closing(self, opened: OpenedCaseload) -> None:
        """The caseload is about to be closed while the window stays."""
        self._timer.stop()
        self._is_under_way = False  # nobody is told of a copy whose caseload is closed
        job = self.last_job(opened)
        if job is not None:
            self._operations.maintain(self, job, None, self._on_failed)

    def tell(self) -> None:
        """Say that the last backup failed, or no longer; again after the window was made anew."""
        bar = self._window.bars.bar(_MATTER)
        if self._failure is None:
            bar.clear()
            return
        sentence = self.tr("The backup was not made. {why}").format(why=self._said(self._failure))
        bar.say(Status.WARNING, sentence, closable=True)

    def _noting(self, backup: "Backup", place: BackupPlace) -> "Callable[[Caseload], datetime]":
        today = self._clock.today()

        def job(caseload: "Caseload") -> datetime:
            from virkni_desktop.store.backup import note_backup  # noqa: PLC0415 -- as above
            from virkni_desktop.store.backup_keeping import thin_backups  # noqa: PLC0415 -- as above

            moment = note_backup(caseload, backup)
            thin_backups(place.folder, place.stem, today)
            return moment

        return job

    def _on_made(self, moment: datetime) -> None:
        self._is_under_way = False
        self._failure = None
        self.tell()
        self._told(moment)

    def _on_failed(self, error: VirkniError) -> None:
        self._is_under_way = False
        self._failure = error
        self.tell()
