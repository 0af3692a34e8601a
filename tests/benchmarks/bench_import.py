"""Taking in a list of 20,000 rows and 20 columns, beside pandas and beside what reading and inserting cost at least.

``make bench`` installs pandas (requirements-bench.txt). Where it is missing its row is left out, and the run says so.
"""

import random
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from measures import Row
from openpyxl import Workbook, load_workbook
from python_calamine import CalamineWorkbook

from virkni_desktop.clock import Clock
from virkni_desktop.exchange.ledger import Receipt
from virkni_desktop.exchange.taking_in import take_in
from virkni_desktop.store.caseload import Caseload, create_caseload, open_caseload

ROWS, COLUMNS = 20_000, 20
TIMES = 3
_PANDAS = """
import sqlite3, sys, time, warnings
warnings.simplefilter("ignore")
import pandas
started = time.perf_counter()
frame = pandas.read_excel(sys.argv[1], header=3)
with sqlite3.connect(sys.argv[2]) as connection:
    frame.to_sql("list", connection, index=False)
print(time.perf_counter() - started)
"""
_HEADER = (
    "Personnummer", "Efternamn", "Förnamn", "Telefon", "Kommunkod", "Programfas", "Beslut fr.o.m.", "Beslut t.o.m.",
    "Förbrukade ersättningsdagar", "Språk", "Försörjning", "AF-referens", "E-post", "Kön", "Handläggare", "Insats",
    "Kontor", "Uppdrag", "Anmärkning", "Nivå",
)  # fmt: skip


def rows() -> Iterator[Row]:
    """Each run on a new caseload, in turns with what it is held against; the fastest turn of each counts."""
    with TemporaryDirectory() as folder:
        here = Path(folder)
        first, anew = _lists(here)
        turns = [_turn(here / str(turn), first, anew) for turn in range(TIMES)]
        pandas = [seconds for turn in range(TIMES - 1) if (seconds := _pandas(here / f"{turn}.db", first)) is not None]
    new, saved_anew, same_bytes, limit = (min(figures) for figures in zip(*turns, strict=True))
    size = f"{ROWS:,} × {COLUMNS}"
    if pandas:
        yield Row(f"First import, {size}", new, "s", "pandas", min(pandas), at_most_times=0.6)
    else:
        sys.stderr.write("pandas was not found, so the first import is not held against it (see bench_import.py).\n")
    against = "reading and inserting only"
    yield Row(f"The same again, saved anew, {size}", saved_anew, "s", against, limit, at_most_times=3)
    yield Row(f"The very same bytes, {size}", same_bytes, "s", against, limit, at_most_times=1)


def _turn(folder: Path, first: Path, anew: Path) -> tuple[float, float, float, float]:
    folder.mkdir()
    path = folder / "bench.virkni"
    clock = Clock()
    create_caseload(path, jurisdiction="se", clock=clock)
    with open_caseload(path, clock=clock) as caseload:
        new, created = _timed(caseload, first)
        saved_anew, again = _timed(caseload, anew)
        same_bytes, bytes_again = _timed(caseload, first)
    if (created.created, again.unchanged, bytes_again.unchanged) != (ROWS, ROWS, ROWS):
        raise AssertionError((created, again, bytes_again))
    return new, saved_anew, same_bytes, _limit(folder / "limit.db", first)


def _timed(caseload: Caseload, path: Path) -> tuple[float, Receipt]:
    started = time.perf_counter()
    receipt = take_in(caseload, path)
    return time.perf_counter() - started, receipt


def _limit(path: Path, source: Path) -> float:
    """What no import can beat: the reader's own time and one statement that inserts all rows."""
    started = time.perf_counter()
    cells = CalamineWorkbook.from_path(str(source)).get_sheet_by_index(0).to_python()
    with sqlite3.connect(path) as connection:
        connection.execute(f"CREATE TABLE list ({', '.join(f'c{place}' for place in range(COLUMNS))})")
        marks = ", ".join("?" for _ in range(COLUMNS))
        plain = ([str(cell) if isinstance(cell, date) else cell for cell in row] for row in cells[4:])
        connection.executemany(f"INSERT INTO list VALUES ({marks})", plain)
    return time.perf_counter() - started


def _pandas(path: Path, source: Path) -> float | None:
    """Seconds of read_excel and to_sql in a Python that has pandas; None where there is no pandas."""
    command = [sys.executable, "-c", _PANDAS, str(source), str(path)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    return float(ran.stdout) if ran.returncode == 0 else None


def _lists(folder: Path) -> tuple[Path, Path]:
    """The list, and the same list as another program saves it."""
    first, anew = folder / "list.xlsx", folder / "anew.xlsx"
    workbook = Workbook(write_only=True)
    sheet = workbook.create_sheet("Deltagare")
    for line in (["Deltagarlista"], ["Uttag 2026-11-02, enhet Umeå"], [], list(_HEADER)):
        sheet.append(line)
    chance = random.Random(1)
    for place in range(ROWS):
        sheet.append(_row(chance, place))
    workbook.save(first)
    load_workbook(first).save(anew)
    return first, anew


def _row(chance: random.Random, place: int) -> list[object]:
    born = date(1950, 1, 1) + timedelta(days=place)
    start = date(2025, 1, 1) + timedelta(days=chance.randrange(600))
    number = f"{born:%Y%m%d}-{chance.randrange(1, 999):03}"
    return [
        number + _check_digit(number[2:8] + number[9:]),
        chance.choice(("Ekelöf", "Öberg", "Åkesson", "Yılmaz", "Sjöö", "Hägg")),
        chance.choice(("Jörgen", "Hawa", "Örjan", "Göran", "Åsa", "Zahra")),
        f"07{chance.randrange(10)}-{chance.randrange(10**7):07}",
        chance.choice(("2480", "2404", "0180")),
        f"Fas {chance.randrange(1, 4)}",
        start,
        start + timedelta(days=730),
        chance.randrange(900),
        chance.choice(("svenska", "arabiska", "somaliska")),
        chance.choice(("ingen", "aktivitetsstöd", "sjukersättning")),
        f"AF-{110_000 + place}",
        f"p{place}@example.org",
        chance.choice("KM"),
        chance.choice(("Anna Berg", "Bo Ek", "Cia Lind")),
        chance.choice(("Praktik", "Arbetsträning")),
        f"Kontor {place % 9}",
        f"U-{place % 50}",
        f"Anmärkning {place}",
        place % 7,
    ]


def _check_digit(nine: str) -> str:
    doubled = [int(digit) * (2 - place % 2) for place, digit in enumerate(nine)]
    return str(-sum(digit // 10 + digit % 10 for digit in doubled) % 10)
