"""Lists written back: in the sender's layout, safe to open, and the same when they come again."""

import csv
from datetime import date

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from virkni_desktop.casework.people import register_participant
from virkni_desktop.errors import InputError
from virkni_desktop.exchange.exporting import export_list, list_to_send

JORGEN = "197908302396"
TRICKY = ("=1+1", "+46 70 111 22 33", "@SUM(A1)", "'=x", "''-y", "＝cmd", '"quoted"; ok', "Ærö|ß", "0070", "Yılmaz")


def texts(path, encoding="utf-8-sig"):
    with path.open(encoding=encoding, newline="") as file:
        return list(csv.reader(file, delimiter=";"))


def test_a_workbook_goes_back_as_it_came(desk, lists, tmp_path):
    data = [[*cells, date(2026, 5, 1 + place), place / 2, "="] for place, cells in enumerate(lists.rows())]
    came = lists.write(data, header=(*lists.header, "Möte", "Poäng", "Not"))
    desk.take(came)
    out = tmp_path / "out.xlsx"
    assert export_list(desk.caseload, "af-caseload", out).rows == 10
    before, after = (openpyxl.load_workbook(path).active for path in (came, out))
    assert after.title == "Deltagare"
    sent = list(after.iter_rows(values_only=True))
    assert [list(one) for one in before.iter_rows(values_only=True)][:14] == [list(one) for one in sent]
    assert {cell.data_type for row in after.iter_rows(min_row=5) for cell in row} <= {"s", "n", "d"}


@pytest.mark.parametrize("ending", ["csv", "xlsx", "tsv"])
@pytest.mark.parametrize("profile", ["af-caseload", "open-caseload"])
def test_what_was_sent_changes_nothing_when_it_comes_again(desk, lists, tmp_path, profile, ending):
    desk.take(lists.november())
    desk.edit(JORGEN, phone="+46 76 123 45 67", given="Jörgen  Bo")
    out = tmp_path / f"out.{ending}"
    before = desk.content_hash()
    export_list(desk.caseload, profile, out)
    receipt = desk.take(out)
    assert (receipt.profile, receipt.rows, receipt.unchanged) == (profile, 10, 10)
    assert desk.content_hash() == before


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
@pytest.mark.parametrize("profile", ["vmst-caseload", "open-caseload"])
def test_an_icelandic_list_changes_nothing_when_it_comes_again(icelandic, text_file, tmp_path, profile, ending):
    text = "Kennitala;Nafn;Sími;Miðstöð;Úrræði;Upphaf;Fjárhæð\r\n010130-2989;Þór Örn;5551234;Suður;IPS;1.2.2026;228.689\r\n"
    text += "010130-3019;Ævar;;Norður;TINNA;12.11.2025;90.000\r\n"
    icelandic.take(text_file(text))
    out = tmp_path / f"out.{ending}"
    before = icelandic.content_hash()
    export_list(icelandic.caseload, profile, out)
    assert icelandic.take(out).unchanged == 2
    assert icelandic.content_hash() == before


def test_text_goes_back_in_the_senders_words_dates_and_numbers(icelandic, text_file, tmp_path):
    text = "Kennitala;Nafn;Sími;Miðstöð;Úrræði;Upphaf;Fjárhæð\r\n010130-2989;Þór Örn;555 1234;Suður;IPS;1.2.2026;228.689\r\n"
    icelandic.take(text_file(text, encoding="utf-8-sig"))
    out = tmp_path / "out.csv"
    export_list(icelandic.caseload, "vmst-caseload", out)
    assert out.read_bytes() == text.encode("utf-8-sig")


def test_a_list_that_never_came_is_written_as_the_profile_declares(desk, lists, tmp_path):
    desk.do(lambda session: register_participant(session, identity_number=JORGEN, given="Jörgen", family="Ekelöf"))
    desk.do(lambda session: register_participant(session, given="Nummerlös"))
    out = tmp_path / "out.csv"
    made = export_list(desk.caseload, "af-caseload", out)
    assert (made.rows, made.numberless) == (1, 1)
    assert texts(out)[4][:4] == ["19790830-2396", "Ekelöf", "Jörgen", ""]
    assert texts(out)[1] == ["Uttag 2026-12-03"]


