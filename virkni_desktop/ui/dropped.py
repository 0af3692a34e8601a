"""The file that was dropped or pasted: itself, or its path as text."""

from pathlib import Path

from PySide6.QtCore import QMimeData


def dropped_file(data: QMimeData) -> Path | None:
    """The first local file, or the one whose whole path stands in the text; None where there is none."""
    local = next((url.toLocalFile() for url in data.urls() if url.isLocalFile()), "")
    if local:
        return Path(local)
    text = data.text().strip().strip('"') if data.hasText() else ""
    if not text or "\n" in text:
        return None
    path = Path(text.removeprefix("file://"))
    return path if path.is_absolute() and path.exists() else None
