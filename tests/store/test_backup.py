"""Copies that are proven, and what restoring does and does not touch."""

from datetime import date

import pytest

from virkni_desktop.errors import CaseloadError
from virkni_desktop.models.setting import SettingName
from virkni_desktop.store.backup import back_up, backup_folder, restore
from virkni_desktop.store.caseload import Mode, open_caseload
from virkni_desktop.store.checks import check_caseload
from virkni_desktop.store.files import atomic_write
from virkni_desktop.store.lock import CaseloadInUseError


def test_a_backup_of_an_open_caseload_has_its_content_and_is_one_file(desk, path):
    desk.register("Åsa")
    backup = back_up(desk.caseload, backup_folder(path))
    assert backup.content_hash == desk.content_hash()
    assert [entry.name for entry in backup.path.parent.iterdir()] == [backup.path.name]
    assert desk.caseload.setting(SettingName.BACKED_UP_AT)


def test_a_backup_made_in_the_same_second_gets_a_name_of_its_own(desk, path):
    first, second = (back_up(desk.caseload, backup_folder(path)) for _ in range(2))
    assert first.path != second.path
    assert first.path.exists()


def test_restoring_brings_the_content_back_under_a_new_replica_id_and_keeps_what_was_there(desk, path, clock):
    desk.register("Åsa")
    before = desk.content_hash()
    backup = back_up(desk.caseload, backup_folder(path))
    replica = desk.caseload.setting(SettingName.REPLICA_ID)
    desk.register("Efteråt")
    desk.caseload.close()
    restored = restore(backup.path, path, clock)
    assert restored.content_hash == before
    with open_caseload(path, clock=clock) as caseload:
        assert check_caseload(caseload).content_hash == before
        assert caseload.setting(SettingName.REPLICA_ID) != replica
    aside = [entry for entry in path.parent.iterdir() if "before restore" in entry.name]
    with open_caseload(aside[0], clock=clock, mode=Mode.READ) as old:
        assert check_caseload(old).content_hash not in (before, "")


def test_an_open_caseload_is_not_restored_over(desk, path, clock):
    desk.register("Åsa")
    backup = back_up(desk.caseload, backup_folder(path))
    with pytest.raises(CaseloadInUseError):
        restore(backup.path, path, clock)
    assert desk.content_hash() == backup.content_hash


def test_a_damaged_backup_is_refused_before_anything_is_touched(desk, path, clock):
    for number in range(300):
        desk.register(f"Namn {number}" * 40)
    backup = back_up(desk.caseload, backup_folder(path))
    desk.caseload.close()
    content = bytearray(backup.path.read_bytes())
    content[len(content) // 2 : len(content) // 2 + 8192] = b"\x55" * 8192
    backup.path.write_bytes(content)
    before = path.read_bytes()
    with pytest.raises(CaseloadError, match="damaged"):
        restore(backup.path, path, clock)
    assert path.read_bytes() == before
    assert {entry.name for entry in path.parent.iterdir()} == {path.name, backup.path.parent.name}


def test_a_damaged_caseload_makes_way_for_its_backup(desk, path, clock):
    desk.register("Åsa")
    backup = back_up(desk.caseload, backup_folder(path))
    desk.caseload.close()
    path.write_bytes(b"torn" * 4000)
    assert restore(backup.path, path, clock).content_hash == backup.content_hash


def test_a_file_is_wholly_there_or_as_it_was(tmp_path):
    target = tmp_path / "plan.pdf"
    target.write_text("old")

    def half():
        with atomic_write(target) as temporary:
            temporary.write_text("half")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half()
    assert target.read_text() == "old"
    with atomic_write(target) as temporary:
        temporary.write_text("new")
    assert target.read_text() == "new"
    assert [entry.name for entry in tmp_path.iterdir()] == ["plan.pdf"]


def test_a_folder_that_is_not_there_is_a_sentence(tmp_path):
    with pytest.raises(CaseloadError, match="was not found"), atomic_write(tmp_path / "gone" / "x.pdf") as temporary:
        temporary.write_text("x")


def test_the_stamp_is_the_caseloads_own_clock(desk, path):
    assert str(date(2026, 11, 26)) in back_up(desk.caseload, backup_folder(path)).path.name
