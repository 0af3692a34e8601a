"""Follow-ups and reminders as a list shows them, with whom and where they are about."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, select
from sqlalchemy.orm import InstrumentedAttribute

from virkni_desktop.casework.names import display_name
from virkni_desktop.models.episode import Episode
from virkni_desktop.models.followup import FollowUp
from virkni_desktop.models.organisation import Workplace
from virkni_desktop.models.person import Person
from virkni_desktop.store.session import WorkSession

_OF_THE_FOLLOW_UP = (
    FollowUp.id, FollowUp.kind, FollowUp.text, FollowUp.due_on, FollowUp.due_time, FollowUp.place, FollowUp.episode_id,
    FollowUp.workplace_id, FollowUp.plan_id, FollowUp.held_on, FollowUp.cancelled_on,
)  # fmt: skip


_WHOM = (Person.id, Person.given, Person.family, Person.name_to_use, Workplace.name)
IS_OPEN = (FollowUp.held_on.is_(None), FollowUp.cancelled_on.is_(None))
DAYS_COLUMNS = (
    FollowUp.kind, FollowUp.due_on, FollowUp.text, FollowUp.due_time, FollowUp.place, FollowUp.id, FollowUp.episode_id,
    FollowUp.workplace_id, FollowUp.plan_id, *_WHOM,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class FollowUpView:
    """One thing to do; ``kind`` is a ``FollowUpKind``, ``overdue_days`` is 0 until its day has passed."""

    follow_up_id: UUID
    kind: str
    text: str
    due_on: date
    due_time: str | None
    place: str | None
    overdue_days: int
    episode_id: UUID | None
    person_id: UUID | None
    person: str | None
    workplace_id: UUID | None
    workplace: str | None
    plan_id: UUID | None
    held_on: date | None = None
    cancelled_on: date | None = None


def open_follow_ups(
    session: WorkSession, *conditions: ColumnElement[bool], and_closed: bool = False
) -> tuple[FollowUpView, ...]:
    """Those that are neither held nor cancelled (unless ``and_closed``) and meet the conditions, the earliest first.

    Those with a time come first in their day.
    """
    statement = _chosen((*_OF_THE_FOLLOW_UP, *_WHOM), conditions)
    if not and_closed:
        statement = statement.where(*IS_OPEN)
    today = session.today
    return tuple(
        FollowUpView(
            follow_up_id=follow_up_id,
            kind=kind,
            text=text,
            due_on=due_on,
            due_time=due_time,
            place=place,
            overdue_days=max(0, (today - due_on).days),
            episode_id=episode_id,
            person_id=person_id,
            person=display_name(given, family, name_to_use) if given is not None else None,
            workplace_id=workplace_id,
            workplace=workplace,
            plan_id=plan_id,
            held_on=held_on,
            cancelled_on=cancelled_on,
        )
        for (
            follow_up_id, kind, text, due_on, due_time, place, episode_id, workplace_id, plan_id, held_on, cancelled_on,
            person_id, given, family, name_to_use, workplace,
        ) in session.execute(statement)
    )  # fmt: skip


def open_rows(session: WorkSession, *conditions: ColumnElement[bool]) -> Sequence[Row[*tuple[Any, ...]]]:
    """The values of ``DAYS_COLUMNS`` of the open ones in the same order, for what shows hundreds of them."""
    return session.execute(_chosen(DAYS_COLUMNS, conditions).where(*IS_OPEN)).all()


def _chosen(
    columns: Sequence[InstrumentedAttribute[Any]], conditions: Sequence[ColumnElement[bool]]
) -> Select[*tuple[Any, ...]]:
    return (
        select(*columns)
        .outerjoin(Episode, Episode.id == FollowUp.episode_id)
        .outerjoin(Person, Person.id == Episode.person_id)
        .outerjoin(Workplace, Workplace.id == FollowUp.workplace_id)
        .where(*conditions)
        .order_by(FollowUp.due_on, FollowUp.due_time.is_(None), FollowUp.due_time, FollowUp.id)
    )
