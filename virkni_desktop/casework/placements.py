"""A participant at a workplace: beginning, changing and ending a placement."""

from dataclasses import dataclass
from datetime import date
from typing import Required, TypedDict, Unpack
from uuid import UUID

from sqlalchemy import func, or_, select

from virkni_desktop.casework.fields import change_fields, check_order
from virkni_desktop.casework.grant_payments import follow_share
from virkni_desktop.casework.offices import jurisdiction_of
from virkni_desktop.errors import InputError
from virkni_desktop.forms.jurisdiction import load_jurisdiction
from virkni_desktop.messages import QT_TRANSLATE_NOOP, Message, message
from virkni_desktop.models.episode import Episode
from virkni_desktop.models.organisation import ContactPerson, Workplace
from virkni_desktop.models.placement import Placement
from virkni_desktop.store.session import WorkSession

FULL_TIME = 100


class PlacementFields(TypedDict, total=False):
    """What can be told of a placement; the share in whole percent of full time."""

    share: int
    role: str | None
    started_on: date
    planned_end_on: date | None
    supervisor_id: UUID | None
    tasks: str | None
    adaptations: str | None


class NewPlacement(PlacementFields, total=False):
    """A placement to begin, of one of the country's placement types; today and full time unless said."""

    kind: Required[str]


class PlacementChanges(PlacementFields, total=False):
    """What can be changed of one."""

    kind: str


@dataclass(frozen=True, slots=True)
class PlacementStarted:
    """A new placement, and what is doubtful about it."""

    placement_id: UUID
    doubts: tuple[Message, ...] = ()


def start_placement(
    session: WorkSession, episode_id: UUID, workplace_id: UUID, **fields: Unpack[NewPlacement]
) -> PlacementStarted:
    """Begin a placement. One that overlaps others to more than full time is doubtful, not refused.

    Raises InputError for a share outside 1 to 100, dates in the wrong order or a supervisor of another workplace,
    and NotFoundError for a placement type that the country does not have.
    """
    session.require(Episode, episode_id)
    session.require(Workplace, workplace_id)
    placement = Placement(id=session.new_id(), episode_id=episode_id, workplace_id=workplace_id, share=FULL_TIME)
    placement.started_on = session.today
    change_fields(placement, fields)
    _check(session, placement)
    session.add(placement)
    return PlacementStarted(placement.id, _overlap(session, placement))


def change_placement(
    session: WorkSession, placement_id: UUID, **changes: Unpack[PlacementChanges]
) -> tuple[Message, ...]:
    """Change a placement; returns what is doubtful, and refuses what ``start_placement`` refuses.

    The grant of its contract follows another share, unless something of it was paid already: that is doubtful then.
    """
    placement = session.require(Placement, placement_id)
    before = placement.share
    change_fields(placement, changes)
    _check(session, placement)
    doubts = _overlap(session, placement)
    if placement.share != before and not follow_share(session, placement_id, before):
        template = QT_TRANSLATE_NOOP(
            "core",
            "The grant stays as it was agreed. Change the share under Grant, from the month in which it changes.",
        )
        doubts += (message(template),)
    return doubts


def end_placement(session: WorkSession, placement_id: UUID, *, reason: str, ended_on: date | None = None) -> None:
    """End a placement, today unless said, with a code of the country's reasons; raises InputError if it has ended."""
    placement = session.require(Placement, placement_id)
    if placement.ended_on is not None:
        raise InputError(QT_TRANSLATE_NOOP("core", "This placement has ended already. Nothing was changed."))
    day = ended_on or session.today
    check_order(placement.started_on, day)
    placement.ended_on, placement.end_reason = day, reason


def _check(session: WorkSession, placement: Placement) -> None:
    load_jurisdiction(jurisdiction_of(session)).placement_type(placement.kind)
    if not 1 <= placement.share <= FULL_TIME:
        raise InputError(
            QT_TRANSLATE_NOOP("core", "The share of full time is 1 to 100 percent, not {share}. Nothing was changed."),
            share=placement.share,
        )
    check_order(placement.started_on, placement.planned_end_on)
    check_order(placement.started_on, placement.ended_on)
    if placement.supervisor_id is not None:
        supervisor = session.require(ContactPerson, placement.supervisor_id)
        if supervisor.workplace_id != placement.workplace_id:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "core", "{name} works at another workplace. Choose someone who works here; nothing was changed."
                ),
                name=supervisor.name,
            )


def _overlap(session: WorkSession, placement: Placement) -> tuple[Message, ...]:
    """Placements of one enrolment may overlap while their shares come to full time at most (domain rule: warn)."""
    others = [
        Placement.episode_id == placement.episode_id,
        Placement.id != placement.id,
        or_(Placement.ended_on.is_(None), Placement.ended_on > placement.started_on),
    ]
    if placement.ended_on is not None:
        others.append(Placement.started_on < placement.ended_on)
    total = (session.scalar(select(func.sum(Placement.share)).where(*others)) or 0) + placement.share
    if total <= FULL_TIME:
        return ()
    template = QT_TRANSLATE_NOOP(
        "core", "The placements overlap and come to {total} percent of full time. Is it right?"
    )
    return (message(template, total=total),)
