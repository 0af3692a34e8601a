"""How long the window does not answer, at worst, while a person works in it."""

import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from operator import attrgetter
from statistics import median

from bench_start import compile_bytecode
from journey import whole_way
from measures import Row
from open_window import wait_until, window
from PySide6.QtCore import QObject, Qt, QTimer
from steps import Steps

_JOURNEYS = 3
_LONGEST = 600  # seconds for one of them
_BEAT = 5  # milliseconds
_WORST = 10


@dataclass
class Stall:
    """The longest time between two beats during a step: by the clock, and what of it the window's thread was computing."""

    clock: float = 0.0
    cpu: float = 0.0


class Heart(QObject):
    """Beats in the window's event loop; what comes late was held up."""

    def __init__(self, steps: Steps) -> None:
        super().__init__(steps)
        self.stalls: dict[str, Stall] = {}
        self._steps = steps
        self._wall, self._cpu = time.perf_counter(), time.thread_time()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_beat)
        self._timer.start(_BEAT)

    def _on_beat(self) -> None:
        wall, cpu = time.perf_counter(), time.thread_time()
        late, busy = (wall - self._wall) * 1000 - _BEAT, (cpu - self._cpu) * 1000
        self._wall, self._cpu = wall, cpu
        stall = self.stalls.setdefault(self._steps.name, Stall())
        stall.clock, stall.cpu = max(stall.clock, late), max(stall.cpu, busy)


def rows() -> Iterator[Row]:
    """Each journey in a new process; of each step the median of the journeys, of the steps the worst.

    CPU time leaves out when other processes had the machine.
    """
    compile_bytecode()
    with ProcessPoolExecutor(1, mp_context=get_context("spawn"), max_tasks_per_child=1) as pool:
        journeys = [pool.submit(journey).result() for _ in range(_JOURNEYS)]
    _tell_worst(journeys)
    for name, figure in (("CPU", attrgetter("cpu")), ("clock", attrgetter("clock"))):
        medians = {step: median(figure(stalls[step]) for stalls in journeys if step in stalls) for step in journeys[0]}
        worst = max(medians, key=medians.__getitem__)
        yield Row(f"Longest stall in a journey over M ({name}; {worst})", medians[worst], "ms", at_most=50)


def _tell_worst(journeys: Sequence[dict[str, Stall]]) -> None:
    """Print the steps that held the window up longest, as medians of CPU time."""
    medians = {step: median(stalls[step].cpu for stalls in journeys if step in stalls) for step in journeys[0]}
    worst = sorted(medians, key=medians.__getitem__, reverse=True)[:_WORST]
    lines = "".join(f"  {medians[step]:6.1f} ms  {step}\n" for step in worst)
    sys.stdout.write(f"The longest of {len(medians)} kinds of step (CPU):\n{lines}")
    sys.stdout.flush()


def journey() -> dict[str, Stall]:
    """Once the whole way in a new window; the stalls by step."""
    with window() as (desk, caseload):
        done: list[bool] = []
        steps = Steps(desk, whole_way(desk, caseload), lambda: done.append(True))
        heart = Heart(steps)
        wait_until(lambda: done, _LONGEST)
    return heart.stalls
