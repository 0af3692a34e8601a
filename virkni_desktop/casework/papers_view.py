"""All papers of one person: what was printed for signing and every attached file, the newest first."""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import select

from virkni_desktop.casework.documents import AttachmentView, list_attachments
from virkni_desktop.models.episode import Episode
from virkni_desktop.models.journal import Change, Step
from virkni_desktop.models.person import Person
from virkni_desktop.models.plan import Plan, PlanState
from virkni_desktop.store.session import WorkSession


class PaperKind(StrEnum):
    """What a paper is."""

    PLAN = "plan"
    SIGNED_COPY = "signed-copy"
    CONTRACT = "contract"
    NOTE = "note"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class PaperView:
    """One paper: a printed plan (``plan_id``, no attachment) or an attached file; ``state`` is a printed plan's."""

    kind: PaperKind
    title: str
    at: datetime
    by: str
    plan_id: UUID | None = None
    revision: int | None = None
    state: PlanState | None = None
    language: str | None = None
    attachment: AttachmentView | None = None

    @property
    def key(self) -> UUID:
        """The id of the attachment or of the plan."""
        key = self.attachment.attachment_id if self.attachment else self.plan_id
        assert key is not None
        return key


def list_papers(session: WorkSession, person_id: UUID) -> tuple[PaperView, ...]:
    """The papers of all enrolments of a person; raises NotFoundError."""
    session.require(Person, person_id)
    episodes = session.scalars(select(Episode.id).where(Episode.person_id == person_id)).all()
    printed = select(Plan).where(Plan.episode_id.in_(episodes), Plan.printed_at.is_not(None))
    papers = [_plan(session, plan) for plan in session.scalars(printed)]
    for episode in episodes:
        papers += [_file(one) for one in list_attachments(session, episode_id=episode)]
    return tuple(sorted(papers, key=lambda paper: (paper.at, paper.key), reverse=True))


def _plan(session: WorkSession, plan: Plan) -> PaperView:
    return PaperView(
        PaperKind.PLAN,
        f"AP-{plan.number:04}",
        plan.printed_at or datetime.min.replace(tzinfo=UTC),
        _printed_by(session, plan),
        plan.id,
        plan.revision,
        PlanState(plan.state),
        plan.printed_language,
    )


def _printed_by(session: WorkSession, plan: Plan) -> str:
    """Who froze it, as the journal knows."""
    steps = (
        select(Step.who)
        .join(Change, Change.step == Step.id)
        .where(
            Change.record == plan.id.bytes,
            Change.kind == "U",
            Change.after["state"].as_string() == PlanState.PRINTED.value,
        )
        .order_by(Step.id)
    )
    return session.scalars(steps).first() or ""


def _file(one: AttachmentView) -> PaperView:
    kind = PaperKind.FILE
    if one.plan_id:
        kind = PaperKind.SIGNED_COPY
    elif one.contract_id:
        kind = PaperKind.CONTRACT
    elif one.note_id:
        kind = PaperKind.NOTE
    return PaperView(kind, one.title, one.added_at, one.added_by, one.plan_id, one.revision, attachment=one)
