"""Commands for lists from outside and back: inspect, import, export."""

from argparse import Namespace
from collections.abc import Mapping
from typing import Any

from virkni_desktop.cli.opening import check_folder, read_caseload, write_caseload
from virkni_desktop.cli.output import Answer, counted, facts, table
from virkni_desktop.errors import VirkniError
from virkni_desktop.exchange.conflict_choice import ConflictChoice
from virkni_desktop.exchange.exporting import export_list
from virkni_desktop.exchange.inspecting import inspect_file
from virkni_desktop.exchange.ledger import Receipt
from virkni_desktop.exchange.receipt_workbook import save_receipt
from virkni_desktop.exchange.taking_in import ImportChoices, take_in
from virkni_desktop.messages import QT_TRANSLATE_NOOP, Message, message
from virkni_desktop.store.caseload import Caseload

_COUNTED = ("rows", "created", "updated", "unchanged", "conflicts", "refused", "absent")
_WIDEST = 24


def inspect(arguments: Namespace) -> Answer:
    """Show what the reader sees in a file."""
    seen = inspect_file(arguments.file, arguments.sheet, arguments.limit)
    return Answer(seen, "\n\n".join(_inspected(seen)))


def _inspected(seen: Mapping[str, Any]) -> list[str]:
    headers = ", ".join(map(str, seen["header_rows"]))
    sheets = ", ".join(sheet["name"] + (" (hidden)" if sheet["hidden"] else "") for sheet in seen["sheets"])
    known = {
        "Kind": seen["kind"],
        "Encoding": seen["encoding"],
        "Delimiter": {"\t": "tab"}.get(seen["delimiter"], seen["delimiter"]),
        "Sheets": sheets,
        "Sheet read": seen["sheet"],
        "Header in row": headers or "none",
        "Rows": seen["rows"],
        "Skipped": ", ".join(f"row {one['row']} ({one['why']})" for one in seen["skipped"]),
    }
    parts = [facts((name, value) for name, value in known.items() if value not in (None, ""))]
    parts.append(table(("Column", "Kind"), [(column["name"], column["kind"]) for column in seen["columns"]]))
    parts += [f"Note: {warning}" for warning in seen["warnings"]]
    if "values" in seen:
        names = [_short(column["name"]) for column in seen["columns"]]
        parts.append(table(names, [[_short(value) for value in row] for row in seen["values"]]))
    return parts


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _WIDEST else line[: _WIDEST - 1] + "…"


def import_list(arguments: Namespace) -> Answer:
    """Take a list in, or in a dry run say what that would do."""
    check_folder(arguments.receipt)
    choices = ImportChoices(ConflictChoice(arguments.conflicts), arguments.yes)
    opened = read_caseload if arguments.dry_run else write_caseload
    with opened(arguments) as caseload:
        receipt = take_in(
            caseload,
            arguments.file,
            profile=arguments.profile,
            sheet=arguments.sheet,
            dry_run=arguments.dry_run,
            choices=choices,
        )
        problem = _save_receipt(caseload, receipt, arguments)
    return Answer(_receipt_data(receipt), _receipt_text(receipt), problem)


def _save_receipt(caseload: Caseload, receipt: Receipt, arguments: Namespace) -> Message | None:
    """Save it where --receipt says; the list is in by now, so that a problem is told beside the answer."""
    if arguments.receipt is None:
        return None
    if receipt.number is None:
        return message(QT_TRANSLATE_NOOP("core", "A dry run has no receipt, so none was saved. Nothing was changed."))
    try:
        save_receipt(caseload, receipt.number, arguments.file, arguments.receipt, sheet=arguments.sheet)
    except VirkniError as error:
        template = QT_TRANSLATE_NOOP(
            "core", "The list was taken in as {receipt}, but its receipt was not saved: {reason}"
        )
        return message(template, receipt=receipt.number, reason=error.message)
    return None


def _receipt_data(receipt: Receipt) -> dict[str, object]:
    return {
        "receipt": receipt.number,
        "profile": receipt.profile,
        "sender": receipt.sender,
        "mapping": receipt.mapping,
        **{name: getattr(receipt, name) for name in _COUNTED},
        "warnings": receipt.warnings,
        "refusals": receipt.refusals,
        "stated_on": receipt.stated_on,
    }


def _receipt_text(receipt: Receipt) -> str:
    title = f"Receipt {receipt.number}" if receipt.number else "Dry run: nothing was changed"
    parts = [
        f"{title}, {receipt.sender} ({receipt.profile}), {receipt.file_name}",
        facts((name.capitalize(), getattr(receipt, name)) for name in _COUNTED),
    ]
    if receipt.refusals:
        rows = [(one.row, one.column, one.value, one.reason) for one in receipt.refusals]
        refused = counted(receipt.refused, "row was", "rows were")
        parts.append(f"{refused} refused:\n{table(('Row', 'Column', 'Value', 'Why'), rows, right=('Row',))}")
    parts += [f"Note: {warning}" for warning in receipt.warnings]
    if receipt.conflicts:
        parts.append("Conflicts keep your value until someone decides (virkni participant shows them).")
    return "\n\n".join(parts)


def export(arguments: Namespace) -> Answer:
    """Write a list in the sender's own layout."""
    check_folder(arguments.output)
    with read_caseload(arguments) as caseload:
        made = export_list(caseload, arguments.profile, arguments.output)
    said = [("Output", made.output), ("Profile", made.profile), ("Rows", made.rows), ("SHA-256", made.sha256)]
    return Answer(made, "\n".join([facts(said), *map(str, made.left_out)]))
