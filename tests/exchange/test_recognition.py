from datetime import date

import openpyxl
import pytest
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from virkni_desktop.errors import ImportFileError
from virkni_desktop.exchange.profile import built_in_profiles, known_names, parse_profile
from virkni_desktop.exchange.profile_text import write_profile
from virkni_desktop.exchange.recognition import (
    choose_profile,
    map_columns,
    read_values,
    recognise,
    recognise_as,
    stated_date,
)
from virkni_desktop.exchange.tables import read_table

PROFILES = built_in_profiles()
TODAY = date(2026, 12, 1)
AF = (
    "Personnummer;Efternamn;Förnamn;Telefon;Kommunkod;Programfas;Beslut fr.o.m.;Beslut t.o.m.;"
    "Förbrukade ersättningsdagar;Språk;Försörjning;AF-referens"
)
AF_ROW = "18900101-9802;Öberg;Åsa;070-123;2480;Fas 2;2026-01-01;2026-06-30;37;arabiska;aktivitetsstöd;AF-1"


def profile(name):
    return next(one for one in PROFILES if one.id == name)


@pytest.fixture
def table(text_file):
    return lambda *lines: read_table(text_file("\n".join(lines) + "\n"), known=known_names(PROFILES))


def fields(recognised):
    return list(recognised.mapping.values())


def test_the_agency_list_is_recognised_and_read(table):
    listed = table(AF, AF_ROW)
    recognised = recognise(listed, PROFILES, "se")
    assert (recognised.profile.id, recognised.known, recognised.warnings) == ("af-caseload", True, ())
    values = {name: column.values[0] for name, column in read_values(recognised, listed, TODAY).items()}
    assert values == {
        "identity_number": "189001019802",
        "family": "Öberg",
        "given": "Åsa",
        "phone": "070-123",
        "municipality": "2480",
        "stage": "phase-2",
        "decision_start": date(2026, 1, 1),
        "decision_end": date(2026, 6, 30),
        "days_used": 37,
        "mother_tongue": "arabiska",
        "income_source": "activity-support",
        "agency_reference": "AF-1",
    }


def test_another_layout_of_the_same_sender_is_recognised_by_its_aliases(table):
    listed = table(
        "Ärende;Person;Namn;Från;Till;Använda;Handläggare",
        "AF-1;18900101-9802;Öberg, Åsa;2026-01-01;2026-06-30;37;Eva Ek",
    )
    recognised = recognise(listed, PROFILES, "se")
    assert recognised.profile.sender == "Arbetsförmedlingen"
    assert fields(recognised) == [
        "agency_reference", "identity_number", "name", "decision_start", "decision_end", "days_used", "officer",
    ]  # fmt: skip


def test_the_icelandic_list_is_recognised_and_read(table):
    listed = table(
        "Kennitala;Nafn;Sími;Miðstöð;Úrræði;Hófst;Styrkur",
        "010130-2989;Þóra Snæbjörnsdóttir;828 6265;Austurmiðstöð;IPS;16.9.2026;228.689",
    )
    recognised = recognise(listed, PROFILES, "is")
    assert recognised.profile.id == "vmst-caseload"
    values = read_values(recognised, listed, TODAY)
    assert values["enrolled_on"].values == [date(2026, 9, 16)]
    assert values["grant_amount"].values == [228689]
    assert values["identity_number"].values == ["0101302989"]


def test_a_few_common_columns_are_not_enough_to_name_a_sender(table):
    recognised = recognise(table("Personnummer;Namn;Telefon", "18900101-9802;Åsa Öberg;070-1"), PROFILES, "se")
    assert not recognised.known
    assert recognised.profile.sender not in {one.sender for one in PROFILES}


def test_unknown_columns_are_carried_under_their_header(table):
    recognised = recognise(table(f"{AF};Körkort;;Körkort", f"{AF_ROW};B;x;C"), PROFILES, "se")
    assert fields(recognised)[-3:] == ["extra:Körkort", None, "extra:Körkort (2)"]


def test_a_field_is_given_once_and_to_the_header_before_an_alias(table):
    listed = table("Till;Personnummer;Efternamn;Beslut t.o.m.", "Åsa;18900101-9802;Öberg;2026-06-30")
    assert map_columns(profile("af-caseload"), listed) == {
        0: "extra:Till", 1: "identity_number", 2: "family", 3: "decision_end",
    }  # fmt: skip


def test_the_profile_of_another_country_is_not_chosen(table):
    listed = table(AF, AF_ROW)
    assert choose_profile(PROFILES, listed.header, "is") is None
    assert choose_profile(PROFILES, listed.header, "se") is profile("af-caseload")


