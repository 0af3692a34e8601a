"""The page of one workplace: what it is, always in sight, the tabs below, and beside them what always holds."""

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.columns import Tabs
from virkni_desktop.ui.components.identity_bar import IdentityBar
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.workplaces.agreements_tab import AgreementsTab
from virkni_desktop.ui.workplaces.contacts_tab import ContactsTab
from virkni_desktop.ui.workplaces.notes_tab import NotesTab
from virkni_desktop.ui.workplaces.placements_tab import PlacementsTab
from virkni_desktop.ui.workplaces.side_column import SideColumn
from virkni_desktop.ui.workplaces.tab import WorkplaceTab
from virkni_desktop.ui.workplaces.text_tab import TextTab
from virkni_desktop.ui.workplaces.workplace_words import WorkplaceWords

if TYPE_CHECKING:
    from virkni_desktop.casework.workplace_view import WorkplaceView
    from virkni_desktop.store.session import WorkSession

PLACEMENTS, CONTACTS, TASKS, ACCESS, NOTES, AGREEMENTS, ABOUT = (
    "placements", "contacts", "tasks", "access", "notes", "agreements", "about",
)  # fmt: skip
_SIDE = 368


class WorkplacePanel(QWidget):
    """``changed`` comes when another workplace, tab or set of actions is in sight; ``gone`` when the workplace is not there."""

    changed = Signal()
    gone = Signal(object)
    log_asked = Signal()
    start_asked = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._words = WorkplaceWords(context)
        self._workplace: UUID | None = None
        self.view: WorkplaceView | None = None
        look = context.look
        log = Button(look, self.tr("Log contact"), self.log_asked.emit, icon=Icon.PENCIL_LINE)
        start = Button(look, self.tr("New placement"), self.start_asked.emit, kind=ButtonKind.PRIMARY, icon=Icon.PLUS)
        self.bar = IdentityBar(look, (log, start))
        self.tabs = Tabs(look, self.tr("Parts of the page"))
        self.placements = PlacementsTab(context)
        self.side = SideColumn(context)
        self._tabs: dict[str, WorkplaceTab] = {PLACEMENTS: self.placements, ABOUT: self.side}
        self._holders: dict[str, QVBoxLayout] = {}
        self._add_tabs()
        self._tab = PLACEMENTS
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.tabs)
        self._sized = False
        self._lay_out()
        self.tabs.shown.connect(self._on_tab_shown)
        self.placements.start_asked.connect(self.start_asked)
        look.room_changed.connect(self._fit)
        self._fit()

    @property
    def tab(self) -> WorkplaceTab:
        """The tab in sight."""
        return self._tabs[self._tab]

    @property
    def tab_id(self) -> str:
        """The id of the tab in sight."""
        return self._tab

    def show_workplace(self, workplace_id: UUID, placement_id: UUID | None = None) -> None:
        """Show a workplace (read by the refresh that follows), perhaps one of its placements."""
        if workplace_id != self._workplace:
            self._workplace, self.view = workplace_id, None
            self.show_tab(PLACEMENTS)
        if placement_id is not None:
            self.show_tab(PLACEMENTS)
            self.placements.show_placement(placement_id)

    def refresh(self) -> None:
        """Read the workplace, then let the tab in sight read the rest."""
        if self._workplace is not None:
            query = partial(_read, workplace_id=self._workplace)
            self._context.operations.read(self, query, self._show, self.gone.emit, key="workplace")

    def leave(self) -> bool:
        """Save what is typed, in the tab and beside it."""
        return self.side.leave() and self.tab.leave()

    def show_tab(self, key: str) -> None:
        """Show another tab of the same workplace."""
        self.tabs.show_tab(key)

    def step_tab(self, step: int) -> None:
        """Go to the next tab, or the one before."""
        keys = self.tabs.offered()
        self.show_tab(keys[(keys.index(self._tab) + step) % len(keys)])

    def find_note(self) -> None:
        """Put the keyboard into the field that finds in the notes."""
        self.show_tab(NOTES)
        notes = self.tab
        if isinstance(notes, NotesTab):
            notes.find_note()

    def _show(self, view: "WorkplaceView") -> None:
        self.view = view
        self.bar.set_identity(self._words.identity(view), self._words.facts(view))
        for tab in self._tabs.values():
            tab.show_workplace(view)
        self.tab.refresh()
        self._show_above()
        self.changed.emit()

    def _add_tabs(self) -> None:
        words = {
            PLACEMENTS: self.tr("Placements"),
            CONTACTS: self.tr("Contact persons"),
            TASKS: self.tr("Tasks offered"),
            ACCESS: self.tr("Access and environment"),
            NOTES: self.tr("Notes"),
            AGREEMENTS: self.tr("Agreements"),
            ABOUT: self.tr("About"),
        }
        for key, word in words.items():
            holder = QWidget()
            self._holders[key] = QVBoxLayout(holder)
            self._holders[key].setContentsMargins(0, 0, 0, 0)
            self.tabs.add(key, word, holder)
        self._put(PLACEMENTS, self.placements)

    def _put(self, key: str, tab: WorkplaceTab) -> None:
        self._tabs[key] = tab
        self._holders[key].addWidget(tab)
        tab.show()  # at once: the layout alone would wait for the next turn
        tab.actions_changed.connect(self.changed)

    def _build(self, key: str) -> WorkplaceTab:
        """Each but the first is made when it is first shown."""
        if key == CONTACTS:
            return ContactsTab(self._context)
        if key == NOTES:
            notes = NotesTab(self._context)
            notes.log_asked.connect(self.log_asked)
            return notes
        if key == AGREEMENTS:
            agreements = AgreementsTab(self._context)
            agreements.placement_asked.connect(self._open_placement)
            return agreements
        if key == TASKS:
            hint = self.tr(
                "What can be done here, by whom, and what one has to manage. One line for each task reads best."
            )
            return TextTab(self._context, key, self.tr("Tasks offered"), hint)
        hint = self.tr("Ways in, sound, light, standing or sitting, breaks, where one can be alone for a while.")
        return TextTab(self._context, key, self.tr("Access and environment"), hint)

    def _open_placement(self, placement_id: UUID | None) -> None:
        if placement_id is None:
            self.show_tab(PLACEMENTS)
        else:
            self._context.go("workplaces", self._workplace, placement_id)

    def _on_tab_shown(self, key: str) -> None:
        if key == self._tab:
            return
        self.tab.leave()
        self._tab = key
        if key not in self._tabs:
            self._put(key, self._build(key))
        if self.view is not None:
            self.tab.show_workplace(self.view)
            self.tab.refresh()
        self._show_above()
        self.changed.emit()

    def _fit(self) -> None:
        """Beside the tabs where there is room, among them where there is not."""
        beside = self._context.look.room.beside
        is_beside = self._splitter.indexOf(self.side) >= 0
        if beside and not is_beside:
            self._splitter.addWidget(self.side)
            self._splitter.setStretchFactor(0, 1)
            self._splitter.setStretchFactor(1, 0)
            self.side.put_above(self.placements.panel.lend_side())
            self.side.show()
            side = self._context.look.scaled(_SIDE)
            self._splitter.setSizes([max(200, self.width() - side), side])
        elif not beside and (is_beside or self.side.parentWidget() is None):
            self.placements.panel.take_side_back()
            self._holders[ABOUT].addWidget(self.side)
            self.side.show()
        if beside and self._tab == ABOUT:
            self.show_tab(PLACEMENTS)
        self.tabs.set_offered(ABOUT, offered=not beside)
        self._show_above()

    def _show_above(self) -> None:
        """The support of the placement stands over the side column while the placement is in sight."""
        beside = self._context.look.room.beside
        self.side.show_above(shown=beside and self._tab == PLACEMENTS and self.placements.placement is not None)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._splitter, 1)


def _read(session: "WorkSession", workplace_id: UUID) -> "WorkplaceView":
    from virkni_desktop.casework.workplace_view import get_workplace  # noqa: PLC0415 -- on the reader's thread

    return get_workplace(session, workplace_id)
