from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from virkni_desktop.exchange.matching import KnownPerson, MatchKind, PeopleIndex, RowIdentity, repeated_rows

BORN = date(1990, 1, 1)
ASA = KnownPerson("asa", ("189001019802",), ("AF-1",), "x-1", "Åsa Öberg", BORN)
BO = KnownPerson("bo", ("200001012384",), ("AF-2",), "x-2", "Bo Ek", BORN)
ANONYMOUS = KnownPerson("anonymous", (), ("AF-3",), None, "Cia Ek", BORN)
INDEX = PeopleIndex((ASA, BO, ANONYMOUS))

letters = st.sampled_from("abc")
rows = st.builds(
    RowIdentity, st.none() | letters, st.none() | letters, st.none() | letters, letters, st.none() | st.just(BORN)
)
people = st.lists(st.sets(letters, max_size=2), max_size=4).map(
    lambda numbers: [
        KnownPerson(place, tuple(sorted(own - set().union(*numbers[:place]))), ("abc"[place % 3],), None, "a", BORN)
        for place, own in enumerate(numbers)
    ]
)


def test_the_identity_number_comes_first():
    found = INDEX.match(RowIdentity("189001019802", "AF-9", name="Another Name"))
    assert (found.kind, found.person) == (MatchKind.FOUND, "asa")


def test_the_agencys_reference_and_our_id_find_people_without_number_in_the_row():
    assert INDEX.match(RowIdentity(reference="AF-2")).person == "bo"
    assert INDEX.match(RowIdentity(exchange_id="x-1")).person == "asa"


def test_a_reference_that_belongs_to_someone_with_another_number_stops_the_row():
    for row in (
        RowIdentity("201701012393", "AF-1"),
        RowIdentity("201701012393", exchange_id="x-2"),
        RowIdentity("189001019802", "AF-2"),
        RowIdentity("189001019802", "AF-1", "x-2"),
    ):
        found = INDEX.match(row)
        assert (found.kind, found.person) == (MatchKind.STOPPED, None)
        assert found.people
        assert found.reason


def test_a_number_may_be_added_to_someone_who_had_none():
    assert INDEX.match(RowIdentity("201701012393", "AF-3")).person == "anonymous"


def test_name_and_birth_date_only_suggest():
    found = INDEX.match(RowIdentity(name="öberg,  åsa", birth_date=BORN))
    assert (found.kind, found.person) == (MatchKind.SUGGESTED, "asa")
    assert INDEX.match(RowIdentity("201701012393", name="Cia Ek", birth_date=BORN)).kind is MatchKind.SUGGESTED


def test_the_same_name_with_another_identity_number_is_another_person():
    assert INDEX.match(RowIdentity("201701012393", name="Åsa Öberg", birth_date=BORN)).kind is MatchKind.NEW


def test_two_candidates_are_a_question():
    index = PeopleIndex((ASA, KnownPerson("other", (), ("AF-1",), None, "Åsa Öberg", BORN)))
    for row in (RowIdentity(reference="AF-1"), RowIdentity(name="Åsa Öberg", birth_date=BORN)):
        found = index.match(row)
        assert (found.kind, set(found.people), found.person) == (MatchKind.QUESTION, {"asa", "other"}, None)


def test_references_to_different_people_stop_the_row():
    assert INDEX.match(RowIdentity(reference="AF-1", exchange_id="x-2")).kind is MatchKind.STOPPED


def test_a_row_that_names_nobody_is_someone_new():
    assert INDEX.match(RowIdentity("201701012393", "AF-9", name="Dan Ek")).kind is MatchKind.NEW


@given(people, rows)
def test_nobody_is_chosen_where_two_fit_and_no_number_is_crossed(everyone, row):
    found = PeopleIndex(everyone).match(row)
    by_key = {person.key: person for person in everyone}
    assert set(found.people) <= set(by_key)
    if found.kind is MatchKind.FOUND:
        assert len(found.people) == 1
        if row.number:
            assert by_key[found.person].numbers in ((), by_key[found.person].numbers)
            assert not by_key[found.person].numbers or row.number in by_key[found.person].numbers
    if found.kind is MatchKind.NEW and row.number:
        assert all(row.number not in person.numbers for person in everyone)


@given(people, rows, st.randoms(use_true_random=False))
def test_the_order_of_people_does_not_matter(everyone, row, chance):
    shuffled = list(everyone)
    chance.shuffle(shuffled)
    first, second = PeopleIndex(everyone).match(row), PeopleIndex(shuffled).match(row)
    assert (first.kind, set(first.people)) == (second.kind, set(second.people))


def test_people_named_twice_in_one_file_are_told_apart_from_people_we_know():
    listed = [
        RowIdentity("a", "1"),
        RowIdentity("b", "2"),
        RowIdentity("a", "3"),
        RowIdentity("c", "2"),
        RowIdentity("d"),
    ]
    assert repeated_rows(listed) == {0: (2,), 1: (3,), 2: (0,), 3: (1,)}
    assert repeated_rows([RowIdentity("a"), RowIdentity(None), RowIdentity(None)]) == {}


@given(st.lists(rows, max_size=8))
def test_repetition_is_mutual(listed):
    repeated = repeated_rows(listed)
    assert all(place in repeated[other] for place, others in repeated.items() for other in others)
    assert all(others for others in repeated.values())
