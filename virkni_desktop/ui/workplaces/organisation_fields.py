"""Which organisation a workplace belongs to: one that is known, found by a few letters, or a new one."""

from collections.abc import Hashable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from virkni_desktop.formats import fold
from virkni_desktop.identity_number import ICELANDIC_ORGANISATIONS, SWEDISH_ORGANISATIONS, Kind
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
from virkni_desktop.ui.participants.identity_field import IdentityNumberRow
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import Role, Space, Token
from virkni_desktop.ui.workplaces.workplace_words import one_line, sector_word

if TYPE_CHECKING:
    from virkni_desktop.casework.workplace_view import OrganisationRow
    from virkni_desktop.store.session import WorkSession

_SHOWN = 4


def organisation_kinds(context: PageContext) -> tuple[Kind, ...]:
    """The kinds of number that organisations of the caseload's country have."""
    return SWEDISH_ORGANISATIONS if context.jurisdiction == "se" else ICELANDIC_ORGANISATIONS


class OrganisationFields(QWidget):
    """Reads the organisations by itself; finding, chosen, or new with name, number and sector."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._rows: tuple[OrganisationRow, ...] = ()
        self.row: OrganisationRow | None = None
        self.is_new = False
        look = context.look
        self._list = RowList(
            look, self.tr("Organisations found"), RowPlan(two_lines=False), fits=True, click_opens=True
        )
        self._list.opened.connect(self._choose)
        self.field = SearchField(look, self.tr("Find an organisation"), below=self._list)
        self.field.textChanged.connect(self._filter)
        self.field.chosen.connect(self._choose_first)
        self._name = Text(look, "", Role.STRONG, wrap=True)
        self._below = Text(look, "", Role.SECONDARY, Token.MUTED, wrap=True)
        self._new = Button(look, self.tr("A new organisation"), self._begin_new, icon=Icon.PLUS, small=True)
        self._other = Button(look, self.tr("Choose another"), self._start_over, kind=ButtonKind.LINK)
        self._new_name = LineField(look)
        self._new_name.left.connect(self._look_at_name)
        self.number = IdentityNumberRow(
            context, self.tr("Organisation number, if it is known"), kinds=organisation_kinds(context)
        )
        self._sector = ChoiceField(look, choices=code_choices(context, "sector"))
        self._sector.set_current("private")
        self._lay_out()
        self._show_stage()
        context.operations.read(self, _read_organisations, self._show)

    def check(self) -> bool:
        """Whether an organisation is chosen or told; says beside the field what is missing."""
        if not self.is_new:
            missing = "" if self.row else self.tr("Choose an organisation, or add a new one.")
            self._find_row.set_error(missing)
            if missing:
                self.field.setFocus()
            return not missing
        if not self._look_at_name():
            self._new_name.setFocus()
            return False
        if not self.number.looks_right():
            self.number.number.setFocus()
            return False
        return True

    def make(self, session: "WorkSession") -> UUID:
        """The chosen organisation; a new one is added."""
        from virkni_desktop.casework import workplaces  # noqa: PLC0415 -- on the writer's thread

        if self.row is not None:
            return self.row.organisation_id
        made = workplaces.add_organisation(
            session, name=self._new_name.value(), sector=self._sector.current(), number=self.number.value() or None
        )
        session.flush()
        return made.organisation_id

    def _show(self, rows: "tuple[OrganisationRow, ...]") -> None:
        self._rows = rows
        if not rows:
            self._begin_new()
        self._filter()

    def _filter(self) -> None:
        words = fold(self.field.text()).split()
        found = [row for row in self._rows if all(f" {word}" in f" {fold(row.name)}" for word in words)]
        items = [
            Row(row.organisation_id, one_line(row.name), kind=sector_word(self._context, row.sector))
            for row in found[:_SHOWN]
        ]
        self._list.set_items(items)
        finding = self.row is None and not self.is_new
        self._list.setVisible(bool(found) and finding)
        more = len(found) - _SHOWN
        self._more.setText(self.tr("and %n more; type to find them", "", more) if more > 0 else "")
        self._more.setVisible(more > 0 and finding)

    def _choose(self, key: Hashable) -> None:
        self.row = next((row for row in self._rows if row.organisation_id == key), None)
        self._show_stage()

    def _choose_first(self) -> None:
        if self._list.current_key() is None:
            self._list.select_first()
        if self._list.current_key() is not None:
            self._choose(self._list.current_key())

    def _begin_new(self) -> None:
        self.is_new = True
        self._new_name.setText(self.field.text().strip())
        self._show_stage()
        self._new_name.setFocus()

    def _start_over(self) -> None:
        self.row, self.is_new = None, False
        self._show_stage()
        self.field.setFocus()

    def _look_at_name(self) -> bool:
        named = bool(self._new_name.value().strip())
        self._name_row.set_error("" if named else self.tr("Type the name of the organisation."))
        return named

    def _show_stage(self) -> None:
        finding = self.row is None and not self.is_new
        for widget in (self._find_row, self._new):
            widget.setVisible(finding)
        for row in (self._name_row, self.number, self._sector_row):
            row.setVisible(self.is_new)
        for text in (self._name, self._below):
            text.setVisible(self.row is not None)
        self._other.setVisible(not finding and bool(self._rows))
        self._find_row.set_error("")
        if self.row is not None:
            self._name.setText(one_line(self.row.name))
            told = (sector_word(self._context, self.row.sector), self.row.number or "")
            self._below.setText(" · ".join(part for part in told if part))
        self._filter()

    def _lay_out(self) -> None:
        look = self._context.look
        self._more = Text(look, "", Role.SMALL, Token.MUTED)
        self._find_row = FormRow(look, self.tr("Organisation"), self.field)
        self._name_row = FormRow(look, self.tr("Name of the organisation"), self._new_name)
        self._sector_row = FormRow(look, self.tr("Sector"), self._sector)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for widget in (
            self._find_row, self._list, self._more, self._name, self._below, self._name_row, self.number,
            self._sector_row, self._new, self._other,
        ):  # fmt: skip
            column.addWidget(widget)


def _read_organisations(session: "WorkSession") -> "tuple[OrganisationRow, ...]":
    from virkni_desktop.casework.workplace_view import list_organisations  # noqa: PLC0415 -- on the reader's thread

    return list_organisations(session)
