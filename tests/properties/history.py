"""Lives a random history of imports, edits, decisions, undos and restored backups, holding after each step what must hold."""

from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from hypothesis import strategies as st

from tests.properties.world import (
    CLEARING,
    FIELDS,
    NUMBERS,
    SENDERS,
    VALUES,
    Fact,
    Row,
    Snapshot,
    State,
    World,
    reference_of,
)
from virkni_desktop.exchange.conflict_choice import ConflictChoice
from virkni_desktop.exchange.prepared import PreparedImport
from virkni_desktop.models.exchange import RowOutcome

PEOPLE = range(len(NUMBERS))
cells = st.sampled_from((*VALUES, None))
columns = st.lists(st.sampled_from(FIELDS), min_size=1, max_size=3, unique=True).map(tuple)
anyone = st.lists(st.sampled_from(PEOPLE), min_size=1, max_size=4)


@st.composite
def snapshots(draw: st.DrawFn, whom: st.SearchStrategy[list[int]] = anyone) -> Snapshot:
    heads = draw(columns)
    rows = tuple(Row(person, tuple(draw(cells) for _ in heads), draw(st.integers(0, 7)) == 7) for person in draw(whom))
    return Snapshot(draw(st.sampled_from(SENDERS)), heads, rows, draw(st.integers(0, 1)), draw(st.booleans()))


imports = st.tuples(st.just("take"), snapshots(), st.booleans())
edits = st.tuples(st.just("edit"), st.integers(0, 7), st.sampled_from(FIELDS), st.sampled_from((*VALUES, "e5")))
decisions = st.tuples(
    st.just("decide"),
    st.integers(0, 5),
    st.sampled_from((ConflictChoice.MINE, ConflictChoice.THEIRS, ConflictChoice.ANOTHER)),
)
undos = st.tuples(st.just("undo"), st.integers(0, 3))
backups = st.tuples(st.sampled_from(("back_up", "restore")))
histories = st.lists(
    st.one_of(imports, imports, imports, edits, edits, decisions, undos, backups), min_size=1, max_size=7
)


@dataclass
class Import:
    """An import that can still be taken back, and what people wrote since."""

    step: int
    before: State
    after: State
    edited: set[Fact] = field(default_factory=set)


