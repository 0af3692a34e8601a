"""The states of the window that the album shows, in the order one can come by them, each with its name."""

from collections.abc import Iterator
from pathlib import Path

from tests.journeys.coach import Coach

LONG = "Ring arbetsmarknadskonsulenten om sysselsättningsgraden, starfsþjálfunarsamningur á Hafnarbúðinni – i dag före lunch"


def full(coach: Coach, lists: Path) -> Iterator[str]:
    """A caseload in the middle of its life."""
    window = coach.desk.window
    yield "today"
    for page in ("participants", "workplaces", "exchange", "reports"):
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
    for page in ("today", "participants", "workplaces", "exchange", "reports"):
        coach.desk.window.go(page)
        coach.wait()
        yield f"empty-{page}"
