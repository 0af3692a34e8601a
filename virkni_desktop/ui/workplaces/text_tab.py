"""A tab that holds one text about a workplace, saved as it is typed: the tasks offered, or what it is like to work there."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from virkni_desktop.ui.components.columns import Scrolled
from virkni_desktop.ui.components.fields import TextField
from virkni_desktop.ui.components.form import FormRow
from virkni_desktop.ui.components.inline_bar import InlineBar
from virkni_desktop.ui.components.page_parts import Inset
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.theme import TEXT_WIDTH, Space
from virkni_desktop.ui.workplaces.tab import WorkplaceTab

if TYPE_CHECKING:
    from virkni_desktop.casework.workplace_view import WorkplaceView
    from virkni_desktop.casework.workplaces import WorkplaceFields
    from virkni_desktop.errors import VirkniError
    from virkni_desktop.store.session import WorkSession


class TextTab(WorkplaceTab):
    """``field`` is ``tasks`` or ``access``; typing in it is one step of Undo until the field is left."""

    def __init__(self, context: PageContext, field: str, label: str, hint: str) -> None:
        super().__init__(context)
        self._field, self._workplace = field, UUID(int=0)
        self._bar = InlineBar(context.look)
        self.text = TextField(context.look, label, lines=6, most=24)
        self.text.edited.connect(self._keep)
        self.text.left.connect(context.operations.end_typing)
        self._row = FormRow(context.look, label, self.text, hint=hint)
        self._row.setMaximumWidth(context.look.scaled(TEXT_WIDTH))
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self._bar)
        column.addWidget(self._row)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scrolled(context.look, Inset(context.look, holder), margins=(0, Space.M, 0, Space.XL)))

    def show_workplace(self, view: "WorkplaceView") -> None:
        """The text, unless somebody types in it just now."""
        if view.row.workplace_id != self._workplace:
            self._workplace = view.row.workplace_id
            self._bar.clear()
        self.text.set_value(getattr(view, self._field))

    def leave(self) -> bool:
        """Save what is typed."""
        self.text.flush()
        return True

    def first_focus(self) -> QWidget | None:
        """The text."""
        return self.text

    def _keep(self, text: str) -> None:
        from virkni_desktop.casework import actions, workplaces  # noqa: PLC0415 -- loaded when first used

        workplace = self._workplace
        changes: WorkplaceFields = {"tasks": text} if self._field == "tasks" else {"access": text}

        def change(session: "WorkSession") -> None:
            workplaces.change_workplace(session, workplace, **changes)

        typing = ("workplace", workplace, self._field)
        operations = self.context.operations
        operations.write(self, actions.CHANGE_WORKPLACE, change, None, self._on_refused, typing=typing)

    def _on_refused(self, error: "VirkniError") -> None:
        self._bar.say(Status.ERROR, self.context.said(error))
