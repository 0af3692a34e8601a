"""Lists from outside and back, by the command line: what it says is what happened."""

from datetime import date
from functools import partial
from uuid import UUID

import pytest

from virkni_desktop.casework import actions
from virkni_desktop.casework.people import change_person
from virkni_desktop.clock import Clock
from virkni_desktop.store.caseload import open_caseload

DAY = "2026-11-26"


COUNTS = ("created", "updated", "unchanged", "conflicts", "refused")


def take_in(virkni, caseload, path, *words):
    said = virkni("import", caseload, path, "--today", DAY, "--json", *words)
    assert said.code == 0, said.err
    assert sum(said.data[name] for name in COUNTS) == said.data["rows"]
    return said.data


def test_inspect_says_what_the_reader_sees(virkni, november, people):
    data = virkni("inspect", november, "--limit", "1", "--json").data
    assert data["kind"] == "csv"
    assert data["delimiter"] == ";"
    assert data["header_rows"] == [1]
    assert [column["name"] for column in data["columns"]][:3] == ["Personnummer", "Efternamn", "Förnamn"]
    assert data["rows"] == 3
    assert data["values"] == [people[0].split(";")]
    assert set(data) >= {"encoding", "sheets", "sheet", "skipped", "warnings"}


def test_inspect_without_a_limit_shows_no_values(virkni, november):
    assert "values" not in virkni("inspect", november, "--json").data
    assert "Åsa" not in virkni("inspect", november).out


def test_a_list_is_taken_in_with_a_receipt(virkni, caseload, november):
    data = take_in(virkni, caseload, november)
    assert data["receipt"] == "EX-0001"
    assert data["profile"] == "af-caseload"
    assert data["mapping"]["Förbrukade ersättningsdagar"] == "days_used"
    assert (data["rows"], data["created"], data["absent"]) == (3, 3, 0)
    assert (data["warnings"], data["refusals"]) == ([], [])


def test_a_dry_run_says_the_same_and_changes_nothing(virkni, caseload, november):
    before = virkni("check", caseload, "--json").data["content_hash"]
    dry = take_in(virkni, caseload, november, "--dry-run")
    assert dry["receipt"] is None
    assert virkni("check", caseload, "--json").data["content_hash"] == before
    assert virkni("history", caseload, "--json").data == []
    assert take_in(virkni, caseload, november) == {**dry, "receipt": "EX-0001"}


def test_the_same_list_again_changes_nothing(virkni, caseload, november):
    take_in(virkni, caseload, november)
    before = virkni("check", caseload, "--json").data["content_hash"]
    assert take_in(virkni, caseload, november)["unchanged"] == 3
    assert virkni("check", caseload, "--json").data["content_hash"] == before


def test_a_row_with_an_impossible_date_is_refused_with_row_column_value_and_reason(
    virkni, caseload, november, tmp_path, people, write_list
):
    take_in(virkni, caseload, november)
    rows = (people[0].replace(";371;", ";392;"), people[1].replace("2027-03-03", "2027-02-31"), people[2])
    data = take_in(virkni, caseload, write_list(tmp_path / "december.csv", rows))
    assert (data["updated"], data["unchanged"], data["refused"], data["absent"]) == (1, 1, 1, 0)
    refusal = data["refusals"][0]
    assert (refusal["row"], refusal["column"], refusal["value"]) == (3, "Beslut t.o.m.", "2027-02-31")
    assert refusal["reason"]


def test_someone_missing_from_the_list_stays_as_they_were(virkni, caseload, november, tmp_path, people, write_list):
    take_in(virkni, caseload, november)
    data = take_in(virkni, caseload, write_list(tmp_path / "december.csv", people[:2]), "--yes")
    assert data["absent"] == 1
    assert len(virkni("participants", caseload, "--json", "--today", DAY).data) == 3


def test_the_brake_wants_a_yes_and_changes_nothing_before(virkni, caseload, november, tmp_path, people, write_list):
    take_in(virkni, caseload, november)
    december = write_list(tmp_path / "december.csv", people[:1])
    said = virkni("import", caseload, december, "--today", DAY, "--json")
    assert (said.code, said.out) == (1, "")
    assert "--yes" in said.err
    assert "Nothing was changed" in said.err


