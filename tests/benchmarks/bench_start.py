"""How long the window takes to be there, as a whole process on M, beside a bare window."""

import compileall
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from caseloads import TODAY, copy_of
from measures import Row

import virkni_desktop

_HERE = Path(__file__).resolve().parent
_TIMES = 12


def rows() -> Iterator[Row]:
    """Wall time from the launch, in turns with the bare window; medians, which other work on the machine disturbs least."""
    compile_bytecode()
    with copy_of("M") as caseload:
        arguments = ("program_window.py", caseload, TODAY)
        run_window("bare_window.py")
        run_window(*arguments)
        pairs = [(run_window("bare_window.py"), run_window(*arguments)) for _ in range(_TIMES)]
    bare = median(theirs["frame"] for theirs, _ in pairs)
    for what, name, goal in (("frame painted and taking keys", "frame", 2.0), ("Today's rows in it", "day", 5.5)):
        ratio = median(ours[name] / theirs["frame"] for theirs, ours in pairs)
        value = median(ours[name] for _, ours in pairs)
        yield Row(f"Start on M: {what}", value, "s", "a bare window", bare, ratio, at_most_times=goal)


def compile_bytecode() -> None:
    """As an installation does; PYTHONDONTWRITEBYTECODE may keep Python from doing it by itself."""
    for folder in (Path(virkni_desktop.__file__).parent, _HERE):
        compileall.compile_dir(folder, quiet=2)


def run_window(script: str, *arguments: object) -> dict[str, float]:
    """Start a window, with settings of its own, wait until it has ended, and hand back what it said."""
    with TemporaryDirectory() as folder:
        command = [sys.executable, _HERE / script, time.monotonic(), *arguments]
        environment = {**os.environ, "XDG_CONFIG_HOME": folder}
        done = subprocess.run(
            list(map(str, command)), check=False, capture_output=True, text=True, timeout=120, env=environment
        )
    if done.returncode:
        raise RuntimeError(f"{script} ended with {done.returncode}: {done.stderr}")
    said: dict[str, float] = json.loads(done.stdout)
    return said
