"""Dates, numbers and names come out as people in Sweden and Iceland write them."""

from datetime import date, time
from decimal import Decimal

import pytest

from virkni_desktop.formats import (
    clock_time,
    date_in_sentence,
    day_month,
    day_month_in_words,
    fold,
    full_date,
    half_up,
    initials,
    iso_week,
    long_date,
    masked,
    money,
    near_date,
    number,
    parse_date,
    percent,
    percent_in_words,
    short_date,
    sort_key,
    weekday_name,
)

FRIDAY = date(2026, 12, 4)
TUESDAY = date(2026, 11, 24)


def plain(text):
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("language", "full", "short", "narrow"),
    [
        ("sv", "fredag 4 december 2026", "2026-12-04", "4 dec"),
        ("is", "föstudagur 4. desember 2026", "4.12.2026", "4. des."),
        ("en", "Friday 4 December 2026", "2026-12-04", "4 Dec"),
    ],
)
def test_dates_are_written_as_the_language_writes_them(language, full, short, narrow):
    assert plain(full_date(FRIDAY, language)) == full
    assert short_date(FRIDAY, language) == short
    assert plain(day_month(FRIDAY, language)) == narrow
    assert full_date(FRIDAY, language).endswith(long_date(FRIDAY, language))
    assert full_date(FRIDAY, language).startswith(day_month_in_words(FRIDAY, language))


def test_a_weekday_is_inflected_inside_an_icelandic_sentence():
    assert plain(date_in_sentence(FRIDAY, "is")) == "föstudaginn 4. desember 2026"
    assert plain(date_in_sentence(FRIDAY, "sv")) == "fredag 4 december 2026"


def test_the_day_never_leaves_its_month_at_a_line_end():
    assert "4\u00a0december" in long_date(FRIDAY, "sv")


def test_weekdays_weeks_and_clock_times():
    assert weekday_name(TUESDAY, "sv", short=True) == "tis"
    assert weekday_name(TUESDAY, "is") == "þriðjudagur"
    assert iso_week(date(2027, 1, 1)) == 53
    assert clock_time(time(10, 0), "sv") == "10.00"
    assert clock_time(time(9, 5), "is") == "09:05"


@pytest.mark.parametrize(
    ("language", "currency", "text"),
    [
        ("sv", "SEK", "228 689 kr"),
        ("is", "ISK", "228.689 kr."),
        ("en", "ISK", "ISK 228,689"),
        ("sv", "ISK", "228 689 ISK"),
    ],
)
def test_money_is_whole_and_separated_as_the_language_does(language, currency, text):
    assert plain(money(228689, currency, language)) == text


def test_no_amount_can_break_at_a_line_end():
    assert " " not in money(228689, "SEK", "sv")


def test_halves_are_rounded_up_and_not_to_even():
    assert half_up(Decimal("114344.5")) == 114345
    assert half_up(Decimal("-0.5")) == -1
    assert half_up(Decimal("2.675"), 2) == Decimal("2.68")


def test_numbers_and_percentages_use_the_decimal_comma():
    assert number(Decimal("1234.5"), "is", 1) == "1.234,5"
    assert number(-3, "sv") == "\u22123"
    assert plain(percent(Decimal("66.65"), "sv", 1)) == "66,7 %"
    assert percent(Decimal("66.65"), "is", 1) == "66,7%"
    assert plain(percent_in_words(50, "is")) == "50 prósent"


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("gudrun", "Guðrún"),
        ("thora", "Þóra"),
        ("aevar", "Ævar"),
        ("ake", "Åke"),
        ("yilmaz", "Yılmaz"),
        ("o'brien", "O’Brien"),
    ],
)
def test_a_name_is_found_by_plain_letters(typed, name):
    assert fold(name) == typed


def test_composed_and_decomposed_letters_fold_and_sort_alike():
    assert fold("A\u030ake") == fold("Åke")
    assert sort_key("A\u030ake", "sv")[:4] == sort_key("Åke", "sv")[:4]


@pytest.mark.parametrize(
    ("language", "in_order"),
    [
        (
            "sv",
            ["Ádám", "Anna", "Édith", "Eva", "Müller", "Myrén", "Vall", "Wall", "Yngve", "Zeb", "Åke", "Ärla", "Östen"],
        ),
        (
            "is",
            ["Anna", "Ari", "Ágúst", "Dúi", "Ðuro", "Elín", "Éva", "Óli", "Yrsa", "Ýmir", "Zoe", "Þóra", "Ævar", "Örn"],
        ),
        ("en", ["Aaron", "Åke", "Bo", "Ömer", "Zoe"]),
    ],
)
def test_names_sort_by_the_alphabet_of_the_language(language, in_order):
    backwards = in_order[::-1]
    assert sorted(backwards, key=lambda name: sort_key(name, language)) == in_order


