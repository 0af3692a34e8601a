"""Participants: the list of everyone, and the page of one of them."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from virkni_desktop.ui.notes.occasion import Occasion
from virkni_desktop.ui.notes.reminder_dialog import ReminderDialog
from virkni_desktop.ui.pages import Page, PageContext
from virkni_desktop.ui.participants.add_dialog import AddParticipantDialog
from virkni_desktop.ui.participants.consent_dialog import ConsentDialog
from virkni_desktop.ui.participants.details_dialog import DetailsDialog
from virkni_desktop.ui.participants.enrolment_dialogs import CloseEnrolmentDialog, StageDialog
from virkni_desktop.ui.participants.page_actions import Doings, PageActions
from virkni_desktop.ui.participants.participant_list import ParticipantList
from virkni_desktop.ui.participants.person_view import OVERVIEW, PersonView, person_records
from virkni_desktop.ui.participants.several_actions import SeveralActions
from virkni_desktop.ui.participants.tab_list import tab_entries

if TYPE_CHECKING:
    from virkni_desktop.casework.timeline_view import TimelineEntry

PAGE = "participants"


class ParticipantsPage(Page):
    """``show_for()`` shows the list, ``show_for(person_id)`` a person, ``show_for(person_id, "plan")`` one of the tabs."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._list = ParticipantList(context)
        self._view: PersonView | None = None
        self._several = SeveralActions(self, context, self._list)
        self._actions = PageActions(self, self._doings(), self._several.doings())
        self._list.set_row_actions([self._actions.open, self._actions.log, *self._actions.several])
        self._list.several.set_actions(self._actions.several)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._shown: UUID | None = None
        self._list.opened.connect(lambda person: self.context.go(PAGE, person))
        self._list.add_asked.connect(self._add)

    def title(self) -> str:
        """Without anybody's name: titles of windows are seen by others."""
        return self.tr("Participant") if self._shown else self.tr("Participants")

    def records(self) -> tuple[type, ...]:
        """What is in sight; the list is read anew whenever it is shown."""
        return person_records()

    def show_for(self, *target: object) -> None:
        """Show the list, a person, or a tab of a person."""
        self._stale = True
        person = target[0] if target else None
        self._shown = person if isinstance(person, UUID) else None
        if self._shown is None:
            self._stack.setCurrentWidget(self._list)
        else:
            self._stack.setCurrentWidget(self._person)
            self._person.show_person(self._shown, str(target[1]) if len(target) > 1 else "")

    def place(self) -> tuple[object, ...]:
        """The person; the tab is remembered by the page as long as the person is the same."""
        return (self._shown,) if self._shown else ()

    def refresh(self) -> None:
        """Read what is in sight."""
        if self._shown is None:
            self._list.refresh()
        else:
            self._person.refresh()

    def leave(self) -> bool:
        """The tab in sight saves what is typed."""
        return self._shown is None or self._person.tab.leave()

    def first_focus(self) -> QWidget | None:
        """The field to find someone; on a person's page what the tab thinks best."""
        if self._shown is None:
            return self._list.field if self._list.table.current_key() is None else self._list.table
        return self._person.tab.first_focus()

    def help_topic(self) -> str:
        """The tab in sight has a text of its own, but for the overview."""
        return self._person.tab_id if self._shown and self._person.tab_id != OVERVIEW else ""

    def menu_actions(self) -> dict[str, list[QAction]]:
        """The page's and the tab's."""
        if self._shown is None:
            return self._actions.on_list()
        found = self._actions.on_person(self._person.view)
        printing = self._person.tab.print_actions()
        if printing:
            found["file"] = printing
        for menu, actions in self._person.tab.menu_actions().items():
            found.setdefault(menu, []).extend(action for action in actions if action not in printing)
        return found

    def pictures(self) -> list[tuple[str, Callable[[], object]]]:
        """The list, and every tab of somebody with a plan."""
        person = self._list.example()
        tabs = (OVERVIEW, *(entry.id for entry in tab_entries())) if person else ()
        return [("", lambda: None), *((tab, partial(self.context.go, PAGE, person, tab)) for tab in tabs)]

    def _doings(self) -> Doings:
        return Doings(
            add=self._add,
            open=self._open_current,
            find=self._find,
            log=self._log,
            follow_up=self._follow_up,
            details=self._change_details,
            stage=self._change_stage,
            consent=self._change_consent,
            close_enrolment=self._close_enrolment,
            enrol=self._enrol,
            copy_number=self._copy_number,
            copy_phone=self._copy_phone,
            next_tab=lambda: self._person.step_tab(1),
            previous_tab=lambda: self._person.step_tab(-1),
        )

    @property
    def _person(self) -> PersonView:
        """Made when somebody is shown for the first time, so that the list comes sooner."""
        if self._view is None:
            self._view = PersonView(self.context, tab_entries())
            self._stack.addWidget(self._view)
            self._connect_person()
        return self._view

    def _connect_person(self) -> None:
        self._person.changed.connect(self.title_changed)
        self._person.gone.connect(lambda _error: self.context.go(PAGE))
        self._person.log_asked.connect(self._log)
        self._person.more_asked.connect(self._open_menu)
        overview = self._person.overview
        overview.log_asked.connect(self._log_follow_up)
        overview.follow_up_asked.connect(self._follow_up)
        overview.details_asked.connect(self._change_details)
        overview.stage_asked.connect(self._change_stage)
        overview.consent_asked.connect(self._change_consent)
        overview.tab_asked.connect(self._person.show_tab)
        overview.note_opened.connect(self._open_note)

    def _add(self, name: str = "") -> None:
        AddParticipantDialog(self, self.context, lambda person: self.context.go(PAGE, person), name=name).open()

    def _open_current(self) -> None:
        row = self._list.current()
        if row is not None:
            self.context.go(PAGE, row.person_id)

    def _find(self) -> None:
        if self._shown is None:
            self._list.field.setFocus()
            self._list.field.selectAll()
        else:
            self._person.show_tab(OVERVIEW)
            self._person.overview.find_entry()

    def note_about(self) -> Occasion | None:
        """The person in sight, or the current one of the list."""
        if self._shown is not None:
            view = self._person.view
            return Occasion(view.name, view.episode.episode_id) if view and view.episode else None
        row = self._list.current()
        return Occasion(row.name, row.episode_id) if row is not None and row.episode_id is not None else None

    def _log(self) -> None:
        occasion = self.note_about()
        if occasion is not None:
            self.context.note(occasion)

    def _log_follow_up(self, follow_up: UUID | None) -> None:
        view, occasion = self._person.view, self.note_about()
        if view is None or occasion is None:
            return
        one = next((each for each in view.follow_ups if each.follow_up_id == follow_up), None)
        if one is not None:
            occasion = Occasion(
                view.name, occasion.episode_id, one.workplace_id, one.follow_up_id, one.text, one.kind, completes=True
            )
        self.context.note(occasion)

    def _follow_up(self) -> None:
        occasion = self.note_about()
        if occasion is not None:
            ReminderDialog(self, self.context, occasion).open()

    def _change_details(self) -> None:
        if self._person.view is not None:
            DetailsDialog(self, self.context, self._person.view).open()

    def _change_stage(self) -> None:
        view = self._person.view
        if view is not None and view.episode is not None:
            StageDialog(self, self.context, view.episode).open()

    def _close_enrolment(self) -> None:
        view = self._person.view
        if view is not None and view.episode is not None:
            CloseEnrolmentDialog(self, self.context, view.episode).open()

    def _enrol(self) -> None:
        from virkni_desktop.casework import actions, people  # noqa: PLC0415 -- loaded when first used

        if self._shown is not None:
            self.context.operations.write(self, actions.ENROL, partial(people.enrol_with_coach, person_id=self._shown))

    def _copy_number(self) -> None:
        view = self._person.view
        if view is not None and view.identity is not None:
            QGuiApplication.clipboard().setText(view.identity.shown)

    def _copy_phone(self) -> None:
        view = self._person.view
        if view is not None and view.phone:
            QGuiApplication.clipboard().setText(view.phone)

    def _change_consent(self) -> None:
        if self._person.view is not None:
            ConsentDialog(self, self.context, self._person.view).open()

    def _open_note(self, entry: "TimelineEntry") -> None:
        view = self._person.view
        self.context.note(Occasion(view.name if view else "", None, note_id=entry.note_id))

    def _open_menu(self, button: QWidget) -> None:
        menu = QMenu(button)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addActions([action for action in self._actions.of_person(self._person.view) if action.isVisible()])
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
