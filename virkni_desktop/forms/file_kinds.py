"""The kinds of file that may be attached, read from resources/files, each known by its bytes and not by its name."""

import tomllib
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from virkni_desktop.paths import resource

_ANY = "??"


@dataclass(frozen=True, slots=True)
class FileKind:
    """One kind: its media type, the suffixes such files mostly have (the first is the usual one), how it is known."""

    media_type: str
    suffixes: tuple[str, ...]
    starts: tuple[str, ...]
    holds: str
    is_shown: bool

    def fits(self, content: bytes) -> bool:
        """Whether these are the bytes of such a file, as far as its beginning and its parts tell."""
        return any(_begins(content, start) for start in self.starts) and (not self.holds or _has(content, self.holds))


@dataclass(frozen=True, slots=True)
class FileKinds:
    """All kinds, and how many bytes a file may have."""

    kinds: tuple[FileKind, ...]
    most_bytes: int

    def of(self, content: bytes) -> FileKind | None:
        """The kind of these bytes, or none that may be attached."""
        return next((kind for kind in self.kinds if kind.fits(content)), None)

    def named(self, media_type: str) -> FileKind | None:
        """The kind with this media type."""
        return next((kind for kind in self.kinds if kind.media_type == media_type), None)

    @property
    def suffixes(self) -> tuple[str, ...]:
        """Every suffix, for the window that asks for a file."""
        return tuple(suffix for kind in self.kinds for suffix in kind.suffixes)


@cache
def load_file_kinds() -> FileKinds:
    """Read them once."""
    data = tomllib.loads(resource("files", "kinds.toml").read_text(encoding="utf-8"))
    kinds = tuple(
        FileKind(
            one["media_type"], tuple(one["suffixes"]), tuple(one["starts"]), one.get("holds", ""), bool(one["shown"])
        )
        for one in data["kind"]
    )
    return FileKinds(kinds, data["most_megabytes"] * 1024 * 1024)


def _begins(content: bytes, start: str) -> bool:
    wanted = [start[place : place + 2] for place in range(0, len(start), 2)]
    if len(content) < len(wanted):
        return False
    return all(one in (_ANY, f"{there:02x}") for one, there in zip(wanted, content, strict=False))


def _has(content: bytes, part: str) -> bool:
    try:
        with ZipFile(BytesIO(content)) as parts:
            return part in parts.namelist()
    except (BadZipFile, ValueError, NotImplementedError):
        return False
