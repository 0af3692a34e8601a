"""Puts a contract on paper: asks where, draws the PDF beside the window, and offers to open it."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from virkni_desktop.forms.jurisdiction import load_jurisdiction
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.plan_files import ask_where, write_paper

if TYPE_CHECKING:
    from virkni_desktop.errors import VirkniError
    from virkni_desktop.store.session import WorkSession


class ContractPrinting(QObject):
    """``printed`` brings the file's path, ``refused`` the sentence why nothing was written."""

    printed = Signal(object)
    refused = Signal(str)

    def __init__(self, context: PageContext, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window

    def save(self, contract_id: UUID) -> None:
        """Ask for a file and write the contract into it, in the language of the country."""
        name = f"contract-{contract_id.hex[-6:].upper()}.pdf"  # without anybody's name, since others may see the folder
        ask_where(self._window, self.tr("Print contract"), self.tr("Save"), name, partial(self._save, contract_id))

    def _save(self, contract_id: UUID, path: Path) -> None:
        language = load_jurisdiction(self._context.jurisdiction).language

        def save(session: "WorkSession") -> None:
            from virkni_desktop.documents.contract import contract_pdf  # noqa: PLC0415 -- on the reader's thread
            from virkni_desktop.documents.contract_paper import contract_paper  # noqa: PLC0415 -- as above

            write_paper(contract_pdf(contract_paper(session, contract_id, language), language).content, path)

        self._context.operations.read_after_writing(
            self, save, lambda _nothing: self.printed.emit(path), self._on_refused
        )

    def _on_refused(self, error: "VirkniError") -> None:
        self.refused.emit(self._context.said(error))
