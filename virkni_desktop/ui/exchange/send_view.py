"""A file to be sent: exactly what leaves the machine is seen first, then saved and entered into the register."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from virkni_desktop.errors import VirkniError
from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.inline_bar import InlineBar
from virkni_desktop.ui.components.page_parts import Hairline, Inset, PageFooter, PageHeader
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.components.text import ElidedText
from virkni_desktop.ui.exchange import send_jobs
from virkni_desktop.ui.exchange.preview_body import SideBySide
from virkni_desktop.ui.exchange.saving import ask_where
from virkni_desktop.ui.exchange.send_side import SendSide
from virkni_desktop.ui.exchange.send_table import SendTable
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import Space, Token

if TYPE_CHECKING:
    from virkni_desktop.exchange.profile import Profile
    from virkni_desktop.exchange.sending import SendPreview, Sent
    from virkni_desktop.store.steps import Written


class SendView(QWidget):
    """``left`` when the person goes back; ``sent`` when a file was saved."""

    left = Signal()
    sent = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        look = context.look
        self._layout_id = ""
        self._preview: SendPreview | None = None
        self._header = PageHeader(look, self.tr("Prepare a file to send"))
        self._bar = InlineBar(look)
        self._table = SendTable(look)
        self._side = SendSide(context)
        self._body = SideBySide(look, self._table, {"side": self._side})
        self._promise = ElidedText(
            look, self.tr("Only what you see here leaves the machine. The sending is registered."), tone=Token.MUTED
        )
        self._turn_button = Button(look, self.tr("Details"), self._turn, icon=Icon.INFO)
        self._save = Button(look, self.tr("Save the file"), self._ask, kind=ButtonKind.PRIMARY, icon=Icon.FILE_OUTPUT)
        back = Button(look, self.tr("Back to Exchange"), self.left.emit, icon=Icon.ARROW_LEFT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._header, Inset(look, self._bar, bottom=Space.S), Hairline(look)):
            column.addWidget(part)
        column.addWidget(self._body, 1)
        column.addWidget(PageFooter(look, left=(self._promise,), right=(self._turn_button, back, self._save)))
        self._side.layout_chosen.connect(self._choose_layout)
        self._side.columns_changed.connect(self._show)
        self._side.reason_changed.connect(self._enable)
        self._table.changed.connect(self._count)
        self._body.side_shown.connect(self._on_side_shown)
        look.room_changed.connect(self._fit)
        self._fit()

    def begin(self) -> None:
        """Offer the layouts and show what would go."""
        self._bar.clear()
        self._table.forget()
        self._side.purpose.set_value(self.tr("Report on the participants you referred"))
        self._side.purpose.setCursorPosition(0)
        self._body.give_room(to_side=False)
        query = partial(send_jobs.list_layouts, jurisdiction=self._context.jurisdiction)
        self._context.operations.read(self, query, self._on_layouts, key="layouts")

    def compare_anew(self) -> None:
        """The caseload changed: show what would go now."""
        if self._layout_id:
            query = partial(send_jobs.preview_sending, profile=self._layout_id)
            self._context.operations.read(self, query, self._on_preview, self._refuse, key="send")

    def save_to(self, path: Path) -> None:
        """Write the file that is shown and register it."""
        from virkni_desktop.exchange.sending import Sending  # noqa: PLC0415 -- loaded long since by the preview

        if self._preview is None:
            return
        choice = Sending(
            self._side.columns(), self._table.going(), self._side.recipient.value(), self._side.purpose.value()
        )
        job = partial(send_jobs.send_list, preview=self._preview, choice=choice, path=path)
        self._context.operations.change(self, job, self._on_sent, self._refuse)

    def focus_first(self) -> None:
        """The keyboard begins in the table."""
        self._table.focus_first()

    def _choose_layout(self, layout: str) -> None:
        if layout != self._layout_id:
            self._layout_id = layout
            self._table.forget()
            self._side.recipient.set_value("")
        self.compare_anew()

    def _on_layouts(self, profiles: "tuple[Profile, ...]") -> None:
        known = [one.id for one in profiles]
        self._layout_id = self._layout_id if self._layout_id in known else next(iter(known), "")
        self._side.show_layouts(profiles, self._layout_id)
        self.compare_anew()

    def _on_preview(self, preview: "SendPreview") -> None:
        self._preview = preview
        self._side.show_preview(preview)
        self._show()

    def _show(self) -> None:
        if self._preview is not None:
            self._table.show_people(self._preview, self._side.columns())
            self._count()

    def _count(self) -> None:
        if self._preview is None:
            return
        going = self._table.going()
        columns = len(self._side.columns())
        out = len(self._preview.kept_out) + len(self._preview.people) - len(going)
        parts = [
            self.tr("%n person(s)", "", len(going)),
            self.tr("%n column(s)", "", columns),
            self.tr("%n kept out", "", out),
        ]
        self._header.set_words(self.tr("Prepare a file to send"), " · ".join(parts))
        unasked = sum(one.not_asked for one in self._preview.people if one.person_id in going)
        if unasked:
            sentence = self.tr("Never asked about telling the agency: %n person(s).", "", unasked)
            self._bar.say(Status.WARNING, sentence)
        else:
            self._bar.clear()
        self._enable()

    def _enable(self) -> None:
        reason = ""
        if self._preview is None or not self._table.going() or not self._side.columns():
            reason = self.tr("Nothing would be in the file.")
        elif not self._side.recipient.value().strip() or not self._side.purpose.value().strip():
            reason = self.tr("Say first who gets it and why.")
        self._save.disable(reason)

    def _ask(self) -> None:
        if self._preview is None:
            return
        layout = self._preview.ready.layout
        day = self._context.clock.today().isoformat()
        suffix = "csv" if layout.kind in ("csv", "tsv") else "xlsx"
        name = f"{self._preview.ready.profile}-{day}.{suffix}"
        ask_where(self, self.tr("Save the file"), name, self.save_to, suffix)

    def _on_sent(self, written: "Written[Sent]") -> None:
        self.sent.emit(written.result)

    def _refuse(self, error: VirkniError) -> None:
        self._bar.say(Status.ERROR, self._context.said(error), closable=True)

    def _turn(self) -> None:
        self._body.give_room(to_side=not self._body.is_side_alone())

    def _on_side_shown(self, alone: bool) -> None:
        self._turn_button.setText(self.tr("People") if alone else self.tr("Details"))

    def _fit(self) -> None:
        self._turn_button.setVisible(not self._context.look.room.beside)
