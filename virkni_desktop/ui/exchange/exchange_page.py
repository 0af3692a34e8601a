"""Exchange: lists are chosen, looked at, applied and receipted, and made to be sent; nothing happens unseen."""

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from virkni_desktop.errors import VirkniError
from virkni_desktop.ui.components.inline_bar import InlineBar
from virkni_desktop.ui.components.page_parts import Inset
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.dropped import dropped_file
from virkni_desktop.ui.exchange import jobs, send_jobs
from virkni_desktop.ui.exchange.conflict_item import ConflictItem
from virkni_desktop.ui.exchange.conflicts_view import ConflictsView
from virkni_desktop.ui.exchange.import_flow import ImportFlow, error_heads
from virkni_desktop.ui.exchange.preview_view import PreviewView
from virkni_desktop.ui.exchange.receipt_view import ReceiptView, TakenIn
from virkni_desktop.ui.exchange.send_view import SendView
from virkni_desktop.ui.exchange.start_view import StartView
from virkni_desktop.ui.pages import Page, PageContext

if TYPE_CHECKING:
    from virkni_desktop.exchange.ledger import Receipt
    from virkni_desktop.exchange.receipt_rows import ReceiptRow
    from virkni_desktop.exchange.undoing import ImportUndone
    from virkni_desktop.store.steps import Changes, Written


