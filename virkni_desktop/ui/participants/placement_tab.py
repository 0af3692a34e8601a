"""The placements of a participant: the list of them where there are several, and all of the one in sight."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.empty_state import EmptyState
from virkni_desktop.ui.components.inline_bar import InlineBar
from virkni_desktop.ui.components.page_parts import Hairline, Inset, SectionHeading
from virkni_desktop.ui.components.row_list import RowList
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.placement_rows import Placed, PlacementRows
from virkni_desktop.ui.participants.tabs import Tab
from virkni_desktop.ui.placements.placement_panel import PlacementPanel
from virkni_desktop.ui.placements.start_dialog import StartPlacementDialog
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import Space

if TYPE_CHECKING:
    from virkni_desktop.casework.participant import ParticipantView
    from virkni_desktop.messages import Message
    from virkni_desktop.store.session import WorkSession

_LIST_PART = 0.35  # of the height of the tab, before the list scrolls


class PlacementTab(Tab):
    """The list chooses where there are several; the panel shows one, and every action is in the menu."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        look = context.look
        self._person: UUID | None = None
        self._episode: UUID | None = None
        self._placed: tuple[Placed, ...] = ()
        self._rows = PlacementRows(context)
        self._start = self._action(self.tr("Start &placement…"), "Ctrl+Shift+P", self._ask_start)
        self._button = Button(
            look, self.tr("Start placement"), self._ask_start, kind=ButtonKind.PRIMARY, icon=Icon.PLUS
        )
        self._heading = SectionHeading(look, self.tr("Placements"))
        self._bar = InlineBar(look)
        self._list = RowList(look, self.tr("Placements"))
        self._list.current_row_changed.connect(lambda _key: self._choose())
        self._list.opened.connect(lambda _key: self._open_workplace())
        self._workplace = self._action(self.tr("Open &workplace"), "", self._open_workplace)
        self._is_begun = False  # until the new one was read
        self.panel = PlacementPanel(context, by_workplace=True)
        self.panel.shown.connect(lambda _detail: self.actions_changed.emit())
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
        """What the panel shows; the list shows no more."""
        return self.panel.records()

    def menu_actions(self) -> dict[str, list[QAction]]:
        """Beginning one, and what can be done with the one in sight."""
        self._workplace.setEnabled(self._list.current_key() is not None)
        return {"participant": [self._start, *self.panel.menu_actions()["participant"], self._workplace]}

    def print_actions(self) -> list[QAction]:
        """The contract of the placement in sight."""
        action = self.panel.print_action()
        return [action] if action.isEnabled() else []

    def first_focus(self) -> QWidget | None:
        """The list where there are several, or the button that begins the first one."""
        return self._list if len(self._placed) > 1 else self._button

    def _show(self, placed: tuple[Placed, ...]) -> None:
        before = {each.placement.placement_id for each in self._placed}
        self._placed = placed
        self._heading.set_words(self.tr("Placements"), str(len(placed) or ""))
        self._list.set_items(self._rows.all(placed))
        self._list.setVisible(len(placed) > 1)
        self._stack.setCurrentIndex(0 if placed else 1)
        new = next((key for each in placed if (key := each.placement.placement_id) not in before), None)
        if self._is_begun and new is not None:
            self._is_begun = False
            self._list.set_current(new)
        if placed and self._list.current_key() is None:
            self._list.select_first()
        self._choose()
        self.panel.refresh()
        self._fit()

    def _choose(self) -> None:
        key = self._list.current_key()
        self.panel.show_placement(key if isinstance(key, UUID) else None)

    def _open_workplace(self) -> None:
        """The page of the workplace where the placement in sight is."""
        key = self._list.current_key()
        for each in self._placed:
            if each.placement.placement_id == key:
                self.context.go("workplaces", each.placement.workplace_id, key)

    def _ask_start(self) -> None:
        if self._episode is not None:
            StartPlacementDialog(self, self.context, self._episode, self._tell_doubts).open()

    def _tell_doubts(self, doubts: "tuple[Message, ...]") -> None:
        """Show the one that was begun, and what is doubtful about it."""
        self._is_begun = True
        self._bar.clear()
        if doubts:
            self._bar.say(Status.WARNING, " ".join(self.context.said(doubt) for doubt in doubts), closable=True)

    def _action(self, words: str, keys: str, on: Callable[[], object]) -> QAction:
        action = QAction(words, self)
        action.setShortcut(QKeySequence.fromString(keys))
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
        both = QWidget()
        inner = QVBoxLayout(both)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(Inset(look, self._list, rows=True, bottom=Space.S))
        inner.addWidget(Hairline(look))
        inner.addWidget(self.panel, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(both)
        self._stack.addWidget(Inset(look, empty))
        self._head = QHBoxLayout()
        self._head.addWidget(self._heading, 1)
        self._head.addWidget(self._button)
        self._over = QVBoxLayout()
        self._over.addWidget(self._bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addLayout(self._over)
        column.addWidget(self._stack, 1)

    def _fit(self) -> None:
        tall = self.context.look.room.tall
        gutter, above = (Space.XL, Space.M) if tall else (Space.L, Space.XS)
        self._head.setContentsMargins(gutter, above, gutter, Space.XS)
        self._over.setContentsMargins(gutter, 0, gutter, 0)
        needed = sum(self._list.sizeHintForRow(row) for row in range(self._list.model().rowCount()))
        self._list.setFixedHeight(min(needed, int(_LIST_PART * max(self.height(), 200))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list takes no more than a part of the tab."""
        super().resizeEvent(event)
        self._fit()


def _read_placed(session: "WorkSession", person_id: UUID) -> tuple[Placed, ...]:
    from virkni_desktop.casework.contracts import list_contracts  # noqa: PLC0415 -- on the reader's thread
    from virkni_desktop.casework.placement_view import list_placements  # noqa: PLC0415 -- as above

    found = []
    for placement in list_placements(session, person_id=person_id):
        contracts = list_contracts(session, placement_id=placement.placement_id)
        found.append(Placed(placement, contracts[0] if contracts else None))
    return tuple(found)
