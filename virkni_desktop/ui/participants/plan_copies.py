"""Brings the signed paper of a plan back as a file: chosen or dropped, attached to the revision in sight."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from virkni_desktop.ui.files.drop import FileDrop
from virkni_desktop.ui.files.intake import Belonging, FileIntake
from virkni_desktop.ui.files.words import FileWords
from virkni_desktop.ui.pages import PageContext

if TYPE_CHECKING:
    from virkni_desktop.casework.documents import AttachmentView
    from virkni_desktop.casework.plan_view import PlanView


class PlanCopies(QObject):
    """``attached`` comes when a copy is in, ``refused`` brings the sentence why not, ``hovering`` whether one is held over."""

    attached = Signal()
    refused = Signal(str)
    hovering = Signal(bool)

    def __init__(self, context: PageContext, window: QWidget) -> None:
        super().__init__(window)
        self._plan: PlanView | None = None
        self._words = FileWords(context.language)
        self._intake = FileIntake(context, window)
        self._intake.attached.connect(lambda _id: self.attached.emit())
        self._intake.refused.connect(self.refused)
        self._drop = FileDrop(window)
        self._drop.dropped.connect(self._on_dropped)
        self._drop.hovering.connect(self.hovering)

    def show_plan(self, plan: "PlanView | None") -> None:
        """What comes in belongs to this revision."""
        self._plan = plan

    def choose(self) -> None:
        """Ask for the file."""
        belonging = self._belonging()
        if belonging is not None:
            self._intake.choose(belonging, title=self.tr("Attach the signed copy"))

    def words(self, copies: "tuple[AttachmentView, ...]") -> str:
        """ "Signed copy, 2 pages", or how many there are."""
        if not copies:
            return ""
        if len(copies) > 1:
            return self.tr("%n signed copies", "", len(copies))
        pages = self._words.pages(copies[0].pages)
        return self.tr("Signed copy, {pages}").format(pages=pages) if pages else self.tr("Signed copy")

    def _on_dropped(self, paths: list[Path]) -> None:
        belonging = self._belonging()
        if belonging is not None:
            self._intake.take(paths, belonging)

    def _belonging(self) -> Belonging | None:
        plan = self._plan
        if plan is None or plan.can_be_edited:
            sentence = self.tr("A draft has no signed copy. Print it first. Other files are added under Documents.")
            self.refused.emit(sentence)
            return None
        title = self.tr("Signed copy of {plan} v{revision}").format(plan=plan.title, revision=plan.revision)
        return Belonging({"plan_id": plan.plan_id}, title)
