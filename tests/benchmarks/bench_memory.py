"""What the program holds in memory with M open, beside a bare window."""

from collections.abc import Iterator
from statistics import median

from bench_start import compile_bytecode, run_window
from caseloads import TODAY, copy_of
from measures import Row

_TIMES = 3


def rows() -> Iterator[Row]:
    """Resident memory on the first page, and after a walk through every page and part."""
    compile_bytecode()
    with copy_of("M") as caseload:
        arguments = ("program_window.py", caseload, TODAY)
        bare = median(run_window("bare_window.py")["memory"] for _ in range(_TIMES))
        first = median(run_window(*arguments)["memory"] for _ in range(_TIMES))
        whole = run_window(*arguments, "visit")["memory"]
    yield Row("Memory with M open, Today in sight", first, "MB", "a bare window", bare, at_most_times=3)
    yield Row("Memory with M open, after all pages", whole, "MB", "a bare window", bare, at_most_times=3)
