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
    """What can be opened: participants, and notes at their participant."""
    things = []
    for hit in hits:
        person = hit.person_id or (hit.record_id if hit.found == "participant" else None)
        if person is None:
            continue
        icon = Icon.USER if hit.found == "participant" else Icon.NOTE
        things.append(FoundThing(hit.title, "", hit.detail, icon, partial(go, "participants", person)))
    return things
