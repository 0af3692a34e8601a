"""Back and forward go where one was."""

from virkni_desktop.ui.history import History, Place

A, B, C = Place("today"), Place("participants"), Place("participants", ("someone",))


def test_back_and_forward_walk_the_same_line() -> None:
    history = History()
    for place in (A, B, C):
        history.visit(place)
    assert [history.back(), history.back(), history.back()] == [B, A, None]
    assert [history.forward(), history.forward(), history.forward()] == [B, C, None]


def test_going_on_from_a_place_one_came_back_to_forgets_what_lay_ahead() -> None:
    history = History()
    for place in (A, B):
        history.visit(place)
    history.back()
    history.visit(C)
    assert not history.has_forward
    assert history.back() == A


def test_the_same_place_twice_is_one_visit() -> None:
    history = History()
    history.visit(A)
    history.visit(A)
    assert not history.has_back


def test_a_long_day_is_remembered_only_so_far() -> None:
    history = History(longest=3)
    for number in range(10):
        history.visit(Place("participants", (number,)))
    assert [history.back(), history.back(), history.back()] == [
        Place("participants", (8,)),
        Place("participants", (7,)),
        None,
    ]
