"""Municipalities have their names, and what is not known shows itself."""

import pytest

from virkni_desktop.forms.municipalities import load_municipalities, municipality_code, municipality_name


@pytest.mark.parametrize(
    ("country", "code", "name"),
    [
        ("se", "2480", "Umeå"),
        ("se", "0180", "Stockholm"),
        ("is", "0000", "Reykjavíkurborg"),
        ("se", "2482", "Skellefteå"),
    ],
)
def test_a_code_has_its_name_and_a_name_its_code(country, code, name):
    assert municipality_name(country, code) == name
    assert municipality_code(country, name) == code
    assert municipality_code(country, f" {name.upper()} ") == code


def test_what_is_not_known_stays_as_it_is():
    assert municipality_name("se", "9999") == "9999"
    assert municipality_name("se", "Mellan två kommuner") == "Mellan två kommuner"
    assert municipality_code("is", "Ukjent bygd") == "Ukjent bygd"
    assert municipality_name("se", "") == ""


def test_codes_have_four_figures_and_no_name_stands_twice():
    for country in ("se", "is"):
        names = load_municipalities(country)
        assert all(len(code) == 4 and code.isdigit() for code in names)
        assert len(set(names.values())) == len(names)
    assert len(load_municipalities("se")) == 290
