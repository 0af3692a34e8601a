"""The field for a person's or organisation's number: what cannot be one is said on leaving it, what is doubtful is asked."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from virkni_desktop.errors import VirkniError
from virkni_desktop.forms.jurisdiction import load_jurisdiction
from virkni_desktop.identity_number import Kind, parse
from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.fields import LineField
from virkni_desktop.ui.components.form import FormRow
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import Role, Token

if TYPE_CHECKING:
    from virkni_desktop.casework.people import Namesake
    from virkni_desktop.store.session import WorkSession


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
        self._on_holder: Callable[[UUID], object] | None = None
        self._holder: Namesake | None = None
        self._link = Button(context.look, "", self._open_holder, kind=ButtonKind.QUIET, small=True)
        self._link.hide()
        if layout is not None:
            layout.addWidget(self._link)
        self.number.edited.connect(self._look_at)
        self.number.textChanged.connect(self._link.hide)

    def look_for_holder(self, then: Callable[[UUID], object]) -> None:
        """Say whether somebody has the number already, and offer to open their page: ``then`` gets their id."""
        self._on_holder = then

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
        if self._on_holder is not None:
            query = partial(_read_holder, number=text)
            self._context.operations.read(self, query, partial(self._show_holder, text), key="holder")

    def _show_holder(self, text: str, holder: "Namesake | None") -> None:
        if holder is None or text != self.number.value():
            return
        self._holder = holder
        self.set_error(self.tr("{name} has this identity number already.").format(name=holder.name))
        self._link.setText(self.tr("Open {name}").format(name=holder.name))
        self._link.show()

    def _open_holder(self) -> None:
        if self._holder is not None and self._on_holder is not None:
            self._on_holder(self._holder.person_id)


def _read_holder(session: "WorkSession", number: str) -> "Namesake | None":
    from virkni_desktop.casework.people import holder_of_number  # noqa: PLC0415 -- on the reader's thread

    return holder_of_number(session, number)
