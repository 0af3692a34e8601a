"""kill -9 in the middle of an import leaves the state before or after, and the ledger agrees."""

import signal
import subprocess
import sys

import pytest

from virkni_desktop.clock import Clock
from virkni_desktop.store.caseload import create_caseload, open_caseload
from virkni_desktop.store.checks import check_caseload

STAGES = 8
# Kills itself before the statement with the given number, so that every stage of the import is met.
TAKE_IN = """
import os, random, signal, sys
from datetime import date
from pathlib import Path
from sqlalchemy import Engine, event
from virkni_desktop.clock import Clock
from virkni_desktop.exchange.taking_in import take_in
from virkni_desktop.store.caseload import open_caseload

def main():
    at, met = int(sys.argv[3]), 0
    clock = Clock(date(2026, 12, 3))
    with open_caseload(Path(sys.argv[1]), clock=clock, who="Anna Berg", bits=random.Random(1)) as caseload:
        @event.listens_for(Engine, "before_cursor_execute")
        def count(*_):
            nonlocal met
            met += 1
            if met == at:
                os.kill(os.getpid(), signal.SIGKILL)
        @event.listens_for(Engine, "commit")
        def commit(*_):
            count()
        receipt = take_in(caseload, Path(sys.argv[2]))
        print(receipt.number, met, flush=True)

if __name__ == "__main__":
    main()
"""


def run(script, path, source, at):
    command = [sys.executable, str(script), str(path), str(source), str(at)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
def test_a_kill_at_any_stage_of_an_import_leaves_the_state_before_or_after(tmp_path, lists):
    script = tmp_path / "take_in.py"
    script.write_text(TAKE_IN, encoding="utf-8")
    source = lists.november()
    clock = Clock()
    whole = tmp_path / "whole.virkni"
    create_caseload(whole, jurisdiction="se", clock=clock)
    before = state(whole, clock)
    number, statements = run(script, whole, source, 0).stdout.split()
    after = state(whole, clock)
    assert (number, before[1:], after[1:]) == ("EX-0001", (0, 0), (10, 1))
    found = []
    for at in range(int(statements), 0, -int(statements) // STAGES):
        path = tmp_path / f"killed-{at}.virkni"
        create_caseload(path, jurisdiction="se", clock=clock)
        assert run(script, path, source, at).returncode == -signal.SIGKILL
        found.append(state(path, clock))
        assert found[-1] in (before, after)
    assert run(script, path, source, 0).returncode == 0
    assert state(path, clock)[1:] == (10, 1)
    assert before in found


def state(path, clock):
    """The content hash, the number of people and the number of imports in the ledger; whole in every other way."""
    with open_caseload(path, clock=clock) as caseload:
        report = check_caseload(caseload)
        assert report.problems == ()

        def count(session):
            sql = "SELECT (SELECT count(*) FROM person), (SELECT count(*) FROM import_batch)"
            return session.connection().exec_driver_sql(sql).one()

        return report.content_hash, *caseload.read(count)
