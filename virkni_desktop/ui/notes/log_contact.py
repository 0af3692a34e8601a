"""The small window that writes down a contact, completes a reminder and sets the next one in one go."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.chips import Choice, FilterChips
from virkni_desktop.ui.components.fields import DateField, LineField, TextField
from virkni_desktop.ui.components.form import FormRow
from virkni_desktop.ui.components.inline_bar import InlineBar
from virkni_desktop.ui.components.page_parts import Ground, PageFooter
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.notes.codes import note_kinds
from virkni_desktop.ui.notes.occasion import Occasion
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import Role, Space, Token

if TYPE_CHECKING:
    from virkni_desktop.casework.followups import NextFollowUp
    from virkni_desktop.errors import VirkniError
    from virkni_desktop.store.session import WorkSession

_KIND_AFTER = {"call": "phone", "visit": "visit", "meeting": "meeting", "follow-up": "meeting"}
_NEXT_AFTER = {"phone": "call", "visit": "visit", "meeting": "follow-up"}


class LogContactDialog(QDialog):
    """Kind, words, when, minutes, next one. Ctrl+Enter saves; nothing is written before.

    ``then`` is called after it was saved.
    """

    def __init__(
        self, parent: QWidget, context: PageContext, occasion: Occasion, then: Callable[[], object] | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._occasion, self._then = context, occasion, then
        look = context.look
        self.setWindowTitle(self.tr("Log contact"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._bar = InlineBar(look)
        self._kind = FilterChips(look, self.tr("Kind of contact"), note_kinds())
        self._words = TextField(look, lines=5, most=12)
        self._day = DateField(look, context.read_day, context.show_day)
        self._time = LineField(look, width=88)
        self._minutes = LineField(look, width=72)
        self._next = FilterChips(look, self.tr("Next follow-up"), self._next_choices())
        self._pick = DateField(look, context.read_day, context.show_day)
        self._save = Button(look, self.tr("Save"), self.save, kind=ButtonKind.PRIMARY)
        self._save.setToolTip("Ctrl+Enter")
        self._save.setDefault(True)
        self._lay_out()
        self._fill()
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.save)
        self._words.setFocus()
        self.resize(look.scaled(560), look.scaled(560))

    def save(self) -> None:
        """Write it all as one step; what does not fit is said and nothing is lost."""
        for row, field in ((self._day_row, self._day), (self._pick_row, self._pick)):
            field.flush()
            if row.error():
                field.setFocus()
                return
        minutes = self._minutes.value().strip()
        self._minutes_row.set_error(
            "" if not minutes or minutes.isdigit() else self.tr("Type whole minutes, for example 30.")
        )
        at = self._moment()
        if at is None or self._minutes_row.error():
            return
        self._save.disable(self.tr("Saving"))
        self._write(at, int(minutes) if minutes else None)

    def _write(self, at: datetime, minutes: int | None) -> None:
        from virkni_desktop.casework import actions, notes  # noqa: PLC0415 -- loaded when first used, as the page is

        occasion, kind, text = self._occasion, self._kind.current(), self._words.value().strip()
        then = self._next_follow_up(kind)

        def write(session: "WorkSession") -> object:
            if occasion.follow_up_id is not None:
                return notes.done_and_log(
                    session, occasion.follow_up_id, then=then, kind=kind, text=text, happened_at=at, minutes=minutes
                )
            return notes.write_note(
                session, then=then, kind=kind, text=text, happened_at=at, minutes=minutes,
                episode_id=occasion.episode_id, workplace_id=occasion.workplace_id,
            )  # fmt: skip

        action = actions.DONE_AND_LOG if occasion.follow_up_id else actions.WRITE_NOTE
        self._context.operations.write(self, action, write, self._on_saved, self._on_refused)

    def _next_follow_up(self, kind: str) -> "NextFollowUp | None":
        day = self._next_day()
        if day is None:
            return None
        planned: NextFollowUp = {
            "kind": self._occasion.follow_up_kind or _NEXT_AFTER.get(kind, "call"),
            "due_on": day,
            "text": self._occasion.follow_up_text or self.tr("Be in touch"),
        }
        return planned

    def _next_day(self) -> date | None:
        today = self._context.clock.today()
        days = {"1w": 7, "2w": 14, "4w": 28}
        chosen = self._next.current()
        if chosen == "pick":
            return self._pick.day()
        return today + timedelta(days=days[chosen]) if chosen in days else None

    def _moment(self) -> datetime | None:
        day = self._day.day() or self._context.clock.today()
        typed = self._time.value().strip().replace(".", ":")
        try:
            at = time.fromisoformat(typed.zfill(5)) if typed else time(12)
        except ValueError:
            self._time_row.set_error(self.tr("Type the time as 14:10."))
            self._time.setFocus()
            return None
        self._time_row.set_error("")
        return datetime.combine(day, at).astimezone()

    def _on_saved(self, _result: object) -> None:
        self.accept()
        if self._then is not None:
            self._then()

    def _on_refused(self, error: "VirkniError") -> None:
        self._save.disable("")
        self._bar.say(Status.ERROR, self._context.said(error))

    def _fill(self) -> None:
        now = self._context.clock.now().astimezone()
        self._kind.choose(_KIND_AFTER.get(self._occasion.follow_up_kind, "phone"))
        self._day.set_date(now.date())
        self._time.set_value(now.strftime("%H:%M"))

    def _next_choices(self) -> list[Choice]:
        return [
            Choice("none", self.tr("None")),
            Choice("1w", self.tr("In one week")),
            Choice("2w", self.tr("In two weeks")),
            Choice("4w", self.tr("In four weeks")),
            Choice("pick", self.tr("Another day")),
        ]

    def _lay_out(self) -> None:
        look = self._context.look
        body = Ground(look)
        column = QVBoxLayout(body)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.L)
        column.addWidget(Text(look, self.tr("Contact with {name}").format(name=self._occasion.person), Role.HEADING))
        if self._occasion.follow_up_text:
            closes = self.tr("Completes “{text}”").format(text=self._occasion.follow_up_text)
            column.addWidget(Text(look, closes, Role.SECONDARY, Token.MUTED, wrap=True))
        column.addWidget(self._bar)
        column.addWidget(self._kind)
        self._words_row = FormRow(look, self.tr("What happened"), self._words)
        column.addWidget(self._words_row)
        self._day_row = FormRow(look, self.tr("Day"), self._day)
        self._time_row = FormRow(look, self.tr("Time"), self._time)
        self._minutes_row = FormRow(look, self.tr("Minutes"), self._minutes)
        line = QHBoxLayout()
        line.setSpacing(Space.L)
        for row in (self._day_row, self._time_row, self._minutes_row):
            line.addWidget(row, 0, Qt.AlignmentFlag.AlignTop)
        line.addStretch()
        column.addLayout(line)
        column.addWidget(Text(look, self.tr("Next follow-up"), Role.SMALL, Token.MUTED))
        column.addWidget(self._next)
        self._pick_row = FormRow(look, self.tr("Day of the next follow-up"), self._pick)
        self._pick_row.hide()
        self._next.chosen.connect(self._on_next_chosen)
        column.addWidget(self._pick_row)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        cancel = Button(look, self.tr("Go back"), self.reject)
        whole.addWidget(PageFooter(look, right=(cancel, self._save)))

    def _on_next_chosen(self, key: str) -> None:
        self._pick_row.setVisible(key == "pick")
        if key == "pick":
            self._pick.setFocus()
