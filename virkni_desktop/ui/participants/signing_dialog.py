"""Says who signed a printed plan, in which role, how, and on which day."""

from dataclasses import dataclass
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from virkni_desktop.formats import parse_date, short_date
from virkni_desktop.ui.components.chips import Choice
from virkni_desktop.ui.components.fields import ChoiceField, DateField, LineField
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.form_dialog import FormDialog

_HOW_WIDTH = 220


@dataclass(frozen=True)
class Signers:
    """Whose names are filled in."""

    participant: str
    coach: str


class SigningDialog(FormDialog):
    """A line without a name did not sign."""

    def __init__(self, parent: QWidget, context: PageContext, plan_id: UUID, signers: Signers) -> None:
        super().__init__(parent, context, self.tr("Who signed the plan?"), self.tr("Mark as signed"), width=560)
        self._plan_id = plan_id
        self._lines: dict[str, tuple[LineField, ChoiceField]] = {}
        self._add_signer("participant", self.tr("Participant"), signers.participant)
        self._add_signer("coach", self.tr("Coach"), signers.coach)
        self._add_signer("employer", self.tr("Employer, if they signed"), "")
        self._add_signer("interpreter", self.tr("Interpreter, if they signed"), "")
        language = context.language
        self._day = DateField(context.look, self._parse, lambda day: short_date(day, language))
        self._day.set_date(context.clock.today())
        self._day_row = self.add_row(self.tr("Signed on"), self._day)
        self.add_words(self.tr("This cannot be undone. An earlier revision is superseded by this one."))
        self.column.addStretch()
        self._lines["participant"][0].setFocus()

    def check(self) -> bool:
        """A day is needed; that there is a name is checked when it is written."""
        if not self._day.value().strip():
            self._day_row.set_error(self.tr("Type the day on which it was signed."))
        return True

    def submit(self) -> None:
        """Write it."""
        from virkni_desktop.casework import actions, plans  # noqa: PLC0415 -- loaded when first used, as the page is

        signatures = [
            plans.Signing(role, name.value(), how.current())
            for role, (name, how) in self._lines.items()
            if name.value().strip()
        ]
        day = self._parse(self._day.value())
        use_case = partial(plans.sign_plan, plan_id=self._plan_id, signatures=signatures, signed_on=day)
        self.write(actions.SIGN_PLAN, use_case, lambda _nothing: None)

    def _add_signer(self, role: str, label: str, name: str) -> None:
        look = self.context.look
        field, how = LineField(look), ChoiceField(look, "", self._ways())
        field.set_value(name)
        how.set_current("paper")
        how.setMaximumWidth(look.scaled(_HOW_WIDTH))
        how.setAccessibleName(self.tr("{signer}: how").format(signer=label))
        self.add_line((label, field), (self.tr("How"), how))
        self._lines[role] = (field, how)

    def _ways(self) -> list[Choice]:
        return [
            Choice("paper", self.tr("On paper")),
            Choice("screen", self.tr("On screen")),
            Choice("verbal", self.tr("Agreed in words")),
            Choice("refused", self.tr("Did not want to sign")),
        ]

    def _parse(self, text: str) -> date | None:
        return parse_date(text, self.context.language, self.context.clock.today())
