"""Says what the reader sees in a file, as the document that `virkni inspect --json` prints."""

from itertools import islice
from pathlib import Path
from typing import Any

from virkni_desktop.exchange.cells import text_of
from virkni_desktop.exchange.profile import built_in_profiles, known_names
from virkni_desktop.exchange.reader import read_file
from virkni_desktop.exchange.reading_choice import ReadingChoice
from virkni_desktop.exchange.table import Table


def inspect_file(path: Path, sheet: str | None = None, limit: int | None = None) -> dict[str, Any]:
    """The document described in the contract of the command line; ``values`` only with ``limit``.

    Raises ImportFileError with one sentence for a file that is no list.
    """
    return describe(read_file(path, choice=ReadingChoice(sheet), known=known_names(built_in_profiles())), limit)


def describe(table: Table, limit: int | None = None) -> dict[str, Any]:
    """What ``inspect_file`` says, of a table that was read already."""
    document: dict[str, Any] = {
        "kind": str(table.kind),
        "encoding": table.encoding,
        "delimiter": table.delimiter,
        "sheets": [{"name": sheet.name, "hidden": sheet.hidden} for sheet in table.sheets],
        "sheet": table.sheet,
        "header_rows": list(table.header_rows),
        "columns": [{"name": column.name, "kind": str(column.kind)} for column in table.columns],
        "rows": len(table.row_numbers),
        "skipped": [{"row": skipped.row, "why": str(skipped.why)} for skipped in table.skipped],
        "warnings": [str(warning) for warning in table.warnings],
    }
    if limit is not None:
        document["values"] = [list(map(text_of, row)) for row in islice(table.rows(), limit)]
    return document
