"""The placements at a workplace: who is and was there, and all of the chosen one below."""

from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from virkni_desktop.formats import percent
from virkni_desktop.ui.components.empty_state import EmptyState
from virkni_desktop.ui.components.page_parts import Hairline, Inset
from virkni_desktop.ui.components.row_delegate import RowPlan
from virkni_desktop.ui.components.row_items import Row
from virkni_desktop.ui.components.row_list import RowAction, RowList
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.placements.placement_panel import PlacementPanel
from virkni_desktop.ui.theme import Height, Space
from virkni_desktop.ui.workplaces.tab import WorkplaceTab
from virkni_desktop.ui.workplaces.workplace_words import one_line, period_words

if TYPE_CHECKING:
    from virkni_desktop.casework.placement_view import PlacementView
    from virkni_desktop.casework.workplace_view import WorkplaceView

_ROWS, _FEW_ROWS = 4, 2  # rows in sight before the list scrolls, in a tall window and in a low one


class PlacementsTab(WorkplaceTab):
    """The list chooses, the panel shows. ``start_asked`` asks for a new placement."""

    start_asked = Signal()
    log_asked = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        look = context.look
        self._workplace = UUID(int=0)
        self._placements: tuple[PlacementView, ...] = ()
        self._wanted: UUID | None = None
        self.list = RowList(look, self.tr("Placements"), RowPlan(two_lines=False), click_opens=True)
        self.list.current_row_changed.connect(lambda _key: self._choose())
        log = self.tr("Log contact")
        self.list.set_actions([RowAction(log, lambda _key: self.log_asked.emit(), icon=Icon.PENCIL_LINE, shown=False)])
        self._log = QAction(self.tr("Log contact about the parti&cipant…"), self)
        self._log.triggered.connect(lambda _on=False: self.log_asked.emit())
        self.addAction(self._log)
        self.panel = PlacementPanel(context)
        self.panel.shown.connect(lambda _detail: self.actions_changed.emit())
        self._stack = QStackedWidget()
        self._lay_out()
        look.room_changed.connect(self._fit)
        look.changed.connect(self._fit)

    @property
    def placement(self) -> "PlacementView | None":
        """The placement that is shown."""
        key = self.list.current_key()
        return next((each for each in self._placements if each.placement_id == key), None)

    def show_placement(self, placement_id: UUID) -> None:
        """Choose a placement, now or as soon as the workplace is read."""
        self._wanted = placement_id
        self._take_wanted()

    def show_workplace(self, view: "WorkplaceView") -> None:
        """Its placements: those that run first, then those to come, then the others."""
        if view.row.workplace_id != self._workplace:
            self._workplace = view.row.workplace_id
            self.list.set_items([])
        today = self.context.clock.today()
        order = {Status.UNDER_WAY: 0, Status.PLANNED: 1, Status.DONE: 2}
        self._placements = tuple(sorted(view.placements, key=lambda each: order[_status(each, today)]))
        self.list.set_items([self._row(placement) for placement in self._placements])
        self._take_wanted()
        if self._placements and self.list.current_key() is None:
            self.list.select_first()
        self._stack.setCurrentIndex(0 if self._placements else 1)
        self._choose()
        self._fit()

    def refresh(self) -> None:
        """Let the panel read the chosen one."""
        self.panel.refresh()

    def menu_actions(self) -> dict[str, list[QAction]]:
        """What can be done with the chosen placement."""
        found = {menu: list(actions) for menu, actions in self.panel.menu_actions().items()}
        self._log.setEnabled(self.placement is not None)
        found.setdefault("workplace", []).insert(0, self._log)
        return found

    def first_focus(self) -> QWidget | None:
        """The list."""
        return self.list if self._placements else None

    def _take_wanted(self) -> None:
        if self._wanted is not None and any(each.placement_id == self._wanted for each in self._placements):
            self.list.set_current(self._wanted)
            self._wanted = None

    def _choose(self) -> None:
        placement = self.placement
        self.panel.show_placement(placement.placement_id if placement else None)
        self.actions_changed.emit()

    def _row(self, placement: "PlacementView") -> Row:
        context = self.context
        last = placement.ended_on or placement.planned_end_on
        return Row(
            placement.placement_id,
            f"{one_line(placement.person)}, {percent(placement.share, context.language)}",
            value=period_words(context, placement.started_on, last),
            value_muted=placement.ended_on is not None,
            status=_status(placement, context.clock.today()),
        )

    def _fit(self) -> None:
        """The list takes as much room as its rows need, up to a few."""
        look = self.context.look
        rows = min(len(self._placements), _ROWS if look.room.tall else _FEW_ROWS)
        row = look.height(Height.ROW if look.room.tall else Height.DENSE_ROW)
        self.list.setFixedHeight(rows * row + 2)

    def _lay_out(self) -> None:
        look = self.context.look
        nobody = EmptyState(
            look,
            self.tr("Nobody is placed here yet"),
            self.tr("A placement has its type, share and dates, the week, the support that fades, and its contract."),
            self.tr("New placement"),
            self.start_asked.emit,
            Icon.PLUS,
        )
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Inset(look, self.list, rows=True, top=Space.S, bottom=Space.S))
        column.addWidget(Hairline(look))
        column.addWidget(self.panel, 1)
        self._stack.addWidget(both)
        self._stack.addWidget(Inset(look, nobody))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)


def _status(placement: "PlacementView", today: date) -> Status:
    if placement.runs:
        return Status.UNDER_WAY
    return Status.PLANNED if placement.ended_on is None and placement.started_on > today else Status.DONE
