"""Where resources and translations are: in a source tree, an installed wheel or a frozen app."""

import sys
from pathlib import Path


def _root() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) if frozen else Path(__file__).resolve().parent.parent


def resource(*parts: str) -> Path:
    """A file or folder below ``resources/``."""
    return _root().joinpath("resources", *parts)


def translation(name: str) -> Path:
    """A built translation, for example ``virkni_sv.qm``."""
    return _root() / "translations" / name
