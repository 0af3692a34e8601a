"""What the find-or-do field finds in the caseload, and where each thing is shown."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from virkni_desktop.ui.find_or_do import FoundThing
from virkni_desktop.ui.icons import Icon

if TYPE_CHECKING:
    from uuid import UUID

    from virkni_desktop.casework.search import Hit
    from virkni_desktop.store.session import WorkSession

_MOST = 8
_ICONS = {"participant": Icon.USER, "workplace": Icon.BUILDING, "note": Icon.NOTE}


def looked_up(text: str) -> "Callable[[WorkSession], list[Hit]]":
    """The query for what was typed."""

    def query(session: "WorkSession") -> "list[Hit]":
        from virkni_desktop.casework.search import find  # noqa: PLC0415 -- loaded on the reader's thread

        return find(session, text, _MOST)

    return query


def looked_at(people: "Sequence[UUID]", workplaces: "Sequence[UUID]") -> "Callable[[WorkSession], list[Hit]]":
    """The query for those one looked at last."""

    def query(session: "WorkSession") -> "list[Hit]":
        from virkni_desktop.casework.search import named  # noqa: PLC0415 -- as above

        return named(session, people, workplaces)

    return query


def found_things(
    hits: "Sequence[Hit]", go: Callable[..., object], can_show: Callable[[str], bool], *, recent: bool = False
) -> list[FoundThing]:
    """What can be opened: participants, workplaces, and notes at their participant or workplace."""
    things = []
    for hit in hits:
        target = _target(hit, can_show)
        if target is not None:
            group = QCoreApplication.translate("FindOrDo", "Recent") if recent else _group(hit.found)
            things.append(FoundThing(hit.title, "", hit.detail, _ICONS[hit.found], partial(go, *target), group))
    return things


def _target(hit: "Hit", can_show: Callable[[str], bool]) -> "tuple[str, UUID] | None":
    person = hit.person_id or (hit.record_id if hit.found == "participant" else None)
    if person is not None:
        return "participants", person
    if hit.workplace_id is not None and can_show("workplaces"):
        return "workplaces", hit.workplace_id
    return None


def _group(found: str) -> str:
    return {
        "participant": QCoreApplication.translate("FindOrDo", "People"),
        "workplace": QCoreApplication.translate("FindOrDo", "Workplaces"),
        "note": QCoreApplication.translate("FindOrDo", "Notes"),
    }[found]
