"""An office with a caseload of its own, and short words for what is done in it and asked of it."""

import time
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from virkni_desktop.casework import actions
from virkni_desktop.casework.people import Registered, register_participant
from virkni_desktop.clock import Clock
from virkni_desktop.messages import message
from virkni_desktop.store.caseload import Caseload, create_caseload, open_caseload
from virkni_desktop.store.checks import check_caseload
from virkni_desktop.store.steps import Action

TODAY = date(2026, 11, 26)  # a Thursday
DO = Action(message("Do"))
NAMED_OTHERWISE = {"change_person": "CHANGE_PARTICIPANT"}


class Office:
    """A caseload under a fixed day."""

    def __init__(self, path: Path, jurisdiction: str) -> None:
        self.path = path
        create_caseload(path, jurisdiction=jurisdiction, clock=Clock(TODAY))
        self.caseload: Caseload = open_caseload(path, clock=Clock(TODAY), who="Karin Lind")

    def do(self, command: Callable[..., Any], **fields: Any) -> Any:
        action = getattr(actions, NAMED_OTHERWISE.get(command.__name__, command.__name__.upper()), DO)
        return self.caseload.write(action, partial(command, **fields)).result

    def ask(self, query: Callable[..., Any], **fields: Any) -> Any:
        return self.caseload.read(partial(query, **fields))

    def on(self, day: date) -> None:
        """Come back on another day."""
        self.caseload.close()
        self.caseload = open_caseload(self.path, clock=Clock(day), who="Karin Lind")

    def register(self, given: str = "Amina", family: str | None = "Testberg", **fields: Any) -> Registered:
        return self.do(register_participant, given=given, family=family, **fields)

    def content_hash(self) -> str:
        report = check_caseload(self.caseload)
        assert report.problems == ()
        return report.content_hash


@pytest.fixture(autouse=True)
def _noon_is_the_same_day(monkeypatch: pytest.MonkeyPatch) -> None:
    """A fixed clock says noon UTC, which far in the east is the day after."""
    monkeypatch.setenv("TZ", "UTC")
    if hasattr(time, "tzset"):  # Windows has none
        time.tzset()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    umea = Office(tmp_path / "Umeå.virkni", "se")
    yield umea
    umea.caseload.close()


@pytest.fixture
def reykjavik(tmp_path: Path) -> Iterator[Office]:
    reykjavik = Office(tmp_path / "Reykjavík.virkni", "is")
    yield reykjavik
    reykjavik.caseload.close()
