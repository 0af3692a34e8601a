"""The field for a person's or organisation's number: what cannot be one is said on leaving it, what is doubtful is asked."""

from collections.abc import Sequence

from virkni_desktop.errors import VirkniError
from virkni_desktop.forms.jurisdiction import load_jurisdiction
from virkni_desktop.identity_number import Kind, parse
from virkni_desktop.ui.components.fields import LineField
from virkni_desktop.ui.components.form import FormRow
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.theme import Role, Token


class IdentityNumberRow(FormRow):
    """A label over a field that knows the numbers of the caseload's country: its people's, or other ``kinds``."""

    def __init__(self, context: PageContext, label: str, *, hint: str = "", kinds: Sequence[Kind] = ()) -> None:
        self.number = LineField(context.look, width=200)
        super().__init__(context.look, label, self.number, hint=hint)
        self._context, self._kinds = context, kinds
        self._doubt = Text(context.look, "", Role.SECONDARY, Token.WARNING, wrap=True)
        self._doubt.hide()
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self._doubt)
        self.number.edited.connect(self._look_at)

    def value(self) -> str:
        """What was typed, without blanks around it."""
        return self.number.value().strip()

    def looks_right(self) -> bool:
        """Whether the field is empty or holds a number of the country."""
        self._look_at(self.number.value())
        return not self.error()

    def _look_at(self, text: str) -> None:
        self._doubt.hide()
        if not text.strip():
            self.set_error("")
            return
        rules = load_jurisdiction(self._context.jurisdiction)
        kinds = self._kinds or [Kind(kind) for kind in rules.identity_numbers]
        try:
            read = parse(text, kinds, self._context.clock.today())
        except VirkniError as error:
            self.set_error(self._context.said(error))
            return
        self.set_error("")
        self._doubt.setText(" ".join(self._context.said(note) for note in read.notes))
        self._doubt.setVisible(bool(read.notes))
