"""Identity numbers: no real number is locked out, no doubtful one passes without a note."""

import json
import os
import pickle
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from virkni_desktop.identity_number import (
    ICELANDIC_ORGANISATIONS,
    ICELANDIC_PERSONS,
    SWEDISH_ORGANISATIONS,
    SWEDISH_PERSONS,
    Check,
    IdentityNumber,
    IdentityNumberError,
    Kind,
    age,
    display,
    mask,
    parse,
)

TODAY = date(2026, 11, 22)
CORPUS = os.environ.get("VIRKNI_CORPUS")

TEST_PERSONNUMMER = ["189001019802", "200001012384", "201701012393", "197908302396"]
TEST_SAMORDNINGSNUMMER = ["191401682396", "191403702390"]
TEST_KENNITALA = ["0101302989", "0101303019", "0101307789", "0101302399", "0101302129", "0101304929"]


def swedish(text: str) -> IdentityNumber:
    return parse(text, SWEDISH_PERSONS, TODAY)


def icelandic(text: str) -> IdentityNumber:
    return parse(text, ICELANDIC_PERSONS, TODAY)


def said(number: IdentityNumber) -> str:
    return " ".join(str(note) for note in number.notes)


def luhn_digit(nine: str) -> str:
    """An own computation, digit by digit, to hold against the product's."""
    total = 0
    for place, digit in enumerate(nine):
        product = int(digit) * (2 - place % 2)
        total += product // 10 + product % 10
    return str(-total % 10)


def kennitala_digit(eight: str) -> int:
    return -sum(int(digit) * weight for digit, weight in zip(eight, (3, 2, 7, 6, 5, 4, 3, 2), strict=True)) % 11


@pytest.mark.parametrize("text", TEST_PERSONNUMMER)
def test_official_test_personnummer_are_right_without_a_note(text: str) -> None:
    number = swedish(text)
    assert (number.kind, number.value, number.check, number.notes) == (Kind.PERSONNUMMER, text, Check.OK, ())
    assert number.birth_date == date.fromisoformat(text[:8])


@pytest.mark.parametrize("text", TEST_SAMORDNINGSNUMMER)
def test_official_test_samordningsnummer_are_right_without_a_note(text: str) -> None:
    number = swedish(text)
    assert (number.kind, number.value, number.check, number.notes) == (Kind.SAMORDNINGSNUMMER, text, Check.OK, ())


def test_a_samordningsnummer_adds_sixty_to_the_day_of_birth() -> None:
    assert swedish("191401682396").birth_date == date(1914, 1, 8)


@pytest.mark.parametrize("month_and_day", ["0075", "0560", "0291"])
def test_a_samordningsnummer_may_have_no_known_birth_date(month_and_day: str) -> None:
    nine = f"80{month_and_day}238"
    number = swedish(f"19{nine}{luhn_digit(nine)}")
    assert (number.kind, number.birth_date, number.check) == (Kind.SAMORDNINGSNUMMER, None, Check.OK)


@pytest.mark.parametrize("letter", "TRSUWXJKLMN")
def test_an_interim_number_has_a_letter_and_no_check_digit(letter: str) -> None:
    number = swedish(f"000101-{letter.lower()}220")
    assert (number.kind, number.value) == (Kind.INTERIM, f"20000101{letter}220")
    assert (number.check, number.birth_date) == (Check.NONE, date(2000, 1, 1))


@pytest.mark.parametrize(
    "text",
    [
        "790830-2396",
        "7908302396",
        "19790830-2396",
        " 197908302396 ",
        "19790830\u20132396",
        "790830 - 2396",
        "790830\u00a02396",
        "'197908302396",
        "\ufeff19790830\u20112396",
    ],
)
def test_a_number_is_found_however_it_was_written_and_the_writing_is_kept(text: str) -> None:
    number = swedish(text)
    assert (number.value, number.original, number.notes) == ("197908302396", text, ())


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "79083-02396",
        "7908-30-2396",
        "79-0830-23 96",
        "790830--2396",
        "790830\u20142396",
        "790830_2396",
        "19790830239",
        "1979083023966",
        "790830-A396",
        "7908T0-2396",
        "790830-23T6",
        "٧٩٠٨٣٠٢٣٩٦",
        "790830239²",
        "Anna Andersson",
        "1,97908302396E+11",
    ],
)
def test_what_is_no_number_is_refused_in_a_sentence_that_does_not_repeat_it(text: str) -> None:
    with pytest.raises(IdentityNumberError) as refusal:
        swedish(text)
    assert str(refusal.value).endswith(".")
    assert not text.strip() or text not in str(refusal.value)


def test_a_wrong_check_digit_is_a_note_and_not_a_refusal() -> None:
    number = swedish("19790830-2397")
    assert (number.value, number.check) == ("197908302397", Check.MISMATCH)
    assert "check digit" in said(number)


