"""What the plan's tab shows, read in one go."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from virkni_desktop.casework.documents import AttachmentView
    from virkni_desktop.casework.mapping_view import Drawable
    from virkni_desktop.casework.offices import StaffRow
    from virkni_desktop.casework.plan_check import PlanFinding
    from virkni_desktop.casework.plan_view import PlanMark, PlanView
    from virkni_desktop.documents.plan import PlanDocument
    from virkni_desktop.store.session import WorkSession


@dataclass(frozen=True)
class PlanShown:
    """A revision and its paper, what to look at before printing, and the answers that goals can be made of.

    ``marks`` are all revisions, the newest first; ``answers`` says by question id what was answered in the mapping;
    ``coach`` is the id of who coaches; ``copies`` are the signed copies of the revision.
    """

    episode_id: UUID
    marks: "tuple[PlanMark, ...]" = ()
    plan: "PlanView | None" = None
    paper: "PlanDocument | None" = None
    findings: "tuple[PlanFinding, ...]" = ()
    drawable: "tuple[Drawable, ...]" = ()
    answers: Mapping[str, str] = field(default_factory=dict)
    coach: UUID | None = None
    staff: "tuple[StaffRow, ...]" = ()
    copies: "tuple[AttachmentView, ...]" = ()

    @property
    def newest(self) -> "PlanMark | None":
        """The newest revision, a draft too."""
        return next(iter(self.marks), None)


def read_plan(session: "WorkSession", episode_id: UUID, plan_id: UUID | None, language: str) -> PlanShown:
    """Read a revision, the newest unless said or where that one is gone; ``language`` puts codes into words."""
    from virkni_desktop.casework.documents import list_attachments  # noqa: PLC0415 -- all on the reader's thread
    from virkni_desktop.casework.episode_view import coach_of  # noqa: PLC0415 -- as above
    from virkni_desktop.casework.mapping_view import get_mapping, list_drawable, list_mappings  # noqa: PLC0415 -- as above
    from virkni_desktop.casework.offices import list_staff  # noqa: PLC0415 -- as above
    from virkni_desktop.casework.plan_check import check_plan  # noqa: PLC0415 -- as above
    from virkni_desktop.casework.plan_view import get_plan, list_plans  # noqa: PLC0415 -- as above
    from virkni_desktop.documents.papers import plan_paper  # noqa: PLC0415 -- as above

    mappings = list_mappings(session, episode_id)
    drawable = list_drawable(get_mapping(session, mappings[0].mapping_id), language) if mappings else ()
    answers = {each.question_id: each.text for each in drawable}
    marks = list_plans(session, episode_id)
    if not marks:
        return PlanShown(episode_id, drawable=drawable, answers=answers)
    mark = next((one for one in marks if one.plan_id == plan_id), marks[0])
    plan, coach = get_plan(session, mark.plan_id), coach_of(session, episode_id)
    return PlanShown(
        episode_id,
        marks,
        plan,
        plan_paper(session, mark.plan_id),
        check_plan(plan, has_coach=coach is not None) if plan.can_be_edited else (),
        drawable,
        answers,
        coach.staff_id if coach else None,
        list_staff(session),
        list_attachments(session, plan_id=plan.plan_id),
    )
