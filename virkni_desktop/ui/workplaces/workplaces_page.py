"""Workplaces: the list of all, and the page of one of them."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from virkni_desktop.ui.components.inline_bar import InlineBar
from virkni_desktop.ui.components.page_parts import Inset
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.notes.occasion import Occasion
from virkni_desktop.ui.pages import Page, PageContext
from virkni_desktop.ui.workplaces.page_actions import Doings, PageActions
from virkni_desktop.ui.workplaces.workplace_list import WorkplaceList
from virkni_desktop.ui.workplaces.workplace_words import one_line

if TYPE_CHECKING:
    from virkni_desktop.messages import Message
    from virkni_desktop.ui.workplaces.workplace_panel import WorkplacePanel

PAGE = "workplaces"


class WorkplacesPage(Page):
    """``show_for()`` shows the list, ``show_for(workplace_id)`` one workplace, ``show_for(workplace_id, placement_id)`` a
    placement there."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._list = WorkplaceList(context)
        self._one: WorkplacePanel | None = None
        self._actions = PageActions(self, self._doings())
        self._list.set_row_actions([self._actions.open, self._actions.log])
        self._bar = InlineBar(context.look)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Inset(context.look, self._bar))
        column.addWidget(self._stack, 1)
        self._shown: UUID | None = None
        self._list.opened.connect(lambda workplace: self.context.go(PAGE, workplace))
        self._list.add_asked.connect(self._add)

    def title(self) -> str:
        """Without the name: it may tell where somebody works."""
        return self.tr("Workplace") if self._shown else self.tr("Workplaces")

    def records(self) -> tuple[type, ...]:
        """What stands on the page of one workplace; the list needs no more."""
        from virkni_desktop.models.contract import Contract, ContractParty  # noqa: PLC0415 -- asked only after a commit
        from virkni_desktop.models.episode import Episode  # noqa: PLC0415 -- as above
        from virkni_desktop.models.note import Note  # noqa: PLC0415 -- as above
        from virkni_desktop.models.organisation import ContactPerson, Organisation, Workplace  # noqa: PLC0415 -- as above
        from virkni_desktop.models.person import Person  # noqa: PLC0415 -- as above
        from virkni_desktop.models.placement import Placement  # noqa: PLC0415 -- as above

        mine = (
            Workplace, Organisation, ContactPerson, Placement, Note, Contract, ContractParty, Person, Episode,
        )  # fmt: skip
        panel = self._one.placements.panel.records() if self._one else ()
        return (*mine, *(record for record in panel if record not in mine))

    def show_for(self, *target: object) -> None:
        """Show the list, a workplace, or one of its placements."""
        self._stale = True
        self._bar.clear()
        workplace = target[0] if target else None
        self._shown = workplace if isinstance(workplace, UUID) else None
        if self._shown is None:
            self._stack.setCurrentWidget(self._list)
            return
        placement = target[1] if len(target) > 1 else None
        self._stack.setCurrentWidget(self.panel)
        self.panel.show_workplace(self._shown, placement if isinstance(placement, UUID) else None)

    def place(self) -> tuple[object, ...]:
        """The workplace; tab and placement are remembered by the page as long as it is the same."""
        return (self._shown,) if self._shown else ()

    def refresh(self) -> None:
        """Read what is in sight."""
        if self._shown is None:
            self._list.refresh()
        else:
            self.panel.refresh()

    def leave(self) -> bool:
        """What is typed is saved."""
        return self._shown is None or self.panel.leave()

    def first_focus(self) -> QWidget | None:
        """The field to find a workplace; on a workplace's page what the tab thinks best."""
        if self._shown is None:
            return self._list.field if self._list.table.current_key() is None else self._list.table
        return self.panel.tab.first_focus()

    def note_about(self) -> Occasion | None:
        """The workplace in sight, or the one that the keyboard stands on in the list."""
        if self._shown is None:
            row = self._list.current()
            return Occasion(one_line(row.name), None, row.workplace_id) if row else None
        view = self.panel.view
        return Occasion(one_line(view.row.name), None, view.row.workplace_id) if view else None

    def menu_actions(self) -> dict[str, list[QAction]]:
        """The page's and the tab's."""
        if self._shown is None:
            return self._actions.on_list()
        found = self._actions.on_workplace()
        for menu, actions in self.panel.tab.menu_actions().items():
            found.setdefault(menu, []).extend(actions)
        return found

    def pictures(self) -> list[tuple[str, Callable[[], object]]]:
        """The list, and every tab of a workplace with placements."""
        example = self._list.example()
        if example is None:
            return [("", lambda: None)]
        tabs = self.panel.tabs.offered()
        return [("", lambda: self.context.go(PAGE)), *((tab, partial(self._picture, example, tab)) for tab in tabs)]

    def _picture(self, workplace: UUID, tab: str) -> None:
        self.context.go(PAGE, workplace)
        self.panel.show_tab(tab)

    @property
    def panel(self) -> "WorkplacePanel":
        """Made when a workplace is shown for the first time, so that the list comes sooner."""
        if self._one is None:
            from virkni_desktop.ui.workplaces.workplace_panel import WorkplacePanel  # noqa: PLC0415 -- when first shown

            self._one = WorkplacePanel(self.context)
            self._stack.addWidget(self._one)
            self._one.changed.connect(self.title_changed)
            self._one.gone.connect(lambda _error: self.context.go(PAGE))
            self._one.log_asked.connect(self._log)
            self._one.start_asked.connect(self._ask_who)
            self._one.placements.log_asked.connect(self._log_about)
        return self._one

    def _doings(self) -> Doings:
        return Doings(
            add=self._add,
            open=self._open_current,
            find=self._find,
            copy=self._list.copy_table,
            log=self._log,
            start=self._ask_who,
            details=self._change_details,
            next_tab=lambda: self.panel.step_tab(1),
            previous_tab=lambda: self.panel.step_tab(-1),
        )

    def _add(self) -> None:
        from virkni_desktop.ui.workplaces.add_dialog import AddWorkplaceDialog  # noqa: PLC0415 -- when asked

        AddWorkplaceDialog(self, self.context, lambda workplace: self.context.go(PAGE, workplace)).open()

    def _open_current(self) -> None:
        row = self._list.current()
        if row is not None:
            self.context.go(PAGE, row.workplace_id)

    def _find(self) -> None:
        if self._shown is None:
            self._list.field.setFocus()
            self._list.field.selectAll()
        else:
            self.panel.find_note()

    def _log(self) -> None:
        occasion = self.note_about()
        if occasion is not None:
            self.context.note(occasion)

    def _log_about(self) -> None:
        """A contact with the employer about whoever is placed there: a note about both."""
        view, placement = self.panel.view, self.panel.placements.placement
        if view is not None and placement is not None:
            name = f"{one_line(placement.person)}, {one_line(view.row.name)}"
            self.context.note(Occasion(name, placement.episode_id, view.row.workplace_id))

    def _change_details(self) -> None:
        from virkni_desktop.ui.workplaces.details_dialog import WorkplaceDetailsDialog  # noqa: PLC0415 -- when asked

        view = self.panel.view
        if view is not None:
            WorkplaceDetailsDialog(self, self.context, view).open()

    def _ask_who(self) -> None:
        from virkni_desktop.ui.workplaces.participant_choice import ParticipantDialog  # noqa: PLC0415 -- when asked

        view = self.panel.view
        if view is not None:
            begin = partial(self._start, workplace_id=view.row.workplace_id)
            ParticipantDialog(self, self.context, self.tr("New placement"), begin).open()

    def _start(self, episode_id: UUID, workplace_id: UUID) -> None:
        from virkni_desktop.ui.placements.start_dialog import StartPlacementDialog  # noqa: PLC0415 -- when asked

        StartPlacementDialog(self, self.context, episode_id, self._tell_doubts, workplace_id=workplace_id).open()

    def _tell_doubts(self, doubts: "tuple[Message, ...]") -> None:
        self._bar.clear()
        if doubts:
            self._bar.say(Status.WARNING, " ".join(self.context.said(doubt) for doubt in doubts), closable=True)
