"""Choosing the participant of a new placement by a few letters."""

from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QWidget

from virkni_desktop.forms.jurisdiction import load_jurisdiction
from virkni_desktop.ui.components.row_delegate import RowPlan
from virkni_desktop.ui.components.row_items import Row
from virkni_desktop.ui.components.row_list import RowList
from virkni_desktop.ui.components.search_field import SearchField
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.finding import Findable, find_rows, findable
from virkni_desktop.ui.participants.form_dialog import FormDialog
from virkni_desktop.ui.theme import Role, Token

if TYPE_CHECKING:
    from virkni_desktop.casework.participants import ParticipantRow
    from virkni_desktop.store.session import WorkSession

_SHOWN = 6


class ParticipantDialog(FormDialog):
    """Only those who are enrolled; ``then`` gets the id of the enrolment. Enter takes the first one that fits."""

    def __init__(self, parent: QWidget, context: PageContext, title: str, then: Callable[[UUID], object]) -> None:
        super().__init__(parent, context, title, self.tr("Go on"), width=520)
        self._then = then
        self._people: tuple[Findable[ParticipantRow], ...] = ()
        look = context.look
        self._list = RowList(look, self.tr("Participants found"), RowPlan(two_lines=False), fits=True)
        self._list.opened.connect(lambda _key: self._on_do())
        self.field = SearchField(look, self.tr("Find a participant"), below=self._list)
        self.field.textChanged.connect(self._filter)
        self.field.chosen.connect(self._on_do)
        self._find_row = self.add_row(self.tr("Who is placed here?"), self.field)
        self.column.addWidget(self._list)
        self._more = Text(look, "", Role.SMALL, Token.MUTED)
        self.column.addWidget(self._more)
        self.column.addStretch()
        self.field.setFocus()
        context.operations.read(self, _read_active, self._show)

    def check(self) -> bool:
        """Somebody is chosen."""
        chosen = self._chosen() is not None
        self._find_row.set_error(
            "" if chosen else self.tr("Nobody who is enrolled fits. Type the beginning of a name.")
        )
        return True

    def submit(self) -> None:
        """Hand on whom it is about."""
        row = self._chosen()
        if row is not None and row.episode_id is not None:
            self.accept()
            self._then(row.episode_id)

    def _show(self, rows: "tuple[Findable[ParticipantRow], ...]") -> None:
        self._people = rows
        self._filter()

    def _filter(self) -> None:
        found = find_rows(self._people, self.field.text())
        rules, language = load_jurisdiction(self.context.jurisdiction), self.context.language
        self._list.set_items([
            Row(row.episode_id, row.name, kind=rules.label("stage", row.stage, language) if row.stage else "")
            for row in found[:_SHOWN]
        ])  # fmt: skip
        self._list.setVisible(bool(found))
        if found:
            self._find_row.set_error("")
            self._list.select_first()
        more = len(found) - _SHOWN
        self._more.setText(self.tr("and %n more; type to find them", "", more) if more > 0 else "")
        self._more.setVisible(more > 0)

    def _chosen(self) -> "ParticipantRow | None":
        key: Hashable = self._list.current_key()
        return next((each.row for each in self._people if each.row.episode_id == key), None) if key else None


def _read_active(session: "WorkSession") -> "tuple[Findable[ParticipantRow], ...]":
    from virkni_desktop.casework.participants import list_participants  # noqa: PLC0415 -- on the reader's thread

    rows = list_participants(session)
    return tuple(findable(row) for row in rows if row.is_active and row.episode_id is not None)
