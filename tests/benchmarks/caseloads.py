"""The invented caseloads that are measured on, made by ``virkni demo`` once and kept for the next run."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from virkni_desktop.clock import Clock
from virkni_desktop.store.caseload import Caseload, Mode, open_caseload
from virkni_desktop.store.schema import SCHEMA_VERSION

TODAY = date(2026, 11, 26)
CLOCK = Clock(TODAY)
PARTICIPANTS = {"S": 90, "M": 2_000, "L": 20_000}
WITH_L = bool(os.environ.get("VIRKNI_BENCH_L"))
"""L takes minutes to make, so it is only measured when asked for: ``VIRKNI_BENCH_L=1 make bench``."""
_ROOT = Path(__file__).resolve().parent.parent.parent
_KEPT = _ROOT / "build" / "benchmarks"


def demo_folder(size: str) -> Path:
    """The folder that ``virkni demo`` filled with a caseload of size S, M or L and its lists. Nobody may write there."""
    folder = _KEPT / f"{size}-schema-{SCHEMA_VERSION}-{_made_by()}"
    if not folder.exists():
        sys.stderr.write(f"Making the caseload {size} of {PARTICIPANTS[size]} participants …\n")
        for older in _KEPT.glob(f"{size}-*"):
            shutil.rmtree(older)
        _KEPT.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=_KEPT) as beside:
            made = Path(beside) / "demo"
            command = ["demo", made, "--jurisdiction", "is", "--participants", PARTICIPANTS[size], "--seed", 1]
            virkni(*command, "--today", TODAY)
            made.rename(folder)
    return folder


def _made_by() -> str:
    """Tells apart what other invented people, or tables with other indexes, would make of it."""
    digest = sha256()
    for folder in ("virkni_desktop/demo", "virkni_desktop/models", "virkni_desktop/store", "resources/demo"):
        for path in sorted(path for path in (_ROOT / folder).rglob("*.*") if path.suffix in {".py", ".toml"}):
            digest.update(path.read_bytes())
    return digest.hexdigest()[:8]


def virkni(*arguments: object) -> None:
    """Run one command of the program."""
    subprocess.run(
        [sys.executable, "-m", "virkni_desktop", *map(str, arguments)], check=True, stdout=subprocess.DEVNULL
    )


def caseload_file(size: str) -> Path:
    """The caseload itself, for reading."""
    return demo_folder(size) / "caseload.virkni"


@contextmanager
def opened(size: str) -> Iterator[Caseload]:
    """The caseload open for reading on the day it was made for."""
    with open_caseload(caseload_file(size), clock=CLOCK, who="Bench", mode=Mode.READ) as caseload:
        yield caseload


@contextmanager
def copy_of(size: str) -> Iterator[Path]:
    """A copy of the caseload to write in, gone afterwards."""
    original = caseload_file(size)
    with TemporaryDirectory(dir=_KEPT) as folder:
        yield Path(shutil.copy(original, folder))
