"""Adding a participant who is in no list: a name, perhaps a number, the day they came."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QWidget

from virkni_desktop.forms.jurisdiction import load_jurisdiction
from virkni_desktop.ui.components.fields import LineField
from virkni_desktop.ui.components.form import CheckField
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.form_dialog import FormDialog
from virkni_desktop.ui.participants.identity_field import IdentityNumberRow

if TYPE_CHECKING:
    from virkni_desktop.casework.people import Registered
    from virkni_desktop.store.session import WorkSession


class AddParticipantDialog(FormDialog):
    """``then`` gets the id of the new person."""

    def __init__(self, parent: QWidget, context: PageContext, then: Callable[[UUID], object]) -> None:
        super().__init__(
            parent, context, self.tr("Add participant"), self.tr("Add"),
        )  # fmt: skip
        self._then = then
        look = context.look
        self._divided = load_jurisdiction(context.jurisdiction).sort_names == "family"
        self._given, self._family = LineField(look), LineField(look)
        if self._divided:
            self._name_row, _family = self.add_line(
                (self.tr("Given name"), self._given), (self.tr("Family name"), self._family)
            )
        else:
            self._name_row = self.add_row(self.tr("Whole name"), self._given)
        self._number = IdentityNumberRow(context, self.tr("Identity number, if it is known"))
        self.column.addWidget(self._number)
        self._anonymous = CheckField(look, self.tr("Anonymous: no name and no number for now"))
        self._anonymous.toggled.connect(self._on_anonymous)
        self.column.addWidget(self._anonymous)
        self._day = self.date_field()
        self._day.set_date(context.clock.today())
        self._day_row = self.add_row(self.tr("Enrolled on"), self._day)
        self.column.addStretch()
        self._given.setFocus()

    def check(self) -> bool:
        """A name or the tick for anonymous, a number of the country or none, a day."""
        nameless = not self._given.value().strip() and not self._anonymous.isChecked()
        self._name_row.set_error(self.tr("Type a name, or tick “Anonymous” below.") if nameless else "")
        if nameless:
            self._given.setFocus()
            return False
        if not self._number.looks_right():
            self._number.number.setFocus()
            return False
        if not self._day.value().strip():
            self._day_row.set_error(self.tr("Type the day on which the participation began."))
        return True

    def submit(self) -> None:
        """Register and enrol as one step."""
        from virkni_desktop.casework import actions, people  # noqa: PLC0415 -- loaded when first used, as the page is

        anonymous = self._anonymous.isChecked()
        given = "" if anonymous else self._given.value()
        family = "" if anonymous else self._family.value()
        number = None if anonymous else self._number.value() or None
        day = self._day.day()

        def register(session: "WorkSession") -> "Registered":
            return people.register_participant(
                session, identity_number=number, anonymous=anonymous, enrolled_on=day, given=given, family=family
            )

        beside = self._number if number else None
        self.write(actions.REGISTER_PARTICIPANT, register, lambda made: self._then(made.person_id), beside)

    def _on_anonymous(self, on: bool) -> None:
        for field in (self._given, self._family, self._number.number):
            field.setEnabled(not on)
        if on:
            self._name_row.set_error("")
            self._number.set_error("")
