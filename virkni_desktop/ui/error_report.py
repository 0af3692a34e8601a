"""What is kept when something breaks: where in the program it was, and nothing of what people wrote."""

import platform
import sys
import traceback
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import qVersion

from virkni_desktop import __version__


@dataclass(frozen=True)
class ErrorReport:
    """The kind of error and the places it passed; never its text, which may hold names."""

    kind: str
    places: tuple[str, ...]

    def text(self) -> str:
        """The report as a person can read it and send it on."""
        system = f"{platform.system()} {platform.release()}, Python {platform.python_version()}, Qt {qVersion()}"
        return "\n".join((f"Virkni {__version__}", system, self.kind, *self.places, ""))


def report_of(error: BaseException) -> ErrorReport:
    """The report of an error and of what it came from."""
    places: list[str] = []
    kinds: list[str] = []
    cause: BaseException | None = error
    while cause is not None:
        kinds.append(type(cause).__qualname__)
        places.extend(_places(cause.__traceback__))
        cause = cause.__cause__
    return ErrorReport(" from ".join(kinds), tuple(places))


def _places(trace: TracebackType | None) -> list[str]:
    frames = traceback.extract_tb(trace)
    return [f"  {_inside(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]


def _inside(filename: str) -> str:
    """The path from its package on; what stands before it may be somebody's name."""
    path = Path(filename)
    for folder in sys.path:
        if folder and path.is_relative_to(folder):
            return path.relative_to(folder).as_posix()
    return path.name
