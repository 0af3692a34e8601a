"""Builds every part of the window once and hands each what it needs."""

import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication

from virkni_desktop.clock import Clock
from virkni_desktop.paths import resource
from virkni_desktop.settings import load_settings
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


def run_window(
    caseload: Path | None,
    *,
    clock: Clock,
    who: str = "",
    pictures: Path | None = None,
    settings_path: Path | None = None,
) -> int:
    """Open the window on a caseload or on the start page; returns when it is closed.

    With ``pictures``, goes through every page in both themes and two sizes, saves what it looks like there, prints the
    names, and ends with 0; the person's settings are then neither read nor written.
    """
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise TypeError("another kind of Qt application is running")
    desk = build_desk(app, clock=clock, who=who, settings_path=_settings_path(settings_path, pictures))
    desk.window.show()
    if caseload is not None:
        desk.open(caseload)
    if pictures is None:
        return app.exec()
    from virkni_desktop.ui.pictures import Pictures  # noqa: PLC0415 -- only for this

    album = Pictures(app, desk, pictures)
    album.start()
    return app.exec()


def build_desk(app: QApplication, *, clock: Clock, who: str = "", settings_path: Path) -> Desk:
    """Every part of the window, built once; shown by the caller."""
    settings = load_settings(settings_path)
    if who:
        settings = settings.with_changes(who=who)
    app.setApplicationName("Virkni")
    app.setDesktopFileName("virkni")
    look = Look(app, IconPainter(resource("icons")))
    app.setStyle(VirkniStyle(look))
    app.setWindowIcon(look.icons.icon_of_program())
    FocusRing(app)
    theme = ThemeChoice(settings.theme) if settings.theme in set(ThemeChoice) else ThemeChoice.SYSTEM
    look.choose(theme, settings.text_size if settings.text_size in TEXT_SIZES else 100)
    language = Language(app)
    known = {code for code, _name in LANGUAGES}
    language.choose(settings.language if settings.language in known else system_language())
    operations = Operations(app)
    desk = Desk(MainWindow(look), look, language, operations, clock, settings, settings_path)
    _report_what_breaks(desk)
    return desk


def _settings_path(given: Path | None, pictures: Path | None) -> Path:
    if given is not None:
        return given
    if pictures is not None:
        return pictures / "settings.json"
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return Path(folder) / "virkni" / "settings.json"


def _report_what_breaks(desk: Desk) -> None:
    """An error in a slot is told over the page, without what people wrote, and also goes to the terminal."""
    before = sys.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        before(kind, error, trace)
        desk.tell_broken(report_of(error))

    sys.excepthook = hook
