"""The pattern book shows every component there is, in both themes, and breaks none of the window's rules."""

import importlib
import pkgutil

import pytest
from PySide6.QtWidgets import QLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.audit import clipped, nameless, too_small
from virkni_desktop.ui import components
from virkni_desktop.ui.gallery.chapter import Chapter
from virkni_desktop.ui.gallery.window import CHAPTERS, GalleryWindow
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.theme import ThemeChoice

# Parts that only stand inside others, or hold other widgets without a look of their own.
_SEEN_WITHIN = {"Columns", "Hairline", "Inset", "ProgressTrack", "Scrolled", "Tabs", "FocusRing"}


def public_components() -> set[str]:
    found = set()
    for module in pkgutil.iter_modules(components.__path__):
        held = vars(importlib.import_module(f"{components.__name__}.{module.name}"))
        for name, one in held.items():
            ours = isinstance(one, type) and one.__module__.startswith(components.__name__)
            if ours and issubclass(one, QWidget) and not issubclass(one, QLayout) and not name.startswith("_"):
                found.add(name)
    return found - _SEEN_WITHIN


def test_every_component_stands_in_the_pattern_book(qtbot: QtBot, look: Look) -> None:
    gallery = GalleryWindow(look)
    qtbot.addWidget(gallery)
    shown: set[str] = set()
    for chapter in CHAPTERS:
        gallery.show_chapter(chapter.title)
        shown |= {kind.__name__ for widget in gallery.findChildren(QWidget) for kind in type(widget).__mro__}
    assert public_components() - shown == set()


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("theme", [ThemeChoice.LIGHT, ThemeChoice.DARK])
@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.title)
def test_no_component_is_cut_nameless_or_too_small(
    look: Look, qtbot: QtBot, chapter: Chapter, theme: ThemeChoice, percent: int
) -> None:
    look.choose(theme, percent)
    gallery = GalleryWindow(look)
    qtbot.addWidget(gallery)
    gallery.resize(1400, 900)
    gallery.show()
    gallery.show_chapter(chapter.title)
    qtbot.waitUntil(lambda: clipped(gallery) == [])  # once the layout has come to rest
    assert nameless(gallery) == []
    assert too_small(gallery) == []
