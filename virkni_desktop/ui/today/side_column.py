"""The column beside the day: people, days and papers to keep in mind, and when the next list is due."""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from virkni_desktop.formats import date_in_sentence, day_month
from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.page_parts import BarRoom, Inset, SectionHeading
from virkni_desktop.ui.components.row_delegate import RowPlan
from virkni_desktop.ui.components.row_items import Item
from virkni_desktop.ui.components.row_list import RowList
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import Role, Space, Token
from virkni_desktop.ui.today.items import TodayRows

if TYPE_CHECKING:
    from virkni_desktop.casework.today_view import TodayView


FIRST_SHOWN = 6


@dataclass(frozen=True)
class _Group:
    """A heading, its rows, and the way to all of them."""

    heading: SectionHeading
    rows: RowList
    more: Button
    holder: QWidget


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
        self._bar = BarRoom(self, self._fit_bar)
        self._view: TodayView | None = None
        self._whole: set[str] = set()
        self._no_contact = self._group(self.tr("Without contact"))
        self._days = self._group(self.tr("Days that matter"))
        self._ending = self._group(self.tr("Ending soon"))
        self._plans = self._group(self.tr("Plans"))
        self._received = Text(context.look, "", Role.BODY, Token.MUTED, wrap=True)
        self.exchange = Button(context.look, "", self._go_to_exchange)
        self._column.addWidget(Inset(context.look, self._exchange_group()))
        self._column.addStretch()

    def _exchange_group(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(SectionHeading(self._context.look, self.tr("Exchange")))
        column.addWidget(self._received)
        column.addSpacing(Space.S)
        column.addWidget(self.exchange, 0, Qt.AlignmentFlag.AlignLeft)
        return holder

    def show_view(self, view: "TodayView") -> None:
        """Fill the groups; an empty one goes, a long one shows its first rows and the way to all."""
        self._view = view
        note = str(view.no_contact_total)
        title = self.tr("No contact in %n day(s)", "", view.no_contact_days)
        self._fill(self._no_contact, title, note, self._rows.no_contact(view))
        self._fill(self._days, self.tr("Days that matter"), self.tr("next 30 days"), self._rows.days_that_matter(view))
        self._fill(self._ending, self.tr("Ending soon"), str(len(view.ending)), self._rows.ending(view))
        self._fill(self._plans, self.tr("Plans"), str(len(view.plans)), self._rows.plans(view))
        self._received.setText(self._exchange_words(view))
        self._say_exchange(view)

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
        return next((group.rows for group in groups if not group.holder.isHidden()), self.exchange)

    def _say_exchange(self, view: "TodayView") -> None:
        """The one thing to do next: decide conflicts, prepare the file to send, or take in the first list."""
        if view.open_conflicts:
            words, icon = self.tr("Decide conflicts"), Icon.CONFLICT
        elif view.last_received is None:
            words, icon = self.tr("Take in a list"), Icon.FILE_INPUT
        else:
            words, icon = self.tr("Prepare file"), Icon.FILE_OUTPUT
        self.exchange.setText(words)
        self.exchange.setAccessibleName(words)
        self.exchange.set_icon(icon)

    def _go_to_exchange(self) -> None:
        view = self._view
        if view is not None and view.open_conflicts:
            self._context.go("exchange", "conflicts")
        elif view is not None and view.last_received is not None:
            self._context.go("exchange", "send")
        else:
            self._context.go("exchange")

    def _fit_bar(self) -> None:
        self._bar.lay_over()

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

    def _group(self, title: str) -> "_Group":
        look = self._context.look
        group = _Group(
            SectionHeading(look, title),
            RowList(look, title, RowPlan(two_lines=False, hairlines=False), fits=True, click_opens=True),
            Button(look, "", lambda: self._show_whole(title), kind=ButtonKind.QUIET, small=True),
            QWidget(),
        )
        group.rows.opened.connect(self._open)
        group.more.set_flush("left")
        column = QVBoxLayout(group.holder)
        column.setContentsMargins(0, 0, 0, Space.M)
        column.setSpacing(0)
        for widget in (group.heading, group.rows, group.more):
            inner = QVBoxLayout()
            side = 0 if widget is group.rows else Space.S
            inner.setContentsMargins(side, 0, side, 0)
            inner.addWidget(widget)
            column.addLayout(inner)
        group.holder.hide()
        self._column.addWidget(Inset(look, group.holder, rows=True))
        return group

    def _fill(self, group: "_Group", title: str, note: str, items: list[Item]) -> None:
        group.heading.set_words(title, note)
        whole = group.rows.accessibleName() in self._whole or len(items) <= FIRST_SHOWN + 1
        group.rows.set_items(items if whole else items[:FIRST_SHOWN])
        group.more.setVisible(len(items) > FIRST_SHOWN + 1)
        known_all = not note.isdigit() or int(note) <= len(items)
        more = self.tr("Show all {count}") if known_all else self.tr("Show the first {count}")
        words = self.tr("Show fewer") if whole else more.format(count=len(items))
        group.more.setText(words)
        group.more.setAccessibleName(f"{words} ({title})")
        group.holder.setVisible(bool(items))

    def _show_whole(self, name: str) -> None:
        """All rows of a group, or again only the first."""
        self._whole ^= {name}
        if self._view is not None:
            self.show_view(self._view)

    def _open(self, key: Hashable) -> None:
        person = key[1] if isinstance(key, tuple) else None
        if isinstance(person, UUID):
            self._context.go("participants", person)
