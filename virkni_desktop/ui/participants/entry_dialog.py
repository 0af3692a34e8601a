"""An entry of the timeline that nobody wrote, whole: what it tells, and every field that an import changed."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from virkni_desktop.formats import full_date
from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.fact_list import FactList
from virkni_desktop.ui.participants.field_words import field_word, value_words
from virkni_desktop.ui.participants.form_dialog import FormDialog
from virkni_desktop.ui.participants.timeline_words import TimelineWords

if TYPE_CHECKING:
    from virkni_desktop.casework.timeline_view import FieldChange, TimelineEntry


class EntryDialog(FormDialog):
    """Only to read; from an import one goes on to the exchange."""

    def __init__(self, parent: QWidget, context: PageContext, told: "TimelineEntry") -> None:
        entry = TimelineWords(context).entry(told, 0)
        title = told.title if told.changes else entry.title
        super().__init__(parent, context, title, self.tr("Close"), width=560)
        look = context.look
        day = full_date(told.on, context.language)
        at = told.at.astimezone().strftime("%H:%M") if told.at else ""
        self.add_words(
            " · ".join(part for part in (f"{day[:1].upper()}{day[1:]}", at, told.author, entry.kind) if part)
        )
        if told.changes:
            self.column.addWidget(Text(look, self.tr("Taken in from {sender}").format(sender=told.text), wrap=True))
            facts = FactList(look)
            self.column.addWidget(facts)
            facts.set_facts([(field_word(each.field), self._change(each)) for each in told.changes])
        elif entry.body or told.text:
            self.column.addWidget(Text(look, entry.body or told.text, wrap=True))
        if told.kind == "import":
            self.add_left(Button(look, self.tr("Open exchange"), self._to_exchange, icon=Icon.EXCHANGE))
        self.column.addStretch()
        self.only_read()

    def submit(self) -> None:
        """Nothing was asked."""
        self.accept()

    def _change(self, each: "FieldChange") -> str:
        after = value_words(self.context, each.field, each.after) or self.tr("nothing")
        before = value_words(self.context, each.field, each.before)
        return self.tr("{after} (before: {before})").format(after=after, before=before) if before else after

    def _to_exchange(self) -> None:
        self.accept()
        self.context.go("exchange")
