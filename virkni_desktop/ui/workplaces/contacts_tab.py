"""Whom to talk to at a workplace: adding, changing and removing contact persons."""

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.empty_state import EmptyState
from virkni_desktop.ui.components.page_parts import Inset, SectionHeading
from virkni_desktop.ui.components.row_items import Row
from virkni_desktop.ui.components.row_list import RowAction, RowList
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.theme import Space
from virkni_desktop.ui.workplaces.contact_dialog import ContactDialog
from virkni_desktop.ui.workplaces.tab import WorkplaceTab
from virkni_desktop.ui.workplaces.workplace_words import one_line

if TYPE_CHECKING:
    from virkni_desktop.casework.workplace_view import ContactView, WorkplaceView


class ContactsTab(WorkplaceTab):
    """Removing asks nothing: Undo brings the person back, also as the supervisor they were."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        look = context.look
        self._workplace = UUID(int=0)
        self._contacts: tuple[ContactView, ...] = ()
        self._add = self._action(self.tr("Add contact &person…"), self.ask_add, "Ctrl+Alt+N")
        self._change = self._action(self.tr("Change contact per&son…"), self._ask_change, "F2")
        self._remove = self._action(self.tr("&Remove contact person"), self._do_remove)
        self._heading = SectionHeading(look, self.tr("Contact persons"))
        self._button = Button(look, self.tr("Add contact person"), self.ask_add, icon=Icon.PLUS)
        self.list = RowList(look, self.tr("Contact persons"))
        self.list.set_actions([
            RowAction(self.tr("Change"), lambda _key: self._ask_change(), icon=Icon.PEN),
            RowAction(self.tr("Remove"), lambda _key: self._do_remove(), icon=Icon.TRASH),
        ])  # fmt: skip
        self.list.opened.connect(lambda _key: self._ask_change())
        self.list.current_row_changed.connect(lambda _key: self._offer())
        self._lay_out()
        self._offer()

    def show_workplace(self, view: "WorkplaceView") -> None:
        """Everyone who is known there."""
        self._workplace, self._contacts = view.row.workplace_id, view.contacts
        self._heading.set_words(self.tr("Contact persons"), str(len(view.contacts) or ""))
        self.list.set_items([_row(contact) for contact in view.contacts])
        self._stack.setCurrentIndex(0 if view.contacts else 1)
        if view.contacts and self.list.current_key() is None:
            self.list.select_first()
        self._offer()

    def ask_add(self) -> None:
        """Ask for someone new."""
        ContactDialog(self, self.context, self._workplace).open()

    def menu_actions(self) -> dict[str, list[QAction]]:
        """What can be done with contact persons."""
        return {"workplace": [self._add, self._change, self._remove]}

    def first_focus(self) -> QWidget | None:
        """The list, or the button that adds the first one."""
        return self.list if self._contacts else self._button

    def _current(self) -> "ContactView | None":
        key = self.list.current_key()
        return next((contact for contact in self._contacts if contact.contact_id == key), None)

    def _ask_change(self) -> None:
        contact = self._current()
        if contact is not None:
            ContactDialog(self, self.context, self._workplace, contact).open()

    def _do_remove(self) -> None:
        from virkni_desktop.casework import actions, workplaces  # noqa: PLC0415 -- loaded when first used

        contact = self._current()
        if contact is not None:
            remove = partial(workplaces.remove_contact_person, contact_id=contact.contact_id)
            self.context.operations.write(self, actions.REMOVE_CONTACT_PERSON, remove)

    def _offer(self) -> None:
        for action in (self._change, self._remove):
            action.setEnabled(self._current() is not None)

    def _action(self, words: str, do: object, keys: str = "") -> QAction:
        action = QAction(words, self)
        if keys:
            action.setShortcut(QKeySequence.fromString(keys))
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda _on=False: do() if callable(do) else None)
        self.addAction(action)
        return action

    def _lay_out(self) -> None:
        look = self.context.look
        nobody = EmptyState(
            look,
            self.tr("Nobody is known here yet"),
            self.tr(
                "Add the manager or the supervisor, with a phone number, so that whoever calls knows whom to ask for."
            ),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(Inset(look, self.list, rows=True))
        self._stack.addWidget(Inset(look, nobody))
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._heading, 1)
        line.addWidget(self._button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Inset(look, head, top=Space.S, bottom=Space.XS))
        column.addWidget(self._stack, 1)


def _row(contact: "ContactView") -> Row:
    ways = (contact.role, contact.phone, contact.email)
    return Row(contact.contact_id, one_line(contact.name), " · ".join(one_line(way) for way in ways if way))
