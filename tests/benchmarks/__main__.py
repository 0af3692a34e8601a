"""Runs the benchmarks and shows what they say: ``python tests/benchmarks [PART …]``, without a part all of them.

Each ``bench_PART.py`` has ``rows()``, which yields a ``Row`` for each thing it measured; each runs in a process of its
own. The table goes to the terminal and to bench.json in the project's folder. VIRKNI_BENCH_L=1 also measures on a
caseload of 20,000 participants, VIRKNI_BENCH_PLANS=1000 prints so many plans in one batch.
"""

import json
import os
import sys
import time
import traceback
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from measures import HEADING, Row, line_of
from parts import rows_of

_HERE = Path(__file__).resolve().parent
_ROOT = _HERE.parent.parent


def main(asked: Sequence[str]) -> int:
    """Measure; returns 0 if everything could be measured, goals met or not, 1 if not, 2 for a part that there is not."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parts = sorted(path.stem.removeprefix("bench_") for path in _HERE.glob("bench_*.py"))
    unknown = [part for part in asked if part not in parts]
    if unknown:
        sys.stderr.write(f"There is no part {', '.join(unknown)}. Parts: {', '.join(parts)}.\n")
        return 2
    rows: list[Row] = []
    broken: list[str] = []
    sys.stdout.write(f"{HEADING}\n")
    for part in asked or parts:
        started = time.monotonic()
        try:
            found = _in_its_own_process(part)
        except Exception:  # noqa: BLE001 -- the other parts are still worth measuring
            traceback.print_exc()
            broken.append(part)
            continue
        rows += found
        lines = "".join(f"{line_of(row)}\n" for row in found)
        sys.stdout.write(f"{lines}  ({part}: {time.monotonic() - started:.0f} s)\n")
        sys.stdout.flush()
    _ROOT.joinpath("bench.json").write_text(
        json.dumps({"rows": [row.document() for row in rows]}, ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
    )
    missed = sum(not row.is_met for row in rows)
    sys.stdout.write(f"{len(rows)} rows, {missed} beyond their goal. {_load()}\n")
    if broken:
        sys.stderr.write(f"Not measured: {', '.join(broken)}.\n")
    return 1 if broken else 0


def _in_its_own_process(part: str) -> list[Row]:
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(rows_of, part).result()


def _load() -> str:
    """How busy the machine was: wall-clock figures of a machine with other work are too high."""
    if not hasattr(os, "getloadavg"):
        return ""
    return f"Load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores."


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
