"""The field for a coach in a dialog: the staff, someone new by name, perhaps the person at work."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from virkni_desktop.ui.components.chips import Choice
from virkni_desktop.ui.components.fields import ChoiceField, LineField
from virkni_desktop.ui.participants.form_dialog import FormDialog

if TYPE_CHECKING:
    from virkni_desktop.casework.offices import StaffRow
    from virkni_desktop.store.session import WorkSession

_NEW, _AT_WORK = "new", "at-work"


class CoachChoice(QObject):
    """Adds its rows to ``dialog``. ``current`` is the id of the one who coaches now; ``at_work`` begins with who is working.

    ``picked()`` gives what finds the id of the chosen one in a write, adding someone new.
    """

    def __init__(self, dialog: FormDialog, current: str = "", *, at_work: bool = False) -> None:
        super().__init__(dialog)
        context = dialog.context
        self._current, self._who = current, context.who.strip() if at_work else ""
        self.field = ChoiceField(context.look, choices=self._choices(()))
        dialog.add_row(self.tr("Coach"), self.field)
        self._name = LineField(context.look)
        self._name_row = dialog.add_row(self.tr("Name of the new coach"), self._name)
        self._name_row.hide()
        self.field.chosen.connect(self._on_chosen)
        self.field.set_current(_AT_WORK if self._who else "")
        context.operations.read(self, _read_staff, self._show_staff)

    def key(self) -> str:
        """What is chosen: an id, or a key of this field; "" for nobody."""
        return self.field.current()

    def check(self) -> None:
        """Someone new needs a name."""
        is_new = self.key() == _NEW and not self._name.value().strip()
        self._name_row.set_error(self.tr("Type the name of the new coach.") if is_new else "")

    def picked(self) -> "Callable[[WorkSession], UUID | None]":
        """For the thread that writes; None where nobody was chosen."""
        key, name = self.key(), self._name.value()

        def pick(session: "WorkSession") -> UUID | None:
            from virkni_desktop.casework import offices  # noqa: PLC0415 -- on the writer's thread

            if key == _AT_WORK:
                return offices.staff_at_work(session)
            if key != _NEW:
                return UUID(key) if key else None
            added = offices.add_staff(session, name=name)
            session.flush()
            return added

        return pick

    def _choices(self, staff: "tuple[StaffRow, ...]") -> list[Choice]:
        people = [Choice(str(one.staff_id), one.name) for one in staff]
        me = [Choice(_AT_WORK, self.tr("{name} (you)").format(name=self._who))] if self._who else []
        return [*me, *people, Choice(_NEW, self.tr("Someone new…"))]

    def _show_staff(self, found: "tuple[tuple[StaffRow, ...], UUID | None]") -> None:
        staff, at_work = found
        chosen = self.key()
        if self._who and at_work is not None:
            self._who = ""  # known under their name
            chosen = str(at_work) if chosen == _AT_WORK else chosen
        self.field.set_choices(self._choices(staff))
        self.field.set_current(chosen or self._current)

    def _on_chosen(self, key: str) -> None:
        self._name_row.setVisible(key == _NEW)
        if key == _NEW:
            self._name.setFocus()


def _read_staff(session: "WorkSession") -> "tuple[tuple[StaffRow, ...], UUID | None]":
    from virkni_desktop.casework.offices import find_staff_at_work, list_staff  # noqa: PLC0415 -- on the reader's thread

    return list_staff(session), find_staff_at_work(session)
