"""Each rule of the exchange broken on purpose, so that its property can be seen to fail.

A plugin for pytest: ``VIRKNI_FAULT=NAME python -m pytest -p tests.faults.planted tests/properties`` plants one.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib import import_module
from typing import Any

from hypothesis import Phase, settings

from virkni_desktop.exchange.compare import Outcome
from virkni_desktop.exchange.matching import MatchKind
from virkni_desktop.models.exchange import RowOutcome

Original = Callable[..., Any]


@dataclass(frozen=True)
class Fault:
    """``place`` is module:name in the exchange or the store; ``broken`` makes the wrong function out of the right one."""

    invariant: str
    rule: str
    place: str
    broken: Callable[[Original], Any]


def _never(value: Any) -> Callable[[Original], Original]:
    return lambda _: lambda *_args, **_options: value


def _latest_wins(right: Original) -> Original:
    def compare(base, mine, theirs, **options):
        found = right(base, mine, theirs, **options)
        return replace(found, outcome=Outcome.TAKE, value=theirs) if found.outcome is Outcome.CONFLICT else found

    return compare


def _blank_clears(right: Original) -> Original:
    def layout(*arguments):
        found = right(*arguments)
        return replace(found, clearing=set(found.fields))

    return layout


def _cut_short(right: Original) -> Original:
    def columns_of(name, value, held, compared):
        return right(name, value[:1] if isinstance(value, str) else value, held, compared)

    return columns_of


def _first_of_several(right: Original) -> Original:
    def match(index, row):
        found = right(index, row)
        return replace(found, kind=MatchKind.FOUND, people=found.people[:1]) if found.people else found

    return match


def _always_ask(right: Original) -> Original:
    def compare(base, mine, theirs, **options):
        found = right(base, mine, theirs, **options)
        differs = theirs is not None and theirs != mine
        return replace(found, outcome=Outcome.CONFLICT) if differs and found.outcome is Outcome.KEEP else found

    return compare


def _says_unchanged(right: Original) -> Original:
    def known_person(*arguments):
        row = right(*arguments)
        row.outcome = RowOutcome.UNCHANGED if row.outcome is RowOutcome.UPDATED else row.outcome
        return row

    return known_person


def _absent_go(right: Original) -> Original:
    def write_absences(session, source, prepared):
        for held in prepared.absent:
            session.connection().exec_driver_sql("UPDATE person SET phone = NULL WHERE id = ?", (held.person,))
        right(session, source, prepared)

    return write_absences


def _no_ledger(_right: Original) -> Original:
    ledger = import_module("virkni_desktop.exchange.ledger")
    return lambda session, prepared, *_: ledger.dry_receipt(session, prepared)


def _keeps_bases(right: Original) -> Original:
    def restore_fields(connection, noun, *rest):
        return [] if noun == "source_base" else right(connection, noun, *rest)

    return restore_fields


def _overwrites(right: Original) -> Original:
    def restore_fields(connection, noun, record, before, *rest):
        now = {
            name: connection.exec_driver_sql(f"SELECT {name} FROM {noun} WHERE id = ?", (record,)).scalar()
            for name in before
        }
        return right(connection, noun, record, before, now, frozenset())

    return restore_fields


FAULTS = {
    "forgets-what-was-said": Fault(
        "I1", "what a source said is remembered", "exchange.applying:_write_bases", _never(None)
    ),
    "absence-deletes": Fault(
        "I2", "a missing row is never a deletion", "exchange.applying:_write_absences", _absent_go
    ),
    "latest-wins": Fault("I3", "both changed is a conflict", "exchange.row_comparing:compare", _latest_wins),
    "blank-clears": Fault("I4", "a blank cell says nothing", "exchange.importing:_layout", _blank_clears),
    "cuts-values": Fault("I4", "a value is taken as it stood", "exchange.row_comparing:columns_of", _cut_short),
    "first-of-several": Fault(
        "I4", "a reference of somebody else stops a row", "exchange.matching:PeopleIndex.match", _first_of_several
    ),
    "ignores-the-base": Fault("I5", "theirs as before keeps mine", "exchange.row_comparing:compare", _always_ask),
    "says-unchanged": Fault("I6", "each changed row is told", "exchange.importing:_known_person", _says_unchanged),
    "no-ledger": Fault("I7", "the ledger is written with the import", "exchange.applying:record_batch", _no_ledger),
    "undo-keeps-bases": Fault("I8", "undo brings bases back", "store.undo:_restore_fields", _keeps_bases),
    "undo-overwrites": Fault("I8", "undo keeps what was edited since", "store.undo:_restore_fields", _overwrites),
    "escape-stays": Fault("I9", "import undoes our own escape", "exchange.values:unescape_cell", lambda _: str),
    "brake-at-a-fifth": Fault("I11", "a tenth missing is asked about", "exchange.compare:_BRAKE_SHARE", lambda _: 5),
}


def plant(name: str) -> None:
    """Put one fault in its place, in this process only."""
    fault = FAULTS[name]
    module, _, attribute = fault.place.partition(":")
    target: Any = import_module(f"virkni_desktop.{module}")
    *outer, last = attribute.split(".")
    for step in outer:
        target = getattr(target, step)
    setattr(target, last, fault.broken(getattr(target, last)))


def pytest_configure() -> None:
    """Plant the fault that ``VIRKNI_FAULT`` names; what fails need not be made small."""
    name = os.environ.get("VIRKNI_FAULT")
    if name:
        settings.register_profile("planted", phases=(Phase.explicit, Phase.generate))
        settings.load_profile("planted")
        plant(name)
