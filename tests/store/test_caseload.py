"""Opening, refusing, writing and closing a caseload file."""

import os
import sqlite3
import subprocess
import sys
from hashlib import sha256

import pytest

from virkni_desktop.errors import CaseloadError
from virkni_desktop.messages import message
from virkni_desktop.models.person import Person
from virkni_desktop.store.caseload import Mode, create_caseload, open_caseload
from virkni_desktop.store.lock import CaseloadInUseError
from virkni_desktop.store.schema import SCHEMA_VERSION
from virkni_desktop.store.steps import Action


def bytes_of(path):
    return sha256(path.read_bytes()).hexdigest()


def test_a_new_caseload_is_one_whole_file(path, clock):
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]
    with open_caseload(path, clock=clock, mode=Mode.READ) as caseload:
        assert caseload.setting("jurisdiction") == "se"


def test_a_closed_caseload_is_one_file_also_after_writing_and_reading(path, clock):
    with open_caseload(path, clock=clock) as caseload:
        caseload.write(Action(message("Add")), lambda session: session.add(Person(id=session.new_id(), given="Åsa")))
        assert caseload.read(lambda session: session.query(Person).count()) == 1
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


def test_creating_never_overwrites(path, clock):
    before = bytes_of(path)
    with pytest.raises(CaseloadError, match="is there already"):
        create_caseload(path, jurisdiction="is", clock=clock)
    assert bytes_of(path) == before


@pytest.mark.parametrize(
    "content", [b"", b"Personnummer;Namn\r\n", b"SQLite format 3\x00" + b"\x00" * 500, b"%PDF-1.7" * 99]
)
def test_a_file_that_is_no_caseload_is_named_and_left_alone(tmp_path, clock, content):
    other = tmp_path / "other.virkni"
    other.write_bytes(content)
    with pytest.raises(CaseloadError, match=r"other\.virkni (is not a caseload|is damaged)"):
        open_caseload(other, clock=clock)
    assert other.read_bytes() == content
    assert [entry.name for entry in tmp_path.iterdir()] == ["other.virkni"]


def test_another_programs_database_is_no_caseload(tmp_path, clock):
    other = tmp_path / "other.virkni"
    connection = sqlite3.connect(other)
    connection.execute("CREATE TABLE note (text)")
    connection.close()
    before = bytes_of(other)
    with pytest.raises(CaseloadError, match="is not a caseload"):
        open_caseload(other, clock=clock)
    assert bytes_of(other) == before


def test_a_newer_caseload_is_refused_and_left_byte_identical(path, clock):
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    connection.close()
    before = bytes_of(path)
    for mode in Mode:
        with pytest.raises(CaseloadError, match="newer version"):
            open_caseload(path, clock=clock, mode=mode)
    assert bytes_of(path) == before


def test_a_torn_caseload_is_called_damaged_and_points_to_the_backup(path, clock):
    with open_caseload(path, clock=clock) as caseload:
        people = [(os.urandom(16), f"Namn {number}" * 30, 0, 0, 0) for number in range(500)]
        columns = ("id", "given", "interpreter", "protected_identity", "anonymous")
        caseload.write(Action(message("Add")), lambda session: session.insert_many(Person, columns, people))
    content = bytearray(path.read_bytes())
    content[4096 : len(content) - 4096] = os.urandom(len(content) - 8192)
    path.write_bytes(content)
    with (
        pytest.raises(CaseloadError, match=r"damaged.*backup"),
        open_caseload(path, clock=clock, mode=Mode.READ) as caseload,
    ):
        caseload.read(lambda session: session.query(Person).all())
    assert path.read_bytes() == content


def test_a_missing_file_is_named(tmp_path, clock):
    with pytest.raises(CaseloadError, match="was not found"):
        open_caseload(tmp_path / "gone.virkni", clock=clock)


