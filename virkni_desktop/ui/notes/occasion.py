"""What a note is about before a word of it is written: where one stands when one begins it."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any
from uuid import UUID

_IDS = frozenset({"episode_id", "workplace_id", "follow_up_id", "note_id"})


@dataclass(frozen=True)
class Occasion:
    """Whom (or which workplace) a contact was with, by name in ``person``, and the follow-up it may complete.

    ``completes`` ticks that the note completes it. ``note_id`` is a note that is there already and shall be changed.
    """

    person: str
    episode_id: UUID | None
    workplace_id: UUID | None = None
    follow_up_id: UUID | None = None
    follow_up_text: str = ""
    follow_up_kind: str = ""
    completes: bool = False
    note_id: UUID | None = None

    @property
    def is_about_someone(self) -> bool:
        """Whether it is known whom or what the note is about."""
        return self.episode_id is not None or self.workplace_id is not None or self.note_id is not None

    @property
    def draft_name(self) -> str:
        """Under what name a draft of the note is kept: one for each person, workplace and note."""
        return f"{DRAFTS}{self.note_id or self.episode_id or self.workplace_id or ''}"

    def as_json(self) -> dict[str, Any]:
        """To be kept with a draft."""
        values = {field.name: getattr(self, field.name) for field in fields(self)}
        return {name: str(value) if isinstance(value, UUID) else value for name, value in values.items()}

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> "Occasion":
        """As it was kept."""
        known = {field.name for field in fields(cls)}
        told: dict[str, Any] = {"person": "", "episode_id": None}
        for name, value in values.items():
            if name in known:
                told[name] = UUID(value) if name in _IDS and value else value
        return cls(**told)


DRAFTS = "note/"
"""How the names of all drafts of notes begin."""
