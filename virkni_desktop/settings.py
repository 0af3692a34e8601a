"""What the program remembers about the person at this computer: no names of participants, nothing of a caseload."""

import json
import os
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Settings:
    """The person's choices. ``language`` is empty until chosen (then the system's); ``text_size`` is in percent.

    ``formats`` is how dates and numbers are written (``sv``, ``is``, ``en``), empty for the language's own way. ``geometry``
    is the window's place as Qt tells it, in base64, ``participant_list`` how the list of participants was arranged, as
    JSON; ``caseload`` the file that was open last, ``recent`` those that were open, newest first. The folders are where
    backups go and where lists to exchange lie, empty for the program's own choice; ``backup_when`` is ``day-and-close``,
    ``day`` or ``asked``. ``whose_day`` is whose work Today shows, ``mine`` or ``all``.
    """

    who: str = ""
    language: str = ""
    formats: str = ""
    theme: str = "system"
    text_size: int = 100
    geometry: str = ""
    participant_list: str = ""
    caseload: str = ""
    recent: tuple[str, ...] = ()
    backup_folder: str = ""
    backup_when: str = "day-and-close"
    exchange_folder: str = ""
    whose_day: str = "mine"

    def with_changes(self, **changes: Any) -> "Settings":
        """The same with some of it changed."""
        return replace(self, **changes)


def load_settings(path: Path) -> Settings:
    """The settings in a file; the ordinary ones where the file is missing, damaged or says something impossible."""
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(stored, dict):
        return Settings()
    if isinstance(stored.get("recent"), list):
        stored["recent"] = tuple(path for path in stored["recent"] if isinstance(path, str))
    ordinary = Settings()
    known = {
        field.name: stored[field.name]
        for field in fields(Settings)
        if type(stored.get(field.name)) is type(getattr(ordinary, field.name))
    }
    return Settings(**known)


def save_settings(path: Path, settings: Settings) -> bool:
    """Write the settings beside their file and put them in its place; False where the folder cannot be written."""
    beside = path.with_name(f"{path.name}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with beside.open("w", encoding="utf-8") as file:
            json.dump(asdict(settings), file, ensure_ascii=False, indent=1)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError:
        return False
    return True