class Life:
    """A world, and what its people may rely on: the edits that were accepted and that nobody replaced knowingly."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.state = world.state()
        self.accepted: dict[Fact, str | None] = {}
        self.imports: list[Import] = []
        self.said: dict[tuple[str, UUID, str], frozenset[str | None]] = {}
        self.goes_back = False
        self.kept: tuple[Path, dict[Fact, str | None], list[Import], str] | None = None

    def live(self, history: list[tuple]) -> None:
        self.goes_back = any(kind in ("undo", "restore") for kind, *_ in history)
        for kind, *what in history:
            getattr(self, kind)(*what)
            self.nothing_is_lost_or_invented()

    def take(self, snapshot: Snapshot, answered: bool) -> None:
        before, batches = self.state, self.world.batches()
        prepared, preview, receipt = self.world.take(snapshot, answered=answered)
        after = self.state = self.world.state()
        self._counts_agree(prepared, preview, receipt, before, after)
        assert self.world.batches() == batches + 1, "I7: the ledger does not tell of the import"
        told = {row.held.person for row in prepared.rows if row.held}
        assert {one.bytes for one in after.changed_since(before)} <= told, "I4: someone changed who was not in the file"
        for key, value in before.facts.items():
            if after.facts[key] == value:
                continue
            said_nothing = after.facts[key] is None and not (snapshot.clears and key[1] == CLEARING)
            assert not said_nothing, "I4: a blank cell cleared a value"
            edited = key in self.accepted
            self.accepted.pop(key, None)
            assert not edited or value in self.said.get((snapshot.sender, *key), ()), (
                "I3: an accepted edit was overwritten"
            )
        self._remember(snapshot, prepared)
        if receipt.step is not None:
            self.imports.append(Import(receipt.step, before, after))
        self.nothing_is_lost_or_invented()
        again = self.world.apply(self.world.prepare(snapshot, answered))
        assert (again.created, again.updated, again.conflicts) == (0, 0, 0), "I1: the same file twice is not as once"
        assert again.step is None, "I1: the same file twice changed something"

    def _remember(self, snapshot: Snapshot, prepared: PreparedImport) -> None:
        """What the sender said last of each record; all that it ever said, once something was undone or restored.

        Only that gives way to what it says next: then what is in use was no edit of one's own.
        """
        record_of = {number: record for record, known in self.state.numbers.items() for number in known}
        for row, outcome in zip(snapshot.rows, (row.outcome for row in prepared.rows), strict=True):
            record = record_of.get(row.number)
            if record is None or outcome is RowOutcome.REFUSED:
                continue
            for name, value in zip(snapshot.columns, row.cells, strict=True):
                if value is not None or (snapshot.clears and name == CLEARING):
                    earlier = self.said.get((snapshot.sender, record, name), frozenset()) if self.goes_back else ()
                    self.said[snapshot.sender, record, name] = frozenset((value, *earlier))

    def _counts_agree(self, prepared, preview, receipt, before: State, after: State) -> None:
        names = ("rows", "created", "updated", "unchanged", "conflicts", "refused", "absent")
        assert [getattr(preview, name) for name in names] == [getattr(receipt, name) for name in names], (
            "I6: the preview told other figures than the receipt"
        )
        parts = (receipt.created, receipt.updated, receipt.unchanged, receipt.conflicts, receipt.refused)
        assert sum(parts) == receipt.rows, "I6: the figures do not sum up to the rows"
        assert receipt.created == len(after.numbers.keys() - before.numbers.keys()), "I6: other people were created"
        changed = {record.bytes for record in after.changed_since(before)}
        asked = {row.held.person for row in prepared.rows if row.outcome is RowOutcome.CONFLICT}
        assert len(changed - asked) == receipt.updated, "I6: other rows changed than the receipt says"
        raised = {one[:3] for one in after.waiting() - before.waiting()}
        assert {record.bytes for record, _, _ in raised} <= asked, "I6: a conflict was raised that no row tells of"

    def edit(self, which: int, name: str, value: str) -> None:
        records = sorted(self.state.numbers)
        if not records:
            return
        record = records[which % len(records)]
        self.world.edit(self.state, record, name, value)
        self._written(record, name, value)

    def decide(self, which: int, choice: ConflictChoice) -> None:
        waiting = self.state.conflicts
        if not waiting:
            return
        one = waiting[which % len(waiting)]
        typed = "f6" if choice is ConflictChoice.ANOTHER and one.field in FIELDS else None
        if choice is ConflictChoice.ANOTHER and typed is None:
            return
        if typed:
            self.world.seen.add(self.state.person(one.person_id), one.field, typed)
        self.world.decide(one.conflict_id, choice, typed)
        in_use = self.state.facts[one.person_id, one.field]
        wanted = {ConflictChoice.MINE: in_use, ConflictChoice.THEIRS: one.theirs, ConflictChoice.ANOTHER: typed}[choice]
        self._written(one.person_id, one.field, wanted)

    def _written(self, record: UUID, name: str, value: str | None) -> None:
        """Someone wrote a value knowing what stood there."""
        before, self.state = self.state, self.world.state()
        self.accepted[record, name] = value
        if before.facts[record, name] != value:
            for one in self.imports:
                one.edited.add((record, name))

    def undo(self, which: int) -> None:
        if not self.imports:
            return
        is_last = which % len(self.imports) == 0
        one = self.imports.pop(-1 - which % len(self.imports))
        # A later list that lacks someone keeps them: the ledger says that they were absent from it.
        newest = is_last and self.state.facts == one.after.facts and self.state.waiting() == one.after.waiting()
        now = self.state
        self.world.caseload.undo(one.step)
        after = self.state = self.world.state()
        if newest and not one.edited:
            assert after.facts == one.before.facts, "I8: an undo left a trace"
            assert after.waiting() == one.before.waiting(), "I8: an undo left a trace"
        for key, value in now.facts.items():
            self._taken_back(one, key, value, after)

    def _taken_back(self, one: Import, key: Fact, now: str | None, after: State) -> None:
        if key not in after.facts:
            assert key not in one.before.facts, "I8: an undo removed someone who was there before"
            assert key not in self.accepted or key not in one.edited, "I3: an undo removed an edit"
            self.accepted.pop(key, None)
            return
        was, became = one.before.facts.get(key), one.after.facts.get(key)
        if key not in one.before.facts or was == became or key in one.edited or now != became:
            assert after.facts[key] == now, (
                "I8: an undo took back what the import did not write, or what was edited since"
            )
        else:
            assert after.facts[key] == was, "I8: an undo left what the import wrote"
            self.accepted.pop(key, None)

    def back_up(self) -> None:
        path = self.world.path.with_suffix(".backup")
        self.world.copied_to(path)
        imports = [Import(one.step, one.before, one.after, set(one.edited)) for one in self.imports]
        self.kept = (path, dict(self.accepted), imports, self.world.content_hash())

    def restore(self) -> None:
        if self.kept is None:
            return
        path, accepted, imports, content = self.kept
        self.world.restored_from(path)
        self.state = self.world.state()
        self.accepted = dict(accepted)
        self.imports = [Import(one.step, one.before, one.after, set(one.edited)) for one in imports]
        assert self.world.content_hash() == content

    def nothing_is_lost_or_invented(self) -> None:
        seen = self.world.seen.values
        for (record, name), value in self.state.facts.items():
            known = {None, *seen.get((self.state.person(record), name), ())}
            if name == "agency_reference":
                known = {None, reference_of(self.state.person(record))}
            assert value in known, "I4: an invented value"
        for record, numbers in self.state.numbers.items():
            assert set(numbers) <= set(NUMBERS[self.state.person(record)]), "I4: two people became one"
        for key, value in self.accepted.items():
            assert self.state.facts[key] == value, "I3: an accepted edit was lost"
        for one in self.state.conflicts:
            assert one.theirs != self.state.facts[one.person_id, one.field], "I5: a conflict about equal values"
            assert one.theirs != one.base, "I5: a conflict though the source says what it said"
