"""The fields of a note: what kind of contact, what happened, with whom and when, what it completes, what comes next."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QVBoxLayout, QWidget

from virkni_desktop.formats import day_month
from virkni_desktop.ui.components.chips import Choice, FilterChips
from virkni_desktop.ui.components.fields import ChoiceField, LineField
from virkni_desktop.ui.components.form import CheckField, FormRow
from virkni_desktop.ui.notes.codes import contact_kinds, follow_up_kind_word
from virkni_desktop.ui.notes.moment_fields import MomentFields
from virkni_desktop.ui.notes.next_fields import NextFields
from virkni_desktop.ui.notes.occasion import Occasion
from virkni_desktop.ui.notes.phrase_field import PhraseField
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.theme import Space

if TYPE_CHECKING:
    from virkni_desktop.casework.follow_up_view import FollowUpView
    from virkni_desktop.casework.note_view import NoteBasis, WrittenNote
    from virkni_desktop.casework.notes import NoteFields

_LOGGED_AS = {"call": "phone", "visit": "visit", "meeting": "meeting", "follow-up": "meeting"}
_NEXT_AFTER = {"phone": "call", "visit": "visit", "meeting": "follow-up"}
_IN_PERSON = frozenset({"visit", "meeting"})
_TYPED = ("text", "title", "with_whom", "minutes", "tags", "next_text")
INTERNAL = "internal"


@dataclass(frozen=True, slots=True)
class _Completed:
    """The follow-up that the note can complete."""

    follow_up_id: UUID
    text: str
    kind: str
    due: str = ""


class NoteForm(QWidget):
    """``edited`` comes whenever somebody changes something; ``show_values`` and ``values`` speak of it as it is typed."""

    edited = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._filling = False
        self._blank: Mapping[str, Any] = {}
        self._open: tuple[FollowUpView, ...] = ()
        self._given: _Completed | None = None
        self._offered: _Completed | None = None
        look = context.look
        self.kind = FilterChips(look, self.tr("Kind of contact"), contact_kinds(context))
        self.title = LineField(look)
        self.text = PhraseField(look, context.language)
        self.moment = MomentFields(context)
        self.minutes = LineField(look, width=64)
        self.with_whom = LineField(look)
        self.in_person = CheckField(look, self.tr("We met in person"))
        self.completes = CheckField(look, "")
        self.next = NextFields(context)
        self.tags = LineField(look)
        self.audience = ChoiceField(look, choices=self._audiences())
        self._lay_out()
        self._connect()

    def begin(self, occasion: Occasion) -> None:
        """Empty, as it fits the occasion."""
        self._given = None
        if occasion.follow_up_id is not None:
            self._given = _Completed(occasion.follow_up_id, occasion.follow_up_text, occasion.follow_up_kind)
        self._open = ()
        kind = _LOGGED_AS.get(occasion.follow_up_kind, "phone")
        now = self._context.clock.now().astimezone()
        blank = {
            "kind": kind, "title": "", "text": "", "with_whom": "", "minutes": "", "tags": "", "audience": INTERNAL,
            "day": self._context.show_day(now.date()), "time": now.strftime("%H:%M"), "completes": occasion.completes,
            "in_person": kind in _IN_PERSON,
            "next": "none", "next_kind": occasion.follow_up_kind or _NEXT_AFTER.get(kind, "call"), "next_day": "",
            "next_text": occasion.follow_up_text,
        }  # fmt: skip
        self._blank = blank
        self.show_values(blank)
        self._show_changing(changing=occasion.note_id is not None)

    def show_basis(self, basis: "NoteBasis") -> None:
        """Offer the people it can have been with and what it can complete; a note that is there is shown as it is."""
        completer = QCompleter(list(basis.people), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.with_whom.setCompleter(completer)
        self.with_whom.setPlaceholderText(", ".join(basis.people[:2]))
        self._open = basis.open_follow_ups
        if basis.note is not None and not self.is_touched():
            self._show_written(basis.note)
        self._offer()

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Show what was typed before; what is missing stays blank."""
        told = {**self._blank, **values}
        self._filling = True
        if told["kind"] in {choice.key for choice in contact_kinds(self._context)}:
            self.kind.choose(told["kind"])
        for field, name in self._lines():
            field.setText(told[name])
        self.text.words.setPlainText(told["text"])
        self.moment.set_typed(told["day"], told["time"])
        self.audience.set_current(told["audience"])
        self.completes.setChecked(bool(told["completes"]))
        self.in_person.setChecked(bool(told["in_person"]))
        self.next.show_values(told["next"], told["next_kind"], told["next_day"], told["next_text"])
        for row in (self.text_row, self._minutes_row):
            row.set_error("")
        self._filling = False
        self._offer()

    def take_in(self, values: Mapping[str, Any]) -> None:
        """Show what was typed before, under what is typed now."""
        typed = self.text.words.toPlainText().strip()
        text = "\n".join(part for part in (typed, values.get("text", "")) if part)
        self.show_values({**values, "text": text} if not self.is_touched() else {**self.values(), "text": text})

    def values(self) -> dict[str, Any]:
        """What stands in the fields, as it is typed, for a draft."""
        day, at = self.moment.typed()
        choice, kind, next_day, next_text = self.next.values()
        return {
            "kind": self.kind.current(), "text": self.text.words.toPlainText(), "day": day, "time": at,
            "audience": self.audience.current(), "completes": self.completes.isChecked(),
            "in_person": self.in_person.isChecked(), "next": choice,
            "next_kind": kind, "next_day": next_day, "next_text": next_text,
            **{name: field.value() for field, name in self._lines()},
        }  # fmt: skip

    def is_touched(self) -> bool:
        """Whether there are words that would be lost."""
        values = self.values()
        return any(values[name].strip() != self._blank.get(name, "").strip() for name in _TYPED)

    def wrong(self) -> QWidget | None:
        """The first field that does not fit, with a sentence under it; None where all is well."""
        wordless = not self.text.words.value().strip() and not self.title.value().strip()
        self.text_row.set_error(self.tr("Type what happened.") if wordless and self.completed() is None else "")
        minutes = self.minutes.value().strip()
        fits = not minutes or (minutes.isascii() and minutes.isdigit())
        self._minutes_row.set_error("" if fits else self.tr("Type whole minutes, for example 30."))
        self.moment.moment()
        if self.text_row.error():
            return self.text
        return self.moment.first_wrong() or (None if fits else self.minutes) or self.next.first_wrong()

    def fields(self, happened_at: datetime) -> "NoteFields":
        """What to write of the note."""
        minutes = self.minutes.value().strip()
        return {
            "kind": self.kind.current(),
            "title": self.title.value().strip(),
            "text": self.text.words.value().strip(),
            "happened_at": happened_at,
            "minutes": int(minutes) if minutes else None,
            "with_whom": self.with_whom.value().strip() or None,
            "tags": self.tags.value().replace("#", " "),
            "audience": self.audience.current() or INTERNAL,
            "in_person": self.in_person.isChecked(),
        }

    def completed(self) -> UUID | None:
        """The follow-up that the note completes."""
        return self._offered.follow_up_id if self._offered and self.completes.isChecked() else None

    def _show_written(self, note: "WrittenNote") -> None:
        local = note.happened_at.astimezone()
        self._blank = {
            **self._blank, "kind": note.kind, "title": note.title, "text": note.text, "audience": note.audience,
            "with_whom": note.with_whom or "", "minutes": str(note.minutes or ""), "tags": note.tags,
            "in_person": note.in_person,
            "day": self._context.show_day(local.date()), "time": local.strftime("%H:%M"),
        }  # fmt: skip
        self.show_values(self._blank)

    def _show_changing(self, *, changing: bool) -> None:
        """A note that is there plans nothing anew and completes nothing."""
        self.next.setVisible(not changing)
        self._title_row.setVisible(changing)

    def _offer(self) -> None:
        """Offer to complete the follow-up one came from, or the earliest one that fits the kind of contact."""
        kind = self.kind.current()
        fitting = next((one for one in self._open if _LOGGED_AS.get(one.kind) == kind), None)
        offered = self._given
        if offered is None and fitting is not None:
            due = day_month(fitting.due_on, self._context.language)
            offered = _Completed(fitting.follow_up_id, fitting.text, fitting.kind, due)
        if offered is None or offered != self._offered:
            self.completes.setChecked(bool(offered and offered is self._given and self.completes.isChecked()))
        self._offered = offered
        self.completes.setVisible(offered is not None)
        if offered is not None:
            what = offered.text or follow_up_kind_word(offered.kind)
            words = self.tr("Completes “{text}”").format(text=what)
            if offered.due:
                words = self.tr("Completes “{text}”, due {day}").format(text=what, day=offered.due)
            self.completes.setText(words.replace("&", "&&"))

    def _on_kind_chosen(self, key: str) -> None:
        if not self._filling:
            self.in_person.setChecked(key in _IN_PERSON)
            self._offer()
            if self._given is None:
                self.next.kind.set_current(_NEXT_AFTER.get(key, "call"))
            self.edited.emit()

    def _on_edited(self) -> None:
        if not self._filling:
            self.edited.emit()

    def _connect(self) -> None:
        self.kind.chosen.connect(self._on_kind_chosen)
        self.text.words.textChanged.connect(self._on_edited)
        self.text.words.textChanged.connect(lambda: self.text_row.set_error(""))
        for field, _name in self._lines():
            field.textChanged.connect(self._on_edited)
        self.moment.edited.connect(self._on_edited)
        self.audience.chosen.connect(self._on_edited)
        self.completes.toggled.connect(self._on_edited)
        self.in_person.toggled.connect(self._on_edited)
        self.next.edited.connect(self._on_edited)

    def _lines(self) -> tuple[tuple[LineField, str], ...]:
        return (
            (self.title, "title"),
            (self.with_whom, "with_whom"),
            (self.minutes, "minutes"),
            (self.tags, "tags"),
        )

    def _audiences(self) -> list[Choice]:
        return [
            Choice(INTERNAL, self.tr("Only for us")),
            Choice("participant", self.tr("The participant may read it")),
            Choice("workplace", self.tr("The workplace may read it")),
        ]

    def _lay_out(self) -> None:
        look = self._context.look
        self._title_row = FormRow(look, self.tr("Title, if it needs one"), self.title)
        self.text_row = FormRow(look, self.tr("What happened"), self.text)
        self.text_row.label.setBuddy(self.text.words)
        self._minutes_row = FormRow(look, self.tr("Minutes"), self.minutes)
        when = QHBoxLayout()
        when.setSpacing(Space.M)
        when.addWidget(self.moment, 1)
        when.addWidget(self._minutes_row, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.kind)
        column.addWidget(self._title_row)
        column.addWidget(self.text_row)
        column.addWidget(self.completes)
        column.addLayout(when)
        column.addWidget(FormRow(look, self.tr("With whom"), self.with_whom))
        column.addWidget(self.in_person)
        column.addWidget(self.next)
        column.addWidget(FormRow(look, self.tr("Tags, parted by spaces"), self.tags))
        column.addWidget(FormRow(look, self.tr("For whom it is written"), self.audience))
