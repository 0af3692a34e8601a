"""Backups: when they are made by themselves, where they lie, one made now, and the way back to any of them."""

from collections.abc import Hashable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from virkni_desktop.formats import long_date
from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.chips import Choice
from virkni_desktop.ui.components.fields import ChoiceField
from virkni_desktop.ui.components.flow import FlowLayout
from virkni_desktop.ui.components.row_delegate import RowPlan
from virkni_desktop.ui.components.row_items import Row
from virkni_desktop.ui.components.row_list import RowAction, RowList
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.settings.folder_field import FolderField
from virkni_desktop.ui.settings.section import Section

if TYPE_CHECKING:
    from virkni_desktop.store.backup_keeping import BackupFile

_MEGABYTE = 1_000_000


class BackupSection(Section):
    """Choices are the person's own; the list is of the open caseload."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        look = context.look
        ways = [
            Choice("day-and-close", self.tr("Once a day, and at closing if anything changed")),
            Choice("day", self.tr("Once a day")),
            Choice("asked", self.tr("Only when I ask for one")),
        ]
        self.when = ChoiceField(look, "", ways)
        self.when.chosen.connect(lambda key: context.remember(backup_when=key))
        self.add_row(self.tr("Backups by themselves"), self.when)
        name = self.tr("Folder for backups")
        self.folder = FolderField(look, name, self.tr("In a folder beside the caseload"), writable=True)
        row = self.add_row(
            name, self.folder, hint=self.tr("A stick or a network folder keeps them apart from this computer.")
        )
        self.folder.refused.connect(row.set_error)
        self.folder.chosen.connect(self._on_folder)
        self._now = Button(look, self.tr("Back up now"), self._back_up, icon=Icon.BACKUP)
        self._other = Button(look, self.tr("Restore from a file…"), self._ask_restore, icon=Icon.HISTORY)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (self._now, self._other):
            flow.addWidget(button)
        self.add(buttons)
        self.add_heading(self.tr("Backups of this caseload"))
        self._note = self.add_words()
        self.rows = RowList(look, self.tr("Backups of this caseload"), RowPlan(), fits=True)
        self.rows.set_actions([RowAction(self.tr("Restore"), self._restore, icon=Icon.HISTORY)])
        self.rows.opened.connect(self._restore)
        self.add_list(self.rows)
        self.column.addStretch(1)

    def refresh(self) -> None:
        """Show the choices, and look into the folder."""
        settings, frame = self.context.settings(), self.context.frame
        self.when.set_current(settings.backup_when)
        self.folder.set_value(settings.backup_folder)
        place = frame.backups() if frame is not None else None
        self._now.disable("" if place is not None else self.tr("Open a caseload first."))
        if place is None:
            self._show(())
            return

        def job() -> "tuple[BackupFile, ...]":
            from virkni_desktop.store.backup_keeping import list_backups  # noqa: PLC0415 -- seldom needed

            return list_backups(place.folder, place.stem)

        self.context.operations.run(self, job, self._show, key="backups")

    def flush(self) -> None:
        """The field that may be typed in."""
        self.folder.line.flush()

    def _show(self, backups: "tuple[BackupFile, ...]") -> None:
        none = self.tr("There is no backup of this caseload yet.")
        kept = self.tr("Of each of the last 14 days the newest is kept, and of each month one.")
        self._note.setText(kept if backups else none)
        self.rows.set_items([self._row(backup) for backup in backups])
        self.rows.setVisible(bool(backups))

    def _row(self, backup: "BackupFile") -> Row:
        made: datetime = backup.made_at
        language = self.context.language
        day, time = long_date(made.date(), language), f"{made:%H:%M}"
        size = self.tr("{size} MB").format(size=max(1, round(backup.size / _MEGABYTE)))
        return Row(
            backup.path, self.tr("{day} at {time}").format(day=day, time=time), str(backup.path.parent), value=size
        )

    def _on_folder(self, folder: str) -> None:
        self.context.remember(backup_folder=folder)
        self.refresh()

    def _back_up(self) -> None:
        if self.context.frame is not None:
            self.context.frame.back_up(self.refresh)

    def _restore(self, key: Hashable) -> None:
        if isinstance(key, Path) and self.context.frame is not None:
            self.context.frame.restore(key)

    def _ask_restore(self) -> None:
        if self.context.frame is not None:
            self.context.frame.ask_restore()
