"""Calls an attached file otherwise."""

from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from virkni_desktop.ui.components.fields import LineField
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.form_dialog import FormDialog


class RenameDialog(FormDialog):
    """The name in the lists; the file keeps the name it came with."""

    def __init__(self, parent: QWidget, context: PageContext, attachment_id: UUID, title: str) -> None:
        super().__init__(parent, context, self.tr("Rename the file"), self.tr("Rename"))
        self._attachment = attachment_id
        self._title = LineField(context.look)
        self._title.setText(title)
        self._title_row = self.add_row(self.tr("Name"), self._title)
        self.column.addStretch()
        self._title.setFocus()
        self._title.selectAll()

    def check(self) -> bool:
        """A name has to stay."""
        self._title_row.set_error("" if self._title.value().strip() else self.tr("Type a name."))
        return True

    def submit(self) -> None:
        """Write it."""
        from virkni_desktop.casework import actions, documents  # noqa: PLC0415 -- loaded when first used

        use_case = partial(documents.rename_attachment, attachment_id=self._attachment, title=self._title.value())
        self.write(actions.RENAME_ATTACHMENT, use_case, lambda _nothing: None, self._title_row)
