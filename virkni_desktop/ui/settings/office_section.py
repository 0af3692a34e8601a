"""The office a caseload belongs to: its name, how long nobody may be without contact, its staff and its country."""

from collections.abc import Hashable
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from virkni_desktop.errors import VirkniError
from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.fields import LineField
from virkni_desktop.ui.components.form import FormRow
from virkni_desktop.ui.components.row_delegate import RowPlan
from virkni_desktop.ui.components.row_items import Row
from virkni_desktop.ui.components.row_list import RowAction, RowList
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.settings.section import Section
from virkni_desktop.ui.settings.staff_writes import change_office, read_office, read_staff

if TYPE_CHECKING:
    from virkni_desktop.casework.offices import Office, StaffRow


class OfficeSection(Section):
    """Everybody who opens this caseload has the same office."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._staff: dict[UUID, StaffRow] = {}
        if not context.jurisdiction:
            self.add_words(self.tr("Open a caseload to see the office it belongs to."))
            self.column.addStretch(1)
            return
        self._name = LineField(context.look)
        self._name.edited.connect(self._on_named)
        self._name_row = self.add_row(
            self.tr("Name of the office"), self._name, hint=self.tr("It stands on printed papers and in reports.")
        )
        self._days = LineField(context.look, width=72)
        self._days.edited.connect(self._on_days)
        self._days_row = self.add_row(
            self.tr("Days without contact"),
            self._days,
            hint=self.tr("Today names those whom nobody has met or called for so long."),
        )
        country = Text(context.look, self._country())
        self.add_row(self.tr("Country"), country, hint=self.tr("Chosen when the caseload was made."))
        self._add_staff_list()
        self.column.addStretch(1)

    def refresh(self) -> None:
        """Read office and staff."""
        if self.context.jurisdiction:
            self.context.operations.read(self, read_office, self._show_office, key="office")
            self.context.operations.read(self, read_staff, self._show_staff, key="staff")

    def flush(self) -> None:
        """The fields that may be typed in."""
        if self.context.jurisdiction:
            self._name.flush()
            self._days.flush()

    def _add_staff_list(self) -> None:
        self.add_heading(self.tr("Coaches"))
        self.rows = RowList(self.context.look, self.tr("Coaches"), RowPlan(), fits=True)
        self.rows.set_actions([RowAction(self.tr("Change"), self._change, icon=Icon.PEN)])
        self.rows.opened.connect(self._change)
        self.add_list(self.rows)
        add = Button(self.context.look, self.tr("Add a coach"), self._add, icon=Icon.USER_PLUS)
        self.add(add)

    def _country(self) -> str:
        return self.tr("Iceland") if self.context.jurisdiction == "is" else self.tr("Sweden")

    def _show_office(self, office: "Office") -> None:
        self._name.set_value(office.name)
        if not self._days_row.error():
            self._days.set_value(str(office.no_contact_days))

    def _show_staff(self, staff: "tuple[StaffRow, ...]") -> None:
        self._staff = {one.staff_id: one for one in staff}
        self.rows.set_items(
            [
                Row(
                    one.staff_id,
                    one.name,
                    " · ".join(filter(None, (one.initials, one.employer))),
                    value=self.tr("{share} %").format(share=one.full_time_share),
                )
                for one in staff
            ]
        )
        self.rows.setVisible(bool(staff))

    def _on_named(self, text: str) -> None:
        change_office(self, self.context, self._on_changed, partial(self._refuse, self._name_row), name=text)

    def _on_days(self, text: str) -> None:
        typed = text.strip()
        if not typed.isdecimal() or not 1 <= int(typed) <= 365:
            self._days_row.set_error(self.tr("Type a number of days between 1 and 365."))
            return
        self._days_row.set_error("")
        refuse = partial(self._refuse, self._days_row)
        change_office(self, self.context, self._on_changed, refuse, no_contact_days=int(typed))

    def _on_changed(self, _nothing: None) -> None:
        if self.context.frame is not None:
            self.context.frame.office_changed()

    def _refuse(self, row: FormRow, error: VirkniError) -> None:
        row.set_error(self.context.said(error))

    def _add(self) -> None:
        self._open_dialog(None)

    def _change(self, key: Hashable) -> None:
        if isinstance(key, UUID):
            self._open_dialog(self._staff[key])

    def _open_dialog(self, row: "StaffRow | None") -> None:
        from virkni_desktop.ui.settings.staff_dialog import StaffDialog  # noqa: PLC0415 -- when first used

        StaffDialog(self, self.context, row).open()