def test_a_shorter_first_word_sorts_before_a_longer_one():
    assert sorted(["Annalisa", "Anna Öst", "Anna-Lisa"], key=lambda name: sort_key(name, "sv")) == [
        "Anna-Lisa",
        "Anna Öst",
        "Annalisa",
    ]


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Amina Testberg", "A.T."), ("Guðrún Ósk Jónsdóttir", "G.J."), ("Þóra", "Þ."), ("", ""), ("  ", "")],
)
def test_initials_are_of_the_first_and_last_name(name, expected):
    assert initials(name) == expected


@pytest.mark.parametrize(
    ("number_", "hidden"),
    [
        ("189001019802", "900101-****"),
        ("20000101-2384", "000101-****"),
        ("010130-2989", "010130-****"),
        ("0101302989", "010130-****"),
        ("900101+9802", "900101+****"),
        ("20000101-T220", "000101-****"),
        ("somebody", "****"),
        ("", ""),
    ],
)
def test_a_masked_identity_number_never_shows_its_last_four(number_, hidden):
    assert masked(number_) == hidden


@pytest.mark.parametrize(
    ("typed", "language", "expected"),
    [
        ("2026-12-04", "sv", FRIDAY),
        ("20261204", "sv", FRIDAY),
        ("4.12.2026", "is", FRIDAY),
        ("4/12", "sv", FRIDAY),
        ("4. 12.", "is", FRIDAY),
        ("4 dec", "sv", FRIDAY),
        ("4. desember 2026", "is", FRIDAY),
        ("4 December", "is", FRIDAY),
        ("fre", "sv", date(2026, 11, 27)),
        ("fös", "is", date(2026, 11, 27)),
        ("tis", "sv", date(2026, 12, 1)),
        ("imorgon", "sv", date(2026, 11, 25)),
        ("á morgun", "is", date(2026, 11, 25)),
        ("Tomorrow", "sv", date(2026, 11, 25)),
        ("igår", "sv", date(2026, 11, 23)),
        ("+10", "sv", FRIDAY),
        ("+2w", "sv", date(2026, 12, 8)),
        ("+2v", "is", date(2026, 12, 8)),
        ("om 2 veckor", "sv", date(2026, 12, 8)),
        ("-3d", "en", date(2026, 11, 21)),
        ("3 jan", "sv", date(2027, 1, 3)),
        ("20.10.", "is", date(2026, 10, 20)),
    ],
)
def test_a_date_is_understood_as_people_type_it(typed, language, expected):
    assert parse_date(typed, language, TUESDAY) == expected


@pytest.mark.parametrize("typed", ["", "31.4.2026", "31/2", "soon", "m", "13.13.", "4 d", "+2q", "2026-13-01"])
def test_what_is_no_date_is_none(typed):
    assert parse_date(typed, "sv", TUESDAY) is None


def test_a_month_later_stays_inside_the_month():
    assert parse_date("+1 month", "en", date(2027, 1, 31)) == date(2027, 2, 28)
    assert parse_date("+1 y", "en", date(2028, 2, 29)) == date(2029, 2, 28)


@pytest.mark.parametrize(
    ("day", "told"),
    [
        (date(2026, 11, 24), {"sv": "24 nov", "is": "24. nóv.", "en": "24 Nov"}),
        (date(2027, 5, 1), {"sv": "1 maj", "is": "1. maí", "en": "1 May"}),
        (date(2026, 4, 1), {"sv": "1 april 2026", "is": "1. apríl 2026", "en": "1 Apr 2026"}),
    ],
)
def test_a_date_in_a_row_has_its_year_where_it_is_not_plain(day, told):
    for language, words in told.items():
        assert plain(near_date(day, language, date(2026, 11, 26))) == words


@pytest.mark.parametrize("typed", ["0001-01-01", "9999-12-31", "1.1.1066", "å" * 100_000])
def test_a_day_that_nobody_living_and_no_plan_can_have_is_none(typed):
    assert parse_date(typed, "sv", TUESDAY) is None
