"""The printed contract says who agrees, on what and what is paid, and keeps terms and signatures on one page."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from tests.documents.test_plan import in_order
from virkni_desktop.casework.grants import first_of_the_month_after, grant_schedule
from virkni_desktop.documents.contract import ContractDocument, ContractMonth, contract_code, contract_pdf
from virkni_desktop.documents.fonts import UnprintableError
from virkni_desktop.documents.signatures import Party, PartyRole
from virkni_desktop.forms.jurisdiction import load_jurisdiction


@pytest.fixture
def contract():
    schedule = grant_schedule(load_jurisdiction("is"), "training-contract", 50, date(2026, 9, 1))
    months = tuple(
        ContractMonth(
            month.number, month.starts_on, month.ends_on, 50, month.amount, first_of_the_month_after(month.ends_on)
        )
        for month in schedule.months
    )
    return ContractDocument(
        organisation="Atvinnu- og virknimiðlun",
        initials="GA",
        identifier="C-3F21AB",
        title="Starfsþjálfunarsamningur",
        participant="Gervimaður Ameríka",
        workplace="Hafnarbúðin ehf.",
        starts_on=date(2026, 9, 1),
        ends_on=date(2027, 2, 28),
        share=50,
        printed_on=date(2026, 11, 26),
        created_at=datetime(2026, 11, 26, 12, tzinfo=UTC),
        role="Afgreiðsla",
        tasks="Raðar í hillur.",
        adaptations="Gátlisti með myndum.",
        supervisor="Bergþóra Ísleifsdóttir",
        supervisor_phone="555-0000",
        week=((1, ("08:00", "14:40", 0)), (2, ("08:00", "14:40", 0)), (4, ("08:00", "14:40", 0))),
        months=months,
        full_amount=228689,
        currency="ISK",
        parties=(
            Party(PartyRole.PARTICIPANT, "Gervimaður Ameríka", date(2026, 8, 28)),
            Party(PartyRole.WORKPLACE, "Hafnarbúðin ehf."),
            Party(PartyRole.OFFICE, "Atvinnu- og virknimiðlun"),
        ),
    )


def test_the_contract_reads_from_the_parties_to_the_signatures(contract, read):
    assert in_order(
        read(contract_pdf(contract, "is").content).text,
        "Starfsþjálfunarsamningur", "Gervimaður Ameríka · Hafnarbúðin ehf.", "Vinnustaður: Hafnarbúðin ehf.",
        "Tímabil: 1. september 2026 – 28. febrúar 2027", "Starfshlutfall: 50 prósent",
        "Vinnutími: mán–þri 08:00–14:40, fim 08:00–14:40", "Leiðbeinandi: Bergþóra Ísleifsdóttir, 555-0000",
        "Raðar í hillur.", "Gátlisti með myndum.", "228.689 kr. á mánuði", "1.–30. september 2026", "114.345 kr.",
        "1. október 2026", "686.070 kr.", "Við erum sammála", "Gervimaður Ameríka, þátttakandi", "Undirritað 28. ágúst 2026",
        "Hafnarbúðin ehf., vinnustaður", "Atvinnu- og virknimiðlun, skrifstofa",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("sv", ["Arbetstider", "Bidrag", "Summa", "Vi är överens"]),
        ("en", ["Working hours", "Grant", "Total", "We agree"]),
    ],
)
def test_every_language_has_its_own_words(contract, read, language, said):
    assert in_order(read(contract_pdf(contract, language).content).text, *said)


def test_the_months_are_a_table_that_a_screen_reader_can_walk(contract, read):
    roles = [role for _, role in read(contract_pdf(contract, "is").content).elements]
    assert (roles.count("Table"), roles.count("TR"), roles.count("TH"), roles.count("TD")) == (1, 8, 5, 35)


def test_terms_and_signatures_stand_on_one_page_however_long_the_tasks_are(contract, read):
    for lines in range(0, 40, 3):
        long = replace(contract, tasks="Raðar í hillur og tekur á móti vörum.\n" * lines)
        pages = read(contract_pdf(long, "is").content).pages
        [last] = [page for page in pages if "Við erum sammála" in page]
        assert "Allir aðilar" in last
        assert "Atvinnu- og virknimiðlun, skrifstofa" in last


def test_a_grant_of_many_months_goes_on_under_its_head_on_the_next_page(contract, read):
    many = replace(contract, months=contract.months * 12)
    pages = read(contract_pdf(many, "is").content).pages
    assert sum("Upphæð" in page for page in pages) == len([page for page in pages if "114.345" in page]) > 1


def test_a_contract_without_grant_has_no_table(contract, read):
    found = read(contract_pdf(replace(contract, months=()), "en").content)
    assert "Grant" not in found.text
    assert "Table" not in [role for _, role in found.elements]


def test_the_check_code_is_that_of_what_was_agreed_in_any_language_signed_or_not(contract):
    code = contract_pdf(contract, "sv").code
    assert code == contract_pdf(contract, "is").code == contract_code(contract)
    unsigned = replace(contract, parties=tuple(replace(party, signed_on=None) for party in contract.parties))
    assert contract_code(unsigned) == code
    assert contract_code(replace(contract, share=80)) != code


def test_what_cannot_be_printed_is_named(contract):
    with pytest.raises(UnprintableError, match="Verkefni"):
        contract_pdf(replace(contract, tasks="\U0001f600"), "is")
