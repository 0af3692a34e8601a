"""What the find-or-do field finds in the caseload, and where each thing is shown."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from virkni_desktop.ui.command_bar import FoundThing
from virkni_desktop.ui.icons import Icon

if TYPE_CHECKING:
    from virkni_desktop.casework.search import Hit
    from virkni_desktop.store.session import WorkSession

_MOST = 8


def looked_up(text: str) -> "Callable[[WorkSession], list[Hit]]":
    """The query for what was typed."""

    def query(session: "WorkSession") -> "list[Hit]":
        from virkni_desktop.casework.search import find  # noqa: PLC0415 -- loaded on the reader's thread

        return find(session, text, _MOST)

    return query


def found_things(hits: "Sequence[Hit]", go: Callable[..., object]) -> list[FoundThing]:
    """What can be opened: participants, workplaces, and notes at their participant or else their workplace."""
    icons = {"participant": Icon.USER, "workplace": Icon.BUILDING}
    things = []
    for hit in hits:
        person = hit.person_id or (hit.record_id if hit.found == "participant" else None)
        place = ("participants", person) if person is not None else ("workplaces", hit.workplace_id)
        if place[1] is not None:
            things.append(FoundThing(hit.title, "", hit.detail, icons.get(hit.found, Icon.NOTE), partial(go, *place)))
    return things
