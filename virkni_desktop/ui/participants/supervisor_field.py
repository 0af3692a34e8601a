"""Who supervises at a workplace: someone known there, someone new, or nobody yet."""

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from virkni_desktop.ui.components.chips import Choice
from virkni_desktop.ui.components.fields import ChoiceField, LineField
from virkni_desktop.ui.components.form import FormRow
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.theme import Space

if TYPE_CHECKING:
    from virkni_desktop.casework.placement_view import PlacementView
    from virkni_desktop.casework.workplace_view import WorkplaceView
    from virkni_desktop.store.session import WorkSession

_NOBODY, _NEW = "", "new"


class SupervisorField(QWidget):
    """``show_workplace`` reads who is known there; for a new workplace only someone new can be told."""

    def __init__(self, context: PageContext, placement: "PlacementView | None" = None) -> None:
        super().__init__()
        self._context, self._placement = context, placement
        look = context.look
        self._who = ChoiceField(look, choices=self._choices(None))
        self._who.chosen.connect(self._on_chosen)
        self._name, self._phone = LineField(look), LineField(look)
        self._name_row = FormRow(look, self.tr("Name of the supervisor"), self._name)
        self._phone_row = FormRow(look, self.tr("Phone of the supervisor"), self._phone)
        line = QHBoxLayout()
        line.setSpacing(Space.L)
        line.addWidget(self._name_row)
        line.addWidget(self._phone_row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(FormRow(look, self.tr("Supervisor"), self._who))
        column.addLayout(line)
        self._on_chosen(_NOBODY)

    def show_workplace(self, workplace_id: UUID | None) -> None:
        """Offer those who are known at this workplace, none for a new one."""
        if workplace_id is None:
            self._who.set_choices(self._choices(None))
            self._who.set_current(_NOBODY)
            self._on_chosen(_NOBODY)
            return
        query = partial(_read_workplace, workplace_id=workplace_id)
        self._context.operations.read(self, query, self._show, key="contacts")

    def make(self, session: "WorkSession", workplace_id: UUID) -> UUID | None:
        """The chosen contact; someone new is added."""
        from virkni_desktop.casework import workplaces  # noqa: PLC0415 -- on the writer's thread

        chosen, name = self._who.current(), self._name.value().strip()
        if chosen == _NEW and name:
            made = workplaces.add_contact_person(session, workplace_id, name=name, phone=self._phone.value())
            session.flush()
            return made
        return UUID(chosen) if chosen not in {_NEW, _NOBODY} else None

    def _show(self, view: "WorkplaceView") -> None:
        self._who.set_choices(self._choices(view))
        known = {str(contact.contact_id) for contact in view.contacts}
        current = str(self._placement.supervisor_id) if self._placement else ""
        if self._placement is None and len(known) == 1:
            current = next(iter(known))  # nearly always the one for a placement that begins
        self._who.set_current(current if current in known else _NOBODY)
        self._on_chosen(self._who.current())

    def _choices(self, view: "WorkplaceView | None") -> list[Choice]:
        known = [
            Choice(str(contact.contact_id), ", ".join(part for part in (contact.name, contact.role) if part))
            for contact in (view.contacts if view else ())
        ]
        return [Choice(_NOBODY, self.tr("Not known yet")), *known, Choice(_NEW, self.tr("Someone new…"))]

    def _on_chosen(self, key: str) -> None:
        for row in (self._name_row, self._phone_row):
            row.setVisible(key == _NEW)
        if key == _NEW:
            self._name.setFocus()


def _read_workplace(session: "WorkSession", workplace_id: UUID) -> "WorkplaceView":
    from virkni_desktop.casework.workplace_view import get_workplace  # noqa: PLC0415 -- on the reader's thread

    return get_workplace(session, workplace_id)
