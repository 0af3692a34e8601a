"""Builds an invented caseload with its lists, papers and workbook, and puts all of it into a folder at once."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random
from tempfile import mkdtemp

from virkni_desktop.clock import Clock
from virkni_desktop.demo.content import fill
from virkni_desktop.demo.events import happen
from virkni_desktop.demo.handouts import write_papers, write_workbook
from virkni_desktop.demo.lists import AgencyLists
from virkni_desktop.errors import CaseloadError
from virkni_desktop.messages import QT_TRANSLATE_NOOP
from virkni_desktop.models.setting import SettingName
from virkni_desktop.store.caseload import create_caseload, open_caseload
from virkni_desktop.store.content_hash import content_hash
from virkni_desktop.store.files import file_problem

CASELOAD = "caseload.virkni"


@dataclass(frozen=True)
class DemoMade:
    """What was made: the folder, the caseload in it, every file, and the caseload's content hash."""

    folder: Path
    caseload: Path
    files: tuple[Path, ...]
    content_hash: str


def build_demo(folder: Path, *, jurisdiction: str, participants: int, seed: int, clock: Clock) -> DemoMade:
    """Build it; the same seed and the same day make the same content again.

    Everything is made beside its place and moved there when it is whole. Raises CaseloadError where the folder holds
    a caseload already, or cannot be written.
    """
    _refuse_if_taken(folder)
    today = Clock(clock.today())
    chance = Random(f"{seed} {jurisdiction} {participants}")  # noqa: S311 -- invented people need no secrets
    with _workshop(folder) as workshop:
        path = workshop / CASELOAD
        create_caseload(path, jurisdiction=jurisdiction, clock=today, bits=chance)
        with open_caseload(path, clock=today, bits=chance) as caseload:
            filled = fill(caseload, jurisdiction, participants, chance)
            lists = AgencyLists(filled, jurisdiction, workshop / "lists", chance, today.today())
            happen(caseload, [*lists.write(), *filled.talks])
            caseload.change_setting(SettingName.BACKED_UP_AT, "")  # those backups are not handed out
            write_papers(caseload, filled, workshop / "papers")
            write_workbook(caseload, filled, workshop)
            fingerprint = caseload.read(lambda session: content_hash(session.connection()))
        files = _move(workshop, folder)
    return DemoMade(folder, folder / CASELOAD, files, fingerprint)


def _refuse_if_taken(folder: Path) -> None:
    there = next(iter(sorted(folder.glob("*.virkni"))), None)
    if there:
        raise CaseloadError(
            QT_TRANSLATE_NOOP(
                "core", "{folder} holds a caseload already ({name}). Choose an empty folder; nothing was changed."
            ),
            folder=str(folder),
            name=there.name,
        )


@contextmanager
def _workshop(folder: Path) -> Iterator[Path]:
    """A folder beside the files to be, so that moving them is at once; gone afterwards, whatever happens."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        workshop = Path(mkdtemp(prefix=".making-", dir=folder))
    except OSError as error:
        raise file_problem(error, folder) from error
    try:
        yield workshop
    finally:
        shutil.rmtree(workshop, ignore_errors=True)


def _move(workshop: Path, folder: Path) -> tuple[Path, ...]:
    """The caseload last: where it is, everything is. Backups that imports made on the way are left behind."""
    made = sorted(path for path in workshop.rglob("*") if path.is_file() and path.suffix != ".virkni")
    targets = []
    for path in [*made, workshop / CASELOAD]:
        target = folder / path.relative_to(workshop)
        target.parent.mkdir(parents=True, exist_ok=True)
        path.replace(target)
        targets.append(target)
    return tuple(targets)
