"""Fields that both sides changed since the last file, as they await a decision."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, ScalarSelect, Select, String, case, cast, false, func, select
from sqlalchemy.orm import aliased

from virkni_desktop.casework.names import display_name
from virkni_desktop.models.episode import CoachPeriod, Episode, ExitReason, StageEvent
from virkni_desktop.models.exchange import Conflict, Source
from virkni_desktop.models.person import Person
from virkni_desktop.models.reading import IncomeState
from virkni_desktop.models.staff import Staff
from virkni_desktop.store.session import WorkSession


@dataclass(frozen=True, slots=True)
class ConflictView:
    """One field of one person: what the source said last, what was in use as it said otherwise, and what it says now."""

    conflict_id: UUID
    person_id: UUID
    person: str
    field: str
    base: str | None
    mine: str | None
    theirs: str | None
    source: str
    raised_at: datetime


def list_conflicts(session: WorkSession, person_id: UUID | None = None) -> tuple[ConflictView, ...]:
    """The undecided conflicts of one person, or all; the oldest first."""
    chosen = undecided(Conflict, Person, Source.sender).join(Source, Source.id == Conflict.source_id)
    if person_id is not None:
        chosen = chosen.where(Conflict.person_id == person_id)
    oldest_first = chosen.order_by(Conflict.raised_at, Conflict.id)
    return tuple(
        ConflictView(
            conflict.id,
            person.id,
            display_name(person.given, person.family, person.name_to_use),
            conflict.field,
            conflict.base,
            conflict.mine,
            conflict.theirs,
            sender,
            conflict.raised_at,
        )
        for conflict, person, sender in session.execute(oldest_first)
    )


def count_conflicts(session: WorkSession) -> int:
    """How many await a decision."""
    return session.scalar(undecided(func.count())) or 0


def undecided(*columns: Any) -> Select[*tuple[Any, ...]]:
    """Columns of the conflicts that nobody decided, and of their people, where the sender's value is not in use by now.

    Both sides agree again when the value was typed by hand, came in another list or back with Undo; should it be changed
    once more, the conflict awaits its decision as before. Telephone numbers are the same whatever stands between the digits.
    """
    names = {column.key: cast(column, String) for noun in (Person, Episode) for column in noun.__table__.columns}
    in_use = case(names | _histories(), value=Conflict.field)
    same_phone = (Conflict.field == "phone") & (_digits(Conflict.theirs) == _digits(Person.phone))
    same_name = (Conflict.field == "given") & (Conflict.theirs == Person.given + " " + Person.family)
    agreed = Conflict.theirs.is_not_distinct_from(in_use) | func.coalesce(same_phone | same_name, false())
    return (
        select(*columns)
        .select_from(Conflict)
        .join(Person, Person.id == Conflict.person_id)
        .outerjoin(Episode, Episode.id == _enrolment())
        .where(Conflict.decided_at.is_(None), ~agreed)
    )


def _enrolment() -> ScalarSelect[Any]:
    """The newest enrolment of the conflict's person that is no mistake."""
    one = aliased(Episode)
    mistaken = one.exit_reason.is_not_distinct_from(ExitReason.MISREGISTRATION)
    return _newest(select(one.id).where(one.person_id == Conflict.person_id, ~mistaken), one.enrolled_on, one.id)


def _histories() -> dict[str, ColumnElement[Any]]:
    """What is in force of the enrolment's histories."""
    stage = select(StageEvent.stage).where(StageEvent.episode_id == Episode.id, StageEvent.left_on.is_(None))
    income = select(IncomeState.kind).where(IncomeState.episode_id == Episode.id, IncomeState.to_on.is_(None))
    coach = select(Staff.name).join(CoachPeriod, CoachPeriod.staff_id == Staff.id)
    coach = coach.where(CoachPeriod.episode_id == Episode.id, CoachPeriod.to_on.is_(None))
    return {
        "stage": _newest(stage, StageEvent.entered_on, StageEvent.id),
        "income_source": _newest(income, IncomeState.from_on, IncomeState.id),
        "coach": _newest(coach, CoachPeriod.from_on, CoachPeriod.id),
    }


def _newest(statement: Select[Any], *order: Any) -> ScalarSelect[Any]:
    one = statement.order_by(*(column.desc() for column in order)).limit(1)
    return one.correlate(Conflict, Episode).scalar_subquery()


def _digits(phone: Any) -> ColumnElement[str]:
    return func.replace(func.replace(phone, " ", ""), "-", "")
