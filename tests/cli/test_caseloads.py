"""Commands on a caseload file as a whole."""

import shutil
from datetime import date

from virkni_desktop.clock import Clock
from virkni_desktop.store.caseload import open_caseload
from virkni_desktop.store.schema import SCHEMA_VERSION

DAY = "2026-11-26"


def content_hash(virkni, caseload):
    return virkni("check", caseload, "--json").data["content_hash"]


def test_a_new_caseload_is_whole_and_empty(virkni, caseload):
    data = virkni("check", caseload, "--json").data
    assert data["ok"] is True
    assert data["problems"] == []
    assert len(data["content_hash"]) == 64
    assert data["schema"] == SCHEMA_VERSION
    assert data["protected"] is False
    assert virkni("participants", caseload, "--json").data == []
    assert virkni("today", caseload, "--json", "--today", DAY).data == []


def test_a_caseload_is_never_written_over(virkni, caseload):
    before = caseload.read_bytes()
    said = virkni("new", caseload, "--jurisdiction", "is")
    assert (said.code, said.out) == (1, "")
    assert "is there already" in said.err
    assert caseload.read_bytes() == before


def test_new_says_where_it_wrote(virkni, tmp_path):
    said = virkni("new", tmp_path / "a.virkni", "--jurisdiction", "is", "--json")
    assert said.data["output"] == str(tmp_path / "a.virkni")


def test_a_folder_that_is_not_there_is_named(virkni, tmp_path):
    said = virkni("new", tmp_path / "nowhere" / "a.virkni", "--jurisdiction", "is")
    assert said.code == 1
    assert "a.virkni" in said.err


def test_undo_without_anything_to_undo_is_a_sentence(virkni, caseload):
    said = virkni("undo", caseload, "--json")
    assert (said.code, said.out) == (1, "")
    assert "nothing to undo" in said.err


def test_undo_brings_the_content_back_and_says_what_it_took_back(virkni, caseload, november):
    before = content_hash(virkni, caseload)
    receipt = virkni("import", caseload, november, "--today", DAY, "--json").data["receipt"]
    assert content_hash(virkni, caseload) != before
    said = virkni("undo", caseload, "--import", receipt, "--json")
    assert said.data["undone"] == "Import of november.csv"
    assert said.data["records"] > 3
    assert said.data["kept"] == []
    assert content_hash(virkni, caseload) == before


def test_undo_without_a_receipt_takes_the_last_step_back(virkni, caseload, november):
    before = content_hash(virkni, caseload)
    virkni("import", caseload, november, "--today", DAY)
    assert virkni("undo", caseload).out.startswith("Undone: Import of november.csv (")
    assert content_hash(virkni, caseload) == before


def test_an_unknown_receipt_is_a_sentence(virkni, caseload):
    said = virkni("undo", caseload, "--import", "EX-0099")
    assert (said.code, said.out) == (1, "")
    assert "EX-0099" in said.err


def test_history_tells_who_did_what_newest_first(virkni, caseload, november):
    virkni("import", caseload, november, "--today", DAY, "--as", "Karin Lidman")
    virkni("undo", caseload, "--as", "Jonas Marklund")
    steps = virkni("history", caseload, "--json").data
    assert [step["step"] for step in steps] == sorted((step["step"] for step in steps), reverse=True)
    done = {step["name"]: step for step in steps}
    assert done["Import of november.csv"]["who"] == "Karin Lidman"
    assert done["Import of november.csv"]["is_undone"] is True
    assert "Jonas Marklund" in virkni("history", caseload).out


def test_the_history_of_one_participant_leaves_out_the_others(virkni, demo):
    path = demo / "caseload.virkni"
    someone = virkni("participants", path, "--json", "--today", DAY).data[0]["id"]
    theirs = virkni("history", path, "--participant", someone, "--json", "--limit", "5000").data
    everyones = virkni("history", path, "--json", "--limit", "5000").data
    assert 0 < len(theirs) < len(everyones)


def test_a_backup_has_the_same_content_and_comes_back(virkni, caseload, november, tmp_path):
    virkni("import", caseload, november, "--today", DAY)
    made = virkni("backup", caseload, tmp_path / "stick", "--json").data
    assert made["content_hash"] == content_hash(virkni, caseload)
    virkni("undo", caseload)
    restored = virkni("restore", made["output"], caseload, "--json").data
    assert restored == {"output": str(caseload), "content_hash": made["content_hash"]}
    assert content_hash(virkni, caseload) == made["content_hash"]


def test_a_restored_caseload_keeps_what_was_there_under_another_name(virkni, caseload, tmp_path):
    made = virkni("backup", caseload, tmp_path / "stick", "--json").data["output"]
    virkni("restore", made, caseload)
    assert len(list(tmp_path.glob("* before restore *.virkni"))) == 1


def test_a_backup_is_made_beside_someone_who_has_the_caseload_open(virkni, caseload, tmp_path):
    with open_caseload(caseload, clock=Clock(date(2026, 11, 26)), who="Karin"):
        assert virkni("backup", caseload, tmp_path / "stick").code == 0


def test_a_caseload_that_someone_has_open_is_read_but_not_written(virkni, caseload, november):
    with open_caseload(caseload, clock=Clock(date(2026, 11, 26)), who="Karin"):
        assert virkni("participants", caseload).code == 0
        said = virkni("import", caseload, november)
        assert (said.code, said.out) == (1, "")
        assert "already open: Karin" in said.err


def test_a_damaged_caseload_is_told_and_left_alone(virkni, demo, tmp_path):
    damaged = tmp_path / "damaged.virkni"
    shutil.copy(demo / "caseload.virkni", damaged)
    content = bytearray(damaged.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 60_000] = b"\xa5" * 60_000
    damaged.write_bytes(content)
    said = virkni("check", damaged, "--json")
    assert said.code == 1
    assert said.err.startswith("virkni: damaged.virkni is ")
    assert "backup" in said.err
    assert damaged.read_bytes() == bytes(content)


def test_reading_leaves_no_file_behind(virkni, caseload, tmp_path):
    before = sorted(path.name for path in tmp_path.iterdir())
    for command in ("participants", "today", "history", "check"):
        assert virkni(command, caseload).code == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == before
