import pytest
from hypothesis import given
from hypothesis import strategies as st

from virkni_desktop.exchange.compare import (
    Compared,
    ImportEffect,
    Outcome,
    brake_reasons,
    compare,
    emptied_columns,
    has_lost_letters,
    is_new_reading,
)
from virkni_desktop.exchange.values import ValueKind

known = st.text("abåÄı", min_size=1, max_size=3) | st.integers(0, 3)
maybe = st.none() | known


@pytest.mark.parametrize(
    ("base", "mine", "theirs", "outcome", "value"),
    [
        ("a", "a", "a", Outcome.SAME, "a"),
        ("a", "b", "a", Outcome.KEEP, "b"),
        ("a", "a", "b", Outcome.TAKE, "b"),
        ("a", "b", "b", Outcome.SAME, "b"),
        ("a", "b", "c", Outcome.CONFLICT, "b"),
        (None, None, "a", Outcome.TAKE, "a"),
        (None, "a", "b", Outcome.CONFLICT, "a"),
        ("a", None, "b", Outcome.CONFLICT, None),
        ("a", None, "a", Outcome.KEEP, None),
    ],
)
def test_the_three_way_rule(base, mine, theirs, outcome, value):
    assert compare(base, mine, theirs) == Compared(outcome, value, theirs)


@given(maybe, maybe)
def test_a_blank_says_nothing(base, mine):
    assert compare(base, mine, None) == Compared(Outcome.KEEP, mine, base)


def test_a_blank_clears_where_the_profile_says_so():
    assert compare("a", "a", None, clears=True) == Compared(Outcome.TAKE, None, None)
    assert compare("a", "b", None, clears=True) == Compared(Outcome.CONFLICT, "b", None)
    assert compare(None, "b", None, clears=True) == Compared(Outcome.KEEP, "b", None)


@given(maybe, maybe, maybe)
def test_the_same_file_again_changes_nothing(base, mine, theirs):
    first = compare(base, mine, theirs)
    again = compare(first.base, first.value, theirs)
    assert again.value == first.value
    assert again.outcome in (Outcome.KEEP, Outcome.SAME)


@given(maybe, maybe, maybe)
def test_no_value_is_invented_and_none_lost_in_silence(base, mine, theirs):
    found = compare(base, mine, theirs)
    assert found.value in (mine, theirs)
    if found.value != mine:
        assert found.outcome is Outcome.TAKE
        assert mine == base


@given(known, maybe)
def test_an_edit_of_ours_is_no_conflict_while_the_source_stands_by_its_word(base, mine):
    assert compare(base, mine, base).outcome in (Outcome.KEEP, Outcome.SAME)


@given(known, known)
def test_a_field_that_nobody_touched_follows_the_source(base, theirs):
    assert compare(base, base, theirs).value == theirs


@pytest.mark.parametrize(
    ("damaged", "whole", "encoding", "lost"),
    [
        ("Y?lmaz", "Yılmaz", "windows-1252", True),
        ("Y\ufffdlmaz", "Yılmaz", "windows-1252", True),
        ("Y?lmaz", "Yılmaz", "utf-8", True),
        ("Y?lmaz", "Yılmaz", None, True),
        ("?berg", "Öberg", "windows-1252", False),
        ("\ufffdberg", "Öberg", "utf-8", True),
        ("Y?lmaz", "Yilmaz", "windows-1252", False),
        ("?ukasz", "Łukasz", "cp850", True),
        ("Y?lma", "Yılmaz", "windows-1252", False),
        ("Yilmaz", "Yılmaz", "windows-1252", False),
        ("B?rg", "Bırk", "windows-1252", False),
        ("?", "?", "windows-1252", True),
        (5, "Yılmaz", None, False),
        ("Y?lmaz", None, None, False),
    ],
)
def test_letters_that_the_code_page_lacks_may_be_lost(damaged, whole, encoding, lost):
    assert has_lost_letters(damaged, whole, encoding) is lost


def test_a_name_spoiled_by_its_code_page_does_not_overwrite_ours():
    found = compare("Yılmaz", "Yılmaz", "Y?lmaz", encoding="windows-1252")
    assert (found.outcome, found.value, found.base) == (Outcome.SAME, "Yılmaz", "Yılmaz")
    assert "Y?lmaz" in str(found.warning)


def test_a_spoiled_name_neither_undoes_our_correction_nor_conflicts_with_it():
    found = compare("Yılmaz", "Yılmaz Berg", "Y?lmaz", encoding="windows-1252")
    assert (found.outcome, found.value, found.base) == (Outcome.KEEP, "Yılmaz Berg", "Yılmaz")


def test_letters_may_be_composed_differently():
    assert compare("Åsa", "Åsa", "A\u030asa").outcome is Outcome.SAME


def test_telephone_numbers_written_otherwise_are_the_same():
    assert compare("070-1", "070-123 45", "0701-23 45", kind=ValueKind.PHONE).outcome is Outcome.SAME
    assert compare("070-123 45", "070-9", "+46 70 123 45", kind=ValueKind.PHONE).outcome is Outcome.KEEP


@given(st.text("aåıŁ", min_size=1, max_size=6), st.sets(st.integers(0, 5)), st.sets(st.integers(0, 5)))
def test_only_letters_that_the_page_lacks_may_hide_behind_a_question_mark(whole, hidden, changed):
    damaged = "".join("?" if place in hidden else "b" if place in changed else one for place, one in enumerate(whole))
    lost = [place for place, one in enumerate(damaged) if one == "?"]
    fair = all(whole[place] in "ıŁ" for place in lost) and "b" not in damaged
    assert has_lost_letters(damaged, whole, "windows-1252") == (bool(lost) and fair)


def test_a_day_count_is_new_only_when_the_source_states_another():
    assert is_new_reading(None, 37)
    assert is_new_reading(37, 38)
    assert not is_new_reading(37, 37)
    assert not is_new_reading(37, None)


@pytest.mark.parametrize(
    ("effect", "reasons"),
    [
        (ImportEffect(known=75, absent=2, renamed=7), 0),
        (ImportEffect(known=75, absent=7), 0),
        (ImportEffect(known=75, absent=8), 1),
        (ImportEffect(known=75, renamed=8), 1),
        (ImportEffect(known=75, closing=1), 1),
        (ImportEffect(known=75, emptied=("phone",)), 1),
        (ImportEffect(known=75, absent=75, renamed=75, closing=1, emptied=("phone",)), 4),
        (ImportEffect(known=0), 0),
    ],
)
def test_the_brake_asks_before_much_changes(effect, reasons):
    assert len(brake_reasons(effect)) == reasons


@given(st.integers(1, 500), st.integers(0, 500))
def test_the_brake_holds_from_one_in_ten(people, absent):
    assert bool(brake_reasons(ImportEffect(known=people, absent=absent))) == (absent > people / 10)


def test_a_column_is_emptied_when_it_is_there_without_values():
    assert emptied_columns({"phone": 9, "officer": 4, "sex": 0}, {"phone": 0, "sex": 0, "email": 0}) == ("phone",)
