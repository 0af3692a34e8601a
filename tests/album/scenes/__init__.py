"""The states of the window that the album shows, in the order one can come by them, each with its name.

A way is a generator: it works in the window as a coach would and yields the name of what is in sight then.
"""

from collections.abc import Iterator
from pathlib import Path

from tests.album.scenes import day, work
from tests.journeys.coach import Coach


def full(coach: Coach, lists: Path) -> Iterator[str]:
    """A caseload in the middle of its life; ``lists`` is a folder with lists of the agency's."""
    yield from day.full(coach, lists)
    yield from work.full(coach, lists)
    yield from day.errors(coach)


def empty(coach: Coach, lists: Path) -> Iterator[str]:
    """A new caseload: what each page says before there is anything."""
    yield from day.empty(coach, lists)
    yield from work.empty(coach, lists)
