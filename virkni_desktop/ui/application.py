"""Builds every part of the window once and hands each what it needs."""

import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication

from virkni_desktop.clock import Clock
from virkni_desktop.paths import resource
from virkni_desktop.settings import Settings, load_settings
from virkni_desktop.ui.components.buttons import FocusRing
from virkni_desktop.ui.desk import Desk
from virkni_desktop.ui.error_report import report_of
from virkni_desktop.ui.icons import IconPainter
from virkni_desktop.ui.language import LANGUAGES, Language, system_language
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.main_window import MainWindow
from virkni_desktop.ui.menus import TEXT_SIZES
from virkni_desktop.ui.operations import Operations
from virkni_desktop.ui.style import VirkniStyle
from virkni_desktop.ui.theme import ThemeChoice
from virkni_desktop.ui.tidying import Tidying


def run_window(
    caseload: Path | None,
    *,
    clock: Clock,
    who: str = "",
    settings_path: Path | None = None,
) -> int:
    """Open the window on a caseload or on the start page; returns the exit code when it is closed."""
    app = _application()
    path = settings_path or _settings_path()
    desk = build_desk(app, build_look(app), clock=clock, who=who, settings_path=path, opening=caseload)
    _report_what_breaks(desk)
    Tidying(app, desk.operations)
    desk.window.show()
    return app.exec()


def run_pattern_book(pictures: Path | None) -> int:
    """Show every component in every state, for those who build; with ``pictures``, save what it looks like there, and end."""
    from virkni_desktop.ui.gallery.window import run_gallery  # noqa: PLC0415 -- only for this

    app = _application()
    return run_gallery(app, build_look(app), pictures)


def build_look(app: QApplication) -> Look:
    """Dress the application: tokens, type, style, icons and the focus ring."""
    app.setApplicationName("Virkni")
    app.setDesktopFileName("virkni")
    look = Look(app, IconPainter(resource("icons")))
    app.setStyle(VirkniStyle(look))
    app.setWindowIcon(look.icons.icon_of_program())
    FocusRing(app)
    return look


def build_desk(
    app: QApplication,
    look: Look,
    *,
    clock: Clock,
    who: str = "",
    settings_path: Path | None,
    opening: Path | None = None,
) -> Desk:
    """The window and all that stands behind it, shown by the caller; it opens ``opening`` or shows the start page.

    Without ``settings_path`` nothing is remembered.
    """
    settings = load_settings(settings_path) if settings_path is not None else Settings()
    if who:
        settings = settings.with_changes(who=who)
    theme = ThemeChoice(settings.theme) if settings.theme in set(ThemeChoice) else ThemeChoice.SYSTEM
    look.choose(theme, settings.text_size if settings.text_size in TEXT_SIZES else 100)
    language = Language(app)
    known = {code for code, _name in LANGUAGES}
    language.choose(settings.language if settings.language in known else system_language())
    operations = Operations(app)
    return Desk(MainWindow(look), look, language, operations, clock, settings, settings_path, opening=opening)


def _application() -> QApplication:
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise TypeError("another kind of Qt application is running")
    return app


def _settings_path() -> Path:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return Path(folder) / "virkni" / "settings.json"


def _report_what_breaks(desk: Desk) -> None:
    """An error in a slot is told over the page, without what people wrote, and also goes to the terminal."""
    before = sys.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        before(kind, error, trace)
        desk.problems.tell_broken(report_of(error))

    sys.excepthook = hook
