"""The page of one participant: who it is, always in sight, and the tabs below."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from virkni_desktop.ui.components.buttons import Button, ToolButton
from virkni_desktop.ui.components.columns import Tabs
from virkni_desktop.ui.components.identity_bar import IdentityBar
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.overview_tab import OverviewTab
from virkni_desktop.ui.participants.person_facts import PersonFacts
from virkni_desktop.ui.participants.tabs import Tab, TabEntry
from virkni_desktop.ui.style_buttons import ButtonKind

if TYPE_CHECKING:
    from virkni_desktop.casework.participant import ParticipantView
    from virkni_desktop.store.session import WorkSession

OVERVIEW = "overview"


class PersonView(QWidget):
    """``changed`` comes when another person, tab or set of actions is in sight; ``gone`` when the person is no longer there.

    ``more_asked`` asks for the menu of the page's actions, to open under the button it brings.
    """

    changed = Signal()
    gone = Signal(object)
    log_asked = Signal()
    more_asked = Signal(object)

    def __init__(self, context: PageContext, entries: Sequence[TabEntry]) -> None:
        super().__init__()
        self._context = context
        self._facts = PersonFacts(context)
        self._entries = {entry.id: entry for entry in entries}
        self._person: UUID | None = None
        self.view: ParticipantView | None = None
        look = context.look
        self._log = Button(look, self.tr("Log contact"), self.log_asked.emit, icon=Icon.PENCIL_LINE)
        self._log.set_kind(ButtonKind.PRIMARY)
        self._print = Button(look, self.tr("Print"), self._open_print_menu, icon=Icon.PRINTER)
        self._print.setProperty("chevron", 1)
        self._more = ToolButton(
            look, self.tr("More"), Icon.MORE, lambda: self.more_asked.emit(self._more), kind=ButtonKind.SECONDARY,
            alone=True,
        )  # fmt: skip
        self.bar = IdentityBar(look, (self._log, self._print, self._more))
        self.tabs = Tabs(look, self.tr("Parts of the page"))
        self.overview = OverviewTab(context)
        self._tabs: dict[str, Tab] = {}
        self._holders: dict[str, QVBoxLayout] = {}
        self._add_tabs(entries)
        self._tab = OVERVIEW
        self.tabs.shown.connect(self._on_tab_shown)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.tabs, 1)
        self._on_actions_changed()

    @property
    def tab(self) -> Tab:
        """The tab in sight."""
        return self._tabs[self._tab]

    @property
    def tab_id(self) -> str:
        """The id of the tab in sight."""
        return self._tab

    def show_person(self, person_id: UUID, tab: str = "") -> None:
        """Show a person (read by the refresh that follows), on a tab; on the same tab as before if it is the same person."""
        if person_id != self._person:
            self._person, self.view = person_id, None
            self.overview.begin(person_id)
            tab = tab or OVERVIEW
        if tab:
            self.show_tab(tab)

    def refresh(self) -> None:
        """Read the person, then let the tab in sight read the rest."""
        if self._person is not None:
            query = partial(_read, person_id=self._person)
            self._context.operations.read(self, query, self._show, self.gone.emit, key="person")
            if self._tab == OVERVIEW:
                self.overview.refresh()  # at once, so that both come together

    def show_tab(self, tab: str) -> None:
        """Show another tab of the same person."""
        if tab in self._holders:
            self.tabs.show_tab(tab)

    def show_detail(self, tab: str, detail: object) -> None:
        """Show a part of a tab of the same person."""
        self.show_tab(tab)
        if self._tab == tab:
            self.tab.show_detail(detail)

    def step_tab(self, step: int) -> None:
        """Go to the next tab, or the one before."""
        ids = list(self._holders)
        self.tabs.show_tab(ids[(ids.index(self._tab) + step) % len(ids)])

    def _show(self, view: "ParticipantView") -> None:
        is_same, self.view = view == self.view, view
        if not is_same:
            self.bar.set_identity(self._facts.identity(view), self._facts.facts(view))
            for tab in self._tabs.values():
                tab.show_participant(view)
        if self._tab != OVERVIEW:
            self.tab.refresh()
        if not is_same:
            self._on_actions_changed()

    def _add_tabs(self, entries: Sequence[TabEntry]) -> None:
        for key, words in ((OVERVIEW, self.tr("Overview")), *((entry.id, entry.words()) for entry in entries)):
            holder = QWidget()
            self._holders[key] = QVBoxLayout(holder)
            self._holders[key].setContentsMargins(0, 0, 0, 0)
            self.tabs.add(key, words, holder)
        self._put(OVERVIEW, self.overview)

    def _put(self, key: str, tab: Tab) -> None:
        self._tabs[key] = tab
        self._holders[key].addWidget(tab)
        tab.actions_changed.connect(self._on_actions_changed)
        tab.detail_asked.connect(self.show_detail)

    def _on_tab_shown(self, key: str) -> None:
        if key == self._tab:
            return
        if not self.tab.leave():
            self.tabs.show_tab(self._tab)
            return
        self._tab = key
        if key not in self._tabs:
            self._put(key, self._entries[key].build(self._context))
            if self.view is not None:
                self.tab.show_participant(self.view)
        if self.view is not None:
            self.tab.refresh()
        self._on_actions_changed()

    def _on_actions_changed(self) -> None:
        """The page has one filled button: on the overview it is this one, elsewhere the tab's own."""
        kind = ButtonKind.PRIMARY if self._tab == OVERVIEW else ButtonKind.SECONDARY
        if kind != self._log.property("kind"):
            self._log.set_kind(kind)
        self._print.setVisible(bool(self.tab.print_actions() or self._printing_tabs()))
        self.changed.emit()

    def _printing_tabs(self) -> list[TabEntry]:
        """From the overview, the tabs that have a paper of this person."""
        view = self.view
        if view is None or self._tab != OVERVIEW:
            return []
        return [entry for entry in self._entries.values() if entry.prints is not None and entry.prints(view)]

    def _open_print_menu(self) -> None:
        menu = QMenu(self._print)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addActions(self.tab.print_actions())
        for entry in self._printing_tabs():
            action = menu.addAction(self.tr("{paper}…").format(paper=entry.words()))
            action.triggered.connect(lambda _on=False, tab=entry.id: self.show_tab(tab))
        menu.popup(self._print.mapToGlobal(self._print.rect().bottomLeft()))


def person_records() -> tuple[type, ...]:
    """Nearly everything stands on a person's page."""
    from virkni_desktop.models.every import every_record  # noqa: PLC0415 -- asked only after a commit
    from virkni_desktop.models.exchange import Conflict  # noqa: PLC0415 -- as above

    return (*(record for record in every_record().values() if record.is_fact), Conflict)


def _read(session: "WorkSession", person_id: UUID) -> "ParticipantView":
    from virkni_desktop.casework.participant import get_participant  # noqa: PLC0415 -- on the reader's thread

    return get_participant(session, person_id)
