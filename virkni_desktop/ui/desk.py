"""What the window does on the whole: opens and closes caseloads, changes language and looks, undoes, tells what is wrong."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QMessageBox
from shiboken6 import isValid

from virkni_desktop.clock import Clock
from virkni_desktop.errors import VirkniError
from virkni_desktop.messages import Message
from virkni_desktop.settings import Settings, save_settings
from virkni_desktop.ui.about import show_about
from virkni_desktop.ui.backups import Backups
from virkni_desktop.ui.caseload_files import CaseloadFiles, OpenedCaseload, facts_of
from virkni_desktop.ui.caseload_watch import CaseloadWatch
from virkni_desktop.ui.checking import Checking
from virkni_desktop.ui.components.announcing import announce
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.find_or_do import FoundThing
from virkni_desktop.ui.finding import found_things, looked_at, looked_up
from virkni_desktop.ui.frame import Frame, KeyGroup
from virkni_desktop.ui.history import Place
from virkni_desktop.ui.language import Language
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.main_window import MainWindow
from virkni_desktop.ui.menus import MenuDoings, keys_of
from virkni_desktop.ui.notes.note_taking import NoteTaking
from virkni_desktop.ui.operations import Operations
from virkni_desktop.ui.page_list import PARTS, page_entries
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.preloading import Preloading
from virkni_desktop.ui.problem_report import ProblemReport, show_report
from virkni_desktop.ui.problems import Problems
from virkni_desktop.ui.recent_places import RecentPlaces
from virkni_desktop.ui.restoring import Restoring
from virkni_desktop.ui.sample import SampleData
from virkni_desktop.ui.saved_words import SavedWords
from virkni_desktop.ui.start.page import StartDoings, StartPage
from virkni_desktop.ui.theme import ThemeChoice
from virkni_desktop.ui.words import said

if TYPE_CHECKING:
    from virkni_desktop.store.caseload import Caseload
    from virkni_desktop.store.undo import Undone
    from virkni_desktop.ui.notes.occasion import Occasion

FIRST = Place("today")
_REMEMBERED = 8  # caseloads on the start page


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
        self.watch = CaseloadWatch(window, operations, self._opener, self._said)
        self.backups = Backups(
            window,
            operations,
            clock,
            lambda: self.settings,
            self._said,
            self._on_backed_up,
            is_on=settings_path is not None,
        )
        self.restoring = Restoring(window, operations, clock, self._let_go, self.open, self.problems.tell)
        self._checking = Checking(window, operations, self._ask_restore)
        self._sample = SampleData(window, operations, clock, self.files)
        self._recent = RecentPlaces()
        self._preloading = Preloading(operations, PARTS)
        self.watch.back.connect(self._read_anew)
        self._opened: OpenedCaseload | None = None
        self.notes: NoteTaking | None = None
        self._first = FIRST
        self._kept_for = ""
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
        if self._leave():
            if self._opened is not None and self.watch.is_out_of_reach:
                # Perhaps the same caseload at its new place: it is let go of first, and what was typed waits for it.
                self._kept_for = self._opened.caseload_id
                self.operations.close_caseload()
                self._forget_opened()
            elif self._opened is not None:
                self.backups.before_closing(self._opened)
            self._words.tell_opening()
            self.operations.open(self, self._opener(path), self._on_open, self._on_not_opened)

    def _opener(self, path: Path) -> "Callable[[], Caseload]":
        clock, who = self._clock, self.settings.who

        def opener() -> "Caseload":
            from virkni_desktop.store.caseload import open_caseload  # noqa: PLC0415 -- slow to load, done on its thread

            return open_caseload(path, clock=clock, who=who)

        return opener

    def change_settings(self, **changes: object) -> None:
        """Remember a choice."""
        self.settings = self.settings.with_changes(**changes)
        if self._settings_path is not None:
            save_settings(self._settings_path, self.settings)

    def _remember(self, **changes: object) -> None:
        """A page changed choices; some of them hold at once."""
        self.change_settings(**changes)
        if self._opened is not None and "who" in changes:
            who = self.settings.who
            self.operations.maintain(self, lambda caseload: caseload.sign_as(who))
        if {"who", "formats"} & changes.keys():
            self.window.stack.change_context(self._context())

    def _read_anew(self) -> None:
        self.window.stack.read_anew()

    def _rebuild(self) -> None:
        self._build(self.window.stack.history.here)
        QTimer.singleShot(0, self, self._give_focus)  # nothing of the new window is in sight before

    def _give_focus(self) -> None:
        focus = self.window.stack.first_focus()
        if focus is not None and self.window.stack.focusWidget() is None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self, here: Place | None) -> None:
        opened = self._opened
        self.window.build(page_entries(), self._doings(), self._find, self._start_page, self._language.code)
        self.window.stack.page_changed.connect(self._on_page_changed)
        if opened is not None:
            self._show(opened, here or FIRST)
        else:
            self._tell_closed()
            if not self._opening:
                self.window.stack.close_caseload(self._context(), here)

    def _doings(self) -> MenuDoings:
        window, operations = self.window, self.operations
        return MenuDoings(
            new=self._new,
            open=self.files.ask_which,
            close=self._close_caseload,
            back_up=self._back_up,
            restore=self._ask_restore,
            check=self._checking.start,
            quit=window.close,
            undo=lambda: operations.undo(self, self._on_undone),
            redo=lambda: operations.redo(self, self._on_undone),
            find=self._begin_to_find,
            back=window.back,
            forward=window.forward,
            next_part=window.go_to_part,
            go=window.go,
            theme=self._choose_theme,
            text_size=self.choose_text_size,
            language=self.choose_language,
            help=self._show_help,
            keys=lambda: window.go("help", "keys"),
            report=lambda: show_report(window, self._look, self._report()),
            about=partial(show_about, window, self._look),
            note=self._begin_note,
        )

    def _start_page(self) -> StartPage:
        doings = StartDoings(
            create=self._create,
            open=self.files.ask_which,
            sample=lambda: self._sample.show("is" if self._language.code == "is" else "se"),
            go_on=self.open,
            forget=self._forget_caseload,
            restore=self._ask_restore,
            language=self.choose_language,
        )
        last = Path(self.settings.caseload) if self.settings.caseload else None
        recent = [Path(name) for name in self.settings.recent]
        self._start = StartPage(self._look, doings, self._language.code, last, recent)
        return self._start

    def _forget_caseload(self, path: Path) -> None:
        last = "" if self.settings.caseload == str(path) else self.settings.caseload
        recent = tuple(name for name in self.settings.recent if name != str(path))
        self.change_settings(recent=recent, caseload=last)

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
            self.window.stack.close_caseload(self._context())
            self._tell_closed()
        self.problems.tell(error)

    def _on_facts(self, opened: OpenedCaseload) -> None:
        self._opened = opened
        self.problems.clear()
        self._recent.clear()
        if not self._sample.is_ours(opened.path):
            name = str(opened.path.resolve())
            recent = (name, *(other for other in self.settings.recent if other != name))[:_REMEMBERED]
            self.change_settings(caseload=name, recent=recent)
        self.watch.start(opened.path)
        self._write_or_drop_kept(opened)
        self._show(opened, self._first)
        self._first = FIRST
        self.backups.on_opened(opened)

    def _show(self, opened: OpenedCaseload, place: Place) -> None:
        self._on_history_changed(opened.undo, opened.redo)
        self._words.tell_opened(opened.backed_up)
        self._sample.tell(opened, self._close_caseload)
        self.watch.tell()
        self.backups.tell()
        context = self._context()
        self.window.stack.open_caseload(context, place)
        self._end_notes()
        self.notes = NoteTaking(context, self.window.stack, self.window.page_room)
        self._preloading.begin()

    def _context(self) -> PageContext:
        """What pages are handed now; without a caseload, for those that need none."""
        return PageContext(
            look=self._look,
            operations=self.operations,
            clock=self._clock,
            language=self._language.code,
            jurisdiction=self._opened.jurisdiction if self._opened else "",
            who=self.settings.who,
            go=self.window.go,
            settings=lambda: self.settings,
            remember=self._remember,
            frame=self._frame(),
            formats=self.settings.formats,
            note=self._begin_note,
        )

    def _frame(self) -> Frame:
        return Frame(
            theme=self._choose_theme,
            text_size=self.choose_text_size,
            language=self.choose_language,
            back_up=self._back_up,
            restore=lambda backup: self.restoring.confirm(backup, self._opened.path if self._opened else None),
            ask_restore=self._ask_restore,
            backups=lambda: self.backups.place_of(self._opened) if self._opened else None,
            office_changed=self._read_anew,
            keys=self._keys,
        )

    def _keys(self) -> list[KeyGroup]:
        """Every key there is now: of the menus, and of the pages that were made but are out of sight."""
        stack, groups = self.window.stack, self.window.menus.keys()
        words = {entry.id: entry.words() for entry in page_entries()}
        for page_id, page in stack.built().items():
            if page is not stack.page:
                actions = [action for some in page.menu_actions().values() for action in some]
                groups.append(KeyGroup(words[page_id], keys_of(actions)))
        return [group for group in groups if group.keys]

    def _report(self) -> ProblemReport:
        return ProblemReport(
            self._language.code, self._look.percent, self._look.choice.value, tuple(self.problems.reports)
        )

    def _show_help(self) -> None:
        stack = self.window.stack
        if stack.page_id != "help":
            topic = stack.page.help_topic() if stack.page is not None else "start"
            self.window.go("help", topic or stack.page_id, stack.page_id)

    def _back_up(self, then: Callable[[], object] | None = None) -> None:
        if self._opened is not None:
            self.backups.back_up(self._opened, then)

    def _ask_restore(self) -> None:
        opened = self._opened
        if opened is None:
            self.restoring.ask_which(None, None)
        else:
            self.restoring.ask_which(self.backups.place_of(opened).folder, opened.path)

    def _write_or_drop_kept(self, opened: OpenedCaseload) -> None:
        """What was typed while a caseload was out of reach belongs to that caseload alone."""
        if opened.caseload_id == self._kept_for:
            self.operations.write_kept()
        else:
            self.operations.drop_kept()
        self._kept_for = ""

    def _let_go(self) -> bool:
        """Leave the caseload, whose file is then handled on the writer's thread."""
        if not self._leave():
            return False
        self._forget_opened()
        return True

    def _close_caseload(self) -> None:
        opened = self._opened
        if opened is not None and self._leave():
            self.backups.before_closing(opened)
            self.operations.close_caseload()
            self._forget_opened()
            self._sample.remove(opened)

    def _forget_opened(self) -> None:
        self._opened = None
        self.watch.stop()
        self._sample.tell(None, self._close_caseload)
        self._end_notes()
        self.window.stack.close_caseload(self._context())
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
        stack, go = self.window.stack, self.window.go
        if self._opened is None:
            then([])
        elif text:
            self.operations.read(
                self, looked_up(text), lambda hits: then(found_things(hits, go, stack.can_show)), key="find"
            )
        else:
            here = stack.history.here
            people, workplaces = (self._recent.targets(page, here) for page in ("participants", "workplaces"))
            query = looked_at(people, workplaces)  # type: ignore[arg-type]
            show = partial(found_things, go=go, can_show=stack.can_show, recent=True)
            self.operations.read(self, query, lambda hits: then(show(hits)), key="find")

    def _begin_to_find(self) -> None:
        self.window.command_bar.field.begin()

    def _on_page_changed(self) -> None:
        self._recent.visit(self.window.stack.history.here)

    def _on_committed(self, changes: object) -> None:
        self.window.stack.refresh(changes)  # type: ignore[arg-type]

    def _on_history_changed(self, undo: Message | None, redo: Message | None) -> None:
        self.window.menus.set_history(self._said(undo) if undo else "", self._said(redo) if redo else "")

    def _on_undone(self, undone: "Undone") -> None:
        if undone.kept:
            self.problems.tell_kept(len(undone.kept))
        self._announce(self._said(undone.name))

    def _on_backed_up(self, moment: datetime) -> None:
        if self._opened is not None:
            self._opened = replace(self._opened, backed_up=moment, changed=False)
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
        if self.watch.is_out_of_reach and self.operations.kept:
            self.window.stay = True
            self._ask_whether_to_lose()
            return
        self.change_settings(geometry=self.window.geometry_text())
        self.window.hide()  # a last backup takes its time
        self.operations.close(self.backups.last_job(self._opened) if self._opened else None)

    def _ask_whether_to_lose(self) -> None:
        """What was typed while the caseload was out of reach goes with the window: that cannot be undone."""
        box = QMessageBox(self.window)
        box.setWindowTitle(self.tr("Not saved yet"))
        box.setText(self.tr("The caseload cannot be reached, so what you typed last is not saved."))
        box.setInformativeText(self.tr("Bring it back and it is saved by itself."))
        box.addButton(self.tr("Wait for it"), QMessageBox.ButtonRole.RejectRole)
        lose = box.addButton(self.tr("Close without saving"), QMessageBox.ButtonRole.DestructiveRole)
        lose.clicked.connect(self._close_without_saving)
        box.open()

    def _close_without_saving(self) -> None:
        self.operations.drop_kept()
        self.window.close()

    def _announce(self, words: str) -> None:
        announce(self.window, words)

    def _said(self, message: Message | VirkniError) -> str:
        return said(message, self._language.code)
