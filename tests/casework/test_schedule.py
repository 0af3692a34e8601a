"""The week of a placement, and hours as people type them."""

import pytest

from tests.casework.placed import Placed
from virkni_desktop.casework.placements import change_placement
from virkni_desktop.casework.schedule import get_week, set_week
from virkni_desktop.errors import InputError
from virkni_desktop.formats import parse_hours, parse_week, show_hours, show_week


@pytest.fixture
def placed(reykjavik):
    return Placed(reykjavik)


def days(text):
    return parse_week(text, "en")


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("8-12", ("08:00", "12:00", 0)),
        ("08:00–14:40", ("08:00", "14:40", 0)),
        (" 8.30 - 16.30 / 30 ", ("08:30", "16:30", 30)),
        ("0-23:59", ("00:00", "23:59", 0)),
    ],
)
def test_hours_are_read_as_people_type_them(typed, read):
    assert parse_hours(typed) == read
    assert parse_hours(show_hours(read)) == read


@pytest.mark.parametrize(
    "typed", ["", "8", "24:00-25:61", "8-24:00", "25:61-26", "12-8", "8-8", "8-9/60", "8-12-16", "a-b"]
)
def test_what_is_no_hours_is_not_read(typed):
    assert parse_hours(typed) is None


@pytest.mark.parametrize(
    ("typed", "language", "shown"),
    [
        ("Mon-Thu 8-12", "en", "Mon–Thu 08:00–12:00"),
        ("mån-tors 8-12, fre 8-10", "sv", "mån–tors 08:00–12:00, fre 08:00–10:00"),
        ("mán-fim 8-12; lau 10-12", "is", "mán–fim 08:00–12:00, lau 10:00–12:00"),
        ("Mon 8-12, Wed 8-12", "sv", "mån 08:00–12:00, ons 08:00–12:00"),
    ],
)
def test_a_week_is_read_in_the_persons_language_and_shown_so_that_it_can_be_typed(typed, language, shown):
    read = parse_week(typed, language)
    assert show_week(read.items(), language) == shown
    assert parse_week(shown, language) == read


@pytest.mark.parametrize(
    "typed", ["", "Mon", "8-12", "Thu-Mon 8-12", "Mon 8-12, Mon 13-15", "Mon 8-25", "T 8-12", "Xyz 8-12"]
)
def test_what_is_no_week_is_not_read(typed):
    assert days(typed) is None


def test_the_hours_of_a_week_are_compared_with_the_agreed_share(placed):
    assert placed.do(set_week, placement_id=placed.placement, days=days("Mon-Fri 8-12")) == ()
    week = placed.ask(get_week, placement_id=placed.placement)
    assert (week.minutes, week.percent, week.differs) == (1200, 50, False)
    [doubt] = placed.do(set_week, placement_id=placed.placement, days=days("Mon-Thu 8-12"))
    assert str(doubt) == "The week has 16 hours, 40 percent of full time; the agreed share is 50 percent."


def test_a_difference_that_rounding_makes_is_none(placed):
    placed.do(change_placement, placement_id=placed.placement, share=33)
    assert placed.do(set_week, placement_id=placed.placement, days=days("Mon-Tue 8-14:35")) == ()


def test_a_break_is_not_worked(placed):
    placed.do(set_week, placement_id=placed.placement, days=days("Mon-Fri 8-16:30/30"))
    assert placed.ask(get_week, placement_id=placed.placement).hours == 40


def test_a_week_of_more_hours_than_full_time_is_refused_and_nothing_changes(placed):
    placed.do(set_week, placement_id=placed.placement, days=days("Mon 8-12"))
    before = placed.office.content_hash()
    with pytest.raises(InputError, match="full time is 40"):
        placed.do(set_week, placement_id=placed.placement, days=days("Mon-Fri 8-16:30"))
    assert placed.office.content_hash() == before


def test_a_changed_week_keeps_what_stays_and_is_one_step_back(placed):
    placed.do(set_week, placement_id=placed.placement, days=days("Mon-Thu 8-12"))
    before = placed.office.content_hash()
    placed.do(set_week, placement_id=placed.placement, days=days("Thu-Fri 9-12, Sun 10-12"))
    assert sorted(placed.ask(get_week, placement_id=placed.placement).days) == [4, 5, 7]
    placed.undo()
    assert placed.office.content_hash() == before
    placed.do(set_week, placement_id=placed.placement, days={})
    assert placed.ask(get_week, placement_id=placed.placement).days == {}
