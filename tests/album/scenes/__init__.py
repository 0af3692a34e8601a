"""The states of the window that the album shows, in the order one can come by them, each with its name.

A way is a generator: it works in the window as a coach would and yields the name of what is in sight then.
"""

from collections.abc import Iterator
from pathlib import Path

from tests.album.scenes import day, work
from tests.journeys.coach import Coach


def full(coach: Coach, caseload: Path, lists: Path) -> Iterator[str]:
    """A caseload in the middle of its life; ``lists`` is a folder with lists of the agency's."""
    _open(coach, caseload)
    yield from day.full(coach, lists)
    yield from work.full(coach, lists)
    yield from day.errors(coach, caseload)


def empty(coach: Coach, caseload: Path, lists: Path) -> Iterator[str]:
    """The window before any caseload was open, then a new one: what each page says before there is anything."""
    yield from day.first(coach)
    _open(coach, caseload)
    yield from day.empty(coach, lists)
    yield from work.empty(coach, lists)


def _open(coach: Coach, caseload: Path) -> None:
    coach.desk.open(caseload)
    coach.wait(lambda: coach.desk.window.stack.page is not None)
