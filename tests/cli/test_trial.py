"""The demo and the self-test, as commands."""

DAY = "2026-11-26"


def test_the_demo_says_what_it_made_and_all_of_it_is_there(virkni, tmp_path):
    folder = tmp_path / "að skoða"
    data = virkni("demo", folder, "--participants", "3", "--today", DAY, "--json").data
    assert data["output"] == str(folder / "caseload.virkni")
    assert all((folder / name).is_file() for name in data["files"])
    assert virkni("check", data["output"], "--json").data["content_hash"] == data["content_hash"]
    assert len(virkni("participants", data["output"], "--json", "--today", DAY).data) == 3


def test_a_folder_that_holds_a_caseload_is_refused_and_left_alone(virkni, demo):
    before = sorted(path.name for path in demo.rglob("*"))
    said = virkni("demo", demo, "--json")
    assert (said.code, said.out) == (1, "")
    assert "holds a caseload already" in said.err
    assert sorted(path.name for path in demo.rglob("*")) == before


def test_the_self_test_tries_every_part_in_both_countries(virkni):
    said = virkni("self-test", "--json", "--today", DAY)
    assert said.code == 0, said.err
    assert said.data["ok"] is True
    assert {step["step"].split(":")[0] for step in said.data["steps"]} == {"se", "is"}
    assert len(said.data["steps"]) == 26
