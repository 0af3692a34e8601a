"""Who is at work here: the name on notes and in the history, matched to the staff of the office."""

from typing import TYPE_CHECKING

from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.fields import LineField
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.settings.section import Section
from virkni_desktop.ui.settings.staff_writes import add_coach, change_coach, read_staff

if TYPE_CHECKING:
    from virkni_desktop.casework.offices import StaffRow


class YouSection(Section):
    """The name is the person's own setting; the initials are the staff's, so that everybody sees the same ones."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._name = LineField(context.look)
        self._name.edited.connect(self._on_named)
        self.add_row(
            self.tr("Your name or initials"), self._name, hint=self.tr("They stand on your notes and in the history.")
        )
        self._match = self.add_words()
        self._initials = LineField(context.look, width=96)
        self._initials.edited.connect(self._on_initials)
        self._initials_row = self.add_row(self.tr("Your initials"), self._initials)
        self._initials_row.hide()
        words = self.tr("Add me to the staff")
        self._add = Button(context.look, words, self._add_me, icon=Icon.USER_PLUS)
        self._add.hide()
        self.add(self._add)
        self.column.addStretch(1)
        self._staff: tuple[StaffRow, ...] = ()

    def refresh(self) -> None:
        """The name is there at once; the staff are read."""
        self._name.set_value(self.context.settings().who)
        if self.context.jurisdiction:
            self.context.operations.read(self, read_staff, self._show_staff, key="staff")
        else:
            self._match.setText(self.tr("Open a caseload to be matched to its staff."))

    def flush(self) -> None:
        """The fields that may be typed in."""
        self._name.flush()
        self._initials.flush()

    def _show_staff(self, staff: "tuple[StaffRow, ...]") -> None:
        self._staff = staff
        me = self._me()
        who = self._name.value().strip()
        self._initials_row.setVisible(me is not None)
        self._add.setVisible(me is None and bool(who))
        if me is not None:
            self._match.setText(self.tr("In the staff of this office: {name}.").format(name=me.name))
            self._initials.set_value(me.initials)
        elif who:
            self._match.setText(self.tr("Nobody in the staff of this office has this name or these initials."))
        else:
            self._match.setText(self.tr("Without a name, your notes say only when they were written."))

    def _me(self) -> "StaffRow | None":
        who = self._name.value().strip().casefold()
        return next((one for one in self._staff if who and who in (one.name.casefold(), one.initials.casefold())), None)

    def _on_named(self, text: str) -> None:
        self.context.remember(who=text.strip())
        if self.context.jurisdiction:
            self._show_staff(self._staff)

    def _on_initials(self, text: str) -> None:
        me = self._me()
        if me is None:
            return
        if not text.strip():
            self._initials_row.set_error(self.tr("Type one to four letters; the initials before still hold."))
            return
        self._initials_row.set_error("")
        change_coach(self, self.context, me.staff_id, lambda _none: self.refresh(), initials=text.strip())
        if self.context.settings().who.casefold() == me.initials.casefold():
            self.context.remember(who=text.strip())

    def _add_me(self) -> None:
        add_coach(self, self.context, self._name.value(), lambda _id: self.refresh())
