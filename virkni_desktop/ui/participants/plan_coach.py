"""Who coaches, whose name stands on the paper; chosen here where nobody was yet."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from virkni_desktop.ui.components.chips import Choice
from virkni_desktop.ui.components.fields import ChoiceField
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.plan_shown import PlanShown
from virkni_desktop.ui.participants.plan_writes import PlanWrites
from virkni_desktop.ui.theme import Role, Space, Token

_ME = "me"


class CoachChoice(QWidget):
    """Offers the staff, and the person at work where they are not among them."""

    def __init__(self, context: PageContext, writes: PlanWrites) -> None:
        super().__init__()
        self._context, self._writes = context, writes
        self._episode: UUID | None = None
        self._field = ChoiceField(context.look, self.tr("Coach"))
        self._field.setPlaceholderText(self.tr("Choose"))
        self._field.chosen.connect(self._on_chosen)
        label = Text(context.look, self.tr("Coach, whose name stands on the paper"), Role.SMALL, Token.MUTED, wrap=True)
        label.setBuddy(self._field)
        line = QHBoxLayout()
        line.addWidget(self._field)
        line.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(label)
        column.addLayout(line)

    def show_plan(self, shown: PlanShown) -> None:
        """Show who coaches now."""
        self._episode = shown.episode_id
        choices = [Choice(str(one.staff_id), one.name) for one in shown.staff]
        who = self._context.who.strip()
        if who and who not in {choice.text for choice in choices}:
            choices.append(Choice(_ME, who))
        self._field.set_choices(choices)
        self._field.set_current(str(shown.coach) if shown.coach else "")

    def take_focus(self) -> None:
        """Put the keyboard into it."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_chosen(self, key: str) -> None:
        if self._episode is not None and key:
            staff = None if key == _ME else UUID(key)
            self._writes.assign_coach(self._episode, staff, self._context.who.strip())
