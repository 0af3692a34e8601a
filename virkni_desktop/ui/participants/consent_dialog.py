"""What a participant agrees to, purpose by purpose: given, declined, withdrawn or not asked, from a day on."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from virkni_desktop.forms.jurisdiction import load_jurisdiction
from virkni_desktop.ui.components.chips import Choice
from virkni_desktop.ui.components.fields import ChoiceField, LineField
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.consent_words import NOT_ASKED, consent_word
from virkni_desktop.ui.participants.enrolment_dialogs import typed_day
from virkni_desktop.ui.participants.form_dialog import FormDialog

if TYPE_CHECKING:
    from virkni_desktop.casework.participant import ParticipantView
    from virkni_desktop.store.session import WorkSession

_STATES = ("given", "declined", "withdrawn", NOT_ASKED)


class ConsentDialog(FormDialog):
    """All purposes at once; what is another than before is written as one step, and what was said before stays on record."""

    def __init__(self, parent: QWidget, context: PageContext, view: "ParticipantView") -> None:
        super().__init__(parent, context, self.tr("What is agreed to"), self.tr("Save"), width=560)
        self._view = view
        rules, look = load_jurisdiction(context.jurisdiction), context.look
        self.add_words(self.tr("Ask for each by itself. “Not asked” takes away what was recorded by mistake."))
        self._states: dict[str, ChoiceField] = {}
        self._scopes: dict[str, LineField] = {}
        for mark in view.consents:
            label = rules.label("consent_purpose", mark.purpose, context.language)
            state = self._states[mark.purpose] = ChoiceField(look, choices=self._choices())
            state.set_current(mark.state or NOT_ASKED)
            scope = self._scopes[mark.purpose] = LineField(look, placeholder=self.tr("What about, if not everything"))
            scope.setText(mark.scope)
            scope.setAccessibleName(self.tr("{purpose}: what about").format(purpose=label))
            self.add_line((label, state), ("", scope))
        self._day = self.date_field()
        self._day.set_date(context.clock.today())
        self._day_row = self.add_row(self.tr("Said on"), self._day)
        self.column.addStretch()
        next(iter(self._states.values())).setFocus()

    def check(self) -> bool:
        """A day."""
        if not self._day.value().strip():
            self._day_row.set_error(self.tr("Type the day on which it was said."))
        return True

    def submit(self) -> None:
        """Write what is another than before."""
        from virkni_desktop.casework import actions, consents  # noqa: PLC0415 -- loaded when first used
        from virkni_desktop.models.consent import ConsentState  # noqa: PLC0415 -- as above

        day, person = typed_day(self._day), self._view.person_id
        changed = []
        for mark in self._view.consents:
            state, scope = self._states[mark.purpose].current(), self._scopes[mark.purpose].value().strip()
            if (state, scope) != (mark.state or NOT_ASKED, mark.scope):
                told = None if state == NOT_ASKED else ConsentState(state)
                changed.append(
                    partial(
                        consents.record_consent,
                        person_id=person,
                        purpose=mark.purpose,
                        state=told,
                        stated_on=day,
                        scope=scope,
                    )
                )
        if not changed:
            self.accept()
            return

        def record(session: "WorkSession") -> None:
            for each in changed:
                each(session)

        self.write(actions.RECORD_CONSENT, record, lambda _result: None, self._day_row)

    def _choices(self) -> list[Choice]:
        return [Choice(state, consent_word(state)) for state in _STATES]