def test_a_receipt_can_be_saved_as_a_workbook_for_the_sender(virkni, caseload, november, tmp_path):
    take_in(virkni, caseload, november, "--receipt", tmp_path / "receipt.xlsx")
    saved = virkni("inspect", tmp_path / "receipt.xlsx", "--json").data
    assert saved["rows"] == 3
    assert len(saved["columns"]) == 14


def test_a_receipt_without_a_folder_is_told_before_anything_is_taken_in(virkni, caseload, november, tmp_path):
    said = virkni("import", caseload, november, "--receipt", tmp_path / "gone" / "receipt.xlsx", "--json")
    assert (said.code, said.out) == (1, "")
    assert "gone was not found" in said.err
    assert virkni("participants", caseload, "--json").data == []


def test_a_receipt_that_cannot_be_saved_does_not_hide_that_the_list_was_taken_in(virkni, caseload, november, tmp_path):
    (tmp_path / "receipt.csv").mkdir()
    said = virkni("import", caseload, november, "--receipt", tmp_path / "receipt.csv", "--json")
    assert said.code == 1
    assert said.data["created"] == 3
    assert "taken in as EX-0001" in said.err
    assert said.err.count("\n") == 1


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.csv", b""),
        ("story.csv", "Det var en gång en arbetskonsulent.\n".encode() * 4),
        ("paper.pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<<>>\nendobj\n"),
        ("torn.xlsx", b"PK\x03\x04" + bytes(400)),
    ],
)
def test_a_file_that_is_no_list_is_one_sentence_and_changes_nothing(virkni, caseload, tmp_path, name, content):
    before = virkni("check", caseload, "--json").data["content_hash"]
    file = tmp_path / name
    file.write_bytes(content)
    said = virkni("import", caseload, file, "--json")
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("virkni: ")
    assert said.err.count("\n") == 1
    assert virkni("check", caseload, "--json").data["content_hash"] == before


def test_a_list_that_is_not_there_is_named(virkni, caseload, tmp_path):
    said = virkni("import", caseload, tmp_path / "gone.csv")
    assert said.code == 1
    assert "gone.csv" in said.err


def test_what_is_written_back_comes_in_again_without_a_change(virkni, caseload, november, tmp_path):
    take_in(virkni, caseload, november)
    for name in ("back.csv", "back.xlsx"):
        made = virkni("export", caseload, "--profile", "af-caseload", "--output", tmp_path / name, "--json").data
        assert (made["output"], made["rows"]) == (str(tmp_path / name), 3)
        assert take_in(virkni, caseload, tmp_path / name)["unchanged"] == 3


def test_an_unknown_profile_names_those_there_are(virkni, caseload, tmp_path):
    said = virkni("export", caseload, "--profile", "post-office", "--output", tmp_path / "x.csv")
    assert (said.code, said.out) == (1, "")
    assert "af-caseload" in said.err
    assert not (tmp_path / "x.csv").exists()


@pytest.fixture
def changed_here(virkni, caseload, november):
    """A caseload in which Åsa's phone was changed after November's list."""
    take_in(virkni, caseload, november)
    person = UUID(virkni("participants", caseload, "--find", "AF-1", "--json").data[0]["id"])
    with open_caseload(caseload, clock=Clock(date(2026, 11, 27))) as opened:
        opened.write(actions.CHANGE_PARTICIPANT, partial(change_person, person_id=person, phone="070-1740690"))
    return caseload, person


@pytest.mark.parametrize(
    ("choice", "conflicts", "phone"),
    [("later", 1, "070-1740690"), ("mine", 1, "070-1740690"), ("theirs", 1, "070-1740699")],
)
def test_where_both_sides_changed_mine_stays_in_use_unless_said_otherwise(
    virkni, changed_here, people, write_list, tmp_path, choice, conflicts, phone
):
    caseload, person = changed_here
    december = write_list(tmp_path / "december.csv", [people[0].replace("070-1740605", "070-1740699"), *people[1:]])
    assert take_in(virkni, caseload, december, "--conflicts", choice)["conflicts"] == conflicts
    data = virkni("participant", caseload, person, "--json").data
    assert data["phone"] == phone
    waiting = {"field": "phone", "base": "070-1740605", "mine": "070-1740690", "theirs": "070-1740699"}
    assert data["conflicts"] == ([{**waiting, "source": "Arbetsförmedlingen"}] if choice == "later" else [])
    assert take_in(virkni, caseload, december)["unchanged"] == 3
