"""What the window does on the whole: opens and closes caseloads, changes language and looks, undoes, tells what is wrong."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from shiboken6 import isValid

from virkni_desktop.clock import Clock
from virkni_desktop.errors import VirkniError
from virkni_desktop.messages import Message
from virkni_desktop.settings import Settings, save_settings
from virkni_desktop.ui.about import show_about
from virkni_desktop.ui.caseload_files import CaseloadFiles, OpenedCaseload, facts_of
from virkni_desktop.ui.command_bar import FoundThing
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.finding import found_things, looked_up
from virkni_desktop.ui.history import Place
from virkni_desktop.ui.language import Language
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.main_window import MainWindow
from virkni_desktop.ui.menus import MenuDoings
from virkni_desktop.ui.notes.note_taking import NoteTaking
from virkni_desktop.ui.operations import Operations
from virkni_desktop.ui.page_list import page_entries
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.problems import Problems
from virkni_desktop.ui.saved_words import SavedWords
from virkni_desktop.ui.start.page import StartDoings, StartPage
from virkni_desktop.ui.theme import ThemeChoice
from virkni_desktop.ui.words import said

if TYPE_CHECKING:
    from virkni_desktop.store.caseload import Caseload
    from virkni_desktop.store.undo import Undone
    from virkni_desktop.ui.notes.occasion import Occasion

FIRST = Place("today")


class Desk(QObject):
    """Stands behind the window; built once with everything it needs."""

    def __init__(
        self,
        window: MainWindow,
        look: Look,
        language: Language,
        operations: Operations,
        clock: Clock,
        settings: Settings,
        settings_path: Path | None,
        *,
        opening: Path | None = None,
    ) -> None:
        super().__init__(window)
        self.window, self.settings = window, settings
        self._look, self._language, self.operations, self._clock = look, language, operations, clock
        self._settings_path = settings_path
        self.files = CaseloadFiles(window, operations, clock, self.open)
        self.problems = Problems(window, operations, self._said)
        self._words = SavedWords(window, operations, language, clock)
        self._opened: OpenedCaseload | None = None
        self.notes: NoteTaking | None = None
        self._first = FIRST
        window.closing.connect(self._on_closing)
        window.file_dropped.connect(self._on_dropped)
        operations.committed.connect(self._on_committed)
        operations.history_changed.connect(self._on_history_changed)
        self._opening = opening is not None
        self._build(None)
        window.restore_geometry_text(settings.geometry)
        if opening is not None:
            # After the first painting: what opening a caseload loads would hold it up.
            QTimer.singleShot(0, partial(self.open, opening))

    def show_theme(self, choice: ThemeChoice) -> None:
        """Show a theme without remembering it."""
        self._look.choose(choice, self._look.percent)

    def open(self, path: Path) -> None:
        """Open a caseload and show its first page."""
        clock, who = self._clock, self.settings.who

        def opener() -> "Caseload":
            from virkni_desktop.store.caseload import open_caseload  # noqa: PLC0415 -- slow to load, done on its thread

            return open_caseload(path, clock=clock, who=who)

        if self._leave():
            self._words.tell_opening()
            self.operations.open(self, opener, self._on_open, self._on_not_opened)

    def change_settings(self, **changes: object) -> None:
        """Remember a choice."""
        self.settings = self.settings.with_changes(**changes)
        if self._settings_path is not None:
            save_settings(self._settings_path, self.settings)

    def _rebuild(self) -> None:
        self._build(self.window.stack.history.here)

    def _build(self, here: Place | None) -> None:
        opened = self._opened
        self.window.build(page_entries(), self._doings(), self._find, self._start_page, self._language.code)
        if opened is not None:
            self._show(opened, here or FIRST)
        else:
            self._tell_closed()
            if not self._opening:
                self.window.stack.close_caseload()

    def _doings(self) -> MenuDoings:
        window, operations = self.window, self.operations
        return MenuDoings(
            new=self._new,
            open=self.files.ask_which,
            close=self._close_caseload,
            back_up=lambda: self.files.back_up(self._on_backed_up),
            quit=window.close,
            undo=lambda: operations.undo(self, self._on_undone),
            redo=lambda: operations.redo(self, self._on_undone),
            find=lambda: window.command_bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason),
            back=window.back,
            forward=window.forward,
            go=window.go,
            theme=self._choose_theme,
            text_size=self.choose_text_size,
            language=self.choose_language,
            about=partial(show_about, window),
            note=self._begin_note,
        )

    def _start_page(self) -> StartPage:
        last = Path(self.settings.caseload) if self.settings.caseload else None
        doings = StartDoings(
            create=self._create,
            open=self.files.ask_which,
            sample=lambda: self.files.ask_sample_folder("is" if self._language.code == "is" else "se"),
            go_on=self.open,
            language=self.choose_language,
        )
        self._start = StartPage(self._look, doings, self._language.code, last if last and last.is_file() else None)
        return self._start

    def _new(self) -> None:
        if self._opened is not None:
            self._close_caseload()
        self._start.ask_country()

    def _create(self, jurisdiction: str, then_import: bool) -> None:
        self._first = Place("exchange") if then_import else FIRST
        self.files.ask_where(jurisdiction)

    def _on_open(self, _caseload: "Caseload") -> None:
        self.operations.maintain(self, facts_of, self._on_facts)

    def _on_not_opened(self, error: VirkniError) -> None:
        self._opening = False
        if self._opened is None:
            self.window.stack.close_caseload()
            self._tell_closed()
        self.problems.tell(error)

    def _on_facts(self, opened: OpenedCaseload) -> None:
        self._opened = opened
        self.problems.clear()
        self.change_settings(caseload=str(opened.path.resolve()))
        self._show(opened, self._first)
        self._first = FIRST

    def _show(self, opened: OpenedCaseload, place: Place) -> None:
        context = PageContext(
            look=self._look,
            operations=self.operations,
            clock=self._clock,
            language=self._language.code,
            jurisdiction=opened.jurisdiction,
            who=self.settings.who,
            go=self.window.go,
            settings=lambda: self.settings,
            remember=self.change_settings,
            note=self._begin_note,
        )
        self._on_history_changed(opened.undo, opened.redo)
        self._words.tell_opened(opened.backed_up)
        self.window.stack.open_caseload(context, place)
        self._end_notes()
        self.notes = NoteTaking(context, self.window.stack, self.window.page_room)

    def _close_caseload(self) -> None:
        if self._leave():
            self.window.stack.close_caseload()
            self._opened = None
            self._end_notes()
            self.operations.close_caseload()
            self._tell_closed()

    def _tell_closed(self) -> None:
        self.window.menus.set_history("", "")
        self._words.tell_closed()

    def _begin_note(self, *occasion: "Occasion | None") -> None:
        if self.notes is None:
            return
        if occasion:
            self.notes.begin(*occasion)
        else:
            self.notes.begin_here()

    def _end_notes(self) -> None:
        """The panel and what it offers belong to one caseload."""
        self.window.page_room.forget()
        if self.notes is not None and isValid(self.notes):
            self.notes.deleteLater()
        self.notes = None

    def _leave(self) -> bool:
        """What is typed in a note is kept, and the page in sight saves what is typed on it."""
        if self.notes is not None:
            self.notes.leave()
        return self.window.stack.leave()

    def _find(self, text: str, then: Callable[[Sequence[FoundThing]], None]) -> None:
        if self._opened is not None:
            go = self.window.go
            self.operations.read(self, looked_up(text), lambda hits: then(found_things(hits, go)), key="find")

    def _on_committed(self, changes: object) -> None:
        self.window.stack.refresh(changes)  # type: ignore[arg-type]

    def _on_history_changed(self, undo: Message | None, redo: Message | None) -> None:
        self.window.menus.set_history(self._said(undo) if undo else "", self._said(redo) if redo else "")

    def _on_undone(self, undone: "Undone") -> None:
        if undone.kept:
            self.problems.tell_kept(len(undone.kept))
        self._announce(self._said(undone.name))

    def _on_backed_up(self, moment: datetime) -> None:
        self._words.tell_backup(moment)
        self._announce(self.tr("Backup made"))

    def _choose_theme(self, choice: ThemeChoice) -> None:
        self._look.choose(choice, self._look.percent)
        self.change_settings(theme=choice.value)

    def choose_text_size(self, percent: int) -> None:
        """Write larger or smaller from now on (100 to 200 %); the window is made anew, because widths follow."""
        if percent != self._look.percent and self._leave():
            self._look.choose(self._look.choice, percent)
            self.change_settings(text_size=percent)
            QTimer.singleShot(0, self._rebuild)  # the menu that asked for it is still open

    def choose_language(self, code: str) -> None:
        """Speak another language from now on; the window is made anew in it."""
        if code != self._language.code and self._leave():
            self._language.choose(code)
            self.change_settings(language=code)
            QTimer.singleShot(0, self._rebuild)  # the menu that asked for it is still open

    def _on_dropped(self, path: Path) -> None:
        """A caseload is opened, anything else is looked at as a list once a caseload is open."""
        if path.suffix == ".virkni":
            self.open(path)
        elif self._opened is not None:
            self.window.go("exchange", path)
        else:
            self.window.message.say(
                Status.INFO, self.tr("Open a caseload first; then drop the list again."), closable=True
            )

    def _on_closing(self) -> None:
        if not self._leave():
            self.window.stay = True
            return
        self.change_settings(geometry=self.window.geometry_text())
        self.operations.close()

    def _announce(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.window, words))

    def _said(self, message: Message | VirkniError) -> str:
        return said(message, self._language.code)
