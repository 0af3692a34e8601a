"""What invented lives are made of."""

from datetime import date
from itertools import islice
from random import Random

import pytest

from virkni_desktop.demo.cast import Cast
from virkni_desktop.demo.days import later, workday, workday_before
from virkni_desktop.demo.diary import _shares
from virkni_desktop.demo.numbers import icelandic_numbers, swedish_numbers
from virkni_desktop.demo.words import load_words, test_numbers
from virkni_desktop.forms.templates import load_template
from virkni_desktop.identity_number import Check, age
from virkni_desktop.models.note import NoteKind

DAY = date(2026, 11, 26)
test_numbers.__test__ = False


@pytest.mark.parametrize("numbers", [swedish_numbers, icelandic_numbers])
def test_numbers_are_of_people_of_working_age_and_none_comes_twice(numbers):
    found = list(islice(numbers(Random(1), DAY), 6_000))
    assert len({number.value for number in found}) == 6_000
    assert all(17 <= age(number.birth_date, DAY) <= 67 for number in found)


def test_swedish_numbers_are_official_ones_as_long_as_there_are_any():
    official = set(test_numbers())
    found = [number.value for number in islice(swedish_numbers(Random(1), DAY), 5_000)]
    first = [number in official for number in found].index(False)
    assert first > 2_000
    assert all(980 <= int(number[8:11]) <= 999 for number in found[first:])


def test_some_icelandic_numbers_have_no_check_digit_as_those_issued_since_2026():
    checks = [number.check for number in islice(icelandic_numbers(Random(1), DAY), 600)]
    assert 20 < checks.count(Check.MISMATCH) < 100


@pytest.mark.parametrize("country", ["is", "se"])
def test_every_workplace_has_a_trade_and_every_trade_a_workplace(country):
    words = load_words(country)
    assert {workplace.trade for workplace in words.workplaces} == set(words.trades)


@pytest.mark.parametrize("country", ["is", "se"])
def test_stories_speak_of_questions_that_the_mapping_asks(country):
    words = load_words(country)
    asked = {question.id for question in load_template("mapping").questions}
    goals = [goal for part in (*words.trades.values(), *words.situations) for goal in part.goals]
    assert {goal.from_question for goal in goals} <= asked
    fields = load_template("mapping").question("wishes.fields")
    assert all(fields.option(trade) for trade in words.trades)


@pytest.mark.parametrize("country", ["is", "se"])
def test_everyone_has_a_situation_to_tell_of_and_notes_are_of_many_kinds(country):
    words = load_words(country)
    for years in range(16, 70):
        for newcomer in (True, False):
            assert len([one for one in words.situations if one.fits(years, newcomer=newcomer)]) >= 4
    assert set(words.notes.openings) == set(NoteKind)
    sentences = [*words.notes.seen, *words.notes.seen_by_employer, *words.notes.next]
    assert len(sentences) == len(set(sentences)) > 60


def test_icelanders_names_are_whole_and_swedes_are_divided():
    icelanders = Cast(load_words("is"), "is", Random(1), DAY)
    swedes = Cast(load_words("se"), "se", Random(1), DAY)
    assert all(icelanders.invent().family is None for _ in range(50))
    assert all(swedes.invent().family for _ in range(50))


def test_names_do_not_come_twice_in_an_office():
    cast = Cast(load_words("is"), "is", Random(1), DAY)
    names = [cast.invent().name for _ in range(400)]
    assert len(set(names)) == len(names)


def test_days_of_work_leave_out_weekends():
    friday, saturday, monday = date(2026, 11, 27), date(2026, 11, 28), date(2026, 11, 30)
    assert (workday(friday), workday(saturday)) == (friday, monday)
    assert workday_before(monday) == friday
    assert later(friday, 1) == monday


@pytest.mark.parametrize(("weights", "number"), [([1, 2, 3], 100), ([7], 5), ([0, 0], 3), ([1] * 90, 2_250)])
def test_notes_are_shared_out_without_losing_one(weights, number):
    shares = _shares(weights, number)
    assert sum(shares) == (number if sum(weights) else 0)
    assert min(shares) >= 0


@pytest.mark.parametrize("country", ["is", "se"])
def test_every_workplace_tells_its_town_and_every_trade_its_tasks_and_surroundings(country):
    words = load_words(country)
    assert all(workplace.town and workplace.business for workplace in words.workplaces)
    for told in (words.sites.tasks, words.sites.access):
        assert set(told) == set(words.trades)
        assert all(told.values())
