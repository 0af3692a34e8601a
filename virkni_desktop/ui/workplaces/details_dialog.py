"""Changing what a workplace and its organisation are called, and where they are found."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from virkni_desktop.ui.components.fields import ChoiceField, LineField
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.enrolment_dialogs import code_choices
from virkni_desktop.ui.participants.form_dialog import FormDialog
from virkni_desktop.ui.participants.identity_field import IdentityNumberRow
from virkni_desktop.ui.workplaces.organisation_fields import organisation_kinds

if TYPE_CHECKING:
    from virkni_desktop.casework.workplace_view import WorkplaceView
    from virkni_desktop.casework.workplaces import WorkplaceFields
    from virkni_desktop.store.session import WorkSession


class WorkplaceDetailsDialog(FormDialog):
    """One step of Undo for all that was changed."""

    def __init__(self, parent: QWidget, context: PageContext, view: "WorkplaceView") -> None:
        super().__init__(parent, context, self.tr("Change details"), self.tr("Save"), width=560)
        self._view = view
        row, look = view.row, context.look
        self._name, self._business, self._address, self._town, self._phone, self._organisation = (
            LineField(look) for _ in range(6)
        )
        self._name_row = self.add_row(self.tr("Workplace"), self._name)
        self.add_row(self.tr("Line of business, such as café or warehouse"), self._business)
        self.add_line((self.tr("Address"), self._address), (self.tr("Town"), self._town))
        self.add_row(self.tr("Phone"), self._phone)
        self._organisation_row = self.add_row(self.tr("Organisation"), self._organisation)
        if view.siblings:
            self.add_words(self.tr("%n other workplace(s) belong(s) to this organisation too.", "", view.siblings))
        self._number = IdentityNumberRow(
            context, self.tr("Organisation number, if it is known"), kinds=organisation_kinds(context)
        )
        self.column.addWidget(self._number)
        self._sector = ChoiceField(look, choices=code_choices(context, "sector"))
        self.add_row(self.tr("Sector"), self._sector)
        self.column.addStretch()
        for field, value in (
            (self._name, row.name), (self._business, row.business), (self._address, row.address),
            (self._town, row.town), (self._phone, row.phone), (self._organisation, row.organisation),
            (self._number.number, row.organisation_number),
        ):  # fmt: skip
            field.setText(value or "")
        self._sector.set_current(row.sector)
        self._name.left.connect(self._look_at_names)
        self._organisation.left.connect(self._look_at_names)
        self._name.setFocus()

    def check(self) -> bool:
        """Names have to stay; a number has to be one."""
        self._look_at_names()
        if self._name_row.error() or self._organisation_row.error():
            return True  # the first of them takes the keyboard
        if not self._number.looks_right():
            self._number.number.setFocus()
            return False
        return True

    def submit(self) -> None:
        """Write what is in the fields."""
        from virkni_desktop.casework import actions, workplaces  # noqa: PLC0415 -- loaded when first used

        row = self._view.row
        fields: WorkplaceFields = {
            "name": self._name.value(),
            "business": self._business.value(),
            "address": self._address.value(),
            "town": self._town.value(),
            "phone": self._phone.value(),
        }
        organisation, sector, number = self._organisation.value(), self._sector.current(), self._number.value()
        new_number = None if number == (row.organisation_number or "") else number

        def change(session: "WorkSession") -> None:
            workplaces.change_workplace(session, row.workplace_id, **fields)
            workplaces.change_organisation(
                session, row.organisation_id, name=organisation, sector=sector or None, number=new_number
            )

        self.write(actions.CHANGE_WORKPLACE, change, lambda _result: None, self._number if new_number else None)

    def _look_at_names(self) -> None:
        for row, field in ((self._name_row, self._name), (self._organisation_row, self._organisation)):
            row.set_error("" if field.value().strip() else self.tr("A name is needed."))
