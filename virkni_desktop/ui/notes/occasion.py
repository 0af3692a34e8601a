"""What a note is about before a word of it is written: where one stands when one begins it."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True)
class Occasion:
    """Whom a contact was with, and the follow-up it completes, if any."""

    person: str
    episode_id: UUID | None
    workplace_id: UUID | None = None
    follow_up_id: UUID | None = None
    follow_up_text: str = ""
    follow_up_kind: str = ""
