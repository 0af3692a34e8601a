"""Choosing a workplace by a few letters, or telling of a new one."""

from collections.abc import Hashable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from virkni_desktop.formats import fold
from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.fields import ChoiceField, LineField
from virkni_desktop.ui.components.form import FormRow
from virkni_desktop.ui.components.row_delegate import RowPlan
from virkni_desktop.ui.components.row_items import Row
from virkni_desktop.ui.components.row_list import RowList
from virkni_desktop.ui.components.search_field import SearchField
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.enrolment_dialogs import code_choices
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import Role, Space, Token

if TYPE_CHECKING:
    from virkni_desktop.casework.workplace_view import WorkplaceRow
    from virkni_desktop.store.session import WorkSession

_SHOWN = 5


class WorkplaceChoice(QWidget):
    """Reads the workplaces by itself. ``chosen`` brings the row that was chosen, None for a new one or none.

    ``workplace_id`` is chosen as soon as it is read.
    """

    chosen = Signal(object)

    def __init__(self, context: PageContext, workplace_id: UUID | None = None) -> None:
        super().__init__()
        self._context, self._wanted = context, workplace_id
        self._rows: tuple[WorkplaceRow, ...] = ()
        self.row: WorkplaceRow | None = None
        self.is_new = False
        look = context.look
        self._list = RowList(look, self.tr("Workplaces found"), RowPlan(two_lines=False), fits=True, click_opens=True)
        self._list.opened.connect(self._choose)
        self.field = SearchField(look, self.tr("Find a workplace or an organisation"), below=self._list)
        self.field.textChanged.connect(self._filter)
        self.field.chosen.connect(self._choose_first)
        self._name = Text(look, "", Role.STRONG, wrap=True)
        self._below = Text(look, "", Role.SECONDARY, Token.MUTED, wrap=True)
        self._other = Button(look, self.tr("Choose another"), self._start_over, kind=ButtonKind.LINK)
        self._new = Button(look, self.tr("A new workplace"), self._begin_new, icon=Icon.PLUS, small=True)
        self._organisation, self._workplace = LineField(look), LineField(look)
        self._sector = ChoiceField(look, choices=code_choices(context, "sector"))
        self._sector.set_current("private")
        self._lay_out()
        self._show_stage()
        context.operations.read(self, _read_workplaces, self._show)

    def error(self) -> str:
        """What is missing; empty if nothing."""
        if self.is_new and not self._organisation.value().strip():
            return self.tr("Type the name of the organisation.")
        if not self.is_new and self.row is None:
            return self.tr("Choose a workplace, or add a new one.")
        return ""

    def say(self, sentence: str) -> None:
        """Say under the field what does not fit."""
        row = self._organisation_row if self.is_new else self._find_row
        row.set_error(sentence)
        if sentence:
            row.field.setFocus()

    def make(self, session: "WorkSession") -> UUID:
        """The chosen workplace; a new one is added, to an organisation of that name if there is one."""
        from virkni_desktop.casework import workplaces  # noqa: PLC0415 -- on the writer's thread

        if self.row is not None:
            return self.row.workplace_id
        name, workplace = self._organisation.value(), self._workplace.value()
        known = {fold(row.organisation): row.organisation_id for row in self._rows}
        organisation = known.get(fold(name.strip()))
        if organisation is None:
            made = workplaces.add_organisation(session, name=name, sector=self._sector.current())
            organisation = made.organisation_id
            session.flush()
        added = workplaces.add_workplace(session, organisation, name=workplace)
        session.flush()
        return added

    def _show(self, rows: "tuple[WorkplaceRow, ...]") -> None:
        self._rows = rows
        self._filter()
        if self._wanted is not None:
            self._choose(self._wanted)

    def _filter(self) -> None:
        words = fold(self.field.text()).split()
        found = [row for row in self._rows if all(_begins(row, word) for word in words)]
        self._list.set_items([Row(row.workplace_id, row.name, kind=_organisation(row)) for row in found[:_SHOWN]])
        self._list.setVisible(bool(found) and not self.is_new and self.row is None)
        more = len(found) - _SHOWN
        self._more.setText(self.tr("and %n more; type to find them", "", more) if more > 0 else "")
        self._more.setVisible(more > 0 and not self.is_new and self.row is None)

    def _choose(self, key: Hashable) -> None:
        self.row = next((row for row in self._rows if row.workplace_id == key), None)
        self._show_stage()
        self.chosen.emit(self.row)

    def _choose_first(self) -> None:
        if self._list.current_key() is None:
            self._list.select_first()
        if self._list.current_key() is not None:
            self._choose(self._list.current_key())

    def _begin_new(self) -> None:
        self.is_new = True
        self._organisation.setText(self.field.text().strip())
        self._show_stage()
        self._organisation.setFocus()
        self.chosen.emit(None)

    def _start_over(self) -> None:
        self.row, self.is_new = None, False
        self._show_stage()
        self.field.setFocus()
        self.chosen.emit(None)

    def _show_stage(self) -> None:
        """Finding, chosen, or new."""
        finding = self.row is None and not self.is_new
        for widget in (self._find_row, self._new):
            widget.setVisible(finding)
        for widget in (self._organisation_row, self._sector_row, self._workplace_row):
            widget.setVisible(self.is_new)
        for text in (self._name, self._below):
            text.setVisible(self.row is not None)
        self._other.setVisible(not finding)
        self._find_row.set_error("")
        if self.row is not None:
            self._name.setText(self.row.name)
            self._below.setText(" · ".join(part for part in (_organisation(self.row), self.row.address or "") if part))
            self._below.setVisible(bool(self._below.text()))
        self._filter()

    def _lay_out(self) -> None:
        look = self._context.look
        self._more = Text(look, "", Role.SMALL, Token.MUTED)
        self._find_row = FormRow(look, self.tr("Workplace"), self.field)
        self._organisation_row = FormRow(look, self.tr("Organisation"), self._organisation)
        self._sector_row = FormRow(look, self.tr("Sector"), self._sector)
        self._workplace_row = FormRow(look, self.tr("Workplace, where it has a name of its own"), self._workplace)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for widget in (
            self._find_row, self._list, self._more, self._name, self._below, self._organisation_row,
            self._sector_row, self._workplace_row,
        ):  # fmt: skip
            column.addWidget(widget)
        column.addWidget(self._new)
        column.addWidget(self._other)


def _organisation(row: "WorkplaceRow") -> str:
    return row.organisation if row.organisation != row.name else ""


def _begins(row: "WorkplaceRow", word: str) -> bool:
    return f" {word}" in f" {fold(row.name)} {fold(row.organisation)}"


def _read_workplaces(session: "WorkSession") -> "tuple[WorkplaceRow, ...]":
    from virkni_desktop.casework.workplace_view import list_workplaces  # noqa: PLC0415 -- on the reader's thread

    return list_workplaces(session)
