"""The placements of a participant: what runs, what is to come, what ended; beginning, changing and ending one."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.empty_state import EmptyState
from virkni_desktop.ui.components.inline_bar import InlineBar
from virkni_desktop.ui.components.page_parts import SectionHeading
from virkni_desktop.ui.components.row_list import RowAction, RowList
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.placement_dialogs import (
    ChangePlacementDialog,
    ContractDialog,
    EndPlacementDialog,
    StartPlacementDialog,
)
from virkni_desktop.ui.participants.placement_rows import Placed, PlacementRows
from virkni_desktop.ui.participants.tabs import Tab
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import Space

if TYPE_CHECKING:
    from virkni_desktop.casework.participant import ParticipantView
    from virkni_desktop.messages import Message
    from virkni_desktop.store.session import WorkSession


class PlacementTab(Tab):
    """Every action is on the row, in the menu, and has a key."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        look = context.look
        self._person: UUID | None = None
        self._episode: UUID | None = None
        self._placed: tuple[Placed, ...] = ()
        self._rows = PlacementRows(context)
        self._start = self._action(self.tr("Start &placement…"), "Ctrl+Shift+P", self._ask_start)
        self._change = self._action(self.tr("Change p&lacement…"), "Ctrl+Alt+E", self._ask_change)
        self._contract = self._action(self.tr("Add con&tract…"), "Ctrl+Shift+T", self._ask_contract)
        self._end = self._action(self.tr("End place&ment…"), "Ctrl+Shift+X", self._ask_end)
        self._button = Button(
            look, self.tr("Start placement"), self._ask_start, kind=ButtonKind.PRIMARY, icon=Icon.PLUS
        )
        self._heading = SectionHeading(look, self.tr("Placements"))
        self._bar = InlineBar(look)
        self._list = RowList(look, self.tr("Placements"))
        self._list.current_row_changed.connect(self._offer)
        self._list.opened.connect(lambda _key: self._ask_change())
        self._lay_out()
        look.room_changed.connect(self._fit)
        self._fit()

    def show_participant(self, view: "ParticipantView") -> None:
        """Another person, or another enrolment."""
        if view.person_id != self._person:
            self._bar.clear()
            self._placed = ()
            self._list.set_items([])
        self._person = view.person_id
        self._episode = view.episode.episode_id if view.episode else None
        self._start.setEnabled(self._episode is not None)
        self._button.disable("" if self._episode else self.tr("A placement belongs to an enrolment."))

    def refresh(self) -> None:
        """Read the placements of all enrolments."""
        if self._person is not None:
            query = partial(_read_placed, person_id=self._person)
            self.context.operations.read(self, query, self._show, key="placements")

    def records(self) -> tuple[type, ...]:
        """Placements, contracts and what they name."""
        from virkni_desktop.models.contract import Contract  # noqa: PLC0415 -- asked only after a commit
        from virkni_desktop.models.organisation import ContactPerson, Organisation, Workplace  # noqa: PLC0415 -- as above
        from virkni_desktop.models.placement import Placement  # noqa: PLC0415 -- as above

        return (Placement, Contract, Workplace, Organisation, ContactPerson)

    def menu_actions(self) -> dict[str, list[QAction]]:
        """What can be done with placements."""
        return {"participant": [self._start, self._change, self._contract, self._end]}

    def first_focus(self) -> QWidget | None:
        """The list, or the button that begins the first one."""
        return self._list if self._placed else self._button

    def _show(self, placed: tuple[Placed, ...]) -> None:
        self._placed = placed
        self._heading.set_words(self.tr("Placements"), str(len(placed) or ""))
        self._list.set_items(self._rows.all(placed))
        self._stack.setCurrentIndex(0 if placed else 1)
        if placed and self._list.current_key() is None:
            self._list.select_first()
        self._offer()

    def _current(self) -> Placed | None:
        key = self._list.current_key()
        return next((each for each in self._placed if each.placement.placement_id == key), None)

    def _offer(self, _key: object = None) -> None:
        """Only what the current placement allows."""
        current = self._current()
        goes_on = current is not None and current.placement.ended_on is None
        self._change.setEnabled(current is not None)
        self._contract.setEnabled(goes_on)
        self._end.setEnabled(goes_on)
        actions = [RowAction(self.tr("Change"), lambda _key: self._ask_change(), icon=Icon.PEN)]
        if goes_on:
            actions += [
                RowAction(self.tr("Add contract"), lambda _key: self._ask_contract()),
                RowAction(self.tr("End"), lambda _key: self._ask_end()),
            ]
        self._list.set_actions(actions if current else [])

    def _ask_start(self) -> None:
        if self._episode is not None:
            StartPlacementDialog(self, self.context, self._episode, self._tell_doubts).open()

    def _ask_change(self) -> None:
        current = self._current()
        if current is not None:
            ChangePlacementDialog(self, self.context, current.placement, self._tell_doubts).open()

    def _ask_contract(self) -> None:
        current = self._current()
        if current is not None and current.placement.ended_on is None:
            ContractDialog(self, self.context, current.placement).open()

    def _ask_end(self) -> None:
        current = self._current()
        if current is not None and current.placement.ended_on is None:
            EndPlacementDialog(self, self.context, current.placement).open()

    def _tell_doubts(self, doubts: "tuple[Message, ...]") -> None:
        self._bar.clear()
        if doubts:
            self._bar.say(Status.WARNING, " ".join(self.context.said(doubt) for doubt in doubts), closable=True)

    def _action(self, words: str, keys: str, on: Callable[[], object]) -> QAction:
        action = QAction(words, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda _on=False: on())
        self.addAction(action)
        return action

    def _lay_out(self) -> None:
        look = self.context.look
        empty = EmptyState(
            look,
            self.tr("No placement yet"),
            self.tr("A place at an employer, with its type, share and dates. Its contract and grant belong to it."),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self._list)
        holder = QWidget()
        line = QVBoxLayout(holder)
        line.setContentsMargins(Space.S, 0, Space.S, 0)
        line.addWidget(empty)
        self._stack.addWidget(holder)
        self._head = QHBoxLayout()
        self._head.addWidget(self._heading, 1)
        self._head.addWidget(self._button)
        self._over = QVBoxLayout()
        self._over.addWidget(self._bar)
        self._body = QVBoxLayout()
        self._body.addWidget(self._stack)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addLayout(self._over)
        column.addLayout(self._body, 1)

    def _fit(self) -> None:
        tall = self.context.look.room.tall
        gutter, above = (Space.XL, Space.M) if tall else (Space.L, Space.XS)
        self._head.setContentsMargins(gutter, above, gutter, Space.XS)
        self._over.setContentsMargins(gutter, 0, gutter, 0)
        self._body.setContentsMargins(gutter - Space.S, 0, gutter - Space.S, 0)


def _read_placed(session: "WorkSession", person_id: UUID) -> tuple[Placed, ...]:
    from virkni_desktop.casework.contracts import list_contracts  # noqa: PLC0415 -- on the reader's thread
    from virkni_desktop.casework.placement_view import list_placements  # noqa: PLC0415 -- as above

    found = []
    for placement in list_placements(session, person_id=person_id):
        contracts = list_contracts(session, placement_id=placement.placement_id)
        found.append(Placed(placement, contracts[0] if contracts else None))
    return tuple(found)
