"""The pages of the work itself: mapping, plan, documents, placements, workplaces, exchange, reports."""

from collections.abc import Iterator
from pathlib import Path

from tests.journeys.coach import Coach


def full(coach: Coach, lists: Path) -> Iterator[str]:
    """A caseload in the middle of its life."""
    del lists
    window = coach.desk.window
    for page in ("workplaces", "exchange", "reports"):
        window.go(page)
        coach.wait()
        shown = window.stack.page
        for part, show in shown.pictures() if shown is not None else []:
            show()
            coach.wait()
            yield "-".join(filter(None, (page, part)))


def empty(coach: Coach, lists: Path) -> Iterator[str]:
    """A new caseload: what each page says before there is anything."""
    del lists
    for page in ("workplaces", "exchange", "reports"):
        coach.desk.window.go(page)
        coach.wait()
        yield f"empty-{page}"
