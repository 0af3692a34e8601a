"""Prints a copy of a paper on a printer, which changes nothing; into a file where there is no printer."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.paper_printer import ask_printer, print_pdf, printer_names

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from virkni_desktop.errors import VirkniError
    from virkni_desktop.store.session import WorkSession

Paper = Callable[["WorkSession"], bytes]


class CopyPrinting(QObject):
    """``printed`` comes when the printer took the paper, ``refused`` brings the sentence why it did not."""

    printed = Signal()
    refused = Signal(str)

    def __init__(self, context: PageContext, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window

    def ask(self, paper: Paper, otherwise: Callable[[], object]) -> None:
        """Open the system's print window for what ``paper`` reads; without a printer do what is said ``otherwise``."""

        def choose(names: list[str]) -> None:
            if names:
                ask_printer(self._window, self.tr("Print a copy"), partial(self.print_on, paper))
            else:
                otherwise()

        self._context.operations.run(self, printer_names, choose, self._on_refused, key="printers")

    def print_on(self, paper: Paper, printer: "QPrinter") -> None:
        """Print on this printer."""

        def draw(content: bytes) -> None:
            job = partial(print_pdf, printer, content)
            self._context.operations.run(self, job, lambda _nothing: self.printed.emit(), self._on_refused)

        self._context.operations.read_after_writing(self, paper, draw, self._on_refused)

    def _on_refused(self, error: "VirkniError") -> None:
        self.refused.emit(self._context.said(error))
