from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from virkni_desktop.exchange.date_cells import EPOCH_1904, read_date
from virkni_desktop.exchange.identity_cells import read_identity
from virkni_desktop.exchange.number_cells import read_amount, read_code, read_percent, read_whole
from virkni_desktop.exchange.outcome import Noted, Refused
from virkni_desktop.exchange.values import (
    Reading,
    ValueKind,
    comparable_phone,
    read_cell,
    read_column,
    said,
    split_name,
    tidy_text,
)
from virkni_desktop.identity_number import ICELANDIC_PERSONS, SWEDISH_PERSONS

TODAY = date(2026, 12, 1)


def reading(kind, **more):
    return Reading(kind, TODAY, SWEDISH_PERSONS, **more)


@pytest.mark.parametrize(
    "cell",
    [
        "2026-09-16", "2026-9-16", " 2026-09-16 ", "2026/09/16", "2026.09.16", "20260916", "2026-09-16T10:30:00",
        "2026-09-16 00:00:00", "16.9.2026", "16.09.2026", "16. 9. 2026", "16/9/2026", "16-09-2026", "16 september 2026",
        "16. september 2026", "16 sept. 2026", "den 16 september 2026",
        date(2026, 9, 16), datetime(2026, 9, 16, 8, 30),  # noqa: DTZ001 -- spreadsheets have no time zones
        46281.0, 46281.75, 20260916.0,
    ],
)  # fmt: skip
def test_dates_as_offices_write_them(cell):
    assert read_date(cell, TODAY) == date(2026, 9, 16)


@pytest.mark.parametrize(
    ("cell", "month"),
    [
        ("1 januari 2026", 1), ("1. janúar 2026", 1), ("1. febrúar 2026", 2), ("1 mars 2026", 3), ("1. apríl 2026", 4),
        ("1 maj 2026", 5), ("1. maí 2026", 5), ("1. júní 2026", 6), ("1 juli 2026", 7), ("1. ágúst 2026", 8),
        ("1. okt. 2026", 10), ("1. nóvember 2026", 11), ("1 DECEMBER 2026", 12), ("1. des 2026", 12),
    ],
)  # fmt: skip
def test_months_in_swedish_and_icelandic_words(cell, month):
    assert read_date(cell, TODAY) == date(2026, month, 1)


@pytest.mark.parametrize(
    ("cell", "read"),
    [("16.9.26", "2026-09-16"), ("260916", "2026-09-16"), ("1.2.75", "1975-02-01"), ("46281", "2026-09-16")],
)
def test_short_dates_are_read_with_a_note(cell, read):
    found = read_date(cell, TODAY)
    assert isinstance(found, Noted)
    assert found.value == date.fromisoformat(read)
    assert cell in str(found.note)


@pytest.mark.parametrize(
    "cell",
    [
        "31.4.2022",
        "2027-02-31",
        "31/2",
        "2026-13-01",
        "30.2.26",
        "i går",
        "16 smarch 2026",
        12.0,
        99999999.0,
        "9999-01-01",
    ],
)
def test_impossible_dates_are_refused_naming_the_value(cell):
    found = read_date(cell, TODAY)
    assert isinstance(found, Refused)
    assert str(cell).removesuffix(".0") in str(found.reason)


def test_day_numbers_count_from_the_calendar_of_the_workbook():
    assert read_date(44819.0, TODAY, EPOCH_1904) == date(2026, 9, 16)


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1)))
def test_every_day_comes_back_from_each_way_of_writing_it(day):
    for text in (day.isoformat(), f"{day.day}.{day.month}.{day.year}", f"{day:%d/%m/%Y}", f"{day:%Y%m%d}"):
        assert read_date(text, TODAY) == day


@given(st.text(max_size=30))
def test_no_text_breaks_the_readers(text):
    for kind in ValueKind:
        read_cell(text, reading(kind, width=4))


@pytest.mark.parametrize(
    ("cell", "number"),
    [(37.0, 37), ("37", 37), ("37,0", 37), ("1 234", 1234), ("1.234", 1234), ("0", 0), (0.0, 0), ("−5", -5)],
)
def test_whole_numbers(cell, number):
    assert read_whole(cell) == number


@pytest.mark.parametrize("cell", [37.5, "37,5", "424 dagar", "12-15", "abc", float("nan")])
def test_what_is_no_whole_number_is_refused(cell):
    assert isinstance(read_whole(cell), Refused)


