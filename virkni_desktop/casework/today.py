"""The day's work: what is overdue and due, who was not heard of, which days matter, what ends, what waits."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import islice
from operator import itemgetter
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, and_, func, or_, select

from virkni_desktop.casework.conflicts import count_conflicts
from virkni_desktop.casework.deadlines import (
    WHOM,
    active,
    coached_by,
    item_about,
    list_day_counts,
    list_endings,
)
from virkni_desktop.casework.follow_up_view import IS_OPEN, open_rows
from virkni_desktop.casework.names import display_name
from virkni_desktop.casework.offices import get_office
from virkni_desktop.casework.participants import as_stored, has_contact_since, last_contact, local_day
from virkni_desktop.casework.taken_back import was_taken_back
from virkni_desktop.casework.today_view import LastReceived, TodayItem, TodayView, Why
from virkni_desktop.models.disclosure import Disclosure
from virkni_desktop.models.episode import Episode
from virkni_desktop.models.exchange import ImportBatch, Source
from virkni_desktop.models.followup import FollowUp, FollowUpKind
from virkni_desktop.models.person import Person
from virkni_desktop.models.plan import Plan, PlanState
from virkni_desktop.store.session import WorkSession

_COMING_DAYS = 7


def list_today(session: WorkSession, *, coach_id: UUID | None = None, at_most: int | None = None) -> TodayView:
    """The day's work of one coach, or of all; ``at_most`` shortens the lists of people without contact and of
    plans that want something.

    What ends, and the days that matter, are looked for 30 days ahead and, while nothing was done, 14 days back.
    """
    office = get_office(session)
    due = _follow_ups(session, coach_id)
    silent, longest = _no_contact(session, coach_id, office.no_contact_days, at_most)
    return TodayView(
        today=session.today,
        overdue=tuple(item for item in due if item.why is Why.OVERDUE),
        due_today=tuple(item for item in due if item.why is Why.DUE_TODAY),
        coming=tuple(item for item in due if item.why is Why.COMING),
        no_contact=longest,
        no_contact_days=office.no_contact_days,
        no_contact_total=silent,
        days_that_matter=list_day_counts(session, office.jurisdiction, coach_id),
        ending=list_endings(session, coach_id),
        plans=tuple(islice(_plans(session, coach_id), at_most)),
        open_conflicts=count_conflicts(session),
        last_received=_last_received(session),
        exchange_due=_exchange_due(session),
        last_sent=session.scalar(select(func.max(Disclosure.made_at))),
    )


def _follow_ups(session: WorkSession, coach_id: UUID | None) -> list[TodayItem]:
    """Overdue, due today and in the next seven days; what belongs to no enrolment is everyone's."""
    conditions: list[ColumnElement[bool]] = [FollowUp.due_on <= session.today + timedelta(days=_COMING_DAYS)]
    if coach_id:
        conditions.append(or_(FollowUp.episode_id.is_(None), FollowUp.episode_id.in_(coached_by(coach_id))))
    return [_due(row, session.today) for row in open_rows(session, *conditions)]


def _due(row: Row[*tuple[Any, ...]], today: date) -> TodayItem:
    (
        kind, due_on, text, due_time, place, follow_up_id, episode_id, workplace_id, plan_id, person_id, given, family,
        name_to_use, workplace,
    ) = row  # fmt: skip
    overdue_days = max(0, (today - due_on).days)
    still_to_come = Why.DUE_TODAY if due_on == today else Why.COMING
    return TodayItem(
        Why.OVERDUE if overdue_days else still_to_come,
        kind,
        due_on,
        text,
        due_time,
        place,
        overdue_days,
        person_id,
        episode_id,
        display_name(given, family, name_to_use) if given is not None else None,
        workplace_id,
        workplace,
        follow_up_id,
        plan_id,
    )


def _no_contact(
    session: WorkSession, coach_id: UUID | None, limit_days: int, at_most: int | None
) -> tuple[int, tuple[TodayItem, ...]]:
    """Active people whose last contact (or else enrolment) is ``limit_days`` or more ago: how many, and the longest."""
    today = session.today
    heard_of_since = datetime.combine(today - timedelta(days=limit_days - 1), time.min).astimezone()
    people = (
        select(*last_contact(), Episode.enrolled_on, *WHOM)
        .join(Person, Person.id == Episode.person_id)
        .where(~has_contact_since(heard_of_since))
    )
    silent: list[tuple[date, date | None, str | None, list[Any]]] = []
    for happened_at, kind, enrolled_on, *whom in session.execute(active(people, today, coach_id)):
        last_on = local_day(happened_at)
        since = last_on or enrolled_on
        if (today - since).days >= limit_days:
            silent.append((since, last_on, kind, whom))
    silent.sort(key=itemgetter(0))
    items = tuple(
        item_about(
            whom,
            Why.NO_CONTACT,
            "contact",
            since + timedelta(days=limit_days),
            figure=(today - since).days,
            detail=kind,
            last_on=last_on,
        )
        for since, last_on, kind, whom in silent[:at_most]
    )
    return len(silent), items


def _plans(session: WorkSession, coach_id: UUID | None) -> Iterator[TodayItem]:
    """Printed plans that wait for a signature, and enrolments whose plan has no next follow-up; the oldest first."""
    # Asked once for all enrolments: the open ones are few, and have an index of their own.
    with_next = select(func.ifnull(FollowUp.episode_id, "")).where(FollowUp.kind == FollowUpKind.FOLLOW_UP, *IS_OPEN)
    lacks_next = Episode.id.not_in(with_next)
    plans = (
        select(as_stored(Plan.id), Plan.state, Plan.revision, Plan.printed_at, lacks_next, *WHOM)
        .join(Person, Person.id == Episode.person_id)
        .join(Plan, Plan.episode_id == Episode.id)
        .where(or_(Plan.state == PlanState.PRINTED, and_(Plan.state == PlanState.SIGNED, lacks_next)))
        .order_by(Plan.printed_at, Plan.revision)
    )
    told: set[bytes] = set()
    for plan_id, state, revision, printed_at, lacks, *whom in session.execute(active(plans, session.today, coach_id)):
        reasons = [(Why.PLAN_UNSIGNED, local_day(printed_at))] if state == PlanState.PRINTED else []
        if lacks and whom[0] not in told:
            told.add(whom[0])  # a signed revision and a printed one after it are one plan
            reasons.append((Why.NO_NEXT_FOLLOW_UP, None))
        for why, due in reasons:
            yield item_about(whom, why, FollowUpKind.PLAN, due, detail=str(revision), plan_id=UUID(bytes=plan_id))


def _exchange_due(session: WorkSession) -> date | None:
    of_exchange = select(FollowUp.due_on).where(*IS_OPEN, FollowUp.kind == FollowUpKind.EXCHANGE)
    return session.scalars(of_exchange.order_by(FollowUp.due_on).limit(1)).one_or_none()


def _last_received(session: WorkSession) -> LastReceived | None:
    newest = (
        select(ImportBatch.receipt, Source.sender, ImportBatch.file_name, ImportBatch.taken_in_at)
        .join(Source, Source.id == ImportBatch.source_id)
        .where(~was_taken_back())
        .order_by(ImportBatch.taken_in_at.desc(), ImportBatch.id.desc())
        .limit(1)
    )
    row = session.execute(newest).one_or_none()
    return LastReceived(*row) if row else None
