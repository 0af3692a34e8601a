"""What records other than notes tell of a participation: enrolment, stages, mapping, plan, placements, files."""

from collections.abc import Iterator, Sequence
from uuid import UUID

from sqlalchemy import select

from virkni_desktop.casework.participants import local_day
from virkni_desktop.casework.timeline_view import Event, Group, TimelineEntry
from virkni_desktop.models.contract import Contract
from virkni_desktop.models.document import Attachment
from virkni_desktop.models.episode import Episode, StageEvent
from virkni_desktop.models.followup import FollowUp
from virkni_desktop.models.mapping import Mapping
from virkni_desktop.models.organisation import Workplace
from virkni_desktop.models.placement import Placement
from virkni_desktop.models.plan import Goal, Plan, Signature
from virkni_desktop.store.session import WorkSession


def list_events(session: WorkSession, episodes: Sequence[Episode]) -> Iterator[TimelineEntry]:
    """All events of these enrolments, in no order."""
    ids = [episode.id for episode in episodes]
    for episode in episodes:
        yield TimelineEntry(Group.SYSTEM, Event.ENROLLED, episode.enrolled_on, text=episode.referred_by or "")
        if episode.exited_on:
            yield TimelineEntry(Group.SYSTEM, Event.EXITED, episode.exited_on, code=episode.exit_reason)
    for stage in session.scalars(select(StageEvent).where(StageEvent.episode_id.in_(ids))):
        yield TimelineEntry(Group.SYSTEM, Event.STAGE, stage.entered_on, code=stage.stage)
    mapped = select(Mapping).where(Mapping.episode_id.in_(ids), Mapping.mapped_on.is_not(None))
    for mapping in session.scalars(mapped):
        if mapping.mapped_on:
            yield TimelineEntry(Group.PLAN, Event.MAPPED, mapping.mapped_on)
    for follow_up in session.scalars(
        select(FollowUp).where(FollowUp.episode_id.in_(ids), FollowUp.held_on.is_not(None))
    ):
        if follow_up.held_on:
            yield TimelineEntry(Group.SYSTEM, Event.HELD, follow_up.held_on, title=follow_up.text, code=follow_up.kind)
    yield from _plans(session, ids)
    yield from _placements(session, ids)
    yield from _files(session, ids)


def _plans(session: WorkSession, episodes: Sequence[UUID]) -> Iterator[TimelineEntry]:
    plans = {plan.id: plan for plan in session.scalars(select(Plan).where(Plan.episode_id.in_(episodes)))}
    for plan in plans.values():
        printed_on = local_day(plan.printed_at)
        if printed_on:
            yield TimelineEntry(
                Group.PLAN, Event.PLAN_PRINTED, printed_on, plan.printed_at, plan_id=plan.id, figure=plan.revision
            )
        if plan.adopted_on:
            signers = session.scalars(select(Signature.name).where(Signature.plan_id == plan.id).order_by(Signature.id))
            yield TimelineEntry(
                Group.PLAN,
                Event.PLAN_SIGNED,
                plan.adopted_on,
                text=", ".join(signers),
                plan_id=plan.id,
                figure=plan.revision,
            )
    for goal in session.scalars(select(Goal).where(Goal.plan_id.in_(plans), Goal.settled_on.is_not(None))):
        if goal.settled_on:
            yield TimelineEntry(
                Group.PLAN, Event.GOAL_SETTLED, goal.settled_on, title=goal.text, plan_id=goal.plan_id, code=goal.status
            )


def _placements(session: WorkSession, episodes: Sequence[UUID]) -> Iterator[TimelineEntry]:
    rows = session.execute(
        select(Placement, Workplace)
        .join(Workplace, Workplace.id == Placement.workplace_id)
        .where(Placement.episode_id.in_(episodes))
    ).all()
    where = {placement.id: workplace for placement, workplace in rows}
    for placement, workplace in rows:
        yield _at(workplace, placement, Event.PLACEMENT_STARTED)
        if placement.ended_on:
            yield _at(workplace, placement, Event.PLACEMENT_ENDED)
    for contract in session.scalars(select(Contract).where(Contract.placement_id.in_(where))):
        workplace = where[contract.placement_id]
        yield TimelineEntry(
            Group.PLACEMENT,
            Event.CONTRACT,
            contract.starts_on,
            workplace_id=workplace.id,
            workplace=workplace.name,
            placement_id=contract.placement_id,
            code=contract.kind,
            figure=contract.monthly_grant,
        )


def _files(session: WorkSession, episodes: Sequence[UUID]) -> Iterator[TimelineEntry]:
    """Attached files; those of a note are told by the note."""
    rows = session.execute(
        select(Attachment, Plan.revision)
        .outerjoin(Plan, Plan.id == Attachment.plan_id)
        .where(Attachment.episode_id.in_(episodes), Attachment.note_id.is_(None))
    )
    for attachment, revision in rows:
        group = Group.PLAN if attachment.plan_id else Group.PLACEMENT if attachment.contract_id else Group.SYSTEM
        yield TimelineEntry(
            group,
            Event.FILE,
            local_day(attachment.added_at) or attachment.added_at.date(),
            attachment.added_at,
            title=attachment.title,
            author=attachment.added_by,
            plan_id=attachment.plan_id,
            attachment_id=attachment.id,
            figure=revision,
        )


def _at(workplace: Workplace, placement: Placement, event: Event) -> TimelineEntry:
    has_ended = event is Event.PLACEMENT_ENDED
    return TimelineEntry(
        Group.PLACEMENT,
        event,
        placement.ended_on or placement.started_on if has_ended else placement.started_on,
        workplace_id=workplace.id,
        workplace=workplace.name,
        placement_id=placement.id,
        code=placement.end_reason if has_ended else placement.kind,
        figure=placement.share,
    )
