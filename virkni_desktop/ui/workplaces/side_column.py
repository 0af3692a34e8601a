"""What always holds of a workplace, beside its tabs: words that may be shared with the employer, and the coach's own."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from virkni_desktop.ui.components.columns import Scrolled
from virkni_desktop.ui.components.fields import TextField
from virkni_desktop.ui.components.inline_bar import InlineBar
from virkni_desktop.ui.components.page_parts import Inset, PrivateNote, SectionHeading
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.fact_list import FactList
from virkni_desktop.ui.theme import Role, Space, Token
from virkni_desktop.ui.workplaces.tab import WorkplaceTab
from virkni_desktop.ui.workplaces.workplace_words import one_line, sector_word

if TYPE_CHECKING:
    from virkni_desktop.casework.workplace_view import WorkplaceView
    from virkni_desktop.errors import VirkniError
    from virkni_desktop.store.session import WorkSession

SHARED, PRIVATE = "workplace", "internal"  # audiences of notes


class SideColumn(WorkplaceTab):
    """A column where there is room, a tab where there is not. Both texts are saved as they are typed."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        look = context.look
        self._workplace = UUID(int=0)
        self._bar = InlineBar(look)
        self.shared = self._text(self.tr("Notes about the workplace"), SHARED)
        self.shared.setPlaceholderText(self.tr("When to call, which way in, whom to ask for"))
        self.private = self._text(self.tr("Coach's private notes"), PRIVATE)
        self.private.setPlaceholderText(self.tr("What only you need to remember"))
        self._know = FactList(look)
        self._above = QWidget()
        self._above_column = QVBoxLayout(self._above)
        self._above_column.setContentsMargins(0, 0, 0, Space.M)
        self._above.hide()
        rest = QWidget()
        column = QVBoxLayout(rest)
        column.setContentsMargins(Space.S, 0, Space.S, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self._bar)
        column.addWidget(SectionHeading(look, self.tr("Notes about the workplace")))
        column.addWidget(self.shared)
        column.addWidget(Text(look, self.tr("May be shared with the employer."), Role.SMALL, Token.MUTED, wrap=True))
        column.addSpacing(Space.L)
        column.addWidget(PrivateNote(look, self.tr("Coach's private notes"), self.private, narrow=True))
        column.addSpacing(Space.M)
        column.addWidget(SectionHeading(look, self.tr("Good to know")))
        column.addWidget(self._know)
        holder = QWidget()
        both = QVBoxLayout(holder)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(Space.XS)
        both.addWidget(self._above)  # its rows are padded by 8, as is the rest
        both.addWidget(rest)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scrolled(look, Inset(look, holder, rows=True), margins=(0, Space.M, 0, Space.XL)))

    def show_workplace(self, view: "WorkplaceView") -> None:
        """Both texts, unless somebody types in one just now; and where the workplace is."""
        if view.row.workplace_id != self._workplace:
            self._workplace = view.row.workplace_id
            self._bar.clear()
        self.shared.set_value(view.standing.shared)
        self.private.set_value(view.standing.private)
        row = view.row
        self._know.set_facts([
            (self.tr("Address"), one_line(row.address or "")),
            (self.tr("Town"), one_line(row.town or "")),
            (self.tr("Phone"), one_line(row.phone or "")),
            (self.tr("Organisation"), one_line(row.organisation)),
            (self.tr("Organisation number"), row.organisation_number or ""),
            (self.tr("Sector"), sector_word(self.context, row.sector)),
        ])  # fmt: skip

    def put_above(self, widget: QWidget) -> None:
        """Put what belongs to the tab beside over the words that always hold."""
        self._above_column.addWidget(widget)

    def show_above(self, *, shown: bool) -> None:
        """Whether what stands above is in sight."""
        self._above.setVisible(shown)

    def leave(self) -> bool:
        """Save what is typed."""
        self.shared.flush()
        self.private.flush()
        return True

    def first_focus(self) -> QWidget | None:
        """The words that may be shared."""
        return self.shared

    def _text(self, name: str, audience: str) -> TextField:
        field = TextField(self.context.look, name, lines=2, most=10)
        field.edited.connect(lambda text: self._keep(audience, text))
        field.left.connect(self.context.operations.end_typing)
        return field

    def _keep(self, audience: str, text: str) -> None:
        from virkni_desktop.casework import actions, standing_notes  # noqa: PLC0415 -- loaded when first used
        from virkni_desktop.models.note import Audience  # noqa: PLC0415 -- as above

        workplace = self._workplace

        def keep(session: "WorkSession") -> None:
            standing_notes.write_standing_note(session, workplace, Audience(audience), text)

        operations = self.context.operations
        typing = ("standing", workplace, audience)
        operations.write(self, actions.WRITE_STANDING_NOTE, keep, None, self._on_refused, typing=typing)

    def _on_refused(self, error: "VirkniError") -> None:
        self._bar.say(Status.ERROR, self.context.said(error))
