"""Finding as people type: folded, by beginnings of words, newest first, and never out of step with the records."""

import pytest

from virkni_desktop.models.person import Person
from virkni_desktop.store.search_index import find_records


def found(desk, text, limit=10):
    return desk.caseload.read(
        lambda session: [session.get(Person, key).given for key in find_records(session, Person, text, limit)]
    )


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("gudrun", "Guðrún"),
        ("thora", "Þóra"),
        ("aevar", "Ævar"),
        ("ake", "Åke"),
        ("oje", "Øje"),
        ("lukasz", "Łukasz"),
        ("yilmaz", "Yılmaz"),
        ("GUÐR", "Guðrún"),
        ("ÞÓR", "Þóra"),
    ],
)
def test_letters_are_folded(desk, typed, name):
    desk.register(name)
    desk.register("Helt annan")
    assert found(desk, typed) == [name]


def test_all_words_must_begin_so_in_any_order(desk):
    desk.register("Åsa Maria", family="Öberg")
    assert found(desk, "ob as") == ["Åsa Maria"]
    assert found(desk, "ob x") == []


def test_the_newest_come_first_and_no_more_than_asked(desk):
    for name in ("Anna 1", "Anna 2", "Anna 3"):
        desk.register(name)
    assert found(desk, "anna", 2) == ["Anna 3", "Anna 2"]


@pytest.mark.parametrize("typed", ["", "  ", '"', "* OR", "-", "(", "a:b^", "NEAR(", "🙂", "'; DROP TABLE person; --"])
def test_whatever_is_typed_is_no_query_language(desk, typed):
    desk.register("Åsa")
    assert isinstance(found(desk, typed), list)


def test_the_index_follows_changes_and_undo(desk):
    key = desk.register("Guðrún")
    desk.rename(key, "Sólveig")
    assert (found(desk, "gudrun"), found(desk, "solveig")) == ([], ["Sólveig"])
    desk.caseload.undo()
    assert (found(desk, "gudrun"), found(desk, "solveig")) == (["Guðrún"], [])
    desk.caseload.undo()
    assert found(desk, "gudrun") == []
    desk.caseload.redo()
    assert found(desk, "gudrun") == ["Guðrún"]