def test_nobody_with_a_protected_identity_leaves_and_they_are_counted(desk, lists, tmp_path):
    desk.take(lists.november())
    desk.edit(JORGEN, protected_identity=True)
    out = tmp_path / "out.csv"
    made = export_list(desk.caseload, "af-caseload", out)
    assert (made.rows, made.protected) == (9, 1)
    assert "Ekelöf" not in out.read_text(encoding="utf-8-sig")
    assert "1" in str(made.left_out[0])


def test_people_who_are_not_in_the_senders_list_any_more_do_not_go_back(desk, lists):
    desk.take(lists.november())
    desk.take(lists.write(lists.rows()[1:]))
    assert len(desk.caseload.read(lambda session: list_to_send(session, "af-caseload")).rows) == 9
    assert len(desk.caseload.read(lambda session: list_to_send(session, "open-caseload")).rows) == 10


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_no_text_runs_as_a_formula_and_all_of_it_comes_back(desk, lists, tmp_path, ending):
    data = [lists.row(place, förnamn=text, telefon=text) for place, text in enumerate(TRICKY)]
    desk.take(lists.write(data))
    out = tmp_path / f"out.{ending}"
    before = desk.content_hash()
    export_list(desk.caseload, "af-caseload", out)
    if ending == "csv":
        cells = [cell for line in texts(out) for cell in line]
        assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "＝", "\t"))]
    else:
        sheet = openpyxl.load_workbook(out).active
        assert not [cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
    assert desk.take(out, confirmed=True).unchanged == 10
    assert desk.content_hash() == before


def test_a_code_page_that_lacks_a_letter_gives_way_to_one_that_has_it(desk, lists, text_file, tmp_path):
    header = "Personnummer;Efternamn;Förnamn;Programfas;AF-referens\r\n"
    desk.take(text_file(f"{header}790830-2396;Ekelöf;Jörgen;Fas 1;AF-1\r\n", encoding="cp1252"))
    out = tmp_path / "out.csv"
    assert export_list(desk.caseload, "af-caseload", out).encoding == "windows-1252"
    desk.edit(JORGEN, family="Yılmaz")
    assert export_list(desk.caseload, "af-caseload", out).encoding == "utf-8-sig"
    assert texts(out)[1][1] == "Yılmaz"


def test_a_layout_that_no_profile_describes_goes_back_too(desk, text_file, tmp_path):
    text = "Id;Kursnamn;Fullständigt namn\r\n19790830-2396;A;Jörgen Ekelöf\r\n19871215-2381;B;Hawa Öberg\r\n"
    receipt = desk.take(text_file(text, encoding="utf-8-sig"))
    assert (receipt.created, receipt.profile[:7]) == (2, "layout-")
    out = tmp_path / "out.csv"
    export_list(desk.caseload, receipt.profile, out)
    assert out.read_bytes() == text.encode("utf-8-sig")


def test_an_unknown_profile_is_refused_by_name(desk, tmp_path):
    with pytest.raises(InputError, match="open-caseload"):
        export_list(desk.caseload, "none", tmp_path / "out.csv")
    assert not list(tmp_path.glob("out*"))


NAMES = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=12)


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(names=st.lists(NAMES, min_size=4, max_size=4), ending=st.sampled_from(["csv", "xlsx"]))
def test_any_text_comes_back_as_it_was(desk, lists, tmp_path, names, ending):
    """People are written over and over: what the coach typed last is what comes back."""
    if not desk.count("person"):
        desk.take(lists.november())
    given_name, family, phone, language = names
    desk.edit(JORGEN, given=given_name, family=family, phone=phone, mother_tongue=language)
    before = desk.content_hash()
    out = tmp_path / f"out.{ending}"
    export_list(desk.caseload, "af-caseload", out)
    receipt = desk.take(out)
    assert (receipt.rows, receipt.unchanged) == (10, 10)
    assert desk.content_hash() == before


def test_code_points_that_no_workbook_can_hold_do_not_stop_a_list(desk, tmp_path):
    person = {"given": "Åsa\ufffe", "family": "Öberg\uffff", "identity_number": "189001019802"}
    desk.do(lambda session: register_participant(session, **person))
    export_list(desk.caseload, "open-caseload", tmp_path / "ut.xlsx")
    rows = openpyxl.load_workbook(tmp_path / "ut.xlsx").active.iter_rows(values_only=True)
    assert any("Åsa" in row and "Öberg" in row for row in rows)
