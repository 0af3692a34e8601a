"""What the find-or-do field finds of workplaces, and where it leads."""

from collections.abc import Callable
from uuid import UUID

import pytest
from PySide6.QtCore import QObject

from virkni_desktop.ui.finding import found_things, looked_up
from virkni_desktop.ui.operations import Operations


@pytest.mark.parametrize("text", ["norrsken", "elin sandm", "ring lunch", "semestern", "baka brod"])
def test_a_workplace_is_found_by_its_name_its_people_its_tasks_and_notes_about_it_alone(
    operations: Operations, settled: Callable[[], None], ids: dict[str, UUID], text: str
) -> None:
    gone: list[tuple[object, ...]] = []
    things: list[object] = []

    def take(hits: list[object]) -> None:
        things.extend(found_things(hits, lambda *place: gone.append(place), lambda _page: True))

    operations.read(QObject(operations), looked_up(text), take)
    settled()
    assert things
    things[0].open()
    assert gone == [("workplaces", ids["Café Norrsken"])]


def test_a_note_about_a_participant_at_a_workplace_leads_to_the_participant(
    operations: Operations, settled: Callable[[], None]
) -> None:
    gone: list[tuple[object, ...]] = []
    operations.read(
        QObject(operations),
        looked_up("flyttar passet"),
        lambda hits: found_things(hits, lambda *at: gone.append(at), lambda _page: True)[0].open(),
    )
    settled()
    assert [place[0] for place in gone] == ["participants"]
