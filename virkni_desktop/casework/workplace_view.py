"""Workplaces as a list and as a page show them: where, whom to talk to, who works there."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Row, ScalarSelect, func, or_, select

from virkni_desktop.casework.offices import jurisdiction_of
from virkni_desktop.casework.participants import local_day
from virkni_desktop.casework.placement_view import PlacementView, list_placements
from virkni_desktop.casework.search import find_workplaces
from virkni_desktop.casework.standing_notes import StandingNotes, get_standing_notes
from virkni_desktop.formats import sort_key
from virkni_desktop.forms.jurisdiction import load_jurisdiction
from virkni_desktop.models.note import Note, NoteKind
from virkni_desktop.models.organisation import ContactPerson, Organisation, Workplace
from virkni_desktop.models.placement import Placement
from virkni_desktop.models.record import Moment
from virkni_desktop.store.session import WorkSession

_SHOWN = (
    Workplace.id, Workplace.name, Organisation.id, Organisation.name, Organisation.number, Organisation.sector,
    Workplace.address, Workplace.phone, Workplace.town, Workplace.business,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class WorkplaceRow:
    """One workplace in a list; ``sector`` is a code."""

    workplace_id: UUID
    name: str
    sort_key: str
    organisation_id: UUID
    organisation: str
    organisation_number: str | None
    sector: str
    address: str | None
    phone: str | None
    town: str | None
    business: str | None
    contacts: int
    placements: int
    placements_now: int
    last_contact_on: date | None


@dataclass(frozen=True, slots=True)
class ContactView:
    """Someone at a workplace."""

    contact_id: UUID
    name: str
    role: str | None
    phone: str | None
    email: str | None


@dataclass(frozen=True, slots=True)
class WorkplaceView:
    """One workplace as a page shows it; the placements newest first, ``siblings`` other workplaces of its organisation."""

    row: WorkplaceRow
    tasks: str
    access: str
    standing: StandingNotes
    siblings: int
    contacts: tuple[ContactView, ...]
    placements: tuple[PlacementView, ...]


@dataclass(frozen=True, slots=True)
class OrganisationRow:
    """An organisation to choose from."""

    organisation_id: UUID
    name: str
    number: str | None
    sector: str


def list_organisations(session: WorkSession) -> tuple[OrganisationRow, ...]:
    """All organisations, in the country's order."""
    language = load_jurisdiction(jurisdiction_of(session)).language
    rows = session.execute(select(Organisation.id, Organisation.name, Organisation.number, Organisation.sector))
    found = [OrganisationRow(*row) for row in rows]
    return tuple(sorted(found, key=lambda row: sort_key(row.name, language)))


def list_workplaces(
    session: WorkSession, find: str = "", *, workplace_id: UUID | None = None
) -> tuple[WorkplaceRow, ...]:
    """All workplaces in the country's order; with ``find``, those by name, organisation or someone who works there."""
    language = load_jurisdiction(jurisdiction_of(session)).language
    rows = select(*_SHOWN, *_counts(session.today)).join(Organisation, Organisation.id == Workplace.organisation_id)
    if find.strip():
        rows = rows.where(Workplace.id.in_(find_workplaces(session, find)))
    if workplace_id is not None:
        rows = rows.where(Workplace.id == workplace_id)
    found = [_row(place, language) for place in session.execute(rows)]
    return tuple(sorted(found, key=_in_order))


def _row(place: Row[*tuple[Any, ...]], language: str) -> WorkplaceRow:
    """As it was selected; the last contact came as a moment."""
    told: tuple[Any, ...] = (place[0], place[1], sort_key(place[1], language), *place[2:-1], local_day(place[-1]))
    return WorkplaceRow(*told)


def _in_order(row: WorkplaceRow) -> tuple[str, str, str]:
    """Two of one name by their town and organisation."""
    return row.sort_key, row.town or "", row.organisation


def get_workplace(session: WorkSession, workplace_id: UUID) -> WorkplaceView:
    """One workplace with its people and placements; raises NotFoundError."""
    workplace = session.require(Workplace, workplace_id)
    siblings = select(func.count()).where(
        Workplace.organisation_id == workplace.organisation_id, Workplace.id != workplace_id
    )
    contacts = session.execute(
        select(ContactPerson.id, ContactPerson.name, ContactPerson.role, ContactPerson.phone, ContactPerson.email)
        .where(ContactPerson.workplace_id == workplace_id)
        .order_by(ContactPerson.id)
    )
    return WorkplaceView(
        list_workplaces(session, workplace_id=workplace_id)[0],
        workplace.tasks or "",
        workplace.access or "",
        get_standing_notes(session, workplace_id),
        session.scalar(siblings) or 0,
        tuple(ContactView(*row) for row in contacts),
        list_placements(session, workplace_id=workplace_id),
    )


def _counts(today: date) -> tuple[ScalarSelect[Any], ...]:
    """Beside a workplace: its contacts, placements, placements that run today, and the last contact."""
    placements = select(func.count()).where(Placement.workplace_id == Workplace.id).correlate(Workplace)
    return (
        select(func.count()).where(ContactPerson.workplace_id == Workplace.id).correlate(Workplace).scalar_subquery(),
        placements.scalar_subquery(),
        placements.where(
            Placement.started_on <= today, or_(Placement.ended_on.is_(None), Placement.ended_on > today)
        ).scalar_subquery(),
        select(func.max(Note.happened_at, type_=Moment()))
        .where(Note.workplace_id == Workplace.id, Note.kind != NoteKind.NOTE)
        .correlate(Workplace)
        .scalar_subquery(),
    )
