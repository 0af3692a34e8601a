"""The column beside the day: people, days and papers to keep in mind, and when the next list is due."""

from collections.abc import Hashable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from virkni_desktop.formats import date_in_sentence, day_month
from virkni_desktop.ui.components.page_parts import Inset, SectionHeading
from virkni_desktop.ui.components.row_delegate import RowPlan
from virkni_desktop.ui.components.row_items import Item
from virkni_desktop.ui.components.row_list import RowList
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.theme import Role, Space, Token
from virkni_desktop.ui.today.items import TodayRows

if TYPE_CHECKING:
    from virkni_desktop.casework.today_view import TodayView


class SideColumn(QScrollArea):
    """``show_view`` fills it; ``summary`` says in a few words what is in it, for where it has no room."""

    def __init__(self, context: PageContext, rows: TodayRows) -> None:
        super().__init__()
        self._context, self._rows = context, rows
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, Space.XL)
        self._column.setSpacing(0)
        self.setWidget(body)
        self._no_contact = self._group(self.tr("Without contact"))
        self._days = self._group(self.tr("Days that matter"))
        self._ending = self._group(self.tr("Ending soon"))
        self._plans = self._group(self.tr("Plans"))
        self.exchange = SectionHeading(
            context.look, self.tr("Exchange"), button=self.tr("Open"), on_click=lambda: context.go("exchange")
        )
        self._received = Text(context.look, "", Role.BODY, Token.MUTED, wrap=True)
        holder = QWidget()
        line = QVBoxLayout(holder)
        line.setContentsMargins(0, Space.S, 0, 0)
        line.addWidget(self.exchange)
        line.addWidget(self._received)
        self._column.addWidget(Inset(context.look, holder))
        self._column.addStretch()

    def show_view(self, view: "TodayView") -> None:
        """Fill the groups; an empty one goes."""
        note = str(view.no_contact_total)
        title = self.tr("No contact in %n day(s)", "", view.no_contact_days)
        self._fill(self._no_contact, title, note, self._rows.no_contact(view))
        self._fill(self._days, self.tr("Days that matter"), self.tr("next 30 days"), self._rows.days_that_matter(view))
        self._fill(self._ending, self.tr("Ending soon"), str(len(view.ending)), self._rows.ending(view))
        self._fill(self._plans, self.tr("Plans"), str(len(view.plans)), self._rows.plans(view))
        self._received.setText(self._exchange_words(view))

    def summary(self, view: "TodayView") -> str:
        """For example "2 without contact in 14 days · Exchange due 30 Nov"; never empty."""
        parts = []
        if view.no_contact_total:
            days = self.tr("%n day(s)", "", view.no_contact_days)
            parts.append(self.tr("{count} without contact in {days}").format(count=view.no_contact_total, days=days))
        if view.exchange_due is not None:
            due = day_month(view.exchange_due, self._context.language)
            parts.append(self.tr("Exchange due {day}").format(day=due))
        if view.open_conflicts:
            parts.append(self.tr("%n conflict(s)", "", view.open_conflicts))
        if not parts and view.ending:
            parts.append(self.tr("%n ending soon", "", len(view.ending)))
        return " · ".join(parts) or self.tr("To keep in mind")

    def first_list(self) -> QWidget | None:
        """Where the keyboard goes: the first group that has something."""
        groups = (self._no_contact, self._days, self._ending, self._plans)
        return next((rows for _heading, rows, holder in groups if not holder.isHidden()), self.exchange.button)

    def _exchange_words(self, view: "TodayView") -> str:
        language = self._context.language
        words = []
        if view.last_received is None:
            words.append(self.tr("No list from the agency has been taken in yet."))
        else:
            day = date_in_sentence(view.last_received.taken_in_at.astimezone().date(), language)
            words.append(self.tr("Last list: {sender}, {day}.").format(sender=view.last_received.sender, day=day))
        if view.last_sent is not None:
            sent = date_in_sentence(view.last_sent.astimezone().date(), language)
            words.append(self.tr("Last sent {day}.").format(day=sent))
        if view.exchange_due is not None:
            due = date_in_sentence(view.exchange_due, language)
            late = view.exchange_due < view.today
            said = self.tr("The next file was due {day}.") if late else self.tr("The next file is due {day}.")
            words.append(said.format(day=due))
        if view.open_conflicts:
            words.append(self.tr("%n conflict(s) wait for a decision.", "", view.open_conflicts))
        return " ".join(words)

    def _group(self, title: str) -> tuple[SectionHeading, RowList, QWidget]:
        look = self._context.look
        heading = SectionHeading(look, title)
        rows = RowList(look, title, RowPlan(two_lines=False, hairlines=False), fits=True, click_opens=True)
        rows.opened.connect(self._open)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, Space.M)
        column.setSpacing(0)
        inner = QVBoxLayout()
        inner.setContentsMargins(Space.S, 0, Space.S, 0)
        inner.addWidget(heading)
        column.addLayout(inner)
        column.addWidget(rows)
        holder.hide()
        self._column.addWidget(Inset(look, holder, rows=True))
        return heading, rows, holder

    @staticmethod
    def _fill(group: tuple[SectionHeading, RowList, QWidget], title: str, note: str, items: list[Item]) -> None:
        heading, rows, holder = group
        heading.set_words(title, note)
        rows.set_items(items)
        holder.setVisible(bool(items))

    def _open(self, key: Hashable) -> None:
        person = key[1] if isinstance(key, tuple) else None
        if isinstance(person, UUID):
            self._context.go("participants", person)
