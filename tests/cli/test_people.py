"""Participants, one participant, and the day's work, as the command line shows them."""

import pytest

DAY = "2026-11-26"


WHY = {
    "overdue", "due-today", "coming", "no-contact", "day-count", "contract-ends", "placement-ends", "decision-ends",
    "plan-unsigned", "no-next-follow-up",
}  # fmt: skip


@pytest.fixture
def taken_in(virkni, caseload, november):
    virkni("import", caseload, november, "--today", DAY)
    return caseload


def test_participants_are_listed_by_family_name_with_the_fields_of_the_contract(virkni, taken_in):
    people = virkni("participants", taken_in, "--json", "--today", DAY).data
    assert [person["name"] for person in people] == ["Göran Hägg", "Elif Yılmaz", "Åsa Öberg"]
    asa = people[2]
    assert asa["identity_number"] == "200001012384"
    assert asa["phone"] == "070-1740605"
    assert asa["agency_reference"] == "AF-1"
    assert asa["stage"] == "phase-2"
    assert asa["active"] is True
    assert "coach" in asa


@pytest.mark.parametrize("text", ["Öberg", "oberg", "asa", "200001012384", "000101-2384", "1740605", "AF-1"])
def test_people_are_found_by_name_number_phone_and_reference(virkni, taken_in, text):
    found = virkni("participants", taken_in, "--find", text, "--json").data
    assert [person["name"] for person in found] == ["Åsa Öberg"]


def test_nobody_found_is_no_problem(virkni, taken_in):
    said = virkni("participants", taken_in, "--find", "Zzz")
    assert (said.code, said.out) == (0, "Nobody was found.\n")


def test_the_list_for_a_person_hides_the_end_of_identity_numbers(virkni, taken_in):
    out = virkni("participants", taken_in).out
    assert "000101-****" in out
    assert "2384" not in out
    assert "3 participants, 3 active" in out


def test_one_participant_shows_the_current_values_by_field(virkni, taken_in):
    someone = virkni("participants", taken_in, "--find", "AF-2", "--json").data[0]["id"]
    data = virkni("participant", taken_in, someone, "--json", "--today", DAY).data
    expected = {
        "given": "Elif",
        "family": "Yılmaz",
        "municipality": "2480",
        "mother_tongue": "turkiska",
        "stage": "phase-3",
        "decision_end": "2027-03-03",
        "days_used": 455,
        "income_source": "assistance",
        "agency_reference": "AF-2",
        "conflicts": [],
    }
    assert {name: data[name] for name in expected} == expected
    assert "Yılmaz" in virkni("participant", taken_in, someone).out


def test_codes_keep_their_leading_noughts(virkni, taken_in):
    someone = virkni("participants", taken_in, "--find", "AF-3", "--json").data[0]["id"]
    assert virkni("participant", taken_in, someone, "--json").data["municipality"] == "0180"


@pytest.mark.parametrize("key", ["Elif", "01a217ba-1200-7285-bdf7-8d20414e43ee"])
def test_an_id_that_is_none_or_not_there_is_a_sentence(virkni, taken_in, key):
    said = virkni("participant", taken_in, key, "--json")
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("virkni: ")


def test_today_lists_what_is_due_with_the_fields_of_the_contract(virkni, demo):
    items = virkni("today", demo / "caseload.virkni", "--json", "--today", DAY).data
    assert items
    for item in items:
        assert set(item) >= {"due", "kind", "text", "why", "participant", "workplace", "overdue_days"}
        assert item["why"] in WHY
        assert (item["overdue_days"] > 0) is (item["why"] == "overdue")


def test_the_day_can_be_chosen(virkni, demo):
    path = demo / "caseload.virkni"
    assert virkni("today", path, "--today", DAY).out.startswith("Thursday 26\u00a0November 2026: ")
    later = virkni("today", path, "--json", "--today", "2027-03-01").data
    assert sum(item["why"] == "overdue" for item in later) > 5
