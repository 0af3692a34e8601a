"""Reading a note whole, mending it, or deleting one that was written by mistake."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from virkni_desktop.formats import day_month_in_words
from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.chips import FilterChips
from virkni_desktop.ui.components.fields import LineField, TextField
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.notes.codes import note_kinds
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.form_dialog import FormDialog
from virkni_desktop.ui.style_buttons import ButtonKind

if TYPE_CHECKING:
    from virkni_desktop.casework.timeline_view import TimelineEntry
    from virkni_desktop.store.session import WorkSession


class NoteDialog(FormDialog):
    """The history keeps what a note said before; Undo brings a deleted one back."""

    def __init__(self, parent: QWidget, context: PageContext, note: "TimelineEntry") -> None:
        super().__init__(parent, context, self.tr("Note"), self.tr("Save"), width=640)
        self._note = note
        look = context.look
        self.add_words(self._told_when())
        self._kind = FilterChips(look, self.tr("Kind of contact"), note_kinds())
        self._kind.choose(note.kind)
        self.column.addWidget(self._kind)
        self._title = LineField(look)
        self._title.setText(note.title)
        self.add_row(self.tr("Title, if it needs one"), self._title)
        self._text = TextField(look, lines=6, most=16)
        self._text.setPlainText(note.text)
        self._text_row = self.add_row(self.tr("What happened"), self._text)
        self._minutes = LineField(look, width=72)
        self._minutes.setText(str(note.minutes or ""))
        self._tags = LineField(look)
        self._tags.setText(" ".join(note.tags))
        self._minutes_row, _tags = self.add_line(
            (self.tr("Minutes"), self._minutes), (self.tr("Tags, parted by spaces"), self._tags)
        )
        self.column.addStretch()
        self.add_left(Button(look, self.tr("Delete note"), self._delete, kind=ButtonKind.DANGER, icon=Icon.TRASH))
        self._text.setFocus()

    def check(self) -> bool:
        """Words, and whole minutes."""
        wordless = not self._text.value().strip() and not self._title.value().strip()
        self._text_row.set_error(self.tr("Type some words, or delete the note.") if wordless else "")
        minutes = self._minutes.value().strip()
        wrong = bool(minutes) and not (minutes.isascii() and minutes.isdigit())
        self._minutes_row.set_error(self.tr("Type whole minutes, for example 30.") if wrong else "")
        return True

    def submit(self) -> None:
        """Write what is in the fields."""
        from virkni_desktop.casework import actions, notes  # noqa: PLC0415 -- loaded when first used

        minutes = self._minutes.value().strip()
        changes: notes.NoteFields = {
            "kind": self._kind.current(),
            "title": self._title.value(),
            "text": self._text.value(),
            "minutes": int(minutes) if minutes else None,
            "tags": self._tags.value().replace("#", ""),
        }
        note_id = self._note.note_id
        if note_id is None:
            return

        def change(session: "WorkSession") -> None:
            notes.change_note(session, note_id, **changes)

        self.write(actions.CHANGE_NOTE, change, lambda _result: None)

    def _delete(self) -> None:
        from virkni_desktop.casework import actions, notes  # noqa: PLC0415 -- loaded when first used

        note_id = self._note.note_id
        if note_id is None:
            return

        def delete(session: "WorkSession") -> None:
            notes.delete_note(session, note_id)

        self.write(actions.DELETE_NOTE, delete, lambda _result: None)

    def _told_when(self) -> str:
        language, note = self.context.language, self._note
        day = f"{day_month_in_words(note.on, language)} {note.on.year}"
        at = note.at.astimezone().strftime("%H:%M") if note.at else ""
        parts = (f"{day[:1].upper()}{day[1:]}", at, note.with_whom or "", note.workplace or "", note.author)
        return " · ".join(part for part in parts if part)
