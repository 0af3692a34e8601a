"""How a workplace reads as a row of the list."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from virkni_desktop.formats import sort_key
from virkni_desktop.ui.components.table import Column
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.theme import Token
from virkni_desktop.ui.workplaces.workplace_words import ago_words, one_line, placements_words, sector_word

if TYPE_CHECKING:
    from virkni_desktop.casework.workplace_view import WorkplaceRow


class ListColumns(QObject):
    """Turns rows into words of the window's language, and says what each column is sorted by."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context

    def all(self, *, compact: bool) -> "list[Column[WorkplaceRow]]":
        """Name, organisation, town, sector, placements, contacts, last contact; ``compact`` leaves out two that the page tells."""
        context = self._context
        narrow, wide = (104, 128) if compact else (128, 152)
        columns: list[Column[WorkplaceRow]] = [
            Column(self.tr("Name"), lambda row: one_line(row.name), lambda row: row.sort_key),
            Column(
                self.tr("Organisation"), lambda row: one_line(row.organisation), lambda row: self._order(row.organisation),
            ),
            Column(
                self.tr("Town"), lambda row: one_line(row.town or ""), lambda row: self._order(row.town or ""),
                width=narrow,
            ),
            Column(self.tr("Sector"), lambda row: sector_word(context, row.sector), width=184),
            Column(
                self.tr("Placements"), placements_words, lambda row: (row.placements_now, row.placements),
                tone=_placed_tone, width=narrow,
            ),
            Column(
                self.tr("Contact persons"), lambda row: str(row.contacts), lambda row: row.contacts, numeric=True,
                width=128,
            ),
            Column(
                self.tr("Last contact"), lambda row: ago_words(context, row.last_contact_on), _last_order,
                tone=_last_tone, width=wide,
            ),
        ]  # fmt: skip
        return [column for place, column in enumerate(columns) if not compact or place not in {3, 5}]

    def _order(self, text: str) -> str:
        return sort_key(text, self._context.language)


def _placed_tone(row: "WorkplaceRow") -> Token:
    return Token.TEXT if row.placements_now else Token.MUTED


def _last_tone(row: "WorkplaceRow") -> Token:
    return Token.TEXT if row.last_contact_on else Token.MUTED


def _last_order(row: "WorkplaceRow") -> date:
    return row.last_contact_on or date.min
