"""Takes the window's picture, with the dialog over it, in every theme and size."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, QSize, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication

from virkni_desktop.ui.desk import Desk
from virkni_desktop.ui.theme import ThemeChoice

SIZES = (QSize(1440, 900), QSize(911, 433))
THEMES = (ThemeChoice.LIGHT, ThemeChoice.DARK)
_QUIET, _BEATS = 40, 3  # milliseconds, and how many of them in a row without work
_LONGEST = 30_000


class Waiter:
    """Lets the window work until something is so; what a test's ``qtbot`` does."""

    def waitUntil(self, until: Callable[[], object], *, timeout: int = _LONGEST) -> None:  # noqa: N802 -- as qtbot calls it
        """Raises TimeoutError when it never comes true."""
        waited = 0
        while not until():
            if waited > timeout:
                raise TimeoutError("the window never came to rest")
            _pause(10)
            waited += 10


class Camera:
    """``take("today")`` saves ``today-light-1440x900.png`` and the other three."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self._desk, self._folder = desk, folder
        self.taken: list[Path] = []

    def take(self, name: str) -> None:
        """The state in sight, in each theme and size; the large light one stays."""
        for size in SIZES:
            self._desk.window.resize(size)
            for theme in THEMES:
                self._desk.show_theme(theme)
                self._settle()
                self._save(self._folder / f"{name}-{theme.value}-{size.width()}x{size.height()}.png")
        self._desk.window.resize(SIZES[0])
        self._desk.show_theme(THEMES[0])
        self._settle()

    def _save(self, file: Path) -> None:
        window = self._desk.window
        picture = window.grab()
        painter = QPainter(picture)
        for over in QApplication.topLevelWidgets():
            if over.isVisible() and over is not window and over.windowHandle() is not None:
                if over.isModal():  # no higher than the screen that such a window fills
                    over.resize(over.size().boundedTo(window.size()))
                    self._settle()
                middle = window.rect().center() - over.rect().center()
                spot = middle if over.isModal() else over.mapToGlobal(QPoint()) - window.mapToGlobal(QPoint())
                painter.drawPixmap(spot, over.grab())
        painter.end()
        picture.save(str(file))
        self.taken.append(file)

    def _settle(self) -> None:
        quiet = 0
        while quiet < _BEATS:
            _pause(_QUIET)
            quiet = quiet + 1 if self._desk.operations.is_idle else 0


def _pause(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
