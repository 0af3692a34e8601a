"""Whose value holds where both sides changed a field."""

from enum import StrEnum


class ConflictChoice(StrEnum):
    """Whose value holds where both sides changed a field; ``LATER`` leaves mine in use and asks.

    ``ANOTHER`` is typed by a person; it is no choice for a whole import.
    """

    MINE = "mine"
    THEIRS = "theirs"
    ANOTHER = "another"
    LATER = "later"