@pytest.mark.parametrize(("text", "named"), [("790431-2396", "1979-04-31"), ("19791330-2396", "1979-13-30")])
def test_a_date_that_does_not_exist_is_named_in_the_refusal(text: str, named: str) -> None:
    with pytest.raises(IdentityNumberError, match=named):
        swedish(text)


def test_a_birth_after_today_is_refused() -> None:
    with pytest.raises(IdentityNumberError, match="2027"):
        swedish("20270101-2396")


def test_a_birth_today_is_no_future() -> None:
    assert swedish("20261122-2396").birth_date == TODAY


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("261122-2396", 2026),
        ("261123-2396", 1926),
        ("271122-2396", 1927),
        ("101122-2396", 2010),
        ("261122+2396", 1926),
        ("271122+2396", 1827),
        ("900101+9802", 1890),
        ("18900101+9802", 1890),
    ],
)
def test_two_digits_are_the_latest_year_that_is_possible(text: str, year: int) -> None:
    born = swedish(text).birth_date
    assert born is not None
    assert born.year == year


@pytest.mark.parametrize(
    ("text", "doubted"),
    [
        ("101122-2396", False),
        ("101123-2396", True),
        ("361122-2396", False),
        ("351122-2396", True),
        ("20101123-2396", False),
        ("350101+2396", False),
    ],
)
def test_a_guessed_century_is_doubted_below_sixteen_and_above_ninety(text: str, doubted: bool) -> None:
    assert ("two digits" in said(swedish(text))) is doubted


def test_serial_number_000_is_noted() -> None:
    number = swedish("20150916-0006")
    assert (number.check, len(number.notes)) == (Check.OK, 1)
    assert "000" in said(number)


@pytest.mark.parametrize("text", TEST_KENNITALA)
def test_official_test_kennitala_are_right_without_a_note(text: str) -> None:
    number = icelandic(f"{text[:6]}-{text[6:]}")
    assert (number.kind, number.value, number.check, number.notes) == (Kind.KENNITALA, text, Check.OK, ())
    assert number.birth_date == date(1930, 1, 1)


def test_a_kennitala_of_2026_without_check_digit_is_accepted_with_a_note() -> None:
    number = icelandic("010130-2999")
    assert (number.value, number.check) == ("0101302999", Check.MISMATCH)
    assert "18 February 2026" in said(number)


@pytest.mark.parametrize(("century", "year"), [("8", 1870), ("9", 1970)])
def test_the_last_digit_of_a_kennitala_is_its_century(century: str, year: int) -> None:
    assert icelandic(f"120370-201{century}").birth_date == date(year, 3, 12)


@pytest.mark.parametrize("text", ["320174-3399", "290290-4499", "150370-6497", "010170-2010", "103019", "010130+2989"])
def test_a_kennitala_needs_a_real_date_a_century_and_ten_digits(text: str) -> None:
    with pytest.raises(IdentityNumberError):
        icelandic(text)


def test_nine_digits_that_lost_a_leading_zero_are_not_guessed_at() -> None:
    with pytest.raises(IdentityNumberError):
        icelandic("101303019")


@pytest.mark.parametrize("text", ["892350-1739", "9123456789"])
def test_a_kerfiskennitala_has_neither_birth_date_nor_check_digit(text: str) -> None:
    number = icelandic(text)
    assert (number.kind, number.birth_date, number.check) == (Kind.KERFISKENNITALA, None, Check.NONE)


def test_an_icelandic_organisation_is_known_by_its_day_plus_forty() -> None:
    number = parse("530269-7609", ICELANDIC_ORGANISATIONS, TODAY)
    assert (number.kind, number.value, number.check) == (Kind.KENNITALA_ORGANISATION, "5302697609", Check.OK)


@pytest.mark.parametrize("day", ["69", "70", "71"])
def test_the_register_of_companies_may_name_days_of_february_1969_that_never_were(day: str) -> None:
    assert parse(f"{day}0269-4509", ICELANDIC_ORGANISATIONS, TODAY).kind is Kind.KENNITALA_ORGANISATION
    with pytest.raises(IdentityNumberError):
        parse(f"{day}0290-0499", ICELANDIC_ORGANISATIONS, TODAY)


@pytest.mark.parametrize("text", ["212000-2627", "16212000-2627", "162120002627", "2120002627"])
def test_a_swedish_organisation_number_may_carry_the_prefix_16(text: str) -> None:
    number = parse(text, SWEDISH_ORGANISATIONS, TODAY)
    assert (number.kind, number.value, number.check) == (Kind.ORGANISATIONSNUMMER, "2120002627", Check.OK)


def test_a_sole_traders_number_is_recognised_as_personal() -> None:
    assert parse("790830-2396", SWEDISH_ORGANISATIONS, TODAY).kind is Kind.PERSONNUMMER
    assert parse("010130-2989", ICELANDIC_ORGANISATIONS, TODAY).kind is Kind.KENNITALA


