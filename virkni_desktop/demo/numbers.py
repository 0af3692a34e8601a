"""Identity numbers for invented people: official test numbers, and numbers that are not given to anyone.

Sweden: a slice of Skatteverket's official test numbers; when it is used up, numbers with the serials 980-999 that mark
Skatteverket's test numbers. Iceland: kennitölur with the serials 00-19, which to our knowledge are not issued.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from virkni_desktop.demo.words import test_numbers
from virkni_desktop.identity_number import (
    ICELANDIC_PERSONS,
    SWEDISH_PERSONS,
    Check,
    IdentityNumber,
    IdentityNumberError,
    parse,
)

YOUNGEST, OLDEST = 18, 63
_WITHOUT_CHECK_DIGIT = 12
"""One in so many Icelandic numbers has no check digit, as those issued since February 2026."""


def swedish_numbers(chance: Random, today: date) -> Iterator[IdentityNumber]:
    """Numbers of people of working age, none twice; ends after some hundred thousand."""
    official = list(test_numbers())
    chance.shuffle(official)
    for text in official:
        number = _parsed(text, today)
        if number and number.birth_date and _is_of_working_age(number.birth_date, today):
            yield number
    known = set(official)
    for born, serial in _days_and_serials(chance, today, range(980, 1000)):
        nine = f"{born:%y%m%d}{serial}"
        text = f"{born:%Y%m%d}{serial}{_luhn_digit(nine)}"
        if text not in known:
            yield parse(text, SWEDISH_PERSONS, today)


def icelandic_numbers(chance: Random, today: date) -> Iterator[IdentityNumber]:
    """Numbers of people of working age, none twice; some without a check digit that fits."""
    for born, serial in _days_and_serials(chance, today, range(20)):
        without = chance.randrange(_WITHOUT_CHECK_DIGIT) == 0
        century = "9" if born.year < 2000 else "0"
        for digit in chance.sample("0123456789", 10):
            number = parse(f"{born:%d%m%y}{serial:02}{digit}{century}", ICELANDIC_PERSONS, today)
            if (number.check is Check.OK) is not without:
                yield number
                break  # some serials have no check digit that fits: those are skipped


def _days_and_serials(chance: Random, today: date, serials: range) -> Iterator[tuple[date, int]]:
    """Every birthday once with each serial, in an order of chance."""
    first = today - timedelta(days=round(OLDEST * 365.25))
    days = [first + timedelta(days=number) for number in range(round((OLDEST - YOUNGEST) * 365.25))]
    for serial in chance.sample(serials, len(serials)):
        chance.shuffle(days)
        for day in days:
            yield day, serial


def _parsed(text: str, today: date) -> IdentityNumber | None:
    try:
        return parse(text, SWEDISH_PERSONS, today)
    except IdentityNumberError:
        return None  # a day fixed long ago makes later births impossible


def _is_of_working_age(born: date, today: date) -> bool:
    return YOUNGEST * 365 <= (today - born).days <= (OLDEST + 3) * 365


def _luhn_digit(nine: str) -> int:
    doubled = (int(digit) * (2 - place % 2) for place, digit in enumerate(nine))
    return -sum(number // 10 + number % 10 for number in doubled) % 10
