"""Reading in a child process: nothing a file does reaches the app."""

import random
import subprocess
import sys
import time
from datetime import date, datetime

import pytest

from virkni_desktop.errors import ImportFileError
from virkni_desktop.exchange.reader import read_file, start_reading
from virkni_desktop.exchange.table import Limits
from virkni_desktop.exchange.tables import read_table
from virkni_desktop.exchange.transfer import pack, unpack

ROWS = [
    ["Namn", "Dagar", "Från", "Blandat", "Kod"],
    ["Åsa", 5, date(2026, 1, 2), "text", "0114"],
    ["Örjan\n", 6, date(2026, 2, 3), 7, ""],
    ["", 7.5, date(1900, 3, 1), datetime(2026, 1, 2, 3, 4), "00"],  # noqa: DTZ001 -- spreadsheets have no time zones
]


def test_the_child_hands_over_the_same_table(workbook):
    path = workbook({"Blad1": ROWS})
    assert read_file(path) == read_table(path)


def test_a_packed_table_comes_back_equal_whatever_its_cells_hold(text_file):
    for text in ("a;b\n1;\n;2\n", "a;b\n", 'a;b\n"x\x1e\x1fy";1\n"\x1e";2\n'):
        table = read_table(text_file(text + "Åsa;Öberg\n" * 20))
        assert unpack(pack(table)) == table


def test_an_error_comes_back_with_its_sentence(text_file):
    with pytest.raises(ImportFileError, match=r"list\.csv is empty"):
        read_file(text_file(""))


def test_a_file_that_takes_too_long_is_ended_by_name(workbook):
    path = workbook({"Blad1": [["a", "b"], *([number, number] for number in range(2_000))]})
    started = time.monotonic()
    with pytest.raises(ImportFileError, match="took longer than 0 seconds"):
        read_file(path, limits=Limits(seconds=0.001))
    assert time.monotonic() - started < 5


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_a_file_that_needs_too_much_memory_is_ended_by_name(text_file):
    path = text_file("a;b\n" + ("1;" + "x" * 900_000 + "\n") * 60)
    with pytest.raises(ImportFileError, match="more memory"):
        read_file(path, limits=Limits(memory_bytes=150_000_000))


def test_a_reading_can_be_given_up(workbook):
    reading = start_reading(workbook({"Blad1": ROWS}))
    reading.cancel()


def test_mutated_files_give_a_table_or_a_sentence(workbook, text_file):
    chance = random.Random(7)
    whole = [workbook({"Blad1": ROWS}).read_bytes(), text_file("a;b\nå;1\n", encoding="cp1252").read_bytes()]
    for number in range(12):
        data = bytearray(whole[number % 2])
        for _ in range(chance.choice((1, 5, 50))):
            data[chance.randrange(len(data))] = chance.randrange(256)
        path = text_file("", name=f"mutated{number}.xlsx")
        path.write_bytes(data)
        assert outcome(path) in ("table", "sentence")


def outcome(path):
    try:
        return "table" if read_file(path).columns else "nothing"
    except ImportFileError as error:
        return "sentence" if "othing was changed" in str(error) else str(error)


def test_the_child_starts_without_the_window_and_the_database():
    loaded = "import sys, virkni_desktop.exchange.reader; print(*sorted(sys.modules))"
    answer = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True)
    heavy = {
        "sqlalchemy",
        "PySide6",
        "openpyxl",
        "alembic",
        "reportlab",
        "virkni_desktop.models",
        "virkni_desktop.store",
    }
    assert not heavy & set(answer.stdout.split())
