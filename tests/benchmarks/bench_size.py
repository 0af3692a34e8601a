"""How large a caseload is on the disk, beside the same rows as CSV."""

import csv
import io
from collections.abc import Iterator
from typing import Any

from caseloads import caseload_file, opened
from measures import Row
from sqlalchemy import select

from virkni_desktop.models.every import every_record
from virkni_desktop.store.session import WorkSession


def rows() -> Iterator[Row]:
    """The file with journal and search index, closed; the CSV has every column of every fact, ids and dates as text."""
    with opened("M") as caseload:
        as_csv = caseload.read(_csv_bytes)
    size = caseload_file("M").stat().st_size
    yield Row("Caseload M on the disk", size / 1e6, "MB", "the same rows as CSV", as_csv / 1e6, at_most_times=4)


def _csv_bytes(session: WorkSession) -> int:
    total = 0
    for record in every_record().values():
        if record.is_fact:
            text = io.StringIO()
            writer = csv.writer(text)
            writer.writerow(record.__table__.columns.keys())
            writer.writerows(map(_plain, session.execute(select(record.__table__))))
            total += len(text.getvalue().encode())
    return total


def _plain(row: Any) -> list[Any]:
    return [value.hex() if isinstance(value, bytes) else value for value in row]