@pytest.mark.parametrize(
    ("cell", "amount"),
    [
        ("228.689", 228689), ("228 689", 228689), ("228\u00a0689", 228689), ("120000", 120000), (228689.0, 228689),
        ("1.234.567", 1234567), ("1.234,50", Decimal("1234.50")), ("99,90", Decimal("99.90")), ("99.9", Decimal("99.9")),
        ("228.689 kr.", 228689), ("ISK 228.689", 228689), ("500:-", 500), ("-1 500", -1500), (1234.5, Decimal("1234.5")),
    ],
)  # fmt: skip
def test_amounts_with_nordic_thousands_and_decimals(cell, amount):
    assert read_amount(cell) == amount


@pytest.mark.parametrize("cell", ["228,689", "0.889", "1,234", "mycket", "12.34.56", "1e5"])
def test_amounts_nobody_can_be_sure_of_are_refused(cell):
    assert isinstance(read_amount(cell), Refused)


def test_percent_as_written_and_as_formatted():
    assert read_percent("75 %") == 75
    assert read_percent("37,5") == Decimal("37.5")
    assert read_percent(50.0) == 50
    formatted = read_percent(0.75)
    assert isinstance(formatted, Noted)
    assert formatted.value == 75
    assert isinstance(read_percent("halv"), Refused)


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("2480", "2480"),
        (2480.0, "2480"),
        ("2480.0", "2480"),
        (0.0, "0000"),
        ("0.0", "0000"),
        (114.0, "0114"),
        ("180", "0180"),
        ("1440 Ale", "1440"),
        ("20 Dalarnas län", "0020"),
        ("okänd", "okänd"),
    ],
)
def test_codes_get_back_the_zeros_that_spreadsheets_drop(cell, code):
    assert read_code(cell, 4) == code


def test_a_code_that_is_too_long_is_refused_and_one_without_width_is_kept():
    assert isinstance(read_code("24801", 4), Refused)
    assert read_code("AF-110000", None) == "AF-110000"
    assert read_code(110000.0, None) == "110000"


@pytest.mark.parametrize(
    "cell", ["18900101-9802", "189001019802", " 18900101-9802\u00a0", "'189001019802", 189001019802.0]
)
def test_swedish_numbers_have_one_form(cell):
    assert read_identity(cell, SWEDISH_PERSONS, TODAY) == "189001019802"


def test_a_ten_digit_number_gets_its_century():
    assert read_identity("170101-2393", SWEDISH_PERSONS, TODAY).value == "201701012393"


def test_a_number_cell_that_lost_its_zero_gets_it_back_with_a_note():
    found = read_identity(101302989.0, ICELANDIC_PERSONS, TODAY)
    assert isinstance(found, Noted)
    assert found.value == "0101302989"
    found = read_identity(101012384.0, SWEDISH_PERSONS, TODAY)
    assert isinstance(found, Refused)  # 0101012384 has another check digit
    assert read_identity(1012384.0, SWEDISH_PERSONS, TODAY).value == "200001012384"


def test_a_text_of_nine_digits_is_refused():
    for text in ("101302989", "10130-2989"):
        assert isinstance(read_identity(text, ICELANDIC_PERSONS, TODAY), Refused)


def test_a_number_cell_whose_filled_up_date_is_impossible_is_refused():
    assert isinstance(read_identity(191319802.0, ICELANDIC_PERSONS, TODAY), Refused)


def test_an_exponent_is_undone_only_when_no_digit_was_lost():
    whole = read_identity("1,89001019802E+11", SWEDISH_PERSONS, TODAY)
    assert isinstance(whole, Noted)
    assert whole.value == "189001019802"
    assert isinstance(read_identity("1,89E+11", SWEDISH_PERSONS, TODAY), Refused)
    assert isinstance(read_identity(1.89e11, SWEDISH_PERSONS, TODAY), Refused)


def test_missing_markers_are_nothing_and_zero_is_a_value():
    cells = ["", "-", ".", "..", "...", "*", "***", "X", "<5", "\u00a0", "0"]
    assert read_column(cells, reading(ValueKind.WHOLE)).values == [None] * 10 + [0]


def test_a_profile_has_its_own_missing_markers():
    own = reading(ValueKind.TEXT, missing=frozenset({"", "saknas"}))
    assert read_column(["saknas", "X", ""], own).values == [None, "X", None]


def test_text_is_tidied_without_losing_letters_or_line_ends():
    assert tidy_text("\u00a0Åsa\u00a0 Öberg \u200b") == "Åsa Öberg"
    assert tidy_text("A\u030asa") == "Åsa"
    assert tidy_text("rad 1 \r\n  rad 2") == "rad 1\nrad 2"


