"""Changing what is good to know of a participant: name, number, how to reach them, language."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QWidget

from virkni_desktop.forms.jurisdiction import load_jurisdiction
from virkni_desktop.forms.municipalities import load_municipalities, municipality_code, municipality_name
from virkni_desktop.ui.components.chips import Choice
from virkni_desktop.ui.components.fields import ChoiceField, LineField
from virkni_desktop.ui.components.form import CheckField, FormRow
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.field_words import field_word, reach_value, reach_words, sex_word
from virkni_desktop.ui.participants.form_dialog import FormDialog
from virkni_desktop.ui.participants.identity_field import IdentityNumberRow

if TYPE_CHECKING:
    from virkni_desktop.casework.participant import ParticipantView
    from virkni_desktop.casework.people import PersonFields
    from virkni_desktop.store.session import WorkSession

_SEXES = ("woman", "man", "other")
_UNKNOWN = "unknown"


class DetailsDialog(FormDialog):
    """One step of Undo for all that was changed."""

    def __init__(self, parent: QWidget, context: PageContext, view: "ParticipantView") -> None:
        super().__init__(parent, context, self.tr("Change details"), self.tr("Save"), width=560)
        self._view = view
        look = context.look
        self._fields = {
            name: LineField(look)
            for name in (
                "given",
                "family",
                "name_to_use",
                "phone",
                "email",
                "reach_by",
                "mother_tongue",
                "municipality",
            )
        }
        for name, field in self._fields.items():
            field.setText(getattr(view, name) or "")
        self._fields["reach_by"].setText(reach_words(view.reach_by))
        self._fields["municipality"].setText(municipality_name(context.jurisdiction, view.municipality or ""))
        self._name_row = self._add_names()
        self._number = IdentityNumberRow(context, field_word("identity_number"))
        self._number.look_for_holder(self._open_other)
        if view.identity is None:
            self.column.addWidget(self._number)
        else:
            self._number.setParent(self)
            self._number.hide()
        self.add_line(self._named("phone"), self._named("email"))
        self.add_row(self.tr("Reach by (such as a text message, after 14:00)"), self._fields["reach_by"])
        self.add_line(self._named("mother_tongue"), self._named("municipality"))
        self._complete_municipalities()
        self._born = self.date_field()
        self._born.set_date(view.birth_date)
        sexes = [Choice(_UNKNOWN, self.tr("Not known")), *(Choice(sex, sex_word(sex)) for sex in _SEXES)]
        self._sex = ChoiceField(look, choices=sexes)
        self._sex.set_current(view.sex or _UNKNOWN)
        self._born_row, _sex = self.add_line((field_word("birth_date"), self._born), (field_word("sex"), self._sex))
        self._interpreter = CheckField(look, self.tr("Needs an interpreter at meetings"))
        self._interpreter.setChecked(view.interpreter)
        self.column.addWidget(self._interpreter)
        self._protected = CheckField(look, self.tr("Protected identity"))
        self._protected.setChecked(view.protected_identity)
        self.column.addWidget(self._protected)
        self.column.addStretch()
        self._fields["phone"].setFocus()

    def check(self) -> bool:
        """A name has to stay; a number has to be one."""
        nameless = not self._fields["given"].value().strip()
        self._name_row.set_error(self.tr("A name is needed, if only a made-up one.") if nameless else "")
        if self._born.day() is not None and self._born.day() > self.context.clock.today():  # type: ignore[operator]
            self._born_row.set_error(self.tr("Nobody is born on a day to come."))
            return False
        if not nameless and not self._number.looks_right():
            self._number.number.setFocus()
            return False
        return not nameless

    def submit(self) -> None:
        """Write what is in the fields."""
        from virkni_desktop.casework import actions, people  # noqa: PLC0415 -- loaded when first used, as the page is

        changes: PersonFields = {
            "given": self._fields["given"].value(),
            "family": self._fields["family"].value(),
            "name_to_use": self._fields["name_to_use"].value(),
            "phone": self._fields["phone"].value(),
            "email": self._fields["email"].value(),
            "reach_by": reach_value(self._fields["reach_by"].value()),
            "mother_tongue": self._fields["mother_tongue"].value(),
            "municipality": municipality_code(self.context.jurisdiction, self._fields["municipality"].value()),
            "birth_date": self._born.day(),
            "sex": None if self._sex.current() == _UNKNOWN else self._sex.current(),
            "interpreter": self._interpreter.isChecked(),
            "protected_identity": self._protected.isChecked(),
        }
        person, number = self._view.person_id, self._number.value()

        def change(session: "WorkSession") -> None:
            people.change_person(session, person, **changes)
            if number:
                people.add_identifier(session, person, number)

        self.write(actions.CHANGE_PARTICIPANT, change, lambda _result: None, self._number if number else None)

    def _open_other(self, person: UUID) -> None:
        self.reject()
        self.context.go("participants", person)

    def _add_names(self) -> FormRow:
        if load_jurisdiction(self.context.jurisdiction).sort_names == "family":
            first, _family = self.add_line(self._named("given"), self._named("family"))
        else:
            first = self.add_row(self.tr("Whole name"), self._fields["given"])
            self._fields["family"].setParent(self)
            self._fields["family"].hide()
        self.add_row(self.tr("Name to use, where it is another"), self._fields["name_to_use"])
        return first

    def _complete_municipalities(self) -> None:
        """Names to choose from while one types; what is no municipality may stay as it was typed."""
        field = self._fields["municipality"]
        completer = QCompleter(sorted(load_municipalities(self.context.jurisdiction).values()), field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        field.setCompleter(completer)

    def _named(self, name: str) -> tuple[str, QWidget]:
        return field_word(name), self._fields[name]
