"""What the mapping's tab shows, read in one go."""

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from virkni_desktop.casework.mapping_view import Drawable, MappingView
    from virkni_desktop.store.session import WorkSession


@dataclass(frozen=True)
class MappingShown:
    """The newest mapping of an enrolment, what a plan can be drawn from it, and whether there is a plan."""

    episode_id: UUID
    mapping: "MappingView | None"
    drawable: "tuple[Drawable, ...]"
    has_plan: bool


def read_mapping(session: "WorkSession", episode_id: UUID, language: str) -> MappingShown:
    """Read it; ``language`` is for answers that are codes."""
    from virkni_desktop.casework.mapping_view import get_mapping, list_drawable, list_mappings  # noqa: PLC0415 -- on
    from virkni_desktop.casework.plan_view import newest_plan  # noqa: PLC0415 -- the reader's thread

    marks = list_mappings(session, episode_id)
    mapping = get_mapping(session, marks[0].mapping_id) if marks else None
    drawable = list_drawable(mapping, language) if mapping else ()
    return MappingShown(episode_id, mapping, drawable, newest_plan(session, episode_id) is not None)
