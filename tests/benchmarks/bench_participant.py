"""How long one participant's page takes to be read, and that it does not grow with the caseload."""

from collections.abc import Iterator, Sequence
from functools import partial
from statistics import median
from uuid import UUID

from caseloads import opened
from measures import Row, cpu_milliseconds, percentile, warmed_up
from sqlalchemy import select

from virkni_desktop.casework.participant import get_participant
from virkni_desktop.casework.timeline import get_timeline
from virkni_desktop.models.person import Person
from virkni_desktop.store.caseload import Caseload

_PEOPLE = 200
_ENTRIES = 100
"""As many entries of the timeline as the page asks for."""


def rows() -> Iterator[Row]:
    """CPU time of the reading thread for the overview and the timeline, as the page reads them; a person of M, one of S, …"""
    with opened("M") as large, opened("S") as small:
        pairs = list(zip(_people(large), _people(small), strict=False))
        warmed_up([lambda: _open(large, pairs[0][0]), lambda: _open(small, pairs[0][1])] * 10)
        times = [
            (cpu_milliseconds(partial(_open, large, one)), cpu_milliseconds(partial(_open, small, other)))
            for one, other in pairs
        ]
    of_m = [figure for figure, _ in times]
    what = "Open a participant with timeline, in the store"
    yield Row(f"{what} (M, p95, CPU)", percentile(of_m), "ms", at_most=50)
    yield Row(
        f"{what} (M, median, CPU)", median(of_m), "ms", "the same in S", median(figure for _, figure in times),
        at_most_times=1.2,
    )  # fmt: skip


def _people(caseload: Caseload) -> list[UUID]:
    """As many of M as of S, spread evenly, again and again."""
    people: Sequence[UUID] = caseload.read(lambda session: session.scalars(select(Person.id).order_by(Person.id)).all())
    return [people[number * len(people) // _PEOPLE % len(people)] for number in range(_PEOPLE)]


def _open(caseload: Caseload, person: UUID) -> None:
    caseload.read(lambda session: get_participant(session, person))
    caseload.read(lambda session: get_timeline(session, person, limit=_ENTRIES))
