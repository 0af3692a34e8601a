"""Pictures of every page, for people who have no display at hand and for looking at beside the target."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QSize, QTimer
from PySide6.QtWidgets import QApplication

from virkni_desktop.ui.desk import Desk
from virkni_desktop.ui.page_list import page_entries
from virkni_desktop.ui.theme import ThemeChoice

SIZES = (QSize(1440, 900), QSize(911, 433))
_QUIET = 120  # milliseconds without anything under way before a picture is taken
_LONGEST = 20_000  # milliseconds after which a page that never rests is taken as it is


class Pictures(QObject):
    """Takes one picture after another whenever the window has come to rest, then ends the application."""

    def __init__(self, app: QApplication, desk: Desk, folder: Path) -> None:
        super().__init__(app)
        self._app, self._desk, self._folder = app, desk, folder
        self._steps = self._all_steps()
        self._waited = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_QUIET)
        self._timer.timeout.connect(self._go_on)

    def start(self) -> None:
        """Begin once the window is shown."""
        self._folder.mkdir(parents=True, exist_ok=True)
        self._timer.start()

    def _go_on(self) -> None:
        self._waited += _QUIET
        if not self._desk.operations.is_idle and self._waited < _LONGEST:
            return
        self._waited = 0
        name = next(self._steps, None)
        if name is None:
            self._timer.stop()
            self._desk.window.close()
            self._app.exit(0)

    def _all_steps(self) -> Iterator[str]:
        """Each step sets something up; the next one comes when the window rests, and takes the picture."""
        desk, window = self._desk, self._desk.window
        yield "opening"
        for theme in (ThemeChoice.LIGHT, ThemeChoice.DARK):
            desk.show_theme(theme)
            for size in SIZES:
                window.resize(size)
                yield "resizing"
                suffix = f"{theme.value}-{size.width()}x{size.height()}"
                if window.stack.page is None:
                    self._take(f"start-{suffix}")
                for entry in page_entries() if window.stack.page is not None else ():
                    window.stack.go(entry.id)
                    yield entry.id
                    page = window.stack.page
                    for part, show in page.pictures() if page is not None else []:
                        show()
                        yield part
                        self._take("-".join(filter(None, (entry.id, part, suffix))))

    def _take(self, name: str) -> None:
        file = self._folder / f"{name}.png"
        self._desk.window.grab().save(str(file))
        print(file)  # noqa: T201 -- what this mode is for
