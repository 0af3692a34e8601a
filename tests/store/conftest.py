"""A caseload in a folder of its own, and the few things that the store's tests do to it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from virkni_desktop.clock import Clock
from virkni_desktop.messages import message
from virkni_desktop.models.person import Person
from virkni_desktop.store.caseload import Caseload, create_caseload, open_caseload
from virkni_desktop.store.checks import check_caseload
from virkni_desktop.store.steps import Action


class Desk:
    """A caseload and short words for what is done to it."""

    def __init__(self, caseload: Caseload) -> None:
        self.caseload = caseload

    def register(self, given: str, **fields: object) -> UUID:
        def register(session):
            person = Person(id=session.new_id(), given=given, **fields)
            session.add(person)
            return person.id

        return self.caseload.write(Action(message("Register {name}", name=given)), register).result

    def rename(self, key: UUID, given: str, action: str = "Rename", amend: int | None = None):
        def rename(session):
            session.require(Person, key).given = given

        return self.caseload.write(Action(message(action)), rename, amend=amend)

    def name(self, key: UUID) -> str | None:
        person = self.caseload.read(lambda session: session.get(Person, key))
        return person.given if person else None

    def content_hash(self) -> str:
        report = check_caseload(self.caseload)
        assert report.problems == ()
        return report.content_hash


@pytest.fixture
def clock() -> Clock:
    return Clock(date(2026, 11, 26))


@pytest.fixture
def path(tmp_path: Path, clock: Clock) -> Path:
    caseload = tmp_path / "Mina deltagare.virkni"
    create_caseload(caseload, jurisdiction="se", clock=clock)
    return caseload


@pytest.fixture
def desk(path: Path, clock: Clock) -> Iterator[Desk]:
    with open_caseload(path, clock=clock, who="Karin Lind") as caseload:
        yield Desk(caseload)
