"""Adding a participant who is in no list: a name is enough; perhaps a number, the day they came, who coaches."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QWidget

from virkni_desktop.formats import long_date
from virkni_desktop.forms.jurisdiction import load_jurisdiction
from virkni_desktop.ui.components.fields import LineField
from virkni_desktop.ui.components.form import CheckField
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.coach_choice import CoachChoice
from virkni_desktop.ui.participants.form_dialog import FormDialog
from virkni_desktop.ui.participants.identity_field import IdentityNumberRow

if TYPE_CHECKING:
    from virkni_desktop.casework.people import Namesake, Registered
    from virkni_desktop.store.session import WorkSession

Typed = tuple[str, str, str]


class AddParticipantDialog(FormDialog):
    """``then`` gets the id of the new person, or of the one who is there already; ``name`` is a name to begin with."""

    def __init__(
        self, parent: QWidget, context: PageContext, then: Callable[[UUID], object], *, name: str = ""
    ) -> None:
        super().__init__(parent, context, self.tr("Add participant"), self.tr("Add"))
        self._then = then
        self._asked: Typed | None = None
        look = context.look
        self._divided = load_jurisdiction(context.jurisdiction).sort_names == "family"
        self._given, self._family = LineField(look), LineField(look)
        if self._divided:
            self._name_row, _family = self.add_line(
                (self.tr("Given name"), self._given), (self.tr("Family name"), self._family)
            )
        else:
            self._family.setParent(self)
            self._family.hide()
            self._name_row = self.add_row(self.tr("Whole name"), self._given)
        self._number = IdentityNumberRow(context, self.tr("Identity number, if it is known"))
        self._number.look_for_holder(self._open_other)
        self.column.addWidget(self._number)
        self._anonymous = CheckField(look, self.tr("Anonymous: no name and no number for now"))
        self._anonymous.toggled.connect(self._on_anonymous)
        self.column.addWidget(self._anonymous)
        self._day = self.date_field()
        self._day.set_date(context.clock.today())
        self._day_row = self.add_row(self.tr("Enrolled on"), self._day)
        self._coach = CoachChoice(self, at_work=True)
        self.column.addStretch()
        self._begin_with(name)
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
        self._coach.check()
        return True

    def submit(self) -> None:
        """Look for somebody of the same name first; then register and enrol as one step."""
        if self._anonymous.isChecked() or self._typed() == self._asked:
            self._register()
            return
        typed = self._typed()
        query = partial(_read_namesakes, typed=typed)
        self.context.operations.read(self, query, partial(self._on_looked, typed), key="namesakes")

    def _on_looked(self, typed: Typed, found: "tuple[Namesake, ...]") -> None:
        if typed != self._typed():  # typed on meanwhile
            return
        if not found:
            self._register()
            return
        self._asked = typed
        other = found[0]
        born = long_date(other.birth_date, self.context.language) if other.birth_date else ""
        sentence = self.tr("{name} is in this caseload already. Is it the same person?").format(name=other.name)
        if born:
            sentence = self.tr("{name}, born {day}, is in this caseload already. Is it the same person?").format(
                name=other.name, day=born
            )
        self.bar.say(Status.WARNING, sentence, self.tr("Open that one"), partial(self._open_other, other.person_id))
        self.set_verb(self.tr("Add another"))

    def _register(self) -> None:
        from virkni_desktop.casework import actions, people  # noqa: PLC0415 -- loaded when first used, as the page is

        anonymous = self._anonymous.isChecked()
        given, family, number = ("", "", "") if anonymous else self._typed()
        day, picked = self._day.day(), self._coach.picked()

        def register(session: "WorkSession") -> "Registered":
            return people.register_with_coach(
                session, coach=picked(session), identity_number=number or None, anonymous=anonymous, enrolled_on=day,
                given=given, family=family,
            )  # fmt: skip

        beside = self._number if number else None
        self.write(actions.REGISTER_PARTICIPANT, register, lambda made: self._then(made.person_id), beside)

    def _typed(self) -> Typed:
        return self._given.value().strip(), self._family.value().strip(), self._number.value()

    def _open_other(self, person: UUID) -> None:
        self.reject()
        self._then(person)

    def _begin_with(self, name: str) -> None:
        """“Öberg, Åsa” divides at the comma, “Åsa Öberg” at the last blank; figures are a number."""
        if any(each.isdigit() for each in name):
            self._number.number.setText(name)
        elif "," in name:
            family, given = name.split(",", 1)
            self._fill(given, family)
        else:
            given, _blank, family = name.strip().rpartition(" ")
            self._fill(given or family, family if given else "")

    def _fill(self, given: str, family: str) -> None:
        given, family = given.strip(), family.strip()
        self._given.setText(given if self._divided else f"{given} {family}".strip())
        self._family.setText(family if self._divided else "")

    def _on_anonymous(self, on: bool) -> None:
        for field in (self._given, self._family, self._number.number):
            field.setEnabled(not on)
        if on:
            self._name_row.set_error("")
            self._number.set_error("")


def _read_namesakes(session: "WorkSession", typed: Typed) -> "tuple[Namesake, ...]":
    from virkni_desktop.casework.people import find_namesakes  # noqa: PLC0415 -- on the reader's thread

    given, family, number = typed
    return find_namesakes(session, given, family or None, number or None)
