"""kill -9 in the middle of writing leaves the state before or after, and everything that was acknowledged."""

import random
import subprocess
import sys

from sqlalchemy import func, select

from virkni_desktop.models.journal import Change
from virkni_desktop.models.person import Person
from virkni_desktop.store.caseload import open_caseload
from virkni_desktop.store.checks import check_caseload

BATCH = 300
WRITE_BATCHES = """
import sys
from pathlib import Path
from virkni_desktop.clock import Clock
from virkni_desktop.messages import message
from virkni_desktop.models.person import Person
from virkni_desktop.store.caseload import open_caseload
from virkni_desktop.store.steps import Action

COLUMNS = ("id", "given", "interpreter", "protected_identity", "anonymous")

def add(session):
    ids = session.circumstances.ids
    session.insert_many(Person, COLUMNS, [(ids.new_bytes(), "Namn", 0, 0, 0) for _ in range(int(sys.argv[2]))])

with open_caseload(Path(sys.argv[1]), clock=Clock()) as caseload:
    while True:
        caseload.write(Action(message("Batch")), add)
        print("written", flush=True)
"""


def test_a_kill_loses_nothing_acknowledged_and_leaves_no_half_step(path, clock):
    known = 0
    for kill in range(3):
        command = [sys.executable, "-c", WRITE_BATCHES, str(path), str(BATCH)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            for _ in range(random.Random(kill).randrange(2, 9)):
                assert process.stdout.readline() == "written\n"
                known += 1
            process.kill()
            known += len(process.stdout.readlines())
        with open_caseload(path, clock=clock) as caseload:
            people, journaled = caseload.read(
                lambda session: (
                    session.scalar(select(func.count()).select_from(Person)),
                    session.scalar(select(func.count()).select_from(Change)),
                )
            )
            assert people % BATCH == 0
            assert people == journaled
            assert people // BATCH in (known, known + 1)
            assert check_caseload(caseload).problems == ()
            known = people // BATCH
