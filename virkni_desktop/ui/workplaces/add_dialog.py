"""Adding a workplace: whose it is, what it is called, where it is and what is done there."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QWidget

from virkni_desktop.ui.components.fields import LineField
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.form_dialog import FormDialog
from virkni_desktop.ui.workplaces.organisation_fields import OrganisationFields

if TYPE_CHECKING:
    from virkni_desktop.casework.workplaces import WorkplaceFields
    from virkni_desktop.store.session import WorkSession


class AddWorkplaceDialog(FormDialog):
    """Organisation and workplace are added as one step; ``then`` gets the id of the workplace."""

    def __init__(self, parent: QWidget, context: PageContext, then: Callable[[UUID], object]) -> None:
        super().__init__(parent, context, self.tr("Add workplace"), self.tr("Add"), width=560)
        self._then = then
        look = context.look
        self._organisation = OrganisationFields(context)
        self.column.addWidget(self._organisation)
        self._name, self._business, self._address, self._town, self._phone = (LineField(look) for _ in range(5))
        self.add_row(self.tr("Workplace, where it has a name of its own"), self._name)
        self.add_row(self.tr("Line of business, such as café or warehouse"), self._business)
        self.add_line((self.tr("Address"), self._address), (self.tr("Town"), self._town))
        self.add_row(self.tr("Phone"), self._phone)
        self.column.addStretch()
        self._organisation.field.setFocus()

    def check(self) -> bool:
        """An organisation that is known, or a new one with a name and no impossible number."""
        return self._organisation.check()

    def submit(self) -> None:
        """Add what is new."""
        from virkni_desktop.casework import actions, workplaces  # noqa: PLC0415 -- loaded when first used

        organisation = self._organisation
        fields: WorkplaceFields = {
            "name": self._name.value(),
            "business": self._business.value(),
            "address": self._address.value(),
            "town": self._town.value(),
            "phone": self._phone.value(),
        }

        def add(session: "WorkSession") -> UUID:
            return workplaces.add_workplace(session, organisation.make(session), **fields)

        beside = organisation.number if organisation.is_new and organisation.number.value() else None
        self.write(actions.ADD_WORKPLACE, add, self._then, beside)
