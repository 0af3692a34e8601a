"""Every key there is, taken from the actions themselves, grouped as in the menus."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from virkni_desktop.formats import fold
from virkni_desktop.ui.components.page_parts import Inset
from virkni_desktop.ui.components.row_delegate import RowPlan
from virkni_desktop.ui.components.row_items import Heading, Item, Row
from virkni_desktop.ui.components.row_list import RowList
from virkni_desktop.ui.components.search_field import SearchField
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.frame import KeyGroup
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.theme import TEXT_WIDTH, Role, Space


class KeysView(QWidget):
    """What is typed into the field narrows the list by words or by key."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._groups: tuple[KeyGroup, ...] = ()
        self.setMaximumWidth(look.scaled(TEXT_WIDTH) + 2 * Space.XL)
        self.rows = RowList(look, self.tr("Keys"), RowPlan(two_lines=False))
        self.field = SearchField(look, self.tr("Find a key"), below=self.rows)
        self.field.searched.connect(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.L, 0, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(Inset(look, Text(look, self.tr("Keys"), Role.DISPLAY)))
        column.addWidget(Inset(look, self.field))
        column.addWidget(Inset(look, self.rows, rows=True), 1)

    def show_groups(self, groups: Sequence[KeyGroup]) -> None:
        """Show these."""
        self._groups = tuple(groups)
        self._show(self.field.text())

    def _show(self, typed: str) -> None:
        parts = fold(typed).split()
        items: list[Item] = []
        for group in self._groups:
            found = [pair for pair in group.keys if all(part in fold(" ".join(pair)) for part in parts)]
            if found:
                items.append(Heading(group.title))
                items += [Row((group.title, words, key), words, value=key) for words, key in found]
        if not items:
            items.append(Heading(self.tr("Nothing found"), note=typed.strip()))
        self.rows.set_items(items)