def test_a_second_writer_is_told_who_has_it_open_and_reading_is_still_allowed(desk, path, clock):
    desk.register("Åsa")
    with pytest.raises(CaseloadInUseError, match="Karin Lind"):
        open_caseload(path, clock=clock, who="Olof")
    with open_caseload(path, clock=clock, mode=Mode.READ) as other:
        assert other.read(lambda session: session.query(Person).count()) == 1
        with pytest.raises(CaseloadError, match="read-only"):
            other.write(Action(message("Add")), lambda session: None)
    assert desk.name(desk.register("Efter")) == "Efter"


HOLD_OPEN = """
import sys
from pathlib import Path
from virkni_desktop.clock import Clock
from virkni_desktop.store.caseload import open_caseload

with open_caseload(Path(sys.argv[1]), clock=Clock(), who="En annan"):
    print("open", flush=True)
    sys.stdin.read()
"""


def test_another_process_holds_the_lock_until_it_ends_however_it_ends(path, clock):
    command = [sys.executable, "-c", HOLD_OPEN, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout.readline() == "open\n"
        with pytest.raises(CaseloadInUseError, match="En annan"):
            open_caseload(path, clock=clock)
        process.kill()
    open_caseload(path, clock=clock).close()


def test_a_step_that_changes_nothing_leaves_no_trace(desk):
    written = desk.caseload.write(Action(message("Look")), lambda session: None)
    assert (written.step, bool(written.changes)) == (None, False)
    assert desk.caseload.undo_name() is None


def test_an_error_in_a_step_leaves_everything_as_it_was(desk):
    before = desk.content_hash()

    def half(session):
        session.add(Person(id=session.new_id(), given="Halv"))
        session.flush()
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        desk.caseload.write(Action(message("Half")), half)
    assert desk.content_hash() == before
    assert desk.caseload.undo_name() is None


def test_a_full_disk_is_a_sentence_and_what_was_saved_stays(desk):
    key = desk.register("Åsa")
    before = desk.content_hash()

    def too_much(session):
        pages = session.connection().exec_driver_sql("PRAGMA page_count").scalar_one()
        session.connection().exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        session.add(Person(id=session.new_id(), given="x" * 900_000))

    with pytest.raises(CaseloadError, match="disk is full"):
        desk.caseload.write(Action(message("Too much")), too_much)
    assert desk.content_hash() == before
    assert desk.name(key) == "Åsa"


def test_reading_does_not_wait_for_a_write_and_sees_the_state_before(desk):
    key = desk.register("Före")

    def rename_and_look(session):
        session.require(Person, key).given = "Efter"
        session.flush()
        return desk.name(key)

    assert desk.caseload.write(Action(message("Rename")), rename_and_look).result == "Före"
    assert desk.name(key) == "Efter"


def test_a_link_to_an_open_caseload_does_not_go_round_its_lock(desk, path, clock):
    desk.register("Åsa")
    folder = path.parent / "länkar"
    folder.mkdir()
    link = folder / "genväg.virkni"
    link.symlink_to(path)
    with pytest.raises(CaseloadInUseError, match="Karin Lind"):
        open_caseload(link, clock=clock, who="Olof")


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from virkni_desktop.clock import Clock
from virkni_desktop.errors import CaseloadError
from virkni_desktop.store.caseload import open_caseload

path = Path(sys.argv[1])
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))
try:
    open_caseload(path, clock=Clock(), who="Karin")
except CaseloadError:
    print("said")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits of file sizes are a POSIX thing")
def test_opening_where_not_even_the_lock_can_be_written_says_so_and_leaves_no_lock(path):
    ended = subprocess.run([sys.executable, "-c", FULL_DISK, str(path)], capture_output=True, text=True, check=False)
    assert ended.stdout == "said\n", ended.stderr
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="needs a folder that cannot be written")
def test_a_caseload_in_a_folder_that_cannot_be_written_is_read(path, clock):
    path.chmod(0o444)
    path.parent.chmod(0o555)
    try:
        with open_caseload(path, clock=clock, mode=Mode.READ) as caseload:
            assert caseload.setting("jurisdiction") == "se"
    finally:
        path.parent.chmod(0o755)
