"""Where the lists lie that are exchanged with the agency."""

from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.settings.folder_field import FolderField
from virkni_desktop.ui.settings.section import Section


class ExchangeSection(Section):
    """The folder that is offered first when a list is taken in or sent."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        name = self.tr("Folder for lists")
        self.folder = FolderField(context.look, name, self.tr("Your documents"))
        row = self.add_row(name, self.folder, hint=self.tr("It is offered first when you take in a list or make one."))
        self.folder.refused.connect(row.set_error)
        self.folder.chosen.connect(lambda folder: context.remember(exchange_folder=folder))
        self.column.addStretch(1)

    def refresh(self) -> None:
        """Show what holds."""
        self.folder.set_value(self.context.settings().exchange_folder)

    def flush(self) -> None:
        """The field that may be typed in."""
        self.folder.line.flush()
