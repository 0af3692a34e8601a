"""One fingerprint of all facts in a caseload, to compare before and after, original and copy."""

import hashlib
import json
from typing import Any

from sqlalchemy import Connection

from virkni_desktop.models.every import every_record


def content_hash(connection: Connection) -> str:
    """SHA-256 over the live rows of the fact tables, ids included, sorted, as canonical JSON.

    The journal, the exchange ledger, bases, receipts, the search index and settings are not in it.
    """
    digest = hashlib.sha256()
    for noun, record in every_record().items():
        if not record.is_fact:
            continue
        columns = sorted(column.name for column in record.__mapper__.local_table.columns)
        names = ", ".join(f'"{name}"' for name in columns)
        digest.update(_canonical([noun, columns]))
        rows = connection.exec_driver_sql(f"SELECT {names} FROM {noun} ORDER BY id")
        for row in rows:
            digest.update(_canonical([value.hex() if isinstance(value, bytes) else value for value in row]))
    return digest.hexdigest()


_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True)  # one for all rows


def _canonical(value: list[Any]) -> bytes:
    return _ENCODER.encode(value).encode() + b"\n"