class ExchangePage(Page):
    """``show_for(path)`` looks at a file at once; "conflicts" and "send" show those; without one, what was taken in."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._behind: TakenIn | None = None
        self._bar = InlineBar(context.look)
        self._flow = ImportFlow(context, self)
        self._start = StartView(context)
        self._items: tuple[ConflictItem, ...] = ()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._start)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Inset(context.look, self._bar))
        column.addWidget(self._stack, 1)
        self._take = self._action(self.tr("Take in a list…"), "Ctrl+I", self._start.ask)
        self._paste = self._action(self.tr("Paste a list’s file or path"), "Ctrl+V", self.paste)
        self._prepare = self._action(self.tr("Prepare a file to send…"), "Ctrl+Shift+S", self._show_send)
        self._decide = self._action(self.tr("Decide conflicts"), "Ctrl+Shift+D", self._show_conflicts)
        self._connect()

    def title(self) -> str:
        """The window's title for this page."""
        return self.tr("Exchange")

    def on_committed(self, changes: "Changes") -> None:
        """Any step may change what a list would do, and what would be sent."""
        if changes:
            self.mark_stale()

    def show_for(self, *target: object) -> None:
        """Look at a file, decide conflicts, prepare a sending, or show what was taken in."""
        first = target[0] if target else None
        if isinstance(first, Path):
            self.look_at(first)
        elif first == "conflicts":
            self._show_conflicts()
        elif first == "send":
            self._show_send()

    def refresh(self) -> None:
        """Read what waits, was taken in and was sent; work out anew what is shown."""
        read = self.context.operations.read
        read(self, jobs.list_conflicts, self._on_conflicts, key="conflicts")
        read(self, jobs.list_imports, self._start.show_imports, key="imports")
        read(self, send_jobs.list_sent, self._start.show_sent, key="sent")
        self._flow.compare_anew()
        shown = self._stack.currentWidget()
        if isinstance(shown, SendView):
            shown.compare_anew()
        elif isinstance(shown, ReceiptView) and shown.receipt is not None:
            query = partial(jobs.get_receipt, number=shown.receipt.number or "")
            read(self, query, lambda told: self._receipt.show_receipt(*told), self._refuse, key="receipt")

    def menu_actions(self) -> dict[str, list[QAction]]:
        """What can be done here with the keyboard."""
        actions = {"file": [self._take, self._prepare], "edit": [self._paste]}
        shown = self._stack.currentWidget()
        if isinstance(shown, PreviewView | ConflictsView):
            actions["edit"] = [*shown.actions_by_menu()["edit"], self._paste]
        elif shown is self._start:
            actions["edit"] = [self._decide, self._paste]
        return actions

    def look_at(self, path: Path) -> None:
        """Read a file beside the window, then show what it would do."""
        self._flow.read(path)

    def paste(self) -> None:
        """Look at the file that was copied, as a file or as its path."""
        path = dropped_file(QGuiApplication.clipboard().mimeData())
        if path is None:
            self._tell(
                Status.INFO, self.tr("What was copied is no file and no path of one. Copy the file and paste again.")
            )
        else:
            self.look_at(path)

    def _connect(self) -> None:
        self._flow.showing.connect(self._show)
        self._flow.told.connect(self._tell)
        self._flow.taken_in.connect(self._on_taken_in)
        self._flow.left.connect(self._show_start)
        self._start.chosen.connect(self.look_at)
        self._start.opened.connect(self._open)
        self._start.send_wanted.connect(self._show_send)

    @cached_property
    def _receipt(self) -> ReceiptView:
        """What was taken in; this and the next ones are made when they are first shown, so that the page comes sooner."""
        view = ReceiptView(self.context)
        self._stack.addWidget(view)
        view.undone.connect(self._undo)
        view.errors_wanted.connect(self._save_errors)
        view.workbook_wanted.connect(self._save_receipt)
        view.left.connect(self._show_start)
        return view

    @cached_property
    def _conflicts(self) -> ConflictsView:
        view = ConflictsView(self.context)
        self._stack.addWidget(view)
        view.show_conflicts(self._items)
        view.left.connect(self._show_start)
        return view

    @cached_property
    def _send(self) -> SendView:
        view = SendView(self.context)
        self._stack.addWidget(view)
        view.sent.connect(lambda _sent: self._on_sent())
        view.left.connect(self._show_start)
        return view

    def _action(self, words: str, key: str, do: object) -> QAction:
        action = QAction(words, self)
        action.setShortcut(QKeySequence.fromString(key))
        action.triggered.connect(lambda _on=False: do())  # type: ignore[operator]
        return action

    def _show(self, view: QWidget) -> None:
        if self._stack.currentWidget() is view:
            return
        if self._stack.indexOf(view) < 0:
            self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)
        focus = getattr(view, "focus_first", None)
        if focus is not None and self.isVisible():
            focus()
        self.title_changed.emit()

    def _tell(self, status: Status, sentence: str) -> None:
        if sentence:
            self._bar.say(status, sentence, closable=status is not Status.UNDER_WAY)
        else:
            self._bar.clear()

    def _show_start(self) -> None:
        self._flow.forget()
        self._bar.clear()
        self._show(self._start)

    def _show_conflicts(self) -> None:
        self._open("conflict", None)

    def _show_send(self) -> None:
        self._bar.clear()
        self._send.begin()
        self._show(self._send)

    def _open(self, what: str, key: object) -> None:
        if what == "import":
            self._open_receipt(str(key))
        elif what == "conflict":
            self._show(self._conflicts)
            self._conflicts.open(key)

    def _on_conflicts(self, items: tuple[ConflictItem, ...]) -> None:
        self._items = items
        self._start.show_conflicts(items)
        if "_conflicts" in vars(self):
            self._conflicts.show_conflicts(items)
        self._decide.setEnabled(bool(items))
        self.count_changed.emit(len(items))

    def _on_taken_in(self, receipt: "Receipt", behind: TakenIn | None) -> None:
        self._behind = behind
        self._open_receipt(receipt.number or "", keep=True)
        self.refresh()

    def _open_receipt(self, number: str, *, keep: bool = False) -> None:
        if not keep and (self._receipt.receipt is None or self._receipt.receipt.number != number):
            self._behind = None
        query = partial(jobs.get_receipt, number=number)
        self.context.operations.read(self, query, self._show_receipt, self._refuse, key="receipt")

    def _show_receipt(self, told: "tuple[Receipt, tuple[ReceiptRow, ...]]") -> None:
        self._receipt.show_receipt(*told)
        self._show(self._receipt)

    def _undo(self, number: str) -> None:
        job = partial(jobs.take_back, number=number)
        self.context.operations.change(self, job, self._on_undone, self._refuse)

    def _on_undone(self, written: "Written[ImportUndone]") -> None:
        self._receipt.remember_kept(written.result.receipt, written.result.kept)
        self.refresh()

    def _on_sent(self) -> None:
        self._show_start()
        self.refresh()

    def _save_errors(self, path: Path) -> None:
        receipt = self._receipt.receipt
        if receipt is not None:
            table = self._behind.table if self._behind else None
            heads = error_heads()
            job = partial(jobs.save_error_rows, table, receipt.refusals, path, heads, self.context.said)
            self.context.operations.run(self, job, lambda _none: None, self._refuse, key="errors")

    def _save_receipt(self, path: Path, source: Path | None = None) -> None:
        receipt = self._receipt.receipt
        if receipt is None:
            return
        if source is None and self._behind is None:
            self._start.ask_for(self.tr("Choose the file that was taken in"), partial(self._save_receipt, path))
            return
        behind = self._behind
        job = partial(
            jobs.save_receipt,
            receipt=receipt.number or "",
            source=source or (behind.path if behind else Path()),
            output=path,
            sheet=behind.table.sheet if behind and source is None else None,
            say=self.context.said,
        )
        self.context.operations.maintain(self, job, lambda _none: None, self._refuse)

    def _refuse(self, error: VirkniError) -> None:
        self._tell(Status.ERROR, self.context.said(error))
