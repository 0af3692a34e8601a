"""What must hold whatever lists and edits come in whatever order (the exchange's invariants I1 to I6 and I8)."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.properties.world import FIELDS, NUMBERS, SENDERS, VALUES, Snapshot, World
from virkni_desktop.exchange.prepared import ConflictChoice

HISTORIES = 500

cells = st.sampled_from((*VALUES, None))
columns = st.lists(st.sampled_from(FIELDS), min_size=1, max_size=3, unique=True).map(tuple)
people = st.lists(st.integers(0, len(NUMBERS) - 1), min_size=1, max_size=4, unique=True)


@st.composite
def snapshots(draw: st.DrawFn, whom: st.SearchStrategy[list[int]] = people) -> Snapshot:
    heads = draw(columns)
    rows = tuple((person, tuple(draw(cells) for _ in heads)) for person in draw(whom))
    return Snapshot(draw(st.sampled_from(SENDERS)), heads, rows)


edits = st.tuples(
    st.just("edit"), st.integers(0, len(NUMBERS) - 1), st.sampled_from(FIELDS), st.sampled_from((*VALUES, "e5"))
)
decisions = st.tuples(
    st.just("decide"),
    st.integers(0, 5),
    st.sampled_from((ConflictChoice.MINE, ConflictChoice.THEIRS, ConflictChoice.ANOTHER)),
)
imports = st.tuples(st.just("import"), snapshots())
histories = st.lists(st.one_of(imports, imports, edits, decisions), min_size=1, max_size=8)


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("world") / "empty.virkni"
    World(path).close()
    return path


@contextmanager
def world_of(empty: Path) -> Iterator[World]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "world.virkni"
        copyfile(empty, path)
        world = World(path)
        try:
            yield world
        finally:
            world.close()


def live(world: World, history: list) -> None:
    """Let a history happen, holding after each step what must hold."""
    accepted: dict[tuple[int, str], str] = {}
    for kind, *what in history:
        if kind == "import":
            _take(world, what[0], accepted)
        elif kind == "edit" and what[0] in world.known():
            world.edit(*what)
            accepted[what[0], what[1]] = what[2]
        elif kind == "decide":
            _decide(world, *what, accepted)
        _nothing_is_lost_or_invented(world, accepted)


def _take(world: World, snapshot: Snapshot, accepted: dict[tuple[int, str], str]) -> None:
    before, waiting = world.current(), set(world.conflicts())
    preview, receipt = world.take(snapshot)
    after = world.current()
    counts = [
        (one.rows, one.created, one.updated, one.unchanged, one.conflicts, one.refused) for one in (preview, receipt)
    ]
    assert counts[0] == counts[1], "I6: the preview told other figures than the receipt"
    changed = {person for (person, _), value in after.items() if (person, _) in before and before[person, _] != value}
    assert changed <= snapshot.people(), "someone changed who was not in the file"
    assert receipt.updated >= len(changed - {person for person, _, _ in set(world.conflicts()) - waiting})
    assert receipt.created == len({person for person, _ in after} - {person for person, _ in before})
    for key, value in before.items():
        if after[key] != value:  # taken: mine was what this source had said before, so it was no edit of one's own …
            accepted.pop(key, None)
    content = world.content_hash()
    _, again = world.take(snapshot)
    assert (again.created, again.updated) == (0, 0), "I1: the same file twice changed something"
    assert world.content_hash() == content, "I1: the same file twice changed something"


def _decide(world: World, which: int, choice: ConflictChoice, accepted: dict[tuple[int, str], str]) -> None:
    waiting = sorted(world.conflicts().items(), key=lambda item: item[0])
    if not waiting:
        return
    (person, name, _sender), conflict = waiting[which % len(waiting)]
    value = "f6" if choice is ConflictChoice.ANOTHER else None
    world.seen.add(person, name, value)
    world.decide(conflict.id, choice, value)
    if choice is not ConflictChoice.MINE:
        accepted.pop((person, name), None)
        if value:
            accepted[person, name] = value


def _nothing_is_lost_or_invented(world: World, accepted: dict[tuple[int, str], str]) -> None:
    current, waiting = world.current(), world.conflicts()
    for (person, name), value in current.items():
        assert value is None or value in world.seen.values.get((person, name), set()), "I4: an invented value"
    for key, value in accepted.items():
        assert current[key] == value, "I3: an accepted edit was lost"
    for (person, name, _), conflict in waiting.items():
        assert conflict.theirs != current[person, name], "I5: a conflict about equal values"
        assert conflict.theirs != conflict.base, "I5: a conflict though the source says what it said"


@settings(max_examples=HISTORIES, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(history=histories)
def test_whatever_happens_no_edit_is_lost_and_no_value_invented(empty: Path, history: list) -> None:
    with world_of(empty) as world:
        live(world, history)


@settings(max_examples=HISTORIES // 5)
@given(data=st.data())
def test_lists_about_different_people_may_come_in_any_order(empty: Path, data: st.DataObject) -> None:
    first = data.draw(snapshots(st.just([0, 1])))
    second = data.draw(snapshots(st.just([2, 3])))
    with world_of(empty) as one, world_of(empty) as other:
        for snapshot in (first, second):
            one.take(snapshot)
        for snapshot in (second, first):
            other.take(snapshot)
        assert one.current() == other.current()
        assert set(one.conflicts()) == set(other.conflicts())


@settings(max_examples=HISTORIES // 5)
@given(history=histories, last=snapshots())
def test_an_import_taken_back_leaves_no_trace(empty: Path, history: list, last: Snapshot) -> None:
    with world_of(empty) as world:
        live(world, history)
        content, waiting = world.content_hash(), {key: one.theirs for key, one in world.conflicts().items()}
        _, receipt = world.take(last)
        if receipt.step is not None:
            world.caseload.undo(receipt.step)
        assert world.content_hash() == content
        assert {key: one.theirs for key, one in world.conflicts().items()} == waiting
