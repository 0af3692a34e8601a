"""Exchange: a file is chosen, looked at, applied and receipted; nothing happens before the person applies it."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from virkni_desktop.errors import VirkniError
from virkni_desktop.ui.components.inline_bar import InlineBar
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.exchange import jobs
from virkni_desktop.ui.exchange.preview_view import PreviewView
from virkni_desktop.ui.exchange.receipt_view import ReceiptView
from virkni_desktop.ui.exchange.start_view import StartView
from virkni_desktop.ui.pages import Page, PageContext
from virkni_desktop.ui.theme import Space

if TYPE_CHECKING:
    from virkni_desktop.exchange.ledger import Receipt
    from virkni_desktop.exchange.prepared import PreparedImport
    from virkni_desktop.exchange.recognition import Recognised
    from virkni_desktop.exchange.table import Table
    from virkni_desktop.store.undo import Undone


class ExchangePage(Page):
    """``show_for(path)`` looks at a file at once; without one, it shows what was taken in."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._table: Table | None = None
        self._prepared: PreparedImport | None = None
        self._bar = InlineBar(context.look)
        self._start = StartView(context, self._undo_number)
        self._preview = PreviewView(context)
        self._receipt = ReceiptView(context)
        self._stack = QStackedWidget()
        for view in (self._start, self._preview, self._receipt):
            self._stack.addWidget(view)
        self._start.chosen.connect(self.look_at)
        self._start.receipt_opened.connect(self._open_receipt)
        self._preview.applied.connect(self._apply)
        self._preview.left.connect(self._show_start)
        self._receipt.undone.connect(self._undo)
        self._receipt.left.connect(self._show_start)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = QVBoxLayout()
        bar.setContentsMargins(Space.XL, 0, Space.XL, 0)
        bar.addWidget(self._bar)
        column.addLayout(bar)
        column.addWidget(self._stack, 1)
        self.setAcceptDrops(True)
        self._choose = QAction(self.tr("Take in a list…"), self)
        self._choose.setShortcut(QKeySequence("Ctrl+I"))
        self._choose.triggered.connect(self._start.ask)

    def title(self) -> str:
        """The window's title for this page."""
        return self.tr("Exchange")

    def records(self) -> tuple[type, ...]:
        """The ledger is written with every import; a step that is undone changes what it says."""
        from virkni_desktop.models.exchange import SourceBase  # noqa: PLC0415 -- asked only after a commit

        return (SourceBase,)

    def show_for(self, *target: object) -> None:
        """Look at a file, or show what was taken in."""
        if target and isinstance(target[0], Path):
            self.look_at(target[0])

    def refresh(self) -> None:
        """Read the ledger, and work the preview out anew if one is shown."""
        self.context.operations.read(self, jobs.list_imports, self._start.show_imports, key="imports")
        if self._stack.currentWidget() is self._preview and self._prepared is not None:
            self._work_out((self._prepared.table, self._prepared.recognised))

    def menu_actions(self) -> dict[str, list[QAction]]:
        """Taking in a list has a key."""
        return {"file": [self._choose]}

    def look_at(self, path: Path) -> None:
        """Read a file beside the window, then show what it would do."""
        self._bar.say(Status.UNDER_WAY, self.tr("Reading {file}…").format(file=path.name))
        job = partial(jobs.read_list, path, self.context.jurisdiction)
        self.context.operations.run(self, job, self._work_out, self._refuse, key="list")

    def _work_out(self, read: "tuple[Table, Recognised]") -> None:
        table, recognised = read
        query = partial(jobs.work_out, table=table, recognised=recognised)
        self.context.operations.read(self, query, self._show_preview, self._refuse, key="list")

    def _show_preview(self, prepared: "PreparedImport") -> None:
        self._prepared = prepared
        self._bar.clear()
        self._preview.show_preview(prepared.table, prepared.preview())
        self._stack.setCurrentWidget(self._preview)
        self._preview.focus_first()

    def _apply(self, confirmed: bool) -> None:
        if self._prepared is None:
            return
        self._preview.set_busy(busy=True)
        prepared, self._prepared = self._prepared, None  # what is being written is not worked out anew
        job = partial(jobs.take_in, prepared=prepared, confirmed=confirmed)
        self.context.operations.change(
            self, job, lambda written: self._on_taken_in(written.result), partial(self._refuse_apply, prepared)
        )

    def _on_taken_in(self, receipt: "Receipt") -> None:
        self._show_receipt(receipt)
        self.refresh()

    def _show_receipt(self, receipt: "Receipt") -> None:
        self._receipt.show_receipt(receipt)
        self._stack.setCurrentWidget(self._receipt)
        self._receipt.focus_first()

    def _open_receipt(self, number: str) -> None:
        query = partial(jobs.get_receipt, number=number)
        self.context.operations.read(self, query, self._show_receipt, self._refuse, key="receipt")

    def _show_start(self) -> None:
        self._prepared = None
        self._bar.clear()
        self._stack.setCurrentWidget(self._start)
        self._start.focus_first()

    def _undo_number(self, number: str) -> None:
        query = partial(jobs.get_receipt, number=number)
        self.context.operations.read(self, query, self._undo, self._refuse, key="receipt")

    def _undo(self, receipt: "Receipt") -> None:
        if receipt.step is None or receipt.is_undone:
            self._bar.say(Status.INFO, self.tr("This import changed nothing that could be taken back."), closable=True)
            return
        self.context.operations.undo(self, self._on_undone, step=receipt.step)

    def _on_undone(self, undone: "Undone") -> None:
        self._show_start()
        self.refresh()
        if undone.kept:
            sentence = self.tr("The import was taken back, but for %n thing(s) edited since.", "", len(undone.kept))
            self._bar.say(Status.INFO, sentence, closable=True)

    def _refuse(self, error: VirkniError) -> None:
        self._bar.say(Status.ERROR, self.context.said(error), closable=True)

    def _refuse_apply(self, prepared: "PreparedImport", error: VirkniError) -> None:
        self._prepared = prepared
        self._preview.set_busy(busy=False)
        self._preview.say(Status.ERROR, self.context.said(error))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at the file that was dropped."""
        path = next((url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()), "")
        if path:
            event.acceptProposedAction()
            self.look_at(Path(path))
