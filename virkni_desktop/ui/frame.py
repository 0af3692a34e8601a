"""What the window does as a whole, handed to the pages that are about the window: Settings and Help."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from virkni_desktop.ui.theme import ThemeChoice


@dataclass(frozen=True)
class KeyGroup:
    """The actions of one menu that have a key: pairs of words and key as a person reads it."""

    title: str
    keys: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class BackupPlace:
    """Where the backups of a caseload go, and under which stem they lie there."""

    folder: Path
    stem: str


@dataclass(frozen=True)
class Frame:
    """``backups`` is where this caseload's backups lie, None while none is open; ``back_up`` calls back when it is made.

    ``office_changed`` has every page read anew; ``keys`` lists the actions that have a key now.
    """

    theme: Callable[[ThemeChoice], object]
    text_size: Callable[[int], object]
    language: Callable[[str], object]
    back_up: Callable[[Callable[[], object]], object]
    restore: Callable[[Path], object]
    ask_restore: Callable[[], object]
    backups: Callable[[], BackupPlace | None]
    office_changed: Callable[[], object]
    keys: Callable[[], Sequence[KeyGroup]]
