"""The session that use-cases and queries are handed: SQLAlchemy's, with the clock, the author and new ids."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from virkni_desktop.clock import Clock, IdFactory
from virkni_desktop.errors import NotFoundError
from virkni_desktop.messages import QT_TRANSLATE_NOOP
from virkni_desktop.models.record import Record
from virkni_desktop.store.bulk import insert_rows

T = TypeVar("T", bound=Record)


@dataclass(frozen=True)
class Circumstances:
    """When, by whom, and where new ids come from."""

    clock: Clock
    who: str
    ids: IdFactory


class WorkSession(Session):
    """A transaction's session. Use-cases never commit; ``Caseload.write`` and ``Caseload.read`` open and end it."""

    def __init__(self, engine: Engine, circumstances: Circumstances) -> None:
        super().__init__(engine, expire_on_commit=False)
        self.circumstances = circumstances
        self.step: int | None = None
        """The step under way, in a write."""

    @property
    def today(self) -> date:
        """The caseworker's date."""
        return self.circumstances.clock.today()

    @property
    def now(self) -> datetime:
        """The moment, in UTC."""
        return self.circumstances.clock.now()

    @property
    def who(self) -> str:
        """Who is working: a name from the settings or ``--as``."""
        return self.circumstances.who

    def new_id(self) -> UUID:
        """An id for a new record."""
        return self.circumstances.ids()

    def require(self, record: type[T], key: UUID) -> T:
        """The record with this id; raises NotFoundError."""
        found = self.get(record, key)
        if found is None:
            raise NotFoundError(
                QT_TRANSLATE_NOOP(
                    "core", "That is not in this caseload any more. Look for it again; nothing was changed."
                )
            )
        return found

    def insert_many(self, record: type[Record], columns: Sequence[str], rows: Iterable[tuple[Any, ...]]) -> None:
        """Insert rows of values as they are stored (ids as bytes, dates and moments as text, JSON as text), at full speed.

        The journal and the search index follow; nothing of it is known to the session's objects.
        """
        insert_rows(self.connection(), record, columns, rows)
