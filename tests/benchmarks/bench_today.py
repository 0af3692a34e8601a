"""How long the day's work takes to be found in the store."""

from collections.abc import Iterator
from statistics import median

from caseloads import WITH_L, opened
from measures import Row, cpu_milliseconds, warmed_up

from virkni_desktop.casework.today import list_today

_SHOWN = 12
"""As many people without contact as the page asks for."""


def rows() -> Iterator[Row]:
    """CPU time of the reading thread, as the Today page reads it."""
    of_m = _read("M", 40)
    yield Row("Today, in the store (M, median, CPU)", of_m, "ms", at_most=50)
    if WITH_L:
        yield Row("Today, in the store (L, median, CPU)", _read("L", 10), "ms", "M", of_m, at_most_times=3)


def _read(size: str, times: int) -> float:
    with opened(size) as caseload:

        def read() -> None:
            caseload.read(lambda session: list_today(session, at_most=_SHOWN))

        warmed_up([read] * 3)
        return median(cpu_milliseconds(read) for _ in range(times))
