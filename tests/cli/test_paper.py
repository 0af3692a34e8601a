"""Papers and workbooks from the command line."""

import hashlib

import pytest
from openpyxl import load_workbook

from virkni_desktop.casework.contracts import list_contracts
from virkni_desktop.clock import Clock
from virkni_desktop.store.caseload import Mode, open_caseload

DAY = "2026-11-26"


@pytest.fixture
def with_plan(virkni, demo):
    """The caseload and someone in it who has a signed plan."""
    path = demo / "caseload.virkni"
    people = virkni("participants", path, "--json", "--today", DAY).data
    return path, next(person for person in people if person["plan"] == "signed")


@pytest.mark.parametrize("document", ["plan", "mapping"])
@pytest.mark.parametrize("language", ["sv", "is", "en"])
def test_plans_and_mappings_are_printed_in_each_language(virkni, with_plan, tmp_path, document, language):
    path, person = with_plan
    before = path.read_bytes()
    output = tmp_path / "paper.pdf"
    data = virkni(
        "print", document, path, person["id"], "--output", output, "--language", language, "--json", "--today", DAY
    ).data
    content = output.read_bytes()
    assert content.startswith(b"%PDF-")
    assert data["sha256"] == hashlib.sha256(content).hexdigest()
    assert (data["output"], data["pages"] >= 1) == (str(output), True)
    assert len(data["code"]) == 8
    assert set(data) >= {"document", "revision"}
    assert path.read_bytes() == before


def test_the_same_paper_has_the_same_bytes(virkni, with_plan, tmp_path):
    path, person = with_plan
    hashes = {
        virkni("print", "plan", path, person["id"], "--output", tmp_path / name, "--json", "--today", DAY).data[
            "sha256"
        ]
        for name in ("one.pdf", "two.pdf")
    }
    assert len(hashes) == 1


def test_printing_for_someone_without_a_plan_is_a_sentence_and_writes_nothing(virkni, caseload, november, tmp_path):
    virkni("import", caseload, november, "--today", DAY)
    someone = virkni("participants", caseload, "--json").data[0]["id"]
    for document in ("plan", "mapping"):
        said = virkni("print", document, caseload, someone, "--output", tmp_path / "x.pdf", "--json")
        assert (said.code, said.out) == (1, "")
        assert f"no {document} yet" in said.err
    assert not (tmp_path / "x.pdf").exists()


def test_a_folder_that_is_not_there_is_a_sentence(virkni, with_plan, tmp_path):
    path, person = with_plan
    said = virkni("print", "plan", path, person["id"], "--output", tmp_path / "gone" / "x.pdf")
    assert (said.code, said.out) == (1, "")
    assert "gone was not found" in said.err


def test_a_quarter_is_counted_and_its_workbook_written(virkni, demo, tmp_path):
    output = tmp_path / "quarter.xlsx"
    said = virkni(
        "report", "quarter", demo / "caseload.virkni", "2026-Q3", "--output", output, "--json", "--today", DAY
    )
    data = said.data
    assert (data["period"], data["output"]) == ("2026-Q3", str(output))
    for name in ("I01", "I02", "I03", "I04", "I05", "I08", "I09", "I17", "I18", "I19", "I20", "I21", "I22"):
        assert set(data["indicators"][name]) >= {"value", "numerator", "denominator", "unit", "preliminary", "parts"}
    stock = {name: data["indicators"][name]["value"] for name in ("I01", "I02", "I03", "I04")}
    assert stock["I04"] == stock["I01"] + stock["I02"] - stock["I03"]
    assert virkni("inspect", output, "--json").data["kind"] == "xlsx"


def test_the_copy_for_others_has_no_rows_of_people(virkni, demo, tmp_path):
    output = tmp_path / "external.xlsx"
    said = virkni(
        "report", "quarter", demo / "caseload.virkni", "2026-Q3", "--output", output, "--external", "--language", "en",
        "--today", DAY,
    )  # fmt: skip
    assert said.code == 0
    names = load_workbook(output).sheetnames
    assert names == ["Cover", "Summary", "Eight quarters", "Indicators", "Data dictionary", "Notes"]


@pytest.mark.parametrize("quarter", ["2026", "2026-Q5", "third"])
def test_a_quarter_that_is_none_is_a_sentence(virkni, demo, tmp_path, quarter):
    said = virkni("report", "quarter", demo / "caseload.virkni", quarter, "--output", tmp_path / "x.xlsx")
    assert (said.code, said.out) == (1, "")
    assert "is not a quarter" in said.err
    assert not (tmp_path / "x.xlsx").exists()


@pytest.mark.parametrize("language", ["sv", "is", "en"])
def test_a_contract_is_printed_by_its_id(virkni, demo, tmp_path, language):
    path = demo / "caseload.virkni"
    contract = _first_contract(path)
    before = path.read_bytes()
    output = tmp_path / "contract.pdf"
    data = virkni(
        "print", "contract", path, contract, "--output", output, "--language", language, "--json", "--today", DAY
    ).data
    assert output.read_bytes().startswith(b"%PDF-")
    assert data["document"] == f"C-{contract.replace('-', '')[-6:].upper()}"
    assert path.read_bytes() == before


def test_a_participant_tells_the_ids_of_their_contracts(virkni, demo):
    path = demo / "caseload.virkni"
    with open_caseload(path, clock=Clock(), who="", mode=Mode.READ) as caseload:
        first = caseload.read(lambda session: list_contracts(session)[0])
    told = virkni("participant", path, str(first.placement.person_id), "--json", "--today", DAY).data
    assert str(first.contract_id) in [contract["id"] for contract in told["contracts"]]


def test_a_contract_that_is_not_there_is_a_sentence_and_writes_nothing(virkni, demo, tmp_path):
    for wanted in ("nonsense", "01a20d6d-5a00-779d-b968-7a7fb8b90eed"):
        said = virkni("print", "contract", demo / "caseload.virkni", wanted, "--output", tmp_path / "x.pdf")
        assert (said.code, said.out) == (1, "")
    assert not (tmp_path / "x.pdf").exists()


def _first_contract(path):
    with open_caseload(path, clock=Clock(), who="", mode=Mode.READ) as caseload:
        return str(caseload.read(lambda session: list_contracts(session)[0].contract_id))
