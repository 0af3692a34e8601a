"""What is written as a list and taken in again changes nothing (I9), as a workbook and as text, whatever people typed."""

import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.properties.world import NUMBERS, TODAY, room
from virkni_desktop.casework.people import change_person, find_by_number, register_participant
from virkni_desktop.clock import Clock
from virkni_desktop.errors import InputError
from virkni_desktop.exchange.applying import apply_import
from virkni_desktop.exchange.exporting import export_list
from virkni_desktop.exchange.importing import prepare_import
from virkni_desktop.exchange.profile import built_in_profiles, known_names
from virkni_desktop.exchange.tables import read_table
from virkni_desktop.exchange.taking_in import recognise_table
from virkni_desktop.messages import message
from virkni_desktop.models.exchange import RowOutcome
from virkni_desktop.store.caseload import Caseload, create_caseload, open_caseload
from virkni_desktop.store.content_hash import content_hash
from virkni_desktop.store.session import WorkSession
from virkni_desktop.store.steps import Action

EXAMPLES = max(int(os.environ.get("VIRKNI_HISTORIES", "500")) // 10, 1)
WORDS = (
    "=1+1",
    "+46701112233",
    "-",
    "@SUM(A1)",
    "＝1",
    "'=x",
    "''",
    "0045",
    "1,5",
    "2026-01-02",
    "Å;b",
    'a"b',
    "..",
    "*",
    "å\tb",
)
texts = st.one_of(
    st.sampled_from(WORDS),
    st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Cn")), min_size=1, max_size=12),
)


@pytest.fixture(scope="module")
def caseload() -> Iterator[Caseload]:
    """Two people with a number."""
    path = room() / "Umeå.virkni"
    create_caseload(path, jurisdiction="se", clock=Clock(TODAY))
    with open_caseload(path, clock=Clock(TODAY), who="Anna Berg") as opened:
        for numbers, given in zip(NUMBERS, ("Hawa", "Örjan"), strict=False):
            use_case = partial(register_participant, identity_number=numbers[0], given=given, family="Öberg")
            opened.write(Action(message("Register")), use_case)
        yield opened


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
@settings(
    max_examples=EXAMPLES, deadline=None, database=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(given=texts, phone=texts, tongue=texts)
def test_what_was_written_changes_nothing_when_it_is_taken_in_again(
    caseload: Caseload, tmp_path: Path, ending: str, given: str, phone: str, tongue: str
) -> None:
    typed = {"given": given, "phone": phone, "mother_tongue": tongue}

    def change(session: WorkSession) -> None:
        change_person(session, find_by_number(session, NUMBERS[0][0]), **typed)

    try:
        caseload.write(Action(message("Edit")), change)
    except InputError:
        return
    before = caseload.read(lambda session: content_hash(session.connection()))
    out = tmp_path / f"out.{ending}"
    export_list(caseload, "open-caseload", out)
    table = read_table(out, known=known_names(built_in_profiles()))
    prepared = caseload.read(partial(prepare_import, table=table, recognised=recognise_table(caseload, table)))
    caseload.write(Action(message("Import")), partial(apply_import, prepared=prepared))
    counts = {outcome: number for outcome, number in prepared.counts.items() if number}
    assert counts == {RowOutcome.UNCHANGED: 2}, "I9: what was written is read as something else"
    after = caseload.read(lambda session: content_hash(session.connection()))
    assert after == before, "I9: what was written is read as something else"
