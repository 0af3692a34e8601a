"""One placement in a caseload of Reykjavík: half time from 1 September 2026, with a contract, a week and support."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from virkni_desktop.casework import (
    actions,
    check_ins,
    contracts,
    people,
    placements,
    schedule,
    support,
    workplaces,
)
from virkni_desktop.clock import Clock
from virkni_desktop.formats import parse_week
from virkni_desktop.store.caseload import create_caseload, open_caseload
from virkni_desktop.store.session import WorkSession
from virkni_desktop.ui.operations import Operations
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.placements.placement_panel import PlacementPanel


@dataclass(frozen=True)
class Ids:
    """What was written."""

    placement: UUID
    contract: UUID
    other: UUID


@pytest.fixture
def caseload_path(tmp_path: Path, clock: Clock) -> Path:
    path = tmp_path / "Reykjavík.virkni"
    create_caseload(path, jurisdiction="is", clock=clock)
    return path


@pytest.fixture
def ids(caseload_path: Path, clock: Clock) -> Ids:
    with open_caseload(caseload_path, clock=clock, who="Karin Lind") as caseload:
        return caseload.write(actions.START_PLACEMENT, _fill).result


@pytest.fixture
def placed(ids: Ids, operations: Operations, context: PageContext) -> PageContext:
    """The context on the filled caseload."""
    del ids, operations
    return replace(context, jurisdiction="is")


@pytest.fixture
def panel(
    qtbot: QtBot, ids: Ids, placed: PageContext, operations: Operations, settled: Callable[[], None]
) -> Iterator[PlacementPanel]:
    """The panel, shown large."""
    panel = PlacementPanel(placed)
    qtbot.addWidget(panel)

    def on_committed(changes: Any) -> None:
        if changes.affect(*panel.records()):
            panel.refresh()

    operations.committed.connect(on_committed)
    panel.resize(1200, 800)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    panel.show_placement(ids.placement)
    settled()
    yield panel
    panel.hide()


@pytest.fixture
def press(qtbot: QtBot, panel: PlacementPanel) -> Callable[[str], None]:
    """Press keys, once the panel has the keyboard."""

    def press_keys(keys: str) -> None:
        panel.activateWindow()
        qtbot.waitUntil(panel.isActiveWindow)
        QTest.keySequence(panel, keys)

    return press_keys


def _fill(session: WorkSession) -> Ids:
    organisation = workplaces.add_organisation(session, name="Hafnarbúðin ehf.").organisation_id
    session.flush()
    workplace = workplaces.add_workplace(session, organisation)
    session.flush()
    supervisor = workplaces.add_contact_person(session, workplace, name="Bergþóra Ísleifsdóttir", phone="555-0000")
    start = partial(placements.start_placement, workplace_id=workplace, kind="training-contract", share=50)
    made = []
    for name in ("Gervimaður Ameríka", "Gervimaður Afríka"):
        registered = people.register_participant(session, given=name, family=None)
        session.flush()
        assert registered.episode_id is not None
        started = start(
            session, registered.episode_id, started_on=date(2026, 9, 1), planned_end_on=date(2027, 2, 28),
            supervisor_id=supervisor, tasks="Raðar í hillur.",
        )  # fmt: skip
        session.flush()
        made.append(started.placement_id)
    contract = contracts.sign_contract(session, made[0])
    schedule.set_week(session, made[0], parse_week("Mon-Fri 8-12", "en") or {})
    support.set_support(session, made[0], support.propose_support(date(2026, 9, 1), date(2027, 2, 28), "is"))
    session.flush()
    check_ins.plan_check_ins(session, made[0], "is")
    return Ids(made[0], contract, made[1])
