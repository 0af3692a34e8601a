"""Adding someone to talk to at a workplace, or changing what is known of them."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QWidget

from virkni_desktop.ui.components.fields import LineField
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.form_dialog import FormDialog

if TYPE_CHECKING:
    from virkni_desktop.casework.workplace_view import ContactView
    from virkni_desktop.casework.workplaces import ContactFields
    from virkni_desktop.store.session import WorkSession


class ContactDialog(FormDialog):
    """With ``contact`` that one is changed, without it someone is added to the workplace."""

    def __init__(
        self, parent: QWidget, context: PageContext, workplace_id: UUID, contact: "ContactView | None" = None
    ) -> None:
        super().__init__(
            parent,
            context,
            self.tr("Add contact person") if contact is None else self.tr("Change contact person"),
            self.tr("Add") if contact is None else self.tr("Save"),
            width=520,
        )
        self._workplace, self._contact = workplace_id, contact
        look = context.look
        self._name, self._role, self._phone, self._email = (LineField(look) for _ in range(4))
        self._name_row = self.add_row(self.tr("Name"), self._name)
        self.add_row(self.tr("Role, such as supervisor or manager"), self._role)
        _phone, self._email_row = self.add_line((self.tr("Phone"), self._phone), (self.tr("E-mail"), self._email))
        if contact is not None:
            self._name.setText(contact.name)
            self._role.setText(contact.role or "")
            self._phone.setText(contact.phone or "")
            self._email.setText(contact.email or "")
        self._name.left.connect(self._look_at_name)
        self._email.left.connect(self._look_at_email)
        self.column.addStretch()
        self._name.setFocus()

    def check(self) -> bool:
        """A name; an e-mail address that can be one."""
        self._look_at_name()
        self._look_at_email()
        return True

    def submit(self) -> None:
        """Add, or write what is in the fields."""
        from virkni_desktop.casework import actions, workplaces  # noqa: PLC0415 -- loaded when first used

        workplace, contact = self._workplace, self._contact
        fields: ContactFields = {
            "name": self._name.value(),
            "role": self._role.value(),
            "phone": self._phone.value(),
            "email": self._email.value(),
        }

        def keep(session: "WorkSession") -> None:
            if contact is None:
                workplaces.add_contact_person(session, workplace, **fields)
            else:
                workplaces.change_contact_person(session, contact.contact_id, **fields)

        action = actions.ADD_CONTACT_PERSON if contact is None else actions.CHANGE_CONTACT_PERSON
        self.write(action, keep, lambda _result: None)

    def _look_at_name(self) -> None:
        self._name_row.set_error("" if self._name.value().strip() else self.tr("Type a name."))

    def _look_at_email(self) -> None:
        email = self._email.value().strip()
        before, _at, after = email.partition("@")
        looks_right = not email or bool(before and after and " " not in email)
        self._email_row.set_error("" if looks_right else self.tr("Type an address such as name@example.org."))
