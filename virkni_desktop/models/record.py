"""What records have in common: key, column types, and whether the journal, the hash and the search see them."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Annotated, Any, ClassVar
from uuid import UUID

from sqlalchemy import JSON, Date, Dialect, ForeignKey, LargeBinary, String, TypeDecorator
from sqlalchemy.orm import DeclarativeBase, MappedColumn, mapped_column


def _uuid(value: bytes | None) -> UUID | None:
    return None if value is None else UUID(bytes=value)


class RecordId(TypeDecorator[UUID]):
    """A UUID as its 16 bytes."""

    impl = LargeBinary(16)
    cache_ok = True

    def process_bind_param(self, value: UUID | None, dialect: Dialect) -> bytes | None:
        """To the 16 stored bytes."""
        del dialect
        return None if value is None else value.bytes

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[bytes | None], UUID | None]:
        """From the 16 stored bytes, in one call: lists read tens of thousands of ids."""
        del dialect, coltype
        return _uuid


class Moment(TypeDecorator[datetime]):
    """A time in UTC, whole seconds, as sortable text: ``2026-11-22T07:12:00Z`` (SQLite forgets time zones)."""

    impl = String(20)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """To text; a time without a zone is a bug."""
        del dialect
        if value is None:
            return None
        if value.tzinfo is None:
            msg = "a time needs its zone"
            raise ValueError(msg)
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """From text."""
        del dialect
        return None if value is None else datetime.fromisoformat(value)


Key = Annotated[UUID, mapped_column(RecordId, primary_key=True)]


class Record(DeclarativeBase):
    """The root of all records."""

    type_annotation_map: ClassVar[dict[Any, Any]] = {UUID: RecordId, datetime: Moment, date: Date, dict[str, Any]: JSON}

    journaled: ClassVar[bool] = True
    """Whether each change is written to the journal, and so can be undone."""
    is_fact: ClassVar[bool] = True
    """Whether the content hash covers it."""
    searched: ClassVar[tuple[str, ...]] = ()
    """The text columns that the search index holds."""


def refers_to(target: str, **options: Any) -> MappedColumn[Any]:
    """A column that names another record; checked at commit, so that the order of writing does not matter."""
    options.setdefault("index", True)
    return mapped_column(RecordId, ForeignKey(target, deferrable=True, initially="DEFERRED"), **options)
