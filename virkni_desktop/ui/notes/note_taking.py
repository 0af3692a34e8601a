"""Begins notes from anywhere, keeps what is typed whatever happens, and offers to go on with what was not finished."""

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from virkni_desktop.ui.components.announcing import announce
from virkni_desktop.ui.components.inline_bar import InlineBar
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.notes.occasion import DRAFTS, Occasion
from virkni_desktop.ui.page_room import PageRoom
from virkni_desktop.ui.page_stack import PageStack
from virkni_desktop.ui.pages import PageContext

if TYPE_CHECKING:
    from virkni_desktop.casework.drafts import KeptDraft
    from virkni_desktop.store.session import WorkSession
    from virkni_desktop.ui.notes.note_panel import NotePanel

_QUIET = 500  # milliseconds after the caseload was opened


class NoteTaking(QObject):
    """One panel for all pages, made when it is first needed; one draft for each person, workplace and note.

    ``saved`` brings the sentence that is announced after a note is on the disk.
    """

    saved = Signal(str)

    def __init__(self, context: PageContext, stack: PageStack, room: PageRoom) -> None:
        super().__init__(room)
        self._context, self._stack, self._room = context, stack, room
        self._panel: NotePanel | None = None
        self._drafts: dict[str, Mapping[str, Any]] = {}
        self._before: QWidget | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)
        context.operations.read(self, _read_drafts, self._on_drafts_read)
        # Loaded beside the window and built while nobody waits for it, so that the first Ctrl+N is as quick as any.
        QTimer.singleShot(_QUIET, self, self._load)

    @property
    def panel(self) -> "NotePanel | None":
        """The panel while it is in sight."""
        return self._panel if self._panel is not None and not self._panel.isHidden() else None

    def begin_here(self) -> None:
        """Begin a note about what the page in sight shows, or go on with the one that is open."""
        panel, page, focus = self.panel, self._stack.page, QApplication.focusWidget()
        if panel is not None and focus is not None and panel.isAncestorOf(focus):
            panel.take_keyboard()
            return
        self.begin(page.note_about() if page is not None else None)

    def begin(self, occasion: Occasion | None = None) -> None:
        """Begin a note; one that is open about someone else is kept, and can be gone on with."""
        panel = self.panel
        if panel is not None and panel.is_saving:
            return
        wanted = occasion or (panel.occasion if panel is not None else Occasion("", None))
        if panel is None or panel.occasion.draft_name != wanted.draft_name or wanted.follow_up_id is not None:
            if panel is not None:
                self._keep()
            else:
                self._before = QApplication.focusWidget()
            self._open(wanted)
        self._made_panel().take_keyboard()

    def leave(self) -> None:
        """Keep what is typed: the window is made anew, or the caseload is closed."""
        if self.panel is not None:
            self._keep()

    def _open(self, occasion: Occasion) -> None:
        panel = self._made_panel()
        draft = self._drafts.get(occasion.draft_name)
        if draft is not None and occasion.follow_up_id is None:
            occasion = Occasion.from_json(draft["occasion"])
        panel.begin(occasion, draft)
        self._room.clear_waiting()
        self._room.show_panel(shown=True)
        self._offer_other(panel, occasion)

    def _go_on(self, name: str) -> None:
        draft = self._drafts.get(name)
        if draft is not None:
            if self.panel is not None:
                self._keep()
            self._open(Occasion.from_json(draft["occasion"]))
            self._made_panel().take_keyboard()

    def _keep(self) -> None:
        """Write what is typed beside the facts, or forget what was kept when nothing is left of it."""
        panel = self._panel
        if panel is None:
            return
        name = panel.occasion.draft_name
        value = {"occasion": panel.occasion.as_json(), **panel.form.values()} if panel.form.is_touched() else None
        gone = [name] if value is None and name in self._drafts else []
        if value is not None and value == self._drafts.get(name):
            return
        if value is not None:
            self._drafts.pop(name, None)
            self._drafts[name] = value  # the newest is the last
        for one in gone:
            self._drafts.pop(one, None)
        if value is not None or gone:
            self._write_drafts(name, value, gone)

    def _write_drafts(self, name: str, value: Mapping[str, Any] | None, gone: list[str]) -> None:
        from virkni_desktop.casework import actions, drafts  # noqa: PLC0415 -- loaded when first used

        def write(session: "WorkSession") -> None:
            if value is not None:
                drafts.save_draft(session, name, value)
            for one in gone:
                drafts.drop_draft(session, one)

        # It is no step: what somebody types elsewhere stays one step of Undo.
        self._context.operations.write(self, actions.KEEP_DRAFT, write, typing=DRAFTS)

    def _put_away(self, *, focus: bool = True) -> None:
        self._keep()
        self._close(focus=focus)
        self._offer_waiting()

    def _close(self, *, focus: bool = True) -> None:
        self._room.show_panel(shown=False)
        if focus:
            self._give_back_keyboard()
        self._before = None

    def _give_back_keyboard(self) -> None:
        """Where it was before the panel came, if that is still in sight."""
        before, page = self._before, self._stack.page
        if before is not None and isValid(before) and before.isVisible() and self._stack.isAncestorOf(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        elif page is not None and (first := page.first_focus()) is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_subject_changed(self, before: Occasion) -> None:
        """What was typed goes along to whom it is about, beside what was kept about that one."""
        panel = self._made_panel()
        moved, kept = before.draft_name, self._drafts.get(panel.occasion.draft_name)
        if kept is not None:
            panel.form.take_in(kept)
        if self._drafts.pop(moved, None) is not None:
            self._write_drafts(moved, None, [moved])
            self._keep()

    def _on_saved(self, sentence: str) -> None:
        panel = self._made_panel()
        self._drafts.pop(panel.occasion.draft_name, None)
        panel.form.begin(Occasion("", None))
        self._close()
        announce(self._room, sentence)
        self.saved.emit(sentence)

    def _on_discarded(self) -> None:
        """Throw the words away, and offer them back: no step of Undo knows them."""
        panel = self._made_panel()
        name, is_touched = panel.occasion.draft_name, panel.form.is_touched()
        value = {"occasion": panel.occasion.as_json(), **panel.form.values()}
        if self._drafts.pop(name, None) is not None:
            self._write_drafts(name, None, [name])
        panel.form.begin(Occasion("", None))
        self._close()
        if is_touched:
            words = self.tr("The note was discarded.")
            back = partial(self._bring_back, name, value)
            self._say_waiting(words, self.tr("Bring it back"), back)

    def _bring_back(self, name: str, value: Mapping[str, Any]) -> None:
        self._drafts[name] = value
        self._write_drafts(name, value, [])
        self._go_on(name)

    def _on_drafts_read(self, kept: "tuple[KeptDraft, ...]") -> None:
        for one in reversed(kept):  # the newest is offered first
            self._drafts.setdefault(one.name, one.value)
        panel = self.panel
        if panel is None:
            self._offer_waiting()
        elif not panel.form.is_touched() and panel.occasion.draft_name in self._drafts:
            panel.form.show_values(self._drafts[panel.occasion.draft_name])

    def _offer_waiting(self) -> None:
        """Over the page: the newest note that was not finished."""
        name = self._newest()
        if name is None:
            self._room.clear_waiting()
        else:
            self._say_waiting(self._unfinished(name), self.tr("Continue"), partial(self._go_on, name))

    def _offer_other(self, panel: "NotePanel", occasion: Occasion) -> None:
        """In the panel: the newest note about someone else."""
        name = self._newest(but=occasion.draft_name)
        if name is not None:
            panel.offer(self._unfinished(name), self.tr("Continue"), partial(self._go_on, name))

    def _newest(self, but: str = "") -> str | None:
        return next((name for name in reversed(self._drafts) if name != but), None)

    def _unfinished(self, name: str) -> str:
        person = Occasion.from_json(self._drafts[name]["occasion"]).person
        if not person:
            return self.tr("You have an unfinished note.")
        return self.tr("You have an unfinished note about {name}.").format(name=person)

    def _say_waiting(self, sentence: str, button: str, on_click: "partial[None]") -> None:
        def say(bar: InlineBar) -> None:
            bar.say(Status.INFO, sentence, button, on_click, closable=True)

        self._room.say_waiting(say)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        """What has the keyboard is not to lie under the panel: where there is no room for both, the panel goes."""
        if new is not None and self._room.is_over and self._stack.isAncestorOf(new):
            self._put_away(focus=False)

    def _load(self) -> None:
        self._context.operations.run(self, _load_panel, lambda _panel: self._made_panel())

    def _made_panel(self) -> "NotePanel":
        if self._panel is None:
            from virkni_desktop.ui.notes.note_panel import NotePanel  # noqa: PLC0415 -- made when first needed

            self._panel = NotePanel(self._context)
            self._panel.to_keep.connect(self._keep)
            self._panel.put_away.connect(self._put_away)
            self._panel.saved.connect(self._on_saved)
            self._panel.discarded.connect(self._on_discarded)
            self._panel.subject_changed.connect(self._on_subject_changed)
            self._room.put(self._panel)
        return self._panel


def _load_panel() -> object:
    """Load what the panel is made of."""
    from virkni_desktop.forms.phrases import load_phrases  # noqa: PLC0415 -- beside the window
    from virkni_desktop.ui.notes import note_panel  # noqa: PLC0415 -- as above

    load_phrases("en")
    return note_panel


def _read_drafts(session: "WorkSession") -> "tuple[KeptDraft, ...]":
    from virkni_desktop.casework.drafts import list_drafts  # noqa: PLC0415 -- on the reader's thread

    return list_drafts(session, DRAFTS)
