"""What the mapping's tab shows, read in one go."""

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from virkni_desktop.casework.mapping_view import Drawable, MappingView
    from virkni_desktop.casework.plan_view import PlanView
    from virkni_desktop.store.session import WorkSession


@dataclass(frozen=True)
class MappingShown:
    """The newest mapping of an enrolment, what a plan can be drawn from it, and whether there is a plan.

    With a plan, ``drawable`` are the answers that are not in its newest revision yet.
    """

    episode_id: UUID
    mapping: "MappingView | None"
    drawable: "tuple[Drawable, ...]"
    has_plan: bool


def read_mapping(session: "WorkSession", episode_id: UUID, language: str) -> MappingShown:
    """Read it; ``language`` is for answers that are codes."""
    from virkni_desktop.casework.mapping_view import get_mapping, list_drawable, list_mappings  # noqa: PLC0415 -- on
    from virkni_desktop.casework.plan_view import get_plan, newest_plan  # noqa: PLC0415 -- the reader's thread

    marks = list_mappings(session, episode_id)
    mapping = get_mapping(session, marks[0].mapping_id) if marks else None
    drawable = list_drawable(mapping, language) if mapping else ()
    newest = newest_plan(session, episode_id)
    if newest is not None:
        drawable = _not_in(get_plan(session, newest.plan_id), drawable)
    return MappingShown(episode_id, mapping, drawable, newest is not None)


def _not_in(plan: "PlanView", drawable: "tuple[Drawable, ...]") -> "tuple[Drawable, ...]":
    """The answers that no goal was made of and that none of the plan's texts holds."""
    goals = {goal.from_question for goal in plan.goals}
    texts = (plan.who_am_i, plan.what_do_i_want, plan.what_can_i_do, plan.how_do_i_get_there)
    whole = " ".join(" ".join(texts).split())
    return tuple(
        each for each in drawable if each.question_id not in goals and " ".join(each.text.split()) not in whole
    )


def mapping_bytes(session: "WorkSession", mapping_id: UUID, *, easy: bool, language: str) -> bytes:
    """The participant's own copy as a PDF; raises UnprintableError."""
    from virkni_desktop.documents.mapping import mapping_pdf  # noqa: PLC0415 -- on the reader's thread
    from virkni_desktop.documents.papers import mapping_paper  # noqa: PLC0415 -- as above

    return mapping_pdf(mapping_paper(session, mapping_id, is_easy=easy), language).content