def test_our_own_escape_is_undone_in_text_files_only():
    cells = ["'=1+1", "'hej", "O'Neill"]
    assert read_column(cells, reading(ValueKind.TEXT, escaped=True)).values == ["=1+1", "'hej", "O'Neill"]
    assert read_column(cells, reading(ValueKind.TEXT)).values == cells


def test_code_lists_translate_and_unknown_words_are_kept_with_a_note():
    column = read_column(["Fas 1", "FAS 1 ", "Fas 9"], reading(ValueKind.TEXT, codes={"fas1": "phase-1"}))
    assert column.values == ["phase-1", "phase-1", "Fas 9"]
    assert list(column.noted) == [2]


def test_refusals_and_notes_are_told_by_position():
    column = read_column(["2026-01-02", "31.2.2026", "16.9.26", ""], reading(ValueKind.DATE))
    assert column.values == [date(2026, 1, 2), None, date(2026, 9, 16), None]
    assert (list(column.refused), list(column.noted)) == ([1], [2])


def test_truth_values_are_not_taken_for_numbers():
    assert read_column([True, 1.0, False, 0.0], reading(ValueKind.TEXT)).values == ["TRUE", "1", "FALSE", "0"]
    assert list(read_column([True, 1.0], reading(ValueKind.WHOLE)).refused) == [0]


@given(st.lists(st.one_of(st.text(max_size=12), st.floats(allow_nan=False, width=32), st.booleans()), max_size=8))
def test_a_whole_column_reads_as_its_cells_one_by_one(cells):
    for kind in (ValueKind.TEXT, ValueKind.CODE, ValueKind.WHOLE, ValueKind.AMOUNT, ValueKind.DATE):
        for escaped in (False, True):
            how = reading(kind, escaped=escaped)
            column = read_column(cells, how)
            for place, cell in enumerate(cells):
                found = read_cell(cell, how)
                value = found.value if isinstance(found, Noted) else None if isinstance(found, Refused) else found
                assert column.values[place] == value
                assert (place in column.refused) == isinstance(found, Refused)


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Öberg, Åsa", ("Åsa", "Öberg")), ("Åsa Öberg", ("Åsa", "Öberg")), ("Anna Maria Berg", ("Anna Maria", "Berg")),
        ("Jan van der Berg", ("Jan", "van der Berg")), ("Ülkü", ("Ülkü", None)), ("Öberg,", ("Öberg", None)),
    ],
)  # fmt: skip
def test_a_full_name_is_divided(name, parts):
    assert split_name(name) == parts


def test_an_undivided_name_stays_whole():
    assert split_name("Þóra Snæbjörnsdóttir", divided=False) == ("Þóra Snæbjörnsdóttir", None)
    assert split_name("Snæbjörnsdóttir, Þóra", divided=False) == ("Þóra Snæbjörnsdóttir", None)


def test_telephone_numbers_compare_by_their_digits():
    same = ("076-704 29 31", "0767042931", "+46 76-704 29 31", "0046767042931", "767042931")
    assert len(set(map(comparable_phone, same))) == 1
    assert comparable_phone("+354 828 6265") == comparable_phone("828-6265")


def test_values_are_kept_for_the_next_comparison_as_text_or_whole_numbers():
    assert [said(one) for one in (date(2026, 1, 2), Decimal("1.50"), 7, "a", None)] == [
        "2026-01-02",
        "1.50",
        7,
        "a",
        None,
    ]


def test_a_cell_as_long_as_a_book_is_refused_shortly():
    for cell in ("1" * 5_000, "2026-01-01" + " x" * 5_000):
        for kind in (ValueKind.DATE, ValueKind.WHOLE, ValueKind.AMOUNT, ValueKind.PERCENT):
            found = read_cell(cell, reading(kind))
            assert isinstance(found, Refused)
            assert len(str(found.reason)) < 120


def test_text_longer_than_a_spreadsheet_cell_holds_is_refused_since_it_could_not_be_written_back():
    column = read_column(["Å" * 32_767, "Å" * 32_768], reading(ValueKind.TEXT))
    assert column.values[0] == "Å" * 32_767
    assert "32768 characters" in str(column.refused[1])


def test_a_code_that_looks_like_a_formula_comes_back_from_our_own_export():
    assert read_column(["'-AF", "'0AF"], reading(ValueKind.CODE, escaped=True)).values == ["-AF", "'0AF"]
