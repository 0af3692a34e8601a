"""What the foot of the rail says: whether all is saved, and when the last backup was made."""

from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer

from virkni_desktop.clock import Clock
from virkni_desktop.formats import day_month
from virkni_desktop.ui.language import Language
from virkni_desktop.ui.main_window import MainWindow
from virkni_desktop.ui.operations import Operations

LATE = timedelta(days=7)
"""After so long without a backup of what was changed, the foot of the rail warns."""
_LONG = 1000  # milliseconds after which a write is mentioned


class SavedWords(QObject):
    """Listens to the operations; says "saved" only after a commit."""

    def __init__(self, window: MainWindow, operations: Operations, language: Language, clock: Clock) -> None:
        super().__init__(window)
        self._window, self._operations, self._language, self._clock = window, operations, language, clock
        self._backed_up: datetime | None = None
        operations.saved.connect(self._on_saved)
        operations.busy_changed.connect(self._on_busy_changed)

    def tell_opening(self) -> None:
        """A caseload is being opened."""
        self._window.set_saved(self.tr("Opening…"), busy=True)

    def tell_opened(self, backed_up: datetime | None) -> None:
        """A caseload is open; ``backed_up`` is when its last backup was made."""
        self._window.set_saved(self.tr("All is saved"))
        self.tell_backup(backed_up)

    def tell_closed(self) -> None:
        """No caseload is open."""
        self._window.set_saved(self.tr("Ready"))
        self._window.set_backup("")

    def tell_backup(self, moment: datetime | None) -> None:
        """Say when the last backup was made: the time today, the day otherwise."""
        self._backed_up = moment
        if moment is None:
            self._window.set_backup(self.tr("No backup yet"))
            return
        local, language = moment.astimezone(), self._language.code
        today = local.date() == self._clock.today()
        when = f"{local:%H:%M}" if today else day_month(local.date(), language)
        late = self._clock.now() - moment > LATE
        self._window.set_backup(self.tr("Backup {when}").format(when=when), late=late)

    def _on_saved(self, moment: datetime) -> None:
        self._window.set_saved(self.tr("Saved {time}").format(time=f"{moment:%H:%M}"))

    def _on_busy_changed(self, busy: bool) -> None:
        if busy:
            QTimer.singleShot(_LONG, self._tell_busy)

    def _tell_busy(self) -> None:
        if self._operations.is_writing:
            self._window.set_saved(self.tr("Saving…"), busy=True)
