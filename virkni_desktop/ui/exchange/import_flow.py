"""One list on its way in: read, its columns named where nobody knows them, compared, amended, applied."""

from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from virkni_desktop.errors import VirkniError
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.exchange import jobs
from virkni_desktop.ui.exchange.columns_view import ColumnsView
from virkni_desktop.ui.exchange.preview_lines import WorkedOut
from virkni_desktop.ui.exchange.preview_view import PreviewView
from virkni_desktop.ui.exchange.receipt_view import TakenIn
from virkni_desktop.ui.exchange.saving import ask_where
from virkni_desktop.ui.pages import PageContext

if TYPE_CHECKING:
    from virkni_desktop.exchange.amendments import Amendments
    from virkni_desktop.exchange.column_check import ColumnCheck
    from virkni_desktop.exchange.ledger import Receipt
    from virkni_desktop.exchange.own_mapping import ListGuess
    from virkni_desktop.exchange.reading_choice import ReadingChoice
    from virkni_desktop.exchange.recognition import Recognised
    from virkni_desktop.exchange.table import Table
    from virkni_desktop.store.steps import Written


class ImportFlow(QObject):
    """``showing`` brings the view to show; ``told`` a status and a sentence for over the page (empty: nothing);
    ``taken_in`` the receipt and the file behind it; ``left`` tells that the person goes back from the columns.
    """

    showing = Signal(object)
    told = Signal(object, str)
    taken_in = Signal(object, object)
    left = Signal()

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._path = Path()
        self._choice: ReadingChoice | None = None
        self._table: Table | None = None
        self._guess: ListGuess | None = None
        self._recognised: Recognised | None = None
        self._amendments: Amendments | None = None
        self._worked: WorkedOut | None = None
        self._is_new, self._are_columns_told = True, False
        self._is_applying = self._was_refused = False

    @cached_property
    def columns(self) -> ColumnsView:
        """Made when columns are shown for the first time; most lists are known."""
        view = ColumnsView(self._context)
        view.mapped.connect(self._map)
        view.read_again.connect(self._read_again)
        view.accepted.connect(self._compare)
        view.left.connect(self.left)
        return view

    @cached_property
    def preview(self) -> PreviewView:
        """Made while the first list is being compared."""
        view = PreviewView(self._context)
        view.applied.connect(self._apply)
        view.amended.connect(self._amend)
        view.columns_wanted.connect(self._show_columns)
        view.errors_wanted.connect(self._ask_errors)
        return view

    def read(self, path: Path, choice: "ReadingChoice | None" = None) -> None:
        """Read a file beside the window, then show what it would do, or its columns where nobody knows them."""
        self._path, self._choice = path, choice
        self.told.emit(Status.UNDER_WAY, self.tr("Reading {file}…").format(file=path.name))
        job = partial(jobs.read_list, path, choice)
        self._context.operations.run(self, job, self._on_read, self._refuse, key="list")

    def forget(self) -> None:
        """The list is put away; nothing of it stays."""
        self._table = self._worked = self._amendments = self._recognised = None

    def compare_anew(self) -> None:
        """The caseload changed: work out again what the list would do, as it is amended."""
        if self._worked is not None and not self._is_applying:
            self._work_out()

    def save_errors(self, path: Path) -> None:
        """The rows that are left out, as a list of their own."""
        if self._worked is None or self._table is None:
            return
        refusals = self._worked.prepared.refusals
        heads = error_heads()
        job = partial(jobs.save_error_rows, self._worked.prepared.table, refusals, path, heads, self._context.said)
        self._context.operations.run(self, job, lambda _none: None, self._refuse_in_preview, key="errors")

    def _on_read(self, table: "Table") -> None:
        query = partial(jobs.guess_list, table=table)
        self._context.operations.read(self, query, partial(self._on_guessed, table), self._refuse, key="list")

    def _on_guessed(self, table: "Table", guess: "ListGuess") -> None:
        self._table, self._guess, self._recognised = table, guess, guess.recognised
        self._amendments, self._is_new = None, True
        self._are_columns_told = False
        if guess.asks or self._choice is not None:
            self._show_columns()
        else:
            self._work_out()

    def _show_columns(self) -> None:
        if self._table is None or self._recognised is None:
            return
        job = partial(jobs.check_columns, self._table, self._recognised, self._context.clock.today())
        self._context.operations.run(self, job, self._on_checked, self._refuse, key="check")

    def _on_checked(self, checks: "tuple[ColumnCheck, ...]") -> None:
        self.told.emit(Status.INFO, "")
        if not self._are_columns_told and self._table is not None and self._guess is not None:
            self._are_columns_told = True
            self.columns.show_list(self._table, self._guess.senders, self._guess.sender)
        self.columns.show_checks(checks, self._missing(checks))
        self.showing.emit(self.columns)

    def _map(self, fields: dict[int, str], sender: str) -> None:
        if self._table is None:
            return
        job = partial(
            jobs.map_columns, self._table, fields, sender, self._context.jurisdiction, self._context.clock.today()
        )
        self._context.operations.run(self, job, self._on_mapped, self._refuse, key="check")

    def _on_mapped(self, mapped: "tuple[Recognised, tuple[ColumnCheck, ...]]") -> None:
        self._recognised, checks = mapped
        self.columns.show_checks(checks, self._missing(checks))

    def _missing(self, checks: "tuple[ColumnCheck, ...]") -> str:
        fields = {one.field for one in checks}
        has_name = bool(fields & {"name", "given"})
        if "identity_number" in fields and has_name:
            return ""
        if has_name:
            return self.tr("No column is taken as the identity number. Say which one holds it.")
        if "identity_number" in fields:
            return self.tr("No column is taken as the name. Say which one holds it.")
        return self.tr("No column is taken as the identity number or the name. Say which ones hold them.")

    def _read_again(self, choice: "ReadingChoice") -> None:
        self.read(self._path, choice)

    def _compare(self) -> None:
        """From the columns to the preview. What was mended stands in cells, which stay where they are."""
        self._is_new = self._is_new or self._worked is None
        self._work_out()

    def _amend(self, amendments: "Amendments", anew: bool) -> None:
        self._amendments = amendments
        if self._worked is not None:
            self._worked = replace(self._worked, prepared=replace(self._worked.prepared, amendments=amendments))
        if anew:
            self._work_out()

    def _work_out(self) -> None:
        if self._table is None or self._recognised is None:
            return
        query = partial(jobs.work_out, table=self._table, recognised=self._recognised, amendments=self._amendments)
        self._context.operations.read(self, query, self._on_worked_out, self._refuse, key="work")
        self.preview.set_busy(self.tr("The list is being compared."))

    def _on_worked_out(self, worked: WorkedOut) -> None:
        if self._table is None or self._is_applying:
            return
        before, self._worked = self._worked, worked
        self.told.emit(Status.INFO, "")
        self.preview.set_busy("")
        self.preview.show_preview(worked, is_new=self._is_new)
        is_other = before is not None and before.prepared.state != worked.prepared.state
        if is_other and not self._is_new and not self._was_refused:
            self.preview.say(Status.INFO, self.tr("The caseload changed meanwhile, so the list was compared anew."))
        self._was_refused = False
        was_new, self._is_new = self._is_new, False
        self.showing.emit(self.preview)
        if was_new:
            self.preview.focus_first()

    def _apply(self, confirmed: bool) -> None:
        if self._worked is None:
            return
        self._is_applying = True
        self.preview.set_busy(self.tr("The list is being taken in"))
        job = partial(jobs.take_in, prepared=self._worked.prepared, confirmed=confirmed)
        self._context.operations.change(self, job, self._on_taken_in, self._refuse_apply)

    def _on_taken_in(self, written: "Written[Receipt]") -> None:
        self._is_applying = False
        behind = TakenIn(self._path, self._worked.prepared.table) if self._worked else None
        self.preview.set_busy("")
        self.forget()
        self.taken_in.emit(written.result, behind)

    def _refuse_apply(self, error: VirkniError) -> None:
        self._is_applying, self._was_refused = False, True
        self.preview.set_busy("")
        self.preview.say(Status.ERROR, self._context.said(error))
        self.compare_anew()

    def _ask_errors(self) -> None:
        name = self.tr("Left out of {file}.xlsx").format(file=self._path.stem)
        ask_where(self.preview, self.tr("Save error rows"), name, self.save_errors)

    def _refuse(self, error: VirkniError) -> None:
        if "preview" in vars(self):
            self.preview.set_busy("")
        self.told.emit(Status.ERROR, self._context.said(error))

    def _refuse_in_preview(self, error: VirkniError) -> None:
        self.preview.say(Status.ERROR, self._context.said(error))


def error_heads() -> tuple[str, str, str, str]:
    """What stands over the columns of saved error rows: row, column, value, reason."""
    return (
        QCoreApplication.translate("ErrorRows", "Row"),
        QCoreApplication.translate("ErrorRows", "Column"),
        QCoreApplication.translate("ErrorRows", "Value"),
        QCoreApplication.translate("ErrorRows", "Reason"),
    )
