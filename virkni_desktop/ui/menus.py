"""The menu bar: every action of the window and of the page in sight, each with its words, its key and its menu."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from virkni_desktop.ui.frame import KeyGroup
from virkni_desktop.ui.language import LANGUAGES
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.mnemonics import SPOKEN, mark_letters, plain, spoken, spoken_key
from virkni_desktop.ui.pages import PageEntry
from virkni_desktop.ui.theme import ThemeChoice

K = TypeVar("K")
PAGE = "page"
"""The property that marks the actions that show a page."""
TEXT_SIZES = (100, 125, 150, 200)
_OF_PAGES = ("participant", "workplace")  # menus that only pages fill


@dataclass(frozen=True)
class MenuDoings:
    """What the menus call."""

    new: Callable[[], object]
    open: Callable[[], object]
    close: Callable[[], object]
    back_up: Callable[[], object]
    restore: Callable[[], object]
    check: Callable[[], object]
    quit: Callable[[], object]
    undo: Callable[[], object]
    redo: Callable[[], object]
    find: Callable[[], object]
    back: Callable[[], object]
    forward: Callable[[], object]
    next_part: Callable[[int], object]
    go: Callable[[str], object]
    theme: Callable[[ThemeChoice], object]
    text_size: Callable[[int], object]
    language: Callable[[str], object]
    help: Callable[[], object]
    keys: Callable[[], object]
    report: Callable[[], object]
    about: Callable[[], object]
    note: Callable[[], object]


class Menus(QObject):
    """Fills a menu bar. ``undo`` and ``redo`` are public because their words follow what was done."""

    def __init__(
        self, bar: QMenuBar, doings: MenuDoings, entries: Sequence[PageEntry], look: Look, language: str
    ) -> None:
        super().__init__(bar)
        self._bar, self._doings = bar, doings
        titles = {
            "file": self.tr("&File"),
            "edit": self.tr("&Edit"),
            "view": self.tr("&View"),
            "go": self.tr("&Go"),
            "participant": self.tr("&Participant"),
            "workplace": self.tr("&Workplace"),
            "help": self.tr("&Help"),
        }
        self._menus = {name: QMenu(title, bar) for name, title in titles.items()}
        for menu in self._menus.values():
            bar.addMenu(menu)
        self._page_actions: list[tuple[QMenu, QAction]] = []
        self._needs_caseload: list[QAction] = []
        self._fill_file()
        self._fill_edit()
        self._fill_view(look, language)
        self._fill_go(entries)
        self._fill_help(entries)
        for menu in self.menus():
            menu.aboutToShow.connect(partial(_mark, menu))
        self.set_page_actions({})

    def actions(self) -> list[QAction]:
        """Every action in every menu, for find-or-do."""
        found: list[QAction] = []
        for menu in self._menus.values():
            found.extend(_leaves(menu))
        return found

    def menus(self) -> list[QMenu]:
        """Every menu, those within others too."""
        return [menu for top in self._menus.values() for menu in (top, *top.findChildren(QMenu))]

    def set_page_actions(self, by_menu: Mapping[str, Sequence[QAction]]) -> None:
        """Put the actions of the page in sight at the top of their menus, instead of those of the page before."""
        for menu, action in self._page_actions:
            menu.removeAction(action)
        self._page_actions = []
        for name, actions in by_menu.items():
            menu = self._menus[name]
            first = next(iter(menu.actions()), None)
            for action in actions:
                if first is not None:
                    menu.insertAction(first, action)
                else:
                    menu.addAction(action)
                self._page_actions.append((menu, action))
            if actions and first is not None:
                # Made here, as the menus are: what Qt makes may get the Python object of something that is gone.
                separator = QAction(self)
                separator.setSeparator(True)
                menu.insertAction(first, separator)
                self._page_actions.append((menu, separator))
        for name in _OF_PAGES:
            self._menus[name].menuAction().setVisible(bool(self._menus[name].actions()))
        for menu in self.menus():
            _mark(menu)
        mark_letters(self._bar.actions())

    def keys(self) -> list[KeyGroup]:
        """The actions that have a key now, by menu."""
        return [KeyGroup(plain(menu.title()), keys_of(_leaves(menu))) for menu in self._menus.values()]

    def set_caseload_open(self, *, is_open: bool) -> None:
        """What needs a caseload can be chosen only while one is open."""
        for action in self._needs_caseload:
            action.setEnabled(is_open)

    def set_ways(self, *, back: bool, forward: bool) -> None:
        """Whether there is a way back and a way forward."""
        self._back.setEnabled(back)
        self._forward.setEnabled(forward)

    def set_history(self, undo: str, redo: str) -> None:
        """Name what Undo and Redo would do; empty where there is nothing."""
        self.undo.setText(self.tr("&Undo: {what}").format(what=_safe(undo)) if undo else self.tr("&Undo"))
        self.redo.setText(self.tr("&Redo: {what}").format(what=_safe(redo)) if redo else self.tr("&Redo"))
        self.undo.setEnabled(bool(undo))
        self.redo.setEnabled(bool(redo))

    def _fill_file(self) -> None:
        doings = self._doings
        self._add("file", self.tr("&New caseload…"), doings.new)
        self._add("file", self.tr("&Open caseload…"), doings.open, QKeySequence.StandardKey.Open)
        self._menus["file"].addSeparator()
        self._needs_caseload.append(self._add("file", self.tr("No&te…"), doings.note, "Ctrl+N"))
        self._menus["file"].addSeparator()
        self._needs_caseload.append(self._add("file", self.tr("&Back up now"), doings.back_up))
        self._add("file", self.tr("&Restore a backup…"), doings.restore)
        self._needs_caseload.append(self._add("file", self.tr("C&heck this caseload"), doings.check))
        self._menus["file"].addSeparator()
        self._needs_caseload.append(self._add("file", self.tr("&Close caseload"), doings.close))
        self._menus["file"].addSeparator()
        self._add("file", self.tr("&Quit"), doings.quit, "Ctrl+Q")

    def _fill_edit(self) -> None:
        self.undo = self._add("edit", self.tr("&Undo"), self._doings.undo, "Ctrl+Z")
        self.redo = self._add("edit", self.tr("&Redo"), self._doings.redo, "Ctrl+Shift+Z")
        self._menus["edit"].addSeparator()
        self._add("edit", self.tr("&Find or do…"), self._doings.find, "Ctrl+K")
        self.set_history("", "")

    def _fill_view(self, look: Look, language: str) -> None:
        themes = {
            ThemeChoice.SYSTEM: self.tr("As the &system"),
            ThemeChoice.LIGHT: self.tr("&Light"),
            ThemeChoice.DARK: self.tr("&Dark"),
        }
        self._choice(self.tr("&Theme"), themes, look.choice, self._doings.theme)
        sizes = {size: self.tr("{size} %").format(size=size) for size in TEXT_SIZES}
        self._choice(self.tr("Text &size"), sizes, look.percent, self._doings.text_size)
        self._steps(look.percent)
        self._choice(self.tr("&Language"), dict(LANGUAGES), language, self._doings.language)

    def _fill_go(self, entries: Sequence[PageEntry]) -> None:
        self._back = self._add("go", self.tr("&Back"), self._doings.back, "Alt+Left")
        self._forward = self._add("go", self.tr("&Forward"), self._doings.forward, "Alt+Right")
        for foot in (False, True):
            self._menus["go"].addSeparator()
            for entry in (entry for entry in entries if entry.foot is foot and entry.id != "help"):
                action = self._add("go", entry.words(), partial(self._doings.go, entry.id), entry.shortcut)
                action.setProperty(PAGE, True)  # noqa: FBT003 -- a property takes no names
                if entry.needs_caseload:
                    self._needs_caseload.append(action)
        self._menus["go"].addSeparator()
        self._add("go", self.tr("&Next part of the window"), partial(self._doings.next_part, 1), "F6")
        self._add("go", self.tr("&Previous part of the window"), partial(self._doings.next_part, -1), "Shift+F6")

    def _fill_help(self, entries: Sequence[PageEntry]) -> None:
        doings = self._doings
        for entry in (entry for entry in entries if entry.id == "help"):
            action = self._add("help", entry.words(), doings.help, entry.shortcut)
            action.setProperty(PAGE, True)  # noqa: FBT003 -- as above
        self._add("help", self.tr("&Keys"), doings.keys, "Ctrl+/")
        self._menus["help"].addSeparator()
        self._add("help", self.tr("&Report a problem…"), doings.report)
        self._add("help", self.tr("&About Virkni"), doings.about)

    def _steps(self, percent: int) -> None:
        """Larger, smaller and ordinary text by key."""
        at = TEXT_SIZES.index(percent) if percent in TEXT_SIZES else 0
        larger, smaller = TEXT_SIZES[min(at + 1, len(TEXT_SIZES) - 1)], TEXT_SIZES[max(at - 1, 0)]
        size = self._doings.text_size
        self._add("view", self.tr("&Larger text"), partial(size, larger), "Ctrl++").setEnabled(larger != percent)
        self._add("view", self.tr("S&maller text"), partial(size, smaller), "Ctrl+-").setEnabled(smaller != percent)
        self._add("view", self.tr("&Ordinary text size"), partial(size, 100), "Ctrl+0").setEnabled(percent != 100)
        self._menus["view"].addSeparator()

    def _choice(self, title: str, choices: Mapping[K, str], current: K, choose: Callable[[K], object]) -> None:
        """A menu of which one entry is ticked."""
        menu = self._menus["view"].addMenu(title)
        group = QActionGroup(menu)
        for key, words in choices.items():
            action = QAction(words, group)
            action.setCheckable(True)
            action.setChecked(key == current)
            action.setProperty(SPOKEN, f"{plain(title)}: {plain(words)}")
            action.triggered.connect(lambda _checked=False, chosen=key: choose(chosen))
            menu.addAction(action)

    def _add(
        self, menu: str, words: str, do: Callable[[], object], key: QKeySequence.StandardKey | str | None = None
    ) -> QAction:
        action = QAction(words, self)
        if key is not None:
            action.setShortcut(QKeySequence.fromString(key) if isinstance(key, str) else QKeySequence(key))
        action.triggered.connect(lambda _checked=False: do())
        self._menus[menu].addAction(action)
        return action


def keys_of(actions: Sequence[QAction]) -> tuple[tuple[str, str], ...]:
    """Words and key of those actions that have a key."""
    return tuple((spoken(one), spoken_key(one.shortcut())) for one in actions if not one.shortcut().isEmpty())


def _mark(menu: QMenu) -> None:
    mark_letters(menu.actions())


def _leaves(menu: QMenu) -> list[QAction]:
    found: list[QAction] = []
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            found.extend(_leaves(below))
        elif not action.isSeparator():
            found.append(action)
    return found


def _safe(words: str) -> str:
    """Words of people and steps hold no mnemonic marks."""
    return words.replace("&", "&&")
