"""Prints a plan: the paper to sign, on a printer or into a file, which freezes the revision; or a copy of what there is."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.paper_printer import ask_printer, print_pdf, printer_names
from virkni_desktop.ui.participants.plan_files import ask_where, write_paper

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from virkni_desktop.casework.plan_view import PlanView
    from virkni_desktop.documents.sheet import PrintedFile
    from virkni_desktop.errors import VirkniError
    from virkni_desktop.store.session import WorkSession


@dataclass(frozen=True)
class PrintedPlan:
    """Where a paper is now, nowhere if on the ``printer``; ``for_signing`` when its revision was frozen by it."""

    path: Path | None
    revision: int
    for_signing: bool
    printer: str = ""


class PlanPrinting(QObject):
    """``printed`` brings a ``PrintedPlan``, ``refused`` the sentence why nothing was printed; then nothing is frozen."""

    printed = Signal(object)
    refused = Signal(str)

    def __init__(self, context: PageContext, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window

    def print_for_signing(self, plan: "PlanView", language: str) -> None:
        """Print the paper to sign on a printer, and freeze the wording; into a file where there is no printer."""
        then = partial(self._on_printers, plan, language)
        self._context.operations.run(self, printer_names, then, self._on_refused, key="printers")

    def _on_printers(self, plan: "PlanView", language: str, names: list[str]) -> None:
        if names:
            title = self.tr("Print for signing: the wording is frozen from then on")
            ask_printer(self._window, title, partial(self.print_on, plan, language))
        else:
            self.save_for_signing(plan, language)

    def print_on(self, plan: "PlanView", language: str, printer: "QPrinter") -> None:
        """Print on this printer; only what came out freezes the wording."""

        def read(session: "WorkSession") -> "PrintedFile":
            from virkni_desktop.documents.papers import signing_paper  # noqa: PLC0415 -- on the reader's thread

            return signing_paper(session, plan.plan_id, language)

        def draw(paper: "PrintedFile") -> None:
            told = PrintedPlan(None, plan.revision, for_signing=True, printer=printer.printerName())
            freeze = partial(self._freeze, plan, language, paper.code, told)
            job = partial(print_pdf, printer, paper.content)
            self._context.operations.run(self, job, lambda _nothing: freeze(), self._on_refused)

        self._context.operations.read_after_writing(self, read, draw, self._on_refused)

    def _freeze(self, plan: "PlanView", language: str, code: str, told: PrintedPlan) -> None:
        from virkni_desktop.casework import actions  # noqa: PLC0415 -- loaded when first used

        def freeze(session: "WorkSession") -> None:
            from virkni_desktop.documents.papers import print_for_signing  # noqa: PLC0415 -- on the writer's thread

            print_for_signing(session, plan.plan_id, language, as_printed=code)

        self._context.operations.write(
            self, actions.FREEZE_PLAN, freeze, lambda _nothing: self.printed.emit(told), self._on_refused
        )

    def save_for_signing(self, plan: "PlanView", language: str) -> None:
        """Ask for a file, print the paper to sign into it, and freeze the wording."""
        title = self.tr("Print for signing: the wording is frozen from then on")
        then = partial(self._print_for_signing, plan, language)
        ask_where(self._window, title, self.tr("Print"), _file_name(plan), then)

    def save_copy(self, plan: "PlanView", language: str) -> None:
        """Ask for a file and put the paper into it as it is: a draft with its mark, a printed one as it was printed."""
        then = partial(self._save_copy, plan, language)
        ask_where(self._window, self.tr("Save as PDF"), self.tr("Save"), _file_name(plan), then)

    def _print_for_signing(self, plan: "PlanView", language: str, path: Path) -> None:
        from virkni_desktop.casework import actions  # noqa: PLC0415 -- loaded when first used

        def print_plan(session: "WorkSession") -> None:
            from virkni_desktop.documents.papers import print_for_signing  # noqa: PLC0415 -- on the writer's thread

            # The file is written before the step is committed: what cannot be written freezes nothing.
            write_paper(print_for_signing(session, plan.plan_id, language).content, path)

        told = PrintedPlan(path, plan.revision, for_signing=True)
        self._context.operations.write(
            self, actions.FREEZE_PLAN, print_plan, lambda _nothing: self.printed.emit(told), self._on_refused
        )

    def _save_copy(self, plan: "PlanView", language: str, path: Path) -> None:
        def save(session: "WorkSession") -> None:
            write_paper(plan_bytes(session, plan.plan_id, language), path)

        told = PrintedPlan(path, plan.revision, for_signing=False)
        self._context.operations.read_after_writing(
            self, save, lambda _nothing: self.printed.emit(told), self._on_refused
        )

    def _on_refused(self, error: "VirkniError") -> None:
        self.refused.emit(self._context.said(error))


def plan_bytes(session: "WorkSession", plan_id: UUID, language: str) -> bytes:
    """The paper as it is: a draft with its mark, a frozen one as it was printed."""
    from virkni_desktop.documents.papers import plan_paper  # noqa: PLC0415 -- on the reader's thread
    from virkni_desktop.documents.plan import plan_pdf  # noqa: PLC0415 -- as above

    return plan_pdf(plan_paper(session, plan_id), language).content


def _file_name(plan: "PlanView") -> str:
    """Without anybody's name, since others may see the folder: "plan-AP-0001-v1.pdf"."""
    return f"plan-{plan.title}-v{plan.revision}.pdf"
