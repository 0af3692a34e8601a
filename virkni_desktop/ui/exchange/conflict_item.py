"""One field that both sides changed, as the panel that decides it shows it; the same in a preview and later."""

from collections.abc import Hashable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class ConflictItem:
    """``likely`` is "mine" or "theirs", by who owns the field; ``raised_at`` is None while the list is not taken in."""

    key: Hashable
    person_id: UUID
    person: str
    field: str
    base: str | None
    mine: str | None
    theirs: str | None
    source: str
    likely: str
    raised_at: datetime | None = None