def test_a_chosen_profile_that_does_not_fit_names_the_column_that_is_missing(table):
    with pytest.raises(ImportFileError, match="Personnummer"):
        recognise_as(table("Namn;Telefon", "Åsa;070-1", "Bo;070-2"), profile("af-caseload"))


def test_an_unknown_layout_is_understood_from_the_words_of_all_profiles(table):
    listed = table(
        "Löpnr;Personnr;Tilltalsnamn;Efternamn;Mobil;Inskriven;Favoritfärg",
        "1;18900101-9802;Åsa;Öberg;070-1;2026-01-02;röd",
        "2;20000101-2384;Örjan;Hägg;070-2;2026-02-03;blå",
    )
    recognised = recognise(listed, PROFILES, "se")
    assert fields(recognised) == [
        "extra:Löpnr", "identity_number", "given", "family", "phone", "enrolled_on", "extra:Favoritfärg",
    ]  # fmt: skip
    assert "No described list" in str(recognised.warnings[0])


def test_the_profile_of_an_unknown_layout_can_be_kept_and_fits_the_next_file(table):
    listed = table("Personnr;Namn;Inskriven", "18900101-9802;Åsa Öberg;2026-01-02")
    kept = parse_profile(write_profile(recognise(listed, PROFILES, "se").profile), "kept")
    assert fields(recognise_as(listed, kept)) == ["identity_number", "name", "enrolled_on"]


def test_numbers_and_names_are_found_by_their_cells_and_said_to_be_guessed(table):
    listed = table("18900101-9802;Åsa Öberg;070-1", "20000101-2384;Örjan Hägg;070-2", "20170101-2393;Cia Ek;070-3")
    recognised = recognise(listed, PROFILES, "se")
    assert fields(recognised) == ["identity_number", "name", None]
    assert any("because of its cells" in str(warning) for warning in recognised.warnings)


def test_a_column_of_names_under_a_word_for_numbers_is_no_column_of_numbers(table):
    listed = table("Pnr;Person", "18900101-9802;Åsa Öberg", "20000101-2384;Örjan Hägg")
    assert fields(recognise(listed, PROFILES, "se")) == ["identity_number", "name"]


@pytest.mark.parametrize(
    ("lines", "missing"),
    [
        (("Ort;Antal", "Umeå;5", "Växjö;6"), "neither a column of identity numbers nor one of names"),
        (("Namn;Ort", "Åsa Öberg;Umeå", "Bo Ek;Lund"), "no column of identity numbers"),
        (("Personnummer;Ort", "18900101-9802;Umeå", "20000101-2384;Lund"), "no column of names"),
    ],
)
def test_a_list_without_numbers_or_names_is_refused_naming_what_is_missing(table, lines, missing):
    with pytest.raises(ImportFileError, match=missing):
        recognise(table(*lines), PROFILES, "se")


def test_the_date_that_the_sender_states_is_found(table):
    listed = table("Deltagarlista", "Uttag 2026-11-02, enhet Umeå 2020-01-01", "", AF, AF_ROW)
    assert stated_date(profile("af-caseload"), listed, TODAY) == date(2026, 11, 2)
    assert stated_date(profile("af-caseload"), table(AF, AF_ROW), TODAY) is None


def test_without_a_pattern_only_a_single_date_counts(table):
    own = parse_profile('id = "x"\nsender = "y"\n[[column]]\nfield = "phone"\nheader = "Tel"\n', "x")
    assert stated_date(own, table("Unnið 25/02/2015", AF, AF_ROW), TODAY) == date(2015, 2, 25)
    assert stated_date(own, table("Från 2026-01-01 till 2026-06-30", AF, AF_ROW), TODAY) is None


def test_day_numbers_of_an_old_mac_workbook_count_from_1904(tmp_path):
    book = openpyxl.Workbook()
    book.epoch = CALENDAR_MAC_1904
    for row in (
        ["Personnummer", "Namn", "Inskriven"],
        ["18900101-9802", "Åsa Öberg", 44819],
        ["20000101-2384", "Bo Ek", None],
    ):
        book.active.append(row)
    book.active["C3"] = date(2026, 9, 16)
    book.save(tmp_path / "mac.xlsx")
    listed = read_table(tmp_path / "mac.xlsx")
    values = read_values(recognise(listed, PROFILES, "se"), listed, TODAY)
    assert values["enrolled_on"].values == [date(2026, 9, 16), date(2026, 9, 16)]


def test_the_open_list_is_recognised_by_its_own_names(table):
    names = [column.header for column in profile("open-caseload").columns if column.written]
    cells = {"identity_number": "18900101-9802", "given": "Åsa", "family": "Öberg", "exchange_id": "x-1"}
    listed = table(";".join(names), ";".join(cells.get(name, "") for name in names))
    recognised = recognise(listed, PROFILES, "se")
    assert (recognised.profile.id, fields(recognised)) == ("open-caseload", names)
