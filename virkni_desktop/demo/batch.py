"""Collects many records and writes them at full speed, kind by kind."""

import json
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from types import MappingProxyType
from typing import Any
from uuid import UUID

from virkni_desktop.models.plan import Plan
from virkni_desktop.models.record import Record
from virkni_desktop.store.session import WorkSession

_AT_ONCE = 20_000


class Batch:
    """Records by kind. What is not said of one is as the record has it by itself, or nothing."""

    def __init__(self, session: WorkSession) -> None:
        self._session = session
        self._rows: dict[type[Record], list[tuple[Any, ...]]] = {}
        self._defaults: dict[type[Record], dict[str, Any]] = {}

    def add(self, record: type[Record], **values: Any) -> UUID:
        """One record by its columns' names; returns its id, a new one unless given."""
        key: UUID = values.pop("id", None) or self.new_id()
        row = {**self._columns(record), **values, "id": key}
        rows = self._rows.setdefault(record, [])
        rows.append(tuple(map(_stored, row.values())))
        if len(rows) >= _AT_ONCE:
            self.write()
        return key

    def new_id(self) -> UUID:
        """An id to be used later."""
        return self._session.new_id()

    def write(self) -> None:
        """Write what was collected; plans come last, since a printed one takes no more goals."""
        for record in sorted(self._rows, key=_plans_last):
            self._session.insert_many(record, tuple(self._columns(record)), self._rows[record])
        self._rows.clear()

    def _columns(self, record: type[Record]) -> dict[str, Any]:
        if record not in self._defaults:
            columns = record.__table__.columns
            self._defaults[record] = {
                column.name: column.default.arg if column.default is not None else None for column in columns
            }
        return self._defaults[record]


def _plans_last(record: type[Record]) -> bool:
    return record is Plan


def _stored(value: Any) -> Any:
    """As SQLite keeps it: ids as bytes, days and moments as text, JSON as text."""
    store = _STORED.get(type(value))
    return store(value) if store else value


def _moment(value: datetime) -> str:
    return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


_STORED: Mapping[type, Callable[[Any], Any]] = MappingProxyType(
    {bool: int, UUID: lambda key: key.bytes, datetime: _moment, date: date.isoformat, dict: json.dumps}
)
