"""Adding a member of staff, or changing one: name, initials, share of full time, employer."""

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from virkni_desktop.ui.components.fields import LineField
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.form_dialog import FormDialog

if TYPE_CHECKING:
    from virkni_desktop.casework.offices import StaffRow
    from virkni_desktop.store.session import WorkSession


class StaffDialog(FormDialog):
    """A name is enough; the share is in whole percent of full time."""

    def __init__(self, parent: QWidget, context: PageContext, row: "StaffRow | None" = None) -> None:
        title = self.tr("Change a coach") if row else self.tr("Add a coach")
        super().__init__(parent, context, title, self.tr("Save") if row else self.tr("Add"))
        self._staff = row
        look = context.look
        self._name = LineField(look)
        self._name_row = self.add_row(self.tr("Name"), self._name)
        self._initials, self._share = LineField(look, width=96), LineField(look, width=96)
        _initials, self._share_row = self.add_line(
            (self.tr("Initials"), self._initials), (self.tr("Share of full time, %"), self._share)
        )
        self._employer = LineField(look)
        self.add_row(self.tr("Employer, if not this office"), self._employer)
        self._share.setText("100")
        if row is not None:
            self._name.setText(row.name)
            self._initials.setText(row.initials)
            self._share.setText(str(row.full_time_share))
            self._employer.setText(row.employer or "")
        self.column.addStretch()
        self._name.setFocus()

    def check(self) -> bool:
        """A name, and a share between 1 and 100."""
        self._name_row.set_error("" if self._name.value().strip() else self.tr("Type a name."))
        fits = self._share.value().strip(" %").isdecimal() and 1 <= int(self._share.value().strip(" %")) <= 100
        self._share_row.set_error("" if fits else self.tr("Type a share between 1 and 100."))
        return True

    def submit(self) -> None:
        """Write it."""
        from virkni_desktop.casework import actions, offices  # noqa: PLC0415 -- loaded when first used

        fields: dict[str, Any] = {
            "name": self._name.value().strip(),
            "initials": self._initials.value().strip(),
            "employer": self._employer.value().strip() or None,
            "full_time_share": int(self._share.value().strip(" %")),
        }
        row = self._staff

        def write(session: "WorkSession") -> None:
            if row is None:
                offices.add_staff(session, **fields)
            else:
                fields["initials"] = fields["initials"] or row.initials
                offices.change_staff(session, row.staff_id, **fields)

        action = actions.ADD_STAFF if row is None else actions.CHANGE_STAFF
        self.write(action, write, lambda _none: None, self._name_row)
