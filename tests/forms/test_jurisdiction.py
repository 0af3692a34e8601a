"""Codes and amounts of a country are data with dates, and agree with what the rules look for."""

from datetime import date

import pytest

from virkni_desktop.errors import NotFoundError
from virkni_desktop.forms.jurisdiction import JURISDICTIONS, load_jurisdiction
from virkni_desktop.identity_number import Kind
from virkni_desktop.models.episode import ExitReason
from virkni_desktop.models.note import NoteKind
from virkni_desktop.models.organisation import Sector

LISTS = (
    "stage", "sector", "exit_reason", "placement_end_reason", "income_source", "contact_kind", "consent_purpose",
    "placement_type",
)  # fmt: skip


@pytest.fixture(params=JURISDICTIONS)
def jurisdiction(request):
    return load_jurisdiction(request.param)


def test_the_rules_codes_are_among_the_jurisdictions(jurisdiction):
    assert {code.id for code in jurisdiction.codes("sector")} == set(Sector)
    assert {code.id for code in jurisdiction.codes("contact_kind")} == set(NoteKind)
    assert {code.id for code in jurisdiction.codes("exit_reason")} >= set(ExitReason)
    assert set(jurisdiction.identity_numbers) <= set(Kind)


def test_every_code_has_a_name_in_every_language_and_an_id_of_its_own(jurisdiction):
    for name in LISTS:
        codes = jurisdiction.codes(name)
        assert len({code.id for code in codes}) == len(codes)
        assert all(set(code.name.standard) == {"sv", "is", "en"} for code in codes)


def test_names_and_aliases_of_a_list_name_one_code_each(jurisdiction):
    for name in LISTS:
        for code in jurisdiction.codes(name):
            assert all(
                jurisdiction.find_code(name, text) == code.id for text in (*code.name.standard.values(), *code.aliases)
            )


def test_what_the_agencies_write_is_found():
    sweden = load_jurisdiction("se")
    assert sweden.find_code("stage", "Fas 3") == "phase-3"
    assert [
        sweden.find_code("income_source", text) for text in ("sjukersättning", "INGEN", "forsorjningsstod", "vinst")
    ] == [
        "sickness-compensation",
        "none",
        "assistance",
        None,
    ]


def test_a_code_has_its_name_in_each_language_and_an_unknown_one_shows_itself():
    iceland = load_jurisdiction("is")
    assert iceland.label("placement_type", "training-contract", "is") == "Starfsþjálfunarsamningur"
    assert iceland.label("stage", "from-an-older-file", "sv") == "from-an-older-file"


def test_a_historical_type_is_kept_for_old_records_and_hidden_for_new_ones():
    sweden = load_jurisdiction("se")
    now = {code.id for code in sweden.codes("placement_type", date(2026, 11, 24))}
    then = {code.id for code in sweden.codes("placement_type", date(2012, 3, 1))}
    assert "phase-3-occupation" not in now
    assert "phase-3-occupation" in then
    assert "introduction-job" not in then
    assert sweden.label("placement_type", "phase-3-occupation", "sv") == "Sysselsättning (Fas 3)"


def test_a_training_contract_is_paid_counts_as_a_hire_and_names_its_grant():
    contract = load_jurisdiction("is").placement_type("training-contract")
    assert (contract.paid, contract.counts_as_hire) == (True, True)
    assert contract.grant is not None
    assert (contract.grant.months, contract.grant.round_by) == (6, "half-up-month")
    assert load_jurisdiction("is").parameter(contract.grant.parameter, date(2023, 5, 1)).amount == 228689


def test_what_is_not_there_is_named():
    with pytest.raises(NotFoundError, match="2022-12-31"):
        load_jurisdiction("is").parameter("top-scale-assistance", date(2022, 12, 31))
    with pytest.raises(NotFoundError, match="nosuch"):
        load_jurisdiction("se").placement_type("nosuch")
    with pytest.raises(NotFoundError, match="choose one of se, is"):
        load_jurisdiction("no")
