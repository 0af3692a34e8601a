"""Layouts that a person names the columns of: made once, remembered with the import, known by their headers."""

from functools import partial

import pytest

from virkni_desktop.errors import ImportFileError
from virkni_desktop.exchange.column_check import check_columns
from virkni_desktop.exchange.importing import prepare_import
from virkni_desktop.exchange.own_mapping import guess_list, known_senders, map_as, remembered_profile
from virkni_desktop.exchange.tables import read_table
from virkni_desktop.exchange.taking_in import take, take_in
from virkni_desktop.exchange.unknown_layout import Lacking, missing_columns

LINES = ("Nr;Identitet;Vem;Fas nu", "1;197908302396;Jörgen Ekelöf;Fas 2", "2;198712152381;Hawa Öberg;31/2")
FIELDS = {1: "identity_number", 2: "name", 3: "stage"}


@pytest.fixture
def other(tmp_path):
    path = tmp_path / "other.csv"
    path.write_text("\r\n".join(LINES), encoding="utf-8")
    return path


def guess(desk, path):
    return desk.caseload.read(partial(guess_list, table=read_table(path)))


def take_mapped(desk, path, fields=FIELDS):
    table = read_table(path)
    recognised = map_as(table, fields, "Umeå kommun", "se")
    return take(desk.caseload, desk.caseload.read(partial(prepare_import, table=table, recognised=recognised)))


def test_an_unknown_list_is_guessed_and_asked_about(desk, other):
    found = guess(desk, other)
    assert found.asks
    assert found.sender == ""
    assert found.recognised.mapping[1] == "identity_number"


def test_a_list_without_numbers_or_names_is_a_guess_here_and_a_refusal_on_the_command_line(desk, tmp_path):
    path = tmp_path / "places.csv"
    path.write_text("Ort;Antal\nUmeå;4\nLycksele;5\n", encoding="utf-8")
    assert guess(desk, path).asks
    with pytest.raises(ImportFileError, match="neither"):
        take_in(desk.caseload, path)


def test_a_known_list_is_not_asked_about(desk, lists):
    found = guess(desk, lists.november())
    assert not found.asks
    assert found.sender == "Arbetsförmedlingen"


def test_a_mapping_is_remembered_by_the_names_of_the_columns_in_any_order(desk, other, tmp_path):
    assert take_mapped(desk, other).created == 2
    header = ("Vem", "Identitet", "Fas nu", "Nr")
    own = desk.caseload.read(partial(remembered_profile, header=header))
    assert {column.field: column.header for column in own.columns} == {
        "identity_number": "Identitet",
        "name": "Vem",
        "stage": "Fas nu",
    }
    again = tmp_path / "again.csv"
    again.write_text("\n".join(";".join(reversed(line.split(";"))) for line in LINES), encoding="utf-8")
    found = guess(desk, again)
    assert (found.asks, found.sender) == (False, "Umeå kommun")
    assert take_in(desk.caseload, again).sender == "Umeå kommun"


def test_a_mapping_of_a_known_list_takes_the_place_of_the_built_in_one(desk, lists):
    path = lists.november()
    table = read_table(path)
    recognised = map_as(table, {0: "identity_number", 1: "family", 2: "given"}, "Arbetsförmedlingen", "se")
    take(desk.caseload, desk.caseload.read(partial(prepare_import, table=table, recognised=recognised)))
    assert desk.person("197908302396").values["phone"] is None
    found = guess(desk, path)
    assert found.recognised.profile.id.startswith("own-")


def test_the_words_of_the_sender_for_codes_come_from_the_lists_of_the_country(desk, other):
    take_mapped(desk, other)
    assert desk.person("197908302396").values["stage"] == "phase-2"


def test_columns_that_are_not_taken_in_are_carried_along(desk, other):
    recognised = map_as(read_table(other), FIELDS, "Umeå kommun", "se")
    assert recognised.mapping[0] == "extra:Nr"


def test_senders_are_those_known_and_those_heard_of(desk, other):
    take_mapped(desk, other)
    assert desk.caseload.read(partial(known_senders, jurisdiction="se")) == ("Arbetsförmedlingen", "Umeå kommun")


def test_values_that_do_not_fit_are_counted_with_examples(desk, other):
    table = read_table(other)
    checks = check_columns(table, map_as(table, {**FIELDS, 3: "decision_end"}, "x", "se"), desk.caseload.read(_today))
    number, end = checks[1], checks[3]
    assert (number.fits, number.filled, number.is_key) == (2, 2, True)
    assert (end.fits, end.filled) == (0, 2)
    assert [(one.row, one.value) for one in end.misfits] == [(2, "Fas 2"), (3, "31/2")]
    assert checks[2].samples == ("Jörgen Ekelöf", "Hawa Öberg")


def _today(session):
    return session.today


@pytest.mark.parametrize(
    ("fields", "lacking"),
    [
        (("identity_number", "name"), None),
        (("identity_number", "given"), None),
        (("identity_number",), Lacking.NAME),
        (("name",), Lacking.NUMBER),
        ((), Lacking.BOTH),
    ],
)
def test_a_list_lacks_what_nobody_can_be_told_apart_without(fields, lacking):
    assert missing_columns(fields) is lacking
