"""The panel one writes a note in, beside whatever page is in sight; it never blocks the window."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from virkni_desktop.formats import day_month_in_words
from virkni_desktop.ui.components.buttons import Button, ToolButton
from virkni_desktop.ui.components.inline_bar import InlineBar
from virkni_desktop.ui.components.page_parts import BarRoom, Ground, Hairline
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.components.text import ElidedText, Text
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.notes.note_form import NoteForm
from virkni_desktop.ui.notes.note_writing import NoteToWrite, write_it
from virkni_desktop.ui.notes.occasion import Occasion
from virkni_desktop.ui.notes.subject_choice import SubjectChoice
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import Role, Space, Token

if TYPE_CHECKING:
    from virkni_desktop.casework.note_view import NoteBasis, NoteSubject
    from virkni_desktop.errors import VirkniError
    from virkni_desktop.store.session import WorkSession

KEPT_AFTER = 2000  # milliseconds after the first letter that is not kept yet


class NotePanel(Ground):
    """Ctrl+Enter saves, Esc puts it away and keeps what is typed.

    ``to_keep`` comes when what is typed should be kept: two seconds after the first change, and when the keyboard leaves.
    ``saved`` brings the sentence that says so, ``put_away`` comes with Esc, ``discarded`` when the words shall go.
    ``subject_changed`` brings the occasion there was before it was said whom the note is about.
    """

    to_keep = Signal()
    saved = Signal(str)
    put_away = Signal()
    discarded = Signal()
    subject_changed = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__(context.look, Token.WINDOW)
        self._context = context
        self.occasion = Occasion("", None)
        self._saving = False
        look = context.look
        self.setAccessibleName(self.tr("Note"))
        self._title = ElidedText(look, "", Role.HEADING)
        self._told = Text(look, "", Role.SECONDARY, Token.MUTED, wrap=True)
        self.bar = InlineBar(look)
        self.subject = SubjectChoice(context)
        self.form = NoteForm(context)
        self.save_button = Button(look, self.tr("Save"), self.save, kind=ButtonKind.PRIMARY)
        self._discard = Button(look, self.tr("Discard"), self.discarded.emit, kind=ButtonKind.QUIET)
        self._delete = Button(look, self.tr("Delete note"), self._delete_note, kind=ButtonKind.DANGER, icon=Icon.TRASH)
        self._discard.set_flush("left")
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEPT_AFTER)
        self._timer.timeout.connect(self.to_keep)
        self.form.edited.connect(self._on_edited)
        self.subject.chosen.connect(self._on_subject_chosen)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence.fromString(keys), self, self.save)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def begin(self, occasion: Occasion, draft: Mapping[str, Any] | None = None) -> None:
        """Start a note for an occasion, or go on with what was typed before."""
        self._saving = False
        self.save_button.disable("")
        self._timer.stop()
        self.bar.clear()
        self.form.begin(occasion)
        if draft is not None:
            kept = {"completes": True} if occasion.completes else {}
            self.form.show_values({**draft, **kept})
        self._show_occasion(occasion)
        self._read_basis()

    @property
    def is_saving(self) -> bool:
        """Whether the note is being written."""
        return self._saving

    def take_keyboard(self) -> None:
        """Put the keyboard where one goes on: whom it is about, then the words."""
        field: QWidget = self.form.text.words if self.occasion.is_about_someone else self.subject.field
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def offer(self, sentence: str, button: str, on_click: Callable[[], object]) -> None:
        """Say that there is another note to go on with."""
        self.bar.say(Status.INFO, sentence, button, on_click, closable=True)

    def save(self) -> None:
        """Write it as one step; what does not fit is said and nothing is lost."""
        if self._saving:
            return
        if not self.occasion.is_about_someone:
            self.subject.set_error(self.tr("Choose whom or which workplace the note is about."))
            self.subject.field.setFocus()
            return
        wrong = self.form.wrong()
        moment = self.form.moment.moment()
        if wrong is not None or moment is None:
            (wrong or self.form.moment.time).setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._timer.stop()
        note = NoteToWrite(self.occasion, self.form.fields(moment), self.form.completed(), self.form.next.planned())
        self._saving = True
        self.save_button.disable(self.tr("Saving"))
        write_it(self, self._context.operations, note, self._on_saved, self._on_refused)

    def _delete_note(self) -> None:
        from virkni_desktop.casework import actions, drafts, notes  # noqa: PLC0415 -- loaded when first used

        occasion = self.occasion

        def delete(session: "WorkSession") -> None:
            if occasion.note_id is not None:
                notes.delete_note(session, occasion.note_id)
            drafts.drop_draft(session, occasion.draft_name)

        sentence = self.tr("Note deleted. Undo brings it back.")
        self._context.operations.write(
            self, actions.DELETE_NOTE, delete, lambda _result: self.saved.emit(sentence), self._on_refused
        )

    def _on_saved(self, _result: object) -> None:
        self._saving = False
        self.save_button.disable("")
        self.saved.emit(self.tr("Note about {name} saved").format(name=self.occasion.person))

    def _on_refused(self, error: "VirkniError") -> None:
        self._saving = False
        self.save_button.disable("")
        self.bar.say(Status.ERROR, self._context.said(error))
        self.to_keep.emit()

    def _on_subject_chosen(self, subject: "NoteSubject") -> None:
        before = self.occasion
        occasion = Occasion(
            subject.name, subject.episode_id, subject.workplace_id, before.follow_up_id, before.follow_up_text,
            before.follow_up_kind, before.completes,
        )  # fmt: skip
        self._show_occasion(occasion)
        self.subject_changed.emit(before)
        self._read_basis()
        self.form.text.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_occasion(self, occasion: Occasion) -> None:
        self.occasion = occasion
        changing = occasion.note_id is not None
        self._title.setText(self.tr("Change note") if changing else self.tr("Note"))
        self._told.hide()
        self._delete.setVisible(changing)
        self.subject.set_fixed(fixed=changing)
        if occasion.is_about_someone:
            self.subject.show_subject(occasion.person)
        else:
            self.subject.ask_quietly()

    def _read_basis(self) -> None:
        occasion = self.occasion
        if not occasion.is_about_someone:
            return

        def query(session: "WorkSession") -> "NoteBasis":
            from virkni_desktop.casework.note_view import get_note_basis  # noqa: PLC0415 -- on the reader's thread

            return get_note_basis(
                session, episode_id=occasion.episode_id, workplace_id=occasion.workplace_id, note_id=occasion.note_id
            )

        self._context.operations.read(self, query, self._show_basis, self._on_refused, key="basis")

    def _show_basis(self, basis: "NoteBasis") -> None:
        self.subject.show_subject(basis.subject.name or self.occasion.person, basis.subject.detail)
        self.form.show_basis(basis)
        if basis.note is not None:
            note = basis.note
            local = note.recorded_at.astimezone()
            day = day_month_in_words(local.date(), self._context.language)
            words = self.tr("Written down by {author} on {day}, {time}. The history keeps what it said before.")
            self._told.setText(words.format(author=note.author or "–", day=day, time=local.strftime("%H:%M")))
            self._told.show()

    def _on_edited(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        """Keep what is typed when the keyboard leaves; bring the field that has it into sight."""
        inside = new is not None and self.isAncestorOf(new)
        if new is not None and self._body.isAncestorOf(new):
            self._scroll.ensureWidgetVisible(new, 0, Space.XL)
        if old is not None and not inside and self._timer.isActive():
            self._timer.stop()
            self.to_keep.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts the panel away and keeps what is typed."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away.emit()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        self._column.setContentsMargins(Space.L, Space.XS, Space.L - self._bar_room.width, Space.L)

    def _lay_out(self) -> None:
        look = self._context.look
        close = ToolButton(
            look, self.tr("Close, keep what is typed"), Icon.X, self.put_away.emit, alone=True, small=True
        )
        head = QHBoxLayout()
        head.setContentsMargins(Space.L, Space.S, Space.S, Space.XS)
        head.addWidget(self._title, 1)
        head.addWidget(close)
        self._body = Ground(look, Token.WINDOW)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(Space.L, Space.XS, Space.L, Space.L)
        column.setSpacing(Space.M)
        for widget in (self.bar, self.subject, self._told, self.form):
            column.addWidget(widget)
        column.addWidget(self._delete, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._column = column
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._body)
        self._bar_room = BarRoom(self._scroll, self._fit)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        foot.setSpacing(Space.S)
        foot.addWidget(self._discard)
        foot.addWidget(ElidedText(look, self.tr("Esc keeps the draft"), Role.SMALL, Token.MUTED), 1)
        foot.addWidget(ElidedText(look, self.tr("Ctrl+Enter"), Role.SMALL, Token.MUTED))
        foot.addWidget(self.save_button)
        inner = QVBoxLayout()
        inner.setSpacing(0)
        inner.addLayout(head)
        inner.addWidget(self._scroll, 1)
        inner.addWidget(Hairline(look))
        inner.addLayout(foot)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(Hairline(look, upright=True))
        whole.addLayout(inner, 1)
