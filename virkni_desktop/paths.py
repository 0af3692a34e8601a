"""Where resources and translations are: in a source tree, an installed wheel or a frozen app."""

import sys
from pathlib import Path


def _root() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        return Path(frozen)
    package = Path(__file__).resolve().parent
    return package if (package / "resources").is_dir() else package.parent  # a wheel has them within, see setup.py


def resource(*parts: str) -> Path:
    """A file or folder below ``resources/``."""
    return _ROOT.joinpath("resources", *parts)


def translation(name: str) -> Path:
    """A built translation, for example ``virkni_sv.qm``."""
    return _ROOT / "translations" / name


_ROOT = _root()
