"""What must hold whatever lists and edits come in whatever order (the exchange's invariants I1 to I6, and I8)."""

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from shutil import copyfile, rmtree

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.properties.history import Life, histories, snapshots
from tests.properties.world import SENDERS, Row, Snapshot, World, room

HISTORIES = int(os.environ.get("VIRKNI_HISTORIES", "500"))
thorough = settings(
    max_examples=HISTORIES * 7 // 10, deadline=None, suppress_health_check=list(HealthCheck), database=None
)
shorter = settings(thorough, max_examples=max(HISTORIES // 10, 1))
Worlds = Callable[[], AbstractContextManager[World]]


@pytest.fixture(scope="module")
def worlds() -> Iterator[Worlds]:
    """Makes a new, empty world for each history."""
    folder, compiled, made = room(), {}, iter(range(10**9))
    empty = folder / "empty.virkni"
    World(empty).close()

    @contextmanager
    def world() -> Iterator[World]:
        path: Path = folder / f"{next(made)}" / "world.virkni"
        path.parent.mkdir()
        copyfile(empty, path)
        one = World(path, compiled)
        try:
            yield one
        finally:
            one.close()
            rmtree(path.parent)

    yield world
    rmtree(folder)


NOVEMBER = Snapshot(SENDERS[0], ("phone",), (Row(0, ("a1",)),))
DECEMBER = Snapshot(SENDERS[0], ("phone",), (Row(0, ("b2",)),))
THERE_AND_BACK = [("take", NOVEMBER, False), ("take", DECEMBER, False)]
THERE_AND_BACK += [("edit", 0, "phone", "e5"), ("edit", 0, "phone", "b2"), ("undo", 0)]


@thorough
@given(history=histories)
@example(history=THERE_AND_BACK)
def test_whatever_happens_no_edit_is_lost_and_no_value_invented(worlds: Worlds, history: list) -> None:
    with worlds() as world:
        Life(world).live(history)


@shorter
@given(data=st.data())
def test_lists_about_different_people_may_come_in_any_order(worlds: Worlds, data: st.DataObject) -> None:
    first = data.draw(snapshots(st.just([0, 1])))
    second = data.draw(snapshots(st.just([2, 3])))
    found = []
    for order in ((first, second), (second, first)):
        with worlds() as world:
            for snapshot in order:
                world.take(snapshot)
            state = world.state()
            found.append(
                (
                    {(state.person(record), name): value for (record, name), value in state.facts.items()},
                    {(state.person(one.person_id), one.field, one.theirs) for one in state.conflicts},
                )
            )
    assert found[0] == found[1], "I2: the order of independent files matters"


@shorter
@given(history=histories, last=snapshots())
def test_an_import_taken_back_leaves_no_trace(worlds: Worlds, history: list, last: Snapshot) -> None:
    with worlds() as world:
        Life(world).live(history)
        content, waiting, bases = world.content_hash(), world.state().waiting(), world.bases()
        _, _, receipt = world.take(last)
        if receipt.step is not None:
            world.caseload.undo(receipt.step)
        assert world.content_hash() == content, "I8: an undo left a trace"
        assert world.state().waiting() == waiting, "I8: an undo left a trace"
        assert world.bases() == bases, "I8: an undo left what the source is remembered to have said"