def test_of_several_kinds_the_one_with_a_matching_check_digit_wins() -> None:
    both = (Kind.PERSONNUMMER, Kind.KENNITALA)
    assert parse("0101302989", both, TODAY).kind is Kind.KENNITALA
    assert parse("0101302999", (Kind.KENNITALA,), TODAY).check is Check.MISMATCH


@pytest.mark.parametrize(
    ("value", "kind", "shown", "masked"),
    [
        ("197908302396", Kind.PERSONNUMMER, "790830-2396", "790830-****"),
        ("189001019802", Kind.PERSONNUMMER, "18900101-9802", "18900101-****"),
        ("191401682396", Kind.SAMORDNINGSNUMMER, "19140168-2396", "19140168-****"),
        ("20000101T220", Kind.INTERIM, "000101-T220", "000101-****"),
        ("0101302989", Kind.KENNITALA, "010130-2989", "010130-****"),
        ("8923501739", Kind.KERFISKENNITALA, "892350-1739", "892350-****"),
        ("2120002627", Kind.ORGANISATIONSNUMMER, "212000-2627", "212000-2627"),
        ("5302697609", Kind.KENNITALA_ORGANISATION, "530269-7609", "530269-7609"),
    ],
)
def test_numbers_are_shown_with_a_hyphen_and_people_are_masked(value: str, kind: Kind, shown: str, masked: str) -> None:
    assert (display(value, kind), mask(value, kind)) == (shown, masked)


@pytest.mark.parametrize(
    ("born", "today", "years"),
    [
        (date(1979, 8, 30), date(2026, 8, 29), 46),
        (date(1979, 8, 30), date(2026, 8, 30), 47),
        (date(2008, 2, 29), date(2026, 2, 28), 17),
        (date(2008, 2, 29), date(2026, 3, 1), 18),
    ],
)
def test_age_counts_whole_years(born: date, today: date, years: int) -> None:
    assert age(born, today) == years


def test_a_refusal_survives_the_way_from_another_process() -> None:
    with pytest.raises(IdentityNumberError) as refusal:
        swedish("790431-2396")
    assert str(pickle.loads(pickle.dumps(refusal.value))) == str(refusal.value)


@given(born=st.dates(date(1900, 1, 1), TODAY), serial=st.integers(1, 999))
def test_every_swedish_number_with_a_right_check_digit_is_right_in_every_writing(born: date, serial: int) -> None:
    nine = f"{born:%y%m%d}{serial:03}"
    value = f"{born:%Y}{nine[2:]}{luhn_digit(nine)}"
    sign = "+" if born.year <= TODAY.year - 100 else "-"
    for text in (
        value,
        f"{value[:8]}-{value[8:]}",
        f"{value[2:8]}{sign}{value[8:]}",
        display(value, Kind.PERSONNUMMER),
    ):
        number = swedish(text)
        assert (number.value, number.check, number.birth_date) == (value, Check.OK, born)


@given(born=st.dates(date(1900, 1, 1), TODAY), serial=st.integers(0, 99), wrong=st.integers(1, 9))
def test_every_kennitala_is_accepted_and_only_a_right_check_digit_is_called_right(
    born: date, serial: int, wrong: int
) -> None:
    eight = f"{born:%d%m%y}{serial:02}"
    digit = kennitala_digit(eight)
    century = "9" if born.year < 2000 else "0"
    if digit < 10:
        right = icelandic(f"{eight}{digit}{century}")
        assert (right.check, right.birth_date, right.notes) == (Check.OK, born, ())
    doubted = icelandic(f"{eight}{(digit + wrong) % 10}{century}")
    assert (doubted.check, len(doubted.notes)) == (Check.MISMATCH, 1)


@given(
    st.text(max_size=16) | st.text("0123456789+- ", max_size=16) | st.from_regex(r"\d{6,8}[-+]?\w{4}", fullmatch=True)
)
def test_any_text_gives_a_number_that_reads_back_or_a_refusal(text: str) -> None:
    try:
        number = parse(text, tuple(Kind), TODAY)
    except IdentityNumberError:
        return
    assert parse(number.value, (number.kind,), TODAY).value == number.value
    assert parse(display(number.value, number.kind), (number.kind,), TODAY).value == number.value


@pytest.mark.skipif(not CORPUS, reason="VIRKNI_CORPUS names no folder with lists of official test numbers")
@pytest.mark.parametrize(
    ("name", "kind"), [("allPins.json", Kind.PERSONNUMMER), ("allCoords.json", Kind.SAMORDNINGSNUMMER)]
)
def test_every_official_test_number_of_a_list_is_accepted(name: str, kind: Kind) -> None:
    lists = list(Path(CORPUS or ".").rglob(name))
    if not lists:
        pytest.skip(f"no {name} there")
    values = json.loads(lists[0].read_text(encoding="utf-8"))
    assert [value for value in values if (swedish(value).kind, swedish(value).value) != (kind, value)] == []
