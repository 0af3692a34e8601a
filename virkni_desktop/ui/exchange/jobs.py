"""What the page asks of other threads: reading a list, working it out, taking it in. No Qt, and loaded there."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from virkni_desktop.exchange.ledger import Receipt
    from virkni_desktop.exchange.prepared import PreparedImport
    from virkni_desktop.exchange.receipts import ImportLine
    from virkni_desktop.exchange.recognition import Recognised
    from virkni_desktop.exchange.table import Table
    from virkni_desktop.store.caseload import Caseload
    from virkni_desktop.store.session import WorkSession
    from virkni_desktop.store.steps import Written


def read_list(path: Path, jurisdiction: str) -> "tuple[Table, Recognised]":
    """The table in a file and which column is which. Raises ImportFileError."""
    from virkni_desktop.exchange.profile import built_in_profiles  # noqa: PLC0415 -- loaded on the worker's thread
    from virkni_desktop.exchange.recognition import recognise  # noqa: PLC0415 -- as above
    from virkni_desktop.exchange.taking_in import read_table_of  # noqa: PLC0415 -- as above

    table = read_table_of(path)
    return table, recognise(table, built_in_profiles(), jurisdiction)


def work_out(session: "WorkSession", table: "Table", recognised: "Recognised") -> "PreparedImport":
    """What taking in the list would do; reads only."""
    from virkni_desktop.exchange.importing import prepare_import  # noqa: PLC0415 -- loaded on the reader's thread

    return prepare_import(session, table, recognised)


def take_in(caseload: "Caseload", prepared: "PreparedImport", *, confirmed: bool) -> "Written[Receipt]":
    """Write the import as one step, after a backup; raises ImportFileError where the brake wants a confirmation."""
    from virkni_desktop.exchange.taking_in import ImportChoices, take  # noqa: PLC0415 -- loaded on the writer's thread
    from virkni_desktop.store.steps import Changes, Written, changes_of  # noqa: PLC0415 -- as above

    receipt = take(caseload, prepared, ImportChoices(confirmed=confirmed))
    if receipt.step is None:
        return Written(receipt, Changes(), None)
    return Written(receipt, caseload.read(partial(changes_of, step=receipt.step)), receipt.step)


def list_imports(session: "WorkSession") -> "tuple[ImportLine, ...]":
    """All imports, the newest first."""
    from virkni_desktop.exchange import receipts  # noqa: PLC0415 -- loaded on the reader's thread

    return receipts.list_imports(session)


def get_receipt(session: "WorkSession", number: str) -> "Receipt":
    """One import as a whole."""
    from virkni_desktop.exchange import receipts  # noqa: PLC0415 -- loaded on the reader's thread

    return receipts.get_receipt(session, number)
