"""How quickly something is found while one types: in the store, and until it is painted."""

import re
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import chain

from caseloads import WITH_L, opened
from measures import Row, cpu_milliseconds, percentile, warmed_up
from open_window import open_in, wait_until, window
from PySide6.QtCore import QAbstractItemModel, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from sqlalchemy import select
from watching import Seen

from virkni_desktop.casework.search import find
from virkni_desktop.formats import fold
from virkni_desktop.models.note import Note
from virkni_desktop.models.person import Identifier, Person
from virkni_desktop.store.session import WorkSession
from virkni_desktop.ui.components.search_field import SearchField
from virkni_desktop.ui.components.table_view import TableView
from virkni_desktop.ui.desk import Desk

_FRAME = 1000 / 60
_HITS = 8
"""As many as the field shows."""
_EACH = 25
_LETTERS = 6
_PAINTED = ("gudrun", "jon", "gunnar", "hilmar")


def rows() -> Iterator[Row]:
    """Every beginning, from one letter on, of names without accents, numbers and words of notes."""
    of_m = percentile(_in_store("M"))
    yield Row("Find as one types, in the store (M, p95, CPU)", of_m, "ms", "one frame", _FRAME, at_most=5)
    if WITH_L:
        of_l = percentile(_in_store("L"))
        yield Row("Find as one types, in the store (L, p95, CPU)", of_l, "ms", "M", of_m, at_most_times=2)
    with window() as (desk, caseload):
        open_in(desk, caseload)
        anywhere, in_list = _anywhere(desk), _in_list(desk)
    yield Row("Find anywhere, from the key to painted (M, p95)", percentile(anywhere), "ms", at_most=50)
    yield Row("Find in the list, from the key to painted (M, p95)", percentile(in_list), "ms", at_most=50)


def _in_store(size: str) -> list[float]:
    with opened(size) as caseload:
        typed = caseload.read(_beginnings)
        jobs = [partial(caseload.read, partial(find, text=text, limit=_HITS)) for text in typed]
        warmed_up(jobs[:50])
        return [cpu_milliseconds(job) for job in jobs]


def _beginnings(session: WorkSession) -> list[str]:
    def spread(values: Sequence[str]) -> list[str]:
        return [values[number * len(values) // _EACH] for number in range(_EACH)]

    names = spread(session.scalars(select(Person.given).order_by(Person.id)).all())
    numbers = spread(session.scalars(select(Identifier.value).order_by(Identifier.id)).all())
    texts = spread(session.scalars(select(Note.text).order_by(Note.id)).all())
    words = [re.findall(r"\w{4,}", text)[number % 3] for number, text in enumerate(texts)]
    wholes = [fold(text)[:_LETTERS] for text in chain(names, numbers, words)]
    return [whole[: end + 1] for whole in wholes for end in range(len(whole))]


def _anywhere(desk: Desk) -> list[float]:
    """The list is filled twice: with the commands at once, then with what was found."""
    field = desk.window.command_bar.field
    results = field._results.rows
    return _timed(field, results.viewport(), results.model(), fillings=2)


def _in_list(desk: Desk) -> list[float]:
    desk.window.go("participants")
    wait_until(lambda: desk.operations.is_idle)
    page = desk.window.stack.page
    assert page is not None
    table, field = page.findChild(TableView), page.findChild(SearchField)
    assert table is not None
    assert field is not None
    return _timed(field, table.viewport(), table.model(), fillings=1)


def _timed(field: QLineEdit, painted: QWidget, model: QAbstractItemModel, *, fillings: int) -> list[float]:
    """From each key until the list is painted with what belongs to it, in milliseconds by the clock."""
    filled: list[None] = []
    model.modelReset.connect(lambda: filled.append(None))
    times = []
    for text in _PAINTED:
        for letter in text:
            filled.clear()
            times.append(
                _until_painted(partial(QTest.keyClick, field, letter), painted, lambda: len(filled) >= fillings)
            )
        field.clear()
    return times


def _until_painted(press: Callable[[], object], painted: QWidget, is_filled: Callable[[], bool]) -> float:
    ends: list[float] = []
    Seen(painted, QEvent.Type.Paint, lambda: ends.append(time.perf_counter()), is_filled)
    started = time.perf_counter()
    press()
    wait_until(lambda: ends)
    return (ends[0] - started) * 1000
