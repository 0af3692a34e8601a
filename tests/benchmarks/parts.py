"""Runs one part, in the process that was started for it."""

from collections.abc import Callable, Iterable
from importlib import import_module

from measures import Row


def rows_of(part: str) -> list[Row]:
    """All that ``bench_PART.py`` measures."""
    rows: Callable[[], Iterable[Row]] = import_module(f"bench_{part}").rows
    return list(rows())
