"""One row beside what the caseload holds and what its source said last."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from virkni_desktop.exchange.compare import Outcome, compare, is_new_reading
from virkni_desktop.exchange.current import Base, Held, Said, Value, columns_of, shown
from virkni_desktop.exchange.prepared import Clash
from virkni_desktop.exchange.profile import EXTRA, FIELD_KINDS
from virkni_desktop.exchange.values import ValueKind, tidy_text
from virkni_desktop.messages import Message

NAMES = ("given", "family")


@dataclass(frozen=True)
class Layout:
    """What all rows of a file have in common: its columns, those whose blanks clear, and its code page."""

    fields: Collection[str]
    clearing: Collection[str]
    undivided: bool
    encoding: str | None


@dataclass(slots=True)
class Verdict:
    """What a row comes to. ``said`` is the very base it began with where the source said nothing new."""

    said: Said
    takes: Said = field(default_factory=dict)
    clashes: list[Clash] = field(default_factory=list)
    settled: list[str] = field(default_factory=list)
    warnings: list[Message] = field(default_factory=list)
    renamed: bool = False


def compare_row(
    theirs: Said, held: Held, base: Base | None, layout: Layout, open_conflicts: Mapping[str, Value]
) -> Verdict:
    """Field by field, as ``compare`` decides. ``open_conflicts`` hold what the source said before they arose."""
    before = base.said if base else {}
    if base and not layout.clearing and len(theirs) == len(before) and theirs == before:
        return Verdict(before)
    verdict = Verdict(dict(before))
    for name in _changed(theirs, before, layout):
        value = theirs.get(name)
        if name.startswith(EXTRA):
            _carry(verdict.said, name, value)
        elif name == "days_used":
            _read_days(verdict, value, before, held)
        else:
            _decide(verdict, name, value, held, layout, open_conflicts)
    if base and verdict.said == before:
        verdict.said = before
    return verdict


def _changed(theirs: Said, before: Said, layout: Layout) -> list[str]:
    """The fields that the source says otherwise than last time, and those it blanks."""
    changed = [name for name, value in theirs.items() if name not in before or before[name] != value]
    blanked = [
        name
        for name in layout.fields
        if name not in theirs and name in before and (name.startswith(EXTRA) or name in layout.clearing)
    ]
    return changed + blanked


def _carry(said: Said, name: str, value: Value) -> None:
    if value is None:
        said.pop(name, None)
    else:
        said[name] = value


def _read_days(verdict: Verdict, stated: Value, before: Said, held: Held) -> None:
    """A new reading only where it differs from this source's last; without one, from the newest there is."""
    last = before.get("days_used", held.reading if held.reading is not None else held.values.get("days_used"))
    if isinstance(stated, int):
        verdict.said["days_used"] = stated
        if is_new_reading(last if isinstance(last, int) else None, stated):
            verdict.takes["days_used"] = stated


def _decide(
    verdict: Verdict, name: str, theirs: Value, held: Held, layout: Layout, open_conflicts: Mapping[str, Value]
) -> None:
    base = verdict.said.get(name)
    mine = _mine(name, theirs, held, layout)
    kind = FIELD_KINDS.get(name, ValueKind.TEXT)
    found = compare(base, mine, theirs, kind=kind, encoding=layout.encoding, clears=name in layout.clearing)
    if found.warning:
        verdict.warnings.append(found.warning)
    _carry(verdict.said, name, found.base)
    if name in NAMES and base is not None and found.outcome in (Outcome.TAKE, Outcome.CONFLICT):
        verdict.renamed = True
    reverted = name in open_conflicts and shown(theirs) == open_conflicts[name]
    if name in open_conflicts and (reverted or found.outcome in (Outcome.SAME, Outcome.TAKE)):
        verdict.settled.append(name)
    if found.outcome is Outcome.TAKE:
        verdict.takes |= columns_of(name, theirs, held, mine)
    elif found.outcome is Outcome.CONFLICT and not reverted:
        verdict.clashes.append(Clash(name, open_conflicts.get(name, base), mine, theirs))


def _mine(name: str, theirs: Value, held: Held, layout: Layout) -> Value:
    """What the caseload holds; names are compared whole where one side does not divide them."""
    mine = held.values.get(name)
    if name == "given" and layout.undivided:
        return held.name or None
    if name in NAMES and held.values["family"] is None:
        whole = held.name
        parted = whole.startswith(f"{theirs} ") if name == "given" else whole.endswith(f" {theirs}")
        if parted:
            return theirs
    return tidy_text(mine) if isinstance(mine, str) else mine
