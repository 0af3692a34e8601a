import pytest

from virkni_desktop.errors import ImportFileError
from virkni_desktop.exchange.cells import fold
from virkni_desktop.exchange.profile import FIELD_KINDS, Owner, built_in_profiles, known_names, parse_profile
from virkni_desktop.exchange.profile_text import write_profile
from virkni_desktop.exchange.values import ValueKind


def test_the_built_in_profiles_use_the_fields_and_words_of_ours_only():
    profiles = {profile.id: profile for profile in built_in_profiles()}
    assert {"af-caseload", "vmst-caseload", "open-caseload"} <= set(profiles)
    for profile in profiles.values():
        assert {column.field for column in profile.columns} <= set(FIELD_KINDS)
        assert len({column.field for column in profile.columns}) == len(profile.columns)
        assert profile.column("identity_number").required
        assert {"sv", "is", "en"} <= set(profile.title)


def test_the_open_profile_has_every_field():
    profile = next(one for one in built_in_profiles() if one.id == "open-caseload")
    assert {column.field for column in profile.columns} == set(FIELD_KINDS)


def test_no_word_means_two_fields_in_one_profile():
    for profile in built_in_profiles():
        names = [name for column in profile.columns for name in column.names]
        assert len(set(names)) == len(names)


def test_agency_columns_say_so():
    profile = next(one for one in built_in_profiles() if one.id == "af-caseload")
    assert profile.column("decision_end").owner is Owner.AGENCY
    assert profile.column("phone").owner is Owner.COACH
    assert profile.column("days_used").kind is ValueKind.WHOLE


def test_known_names_are_folded_headers_and_aliases():
    names = known_names(built_in_profiles())
    assert {fold("Beslut fr.o.m."), fold("Hófst"), fold("Pnr")} <= names


def test_a_profile_written_as_toml_reads_back_equal():
    for profile in built_in_profiles():
        assert parse_profile(write_profile(profile), "x.toml") == profile


def test_odd_characters_survive_in_toml():
    text = 'id = "x"\nsender = "A \\"B\\" \\\\ \\t\\u0001"\n[[column]]\nfield = "phone"\nheader = "Tel\\n"\nmissing_key = 1\n'
    profile = parse_profile(text, "x.toml")
    assert profile.sender == 'A "B" \\ \t\x01'
    assert parse_profile(write_profile(profile), "x.toml") == profile


HEAD = 'id = "x"\nsender = "y"\n'


@pytest.mark.parametrize(
    "text",
    [
        "",
        "not toml",
        HEAD,
        HEAD + "column = 5",
        HEAD + '[[column]]\nfield = "phone"\nheader = "Tel"\nkind = "nonsense"',
    ],
)
def test_what_is_no_profile_is_named(text):
    with pytest.raises(ImportFileError, match=r"own\.toml is no description of a list"):
        parse_profile(text, "own.toml")
